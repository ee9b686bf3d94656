import { readCode, readOwnCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { atMost, inRange } from '#kernel/graph/arguments.ts';
import type { Connection } from '#kernel/graph/page.ts';
import { communesOfCity } from './cities.ts';
import { levelCodesOf } from './levels.ts';
import type { SearchCriteria, SearchOrder, SearchResult } from './repository/search.ts';
import type { SkillsRepository } from './repository/skills.ts';
import { isUseful } from './repository/usefulness.ts';
import type { TrainingFilter } from './schema.generated.ts';
import type { FoundSession } from './tables.ts';

/** A page of a search, and what was searched for, to count and explain it when asked. */
export interface SearchPage extends Connection<FoundSession> {
  readonly criteria: SearchCriteria;
}

const MAX_CODES = 50;
const MAX_TEXT = 200;
const MAX_RADIUS_KM = 200;
/** Source: La Bonne Formation; the schema says it too. */
const DEFAULT_RADIUS_KM = 30;
const MAX_LEVEL = 8;
const MAX_MONTHS = 60;
const METRES_PER_KM = 1_000;

/** Checks a filter. Throws CODE_MALFORMED or ARGUMENT_OUT_OF_RANGE naming the field. */
export function readFilter(filter: TrainingFilter): SearchCriteria {
  const text = atMost('filter.text', filter.text ?? '', MAX_TEXT, 'characters')
    .replaceAll('\u0000', ' ')
    .trim();
  return {
    text: text === '' ? null : text,
    occupationCodes: readOccupationCodes('filter.occupationCodes', filter.occupationCodes),
    formacodes: readCodes('filter.formacodes', filter.formacodes, readFormacode),
    communeCodes:
      filter.communeCode == null
        ? []
        : communesOfCity(readCode('commune', 'filter.communeCode', filter.communeCode)),
    departmentCode:
      filter.departmentCode == null
        ? null
        : readCode('department', 'filter.departmentCode', filter.departmentCode),
    near: filter.near == null ? null : readNear(filter.near),
    startsAfter: filter.startsAfter ?? null,
    startsBefore: filter.startsBefore ?? null,
    teachingModes: [...new Set(filter.teachingModes ?? [])].sort(),
    isCertifying: filter.isCertifying ?? null,
    skillCodes: readCodes('filter.skillCodes', filter.skillCodes, readSkillCode),
    skillOccupationCodes: null,
    fundings: [...new Set(filter.fundings ?? [])].sort(),
    exitLevels: levelCodesOf(
      (filter.exitLevels ?? []).map((level) => inRange('filter.exitLevels', level, 1, MAX_LEVEL)),
    ),
    maxMonths:
      filter.maxMonths == null
        ? null
        : inRange('filter.maxMonths', filter.maxMonths, 1, MAX_MONTHS),
    isOncePerPlace: filter.isOncePerPlace ?? false,
    notEndedOn: null,
  };
}

export const readOccupationCodes = (
  argument: string,
  codes: readonly string[] | null | undefined,
): string[] => readCodes(argument, codes, (code) => readCode('rome', argument, code));

export const readRadiusMetres = (argument: string, radiusKm: number): number =>
  inRange(argument, radiusKm, 0, MAX_RADIUS_KM) * METRES_PER_KM;

/** The order asked for, or the one that suits the criteria. Throws ARGUMENT_OUT_OF_RANGE for an order that they give nothing to go by. */
export function readOrder(
  sort: SearchOrder | null | undefined,
  { text, near }: SearchCriteria,
): SearchOrder {
  if (sort === 'RELEVANCE' && text === null) throw lacking(sort, 'filter.text');
  if (sort === 'DISTANCE' && near === null) throw lacking(sort, 'filter.near');
  return sort ?? (text !== null ? 'RELEVANCE' : near !== null ? 'DISTANCE' : 'DATE');
}

/** Completes criteria: skills become the occupations that ask for them; the orders of La Bonne Formation leave out what has ended. */
export async function completeCriteria(
  criteria: SearchCriteria,
  order: SearchOrder,
  { today, repository }: { readonly today: string; readonly repository: SkillsRepository },
): Promise<SearchCriteria> {
  const { skillCodes } = criteria;
  return {
    ...criteria,
    skillOccupationCodes:
      skillCodes.length === 0 ? null : await repository.findOccupationsAsking(skillCodes),
    notEndedOn: isUseful(order) ? today : null,
  };
}

/** Cursor keys of searches. */
export const rankedKeys = ({ rank, ranks, session }: SearchResult) =>
  ranks === undefined ? [rank, session.sortOn, session.id] : [...ranks, session.id];

function readNear({ center, radiusKm }: NonNullable<TrainingFilter['near']>) {
  return {
    latitude: inRange('filter.near.center.latitude', center.latitude, -90, 90),
    longitude: inRange('filter.near.center.longitude', center.longitude, -180, 180),
    radiusMetres: readRadiusMetres('filter.near.radiusKm', radiusKm ?? DEFAULT_RADIUS_KM),
  };
}

/** Each code once, in one order: the same search has the same cursors however it is written. */
const readCodes = (
  argument: string,
  codes: readonly string[] | null | undefined,
  read: (code: string) => string,
): string[] => [...new Set(atMost(argument, codes ?? [], MAX_CODES, 'codes').map(read))].sort();

const matching =
  (pattern: RegExp) =>
  (text: string): string | null => {
    const code = text.trim().toUpperCase();
    return pattern.test(code) ? code : null;
  };

const readSkillCode = (value: string): string =>
  readOwnCode(
    'filter.skillCodes',
    value,
    matching(/^[A-Z\d-]{1,20}$/u),
    'the code of a skill, as EST-S001',
  );

const readFormacode = (value: string): string =>
  readOwnCode('filter.formacodes', value, matching(/^\d{5}$/u), '5 digits');

const lacking = (sort: SearchOrder, needed: string) =>
  hubError('ARGUMENT_OUT_OF_RANGE', `sort: ${sort} needs ${needed}, which is not given.`, {
    argument: 'sort',
    value: sort,
  });
