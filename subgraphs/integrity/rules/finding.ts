export const KINDS = [
  'WORK_UNDECLARED',
  'HOURS_OR_PAY_APART',
  'DUPLICATE_REGISTRATION',
  'SHARED_CONTACT',
  'NIR_INCOHERENT',
  'FICTITIOUS_EMPLOYER',
  'SCAM_OFFER',
] as const;
export const CONFIDENCES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export const REASON_CODES = [
  'HIRING_ANNOUNCED',
  'MISSION_STATED',
  'HIRING_AND_MISSION',
  'FEWER_HOURS_DECLARED',
  'FAR_FEWER_HOURS_DECLARED',
  'LESS_PAY_DECLARED',
  'MORE_DECLARED',
  'SAME_NIR_AND_IDENTITY',
  'SAME_NIR',
  'SAME_IDENTITY_AND_CONTACT',
  'SAME_IDENTITY',
  'TELEPHONE_OR_EMAIL_SHARED',
  'SEVERAL_CONTACTS_SHARED',
  'ADDRESS_SHARED',
  'NIR_KEY',
  'NIR_SEX',
  'NIR_BIRTH',
  'NIR_SEVERAL',
  'NIR_OF_CERTIFIED_IDENTITY',
  'SIRET_IMPOSSIBLE',
  'CLOSED_NOT_LONG_BEFORE',
  'CLOSED_LONG_BEFORE',
  'CERTIFICATES_WITHOUT_HIRINGS',
  'ACCOUNT_SHARED',
  'CONTACT_OF_SEVERAL_COMPANIES',
  'CONTACT_OF_MANY_COMPANIES',
  'CONTACT_OF_A_RECRUITER',
  'CONTACT_BLOCKED',
  'CONTACT_BLOCKED_OF_SEVERAL_COMPANIES',
] as const;

export type SignalKind = (typeof KINDS)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Evidence {
  readonly kind:
    | 'HIRING_DECLARATION'
    | 'MISSION'
    | 'DECLARED_MONTH'
    | 'NIR'
    | 'GROUP'
    | 'OFFER'
    | 'ESTABLISHMENT';
  readonly id: string;
}

/** What a rule says of a person's records, or of an offer. */
export interface Verdict {
  readonly reason: ReasonCode;
  readonly confidence: Confidence;
}

/** A verdict with what it rests on. */
export interface Finding extends Verdict {
  readonly kind: SignalKind;
  /** As `2026-10`; null for what is about no month. */
  readonly month: string | null;
  readonly evidence: readonly Evidence[];
  readonly groupId: string | null;
}
