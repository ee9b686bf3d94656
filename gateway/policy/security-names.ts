import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import { type Link, readLinks } from './links.ts';
import { SupergraphRefused } from './supergraph-refused.ts';

/** The names that a supergraph gives to what protects it. */
export interface SecurityNames {
  readonly authenticated: ReadonlySet<string>;
  readonly requiresScopes: ReadonlySet<string>;
  readonly policy: ReadonlySet<string>;
  /** The hub's own mark of personal data (decision 5). */
  readonly personal: ReadonlySet<string>;
  readonly joinField: ReadonlySet<string>;
  readonly joinType: ReadonlySet<string>;
}

const APOLLO = 'https://specs.apollo.dev';
const ENFORCED = ['authenticated', 'requiresScopes', 'policy'] as const;
/** What composition took out of the clients' schema itself. */
const INACCESSIBLE = `${APOLLO}/inaccessible`;
const PERSONAL = 'https://estuaire.invalid/spec/personal';
/** What the engine understands of what is needed to execute. */
const EXECUTED: readonly string[] = [`${APOLLO}/join`, `${APOLLO}/link`, `${APOLLO}/core`];

/** Finds the names by the supergraph's links. Throws when something protects it that the gateway does not enforce. */
export function securityNames(document: DocumentNode): SecurityNames {
  const links = readLinks(document);
  for (const link of links) requireUnderstood(link);
  const names = {
    authenticated: namesOf(links, `${APOLLO}/authenticated`, 'authenticated'),
    requiresScopes: namesOf(links, `${APOLLO}/requiresScopes`, 'requiresScopes'),
    policy: namesOf(links, `${APOLLO}/policy`, 'policy'),
    personal: namesOf(links, PERSONAL, 'personal'),
    joinField: namesOf(links, `${APOLLO}/join`, 'field'),
    joinType: namesOf(links, `${APOLLO}/join`, 'type'),
  };
  refuseUnlinked(document, names);
  refuseMisplaced(document, names);
  return names;
}

/** Whether a directive of this name is one of the three that protect. */
export const isProtecting = (names: SecurityNames, name: string): boolean =>
  ENFORCED.some((one) => names[one].has(name));

const namesOf = (links: readonly Link[], identity: string, name: string): ReadonlySet<string> =>
  new Set(
    links.filter((link) => link.identity === identity).flatMap((link) => link.directiveNames(name)),
  );

function requireUnderstood({ identity, name, version, purpose, imports }: Link): void {
  const { major, minor } = version;
  const which = `${identity}/v${major}.${minor}`;
  const enforced = ENFORCED.find((one) => one.toLowerCase() === name.toLowerCase());
  if (enforced !== undefined) {
    const isKnown = imports.every((one) => !one.startsWith('@') || one === `@${enforced}`);
    if (isKnown && identity === `${APOLLO}/${enforced}` && major === 0 && minor === 1) return;
    throw new SupergraphRefused(`${which} protects it and is not enforced here as it is linked.`);
  }
  if (identity === PERSONAL && major !== 1)
    throw new SupergraphRefused(`${which} marks its persons and is not known here, v1 is.`);
  if (purpose === 'SECURITY' && identity !== INACCESSIBLE)
    throw new SupergraphRefused(`${which} protects it and is not enforced here.`);
  if (purpose === 'EXECUTION' && !EXECUTED.includes(identity))
    throw new SupergraphRefused(`${which} is needed to execute it and is not known here.`);
}

/** A directive that looks like one of the three and is linked as none of them protects nothing: somebody believes that it does. */
function refuseUnlinked(document: DocumentNode, names: SecurityNames): void {
  visit(document, {
    Directive(node) {
      for (const name of ENFORCED) {
        if (isProtecting(names, node.name.value)) return;
        if (node.name.value === name || isJoined(node, name))
          throw new SupergraphRefused(
            `it uses @${name}, which no link to ${APOLLO}/${name} brings in.`,
          );
      }
    },
  });
}

/** What is marked but is no output type and no field would be served as if it were not. */
function refuseMisplaced(document: DocumentNode, names: SecurityNames): void {
  const refuse = ({
    directives = [],
  }: {
    readonly directives?: readonly DirectiveNode[] | undefined;
  }) => {
    const found = directives.find(({ name }) => isProtecting(names, name.value));
    if (found !== undefined)
      throw new SupergraphRefused(
        `@${found.name.value} stands where it is not enforced: on an input, an enum value or the schema.`,
      );
  };
  visit(document, {
    SchemaDefinition: refuse,
    SchemaExtension: refuse,
    InputObjectTypeDefinition: refuse,
    InputObjectTypeExtension: refuse,
    InputValueDefinition: refuse,
    EnumValueDefinition: refuse,
  });
}

/** Composition can carry a directive that it does not know inside `@join__directive`. */
const isJoined = ({ name, arguments: args = [] }: DirectiveNode, wanted: string): boolean =>
  name.value === 'join__directive' &&
  args.some(
    (argument) =>
      argument.name.value === 'name' &&
      argument.value.kind === Kind.STRING &&
      argument.value.value === wanted,
  );
