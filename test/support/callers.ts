import { type CallerContext, NO_ROWS, NOBODY, type OwnRows } from '#kernel/caller.ts';
import { writeCaller } from '#kernel/graph/caller-context.ts';
import { startSubgraph } from '#kernel/graph/serve.ts';
import type { Subgraph } from '#kernel/graph/subgraph.ts';
import { createLogger } from '#kernel/log.ts';
import { createSigner, GATEWAY_HEADERS, subgraphKey } from '#kernel/signature.ts';
import { TEST_PSEUDONYM_KEY } from './database.ts';
import { type Answer, readAnswer } from './graphql-client.ts';
import { TEST_GATEWAY_SECRET } from './requests.ts';

/** Asks one operation. */
export type AskAs = <Data = Record<string, unknown>>(
  document: string,
  variables?: Record<string, unknown>,
) => Promise<Answer<Data>>;

export interface ServedForCallers {
  /** Gives the question as somebody with these purposes (`own-file`, without their prefix) and own rows asks it. */
  as(purposes: readonly string[], own?: Partial<OwnRows>): AskAs;
  /** The same for whoever differs from nobody by this. */
  asCaller(caller: Partial<CallerContext>): AskAs;
  /** Where it is served, without a path. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a subgraph over HTTP for callers that the test names, each told as the gateway tells them: in a header under its signature. */
export async function serveForCallers(
  subgraph: Subgraph,
  databaseUrl: string,
): Promise<ServedForCallers> {
  const key = subgraphKey(TEST_GATEWAY_SECRET, subgraph.name);
  const sign = createSigner(key);
  const running = await startSubgraph(subgraph, {
    databaseUrl,
    port: 0,
    pseudonymKey: TEST_PSEUDONYM_KEY,
    requests: { signedWith: key },
    log: createLogger(subgraph.name, 'silent'),
    exposeStatementCount: true,
  });
  const path = new URL(running.url).pathname;

  async function ask<Data>(caller: CallerContext, question: object): Promise<Answer<Data>> {
    const head = { method: 'POST', path, requestId: 'test', caller: writeCaller(caller) };
    const { signature, body } = sign(head, JSON.stringify(question));
    const response = await fetch(running.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [GATEWAY_HEADERS.request]: head.requestId,
        [GATEWAY_HEADERS.caller]: head.caller,
        [GATEWAY_HEADERS.signature]: signature,
      },
      body: new Uint8Array(body),
    });
    return readAnswer<Data>(response);
  }

  return {
    as:
      (purposes, own = {}) =>
      (query, variables = {}) =>
        ask(
          {
            ...NOBODY,
            subject: 'invented',
            purposes: purposes.map((purpose) => `purpose:${purpose}`),
            own: { ...NO_ROWS, ...own },
          },
          { query, variables },
        ),
    asCaller:
      (caller) =>
      (query, variables = {}) =>
        ask({ ...NOBODY, ...caller }, { query, variables }),
    origin: new URL(running.url).origin,
    close: () => running.close(),
  };
}
