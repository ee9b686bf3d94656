import { parseArgs } from 'node:util';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { parseDate } from '#kernel/ingest/fields.ts';
import type { Source } from '#kernel/ingest/source.ts';
import { SUBGRAPHS, subgraphNamed } from '../../subgraphs/list.ts';

export const USAGE = `Usage:
  npm run ingest -- <subgraph> <source> <file…>        load files (plain, .gz, .bz2, - for standard input, or a URL)
      --covers-until yyyy-mm-dd                        the last day the data speaks of, when the file's name does not say
      --corrects <file id>                             the file whose rejects these lines correct
  npm run ingest -- status [subgraph]                  what was loaded, and the sources there are
  npm run ingest -- rejects <subgraph> <file id>       the rejected records of a file
      --original <file>                                with the original file: header and rejected lines, ready to correct
`;

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'status'; readonly subgraphs: readonly Subgraph[] }
  | {
      readonly kind: 'rejects';
      readonly subgraph: Subgraph;
      readonly fileId: number;
      readonly original: string | null;
    }
  | {
      readonly kind: 'load';
      readonly subgraph: Subgraph;
      readonly source: Source;
      readonly locations: readonly string[];
      readonly coversUntil: string | null;
      readonly correctsFileId: number | null;
    };

/** Reads the words of the command line. Throws a sentence that says what there is; nothing has been started then. */
export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      'covers-until': { type: 'string' },
      corrects: { type: 'string' },
      original: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [first, second, ...rest] = positionals;
  if (values.help === true) return { kind: 'help' };
  if (first === undefined) throw new Error(USAGE.trimEnd());
  if (first === 'status') {
    const subgraphs = second === undefined ? SUBGRAPHS : [subgraphNamed(second)];
    return { kind: 'status', subgraphs };
  }
  if (first === 'rejects') {
    const subgraph = subgraphNamed(second ?? '');
    const fileId = readFileId('the file to show', rest[0] ?? '');
    return { kind: 'rejects', subgraph, fileId, original: values.original ?? null };
  }
  const subgraph = subgraphNamed(first);
  const source = subgraph.sources.find(({ name }) => name === second);
  if (source === undefined || rest.length === 0) {
    const names = subgraph.sources.map(({ name }) => name).join(', ');
    throw new Error(
      `Name a source of ${subgraph.name} (${names}) and at least one file.\n${USAGE.trimEnd()}`,
    );
  }
  const { corrects } = values;
  return {
    kind: 'load',
    subgraph,
    source,
    locations: rest,
    coversUntil: readDay(values['covers-until']),
    correctsFileId: corrects === undefined ? null : readFileId('--corrects', corrects),
  };
}

function readDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = parseDate(text, 'iso');
  if (day === text) return day;
  throw new Error(`--covers-until: expected a real date yyyy-mm-dd, got ${JSON.stringify(text)}.`);
}

function readFileId(what: string, text: string): number {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  throw new Error(
    `${what}: expected the file id that the receipt shows, got ${JSON.stringify(text)}.`,
  );
}
