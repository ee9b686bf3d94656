/**
 * An object as a subgraph sent it. Its own text keys are the subgraph's and are read only where they were asked; what later fetches bring
 * for it is attached under symbols, which no text of a subgraph can name. Nothing is copied from one object into another.
 */
export type Raw = Record<string | symbol, unknown>;

export const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
