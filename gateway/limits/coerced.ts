import {
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * The mistakes in the values of an operation's variables, `maximum` of them. Apollo Server's own limit, `executionOptions.maxCoercionErrors`, is for servers that
 * execute by graphql itself: it does not reach the executor of a gateway.
 */
export function coercionErrors(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  maximum: number,
): GraphQLFormattedError[] {
  // One more is told: that there were too many.
  const options = { maxErrors: maximum - 1, hideSuggestions: true };
  const { errors = [] } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
    options,
  );
  return errors.map(({ message, locations }) => ({
    message,
    ...(locations === undefined ? {} : { locations }),
    extensions: { code: 'BAD_USER_INPUT' },
  }));
}
