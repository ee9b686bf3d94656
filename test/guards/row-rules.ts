import type { DocumentNode } from 'graphql';
import { argumentOf, directiveOf, fieldsOf, personTypes } from './personal-field-rules.ts';

/** The coordinates of every field by which data about a person is reached from what is about none. */
export function doorsToPersons(
  documents: readonly DocumentNode[],
  declared: readonly string[],
): string[] {
  const types = personTypes(documents, declared);
  const doors = documents
    .flatMap(fieldsOf)
    .filter(({ parent }) => !types.has(parent))
    .filter(
      ({ node, returns }) => types.has(returns) || directiveOf(node, 'personal') !== undefined,
    );
  return [...new Set(doors.map(({ coordinate }) => coordinate))].sort();
}

/**
 * Sentences about the ways past the owner of the persons `declared`, whose row rules hold in its own subgraph alone: a field that another
 * subgraph adds without a pseudonym of the owner's, a key by which a plan would ask for a person's record past the person. A type that only
 * the hub's own jobs may read may have a key: it opens nobody's record, and jobs ask about it in bulk.
 */
export function waysPastTheOwner(
  documents: readonly DocumentNode[],
  declared: readonly string[],
  owner: DocumentNode,
): string[] {
  const types = personTypes(documents, declared);
  const added = documents
    .filter((document) => document !== owner)
    .flatMap(fieldsOf)
    .filter(({ parent, isKey, isExternal }) => declared.includes(parent) && !isKey && !isExternal)
    .filter(
      ({ node }) => !/Pid\b/u.test(String(argumentOf(directiveOf(node, 'requires'), 'fields'))),
    )
    .map(({ coordinate }) => `${coordinate} is added without a pseudonym that the owner gives`);
  const keyed = documents
    .flatMap(fieldsOf)
    .filter(({ parent, isKey }) => isKey && types.has(parent) && !declared.includes(parent))
    .filter(({ parent }) => !isForJobsOnly(documents, parent))
    .map(({ parent }) => `${parent} has a key: a plan reaches it past its person`);
  return [...added, ...new Set(keyed)];
}

/** Whether every field of a type, in every subgraph, is for `purpose:statistics` and for nothing else. */
function isForJobsOnly(documents: readonly DocumentNode[], type: string): boolean {
  const policies = documents
    .flatMap(fieldsOf)
    .filter(({ parent, isKey, isExternal }) => parent === type && !isKey && !isExternal)
    .map(({ node }) => argumentOf(directiveOf(node, 'policy'), 'policies'));
  const only = JSON.stringify([['purpose:statistics']]);
  return policies.length > 0 && policies.every((policy) => JSON.stringify(policy) === only);
}
