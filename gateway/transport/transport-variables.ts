import { z } from 'zod';
import { integerVariable } from '#kernel/env.ts';
import { originsIn, originsVariable } from './origins.ts';

/** What the gateway reads from its environment about the connections of its clients. */
export const transportVariables = {
  CORS_ORIGINS: originsVariable(
    'Origins whose pages may read the answers of the endpoint, exactly as browsers say them: `https://app.example,…`; none unless set, and never with cookies. For WebSockets see EVENT_ORIGINS.',
  ),
  CLIENT_HEADERS_MS: integerVariable(100, 600_000, 5_000).describe(
    'How long a client may take to send the headers of a request, from the opening of its connection on, in milliseconds.',
  ),
  CLIENT_REQUEST_MS: integerVariable(100, 600_000, 9_000).describe(
    'How long it may take to send all of a request, in milliseconds; then it is answered with 408. A body of 1 MB in that time is 1 Mbit/s.',
  ),
};

export interface TransportSettings {
  readonly origins: ReadonlySet<string>;
  readonly headersMs: number;
  readonly requestMs: number;
}

const variables = z.object(transportVariables);

export const transportSettings = (env: z.infer<typeof variables>): TransportSettings => ({
  origins: new Set(originsIn(env.CORS_ORIGINS)),
  headersMs: Math.min(env.CLIENT_HEADERS_MS, env.CLIENT_REQUEST_MS),
  requestMs: env.CLIENT_REQUEST_MS,
});
