import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Access } from '../policy/access.ts';
import type { RequestScope } from '../request-scope.ts';
import { newAlike } from './alike.ts';
import { entityKeysOf } from './entity-keys.ts';
import { introspect } from './introspection.ts';
import type { Planner } from './planning/planner.ts';
import { possibleTypesOf } from './possible-types.ts';
import { type Decided, type Prepared, prepareOperation } from './prepared.ts';
import type { Raw } from './raw.ts';
import {
  type AnswerError,
  type AskSubgraph,
  type Inspect,
  type Run,
  runStep,
  type SubgraphAnswer,
} from './run.ts';
import { runEvent, subscriptionPlan } from './subscription-plan.ts';

/** Executes operations over one supergraph. */
export interface Engine {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** Prepares a validated operation for callers of one kind. Throws a GraphQLError when it cannot be answered. */
  prepare(document: DocumentNode, operation: OperationDefinitionNode, access: Access): Prepared;
  /** Reads the values of the variables; the errors are the client's. */
  coerce(
    operation: OperationDefinitionNode,
    variables: Variables,
    maxErrors: number,
  ): { readonly coerced: Variables } | { readonly errors: readonly GraphQLError[] };
  /** Asks the subgraphs and answers what was asked. Never rejects for what a subgraph does. */
  execute(decided: Decided, variables: VariableValues, scope: RequestScope): Promise<EngineAnswer>;
  /** Answers one event of a subscription: asks the other subgraphs for the rest. Never rejects for what a subgraph does. */
  executeEvent(
    decided: Decided,
    event: SubgraphAnswer,
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
  /** The JSON text of the data. */
  readonly data: string;
  readonly errors: readonly AnswerError[];
}

/** Makes the engine of the supergraph that `planner` has read, which asks its subgraphs by `ask`. */
export function createEngine(
  planner: Planner,
  ask: AskSubgraph,
  inspect: Inspect = () => undefined,
): Engine {
  const { apiSchema: schema, types } = planner;
  const facts = { possibleTypes: possibleTypesOf(types), keys: entityKeysOf(types) };
  return {
    schema,
    prepare: (document, operation, access) =>
      prepareOperation({ schema, planner, facts }, document, operation, access),
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
    async execute({ plan, write, introspection, document, operation }, { sent }, scope) {
      const errors: AnswerError[] = [];
      const root: Raw = {};
      if (plan !== null)
        await runStep(plan.step, {
          ask,
          inspect,
          scope,
          variables: sent,
          root,
          alike: newAlike(),
          errors,
          entities: 0,
        });
      if (introspection.length > 0)
        Object.assign(root, await introspect(schema, document, operation, introspection, sent));
      const end = scope.watch?.begin('write');
      const data = write(root, errors);
      end?.();
      return { data, errors };
    },
    async executeEvent(decided, event, { sent }, scope) {
      const run: Run = {
        ask,
        inspect,
        scope,
        variables: sent,
        root: {},
        alike: newAlike(),
        errors: [],
        entities: 0,
      };
      await runEvent(subscriptionPlan(decided), event, run);
      return { data: decided.write(run.root, run.errors), errors: run.errors };
    },
  };
}

const asInputError = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
