import type { Answer, AnswerError } from './read-answer.ts';

/** What an answer complains of, once for all items of a list. */
export type Complaint = {
  /** Null for an error that is not the hub's. */
  readonly code: string | null;
  /** Where, without the indexes of lists; empty for the request as a whole. */
  readonly path: string;
  readonly message: string;
  readonly times: number;
};

export type Complaints = {
  readonly complaints: readonly Complaint[];
  /** How many of them name a field that the caller may not read. */
  readonly forbidden: number;
  /** Paths of what is null as a whole, because a field below that may not be read cannot be empty. */
  readonly emptied: readonly string[];
  /** Whether the answer holds back more errors than it lists. */
  readonly hasMore: boolean;
};

/** Reads the errors of an answer in its order; null when there are none. */
export function complaintsOf({ data, errors, extensions }: Answer): Complaints | null {
  if (errors.length === 0) return null;
  const groups = Map.groupBy(errors, (error) => `${codeOf(error)} ${pathOf(error)}`);
  const complaints = [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [describe(first, others.length + 1)],
  );
  const emptied = errors
    .filter((error) => codeOf(error) === 'FORBIDDEN')
    .flatMap(({ path = [] }) => emptiedAbove(data, path) ?? []);
  return {
    complaints,
    forbidden: complaints.filter(({ code }) => code === 'FORBIDDEN').length,
    emptied: [...new Set(emptied)],
    hasMore: extensions['hasMoreErrors'] === true,
  };
}

const describe = (error: AnswerError, times: number): Complaint => ({
  code: codeOf(error),
  path: pathOf(error),
  message: error.message,
  times,
});

const codeOf = ({ extensions }: AnswerError): string | null =>
  typeof extensions?.code === 'string' ? extensions.code : null;

const pathOf = ({ path = [] }: AnswerError): string => withoutIndexes(path);

/** The path of the first null on the way to a field, when it is not the field itself. */
function emptiedAbove(data: unknown, path: readonly (string | number)[]): string | null {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value == null) return depth === 0 ? 'data' : withoutIndexes(path.slice(0, depth));
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return null;
}

const withoutIndexes = (path: readonly (string | number)[]): string =>
  path.filter((key) => typeof key === 'string').join('.');
