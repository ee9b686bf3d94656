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
import { compileAnswer } from './answer.ts';
import { isIntrospection } from './introspection.ts';
import type { Plan } from './planner.ts';
import { selectedFields } from './selected-fields.ts';
import type { Step } from './steps.ts';

interface Answer {
  readonly write: ReturnType<typeof compileAnswer>;
  /** The root fields that introspect. */
  readonly introspection: readonly FieldNode[];
}

/** Answers kept of one operation. */
const MAX_ANSWERS = 64;

/** All that is known of an operation before its variables are. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: Step | null;
  /** The answer for the values of the variables that `@skip` and `@include` read. */
  answerFor(variables: Readonly<Record<string, unknown>>): Answer;
}

/** Plans an operation and prepares its answer. Throws BAD_USER_INPUT when it names a key `__proto__`, which no object of JavaScript holds as data. */
export function prepareOperation(
  schema: GraphQLSchema,
  plan: Plan,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Prepared {
  refuseProto(document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  const names = conditionVariables(document);
  const answers = new Map<string, Answer>();
  return {
    document,
    operation,
    plan: plan(document, operation),
    answerFor(variables) {
      const key = names.map((name) => (variables[name] === true ? '1' : '0')).join('');
      const known = answers.get(key);
      if (known !== undefined) return known;
      const selecting = { schema, fragments, conditions: variables };
      const fields = selectedFields(selecting, root, [operation.selectionSet]);
      const answer: Answer = {
        write: compileAnswer(selecting, root, operation.selectionSet),
        introspection: [...fields.values()].flat().filter(isIntrospection),
      };
      // Twenty variables have a million values: a caller who tries them all finds no memory to fill.
      if (answers.size >= MAX_ANSWERS) answers.clear();
      answers.set(key, answer);
      return answer;
    },
  };
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
