import { maskError } from '#kernel/graph/mask-error.ts';
import { takesTexts } from '#kernel/graph/storable-text.ts';
import type { Logger } from '#kernel/log.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import { valueInNfc } from '../engine/nfc.ts';
import type { AnswerError } from '../engine/run.ts';
import type { Graphs } from '../graph/graphs.ts';
import { limitErrors } from '../limits/answer-limits.ts';
import { CLIENT_TEXTS } from '../limits/client-texts.ts';
import { exceededByVariables } from '../limits/variable-limits.ts';
import { operationKey } from '../operation-key.ts';
import type { RequestScope } from '../request-scope.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { PlainRequest } from './plain-request.ts';
import { createShareAnswers } from './share-answers.ts';

export interface DirectAnswer {
  readonly text: string;
  /** Of the supergraph over which it was made. */
  readonly version: string;
}

/**
 * Answers requests for operations that are known: parsed, validated, within the limits, planned for callers who may read the same. What is
 * left to do of the stages is done here, to the same words; a request that is irregular in any way gets null and goes to Apollo Server,
 * which alone refuses. Apollo Server's own pipeline is the larger part of the cost of a small question (docs/performance.md).
 */
export function createDirectLane(
  graphs: Graphs,
  metrics: Metrics,
  log: Logger,
  shareMs: number,
): (request: PlainRequest, scope: RequestScope) => Promise<DirectAnswer | null> {
  const report = (cause: unknown): void => log.error({ err: cause }, 'request failed');
  const share = createShareAnswers(shareMs);
  return async ({ query, operationName, variables }, scope) => {
    if (scope.isExplained) return null;
    const graph = graphs.current();
    const { engine, operations, accessOf } = graph;
    const key = operationKey(accessOf(scope.caller), scope);
    const prepared = operations.get(query, operationName, key);
    if (prepared === undefined) return null;
    if (exceededByVariables(variables, scope.limits) !== undefined) return null;
    if (!takesTexts(variables, CLIENT_TEXTS)) return null;
    const sent = valueInNfc(variables);
    const read = engine.coerce(prepared.operation, sent, scope.limits.coercionErrors);
    if ('errors' in read) return null;
    const decided = prepared.decided(read.coerced);
    if (decided === undefined) return null;
    const cost = graph.documents.known(query)?.operation(operationName)?.price(sent, scope.limits);
    if (typeof cost !== 'number') return null;
    metrics.known();
    graph.enter();
    try {
      if (!(await isCharged(scope, cost))) return null;
      const given = { sent, coerced: read.coerced };
      const answer = await share(prepared, sent, scope, (own) =>
        engine.execute(decided, given, own),
      );
      return { text: textOf(answer, scope, report), version: graph.version };
    } finally {
      graph.leave();
    }
  };
}

/** Over its quota, a request is refused where all others are. */
const isCharged = ({ charge }: RequestScope, cost: number): Promise<boolean> =>
  charge(cost).then(
    () => true,
    () => false,
  );

/** As Apollo Server writes an answer. */
function textOf(
  { data, errors }: EngineAnswer,
  { limits }: RequestScope,
  report: (cause: unknown) => void,
): string {
  if (errors.length === 0) return `{"data":${data}}\n`;
  const told = { errors: errors.map((error) => shown(error, report)) };
  limitErrors(told, limits.errors);
  const { errors: few, extensions } = told as { errors: unknown; extensions?: unknown };
  const tail = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{"errors":${JSON.stringify(few)},"data":${data}${tail}}\n`;
}

const shown = (error: AnswerError, report: (cause: unknown) => void) =>
  maskError({ ...error }, error, report);
