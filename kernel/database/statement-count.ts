import { AsyncLocalStorage } from 'node:async_hooks';

interface Counter {
  statements: number;
}

export interface Statement {
  readonly query: string;
  readonly parameters: readonly unknown[];
}

const counters = new AsyncLocalStorage<Counter>();
const observers = new Set<(statement: Statement) => void>();

/** Counts one SQL statement for the request that is running, if one is counting, and shows it to whoever observes. */
export function countStatement(query: string, parameters: readonly unknown[]): void {
  const counter = counters.getStore();
  if (counter !== undefined) counter.statements += 1;
  for (const observe of observers) observe({ query, parameters });
}

/** Starts counting the SQL statements of what follows in this asynchronous context; the answer tells how many so far. */
export function startCountingStatements(): () => number {
  const counter: Counter = { statements: 0 };
  counters.enterWith(counter);
  return () => counter.statements;
}

/** Shows every statement of this process until the function it gives is called; for benches, which run them again alone. */
export function observeStatements(observe: (statement: Statement) => void): () => void {
  observers.add(observe);
  return () => observers.delete(observe);
}
