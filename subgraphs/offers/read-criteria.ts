import { readCode } from '#kernel/codes/read-code.ts';
import { hubError } from '#kernel/errors.ts';
import { atMost, inRange } from '#kernel/graph/arguments.ts';
import type { Criteria } from './repository/criteria.ts';
import type { Order } from './repository/search-offers.ts';
import type { CodeMention } from './repository/seen-among.ts';
import type { Circle } from './repository/sphere.ts';
import type { OfferFilter, OfferNearInput, OfferSort } from './schema.generated.ts';

const MAX_RADIUS_KM = 200;
const MAX_CODES = 50;
const MAX_TEXT = 200;

type Given<Type> = Type | null | undefined;

/** Checks what a caller wants to find. Throws CODE_MALFORMED and ARGUMENT_OUT_OF_RANGE naming the argument. */
export function readCriteria(filter: OfferFilter): Criteria {
  const { communeCode, departmentCode, near } = filter;
  return {
    text: readText('filter.text', filter.text),
    occupationCodes: readOccupations('filter.occupationCodes', filter.occupationCodes),
    contractKinds: sortedOnce(filter.contractKinds ?? []),
    experiences: sortedOnce(filter.experiences ?? []),
    communeCode:
      communeCode == null ? null : readCode('commune', 'filter.communeCode', communeCode),
    departmentCode:
      departmentCode == null
        ? null
        : readCode('department', 'filter.departmentCode', departmentCode),
    near: near == null ? null : readCircle(near),
    publishedAfter: filter.publishedAfter ?? null,
    includeDuplicates: filter.includeDuplicates ?? false,
  };
}

/** A blank text is no condition; control characters, which PostgreSQL does not take, are blanks. */
export function readText(argument: string, text: Given<string>): string | null {
  const words = atMost(argument, text ?? '', MAX_TEXT, 'characters')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return words === '' ? null : words;
}

export const readOccupations = (argument: string, codes: Given<readonly string[]>): string[] =>
  sortedOnce(
    atMost(argument, codes ?? [], MAX_CODES, 'codes').map((code) =>
      readCode('rome', argument, code),
    ),
  );

export const readRadius = (argument: string, radiusKm: number): number =>
  inRange(argument, radiusKm, 0, MAX_RADIUS_KM);

export const sortedOnce = <Value extends string>(values: readonly Value[]): Value[] =>
  [...new Set(values)].sort();

function readCircle({ center, radiusKm }: OfferNearInput): Circle {
  return {
    latitude: inRange('filter.near.center.latitude', center.latitude, -90, 90),
    longitude: inRange('filter.near.center.longitude', center.longitude, -180, 180),
    radiusKm: readRadius('filter.near.radiusKm', radiusKm),
  };
}

/** Without a text the newest offers are the most relevant; distance needs a point to measure from. */
export function readOrder(sort: Given<OfferSort>, { text, near }: Criteria): Order {
  if (sort === 'DISTANCE' && near === null)
    throw hubError('ARGUMENT_OUT_OF_RANGE', 'sort: DISTANCE needs filter.near to measure from.', {
      argument: 'sort',
      value: sort,
    });
  if (sort === 'DISTANCE') return 'DISTANCE';
  return sort === 'DATE' || text === null ? 'DATE' : 'RELEVANCE';
}

/** The codes that criteria name. */
export function codesOf({
  occupationCodes,
  communeCode,
  departmentCode,
}: Criteria): (CodeMention & { readonly argument: string })[] {
  const named = (
    system: CodeMention['system'],
    argument: string,
    codes: readonly (string | null)[],
  ) => codes.flatMap((code) => (code === null ? [] : [{ system, argument, code }]));
  return [
    ...named('OCCUPATION', 'filter.occupationCodes', occupationCodes),
    ...named('COMMUNE', 'filter.communeCode', [communeCode]),
    ...named('DEPARTMENT', 'filter.departmentCode', [departmentCode]),
  ];
}
