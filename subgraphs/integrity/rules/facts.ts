/** What the checks compare of a person. */
export interface PersonFacts {
  readonly id: string;
  readonly isIdentityCertified: boolean;
  readonly nirIncoherences: readonly NirIncoherence[];
  readonly integrityMarks: readonly { readonly kind: MarkKind; readonly mark: string }[];
  readonly declarations: readonly DeclaredMonth[];
  readonly hirings: readonly Hiring[];
  readonly missions: readonly Mission[];
}

export type NirIncoherence = 'KEY' | 'SEX' | 'BIRTH_YEAR' | 'BIRTH_MONTH';
export type MarkKind = 'TELEPHONE' | 'EMAIL' | 'ADDRESS' | 'ACCOUNT' | 'NIR' | 'NAME_AND_BIRTH';

export interface DeclaredMonth {
  /** Its first day. */
  readonly month: string;
  readonly isInForce: boolean;
  readonly hasWorked: boolean | null;
  readonly hoursWorked: number | null;
  readonly grossPay: { readonly amount: number | null } | null;
}

export interface Hiring {
  readonly id: string;
  readonly hiredOn: string;
  readonly endsOn: string | null;
  readonly contractKind: string;
  readonly establishment: { readonly siret: string; readonly closedOn: string | null } | null;
}

export interface Mission {
  readonly id: string;
  readonly months: readonly {
    readonly month: string;
    readonly hours: number | null;
    readonly grossPay: { readonly amount: number | null } | null;
  }[];
}
