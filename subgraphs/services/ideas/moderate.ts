import type { Desk } from '../desk.ts';
import { refusal, unlessModerator } from '../refusal.ts';
import type { MergeIdeasInput, MoveIdeaInput } from '../schema.generated.ts';
import { type IdeaResult, refusedIdea, unknownIdea } from './file-idea.ts';
import { NEXT_STATES } from './rules.ts';

/** Moves an idea along its states. The same move again has no further effect. */
export async function moveIdea(
  { ideas, catalogue, caller }: Desk,
  { ideaId, state, reason, builtAs }: MoveIdeaInput,
): Promise<IdeaResult> {
  const foreign = unlessModerator(caller);
  if (foreign !== null) return refusedIdea(foreign);
  const [found] = await ideas.findIdeas([ideaId]);
  if (found === undefined || found.idea.id !== ideaId) return unknownIdea('ideaId');
  const { state: from } = found.idea;
  if (from === state) return { idea: found.idea, refusal: null };
  if (!NEXT_STATES[from].includes(state))
    return refusedIdea(
      refusal(
        'STATE_NOT_REACHABLE',
        `state: from ${from} an idea goes to ${NEXT_STATES[from].join(', ') || 'no other state'}.`,
        'state',
      ),
    );
  if (state === 'CLOSED' && (reason ?? '').trim() === '')
    return refusedIdea(refusal('REASON_MISSING', 'reason: a closed idea must say why.', 'reason'));
  if (state === 'DELIVERED' && builtAs == null)
    return refusedIdea(
      refusal('BUILT_AS_MISSING', 'builtAs: name the service that was built from it.', 'builtAs'),
    );
  if (builtAs != null && (await catalogue.findServices([builtAs])).length === 0)
    return refusedIdea(refusal('SERVICE_UNKNOWN', 'builtAs: there is no such service.', 'builtAs'));
  const moved = await ideas.moveIdea(ideaId, from, {
    state,
    stateReason: state === 'CLOSED' ? (reason ?? null) : null,
    builtAs: builtAs ?? found.idea.builtAs,
  });
  return moved === null
    ? refusedIdea(
        refusal('STATE_NOT_REACHABLE', 'state: somebody else has just moved the idea.', 'state'),
      )
    : { idea: moved, refusal: null };
}

/** Merges an idea into one that says the same. */
export async function mergeIdeas(
  { ideas, caller }: Desk,
  { ideaId, intoId }: MergeIdeasInput,
): Promise<IdeaResult> {
  const foreign = unlessModerator(caller);
  if (foreign !== null) return refusedIdea(foreign);
  const found = new Map(
    (await ideas.findIdeas([ideaId, intoId])).map(({ asked, idea }) => [asked, idea]),
  );
  const [from, into] = [found.get(ideaId), found.get(intoId)];
  if (from === undefined) return unknownIdea('ideaId');
  if (into === undefined) return unknownIdea('intoId');
  if (from.id === intoId && ideaId !== intoId) return { idea: into, refusal: null };
  if (ideaId === intoId || from.id !== ideaId || into.id !== intoId || from.box !== into.box)
    return refusedIdea(
      refusal(
        'IDEAS_NOT_MERGEABLE',
        'intoId: expected another idea of the same box, neither of them merged before.',
        'intoId',
      ),
    );
  await ideas.merge(ideaId, intoId);
  const [merged] = await ideas.findIdeas([intoId]);
  return merged === undefined ? unknownIdea('intoId') : { idea: merged.idea, refusal: null };
}
