import type { Access } from './policy/access.ts';
import type { RequestScope } from './request-scope.ts';

/** What an operation is kept under beside its text and name: it was checked by the limits of a tier and planned for what some callers may read. */
export const operationKey = ({ shape }: Access, { limits }: Pick<RequestScope, 'limits'>): string =>
  `${limits.tier} ${shape}`;
