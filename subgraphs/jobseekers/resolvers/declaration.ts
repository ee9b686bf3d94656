import type {
  DeclarationResolvers,
  DeclarationStatus,
  DeclaredEmployerResolvers,
  SearchEndReason,
} from '../schema.generated.ts';
import { eurosPer } from './money.ts';

const MAX_EMPLOYERS = 100;

/** By the service's code. */
const STATUSES: readonly DeclarationStatus[] = [
  'SAVED',
  'TECHNICAL_ERROR',
  'AUTHENTICATION_ERROR',
  'CLOSED',
  'ALREADY_DONE',
  'INCOHERENT',
  'INVALID',
  'IMPOSSIBLE',
];
const SEARCH_END_REASONS: readonly SearchEndReason[] = ['WORK', 'RETIREMENT', 'OTHER'];

export const declarationResolvers: DeclarationResolvers = {
  status: ({ status }) => STATUSES[status] ?? 'TECHNICAL_ERROR',
  grossPay: ({ grossPayEur }) => eurosPer('MONTH', grossPayEur),
  employers: ({ employers }) => employers.slice(0, MAX_EMPLOYERS),
  searchEndReason: ({ searchEndReason }) =>
    searchEndReason === null ? null : (SEARCH_END_REASONS[searchEndReason] ?? null),
  provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
};

export const declaredEmployerResolvers: DeclaredEmployerResolvers = {
  grossPay: ({ grossPayEur }) => eurosPer('MONTH', grossPayEur),
};
