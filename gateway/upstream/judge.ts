import type { HubError } from '#kernel/errors.ts';
import type { Tell } from '../telemetry/few-lines.ts';
import type { Verdict } from './breaker.ts';
import type { Ask, Fault } from './exchange.ts';
import { type FailureCode, failure, type Source } from './failure.ts';
import { readResponse, type SubgraphResponse, type WireAnswer } from './read-response.ts';
import { scrubbed } from './scrub.ts';

/** What a client is told of a try that brought nothing. */
export const CODE_OF: Readonly<Record<Fault, FailureCode>> = {
  unreachable: 'SUBGRAPH_UNAVAILABLE',
  'broken-off': 'SUBGRAPH_UNAVAILABLE',
  'shut-out': 'SUBGRAPH_UNAVAILABLE',
  timeout: 'SUBGRAPH_TIMEOUT',
  'given-up': 'SUBGRAPH_TIMEOUT',
  'too-large': 'SUBGRAPH_RESPONSE_TOO_LARGE',
};

/** Statuses that the request itself may have brought about: a client that asks for them again and again shuts nobody out. */
const BY_REQUEST = new Set([400, 413, 414, 422, 431]);

/** Whether the body of an answer is read: with its own words a subgraph of the hub may say what is wrong with a request. */
export const isRead = (status: number, isPartner: boolean): boolean =>
  (status >= 200 && status < 300) || (status === 400 && !isPartner);

/** Reads an answer. Throws the coded error of one that is none, and tells the log why, as far as that may stand there. */
export function readAnswer(answer: WireAnswer, source: Source, complain: Tell): SubgraphResponse {
  const { requestId, isPartner } = source;
  const { status, body } = answer;
  if (!isRead(status, isPartner)) {
    complain({ requestId, status }, 'a subgraph refused a request');
    throw failure(status < 400 ? 'SUBGRAPH_RESPONSE_INVALID' : 'SUBGRAPH_UNAVAILABLE', source);
  }
  try {
    return readResponse(answer, source, (errors) =>
      complain({ requestId, errors }, 'a subgraph answered with errors'),
    );
  } catch (error) {
    const contentType = scrubbed(answer.contentType);
    complain({ requestId, status, contentType, bytes: body.length }, 'an answer cannot be read');
    throw error;
  }
}

/** What an answer that could not be read says about the subgraph. */
export const verdictOn = ({ status }: WireAnswer, { code }: HubError): Verdict =>
  BY_REQUEST.has(status) || code === 'SUBGRAPH_RESPONSE_TOO_LARGE' ? 'unjudged' : 'failed';

/** Whether the same may be asked once more: a query, whose connection was lost before an answer began. */
export const isRepeatable = ({ body, isRetry, scope }: Ask, fault: Fault): boolean =>
  fault === 'unreachable' && !isRetry && scope.signal?.aborted !== true && isQuery(body);

/** Whether a request is a query for sure: it changes nothing, and means the same when it is sent twice or for two at once. */
export const isQuery = (body: string): boolean =>
  body.startsWith('{"query":"query') || body.startsWith('{"query":"{');
