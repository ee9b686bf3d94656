import type { SQL } from 'drizzle-orm';
import type { Database } from '#kernel/database/connect.ts';
import {
  alias,
  and,
  asc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  sql,
} from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { OwnRules } from '../own-rows.ts';
import {
  externalIds,
  type IdentifierScheme,
  type PersonRecordRow,
  personRecords,
  persons,
} from '../tables.ts';
import { readablePersons } from './readable-persons.ts';

/** A person as the graph shows it: the newest record, and the identifiers that pseudonyms are made of. */
export interface PersonRow {
  readonly id: string;
  readonly hasIdentityConflict: boolean;
  readonly peamId: string | null;
  readonly nationalNumber: string | null;
  readonly record: PersonRecordRow;
}

export interface PersonIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** Of the persons asked for, those that the caller may read: the others are not found. */
export interface PersonsRepository {
  /** Persons by id; one that was merged is found under its former id too, with its survivor's id in the row. */
  findPersons(ids: readonly string[]): Promise<(PersonRow & { readonly askedId: string })[]>;
  findPersonsByIdentifier(
    identifiers: readonly PersonIdentifier[],
  ): Promise<(PersonRow & { readonly askedBy: PersonIdentifier })[]>;
  /** Persons by id, of one département or all, up to `page.limit`. */
  listPersons(page: Page, departmentCode: string | null): Promise<PersonRow[]>;
  /** Persons of a slice by id, up to `page.limit`. */
  listSlice(page: Page, slice: Slice): Promise<PersonRow[]>;
}

/** One of several ranges of ids, which are random: all hold about as many persons. */
export interface Slice {
  readonly slices: number;
  /** From 0. */
  readonly slice: number;
}

/** Ids begin with so many values. */
const FIRST_BYTES = 256;

/** The least id whose first byte is so large. */
const lowestId = (firstByte: number): string =>
  `${Math.floor(firstByte).toString(16).padStart(2, '0')}000000-0000-0000-0000-000000000000`;

/** The identifier of a person in a scheme; of several the one that was seen last for the first time. */
const latestIdentifier = (scheme: IdentifierScheme): SQL<string | null> =>
  sql<string | null>`(
    select own.value from ${externalIds} own where own.person_id = ${persons.id} and own.scheme = ${scheme}
    order by own.first_seen_on desc, own.value limit 1)`;

const columns = {
  id: persons.id,
  hasIdentityConflict: persons.hasIdentityConflict,
  peamId: latestIdentifier('PEAM'),
  nationalNumber: latestIdentifier('NATIONAL'),
  record: getTableColumns(personRecords),
};

export function createPersonsRepository(db: Database, rules: OwnRules): PersonsRepository {
  const asked = alias(persons, 'asked');
  const readable = readablePersons(rules);
  const list = (page: Page, filter: SQL | undefined): Promise<PersonRow[]> =>
    db
      .select(columns)
      .from(persons)
      .innerJoin(personRecords, eq(personRecords.id, persons.recordId))
      .where(
        and(
          isNull(persons.mergedInto),
          readable,
          filter,
          page.after === null ? undefined : gt(persons.id, String(page.after[0])),
        ),
      )
      .orderBy(asc(persons.id))
      .limit(page.limit);
  return {
    findPersons: (ids) =>
      db
        .select({ askedId: asked.id, ...columns })
        .from(asked)
        .innerJoin(persons, sql`${persons.id} = coalesce(${asked.mergedInto}, ${asked.id})`)
        .innerJoin(personRecords, eq(personRecords.id, persons.recordId))
        .where(and(inArray(asked.id, [...ids]), readable)),
    findPersonsByIdentifier: (identifiers) =>
      db
        .select({ askedBy: { scheme: externalIds.scheme, value: externalIds.value }, ...columns })
        .from(externalIds)
        .innerJoin(persons, eq(persons.id, externalIds.personId))
        .innerJoin(personRecords, eq(personRecords.id, persons.recordId))
        .where(
          and(
            inArray(
              sql`(${externalIds.scheme}, ${externalIds.value})`,
              identifiers.map(({ scheme, value }) => sql`(${scheme}, ${value})`),
            ),
            readable,
          ),
        ),
    listPersons: (page, departmentCode) =>
      list(page, departmentCode === null ? undefined : eq(persons.departmentCode, departmentCode)),
    listSlice: (page, { slices, slice }) =>
      list(
        page,
        and(
          gte(persons.id, lowestId((FIRST_BYTES * slice) / slices)),
          slice + 1 === slices
            ? undefined
            : lt(persons.id, lowestId((FIRST_BYTES * (slice + 1)) / slices)),
        ),
      ),
  };
}
