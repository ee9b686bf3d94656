import { benefitOf } from '../benefits/benefit-of.ts';
import { expectedProofs } from '../declaring/proofs.ts';
import { declarationsSource } from '../ingest/declarations.ts';
import type {
  DeclarationResolvers,
  DeclarationStatus,
  DeclaredEmployerResolvers,
  SearchEndReason,
} from '../schema.generated.ts';
import { eurosPer } from './money.ts';

const MAX_EMPLOYERS = 100;

const MAX_PROOFS = 100;
/** Where a declaration comes from that no file has told yet. */
const MADE_HERE = {
  publisher: 'Public employment service',
  dataset: 'Declarations made through the hub',
  source: 'submitDeclaration',
  coversUntil: null,
  licence: declarationsSource.licence,
};

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
  version: ({ fingerprint }) => fingerprint,
  expectedProofs: (declaration) => expectedProofs(declaration).slice(0, MAX_PROOFS),
  async benefit(declaration, _args, { loaders }) {
    return benefitOf(declaration, await loaders.benefitFactsByMonth.load(declaration));
  },
  provenance: ({ fileId, declaredAt }, _args, { provenance }) =>
    fileId === null ? { ...MADE_HERE, retrievedAt: declaredAt } : provenance.load(fileId),
};

export const declaredEmployerResolvers: DeclaredEmployerResolvers = {
  grossPay: ({ grossPayEur }) => eurosPer('MONTH', grossPayEur),
};
