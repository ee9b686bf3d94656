import { gzipSync } from 'node:zlib';
import { body, type Reply, sendJson } from '#test/hostile/world/partner.ts';

/** What is sent to a gateway, or answered to it by one of its subgraphs. */
export interface Attack {
  readonly row: string;
  readonly what: string;
  /** Null for the honest question. */
  readonly body: string | Buffer | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null for the honest answer. */
  readonly reply: Reply | null;
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_one, index) => make(index)).join(' ');
const asked = (row: string, what: string, query: string, variables: unknown = {}): Attack => ({
  row,
  what,
  body: JSON.stringify({ query, variables }),
  reply: null,
});
const answered = (row: string, what: string, reply: Reply): Attack => ({
  row,
  what,
  body: null,
  reply,
});
const deep = (depth: number): string =>
  `{ person(id: 1) ${'{ friend '.repeat(depth)}{ id }${' }'.repeat(depth)} }`;
const doubled = (count: number): string =>
  `{ person(id: 1) { ...F0 } } ${times(count, (n) => `fragment F${n} on Person { a: friend { ...F${n + 1} } b: friend { ...F${n + 1} } }`)} fragment F${count} on Person { id }`;
const PEOPLE = 'query($ids: [ID!]!) { people(ids: $ids) { id } }';
const BIG = Buffer.from(`{"data":{"_entities":[{"score":7,"x":"${'x'.repeat(50_000_000)}"}]}}`);
const BRACKETS = Buffer.from(`{"data":${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}}`);
const KEYS = Buffer.from(
  `{"data":{${Array.from({ length: 400_000 }, (_one, n) => `"k${n}":1`).join()}}}`,
);
const ERRORS = Buffer.from(
  JSON.stringify({
    data: null,
    errors: Array.from({ length: 20_000 }, () => ({ message: 'x'.repeat(200) })),
  }),
);
const BOMB = gzipSync(`{"query":"{ __typename } #${' '.repeat(40_000_000)}"}`);

export const ATTACKS: readonly Attack[] = [
  asked('C-14', '20,000 fields deep', deep(20_000)),
  asked('C-15', '5,000 aliases', `{ person(id: 1) { ${times(5_000, (n) => `a${n}: name`)} } }`),
  asked('C-16', '3,000 objects of one name', `{ ${times(3_000, () => 'person(id: 1) { id }')} }`),
  asked('C-17', '14 doubled fragments', doubled(14)),
  asked('C-17', '18 doubled fragments', doubled(18)),
  asked(
    'C-21',
    '3,000 fields in conflict',
    `{ ${times(3_000, (n) => `... on Query { x: person(id: ${n}) { id } }`)} }`,
  ),
  asked('C-22', '5,000 unknown directives', `{ person(id: 1) { id ${'@aa '.repeat(5_000)} } }`),
  asked('C-23', 'a comment of 1 MB', `#${'x'.repeat(1_000_000)}\n{ person(id: 1) { id } }`),
  asked('C-25', '20,000 ids of a wrong type', PEOPLE, { ids: Array(20_000).fill({}) }),
  asked('C-25', '200,000 ids', PEOPLE, { ids: Array(200_000).fill('1') }),
  {
    row: 'C-12',
    what: 'a gzip bomb of 40 MB',
    body: BOMB,
    headers: { 'content-encoding': 'gzip' },
    reply: null,
  },
  answered('S-03', 'a text of 50 MB', body(BIG)),
  answered('S-13', '2,000,000 brackets', body(BRACKETS)),
  answered('S-13', '400,000 keys', body(KEYS)),
  answered('S-21', '20,000 errors', body(ERRORS)),
  answered('S-27', '20,000 links', async ({ response, honest }) => {
    const links = Array.from({ length: 20_000 }, (_one, n) => ({
      __typename: 'Link',
      id: `l${n}`,
    }));
    const text = JSON.stringify(await honest());
    sendJson(response, text.replace(/"links":\[[^\]]*\]/u, `"links":${JSON.stringify(links)}`));
  }),
];
