import type { SQL } from 'drizzle-orm';
import { eq, gt, inArray, isNull, sql } from '#kernel/database/drizzle.ts';
import type { ContractKind, Experience } from '../labels.ts';
import { offers } from '../tables.ts';
import { asCube, type Circle, pointOf, withinCircle } from './sphere.ts';

/** What open offers must match, read and checked; null and empty mean no condition. */
export interface Criteria {
  readonly text: string | null;
  readonly occupationCodes: readonly string[];
  readonly contractKinds: readonly ContractKind[];
  readonly experiences: readonly Experience[];
  readonly communeCode: string | null;
  readonly departmentCode: string | null;
  readonly near: Circle | null;
  readonly publishedAfter: Date | null;
  readonly includeDuplicates: boolean;
}

export const NO_CRITERIA: Criteria = {
  text: null,
  occupationCodes: [],
  contractKinds: [],
  experiences: [],
  communeCode: null,
  departmentCode: null,
  near: null,
  publishedAfter: null,
  includeDuplicates: false,
};

/** The values that one can both filter by and count by. */
export const FACETS = ['contractKind', 'occupation', 'experience', 'department'] as const;
export type Facet = (typeof FACETS)[number];

export const queryOf = (text: string): SQL => sql`websearch_to_tsquery('offers.french', ${text})`;

/** The condition on a facet's own value; undefined when the criteria have none. */
export function ownCondition(facet: Facet, criteria: Criteria): SQL | undefined {
  const { contractKinds, occupationCodes, experiences, departmentCode } = criteria;
  const anyOf = (column: Parameters<typeof inArray>[0], values: readonly string[]) =>
    values.length === 0 ? undefined : inArray(column, [...values]);
  switch (facet) {
    case 'contractKind':
      return anyOf(offers.contractKind, contractKinds);
    case 'occupation':
      return anyOf(offers.romeCode, occupationCodes);
    case 'experience':
      return anyOf(offers.experience, experiences);
    case 'department':
      return departmentCode === null ? undefined : eq(offers.departmentCode, departmentCode);
  }
}

/** All conditions, without the one on the own value of `except`. Literal `is_open`: the partial indexes want it so. */
export function conditionsOf(criteria: Criteria, except?: Facet): (SQL | undefined)[] {
  const { text, communeCode, near, publishedAfter, includeDuplicates } = criteria;
  return [
    sql`${offers.isOpen}`,
    includeDuplicates ? undefined : isNull(offers.canonicalId),
    ...FACETS.filter((facet) => facet !== except).map((facet) => ownCondition(facet, criteria)),
    text === null ? undefined : sql`${offers.search} @@ ${queryOf(text)}`,
    communeCode === null ? undefined : eq(offers.communeCode, communeCode),
    near === null ? undefined : withinCircle(asCube(pointOf(near)), near.radiusKm),
    publishedAfter === null ? undefined : gt(offers.createdAt, publishedAfter),
  ];
}
