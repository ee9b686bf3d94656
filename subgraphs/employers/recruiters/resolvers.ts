import { dayInParis } from '#kernel/calendar/days.ts';
import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { starsOf } from '../forecast/score.ts';
import type { Resolvers } from '../schema.generated.ts';
import { changeEntry } from './change-entry.ts';
import { contactModeOf } from './contact-mode.ts';
import { reasonCodes, sentenceOf } from './reason-words.ts';
import { findReport } from './report.ts';
import type { FoundRecruiter } from './search/found.ts';
import { recruiterNotices } from './search/notices.ts';
import { readRadiusKm, readRecruiterFilter } from './search/query.ts';

/** Found fewer, more is proposed. */
const FEW = 20;

export const recruiterResolvers = {
  Query: {
    async likelyRecruiters(_parent, { filter, sort: asked, ...args }, { recruiters }) {
      const query = readRecruiterFilter(filter);
      const sort = asked ?? 'SMART';
      const page = readPage(args, { scope: listScope('likely-recruiters', { ...query, sort }) });
      if ((await recruiters.findMadeFrom()) === null) return null;
      const day = page.after === null ? dayInParis() : String(page.after[0]);
      const rows = await recruiters.listRecruiters(query, sort, day, page);
      const keysOf = ({ rank, siret }: FoundRecruiter) => [day, rank, siret];
      let counted: Promise<number> | null = null;
      const count = () => (counted ??= recruiters.countRecruiters(query));
      return { ...toConnection(rows, page, keysOf), query, count };
    },
    hiringForecastReport: (_parent, { departmentCode, contract, activityDivision }, { db }) =>
      findReport(
        db,
        readCode('department', 'departmentCode', departmentCode),
        contract ?? 'LASTING',
        readDivision(activityDivision),
      ),
  },
  Mutation: {
    changeRecruiterEntry: (_parent, { input }, { db, caller }) => changeEntry(db, caller, input),
  },
  ChangeRecruiterEntryResult: {
    establishment: ({ establishment }, _args, { loaders }) =>
      establishment === null ? null : loaders.establishmentBySiret.load(establishment.siret),
  },
  RecruiterSearch: {
    totalCount: ({ count }) => count(),
    facets: ({ query }) => query,
    suggestions: async ({ query, count }) => ({ query, found: await count() }),
    notices: ({ query }, _args, { db }) => recruiterNotices(db, query),
  },
  RecruiterFacets: {
    activities: (query, _args, { recruiterCounts }) => recruiterCounts.byActivity(query),
    headcounts: (query, _args, { recruiterCounts }) => recruiterCounts.byHeadcount(query),
    distances: (query, _args, { recruiterCounts }) => recruiterCounts.byDistance(query),
    contracts: (query, _args, { recruiterCounts }) => recruiterCounts.byContract(query),
  },
  RecruiterActivityFacet: { activity: ({ activityCode }) => ({ code: activityCode }) },
  RecruiterSuggestions: {
    occupations: ({ query, found }, _args, { recruiterCounts }) =>
      found >= FEW ? [] : recruiterCounts.byNeighbour(query),
    distances: ({ query, found }, _args, { recruiterCounts }) =>
      found >= FEW ? [] : recruiterCounts.wider(query, found),
  },
  SuggestedOccupation: { occupation: ({ romeCode }) => ({ code: romeCode }) },
  Recruiter: {
    async establishment({ siret }, _args, { loaders }) {
      const found = await loaders.establishmentBySiret.load(siret);
      if (found === null) throw new Error('A recruiter is an establishment.');
      return found;
    },
    occupation: ({ romeCode }) => ({ code: romeCode }),
    stars: ({ score }) => starsOf(score),
    distanceKm: ({ distanceKm }) => (distanceKm === null ? null : Math.round(distanceKm * 10) / 10),
    async contactMode(recruiter, _args, { loaders }) {
      const found = await loaders.establishmentBySiret.load(recruiter.siret);
      return contactModeOf({ ...recruiter, hasWebsite: found?.website != null });
    },
    reasons: (recruiter) => reasonCodes(recruiter),
  },
  ScoreReason: {
    code: (code) => code,
    message: (code, { language }) => sentenceOf(code, language),
  },
  HiringForecast: {
    stars: ({ score }) => starsOf(score),
    reasons: (forecast) => reasonCodes(forecast),
  },
  ForecastOccupation: {
    occupation: ({ romeCode }) => ({ code: romeCode }),
    stars: ({ score }) => starsOf(score),
  },
  Occupation: {
    async likelyRecruiters({ code }, { communeCode, radiusKm, contract, ...args }, context) {
      const romeCode = readCode('rome', 'code', code);
      const place = {
        kind: 'COMMUNE',
        code: readCode('commune', 'communeCode', communeCode),
        radiusKm: readRadiusKm('radiusKm', radiusKm),
      } as const;
      const kind = contract ?? 'LASTING';
      const scope = listScope('occupation-recruiters', { romeCode, place, kind });
      const page = readPage(args, { scope });
      if ((await context.recruiters.findMadeFrom()) === null) return null;
      const loader = context.recruiterLoaders.recruitersByOccupation(place, kind, page);
      return toConnection(await loader.load(romeCode), page, ({ score, siret }) => [score, siret]);
    },
  },
} satisfies Resolvers;

const readDivision = (division: string | null | undefined): string =>
  division == null
    ? ''
    : readOwnCode(
        'activityDivision',
        division,
        (text) => (/^\d{2}$/u.test(text) ? text : null),
        '2 digits',
      );
