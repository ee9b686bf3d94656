import type { ValidationRule } from 'graphql';
import { endingRequest, hubError } from '#kernel/errors.ts';
import { isIntrospection } from '../engine/introspection.ts';

/** Refuses a document that asks for the schema, in whatever part of it; `__typename` is none of it. */
export const introspectionDisabled: ValidationRule = (context) => ({
  Field(node) {
    if (!isIntrospection(node)) return;
    const message = 'The schema is not told here: read the one that is published.';
    context.reportError(endingRequest(hubError('INTROSPECTION_DISABLED', message), node));
  },
});
