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
import type { Access } from '../policy/access.ts';
import { compileAnswer, type WriteAnswer } from './answer/compile-answer.ts';
import type { CompiledPlan, SupergraphFacts } from './compile-plan.ts';
import { withoutDenied } from './denied-fields.ts';
import { isIntrospection } from './introspection.ts';
import { documentInNfc } from './nfc.ts';
import { planOperation } from './plan-operation.ts';
import type { Planner } from './planning/planner.ts';
import { newPosition } from './positions.ts';
import { selectedFields } from './selected-fields.ts';

interface Answer {
  readonly write: WriteAnswer;
  /** The root fields that introspect. */
  readonly introspection: readonly FieldNode[];
}

/** Answers kept of one operation. */
const MAX_ANSWERS = 64;

/** All that is known of an operation before its variables are. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: CompiledPlan | null;
  /** The answer for the values of the variables that `@skip` and `@include` read. */
  answerFor(variables: Readonly<Record<string, unknown>>): Answer;
}

/** What operations are prepared with. */
export interface Preparing {
  readonly schema: GraphQLSchema;
  readonly planner: Pick<Planner, 'plan'>;
  readonly facts: SupergraphFacts;
}

/** Plans an operation and prepares its answer. Throws BAD_USER_INPUT when it names a key `__proto__`, which no object of JavaScript holds as data. */
export async function prepareOperation(
  { schema, planner, facts }: Preparing,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  access: Access,
): Promise<Prepared> {
  refuseProto(document);
  const { document: allowed, denied } = withoutDenied(schema, documentInNfc(document), access);
  const place = document.definitions.indexOf(operation);
  const planned = await planOperation(
    planner,
    facts,
    allowed,
    allowed.definitions[place] as OperationDefinitionNode,
  );
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  const position = planned?.root ?? newPosition();
  const fragments = fragmentsOf(document);
  const names = conditionVariables(document);
  const answers = new Map<string, Answer>();
  return {
    document,
    operation,
    plan: planned,
    answerFor(variables) {
      const key = names.map((name) => (variables[name] === true ? '1' : '0')).join('');
      const known = answers.get(key);
      if (known !== undefined) return known;
      const { possibleTypes } = facts;
      const answering = { schema, possibleTypes, fragments, denied, conditions: variables };
      const fields = selectedFields(answering, root, [operation.selectionSet]);
      const answer: Answer = {
        write: compileAnswer(answering, root, operation.selectionSet, position),
        introspection: [...fields.values()].flat().filter(isIntrospection),
      };
      // Twenty variables have a million values: a caller who tries them all finds no memory to fill.
      if (answers.size >= MAX_ANSWERS) answers.clear();
      answers.set(key, answer);
      return answer;
    },
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
