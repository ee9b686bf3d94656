import type { HubError } from '#kernel/errors.ts';
import type { FetchScope } from '../request-scope.ts';
import { fewLines } from '../telemetry/few-lines.ts';
import { createBreaker, type Verdict } from './breaker.ts';
import type { Connection } from './connection.ts';
import type { FetchReport, Upstream, UpstreamOptions } from './data-source.ts';
import { createDeadlines } from './deadlines.ts';
import { type Ask, Exchange, type Owner } from './exchange.ts';
import { type FailureCode, failure, type Source } from './failure.ts';
import { createFlow } from './flow.ts';
import { createIdentify, tellCaller } from './identify.ts';
import { CODE_OF, isRead, isRepeatable, readAnswer, verdictOn } from './judge.ts';
import { createRetryBudget } from './retry-budget.ts';
import { type Fetched, shareFetches } from './share-fetches.ts';

/** What is asked, and whom the answer ends the waiting of. */
interface Waiting extends Ask {
  readonly resolve: (fetched: Fetched) => void;
  readonly reject: (error: HubError) => void;
}

/** Asks one subgraph over its pool: who may be sent, for how long, what its answer is worth, and whether to ask once more. */
export function createClient(
  options: UpstreamOptions,
  { pool, path, headers }: Connection,
  isPartner: boolean,
): Upstream {
  const { name: subgraph, log, secret, onFetch, onBreaker, onJoin } = options;
  const limits = { ...options, reads: (status: number) => isRead(status, isPartner) };
  const complain = fewLines(log, { subgraph });
  const told = tellCaller(isPartner, secret);
  const identify = createIdentify({ subgraph, path, headers, told, secret });
  const deadlines = createDeadlines();
  const budget = createRetryBudget();
  const breaker = createBreaker((state) => {
    log.warn({ subgraph, state }, 'the breaker of a subgraph changed');
    onBreaker?.(subgraph, state);
    if (state === 'open') for (const one of flow.waiting) one.fail('shut-out', 'unjudged', null);
  });
  const flow = createFlow<Exchange<Waiting>>(options.connections, options.queue, (exchange) => {
    if (!exchange.begin(performance.now())) return false;
    const { body, scope } = exchange.ask;
    pool.dispatch({ path, method: 'POST', blocking: false, ...identify(body, scope) }, exchange);
    return true;
  });
  let closing: Promise<void> | null = null;
  const owner: Owner<Waiting> = {
    answered(exchange, answer) {
      const { ask } = exchange;
      try {
        const response = readAnswer(answer, sourceOf(ask.scope), complain);
        settle(exchange, 'succeeded');
        tell(ask, 'ANSWERED', exchange.bytes);
        ask.resolve({ response, answer });
      } catch (error) {
        settle(exchange, verdictOn(answer, error as HubError));
        refuse(ask, error as HubError, exchange.bytes);
      }
    },
    failed(exchange, fault, verdict, error) {
      const { ask } = exchange;
      settle(exchange, verdict);
      if (fault !== 'given-up' && fault !== 'shut-out')
        complain({ requestId: ask.scope.id, fault, err: error }, 'a subgraph did not answer');
      if (isRepeatable(ask, fault) && budget.spend()) begin({ ...ask, isRetry: true });
      else {
        const outcome = fault === 'given-up' ? 'CANCELLED' : CODE_OF[fault];
        refuse(ask, failure(CODE_OF[fault], sourceOf(ask.scope)), exchange.bytes, outcome);
      }
    },
    released: () => flow.leave(),
  };

  function begin(ask: Waiting): void {
    const nowMs = performance.now();
    const permit = ask.scope.deadlineAt <= nowMs ? null : breaker.admit(nowMs);
    if (permit === null) {
      const isLate = ask.scope.deadlineAt <= nowMs;
      refuse(
        ask,
        failure(isLate ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', sourceOf(ask.scope)),
      );
      return;
    }
    const exchange = new Exchange(ask, permit, owner, limits);
    deadlines.add(exchange);
    if (flow.enter(exchange)) return;
    settle(exchange, 'unjudged');
    refuse(ask, failure('SUBGRAPH_BUSY', sourceOf(ask.scope)));
  }
  function settle(exchange: Exchange<Waiting>, verdict: Verdict): void {
    deadlines.delete(exchange);
    flow.drop(exchange);
    breaker.settle(exchange.permit, verdict, performance.now());
  }
  function refuse(
    ask: Waiting,
    error: HubError,
    bytes = 0,
    outcome: FetchReport['outcome'] = error.code as FailureCode,
  ): void {
    tell(ask, outcome, bytes);
    ask.reject(error);
  }
  function tell(ask: Waiting, outcome: FetchReport['outcome'], bytes: number): void {
    const ms = performance.now() - ask.askedAtMs;
    onFetch?.({ subgraph, outcome, ms, bytes, isRetried: ask.isRetry });
  }
  const sourceOf = ({ id }: FetchScope): Source => ({ subgraph, requestId: id, isPartner });

  function fetch(body: string, scope: FetchScope): Promise<Fetched> {
    budget.earn();
    return new Promise((resolve, reject) => {
      begin({ body, scope, askedAtMs: performance.now(), isRetry: false, resolve, reject });
    });
  }
  const ask = shareFetches(fetch, {
    joinMs: options.shareMs,
    told,
    sourceOf,
    onJoin: () => onJoin?.(subgraph),
  });

  return {
    ask: ({ body }, scope) => ask(body, scope),
    close() {
      closing ??= flow.idle().then(() => pool.close());
      return closing;
    },
  };
}
