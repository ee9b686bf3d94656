import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';
import { SupergraphRefused } from './supergraph-refused.ts';

/** One `@link` of a supergraph: a specification, and what its elements are called here. */
export interface Link {
  /** The URL without the version: `https://specs.apollo.dev/policy`. */
  readonly identity: string;
  /** The last part of it: `policy`. */
  readonly name: string;
  readonly version: { readonly major: number; readonly minor: number };
  /** `SECURITY`, `EXECUTION` or null. */
  readonly purpose: string | null;
  /** What it imports, under the specification's names; directives with their `@`. */
  readonly imports: readonly string[];
  /** Every name under which the supergraph may write the directive `name` of the specification. */
  directiveNames(name: string): readonly string[];
  /** Whether a type of the supergraph is this specification's. */
  isOwnType(name: string): boolean;
  /** Whether the node is the link itself. */
  isWrittenAs(node: ConstDirectiveNode): boolean;
}

const BOOTSTRAP = /^https:\/\/specs\.apollo\.dev\/(?:link|core)\/v\d+\.\d+$/u;
const URL_FORM =
  /^(?<identity>.+\/(?<name>[A-Za-z][A-Za-z0-9_-]*))\/v(?<major>\d+)\.(?<minor>\d+)$/u;

/** The links of a supergraph. Throws for one that cannot be followed: what it brings in could be protected. */
export function readLinks(document: DocumentNode): readonly Link[] {
  const applied = document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? [])
      : [],
  );
  const bootstrap = applied.find((node) => isBootstrap(node));
  if (bootstrap === undefined) {
    if (applied.length === 0) return [];
    throw new SupergraphRefused('it does not link https://specs.apollo.dev/link.');
  }
  return applied
    .filter(({ name }) => name.value === bootstrap.name.value)
    .map((node) => readLink(node));
}

/** `@link` may be called otherwise, by its own `as`. */
function isBootstrap(node: ConstDirectiveNode): boolean {
  const { url, feature, as } = argumentsOf(node);
  const link = url ?? feature;
  if (typeof link !== 'string' || !BOOTSTRAP.test(link)) return false;
  return node.name.value === (as ?? (link.includes('/core/') ? 'core' : 'link'));
}

const argumentsOf = ({ arguments: args = [] }: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

function readLink(node: ConstDirectiveNode): Link {
  const { url, feature, as, import: imports = [], for: purpose } = argumentsOf(node);
  const text = url ?? feature;
  // As a URL first, so that no other way of writing the host is another identity.
  const parts = URL_FORM.exec((typeof text === 'string' && URL.parse(text)?.href) || '')?.groups;
  if (parts === undefined || !(as === undefined || as === null || typeof as === 'string'))
    throw new SupergraphRefused(`a link is not understood: ${JSON.stringify(text)}.`);
  const { identity = '', name: ownName = '', major, minor } = parts;
  const prefix = as ?? ownName;
  const imported = readImports(imports, identity);
  return {
    identity,
    name: ownName,
    version: { major: Number(major), minor: Number(minor) },
    purpose: typeof purpose === 'string' ? purpose : null,
    imports: [...imported.keys()],
    directiveNames(name) {
      const known = imported.get(`@${name}`);
      const unimported = [`${prefix}__${name}`, ...(name === ownName ? [prefix] : [])];
      return [...(known === undefined ? [] : [known.slice(1)]), ...unimported];
    },
    isOwnType: (name) => name.startsWith(`${prefix}__`) || [...imported.values()].includes(name),
    isWrittenAs: (other) => other === node,
  };
}

/** The names of a link's `import`, each with the one it has in the supergraph; directives with their `@`. */
function readImports(imports: unknown, identity: string): ReadonlyMap<string, string> {
  if (!Array.isArray(imports)) throw notUnderstood(identity);
  return new Map(
    imports.map((one: unknown) => {
      if (typeof one === 'string') return [one, one];
      const { name, as = name } = (one ?? {}) as { name?: unknown; as?: unknown };
      const isPair = typeof name === 'string' && typeof as === 'string';
      if (!isPair || name.startsWith('@') !== as.startsWith('@')) throw notUnderstood(identity);
      return [name, as];
    }),
  );
}

const notUnderstood = (identity: string): SupergraphRefused =>
  new SupergraphRefused(`the imports of ${identity} are not understood.`);
