import { randomUUID } from 'node:crypto';
import { fingerprintOf } from '#kernel/graph/schema-fingerprint.ts';
import type { Logger } from '#kernel/log.ts';
import { ANONYMOUS } from '../policy/caller.ts';
import type { Upstream } from '../upstream/data-source.ts';
import { failure } from '../upstream/failure.ts';
import type { Registered } from './registered-schemas.ts';

export interface WatchSchemaOptions {
  readonly subgraph: string;
  readonly isPartner: boolean;
  readonly everyMs: number;
  readonly registered: () => Promise<Registered | null>;
  readonly log: Logger;
  readonly onLook: (subgraph: string, isDrifted: boolean) => void;
}

const QUESTION = '{"query":"{ _service { sdl } }"}';

/**
 * Asks a subgraph at once and then every so often which schema it runs. A partner that runs another than is registered for it, or that answers
 * without saying which, is quarantined: its fields fail with SUBGRAPH_QUARANTINED until it runs what is registered. Of a
 * subgraph of the hub the log is told, and it is asked on: a new version of it starts before its schema is taken. Who cannot be reached
 * stays what it was.
 */
export function watchSchema(upstream: Upstream, options: WatchSchemaOptions): Upstream {
  const { subgraph, isPartner, everyMs, registered, log, onLook } = options;
  let isDrifted = false;
  let isLooking = false;
  const fingerprint = lastKept(fingerprintOf);

  async function look(): Promise<void> {
    const allowed = await registered();
    if (allowed === null) return;
    const running = await runningFingerprint(upstream, fingerprint);
    if (running === 'unreachable') return;
    const drifts = !(allowed[subgraph] ?? []).includes(running);
    onLook(subgraph, drifts);
    if (drifts === isDrifted) return;
    isDrifted = drifts;
    const facts = { subgraph, registered: allowed[subgraph] ?? [], running, isPartner };
    if (drifts) log.error(facts, 'a subgraph runs another schema than is registered for it');
    else log.info(facts, 'a subgraph runs the schema that is registered for it again');
  }
  const lookAlone = (): void => {
    if (isLooking) return;
    isLooking = true;
    look()
      .catch((error: unknown) => log.error({ subgraph, err: error }, 'a schema was not looked at'))
      .finally(() => {
        isLooking = false;
      });
  };
  lookAlone();
  const timer = setInterval(lookAlone, everyMs).unref();

  return {
    ask(request, scope) {
      if (!isDrifted || !isPartner) return upstream.ask(request, scope);
      return Promise.reject(
        failure('SUBGRAPH_QUARANTINED', { subgraph, requestId: scope.id, isPartner }),
      );
    },
    close() {
      clearInterval(timer);
      return upstream.close();
    },
  };
}

/** The fingerprint of what runs; `untold` where the subgraph answers something else than a schema, `unreachable` where it does not answer. */
async function runningFingerprint(
  upstream: Upstream,
  fingerprint: (sdl: string) => string,
): Promise<string> {
  const scope = { id: randomUUID(), caller: ANONYMOUS, deadlineAt: Infinity, signal: null };
  const answer = await upstream.ask({ body: QUESTION }, scope).catch(() => null);
  if (answer === null) return 'unreachable';
  const { sdl } = (answer.data?.['_service'] ?? {}) as { readonly sdl?: unknown };
  try {
    return fingerprint(String(sdl));
  } catch {
    return 'untold';
  }
}

/** Reads a text only when it is another one than the last: reading a large schema holds the event loop for a moment. */
function lastKept(read: (text: string) => string): (text: string) => string {
  let last: { readonly text: string; readonly found: string } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, found: read(text) };
    return last.found;
  };
}
