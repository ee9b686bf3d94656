import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { atMost } from '#kernel/graph/arguments.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import { normaliseFapCode, normaliseRegionCode } from '../codes.ts';
import type { LabourMarketContext } from '../context.ts';
import { yearArgument } from '../resolvers/arguments.ts';
import type { Resolvers } from '../schema.generated.ts';
import { reasonOfSurveyed, statusOfSurveyed, territoryOfSurveyed } from './figures.ts';
import type { SurveyedKey, SurveyLevel } from './repository.ts';
import type { SurveyedNeedRow } from './tables.ts';

const MOST_OCCUPATIONS = 100;

interface SurveyedArguments {
  readonly year?: number | null;
  readonly level?: SurveyLevel | null;
  readonly fapCodes?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const keysOf = ({ projects, occupationCode, placeCode }: SurveyedNeedRow) => [
  projects,
  occupationCode,
  placeCode,
];

async function listOf(
  { surveyLoaders }: LabourMarketContext,
  key: SurveyedKey,
  code: string,
  { year: asked, level: wanted, fapCodes, ...args }: SurveyedArguments,
) {
  const year = yearArgument(asked);
  const level = wanted ?? 'OCCUPATION';
  const occupationCodes = readFapCodes(fapCodes);
  const page = readPage(args, {
    scope: listScope('surveyed-needs', { key, code, year, level, occupationCodes }),
  });
  const asks = { limit: page.limit, after: page.after, year, level, occupationCodes };
  return toConnection(await surveyLoaders.surveyedBy(key, asks).load(code), page, keysOf);
}

function readFapCodes(codes: readonly string[] | null | undefined): string[] | null {
  if (codes == null || codes.length === 0) return null;
  return atMost('fapCodes', codes, MOST_OCCUPATIONS, 'codes')
    .map((code) => readOwnCode('fapCodes', code, normaliseFapCode, 'a FAP code such as S0X42'))
    .sort();
}

const readPlaceCode = (regionCode: string | null | undefined): string =>
  regionCode == null
    ? 'N'
    : `R${readOwnCode('regionCode', regionCode, normaliseRegionCode, '2 or 3 digits')}`;

export const surveyResolvers = {
  Query: {
    surveyedNeeds: (_parent, { regionCode, ...args }, context) =>
      listOf(context, 'placeCode', readPlaceCode(regionCode), args),
  },
  EmploymentBasin: {
    surveyedNeeds: ({ code }, args, context) => listOf(context, 'basinCode', code, args),
  },
  Department: {
    surveyedNeeds: ({ code }, args, context) =>
      listOf(context, 'placeCode', `D${readCode('department', 'code', code)}`, args),
  },
  SurveyedNeeds: {
    id: ({ year, placeCode, occupationCode }) => `survey:${year}:${placeCode}:${occupationCode}`,
    fapCode: ({ level, occupationCode }) => (level === 'OCCUPATION' ? occupationCode : null),
    fapLabel: ({ level, label }) => (level === 'OCCUPATION' ? label : null),
    territory: territoryOfSurveyed,
    projects: ({ projects, projectsMargin }) => ({ value: projects, margin: projectsMargin }),
    difficult: ({ difficult, difficultMargin }) => ({ value: difficult, margin: difficultMargin }),
    seasonal: ({ seasonal, seasonalMargin }) => ({ value: seasonal, margin: seasonalMargin }),
    async release({ year }, _args, { surveyLoaders }) {
      const found = await surveyLoaders.releaseByYear.load(year);
      if (found === null) throw new Error('Figures are published with their release.');
      return found;
    },
    official: (
      { level, year, basinCode, departmentCode, occupationCode: fapCode },
      _args,
      context,
    ) =>
      level !== 'OCCUPATION' || basinCode === null || departmentCode === null
        ? null
        : context.surveyLoaders.officialNeed.load({ year, basinCode, departmentCode, fapCode }),
  },
  SurveyedFigure: { status: statusOfSurveyed, reason: reasonOfSurveyed },
  SurveyRelease: { source: () => 'Estuaire', method: () => METHOD },
} satisfies Resolvers;

const METHOD =
  'Stratified sample of establishments by basin, section of activities and size; answers weighted by stratum; 95 % margins of a stratified estimator; statistical secrecy below 3 enterprises or above 85 % for one.';
