import { inRange } from '#kernel/graph/arguments.ts';
import { readFeedPage } from '#kernel/graph/feed-page.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { Resolvers } from '../schema.generated.ts';
import { actsFor, answerSurvey } from './answer-survey.ts';
import { findCampaign, listOutside, listStrata } from './campaigns.ts';
import { findForms, listOccupations } from './forms.ts';
import { listEstimates } from './list-estimates.ts';

const yearArgument = (year: number | null | undefined): number | null =>
  year == null ? null : inRange('year', year, 2000, 2100);

export const surveyResolvers = {
  Query: {
    hiringSurveyCampaign: (_parent, { year }, { db }) => findCampaign(db, yearArgument(year)),
    async hiringSurveyEstimates(_parent, { year: asked, ...args }, { db }) {
      const year = inRange('year', asked, 2000, 2100);
      const page = readFeedPage('hiring-survey-estimates', { year }, args);
      const rows = await listEstimates(db, year, page);
      const { nodes, pageInfo } = toConnection(
        rows,
        page,
        ({ placeCode, occupationCode, measure }) => [placeCode, occupationCode, measure],
      );
      return { nodes, pageInfo };
    },
  },
  Mutation: {
    answerHiringSurvey: (_parent, { input }, { db, caller }) => answerSurvey(db, caller, input),
  },
  AnswerHiringSurveyResult: {
    async form({ siret, year, refusal }, _args, { db }) {
      if (refusal !== null) return null;
      const [form = null] = await findForms(db, [siret], year);
      return form;
    },
  },
  Establishment: {
    hiringSurvey({ siret }, { year: asked }, { surveyForms, caller }) {
      const year = yearArgument(asked);
      return actsFor(caller, siret) ? surveyForms(year).load(siret) : null;
    },
  },
  HiringSurveyForm: {
    occupations: ({ year, version }, _args, { db }) => listOccupations(db, year, version),
  },
  HiringSurveyCampaign: {
    outsideBasins: ({ year }, _args, { db }) => listOutside(db, year),
    async strata({ year }, args, { db }) {
      const page = readPage(args, { scope: listScope('hiring-survey-strata', { year }) });
      return toConnection(await listStrata(db, year, page), page, ({ id }) => [id]);
    },
  },
} satisfies Resolvers;
