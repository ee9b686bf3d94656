import { readCode } from '#kernel/codes/read-code.ts';
import type { Wakeups } from '#kernel/events/wakeups.ts';
import { type Asking, isOwnId, requireOwnPid } from '../own-person.ts';
import { Refused } from '../refusal.ts';
import type { OfferRow } from '../repository/offer-row.ts';
import type {
  AnswerCandidateMatchInput,
  AnswerOfferMatchInput,
  MatchAnswer,
  MatchingRefusalCode,
  PostRecruitmentNeedInput,
  SaveSoftSkillProfileInput,
} from '../schema.generated.ts';
import type { Told } from './match.ts';
import { readNeed, readProfile } from './read-input.ts';
import type { MatchingRepository, MatchRow, Side } from './repository.ts';
import type { NeedRow, ProfileRow } from './tables.ts';

/** What the mutations of matching need. */
export interface MatchingDesk extends Asking {
  readonly matching: MatchingRepository;
  readonly wakeups: Wakeups;
  findOffers(ids: readonly string[]): Promise<readonly OfferRow[]>;
}

/** Ends a mutation of matching. */
const refusal = (
  code: MatchingRefusalCode,
  message: string,
  argument: string | null = null,
): Refused<MatchingRefusalCode> => new Refused(code, message, argument);

const wakeOf = (wakeups: Wakeups, told: readonly Told[]): Promise<void> =>
  wakeups.wake(told.map(({ recipient }) => recipient));

export async function saveProfile(
  desk: MatchingDesk,
  input: SaveSoftSkillProfileInput,
): Promise<{ readonly profile: ProfileRow; readonly newMatches: number }> {
  const profile = readProfile(requireOwnPid(desk), input, new Date());
  const told = await desk.matching.saveProfile(profile);
  await wakeOf(desk.wakeups, told);
  return { profile, newMatches: countOf(told) };
}

export async function withdrawProfile(
  desk: MatchingDesk,
): Promise<{ readonly hadProfile: boolean }> {
  const pid = requireOwnPid(desk);
  const hadProfile = await desk.matching.deleteProfile(pid);
  await desk.wakeups.wake([pid]);
  return { hadProfile };
}

export async function postNeed(
  desk: MatchingDesk,
  input: PostRecruitmentNeedInput,
): Promise<{ readonly need: NeedRow; readonly newMatches: number }> {
  const siret = readCode('siret', 'input.siret', input.siret);
  if (!desk.caller.own.sirets.includes(siret))
    throw refusal(
      'NOT_YOUR_ESTABLISHMENT',
      `input.siret: the caller does not act for ${siret}.`,
      'input.siret',
    );
  const { need, told } = await desk.matching.postNeed(readNeed(siret, input, new Date()));
  await wakeOf(desk.wakeups, told);
  return { need, newMatches: countOf(told) };
}

export async function closeNeed(
  { matching, caller }: MatchingDesk,
  needId: string,
): Promise<{ readonly need: NeedRow }> {
  const { sirets } = caller.own;
  const need =
    isOwnId(needId) && sirets.length > 0
      ? await matching.closeNeed(needId, sirets, new Date())
      : null;
  if (need !== null) return { need };
  throw refusal('NEED_UNKNOWN', 'input.needId: there is no such recruitment.', 'input.needId');
}

export const answerOffer = (
  desk: MatchingDesk,
  input: AnswerOfferMatchInput,
): Promise<{ readonly match: MatchRow }> => answer(desk, input, 'person', [requireOwnPid(desk)]);

export const answerCandidate = (
  desk: MatchingDesk,
  input: AnswerCandidateMatchInput,
): Promise<{ readonly match: MatchRow }> =>
  answer(desk, input, 'establishment', desk.caller.own.sirets);

/** Stores one side's answer, once, as long as there is somebody to introduce to. */
async function answer(
  desk: MatchingDesk,
  { matchId, isAccepted }: AnswerOfferMatchInput,
  side: Side,
  own: readonly string[],
): Promise<{ readonly match: MatchRow }> {
  const { matching, wakeups } = desk;
  const find = async () =>
    isOwnId(matchId) && own.length > 0 ? matching.findMatch(matchId, side, own) : null;
  const refuse = (
    code: 'MATCH_UNKNOWN' | 'MATCH_ANSWERED',
    message: string,
  ): Refused<MatchingRefusalCode> => refusal(code, `input.matchId: ${message}`, 'input.matchId');
  const found = await find();
  if (found === null) throw refuse('MATCH_UNKNOWN', 'there is no such match.');
  if ((side === 'person' ? found.candidateAnswer : found.employerAnswer) !== null)
    throw refuse('MATCH_ANSWERED', 'it was answered before.');
  await requireOpen(desk, found);
  const given: MatchAnswer = isAccepted ? 'ACCEPTED' : 'DECLINED';
  if (!(await matching.answer(found, side, given)))
    throw refuse('MATCH_ANSWERED', 'it was answered before.');
  const other = side === 'person' ? found.siret : found.personPid;
  await wakeups.wake(other === null ? [] : [other]);
  const match = await find();
  if (match === null) throw new Error('A match went away while it was answered.');
  return { match };
}

async function requireOpen(
  { matching, findOffers }: MatchingDesk,
  { needId, offerId, personPid }: MatchRow,
): Promise<void> {
  const [need] = needId === null ? [] : await matching.findNeeds([needId]);
  const [offer] = offerId === null ? [] : await findOffers([offerId]);
  const isOpen = need === undefined ? offer?.isOpen === true : need.closedAt === null;
  if (!isOpen)
    throw refusal('NEED_CLOSED', 'input.matchId: what it is about is closed.', 'input.matchId');
  if ((await matching.findProfile(personPid)) === null)
    throw refusal('PROFILE_WITHDRAWN', 'input.matchId: the person withdrew.', 'input.matchId');
}

const countOf = (told: readonly Told[]): number => new Set(told.map(({ matchId }) => matchId)).size;
