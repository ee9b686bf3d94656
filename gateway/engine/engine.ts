import { Supergraph } from '@apollo/federation-internals';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { Access } from '../policy/access.ts';
import type { RequestScope } from '../request-scope.ts';
import { entityKeysOf } from './entity-keys.ts';
import { introspect } from './introspection.ts';
import type { Assembled } from './merge.ts';
import { createPlanner } from './planner.ts';
import { possibleTypesOf } from './possible-types.ts';
import { type Prepared, prepareOperation } from './prepared.ts';
import { type AnswerError, type AskSubgraph, runStep } from './run.ts';

/** Executes operations over one supergraph. */
export interface Engine {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** Plans a validated operation for callers of one kind. Throws a GraphQLError when it cannot be answered. */
  prepare(document: DocumentNode, operation: OperationDefinitionNode, access: Access): Prepared;
  /** Reads the values of the variables; the errors are the client's. */
  coerce(
    operation: OperationDefinitionNode,
    variables: Variables,
    maxErrors: number,
  ): { readonly coerced: Variables } | { readonly errors: readonly GraphQLError[] };
  /** Asks the subgraphs and answers what was asked. Never rejects for what a subgraph does. */
  execute(
    prepared: Prepared,
    variables: VariableValues,
    scope: RequestScope,
  ): Promise<EngineAnswer>;
}

export type Variables = Readonly<Record<string, unknown>>;

/** The values of an operation's variables: as the client sent them, and as its schema reads them. */
export interface VariableValues {
  readonly sent: Variables;
  readonly coerced: Variables;
}

export interface EngineAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly AnswerError[];
}

/** Makes the engine of a supergraph, which asks its subgraphs by `ask`. */
export function createEngine(supergraphSdl: string, ask: AskSubgraph): Engine {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const types = possibleTypesOf(supergraph);
  const schema = Supergraph.build(supergraphSdl, { supportedFeatures: null })
    .apiSchema()
    .toGraphQLJSSchema();
  const plan = createPlanner(supergraphSdl, {
    possibleTypes: types,
    keys: entityKeysOf(supergraph),
  });
  return {
    schema,
    prepare: (document, operation) => prepareOperation(schema, plan, document, operation),
    coerce(operation, variables, maxErrors) {
      const coercion = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
        // One more is told: that there were too many.
        maxErrors: maxErrors - 1,
        hideSuggestions: true,
      });
      return coercion.errors === undefined
        ? { coerced: coercion.coerced }
        : { errors: coercion.errors.map(asInputError) };
    },
    async execute(prepared, { sent, coerced }, scope) {
      const errors: AnswerError[] = [];
      const answer: Assembled = {};
      if (prepared.plan !== null)
        await runStep(prepared.plan, {
          types,
          ask,
          scope,
          variables: sent,
          coerced,
          answer,
          errors,
        });
      const { write, introspection } = prepared.answerFor(coerced);
      if (introspection.length > 0) {
        const { document, operation } = prepared;
        Object.assign(answer, await introspect(schema, document, operation, introspection, sent));
      }
      return { data: write(answer, errors), errors };
    },
  };
}

const asInputError = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
