import { AsyncLocalStorage } from 'node:async_hooks';

interface Counter {
  statements: number;
}

const counters = new AsyncLocalStorage<Counter>();

/** Counts one SQL statement for the request that is running, if one is counting. */
export function countStatement(): void {
  const counter = counters.getStore();
  if (counter !== undefined) counter.statements += 1;
}

/** Starts counting the SQL statements of what follows in this asynchronous context; the answer tells how many so far. */
export function startCountingStatements(): () => number {
  const counter: Counter = { statements: 0 };
  counters.enterWith(counter);
  return () => counter.statements;
}
