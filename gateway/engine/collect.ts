import { hubError } from '#kernel/errors.ts';
import { objectsOf } from './alike.ts';
import { objectsAt, waysTo } from './gather.ts';
import type { Raw } from './raw.ts';
import { Unsendable } from './represent.ts';
import type { AnswerError, Run } from './run.ts';
import type { EntityBatch, EntityWay } from './steps.ts';

/** Whether there are more errors than the answer lists: each takes a walk through it to say where. */
export const isTold = ({ errors, scope }: Pick<Run, 'errors' | 'scope'>): boolean =>
  errors.length > scope.limits.errors;

/** The objects of one way that wait for entities, each with the index of its representation. */
export interface Waiting {
  readonly way: EntityWay;
  readonly objects: readonly Raw[];
  readonly indexes: readonly number[];
}

/** The representations of a batch, each once, and who waits for them. An object that cannot be represented waits for nothing. */
export function collect(
  { ways }: EntityBatch,
  subgraph: string,
  run: Run,
): { texts: string[]; waiting: Waiting[] } {
  const known = new Map<string, number>();
  const left = run.scope.limits.entities - run.entities;
  const waiting = ways.map((way): Waiting => {
    const objects: Raw[] = [];
    const indexes: number[] = [];
    for (const object of objectsOf(run.root, way, run.alike)) {
      const text = representationOf(object, way, subgraph, run);
      if (text === null) continue;
      let index = known.get(text);
      if (index === undefined) {
        index = known.size;
        known.set(text, index);
      }
      objects.push(object);
      indexes.push(index);
      // What is refused anyway is not written to its end.
      if (known.size > left) break;
    }
    return { way, objects, indexes };
  });
  return { texts: [...known.keys()], waiting };
}

function representationOf(
  object: Raw,
  { represent, path }: EntityWay,
  subgraph: string,
  run: Run,
): string | null {
  try {
    return represent(object);
  } catch (error) {
    if (!(error instanceof Unsendable)) throw error;
    if (isTold(run)) return null;
    const place = objectsAt(run.root, path).indexOf(object);
    run.errors.push(unsendable(subgraph, waysTo(run.root, path)[place] ?? []));
    return null;
  }
}

const unsendable = (subgraph: string, path: readonly (string | number)[]): AnswerError => {
  const { message, extensions } = hubError(
    'SUBGRAPH_RESPONSE_INVALID',
    `The subgraph ${JSON.stringify(subgraph)} cannot be asked about what has no type, or a number with more digits than are kept for a key.`,
    { subgraph },
  );
  return { message, path, extensions };
};
