import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import: from a file of the repository to another one, or to a package. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s*'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s*'([^']+)'/gu;

/** Every import in the given sources, `#kernel/` and `#test/` and relative ones as paths from the repository's root. */
export function importsIn(sources: ReadonlyMap<string, string>): Edge[] {
  const edges: Edge[] = [];
  for (const [from, text] of sources) {
    for (const match of text.matchAll(IMPORT)) {
      const specifier = match[1] ?? match[2] ?? match[3] ?? '';
      edges.push({ from, to: resolve(from, specifier) });
    }
  }
  return edges;
}

/** The TypeScript sources of the repository, generated ones left out. */
export function readSources(root: string): Map<string, string> {
  const paths = globSync(
    '{kernel,gateway,subgraphs,schema,demo,test,bench,scripts}/**/*.{ts,tsx}',
    { cwd: root, exclude: ['**/node_modules'] },
  );
  return new Map(
    paths
      .filter((path) => !path.endsWith('.generated.ts') && !path.startsWith('schema/client/'))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : specifier;
}

const isTest = (path: string): boolean => /\.(?:test|fixture)\.ts$/u.test(path);

/** `subgraphs/offers` or `subgraphs/partners/temp-agencies`; null for the files above the subgraphs. */
export function subgraphOf(path: string): string | null {
  const found = /^subgraphs\/(?:partners\/[^/]+|[^/]+)(?=\/)/u.exec(path);
  return found?.[0] ?? null;
}

const isOurs = (to: string): boolean =>
  /^(?:kernel|gateway|subgraphs|schema|demo|test|bench|scripts)\//u.test(to);

/** Why an import crosses a boundary of the house, or null when it may. The table of `docs/architecture.md`. */
export function whyForbidden({ from, to }: Edge): string | null {
  if (!isOurs(to)) return null;
  if (isTest(from) && (to.startsWith('test/') || to.startsWith('demo/'))) return null;
  if (from.startsWith('kernel/'))
    return to.startsWith('kernel/') ? null : 'the kernel imports nothing of ours';
  if (from.startsWith('gateway/')) {
    return to.startsWith('gateway/') || to.startsWith('kernel/')
      ? null
      : 'the gateway knows subgraphs by URL and supergraph only';
  }
  if (from.startsWith('schema/')) {
    return to.startsWith('schema/') || to.startsWith('kernel/')
      ? null
      : 'the schema reads SDL as files';
  }
  const own = subgraphOf(from);
  if (own !== null) {
    return to.startsWith(`${own}/`) || to.startsWith('kernel/')
      ? null
      : 'a subgraph imports itself and the kernel';
  }
  if (from.startsWith('subgraphs/')) {
    const isDoor = /\/(?:index|contract)\.ts$/u.test(to) || subgraphOf(to) === null;
    return to.startsWith('kernel/') || isDoor
      ? null
      : "only a subgraph's index.ts may be imported from outside";
  }
  return null;
}
