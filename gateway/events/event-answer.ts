import type { GraphQLFormattedError } from 'graphql';
import { hubError } from '#kernel/errors.ts';
import { maskError } from '#kernel/graph/mask-error.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { AnswerError } from '../engine/run.ts';
import { limitErrors } from '../limits/answer-limits.ts';
import type { Limits } from '../limits/tiers.ts';

/** What a client gets for an event. */
export interface EventAnswer {
  /** The JSON text of the data. */
  readonly data: string;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/** Masks and counts the errors of an answer as those of a query are. `report` gets what was hidden. */
export function eventAnswer(
  { data, errors }: EngineAnswer,
  limits: Limits,
  report: (cause: unknown) => void,
): EventAnswer {
  if (Buffer.byteLength(data) > limits.answerBytes) return tooLarge(limits);
  if (errors.length === 0) return { data };
  const answer: EventAnswer = {
    data,
    errors: errors.map((error: AnswerError) => maskError({ ...error }, error, report)),
  };
  limitErrors(answer, limits.errors);
  return answer;
}

/** The JSON text of an answer. */
export function textOf({ data, errors, extensions }: EventAnswer): string {
  const told = errors === undefined ? '' : `"errors":${JSON.stringify(errors)},`;
  const tail = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${told}"data":${data}${tail}}`;
}

function tooLarge({ answerBytes: maximum }: Limits): EventAnswer {
  const { message, extensions } = hubError(
    'ANSWER_TOO_LARGE',
    `expected an answer of at most ${maximum.toLocaleString('en')} bytes, got a larger one.`,
    { maximum },
  );
  return { data: 'null', errors: [{ message, extensions }] };
}
