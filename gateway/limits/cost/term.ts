import { saturated } from '../saturated.ts';

/** What a term is evaluated with. */
export interface Values {
  /** The variables of the request, with the operation's own defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The values of the terms that several places share, each evaluated once. */
  readonly shared: readonly number[];
}

export type Evaluate = (values: Values) => number;

/** A part of a cost: a number, or one that depends on the variables of the request. Never negative, and saturated. */
export type Term = number | Evaluate;

export const evaluate = (term: Term, values: Values): number =>
  typeof term === 'number' ? term : term(values);

export function sum(terms: readonly Term[]): Term {
  let constant = 0;
  const variable: Evaluate[] = [];
  for (const term of terms) {
    if (typeof term === 'number') constant = saturated(constant + term);
    else variable.push(term);
  }
  const [only] = variable;
  if (only === undefined) return constant;
  if (variable.length === 1)
    return constant === 0 ? only : (values) => saturated(constant + only(values));
  return (values) => {
    let total = constant;
    for (const term of variable) total += term(values);
    return saturated(total);
  };
}

export function product(one: Term, other: Term): Term {
  if (typeof one === 'number') {
    if (typeof other === 'number') return saturated(one * other);
    if (one === 0) return 0;
    return one === 1 ? other : (values) => saturated(one * other(values));
  }
  if (typeof other === 'number') return product(other, one);
  return (values) => saturated(one(values) * other(values));
}
