import { type HubError, hubError } from '#kernel/errors.ts';
import type { RequestScope } from '../request-scope.ts';
import { isEchoed } from './echo.ts';
import { type Assembled, isObject, mergeObject } from './merge.ts';
import type { Place } from './places.ts';
import type { PossibleTypes } from './possible-types.ts';
import { representationsFor } from './representations.ts';
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

/** Asks a subgraph. Rejects with a coded error when it does not answer. */
export type AskSubgraph = (
  subgraph: string,
  request: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  scope: RequestScope,
) => Promise<SubgraphAnswer>;

/** One request on its way through a plan. */
export interface Run {
  readonly types: PossibleTypes;
  readonly ask: AskSubgraph;
  readonly scope: RequestScope;
  /** The client's variables, as sent; and with their defaults, for conditions. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly answer: Assembled;
  readonly errors: AnswerError[];
}

/** Runs a step and puts what it brings into the run's answer. Never rejects: what fails becomes an error of the run. */
export async function runStep(step: Step, run: Run): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const child of step.steps) await runStep(child, run);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((child) => runStep(child, run)));
      return;
    case 'condition': {
      const chosen = run.coerced[step.variable] === true ? step.whenTrue : step.whenFalse;
      if (chosen !== null) await runStep(chosen, run);
      return;
    }
    case 'root':
      await runRoot(step, run);
      return;
    case 'entities':
      await runEntities(step, run);
  }
}

async function runRoot({ ask, shape }: RootStep, run: Run): Promise<void> {
  const answer = await askFor(ask, {}, run, [[]]);
  if (answer === null) return;
  run.errors.push(...(answer.errors ?? []));
  if (isObject(answer.data)) mergeObject(run.answer, answer.data, shape, run.types);
}

async function runEntities({ ask, batches }: EntityStep, run: Run): Promise<void> {
  const asked = batches.map((batch) => ({ batch, ...representationsFor(run.answer, batch) }));
  if (asked.every(({ values }) => values.length === 0)) return;
  const representations = Object.fromEntries(
    asked.map(({ batch, values }) => [batch.variable, values]),
  );
  const answer = await askFor(
    ask,
    representations,
    run,
    asked.map(({ places }) => listPath(places[0]?.[0])),
  );
  if (answer === null) return;
  const placesOf = new Map(asked.map(({ batch, places }) => [batch.alias, places]));
  for (const error of answer.errors ?? []) run.errors.push(...placed(error, placesOf));
  for (const { batch, values, places } of asked)
    take(answer.data?.[batch.alias], batch, values, places, ask.subgraph, run);
}

/** Puts the entities of one batch to the places that wait for them. */
function take(
  entities: unknown,
  batch: EntityBatch,
  values: readonly Assembled[],
  places: readonly (readonly Place[])[],
  subgraph: string,
  run: Run,
): void {
  if (entities === undefined || entities === null) return;
  if (!Array.isArray(entities) || entities.length !== values.length) {
    run.errors.push(invalid(subgraph, listPath(places[0]?.[0])));
    return;
  }
  entities.forEach((entity: unknown, index) => {
    if (entity === null) return;
    const waiting = places[index] ?? [];
    const asked = values[index] ?? {};
    const isAsked =
      isObject(entity) &&
      isOfType(entity, asked, run.types) &&
      isEchoed(entity, asked, batch.echoes);
    if (!isAsked) {
      run.errors.push(invalid(subgraph, waiting[0]?.path ?? []));
      return;
    }
    for (const { object } of waiting) mergeObject(object, entity, batch.shape, run.types);
  });
}

/** An entity that says its type must be of the one that was asked for. */
function isOfType(
  { __typename: typename }: Assembled,
  asked: Assembled,
  types: PossibleTypes,
): boolean {
  return (
    typename === undefined ||
    (typeof typename === 'string' && types.of(String(asked['__typename'])).has(typename))
  );
}

async function askFor(
  { subgraph, query, variables: used }: Ask,
  representations: Readonly<Record<string, unknown>>,
  run: Run,
  paths: readonly (readonly (string | number)[])[],
): Promise<SubgraphAnswer | null> {
  const variables: Record<string, unknown> = {};
  for (const name of used)
    if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
  try {
    const request = { query, variables: { ...variables, ...representations } };
    return await run.ask(subgraph, request, run.scope);
  } catch (error) {
    const { message, extensions } = error as HubError;
    const [path = []] = paths;
    run.errors.push({ message, extensions, ...(path.length === 0 ? {} : { path }) });
    return null;
  }
}

/** An error inside an entity is told at every place that shows it; one about the whole fetch has no place. */
function placed(
  error: AnswerError,
  placesOf: ReadonlyMap<string, readonly (readonly Place[])[]>,
): AnswerError[] {
  const [alias, index, ...rest] = error.path ?? [];
  const { message, extensions } = error;
  const places = typeof index === 'number' ? placesOf.get(String(alias))?.[index] : undefined;
  if (places === undefined) return [{ message, extensions }];
  return places.map(({ path }) => ({ message, extensions, path: [...path, ...rest] }));
}

/** The way to a place up to the first list on it: where all places of a step have it in common. */
function listPath(place: Place | undefined): (string | number)[] {
  const path = place?.path ?? [];
  const end = path.findIndex((segment) => typeof segment === 'number');
  return path.slice(0, end === -1 ? path.length : end);
}

const invalid = (subgraph: string, path: readonly (string | number)[]): AnswerError => {
  const { message, extensions } = hubError(
    'SUBGRAPH_RESPONSE_INVALID',
    `The subgraph ${JSON.stringify(subgraph)} answered with other entities than were asked for.`,
    { subgraph },
  );
  return { message, path, extensions };
};
