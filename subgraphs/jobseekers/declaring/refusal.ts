import type { DeclarationRefusalCode } from '../schema.generated.ts';

/** Why nothing was written. */
export interface Refusal {
  readonly code: DeclarationRefusalCode;
  readonly message: string;
  readonly argument: string | null;
}

export const refusal = (
  code: DeclarationRefusalCode,
  message: string,
  argument: string | null = null,
): Refusal => ({ code, message, argument });
