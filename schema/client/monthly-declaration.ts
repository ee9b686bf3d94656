/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The allowances that the files tell. */
export type Allowance =
  /** Allocation d'aide au retour à l'emploi. */
  | 'ARE'
  /** The same, during a training. */
  | 'AREF'
  /** Allocation de solidarité spécifique. */
  | 'ASS';

/** Why a month's benefit is not known. */
export type BenefitGap =
  /** The month lies before the first constants that are known, July 2015. */
  | 'CONSTANTS_UNKNOWN'
  /** The declaration was not taken. */
  | 'NOT_IN_FORCE'
  /** No registration covers the month. */
  | 'NOT_REGISTERED'
  /** No right to an allowance was open in the month. */
  | 'NO_ENTITLEMENT'
  /** Another allowance than the ARE, which is not reckoned here. */
  | 'OTHER_ALLOWANCE'
  /** The person worked and did not say for how much. */
  | 'PAY_UNKNOWN';

/** The answers to the questions of `declarationQuestions`, with the dates and amounts that a yes asks for. */
export type DeclarationAnswersInput = {
  /** From which day it is paid. */
  disabilityPensionFrom?: string | null | undefined;
  /** For whom, 1 to 20; none without work. */
  employers?: Array<DeclaredEmployerInput> | null | undefined;
  /** Whether the person newly receives a disability pension of the 2nd or 3rd category. */
  hasDisabilityPension: boolean;
  /** Whether the person newly receives a retirement pension. */
  hasRetirementPension: boolean;
  /** Whether the person worked in the month, however little. */
  hasWorked: boolean;
  /** Last day of the internship. */
  internshipEndedOn?: string | null | undefined;
  /** First day of the internship. */
  internshipStartedOn?: string | null | undefined;
  /** Whether the person was an intern. */
  isInInternship: boolean;
  /** Whether the person was in training. */
  isInTraining: boolean;
  /** Whether the person was on maternity leave. */
  isOnMaternityLeave: boolean;
  /** Whether the person was on sick leave. */
  isOnSickLeave: boolean;
  /** First day of the maternity leave. */
  maternityLeaveStartedOn?: string | null | undefined;
  /** From which day it is paid. */
  retirementPensionFrom?: string | null | undefined;
  /** Why the search ends, for who leaves. */
  searchEndReason?: SearchEndReason | null | undefined;
  /** The last day of the search, for who leaves. */
  searchEndsOn?: string | null | undefined;
  /** The leaves, 1 to 10; they are kept as one span. */
  sickLeaves?: Array<SickLeaveInput> | null | undefined;
  /** Whether the person wants to stay registered. */
  staysRegistered: boolean;
};

/** Answers that may each be true and hardly all together. */
export type DeclarationIncoherence =
  /** The search ended for work before the end of the month, in which the person did not work. */
  | 'FOUND_WORK_WITHOUT_WORKING'
  /** Less than 2 or more than 500 euros an hour. */
  | 'PAY_AND_HOURS_APART'
  /** One employer stands there twice. */
  | 'SAME_EMPLOYER_TWICE'
  /** The person worked, not an hour. */
  | 'WORKED_NO_HOUR'
  /** Hours of work in a month of which every day was sick leave. */
  | 'WORKED_WHILE_ILL';

/** The rules that a declaration may break. In brackets the service's own answer (statut). */
export type DeclarationRefusalCode =
  /** The month is declared in other words, and the message does not name the version that stands (4). */
  | 'ALREADY_DECLARED'
  /** The month cannot be declared or corrected any more (3). */
  | 'CLOSED'
  /** A last day before the first one (6). */
  | 'DATES_REVERSED'
  /** A yes without its date (6). */
  | 'DATE_MISSING'
  /** A date outside of the month (6). */
  | 'DATE_OUT_OF_RANGE'
  /** A date without its yes (6). */
  | 'DATE_WITHOUT_YES'
  /** Work without an employer, or an employer without a name (6). */
  | 'EMPLOYER_MISSING'
  /** An employer, and no work (6). */
  | 'EMPLOYER_WITHOUT_WORK'
  /** Hours below 0 or above 420 (6). */
  | 'HOURS_OUT_OF_RANGE'
  /** Some answers do not fit together; they can be confirmed (5). */
  | 'INCOHERENT'
  /** No registration of the person touches the month (7). */
  | 'NOT_REGISTERED'
  /** The month cannot be declared yet (3). */
  | 'NOT_YET_OPEN'
  /** Pay below 0 or above 99,999 euros (6). */
  | 'PAY_OUT_OF_RANGE'
  /** More employers than a declaration holds (6). */
  | 'TOO_MANY_EMPLOYERS';

/** What can be done about the declaration of a month (statutActu). */
export type DeclarationState =
  /** It was not made and cannot be any more. */
  | 'CLOSED'
  /** It is made and can be corrected. */
  | 'CORRECTABLE'
  /** It is made and stands. */
  | 'DONE'
  /** The person was not registered in the month. */
  | 'IMPOSSIBLE'
  /** The window is not open yet, or not in the calendar. */
  | 'NOT_YET_OPEN'
  /** It can be made. */
  | 'OPEN';

/** What the employment service answered to a declaration (its codes 0 to 7). */
export type DeclarationStatus =
  /** 4: the month had been declared before. */
  | 'ALREADY_DONE'
  /** 2: the person could not be authenticated. */
  | 'AUTHENTICATION_ERROR'
  /** 3: the time for declaring was over. */
  | 'CLOSED'
  /** 7: a declaration is impossible or not needed. */
  | 'IMPOSSIBLE'
  /** 5: the answers do not fit together; it counts only when confirmed. */
  | 'INCOHERENT'
  /** 6: the answers are not valid. */
  | 'INVALID'
  /** 0: saved. */
  | 'SAVED'
  /** 1: a technical error; nothing was saved. */
  | 'TECHNICAL_ERROR';

/** An employer of the month. */
export type DeclaredEmployerInput = {
  /** Gross pay for the month in euros, 0 to 99,999. */
  grossPay: number;
  /** Whether the employment ended in the month. */
  hasEnded: boolean;
  /** Hours worked for it in the month, 0 to 420; 420 in all. */
  hoursWorked: number;
  /** Its name, 1 to 100 characters. */
  name: string;
};

/** The categories in which the statistics of jobseekers are published. A, B and C must look for work. */
export type JobseekerCategory =
  /** Must look for work and did not work in the month. */
  | 'A'
  /** Must look for work and worked 78 hours or less in the month. */
  | 'B'
  /** Must look for work and worked more than 78 hours in the month. */
  | 'C'
  /** Not available at once and without a job: in training, ill, in a professional security contract… */
  | 'D'
  /** In a job: subsidised contract, business creation. */
  | 'E';

/** Documents that prove what was declared. */
export type ProofKind =
  /** Notification d'invalidité. */
  | 'DISABILITY_NOTICE'
  /** Attestation employeur: the employment ended. */
  | 'EMPLOYER_CERTIFICATE'
  /** Attestation de stage. */
  | 'INTERNSHIP_AGREEMENT'
  /** Notice of the maternity leave. */
  | 'MATERNITY_NOTICE'
  /** Bulletin de salaire. */
  | 'PAY_SLIP'
  /** Notification de retraite. */
  | 'RETIREMENT_NOTICE'
  /** Avis d'arrêt de travail. */
  | 'SICK_LEAVE_NOTICE';

/** Why someone stops looking for work (codes 0 to 2). */
export type SearchEndReason =
  /** 2: another reason. */
  | 'OTHER'
  /** 1: retirement. */
  | 'RETIREMENT'
  /** 0: work. */
  | 'WORK';

/** A sick leave. */
export type SickLeaveInput = {
  /** Last day. */
  endedOn: string;
  /** First day. */
  startedOn: string;
};

/** A month's declaration to make. */
export type SubmitDeclarationInput = {
  /** What is declared. */
  answers: DeclarationAnswersInput;
  /** Confirms answers that were found not to fit together. @default false */
  isForced?: boolean | null | undefined;
  /** First day of the month. */
  month: string;
  /** `Declaration.version` of the declaration that this one corrects; absent for the first one. Where another one stands meanwhile, nothing is written. */
  replaces?: string | number | null | undefined;
};

export type DeclareAMonthMutationVariables = Exact<{
  input: SubmitDeclarationInput;
}>;


export type DeclareAMonthMutation = { submitDeclaration: { incoherences: Array<DeclarationIncoherence>, declaration: { month: string, version: string, status: DeclarationStatus, hoursWorked: number | null, expectedProofs: Array<{ kind: ProofKind, employerName: string | null }> | null, benefit: { payableDays: number | null, unknownBecause: BenefitGap | null, net: { amount: number, currency: string } | null } | null } | null, refusal: { code: DeclarationRefusalCode, message: string, argument: string | null } | null } | null };

export type MyMonthlyDeclarationQueryVariables = Exact<{
  peamId: string | number;
  month: string;
}>;


export type MyMonthlyDeclarationQuery = { declarationWindows: Array<{ month: string, opensOn: string, closesOn: string }> | null, jobseekerByExternalId: { declarationState: DeclarationState, category: { month: string, value: JobseekerCategory | null }, entitlement: { allowance: Allowance, daysLeft: number, dailyAmount: { amount: number, currency: string } } | null, declarations: { nodes: Array<{ month: string, version: string, hoursWorked: number | null, grossPay: { amount: number } | null, expectedProofs: Array<{ kind: ProofKind, employerName: string | null, isOptional: boolean }> | null, benefit: { payableDays: number | null, postponedDays: number | null, unknownBecause: BenefitGap | null, net: { amount: number, currency: string } | null, steps: Array<{ french: string, arithmetic: string }> } | null }> } } | null };


export const DeclareAMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareAMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hoursWorked"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"benefit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payableDays"}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownBecause"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"incoherences"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareAMonthMutation, DeclareAMonthMutationVariables>;
export const MyMonthlyDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMonthlyDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationWindows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobseekerByExternalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"PEAM"}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}]},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hoursWorked"}},{"kind":"Field","name":{"kind":"Name","value":"grossPay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedProofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"benefit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payableDays"}},{"kind":"Field","name":{"kind":"Name","value":"postponedDays"}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"french"}},{"kind":"Field","name":{"kind":"Name","value":"arithmetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownBecause"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyMonthlyDeclarationQuery, MyMonthlyDeclarationQueryVariables>;