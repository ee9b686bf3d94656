import type { ProofKind } from '../schema.generated.ts';
import type { DeclarationRow } from '../tables.ts';

/** A document that the service expects with a declaration. */
export interface ProofRow {
  readonly kind: ProofKind;
  /** The service's code of the document. */
  readonly code: string;
  /** For which employer; null where the document is not of one. */
  readonly employerName: string | null;
  /** Whether another expected document makes it unnecessary. */
  readonly isOptional: boolean;
}

const CODES: Readonly<Record<ProofKind, string>> = {
  PAY_SLIP: 'BDS',
  EMPLOYER_CERTIFICATE: 'AEMP',
  SICK_LEAVE_NOTICE: 'AAT',
  MATERNITY_NOTICE: 'AAT',
  RETIREMENT_NOTICE: 'NRAV',
  DISABILITY_NOTICE: 'NINV',
  INTERNSHIP_AGREEMENT: 'ASF',
};

/** What each situation asks for. An employment that ended asks for the employer's certificate, which makes the pay slip optional. Source: zen. */
export function expectedProofs(declaration: DeclarationRow): ProofRow[] {
  const proof = (kind: ProofKind, employerName: string | null = null, isOptional = false) => ({
    kind,
    code: CODES[kind],
    employerName,
    isOptional,
  });
  const ofWork = declaration.employers.flatMap(({ name, hasEnded }) =>
    hasEnded === true
      ? [proof('EMPLOYER_CERTIFICATE', name), proof('PAY_SLIP', name, true)]
      : [proof('PAY_SLIP', name)],
  );
  return [
    ...ofWork,
    ...(declaration.isInInternship === true ? [proof('INTERNSHIP_AGREEMENT')] : []),
    ...(declaration.isOnSickLeave === true ? [proof('SICK_LEAVE_NOTICE')] : []),
    ...(declaration.isOnMaternityLeave === true ? [proof('MATERNITY_NOTICE')] : []),
    ...(declaration.hasRetirementPension === true ? [proof('RETIREMENT_NOTICE')] : []),
    ...(declaration.hasDisabilityPension === true ? [proof('DISABILITY_NOTICE')] : []),
  ];
}
