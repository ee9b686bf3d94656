import type { ValidationContext, ValidationRule } from 'graphql';
import { endingRequest, hubError } from '#kernel/errors.ts';

/** Refuses a document that reads a field about persons: what a hub does until it knows who asks and for which purpose. */
export function closedPersons(policied: ReadonlySet<string>): ValidationRule {
  return (context: ValidationContext) => ({
    Field(node) {
      const coordinate = `${context.getParentType()?.name}.${node.name.value}`;
      if (!policied.has(coordinate)) return;
      const error = hubError(
        'PERSONAL_DATA_CLOSED',
        `${coordinate} is about a person and this hub does not serve it.`,
        { field: coordinate },
      );
      context.reportError(endingRequest(error, node));
    },
  });
}
