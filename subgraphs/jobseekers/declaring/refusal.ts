import { type Refusal as RefusalWith, refusalsOf } from '#kernel/graph/refusal.ts';
import type { DeclarationRefusalCode } from '../schema.generated.ts';

/** Why nothing was written. */
export type Refusal = RefusalWith<DeclarationRefusalCode>;

export const refusal = refusalsOf<DeclarationRefusalCode>();
