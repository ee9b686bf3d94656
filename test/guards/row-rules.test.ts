import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ROW_RULES } from '#kernel/row-rules.ts';
import { readVocabulary } from './personal-field-rules.ts';
import { doorsToPersons, waysPastTheOwner } from './row-rules.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DECLARED = ['Jobseeker'];
const OWNER = join('subgraphs', 'jobseekers', 'schema.graphql');

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const paths = globSync('subgraphs/**/schema.graphql', { cwd: ROOT });
const byPath = new Map(paths.map((path) => [path, parse(read(path))]));
const documents = [...byPath.values()];
const owner = byPath.get(OWNER);

describe('row rules', () => {
  test('each purpose of docs/graph.md has one, and no other has', () => {
    const { purposes } = readVocabulary(read('docs/graph.md'));
    expect([...ROW_RULES.keys()].sort()).toEqual([...purposes].sort());
  });

  test('every door to data about a person stands in the table of decision 10, and no other', () => {
    const [, doors = ''] = read('docs/decisions/0010-row-rules.md').split('## Doors');
    const listed = [...doors.matchAll(/^\| `([\w.]+)`/gmu)].map((match) => match[1]);
    expect(listed.sort()).toEqual(doorsToPersons(documents, DECLARED));
  });

  test('no subgraph reaches a person past the owner', () => {
    expect(owner).toBeDefined();
    expect(owner && waysPastTheOwner(documents, DECLARED, owner)).toEqual([]);
  });
});

describe('the check of row rules', () => {
  const marked = '@personal(category: "IDENTITY") @policy(policies: [["purpose:own-file"]])';
  const own = parse(`
    type Query { jobseeker: Jobseeker ${marked} }
    type Jobseeker @key(fields: "id") { id: ID! name: String ${marked} partnerPid: ID ${marked} }`);
  const withPartner = (sdl: string): DocumentNode[] => [own, parse(sdl)];

  test('finds a root field of another subgraph and a marked field of what is about no person', () => {
    const partner = `
      type Query { anyone: Jobseeker }
      type Jobseeker @key(fields: "id") { id: ID! }
      type Firm { boss: String ${marked} name: String }`;
    expect(doorsToPersons(withPartner(partner), DECLARED)).toEqual([
      'Firm.boss',
      'Query.anyone',
      'Query.jobseeker',
    ]);
  });

  test.each([
    [
      `type Jobseeker @key(fields: "id") { id: ID! note: String ${marked} }`,
      'Jobseeker.note is added without a pseudonym that the owner gives',
    ],
    [
      `type Jobseeker @key(fields: "id") { id: ID! name: String @external note: String @requires(fields: "name") ${marked} }`,
      'Jobseeker.note is added without a pseudonym that the owner gives',
    ],
    [
      `type Jobseeker @key(fields: "id") { id: ID! partnerPid: ID @external letter: Letter @requires(fields: "partnerPid") ${marked} }
       type Letter @key(fields: "id") { id: ID! text: String ${marked} }`,
      'Letter has a key: a plan reaches it past its person',
    ],
  ])('reports %s', (sdl, fault) => {
    expect(waysPastTheOwner(withPartner(sdl), DECLARED, own)).toEqual([fault]);
  });

  test('lets a type have a key that jobs alone read, until another purpose opens one of its fields', () => {
    const counted = '@personal(category: "IDENTITY") @policy(policies: [["purpose:statistics"]])';
    const stay = (mark: string) => `
      type Query { stays: [Stay!] ${counted} }
      type Stay @key(fields: "id") { id: ID! partnerPid: ID ${counted} night: String ${mark} }`;
    expect(waysPastTheOwner(withPartner(stay(counted)), DECLARED, own)).toEqual([]);
    expect(waysPastTheOwner(withPartner(stay(marked)), DECLARED, own)).toEqual([
      'Stay has a key: a plan reaches it past its person',
    ]);
  });
});
