/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A decision about a case. */
export type DecideIntegrityCaseInput = {
  /** `IntegrityCase.id`. */
  caseId: string | number;
  /** Why, 1 to 1,000 characters, without names or numbers of persons. */
  reason: string;
  /** What somebody found who looked at the evidence. */
  verdict: IntegrityVerdict;
};

/** The states of a case. */
export type IntegrityCaseState =
  /** Somebody confirmed it. */
  | 'CONFIRMED'
  /** Somebody dismissed it. */
  | 'DISMISSED'
  /** Nobody decided yet. */
  | 'OPEN';

/** How far the records carry a signal. */
export type IntegrityConfidence =
  /** Several sources agree against the file. */
  | 'HIGH'
  /** To be verified: one source alone, or one with honest explanations. Opens no case. */
  | 'LOW'
  /** A source that states what was done contradicts the file. */
  | 'MEDIUM';

/** Which records signals rest on. */
export type IntegrityEvidenceKind =
  /** `Declaration.month`. */
  | 'DECLARED_MONTH'
  /** `Establishment.siret`. */
  | 'ESTABLISHMENT'
  /** `IntegritySignal.groupId`. */
  | 'GROUP'
  /** `HiringDeclaration.id`. */
  | 'HIRING_DECLARATION'
  /** `Mission.id`. */
  | 'MISSION'
  /** A `NirIncoherence`. */
  | 'NIR'
  /** `Offer.id`. */
  | 'OFFER';

/** The rules that a decision may break. */
export type IntegrityRefusalCode =
  /** It was decided otherwise, or for another reason. */
  | 'ALREADY_DECIDED'
  /** There is no such case, or its signal is gone. */
  | 'CASE_UNKNOWN'
  /** The reason is empty, or longer than 1,000 characters. */
  | 'REASON_MISSING';

/** The checks. */
export type IntegritySignalKind =
  /** Two files with one social security number, or with one name and day of birth. */
  | 'DUPLICATE_REGISTRATION'
  /** A hiring by an establishment that was closed, or whose number cannot be one; a right on the certificate of a young employer who issued several and announced no hiring. */
  | 'FICTITIOUS_EMPLOYER'
  /** Hours or pay of a month that differ from what temp agencies stated. */
  | 'HOURS_OR_PAY_APART'
  /** A social security number that contradicts itself or the file. */
  | 'NIR_INCOHERENT'
  /** An offer whose contact many companies share, or that the employment service found behind scams. About the offer, and about no person's file. */
  | 'SCAM_OFFER'
  /** A telephone number, e-mail address, bank account or address in many files. */
  | 'SHARED_CONTACT'
  /** A month declared without work, in which an employer announced a hiring or a temp agency stated a mission. */
  | 'WORK_UNDECLARED';

/** What was found. */
export type IntegrityVerdict =
  /** The signal was right. */
  | 'CONFIRMED'
  /** The signal was wrong, or there is an honest explanation. */
  | 'DISMISSED';

/** Where a social security number is wrong. */
export type NirIncoherence =
  /** It says another month of birth. */
  | 'BIRTH_MONTH'
  /** It says another year of birth. */
  | 'BIRTH_YEAR'
  /** Its key is not 97 less the number modulo 97. */
  | 'KEY'
  /** It says another sex than the file. */
  | 'SEX';

export type DecideACaseMutationVariables = Exact<{
  input: DecideIntegrityCaseInput;
}>;


export type DecideACaseMutation = { decideIntegrityCase: { case: { id: string, state: IntegrityCaseState, decidedAt: string | null, decisionReason: string | null } | null, refusal: { code: IntegrityRefusalCode, message: string, argument: string | null } | null } | null };

export type FraudSignalsOfAPersonQueryVariables = Exact<{
  peamId: string | number;
}>;


export type FraudSignalsOfAPersonQuery = { jobseekerByExternalId: { id: string, isNirKeyValid: boolean | null, nirIncoherences: Array<NirIncoherence> | null, integritySignals: Array<{ kind: IntegritySignalKind, confidence: IntegrityConfidence, from: string, until: string, caseState: IntegrityCaseState | null, reason: { french: string, english: string }, evidence: Array<{ kind: IntegrityEvidenceKind, id: string }> }> | null, declarations: { nodes: Array<{ month: string, hasWorked: boolean | null, hoursWorked: number | null }> }, missions: { nodes: Array<{ id: string, months: Array<{ month: string, hours: number | null }> }> } | null } | null };

export type IntegrityCasesQueryVariables = Exact<{
  state?: IntegrityCaseState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IntegrityCasesQuery = { integrityCases: { nodes: Array<{ id: string, state: IntegrityCaseState, openedOn: string, decisionReason: string | null, signal: { kind: IntegritySignalKind, confidence: IntegrityConfidence, from: string, until: string, groupId: string | null, reason: { code: string, french: string, english: string }, evidence: Array<{ kind: IntegrityEvidenceKind, id: string }> }, jobseeker: { id: string, lastName: string, firstName: string } | null, offer: { id: string, title: string, employerName: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, integritySignalPrecision: Array<{ kind: IntegritySignalKind, decided: number, confirmed: number, precision: number }> | null };


export const DecideACaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideACase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideIntegrityCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideIntegrityCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<DecideACaseMutation, DecideACaseMutationVariables>;
export const FraudSignalsOfAPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FraudSignalsOfAPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobseekerByExternalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"PEAM"}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isNirKeyValid"}},{"kind":"Field","name":{"kind":"Name","value":"nirIncoherences"}},{"kind":"Field","name":{"kind":"Name","value":"integritySignals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"caseState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"french"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"hasWorked"}},{"kind":"Field","name":{"kind":"Name","value":"hoursWorked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FraudSignalsOfAPersonQuery, FraudSignalsOfAPersonQueryVariables>;
export const IntegrityCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntegrityCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrityCaseState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integrityCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"signal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"french"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobseeker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"integritySignalPrecision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}}]} as unknown as DocumentNode<IntegrityCasesQuery, IntegrityCasesQueryVariables>;