import type { Sql } from 'postgres';
import { dayInParis } from '#kernel/calendar/days.ts';
import type { OwnRows } from '#kernel/caller.ts';
import { type AskAs, type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import { createTestDatabase } from '#test/support/database.ts';
import { jobseekers } from './index.ts';
import { assignmentFile, loadText, personFile } from './ingest/source-file.fixture.ts';

/** Five persons: C1 accompanies the first two, C2 the first and the third; what C1 had or will have with the others is not today. */
export const NAMES = ['ABGRALL', 'BIZIEN', 'CASANOVA', 'DOUGUET', 'EVEN'];
export const OF_C1 = ['ABGRALL', 'BIZIEN'];
export const FOREIGN_TO_C1 = ['CASANOVA', 'DOUGUET', 'EVEN'];
/** An id that nobody has. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';

const numberOf = (name: string): number => NAMES.indexOf(name) + 1;
export const peamOf = (name: string): string => `account-0000${numberOf(name)}`;
export const nationalOf = (name: string): string => `9900000000${numberOf(name)}`;
export const localOf = (name: string): string => `440000000${numberOf(name)}A`;

export interface Caseloads {
  readonly sql: Sql;
  /** The hub's id of a person. */
  idOf(name: string): string;
  as(purposes: readonly string[], own?: Partial<OwnRows>): AskAs;
  close(): Promise<void>;
}

/** Serves the five persons with their counsellors. */
export async function serveCaseloads(): Promise<Caseloads> {
  const database = await createTestDatabase([jobseekers]);
  const { sql } = database.connectAs(jobseekers);
  await loadText(sql, 'persons', 'p_20261001.csv', personFile(NAMES.map(personNamed)));
  await loadText(sql, 'assignments', 'r_20261001.csv', assignmentFile(caseloads()));
  const rows = await sql<{ id: string; name: string }[]>`
    select person.id, record.last_name as name from jobseekers.persons person
    join jobseekers.person_records record on record.id = person.record_id`;
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  const served: ServedForCallers = await serveForCallers(jobseekers, database.url);
  return {
    sql,
    idOf: (name) => ids.get(name) ?? '',
    as: served.as,
    async close() {
      await served.close();
      await database.close();
    },
  };
}

const personNamed = (lastName: string) => ({
  lastName,
  peamId: peamOf(lastName),
  nationalNumber: nationalOf(lastName),
  localId: localOf(lastName),
  communeCode: lastName === 'CASANOVA' ? '2A004' : '44109',
});

const caseloads = () => [
  { nationalNumber: nationalOf('ABGRALL'), counsellorId: 'C1' },
  { localId: localOf('BIZIEN'), counsellorId: 'C1', endedOn: dayFromToday(0) },
  { nationalNumber: nationalOf('ABGRALL'), counsellorId: 'C2' },
  { nationalNumber: nationalOf('CASANOVA'), counsellorId: 'C2' },
  { nationalNumber: nationalOf('DOUGUET'), counsellorId: 'C1', endedOn: dayFromToday(-1) },
  { nationalNumber: nationalOf('EVEN'), counsellorId: 'C1', startedOn: dayFromToday(1) },
];

/** A day in Paris, where the right to read begins and ends. */
export function dayFromToday(days: number): string {
  const today = dayInParis();
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

type Found = { readonly lastName: string } | null;

/** Whom a caller reaches by each door that leads to a person. */
export interface Reached {
  /** `jobseeker(id:)`, fifty times in one operation. */
  readonly batch: readonly string[];
  /** `jobseekerByExternalId`, by each identifier of everybody. */
  readonly identified: readonly string[];
  /** Representations of everybody, as a plan would send them. */
  readonly entities: readonly string[];
  /** The list, page by page. */
  readonly walk: readonly string[];
}

export const byEachDoor = (names: readonly string[]): Reached => ({
  batch: names,
  identified: names,
  entities: names,
  walk: names,
});

/** Tries each door for everybody. */
export async function reached(ask: AskAs, idOf: (name: string) => string): Promise<Reached> {
  const aliases = Array.from({ length: 50 }, (_, index) => {
    const name = NAMES[index % NAMES.length] ?? '';
    return `a${index}: jobseeker(id: "${idOf(name)}") { lastName }`;
  });
  const identifiers = NAMES.flatMap((name, index) => [
    `p${index}: jobseekerByExternalId(scheme: PEAM, value: "${peamOf(name)}") { lastName }`,
    `n${index}: jobseekerByExternalId(scheme: NATIONAL, value: "${nationalOf(name)}") { lastName }`,
    `l${index}: jobseekerByExternalId(scheme: LOCAL, value: "${localOf(name)}") { lastName }`,
  ]);
  const batch = await ask<Record<string, Found>>(`{ ${aliases.join(' ')} }`);
  const identified = await ask<Record<string, Found>>(`{ ${identifiers.join(' ')} }`);
  const entities = await ask<{ _entities: Found[] }>(
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on Jobseeker { lastName } } }',
    { r: NAMES.map((name) => ({ __typename: 'Jobseeker', id: idOf(name) })) },
  );
  return {
    batch: namesOf(Object.values(batch.data ?? {})),
    identified: namesOf(Object.values(identified.data ?? {})),
    entities: namesOf(entities.data?._entities ?? []),
    walk: namesOf(await walk(ask)),
  };
}

const namesOf = (found: readonly Found[]): string[] =>
  [...new Set(found.flatMap((person) => (person === null ? [] : [person.lastName])))].sort();

interface ListPage {
  readonly jobseekers: {
    readonly nodes: readonly { readonly lastName: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The whole list, a page of one at a time. */
async function walk(ask: AskAs): Promise<{ readonly lastName: string }[]> {
  const nodes: { readonly lastName: string }[] = [];
  for (let after: string | null = null; nodes.length < 100; ) {
    const { data }: { data: ListPage | null } = await ask<ListPage>(
      'query($after: String) { jobseekers(first: 1, after: $after) { nodes { lastName } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    nodes.push(...(data?.jobseekers.nodes ?? []));
    if (data?.jobseekers.pageInfo.hasNextPage !== true) break;
    after = data.jobseekers.pageInfo.endCursor;
  }
  return nodes;
}
