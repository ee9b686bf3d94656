import { type Connection, connect } from '#kernel/database/connect.ts';
import { type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { offers } from '../index.ts';

export const NANTES = { latitude: 47.2184, longitude: -1.5536 };
export const SAINT_HERBLAIN = { latitude: 47.2117, longitude: -1.6497 };
export const ANGERS = { latitude: 47.4784, longitude: -0.5632 };
export const BAKERY = '90000000100017';
export const RIVAL = '90000000200015';

/** A week of mornings. */
export const MORNINGS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'].map((day) => ({
  day,
  part: 'MORNING',
}));

export const PROFILE = {
  qualities: ['RIGOUR', 'TEAMWORK', 'AUTONOMY', 'CURIOSITY'],
  occupationCodes: ['D1102', 'D1106'],
  slots: MORNINGS,
  availableFrom: '2026-12-01',
  center: NANTES,
  mobilityKm: 20,
  contact: { name: 'Gwenn Kerouac', email: 'gwenn@courriel.invalid', phone: '0600000001' },
};

export const NEED = {
  siret: BAKERY,
  title: 'Boulanger du matin',
  occupationCode: 'D1102',
  center: SAINT_HERBLAIN,
  qualities: ['RIGOUR', 'TEAMWORK'],
  slots: MORNINGS.slice(0, 2),
  weeklyHours: 30,
  startsOn: '2026-12-10',
  hourlyPay: 12.5,
  positions: 2,
};

export interface Outcome {
  readonly refusal: { readonly code: string; readonly argument: string | null } | null;
  readonly [field: string]: unknown;
}

/** Offers, served to jobseekers and employers of one's choice. */
export interface MatchingWorld {
  readonly database: TestDatabase;
  readonly served: ServedForCallers;
  readonly owner: Connection;
  /** Mutates as a jobseeker, or as an employer of these establishments. */
  as(who: string | readonly string[]): (mutation: string, input?: object) => Promise<Outcome>;
  ask(who: string | readonly string[], document: string): Promise<Record<string, unknown>>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

const ANSWERED: Readonly<Record<string, string>> = {
  saveSoftSkillProfile:
    'newMatches profile { qualities slots { day part } mobilityKm contact { name } }',
  withdrawSoftSkillProfile: 'hadProfile',
  answerOfferMatch: 'match { id ownAnswer employerAnswer }',
  postRecruitmentNeed: 'newMatches need { id isOpen slots { day part } pay { amount period } }',
  closeRecruitmentNeed: 'need { id isOpen }',
  answerCandidateMatch: 'match { id ownAnswer candidateAnswer contact { name email phone } }',
};

export async function createMatchingWorld(): Promise<MatchingWorld> {
  const database = await createTestDatabase([offers]);
  const owner = connect({ url: database.url });
  const served = await serveForCallers(offers, database.url);
  const asking = (who: string | readonly string[]) =>
    typeof who === 'string'
      ? served.as(['own-file'], { peamId: who })
      : served.as([], { sirets: [...who] });
  return {
    database,
    served,
    owner,
    as: (who) => async (mutation, input) => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const [head, call] =
        input === undefined ? ['', ''] : [`($input: ${type}!)`, '(input: $input)'];
      const { data, errors } = await asking(who)<Record<string, Outcome>>(
        `mutation${head} { ${mutation}${call} { ${ANSWERED[mutation]} refusal { code argument } } }`,
        input === undefined ? {} : { input },
      );
      const outcome = data?.[mutation];
      if (outcome === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
      return outcome;
    },
    async ask(who, document) {
      const { data, errors } = await asking(who)(document);
      if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
      return data;
    },
    async empty() {
      await owner.sql`truncate offers.profiles, offers.needs, offers.matches, offers.match_events`;
    },
    async close() {
      await served.close();
      await owner.close();
      await database.close();
    },
  };
}
