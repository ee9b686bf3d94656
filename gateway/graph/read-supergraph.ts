import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type DirectiveNode, type DocumentNode, Kind, parse, print } from 'graphql';
import { type CostDirectives, readCostDirectives } from '../limits/cost/cost-directives.ts';
import { type Protection, readProtection } from '../policy/protection.ts';
import { unsafeWithoutSecurity } from '../policy/without-security.ts';

const VERSION_CHARACTERS = 16;

/** What is read out of a supergraph. Plain data: a thread may have read it. */
export interface Supergraph {
  /** Names this text and no other. */
  readonly version: string;
  /** The supergraph without the security features, which the gateway enforces by `protection`. */
  readonly sdl: string;
  /** The subgraphs by name, each with the URL that the supergraph says. */
  readonly subgraphs: ReadonlyMap<string, string>;
  readonly protection: Protection;
  readonly costs: CostDirectives;
}

/** Reads the text of the composed supergraph. Rejects with a sentence when the file is missing. */
export const readSupergraphText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new Error(
      `There is no supergraph at ${file}. Run npm run schema, or set SUPERGRAPH to the file that holds it.`,
    );
  });

/** Names a text and no other. */
export const versionOf = (text: string): string =>
  hash('sha256', text, 'hex').slice(0, VERSION_CHARACTERS);

/** Reads the text of a composed supergraph. Throws a sentence when it is none. */
export function parseSupergraph(text: string): Supergraph {
  const document = parse(text);
  const subgraphs = subgraphsOf(document);
  if (subgraphs.size === 0)
    throw new Error('The text is no supergraph: it names no subgraphs in an enum join__Graph.');
  return {
    version: versionOf(text),
    sdl: print(unsafeWithoutSecurity(document)),
    subgraphs,
    protection: readProtection(document),
    costs: readCostDirectives(document),
  };
}

/** The values of `join__Graph`, each with `@join__graph(name:, url:)`. */
function subgraphsOf(document: DocumentNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const type of document.definitions) {
    if (type.kind !== Kind.ENUM_TYPE_DEFINITION || type.name.value !== 'join__Graph') continue;
    for (const { directives = [] } of type.values ?? [])
      found.set(textArgument(directives, 'name'), textArgument(directives, 'url'));
  }
  return found;
}

const textArgument = (directives: readonly DirectiveNode[], name: string): string => {
  const argument = directives[0]?.arguments?.find((one) => one.name.value === name);
  return argument?.value.kind === Kind.STRING ? argument.value.value : '';
};
