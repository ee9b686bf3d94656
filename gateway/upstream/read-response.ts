import { type HubError, hubError } from '#kernel/errors.ts';
import { readError, type SubgraphError } from './read-error.ts';

export interface SubgraphResponse {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly SubgraphError[];
}

/** At most so many errors of one answer are passed on. */
const MAX_ERRORS = 20;

/** Reads a GraphQL answer. Throws SUBGRAPH_RESPONSE_INVALID when the text is not an answer at all. */
export function readResponse(
  text: string,
  contentType: string,
  subgraph: string,
): SubgraphResponse {
  const isJson = /^application\/(?:json|graphql-response\+json)/u.test(contentType);
  const body = isJson ? parseObject(text) : null;
  if (
    body === null ||
    (!isObject(body['data']) && body['data'] !== null && !Array.isArray(body['errors']))
  ) {
    throw invalid(subgraph);
  }
  const errors = Array.isArray(body['errors']) ? body['errors'] : [];
  return {
    ...(isObject(body['data']) || body['data'] === null ? { data: body['data'] } : {}),
    ...(errors.length === 0
      ? {}
      : { errors: errors.slice(0, MAX_ERRORS).map((error) => readError(error, subgraph)) }),
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const invalid = (subgraph: string): HubError =>
  hubError(
    'SUBGRAPH_RESPONSE_INVALID',
    `The subgraph ${JSON.stringify(subgraph)} answered with something that is not a GraphQL response.`,
    { subgraph },
  );
