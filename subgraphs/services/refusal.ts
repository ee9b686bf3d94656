import type { CallerContext, CallerRole } from '#kernel/caller.ts';
import { type Refusal as RefusalWith, refusalsOf } from '#kernel/graph/refusal.ts';
import type { StoreRefusalCode } from './schema.generated.ts';

/** Why nothing was written. */
export type Refusal = RefusalWith<StoreRefusalCode>;

export const refusal = refusalsOf<StoreRefusalCode>();

/** Who works at the employment service, and sees the staff's box. */
const STAFF: readonly CallerRole[] = [
  'counsellor',
  'benefits-officer',
  'investigator',
  'moderator',
];

export const isStaff = ({ role }: CallerContext): boolean => role !== null && STAFF.includes(role);

/** The refusal of whoever is no moderator; null for one. */
export const unlessModerator = ({ role }: CallerContext): Refusal | null =>
  role === 'moderator'
    ? null
    : refusal('ROLE_NOT_ALLOWED', 'This is for the role moderator, and for no other.');
