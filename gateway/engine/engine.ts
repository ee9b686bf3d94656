import { Supergraph } from '@apollo/federation-internals';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { entityKeysOf } from './entity-keys.ts';
import { introspect } from './introspection.ts';
import type { Assembled } from './merge.ts';
import { createPlanner } from './planner.ts';
import { possibleTypesOf } from './possible-types.ts';
import { type Prepared, prepareOperation } from './prepared.ts';
import { type AnswerError, type AskSubgraph, runStep } from './run.ts';

const MAX_OPERATIONS = 1_000;

export interface EngineOptions {
  readonly ask: AskSubgraph;
  /** Mistakes that an answer lists about the values of variables. */
  readonly maxCoercionErrors: number;
}

/** Executes operations over a supergraph: plans them once, asks the subgraphs by `ask`, and answers what was asked. */
export function createEngine(
  supergraphSdl: string,
  { ask, maxCoercionErrors }: EngineOptions,
): GatewayInterface {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const types = possibleTypesOf(supergraph);
  const schema = Supergraph.build(supergraphSdl, { supportedFeatures: null })
    .apiSchema()
    .toGraphQLJSSchema();
  const plan = createPlanner(supergraphSdl, {
    possibleTypes: types,
    keys: entityKeysOf(supergraph),
  });
  const operations = new LRUCache<string, Prepared>({ max: MAX_OPERATIONS });
  const prepared = (
    hash: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): Prepared => {
    const key = `${hash} ${operation.name?.value ?? ''}`;
    const known = operations.get(key);
    if (known !== undefined) return known;
    const made = prepareOperation(schema, plan, document, operation);
    operations.set(key, made);
    return made;
  };
  const executor: GatewayExecutor = async ({ request, queryHash, document, operation }) => {
    const { variables = {} } = request;
    const coercion = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      // One more is told: that there were too many.
      maxErrors: maxCoercionErrors - 1,
      hideSuggestions: true,
    });
    if (coercion.errors !== undefined) return { errors: coercion.errors.map(asInputError) };
    return execute(prepared(queryHash, document, operation), {
      schema,
      types,
      ask,
      variables,
      coerced: coercion.coerced,
    });
  };
  return {
    async load() {
      return { executor };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

interface Request {
  readonly schema: GraphQLSchema;
  readonly types: ReturnType<typeof possibleTypesOf>;
  readonly ask: AskSubgraph;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly coerced: Readonly<Record<string, unknown>>;
}

async function execute(operation: Prepared, { schema, types, ask, variables, coerced }: Request) {
  const errors: AnswerError[] = [];
  const answer: Assembled = {};
  if (operation.plan !== null)
    await runStep(operation.plan, { types, ask, variables, coerced, answer, errors });
  const { write, introspection } = operation.answerFor(coerced);
  if (introspection.length > 0)
    Object.assign(
      answer,
      await introspect(schema, operation.document, operation.operation, introspection, variables),
    );
  const data = write(answer, errors);
  return errors.length === 0 ? { data } : { data, errors: errors.map(asGraphqlError) };
}

const asGraphqlError = ({ message, path, extensions }: AnswerError): GraphQLError =>
  new GraphQLError(message, { extensions, ...(path === undefined ? {} : { path }) });

const asInputError = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
