import type { GraphClient } from '#kernel/jobs/graph-client.ts';
import { DEMO_JOBSEEKER_PEAM_ID, DEMO_SIRET } from '../demo-callers.ts';
import { DEMO_PROFILE, DEMO_RECRUITMENTS } from './recruitments.ts';

export interface MatchingPlay {
  /** Recruitments that the employer posted. */
  readonly posted: number;
  /** Matches with recruitments that the jobseeker answered. */
  readonly answered: number;
}

const POSTED = `query($siret: ID!) { establishment(siret: $siret) { recruitmentNeeds(first: 1) { nodes { id } } } }`;
const POST = `mutation($input: PostRecruitmentNeedInput!) { postRecruitmentNeed(input: $input) { refusal { code } } }`;
const SAVE = `mutation($input: SaveSoftSkillProfileInput!) { saveSoftSkillProfile(input: $input) { refusal { code } } }`;
const MATCHES = `query($peamId: ID!) { jobseekerByExternalId(scheme: PEAM, value: $peamId) {
  offerMatches(first: 100) { nodes { id score need { id } } } } }`;
const ANSWER = `mutation($input: AnswerOfferMatchInput!) { answerOfferMatch(input: $input) { refusal { code } } }`;
const WANT = `mutation($input: AnswerCandidateMatchInput!) { answerCandidateMatch(input: $input) { refusal { code } } }`;
const RECORD = `mutation($input: RecordApplicationInput!) { recordApplication(input: $input) { refusal { code } } }`;

/** Of the matches with recruitments so many are answered, the best first; the rest is left for whoever tries it. */
const ANSWERED = 3;

/** Plays an employer of the demo who seeks people, and a jobseeker whom the hub brings together with some of it. Once something is posted, nothing happens. */
export async function playMatching(
  employer: GraphClient,
  jobseeker: GraphClient,
): Promise<MatchingPlay> {
  const before = await employer.ask<Posted>(POSTED, { siret: DEMO_SIRET });
  if ((before.establishment?.recruitmentNeeds?.nodes.length ?? 0) > 0)
    return { posted: 0, answered: 0 };
  await jobseeker.ask(SAVE, { input: DEMO_PROFILE });
  for (const input of DEMO_RECRUITMENTS) await employer.ask(POST, { input });
  const { jobseekerByExternalId: person } = await jobseeker.ask<Matched>(MATCHES, {
    peamId: DEMO_JOBSEEKER_PEAM_ID,
  });
  const best = (person?.offerMatches.nodes ?? [])
    .filter(({ need }) => need !== null)
    .sort((one, other) => other.score - one.score)
    .slice(0, ANSWERED);
  for (const [place, { id: matchId }] of best.entries()) {
    await jobseeker.ask(ANSWER, { input: { matchId, isAccepted: place < ANSWERED - 1 } });
    if (place === 0) await employer.ask(WANT, { input: { matchId, isAccepted: true } });
  }
  for (const input of APPLICATIONS) await jobseeker.ask(RECORD, { input });
  return { posted: DEMO_RECRUITMENTS.length, answered: best.length };
}

interface Posted {
  readonly establishment: {
    readonly recruitmentNeeds: { readonly nodes: readonly object[] } | null;
  } | null;
}
interface Matched {
  readonly jobseekerByExternalId: {
    readonly offerMatches: {
      readonly nodes: readonly {
        readonly id: string;
        readonly score: number;
        readonly need: object | null;
      }[];
    };
  } | null;
}

/** What the jobseeker keeps of applications that were made elsewhere. */
const APPLICATIONS = [
  {
    title: 'Ouvrière maraîchère',
    companyName: 'Les Serres inventées',
    kind: 'OFFER',
    jobBoard: 'Un site inventé',
    sourceUrl: 'https://offres.invalid/1234',
    appliedOn: '2026-10-19',
    isShared: true,
  },
  { title: 'Vendeuse en jardinerie', companyName: 'Jardin imaginaire', kind: 'NETWORK' },
];
