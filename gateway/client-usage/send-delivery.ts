import { randomUUID } from 'node:crypto';
import type { Logger } from '#kernel/log.ts';
import { ANONYMOUS, type Caller } from '../policy/caller.ts';
import type { Upstream } from '../upstream/data-source.ts';
import type { Send } from './deliveries.ts';

/** A delivery that takes longer is taken for lost, and sent again, in milliseconds: the last one holds up the end of the process. */
const DELIVERY_MS = 3_000;

/** In no client's graph (`@inaccessible`): a gateway asks for it, signed, of its own accord. */
const RECORD = `mutation RecordClientUsage($input: RecordClientUsageInput!) {
  recordClientUsage(input: $input) { refusal { code message } }
}`;

/** The gateway itself, as subgraphs of the hub know their own. */
const GATEWAY: Caller = { ...ANONYMOUS, kind: 'known', role: 'service' };

interface Result {
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** Sends deliveries to a subgraph that records them. One that it refuses would be refused for ever: it is told to the log and let go. */
export const sendTo =
  (upstream: Upstream, log: Logger): Send =>
  async (delivery) => {
    const scope = {
      id: randomUUID(),
      caller: GATEWAY,
      deadlineAt: performance.now() + DELIVERY_MS,
      signal: null,
    };
    const body = JSON.stringify({ query: RECORD, variables: { input: delivery } });
    const { data, errors } = await upstream.ask({ body }, scope);
    const result = data?.['recordClientUsage'] as Result | null | undefined;
    if (result == null)
      throw new Error(`The delivery was not recorded: ${errors?.[0]?.message ?? 'no answer'}`);
    if (result.refusal !== null)
      log.error(
        { ...result.refusal, requestId: scope.id },
        "a delivery of clients' usage is refused",
      );
  };
