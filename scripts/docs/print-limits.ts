import { LIMIT_WORDS } from '../../gateway/limits/limit-words.ts';
import { TIERS } from '../../gateway/limits/tiers.ts';
import { CLASS_QUOTAS } from '../../gateway/quotas/class-quotas.ts';

/** `docs/limits.md`, its table printed from the limits of the tiers. */
export function printLimits(): string {
  const rows = Object.entries(LIMIT_WORDS).map(([name, words]) => {
    const [anonymous, known, service] = [TIERS.public, TIERS.authenticated, TIERS.service].map(
      (tier) => tier[name as keyof typeof LIMIT_WORDS].toLocaleString('en'),
    );
    return `| \`${name}\` | ${words} | ${anonymous} | ${known} | ${service} |`;
  });
  return [...BEFORE, ...rows, ...AFTER, ''].join('\n');
}

const BEFORE = [
  '# What a request may ask',
  '',
  'Whoever sends no token has the limits of the public tier, the hub’s own jobs (role `service`) those of their own, all others who are known those of the authenticated one;',
  '`LIMITS`, `LIMITS_PUBLIC=cost=2000,…`, `LIMITS_AUTHENTICATED=…` and `LIMITS_SERVICE=…` change that. What exceeds a limit is refused before it is validated, planned or sent anywhere: `LIMIT_EXCEEDED` (400) with `limit`, `value`',
  'and `maximum`; a body `BODY_TOO_LARGE` (413); an answer `ANSWER_TOO_LARGE`; `entities`, which only answers tell, costs the fields that it would be asked for. Printed from `gateway/limits/tiers.ts` by `npm run docs`.',
  '',
  '| limit | what is counted | public | authenticated | service |',
  '| --- | --- | --- | --- | --- |',
];

const AFTER = [
  '',
  '## Cost',
  '',
  'Estimated before planning from the document and its variables, with `@cost(weight:)` and `@listSize` of the supergraph under whatever names it imports them.',
  '',
  '| element | cost |',
  '| --- | --- |',
  '| object, interface, union | its weight, 1 without one; an abstract type the most that its objects cost; times the length of the list it is in |',
  '| scalar, enum | its weight, 0 without one; times the length of the list it is in |',
  '| field with a weight | that weight in place of its type’s |',
  '| argument, input object | the weight of its place or type; an input object 1 without one, for each that is sent |',
  '| mutation | 10 |',
  '| `__schema`, `__type` | 100 each, whatever is below |',
  '| list | as long as the greatest of its `slicingArguments` says, else its `assumedSize`, else 10 |',
  '',
  'Fragments count where they are spread, what `@skip` and `@include` leave out does not. A negative weight is 0. With `requireOneSlicingArgument` (the default) exactly one of several arguments must',
  'have a value, or the request is refused with `SLICING_ARGUMENT_REQUIRED`; a default of the schema is a value. No such argument may be greater than `pageItems`.',
  '',
  'With the header `estuaire-explain: cost` an answer says in `extensions.cost` what was `estimated`, what the data that came cost (`actual`: items that are there, without arguments), and the `maximum`.',
  '',
  '## Quota',
  '',
  'Each request takes its estimated cost, 1 at least, from what its client may use in a minute (`costPerMinute`), before it is planned; one that is refused before its cost is known takes 10. The client is the subject of',
  'the token within its organisation, or the address of the peer, of IPv6 its network of 64 bits. Behind a proxy, `TRUSTED_PROXIES` says whose `X-Forwarded-For` is believed.',
  '',
  'A token may name a class of quotas (`quota`; docs/security/callers.md), which then is what its client may use in a minute; all other limits stay those of the authenticated tier. `CLASS_QUOTAS=SILVER=…` changes how much a class is.',
  '',
  '| class | points of cost in a minute |',
  '| --- | --- |',
  ...Object.entries(CLASS_QUOTAS).map(
    ([name, points]) => `| \`${name}\` | ${points.toLocaleString('en')} |`,
  ),
  '',
  '| header | what it says |',
  '| --- | --- |',
  '| `RateLimit-Policy: "cost";q=60000;w=60` | the quota and its seconds |',
  '| `RateLimit: "cost";r=59950;t=42` | what is left, and for how many seconds |',
  '| `Retry-After: 42` | with `QUOTA_EXCEEDED` (429): when to come back; until then nothing is read of the client’s requests |',
  '',
  '`QUOTA_STORE` says where it is counted: in the memory of each gateway, in PostgreSQL or in Valkey/Redis where several gateways count together. While a store does not answer within half a second, each gateway counts alone.',
  '',
  '## Load and time',
  '',
  'At most `MAX_RUNNING` requests are executed at once, `MAX_WAITING` wait up to `MAX_WAIT_MS`; the others are answered with `HUB_BUSY` (503) and `Retry-After` before their body is read. After `executionMs` the answer goes out:',
  'what a subgraph has not answered by then is null with `SUBGRAPH_TIMEOUT`.',
  '',
  '## Documents',
  '',
  '| `DOCUMENTS` | what is answered |',
  '| --- | --- |',
  '| `any` | the text that comes |',
  '| `apq` | also a text that came before, by its SHA-256 in `extensions.persistedQuery` (automatic persisted queries) or as `documentId: "sha256:…"` |',
  '| `trusted` | registered documents alone, by their id in `documentId`, their hash or their exact text; everything else is `DOCUMENT_NOT_TRUSTED` (400), introspection too |',
  '',
  '`TRUSTED_DOCUMENTS` names the file that registers them: a JSON object of texts by id, as graphql-codegen’s client preset writes it. `npm run -s documents > documents.json` writes one of `schema/operations`, `npm run -s documents -- <folder>` one of another folder. By their ids they are known in each mode.',
];
