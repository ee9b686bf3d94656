import type { DocumentNode, ValidationRule } from 'graphql';
import { endingRequest, type HubError } from '#kernel/errors.ts';
import { shapesOf, wordsOf } from './document-size.ts';
import { firstExceeded } from './exceeded.ts';
import type { Limits } from './tiers.ts';

/**
 * Refuses a document that is too large in any respect, before any other rule reads it: rules share one walk, whose first step is the
 * document itself, and a visitor that returns null there takes it from all of them. Apollo Server has no other place between parser and
 * validation whose error becomes an answer.
 */
export const documentLimits =
  (limits: Limits): ValidationRule =>
  (context) => ({
    Document(document) {
      const exceeded = exceededBy(document, limits);
      if (exceeded === undefined) return undefined;
      context.reportError(endingRequest(exceeded));
      return null;
    },
  });

/** What fragments stand for is measured only when there are few of them. */
const exceededBy = (document: DocumentNode, limits: Limits): HubError | undefined =>
  firstExceeded(wordsOf(document), limits) ?? firstExceeded(shapesOf(document), limits);
