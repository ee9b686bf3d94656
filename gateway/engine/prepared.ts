import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Access } from '../policy/access.ts';
import { compileAnswer, type WriteAnswer } from './answer/compile-answer.ts';
import type { CompiledPlan, SupergraphFacts } from './compile-plan.ts';
import { withoutDenied } from './denied-fields.ts';
import { isIntrospection } from './introspection.ts';
import { documentInNfc } from './nfc.ts';
import { planOperation } from './plan-operation.ts';
import { decided } from './planning/decide.ts';
import type { Planner } from './planning/planner.ts';
import { newPosition } from './positions.ts';
import { selectedFields } from './selected-fields.ts';

/** How an operation is answered, for given values of the variables that `@skip` and `@include` read. */
export interface Decided {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Null when no subgraph is asked. */
  readonly plan: CompiledPlan | null;
  readonly write: WriteAnswer;
  /** The root fields that introspect. */
  readonly introspection: readonly FieldNode[];
}

/** Ways kept of one operation: twenty variables have a million values, and whoever tries them all finds no memory to fill. */
const MAX_DECIDED = 16;

type Variables = Readonly<Record<string, unknown>>;

/** All that is known of an operation before its variables are. */
export interface Prepared {
  readonly operation: OperationDefinitionNode;
  /** How it is answered for these variables, as far as somebody asked before; undefined when nobody did. */
  decided(variables: Variables): Decided | undefined;
  /** The same, planned when nobody asked before. Rejects as the planner does. */
  decide(variables: Variables): Promise<Decided>;
  /** The values for which it is planned. */
  conditions(): readonly Variables[];
}

/** What operations are prepared with. */
export interface Preparing {
  readonly schema: GraphQLSchema;
  readonly planner: Pick<Planner, 'plan'>;
  readonly facts: SupergraphFacts;
}

/** Prepares an operation for callers who may read the same. Throws BAD_USER_INPUT when it names a key `__proto__`, which no object of JavaScript holds as data. */
export function prepareOperation(
  { schema, planner, facts }: Preparing,
  sent: DocumentNode,
  sentOperation: OperationDefinitionNode,
  access: Access,
): Prepared {
  refuseProto(sent);
  const place = sent.definitions.indexOf(sentOperation);
  const document = documentInNfc(sent);
  const operation = document.definitions[place] as OperationDefinitionNode;
  const { document: allowed, denied } = withoutDenied(schema, document, access);
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  const fragments = fragmentsOf(document);
  const names = conditionVariables(document);
  const known = new LRUCache<string, Decided>({ max: MAX_DECIDED });
  const keyOf = (variables: Variables): string =>
    names.map((name) => (variables[name] === true ? '1' : '0')).join('');

  async function decideFor(variables: Variables): Promise<Decided> {
    const allowedOperation = allowed.definitions[place] as OperationDefinitionNode;
    const asked = decided(allowed, allowedOperation, variables);
    const plan = await planOperation(planner, facts, asked.document, asked.operation);
    const { possibleTypes } = facts;
    const answering = { schema, possibleTypes, fragments, denied, conditions: variables };
    const fields = selectedFields(answering, root, [operation.selectionSet]);
    return {
      document,
      operation,
      plan,
      write: compileAnswer(answering, root, operation.selectionSet, plan?.root ?? newPosition()),
      introspection: [...fields.values()].flat().filter(isIntrospection),
    };
  }

  return {
    operation,
    decided: (variables) => known.get(keyOf(variables)),
    async decide(variables) {
      const key = keyOf(variables);
      const found = known.get(key) ?? (await decideFor(variables));
      known.set(key, found);
      return found;
    },
    conditions: () =>
      [...known.keys()].map((key) =>
        Object.fromEntries(names.map((name, index) => [name, key[index] === '1'])),
      ),
  };
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  return fragments;
}

/** The variables that decide which fields are answered. */
function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

function refuseProto(document: DocumentNode): void {
  visit(document, {
    Field(node) {
      if (node.alias?.value !== '__proto__') return;
      throw new GraphQLError('No key of an answer may be called __proto__.', {
        nodes: node,
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      });
    },
  });
}
