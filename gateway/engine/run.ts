import { type HubError, hubError } from '#kernel/errors.ts';
import { limitExceeded } from '../limits/exceeded.ts';
import type { RequestScope } from '../request-scope.ts';
import type { Alike } from './alike.ts';
import { collect, isTold, type Waiting } from './collect.ts';
import { firstWayTo, objectsAt, waysTo } from './gather.ts';
import { join } from './joints.ts';
import { isObject, type Raw } from './raw.ts';
import type { Shape } from './shape.ts';
import type { Ask, EntityBatch, EntityStep, RootStep, Step } from './steps.ts';

/** An error on its way to the client; the path is the client's. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What a subgraph answered, as far as it may be believed. */
export interface SubgraphAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
}

/** Asks a subgraph with the JSON text of a request. Rejects with a coded error when it does not answer. */
export type AskSubgraph = (
  subgraph: string,
  body: string,
  scope: RequestScope,
) => Promise<SubgraphAnswer>;

/** Looks at an answer beside what was asked. */
export type Inspect = (subgraph: string, data: unknown, shape: Shape) => void;

/** One request on its way through a plan. */
export interface Run {
  readonly ask: AskSubgraph;
  readonly inspect: Inspect;
  readonly scope: RequestScope;
  /** The client's variables, as sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The root of the answer: all that is brought hangs on it. */
  readonly root: Raw;
  readonly alike: Alike;
  readonly errors: AnswerError[];
  /** Entities that subgraphs were asked for. */
  entities: number;
}

/** Runs a step and attaches what it brings. Never rejects: what fails becomes an error of the run. */
export async function runStep(step: Step, run: Run): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const child of step.steps) await runStep(child, run);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((child) => runStep(child, run)));
      // What one of them joins another may have brought after it.
      for (const child of step.steps) joinAll(child, run);
      return;
    case 'root':
      await runRoot(step, run);
      return;
    case 'entities':
      await runEntities(step, run);
  }
}

async function runRoot({ ask, source, joints }: RootStep, run: Run): Promise<void> {
  const answer = await askFor(ask, '', run, () => []);
  if (answer === null) return;
  if (answer.errors !== undefined) run.errors.push(...answer.errors);
  run.root[source] = answer.data ?? null;
  join(run.root, joints);
}

/** The representations of a batch, each once, and who waits for them. */
interface Asked {
  readonly batch: EntityBatch;
  readonly count: number;
  readonly waiting: readonly Waiting[];
}

async function runEntities({ ask, batches }: EntityStep, run: Run): Promise<void> {
  let variables = '';
  const all: Asked[] = [];
  for (const batch of batches) {
    const { texts, waiting } = collect(batch, ask.subgraph, run);
    const member = `"${batch.variable}":[${texts.join(',')}]`;
    variables += variables === '' ? member : `,${member}`;
    all.push({ batch, count: texts.length, waiting });
  }
  const count = all.reduce((sum, asked) => sum + asked.count, 0);
  if (count === 0) return;
  run.entities += count;
  const { entities: maximum } = run.scope.limits;
  if (run.entities > maximum) {
    const { message, extensions } = limitExceeded('entities', run.entities, maximum);
    run.errors.push({ message, extensions, path: commonWay(all, run) });
    return;
  }
  const answer = await askFor(ask, variables, run, () => commonWay(all, run));
  if (answer === null) return;
  if (answer.errors !== undefined)
    for (const error of answer.errors) run.errors.push(...placed(error, all, run));
  for (const asked of all) take(answer.data?.[asked.batch.alias], asked, ask.subgraph, run);
}

/** Attaches the entities of one batch to the objects that wait for them. */
function take(
  entities: unknown,
  { batch, count, waiting }: Asked,
  subgraph: string,
  run: Run,
): void {
  if (entities === undefined || entities === null) return;
  if (!Array.isArray(entities) || entities.length !== count) {
    run.errors.push(invalid(subgraph, commonWay([{ batch, count, waiting }], run)));
    return;
  }
  const refused = new Set<number>();
  for (const { way, objects, indexes } of waiting) {
    for (let place = 0; place < objects.length; place += 1) {
      const object = objects[place] as Raw;
      const index = indexes[place] as number;
      const entity: unknown = entities[index];
      if (entity === null) object[batch.source] = null;
      else if (isObject(entity) && way.isAnswer(entity, object)) object[batch.source] = entity;
      else refused.add(index);
      if (way.joints.length > 0) join(object, way.joints);
    }
  }
  for (const index of refused) {
    if (isTold(run)) return;
    const [first = []] = waysOf(waiting, index, run);
    run.errors.push(invalid(subgraph, first));
  }
}

/** Joins again what the fetches of a step brought. */
function joinAll(step: Step, run: Run): void {
  if (step.kind === 'root') join(run.root, step.joints);
  else if (step.kind === 'sequence' || step.kind === 'parallel')
    for (const child of step.steps) joinAll(child, run);
  else if (step.kind === 'entities')
    for (const { ways } of step.batches)
      for (const { path, joints } of ways) {
        if (joints.length === 0) continue;
        for (const object of objectsAt(run.root, path)) join(object, joints);
      }
}

async function askFor(
  ask: Ask,
  representations: string,
  run: Run,
  wayOfFailure: () => readonly (string | number)[],
): Promise<SubgraphAnswer | null> {
  const body = requestText(ask, representations, run.variables);
  const end = run.scope.watch?.begin('fetch', ask.subgraph);
  try {
    const answer = await run.ask(ask.subgraph, body, run.scope);
    end?.();
    run.inspect(ask.subgraph, answer.data, ask.shape);
    return ask.aliases.size === 0 ? answer : withClientPaths(answer, ask);
  } catch (error) {
    const { message, extensions } = error as HubError;
    end?.(String(extensions['code']));
    const path = wayOfFailure();
    run.errors.push({ message, extensions, ...(path.length === 0 ? {} : { path }) });
    return null;
  }
}

/** The answer with the client's keys in the paths of its errors. */
function withClientPaths(answer: SubgraphAnswer, { aliases }: Ask): SubgraphAnswer {
  const { errors } = answer;
  if (errors === undefined) return answer;
  const own = (step: string | number): string | number => aliases.get(String(step)) ?? step;
  return {
    ...answer,
    errors: errors.map((error) =>
      error.path === undefined ? error : { ...error, path: error.path.map(own) },
    ),
  };
}

/** The JSON text of a request: `representations` are members of its variables already, the client's follow. */
export function requestText(
  { head, variables: used }: Ask,
  representations: string,
  sent: Readonly<Record<string, unknown>>,
): string {
  let variables = representations;
  for (const name of used) {
    if (!Object.hasOwn(sent, name)) continue;
    const member = `"${name}":${JSON.stringify(sent[name])}`;
    variables += variables === '' ? member : `,${member}`;
  }
  return variables === '' ? `${head}}` : `${head},"variables":{${variables}}}`;
}

/** An error inside an entity is told at every place that shows it; one about the whole fetch has no place. */
function placed(error: AnswerError, all: readonly Asked[], run: Run): AnswerError[] {
  const [alias, index, ...rest] = error.path ?? [];
  const { message, extensions } = error;
  const asked = all.find(({ batch }) => batch.alias === alias);
  if (asked === undefined || typeof index !== 'number') return [{ message, extensions }];
  const ways = waysOf(asked.waiting, index, run);
  return ways.length === 0
    ? [{ message, extensions }]
    : ways.map((way) => ({ message, extensions, path: [...way, ...rest] }));
}

/** The ways to all places that wait for the entity at `index`. */
function waysOf(waiting: readonly Waiting[], index: number, run: Run): (string | number)[][] {
  return waiting.flatMap(({ way, objects, indexes }) => {
    const asking = new Set(objects.filter((_object, place) => indexes[place] === index));
    const found = objectsAt(run.root, way.path);
    return waysTo(run.root, way.path).filter((_way, place) => asking.has(found[place] as Raw));
  });
}

/** The way to the first place that waits, up to the first list on it: where all places of a fetch have it in common. */
function commonWay(all: readonly Asked[], run: Run): (string | number)[] {
  const path = all.find(({ count }) => count > 0)?.waiting.find(({ objects }) => objects.length > 0)
    ?.way.path;
  const way = path === undefined ? [] : (firstWayTo(run.root, path) ?? []);
  const end = way.findIndex((step) => typeof step === 'number');
  return way.slice(0, end === -1 ? way.length : end);
}

const invalid = (subgraph: string, path: readonly (string | number)[]): AnswerError => {
  const { message, extensions } = hubError(
    'SUBGRAPH_RESPONSE_INVALID',
    `The subgraph ${JSON.stringify(subgraph)} answered with other entities than were asked for.`,
    { subgraph },
  );
  return { message, path, extensions };
};
