import { randomBytes } from 'node:crypto';
import { isClient, notSignedIn, personHash } from '../caller-hash.ts';
import type { Desk } from '../desk.ts';
import { isStaff, type Refusal, refusal } from '../refusal.ts';
import type { FileIdeaInput, VoteForIdeaInput } from '../schema.generated.ts';
import { writtenTexts } from '../written-text.ts';
import { MOST_TEXT, MOST_TITLE } from './rules.ts';
import type { IdeaRow } from './tables.ts';
import { findVisibleIdea } from './visible.ts';

export type IdeaResult =
  | { readonly idea: IdeaRow; readonly refusal: null }
  | { readonly idea: null; readonly refusal: Refusal };

export const refusedIdea = (why: Refusal): IdeaResult => ({ idea: null, refusal: why });

export const unknownIdea = (argument: string): IdeaResult =>
  refusedIdea(refusal('IDEA_UNKNOWN', `${argument}: there is no such idea.`, argument));

/** Files an idea, which waits for a moderator. */
export async function fileIdea(
  { ideas, caller, today }: Desk,
  { box = 'PUBLIC', title, problem, proposal, category }: FileIdeaInput,
): Promise<IdeaResult> {
  if (caller.subject === null || isClient(caller)) return refusedIdea(notSignedIn());
  if (box === 'STAFF' && !isStaff(caller))
    return refusedIdea(
      refusal('ROLE_NOT_ALLOWED', "box: the staff's box is for the staff.", 'box'),
    );
  const written = writtenTexts(
    { title: MOST_TITLE, problem: MOST_TEXT, proposal: MOST_TEXT },
    { title, problem, proposal },
  );
  if ('refusal' in written) return refusedIdea(written.refusal);
  const idea = await ideas.insertIdea({
    id: `I${randomBytes(8).toString('hex')}`,
    box,
    ...written.texts,
    category,
    state: 'FILED',
    stateReason: null,
    filedOn: today,
    mergedInto: null,
    builtAs: null,
    fileId: null,
  });
  return { idea, refusal: null };
}

/** Votes for an idea; a vote for one that was merged is a vote for the one that stayed. */
export async function voteForIdea(desk: Desk, { ideaId }: VoteForIdeaInput): Promise<IdeaResult> {
  const { ideas, pseudonyms, caller, today } = desk;
  const voterHash = personHash(pseudonyms, caller, 'votes');
  if (voterHash === null) return refusedIdea(notSignedIn());
  const found = await findVisibleIdea(ideas, caller, ideaId);
  if (found === null) return unknownIdea('ideaId');
  const outcome = await ideas.vote(found.id, voterHash, today);
  if (outcome === 'ALREADY_VOTED')
    return refusedIdea(
      refusal('ALREADY_VOTED', 'ideaId: you have voted for this idea before.', 'ideaId'),
    );
  if (outcome === 'IDEA_NOT_OPEN')
    return refusedIdea(
      refusal('IDEA_NOT_OPEN', `ideaId: the idea is ${found.state} and takes no votes.`, 'ideaId'),
    );
  const [stored] = await ideas.findIdeas([found.id]);
  return stored === undefined ? unknownIdea('ideaId') : { idea: stored.idea, refusal: null };
}
