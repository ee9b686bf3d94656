import { setTimeout } from 'node:timers/promises';

/** Asks the hub's endpoint. */
export interface GraphClient {
  /** The data of an answer without errors. Throws `GraphFailure` for one that has some, after waiting and asking again where that may help. */
  ask<Data>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    /** The one purpose of the request, of those that the token has; all of them when left out. */
    purpose?: string,
  ): Promise<Data>;
}

export interface GraphClientOptions {
  readonly url: string;
  /** The token of the role `service`; asked for before each request, so that it may be a new one. */
  readonly token: () => Promise<string>;
  /** How long to wait before the second, third … try, in milliseconds, when the hub does not say it. @default 250, 1 s, 4 s, 10 s */
  readonly waitsMs?: readonly number[];
}

/** What the hub answered in place of data; it quotes no value of the question. */
export class GraphFailure extends Error {
  readonly code: string | null;

  constructor(message: string, code: string | null) {
    super(message);
    this.code = code;
  }
}

const WAITS_MS = [250, 1_000, 4_000, 10_000];
const MOST_WAIT_MS = 60_000;
const BUSY = new Set([429, 502, 503, 504]);
/** Errors of a moment: the same question may be answered a little later. */
const PASSING = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'HUB_BUSY', 'QUOTA_EXCEEDED']);

export function createGraphClient({
  url,
  token,
  waitsMs = WAITS_MS,
}: GraphClientOptions): GraphClient {
  return {
    async ask<Data>(document: string, variables = {}, purpose?: string) {
      for (let attempt = 0; ; attempt += 1) {
        const answer = await askOnce<Data>(
          url,
          headersOf(await token(), purpose),
          document,
          variables,
        );
        if (!('failure' in answer)) return answer.data;
        const wait = waitsMs[attempt];
        if (wait === undefined || !answer.isPassing) throw answer.failure;
        await setTimeout(Math.min(answer.waitMs ?? wait, MOST_WAIT_MS));
      }
    },
  };
}

type Answer<Data> =
  | { readonly data: Data }
  | {
      readonly failure: GraphFailure;
      readonly isPassing: boolean;
      readonly waitMs: number | null;
    };

const headersOf = (token: string, purpose?: string): Record<string, string> => ({
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
  ...(purpose === undefined ? {} : { 'estuaire-purpose': purpose }),
});

async function askOnce<Data>(
  url: string,
  headers: Readonly<Record<string, string>>,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer<Data>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    text = await response.text();
  } catch (error) {
    const failure = new GraphFailure(`${url} does not answer: ${(error as Error).message}`, null);
    return { failure, isPassing: true, waitMs: null };
  }
  const { data = null, errors = [] } = readAnswer<Data>(text);
  const [first] = errors;
  if (first === undefined && data !== null) return { data };
  const code = first?.extensions?.code ?? null;
  const path = first?.path === undefined ? '' : ` at ${first.path.join('.')}`;
  return {
    failure: new GraphFailure(
      `${url} answered ${response.status}${path}: ${first?.message ?? 'no GraphQL answer'}`,
      code,
    ),
    isPassing: BUSY.has(response.status) || (code !== null && PASSING.has(code)),
    waitMs: Number(response.headers.get('retry-after')) * 1_000 || null,
  };
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

function readAnswer<Data>(text: string): Body<Data> {
  try {
    return JSON.parse(text) as Body<Data>;
  } catch {
    return {};
  }
}
