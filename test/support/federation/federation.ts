import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';
import { createEngine } from '../../../gateway/engine/engine.ts';
import type { Planner } from '../../../gateway/engine/planning/planner.ts';
import type { AskSubgraph, SubgraphAnswer } from '../../../gateway/engine/run.ts';
import { type Access, OPEN } from '../../../gateway/policy/access.ts';
import { testScope } from '../scope.ts';
import { planInPlace } from './planner.ts';

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@key", "@requires", "@external", "@shareable", "@interfaceObject", "@provides", "@override", "@inaccessible"])\n`;

export interface TestSubgraph {
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Asked {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Thrown by `federate` when the subgraphs are no graph together. */
export class DoesNotCompose extends Error {}

export interface Federation {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** Every fetch since the last `ask`. */
  readonly asked: readonly Asked[];
  /** Asks as a caller who may read what `access` says; everything, unless it is given. */
  ask(query: string, variables?: Record<string, unknown>, access?: Access): Promise<Answered>;
}

export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions?: unknown;
  }[];
}

/** Composition throws, instead of telling, what it has no word for. */
function composeOrThrow(services: Parameters<typeof composeServices>[0]) {
  try {
    return composeServices(services);
  } catch (error) {
    throw new DoesNotCompose((error as Error).message);
  }
}

/** Subgraphs in this process, each executed by graphql-js, composed and asked through the engine. `tamper` changes what a subgraph answers. */
export async function federate(
  subgraphs: Readonly<Record<string, TestSubgraph>>,
  tamper: (answer: SubgraphAnswer, asked: Asked) => SubgraphAnswer = (answer) => answer,
  plannerOf: (supergraphSdl: string) => Planner = planInPlace,
): Promise<Federation> {
  const entries = Object.entries(subgraphs).map(([name, { sdl, resolvers }]) => ({
    name,
    typeDefs: parse(FEDERATION + sdl),
    resolvers,
  }));
  const composed = composeOrThrow(
    entries.map(({ name, typeDefs }) => ({ name, url: `http://${name}.invalid`, typeDefs })),
  );
  if (composed.supergraphSdl === undefined)
    throw new DoesNotCompose(composed.errors?.map(({ message }) => message).join('\n'));
  const schemas = new Map<string, GraphQLSchema>(
    entries.map(({ name, typeDefs, resolvers }) => [
      name,
      buildSubgraphSchema({ typeDefs, resolvers: resolvers as never }),
    ]),
  );
  const asked: Asked[] = [];
  const askSubgraph: AskSubgraph = async (subgraph, body) => {
    const { query, variables = {} } = JSON.parse(body) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const request = { subgraph, query, variables };
    asked.push(request);
    const result = await execute({
      schema: schemas.get(subgraph) as GraphQLSchema,
      document: parse(query),
      variableValues: structuredClone(variables),
    });
    // As over the wire: plain objects, and errors without classes.
    return tamper(JSON.parse(JSON.stringify(result)) as SubgraphAnswer, request);
  };
  const engine = createEngine(plannerOf(composed.supergraphSdl), askSubgraph);
  return {
    asked,
    schema: engine.schema,
    async ask(query, sent = {}, access = OPEN) {
      asked.length = 0;
      const document = parse(query);
      const operation = document.definitions[0] as OperationDefinitionNode;
      const read = engine.coerce(operation, sent, testScope.limits.coercionErrors);
      const answer =
        'errors' in read
          ? read
          : await engine.execute(
              await engine.prepare(document, operation, access).decide(read.coerced),
              { sent, coerced: read.coerced },
              testScope,
            );
      const errors = JSON.parse(JSON.stringify(answer.errors)) as Answered['errors'] & {};
      return {
        ...('data' in answer ? { data: JSON.parse(answer.data) } : {}),
        ...(errors.length === 0 ? {} : { errors }),
      };
    },
  };
}
