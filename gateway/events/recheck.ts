import { GraphQLError } from 'graphql';
import { hubError } from '#kernel/errors.ts';
import type { Caller } from '../policy/caller.ts';

/** Finds out again who asks; throws, or rejects, when the token does not hold any more. */
export type IdentifyAgain = () => Caller | Promise<Caller>;

/**
 * Checks a caller's token again and again while its events are sent: one that expired, whose key was taken back or whose agreement is
 * over, ends what it opened. Gives what stops that.
 */
export function recheck(
  identify: IdentifyAgain,
  everyMs: number,
  onInvalid: (error: GraphQLError) => void,
): () => void {
  const check = async (): Promise<void> => {
    try {
      await identify();
    } catch (error) {
      clearInterval(checking);
      onInvalid(
        error instanceof GraphQLError
          ? error
          : hubError('INTERNAL_SERVER_ERROR', 'The caller could not be identified.'),
      );
    }
  };
  const checking = setInterval(() => void check(), everyMs);
  return () => clearInterval(checking);
}
