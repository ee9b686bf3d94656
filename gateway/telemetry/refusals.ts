import type { FastifyInstance } from 'fastify';
import { ERRORS, type ErrorCode, type ErrorRow } from '#kernel/error-codes.ts';
import { DOCUMENT_CODES } from '#kernel/graph/mask-error.ts';
import type { Logger } from '#kernel/log.ts';
import { callerOf } from '../identity/identify-request.ts';
import { fewLines } from './few-lines.ts';
import type { Metrics } from './metrics.ts';

/** How an answer with errors begins, and where its errors end: no text in them holds a bare quote. */
const BEGIN = '{"errors":';
const END = '],"data":';

/**
 * Counts what the requests to `path` are refused, by code, and tells the log: the codes, the status, whose role and organisation, under
 * which correlation id; nothing of what was asked. An answer without errors costs a look at its first characters.
 */
export function registerRefusals(
  app: FastifyInstance,
  metrics: Metrics,
  log: Logger,
  path: string,
): void {
  const tell = fewLines(log, {});
  app.addHook('onSend', (request, reply, payload, done) => {
    done();
    if (request.routeOptions.url !== path || typeof payload !== 'string') return;
    const codes = refusalsIn(payload);
    if (codes.length === 0) return;
    for (const code of codes) metrics.refused(code);
    const { role, organisation } = callerOf(request);
    const requestId = request.scope?.id ?? null;
    tell({ codes, status: reply.statusCode, role, organisation, requestId }, 'refused');
  });
}

/** The codes of the table that say no to whoever asked, each once, among the errors of an answer. */
function refusalsIn(answer: string): readonly string[] {
  if (!answer.startsWith(BEGIN)) return [];
  const end = answer.indexOf(END);
  const text = end === -1 ? answer : `${answer.slice(0, end)}]}`;
  const { errors = [] } = JSON.parse(text) as {
    errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
  };
  return [...new Set(errors.map(({ extensions }) => String(extensions?.code)))].filter(isRefusal);
}

/** Those of the table with a status that blames the request, and Apollo Server's about the document. */
function isRefusal(code: string): boolean {
  if (!Object.hasOwn(ERRORS, code)) return DOCUMENT_CODES.has(code);
  const { status = 0 }: ErrorRow = ERRORS[code as ErrorCode];
  return status >= 400 && status < 500;
}
