import type { GraphQLFormattedError } from 'graphql';
import { ERRORS, type ErrorRow } from '#kernel/error-codes.ts';

const MAX_MESSAGE_CHARACTERS = 500;

interface Answer {
  readonly data?: unknown;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/**
 * Leaves the first `maximum` errors of an answer and says in its extensions that there are more. Messages quote what the client sent:
 * they are cut, so that no answer repeats a long name twenty times.
 */
export function limitErrors(answer: Answer, maximum: number): void {
  if (answer.errors === undefined) return;
  if (answer.errors.length > maximum)
    answer.extensions = { ...answer.extensions, hasMoreErrors: true };
  answer.errors = answer.errors.slice(0, maximum).map((error) => ({
    ...error,
    message: shortened(error.message),
  }));
}

/**
 * The HTTP status of a request that ended with coded errors before it was executed: that of the first one. Apollo Server takes the last
 * one's, which may be the notice that validation stopped at its limit of errors.
 */
export function statusOfRefusal({ data, errors = [] }: Answer): number | undefined {
  const code = errors[0]?.extensions?.['code'];
  if (data !== undefined || typeof code !== 'string' || !Object.hasOwn(ERRORS, code))
    return undefined;
  return (ERRORS as Readonly<Record<string, ErrorRow>>)[code]?.status;
}

const shortened = (message: string): string =>
  message.length > MAX_MESSAGE_CHARACTERS
    ? `${message.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed()}…`
    : message;
