import type { Refusal } from '#kernel/graph/refusal.ts';

/** Ends a mutation before it writes anything. */
export class Refused<Code extends string> extends Error {
  readonly refusal: Refusal<Code>;

  constructor(code: Code, message: string, argument: string | null = null) {
    super(message);
    this.refusal = { code, message, argument };
  }
}

type Nothing<Result> = { readonly [Key in keyof Result]: null };

/** What `act` gives, or `nothing` and why it was refused. */
export async function orRefusal<Code extends string, Result extends object>(
  act: () => Promise<Result>,
  nothing: Nothing<Result>,
): Promise<
  (Result & { readonly refusal: null }) | (Nothing<Result> & { readonly refusal: Refusal<Code> })
> {
  try {
    return { ...(await act()), refusal: null };
  } catch (error) {
    if (error instanceof Refused) return { ...nothing, refusal: error.refusal as Refusal<Code> };
    throw error;
  }
}
