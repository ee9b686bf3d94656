import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { OffersContext } from '../context.ts';
import {
  answerCandidate,
  answerOffer,
  closeNeed,
  postNeed,
  saveProfile,
  withdrawProfile,
} from '../matching/desk.ts';
import { eventCursor, followMatches, numberAfter } from '../matching/match-events.ts';
import { reasonsOf } from '../matching/reasons.ts';
import type { MatchRow, Side } from '../matching/repository.ts';
import type { ProfileRow } from '../matching/tables.ts';
import { slotsOf } from '../matching/week.ts';
import { ownPid } from '../own-person.ts';
import { orRefusal } from '../refusal.ts';
import { keysOfNewest } from '../repository/newest-first.ts';
import type { MutationResolvers, Resolvers } from '../schema.generated.ts';

const contactOf = ({ contactName, contactEmail, contactPhone }: ProfileRow) =>
  contactName === null ? null : { name: contactName, email: contactEmail, phone: contactPhone };

/** To the metre: no more of a place means anything. */
const inMetres = (kilometres: number): number => Math.round(kilometres * 1_000) / 1_000;

async function needOf(id: string, { loaders }: OffersContext) {
  const need = await loaders.needById.load(id);
  if (need === null) throw new Error(`No recruitment ${id} beside its match`);
  return need;
}

export const matchingMutations: Pick<
  MutationResolvers<OffersContext>,
  | 'saveSoftSkillProfile'
  | 'withdrawSoftSkillProfile'
  | 'answerOfferMatch'
  | 'postRecruitmentNeed'
  | 'closeRecruitmentNeed'
  | 'answerCandidateMatch'
> = {
  saveSoftSkillProfile: (_parent, { input }, { desk }) =>
    orRefusal(() => saveProfile(desk, input), { profile: null, newMatches: null }),
  withdrawSoftSkillProfile: (_parent, _args, { desk }) =>
    orRefusal(() => withdrawProfile(desk), { hadProfile: null }),
  answerOfferMatch: (_parent, { input }, { desk }) =>
    orRefusal(async () => answerOffer(desk, input), { match: null }),
  postRecruitmentNeed: (_parent, { input }, { desk }) =>
    orRefusal(() => postNeed(desk, input), { need: null, newMatches: null }),
  closeRecruitmentNeed: (_parent, { input }, { desk }) =>
    orRefusal(() => closeNeed(desk, input.needId), { need: null }),
  answerCandidateMatch: (_parent, { input }, { desk }) =>
    orRefusal(() => answerCandidate(desk, input), { match: null }),
};

/** The events of one side, from the context of a subscription. */
function follow(
  side: Side,
  recipients: readonly string[],
  after: string | null | undefined,
  context: OffersContext,
  isAllowed: () => Promise<boolean>,
): AsyncGenerator<MatchRow, void> {
  const { matching, wakeups } = context.desk;
  const number = numberAfter(side, after);
  return followMatches({
    side,
    after: number,
    watch: wakeups.watch(recipients),
    signal: context.signal,
    list: (last) => matching.listEvents(side, recipients, last),
    isAllowed,
  });
}

export const matchingResolvers: Pick<
  Resolvers,
  'Subscription' | 'OfferMatch' | 'CandidateMatch' | 'RecruitmentNeed' | 'SoftSkillProfile'
> = {
  Subscription: {
    offerMatched: {
      async subscribe(_parent, { after }, context) {
        const pid = ownPid(context.desk);
        const hasProfile = async () =>
          pid !== null && (await context.desk.matching.findProfile(pid)) !== null;
        if (pid === null || !(await hasProfile()))
          throw hubError(
            'SUBSCRIPTION_REFUSED',
            'Matches are told to whoever keeps a soft-skill profile.',
          );
        return follow('person', [pid], after, context, hasProfile);
      },
      resolve: (match: MatchRow) => match,
    },
    candidateMatched: {
      async subscribe(_parent, { siret, after }, context) {
        const { sirets } = context.desk.caller.own;
        const asked = siret == null ? sirets : [readCode('siret', 'siret', siret)];
        if (asked.length === 0 || asked.some((one) => !sirets.includes(one)))
          throw hubError(
            'SUBSCRIPTION_REFUSED',
            'Candidates are told to whoever acts for the establishment.',
          );
        return follow('establishment', asked, after, context, async () => true);
      },
      resolve: (match: MatchRow) => match,
    },
  },
  OfferMatch: {
    cursor: (match) => eventCursor('person', match),
    reasons: reasonsOf,
    distanceKm: ({ distanceKm }) => inMetres(distanceKm),
    need: ({ needId }, _args, context) => (needId === null ? null : needOf(needId, context)),
    offer: ({ offerId }, _args, { loaders }) =>
      offerId === null ? null : loaders.offerById.load(offerId),
    ownAnswer: ({ candidateAnswer }) => candidateAnswer,
  },
  CandidateMatch: {
    cursor: (match) => eventCursor('establishment', match),
    reasons: reasonsOf,
    distanceKm: ({ distanceKm }) => inMetres(distanceKm),
    async need({ needId }, _args, context) {
      if (needId === null) throw new Error('A candidate without a recruitment');
      return needOf(needId, context);
    },
    ownAnswer: ({ employerAnswer }) => employerAnswer,
    async contact({ personPid, candidateAnswer, employerAnswer }, _args, { loaders }) {
      if (candidateAnswer !== 'ACCEPTED' || employerAnswer !== 'ACCEPTED') return null;
      const profile = await loaders.profileByPid.load(personPid);
      return profile === null ? null : contactOf(profile);
    },
  },
  RecruitmentNeed: {
    occupation: ({ romeCode }) => ({ code: romeCode }),
    establishment: ({ siret }) => ({ siret }),
    coordinates: ({ latitude, longitude }) => ({ latitude, longitude }),
    slots: ({ slots }) => slotsOf(slots),
    pay: ({ hourlyPay }) =>
      hourlyPay === null ? null : { amount: hourlyPay, currency: 'EUR', period: 'HOUR' },
    isOpen: ({ closedAt }) => closedAt === null,
    async candidates({ id, siret }, args, { desk }) {
      if (!desk.caller.own.sirets.includes(siret)) return null;
      const page = readPage(args, { scope: listScope('need-candidates', { id }) });
      const rows = await desk.matching.listCandidates(id, page);
      return toConnection(rows, page, (row) => [-row.score, row.id]);
    },
  },
  SoftSkillProfile: {
    occupations: ({ occupationCodes }) => occupationCodes.map((code) => ({ code })),
    slots: ({ slots }) => slotsOf(slots),
    coordinates: ({ latitude, longitude }) => ({ latitude, longitude }),
    contact: contactOf,
  },
};

/** Recruitments of an establishment, for whoever acts for it. */
export const recruitmentNeeds: NonNullable<
  NonNullable<Resolvers['Establishment']>['recruitmentNeeds']
> = async ({ siret }, args, { desk }) => {
  if (!desk.caller.own.sirets.includes(siret)) return null;
  const page = readPage(args, { scope: listScope('establishment-needs', { siret }) });
  const rows = await desk.matching.listNeeds(siret, page);
  return toConnection(rows, page, ({ postedAt, id }) => keysOfNewest(postedAt, id));
};

export const jobseekerMatching: Pick<
  NonNullable<Resolvers['Jobseeker']>,
  'softSkillProfile' | 'offerMatches'
> = {
  softSkillProfile: ({ offersPid }, _args, { loaders }) =>
    offersPid == null ? null : loaders.profileByPid.load(offersPid),
  async offerMatches({ offersPid }, args, { desk }) {
    const page = readPage(args, { scope: listScope('offer-matches', { offersPid }) });
    const rows = offersPid == null ? [] : await desk.matching.listMatchesOfPerson(offersPid, page);
    return toConnection(rows, page, ({ matchedAt, id }) => keysOfNewest(matchedAt, id));
  },
};
