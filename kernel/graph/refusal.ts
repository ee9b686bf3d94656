/** Why a mutation wrote nothing: an expected outcome, told in its result. */
export interface Refusal<Code extends string> {
  readonly code: Code;
  /** What is wrong, where, and what would be allowed. */
  readonly message: string;
  /** The field of the input at fault; null where none is. */
  readonly argument: string | null;
}

/** Makes the refusals of one list of codes. */
export const refusalsOf =
  <Code extends string>() =>
  (code: Code, message: string, argument: string | null = null): Refusal<Code> => ({
    code,
    message,
    argument,
  });
