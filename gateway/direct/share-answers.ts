import { writeCaller } from '#kernel/graph/caller-context.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { Prepared } from '../engine/prepared.ts';
import type { RequestScope } from '../request-scope.ts';
import { createInFlight } from '../sharing/in-flight.ts';

/** Executes a query that is known. */
export type Execute = (scope: RequestScope) => Promise<EngineAnswer>;

/** Executes it, or takes the answer of the same one that is under way for a caller of the same rights. */
export type ShareAnswers = (
  prepared: Prepared,
  variables: Readonly<Record<string, unknown>>,
  scope: RequestScope,
  execute: Execute,
) => Promise<EngineAnswer>;

const LATE = new Error('nobody waits any longer');

/**
 * Answers the same query of several clients at once with one execution; those with errors are not shared, for an error says to which
 * request it belongs. A query is joined for `joinMs` after it began; 0 shares nothing.
 */
export function createShareAnswers(joinMs: number): ShareAnswers {
  if (joinMs === 0) return (_prepared, _variables, scope, execute) => execute(scope);
  const inFlight = createInFlight<EngineAnswer>({ joinMs, late: () => LATE });
  const numbers = new WeakMap<Prepared, number>();
  let last = 0;
  const numberOf = (prepared: Prepared): number => {
    const known = numbers.get(prepared);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(prepared, last);
    return last;
  };
  return async (prepared, variables, scope, execute) => {
    if (prepared.operation.operation !== 'query') {
      inFlight.forget();
      return execute(scope);
    }
    const { caller } = scope;
    const key = `${numberOf(prepared)} ${caller.kind} ${writeCaller(caller)} ${JSON.stringify(variables)}`;
    // Whoever began has the first deadline of all, and answers at it with what is there.
    const patient = { ...scope, deadlineAt: Number.POSITIVE_INFINITY };
    const { deadlineAt } = scope;
    const shared = await inFlight
      .take(key, patient, (group) => execute({ ...scope, ...group, deadlineAt }))
      .catch(() => null);
    return shared !== null && (shared.isOwn || shared.brought.errors.length === 0)
      ? shared.brought
      : execute(scope);
  };
}
