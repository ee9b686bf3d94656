import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { personalFieldFaults, personTypes, readVocabulary } from './personal-field-rules.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where a person's record begins; all other types about persons follow from the schemas. */
const DECLARED = ['Jobseeker'];

const documents = globSync('subgraphs/**/schema.graphql', { cwd: ROOT }).map((path) =>
  parse(readFileSync(join(ROOT, path), 'utf8')),
);
const vocabulary = readVocabulary(readFileSync(join(ROOT, 'docs/graph.md'), 'utf8'));

describe('fields about persons', () => {
  test('each is marked with @personal and @policy, in the words of docs/graph.md', () => {
    expect(personalFieldFaults(documents, DECLARED, vocabulary)).toEqual([]);
  });

  test('the check finds the types that only a person leads to, and no others', () => {
    const types = personTypes(documents, DECLARED);
    for (const name of [
      'Jobseeker',
      'Registration',
      'MonthlyCategory',
      'Declaration',
      'DeclaredEmployer',
    ])
      expect(types).toContain(name);
    for (const name of ['Commune', 'Occupation', 'Establishment', 'Query'])
      expect(types).not.toContain(name);
  });

  test('the page names its categories and purposes', () => {
    expect([...vocabulary.categories]).toEqual(
      expect.arrayContaining(['IDENTITY', 'HEALTH', 'PSEUDONYM']),
    );
    expect([...vocabulary.purposes]).toEqual(
      expect.arrayContaining(['purpose:own-file', 'purpose:audit']),
    );
  });
});

describe('the check of personal fields', () => {
  const marked = '@personal(category: "IDENTITY") @policy(policies: [["purpose:own-file"]])';
  const faults = (jobseeker: string, more = ''): string[] =>
    personalFieldFaults(
      [
        parse(`
          extend schema @composeDirective(name: "@personal")
          type Query { jobseeker: Jobseeker ${marked} commune: Commune }
          type Commune @key(fields: "code") { code: ID! name: String }
          type Jobseeker @key(fields: "id") { id: ID! name: String ${marked} ${jobseeker} }
          ${more}`),
      ],
      DECLARED,
      vocabulary,
    );

  test('accepts a marked type, its key, what belongs to others', () => {
    expect(faults(`commune: Commune ${marked} pid: ID @external`)).toEqual([]);
  });

  test.each([
    ['email: String', 'Jobseeker.email has no @personal', 'Jobseeker.email has no @policy'],
    ['email: String @personal(category: "CONTACT")', 'Jobseeker.email has no @policy'],
    ['email: String @policy(policies: [["purpose:own-file"]])', 'Jobseeker.email has no @personal'],
    [
      'email: String @personal(category: "CONTACT") @policy(policies: [])',
      'Jobseeker.email has no @policy',
    ],
    [
      `email: String ${marked.replace('IDENTITY', 'MAIL')}`,
      'Jobseeker.email has the unknown category MAIL',
    ],
    [
      `email: String ${marked.replace('own-file', 'profit')}`,
      'Jobseeker.email has the unknown purpose purpose:profit',
    ],
    [
      `partnerPid: ID ${marked}`,
      'Jobseeker.partnerPid is a pseudonym for a partner and not @inaccessible',
    ],
  ])('reports a planted field %s', (field, ...expected) => {
    expect(faults(field)).toEqual(expected);
  });

  test('reports a field of a type that only a person leads to, however far', () => {
    expect(
      faults(
        `letters: LetterList ${marked}`,
        `type LetterList { nodes: [Letter!]! ${marked} } type Letter { text: String }`,
      ),
    ).toEqual(['Letter.text has no @personal', 'Letter.text has no @policy']);
  });

  test('reports half a mark on a type that others lead to as well', () => {
    expect(
      faults('', 'extend type Commune { mayor: String @personal(category: "IDENTITY") }'),
    ).toEqual(['Commune.mayor has no @policy']);
  });

  test('reports a schema whose marks composition would drop', () => {
    const silent = parse(
      `type Query { jobseeker: Jobseeker ${marked} } type Jobseeker @key(fields: "id") { id: ID! }`,
    );
    expect(personalFieldFaults([silent], DECLARED, vocabulary)).toEqual([
      'Query.jobseeker loses @personal: its schema lacks @composeDirective',
    ]);
  });
});
