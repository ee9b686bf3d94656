import { type HubError, hubError } from '#kernel/errors.ts';
import type { SlicedField, Variables } from './cost/compile-costs.ts';
import type { SlicingArgument } from './cost/list-length.ts';
import { firstExceeded } from './exceeded.ts';
import type { Limits } from './tiers.ts';

/** Checks the arguments that set the length of lists, for the variables of a request with their defaults. */
export type PageCheck = (variables: Variables, limits: Limits) => HubError | undefined;

/** Compiles what is left to check of a document's pages once its variables are known. */
export function compilePageCheck(sliced: readonly SlicedField[]): PageCheck {
  const literals = sliced.flatMap(({ field, slicing }) =>
    slicing.map(({ name, literal }) => ({
      argument: `${field.coordinate}(${name}:)`,
      items: literal ?? 0,
    })),
  );
  const longest = literals.reduce((one, other) => (other.items > one.items ? other : one), NO_PAGE);
  const variables = new Set(
    sliced.flatMap(({ slicing }) => slicing.flatMap(({ variable }) => variable ?? [])),
  );
  const exclusive = sliced.filter((one) => one.field.size?.requireOneSlicingArgument === true);
  const undecided = exclusive.filter(({ slicing }) => !slicing.every(isGivenOnce));
  return (values, limits) => {
    const { pageItems: maximum } = limits;
    if (longest.items > maximum)
      return firstExceeded({ pageItems: longest.items }, limits, longest.argument);
    for (const name of variables) {
      const items = values[name];
      if (typeof items === 'number' && items > maximum)
        return firstExceeded({ pageItems: items }, limits, `$${name}`);
    }
    const wrong = undecided.find(({ slicing }) => slicing.filter(isGiven(values)).length !== 1);
    return wrong === undefined ? undefined : notOne(wrong);
  };
}

const NO_PAGE = { argument: '', items: 0 };

/** Whether the argument is the only one, and has a value whatever the variables say. */
const isGivenOnce = (
  { literal, byDefault }: SlicingArgument,
  _index: number,
  { length }: readonly SlicingArgument[],
): boolean => length === 1 && (literal !== null || byDefault !== null);

const isGiven =
  (values: Variables) =>
  ({ variable, literal, byDefault }: SlicingArgument): boolean =>
    byDefault !== null || literal !== null || (variable !== null && values[variable] != null);

function notOne({ field, slicing }: SlicedField): HubError {
  const names = slicing.map(({ name }) => name).join(', ');
  return hubError(
    'SLICING_ARGUMENT_REQUIRED',
    `${field.coordinate}: expected exactly one of the arguments that set its length (${names}).`,
    { field: field.coordinate, arguments: slicing.map(({ name }) => name) },
  );
}
