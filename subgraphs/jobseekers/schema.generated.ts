import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRow } from './repository/persons.ts';
import type { PersonRegistration } from './repository/registrations.ts';
import type { MonthlyCategoryRow } from './repository/categories.ts';
import type { DeclarationRow, EmployerEntry, DeclarationWindowRow } from './tables.ts';
import type { AskedQuestion } from './declaring/questions.ts';
import type { AppointmentRow, AgreedActionRow, CounsellorNoteRow } from './counselling/tables.ts';
import type { AppointmentOutcome, ActionOutcome, NoteOutcome } from './counselling/write.ts';
import type { RisksRow } from './counselling/risks.ts';
import type { ProofRow } from './declaring/proofs.ts';
import type { SubmitResult } from './declaring/submit.ts';
import type { ReckonedBenefit } from './benefits/benefit-of.ts';
import type { RightRow } from './repository/benefit-facts.ts';
import type { CoverageRow, RegisteredCountsRow } from './repository/registered-counts.ts';
import type { PersonCertificate } from './repository/certificates.ts';
import type { JobseekersContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day without time or zone, ISO 8601: `2026-10-31`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds: `2026-10-31T08:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: string; output: string; }
};

/** What became of a change of an agreed action. */
export type ActionResult = {
  readonly __typename?: 'ActionResult';
  /** The action as it stands; null when nothing was written. */
  readonly action: Maybe<AgreedAction>;
  /** Why nothing was written. */
  readonly refusal: Maybe<CounsellingRefusal>;
};

/** Something to agree on. */
export type AgreeActionInput = {
  /** Until when; today or later. */
  readonly dueOn: Scalars['Date']['input'];
  /** With whom. */
  readonly jobseekerId: Scalars['ID']['input'];
  /** What is to be done, 1 to 2,000 characters. */
  readonly what: Scalars['String']['input'];
};

/** What a person and a counsellor agreed that the person does (démarche). */
export type AgreedAction = {
  readonly __typename?: 'AgreedAction';
  /** Until when. */
  readonly dueOn: Scalars['Date']['output'];
  /** The hub's identifier. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: AgreedActionState;
  /** What is to be done. */
  readonly what: Scalars['String']['output'];
};

/** How far an agreed action is. In brackets the service's code. */
export type AgreedActionState =
  /** Given up (AN). */
  | 'CANCELLED'
  /** Done (RE). */
  | 'DONE'
  /** Begun (EC). */
  | 'IN_PROGRESS'
  /** Not begun (AF). */
  | 'TO_DO';

/** The allowances that the files tell. */
export type Allowance =
  /** Allocation d'aide au retour à l'emploi. */
  | 'ARE'
  /** The same, during a training. */
  | 'AREF'
  /** Allocation de solidarité spécifique. */
  | 'ASS';

/** How a day of the allowance came about. */
export type AllowanceRule =
  /** The least allowance. */
  | 'LEAST'
  /** 75 % of the reference salary, above which no allowance goes. */
  | 'MOST'
  /** 57 % of the reference salary. */
  | 'PROPORTIONAL_ALONE'
  /** 40.4 % of the reference salary and the fixed part. */
  | 'PROPORTIONAL_AND_FIXED';

/** An appointment of a counsellor with somebody they accompany. */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** The hub's identifier. */
  readonly id: Scalars['ID']['output'];
  /** With whom; null once the caller does not accompany them any more. */
  readonly jobseeker: Maybe<Jobseeker>;
  /** Whether the person must come. */
  readonly kind: AppointmentKind;
  /** How long it lasts, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** How it is held. */
  readonly mode: AppointmentMode;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** What became of it. */
  readonly state: AppointmentState;
};

/** Whether an appointment binds (RDVL, convocation). */
export type AppointmentKind =
  /** Agreed upon. */
  | 'APPOINTMENT'
  /** The person must come. */
  | 'SUMMONS';

/** How an appointment is held. */
export type AppointmentMode =
  /** At the agency. */
  | 'AT_AGENCY'
  /** By telephone. */
  | 'TELEPHONE'
  /** By video. */
  | 'VIDEO';

/** What became of a change of an appointment. */
export type AppointmentResult = {
  readonly __typename?: 'AppointmentResult';
  /** The appointment as it stands; null when nothing was written. */
  readonly appointment: Maybe<Appointment>;
  /** Why nothing was written. */
  readonly refusal: Maybe<CounsellingRefusal>;
};

/** What became of an appointment. */
export type AppointmentState =
  /** The person did not come. */
  | 'ABSENT'
  /** The person came. */
  | 'ATTENDED'
  /** It was called off. */
  | 'CANCELLED'
  /** To come, or not told yet. */
  | 'PLANNED';

/** A right to an allowance. */
export type BenefitEntitlement = {
  readonly __typename?: 'BenefitEntitlement';
  /** Which allowance. */
  readonly allowance: Allowance;
  /** A day of the allowance, gross. */
  readonly dailyAmount: Money;
  /** How many were left at the end of the day `provenance.coversUntil`. */
  readonly daysLeft: Scalars['Int']['output'];
  /** For how many days it was given. */
  readonly durationDays: Scalars['Int']['output'];
  /** Its first day. */
  readonly openedOn: Scalars['Date']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The reference salary of a day (SJR), gross. */
  readonly referenceSalary: Money;
};

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

/** A step of the sum. */
export type BenefitStep = {
  readonly __typename?: 'BenefitStep';
  /** The sum, in figures. */
  readonly arithmetic: Scalars['String']['output'];
  /** What it is, in English. */
  readonly english: Scalars['String']['output'];
  /** What it is, in French. */
  readonly french: Scalars['String']['output'];
};

/** People of a caseload for whom something speaks for looking after them, page by page. */
export type CaseloadAtRiskConnection = {
  readonly __typename?: 'CaseloadAtRiskConnection';
  /** The people with their reasons. */
  readonly nodes: ReadonlyArray<PersonAtRisk>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** What speaks for looking after somebody. */
export type CaseloadRisk =
  /** An agreed action is overdue. */
  | 'ACTION_OVERDUE'
  /** A month is not declared whose window closes within three days. */
  | 'DECLARATION_URGENT'
  /** Registered for a year or longer. */
  | 'LONG_SEARCH'
  /** Did not come to the last appointment. */
  | 'MISSED_APPOINTMENT'
  /** Registered, and the last month whose window closed was not declared: the registration is about to end. */
  | 'NO_DECLARATION';

/** Why a month's category is not known. */
export type CategoryGap =
  /** The registration has no administrative category. */
  | 'ADMINISTRATIVE_CATEGORY_UNKNOWN'
  /** The person declared to have worked, but not how long. */
  | 'HOURS_UNKNOWN'
  /** No registration covers the month. */
  | 'NOT_REGISTERED'
  /** No declaration of the month was taken; without it nobody knows the hours. */
  | 'NO_DECLARATION';

/** How far an agreed action is. */
export type ChangeActionInput = {
  /** Which. */
  readonly actionId: Scalars['ID']['input'];
  /** How far. */
  readonly state: AgreedActionState;
};

/** What checks compare of a file. Marks are two lists of one length; months are four, of the months declared and in force, oldest first. */
export type CheckedFile = {
  readonly __typename?: 'CheckedFile';
  /** Gross pay declared, in euros. */
  readonly grossPayEur: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** Whether the person declared to have worked. */
  readonly hasWorked: ReadonlyArray<Maybe<Scalars['Boolean']['output']>>;
  /** Hours declared. */
  readonly hoursWorked: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** Whether the identity was certified against the pension register. */
  readonly isIdentityCertified: Scalars['Boolean']['output'];
  /** The kinds of the marks. */
  readonly markKinds: ReadonlyArray<IntegrityMarkKind>;
  /** The marks: `Jobseeker.integrityMarks`. */
  readonly marks: ReadonlyArray<Scalars['ID']['output']>;
  /** Months since the first one asked for, which is 0. */
  readonly months: ReadonlyArray<Scalars['Int']['output']>;
  /** `Jobseeker.nirIncoherences`. */
  readonly nirIncoherences: ReadonlyArray<NirIncoherence>;
};

/** How a person is addressed. */
export type Civility =
  /** Monsieur. */
  | 'MR'
  /** Madame. */
  | 'MS';

export type Commune = {
  readonly __typename?: 'Commune';
  readonly code: Scalars['ID']['output'];
};

/** A point on the Earth, WGS 84, in decimal degrees. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** A point given by the caller, WGS 84, in decimal degrees. */
export type CoordinatesInput = {
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** Why nothing was written: an expected outcome, not a failure. */
export type CounsellingRefusal = {
  readonly __typename?: 'CounsellingRefusal';
  /** The field of the input at fault. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** Which rule. */
  readonly code: CounsellingRefusalCode;
  /** What is wrong, where, and what would be allowed. */
  readonly message: Scalars['String']['output'];
};

/** The rules of what counsellors write. */
export type CounsellingRefusalCode =
  /** No action that the caller may change has this id. */
  | 'ACTION_UNKNOWN'
  /** No appointment of the caller's has this id. */
  | 'APPOINTMENT_UNKNOWN'
  /** Shorter than 10 or longer than 240 minutes. */
  | 'MINUTES_OUT_OF_RANGE'
  /** The caller accompanies nobody with this id. */
  | 'NOT_IN_CASELOAD'
  /** A text that is empty or too long. */
  | 'TEXT_OUT_OF_RANGE'
  /** The time or day is over. */
  | 'TIME_PAST'
  /** The caller has another appointment that begins then. */
  | 'TIME_TAKEN'
  /** The appointment is still to come: it can be cancelled only. */
  | 'TIME_TO_COME';

/** What a counsellor noted of a person, who may read it. */
export type CounsellorNote = {
  readonly __typename?: 'CounsellorNote';
  /** The hub's identifier. */
  readonly id: Scalars['ID']['output'];
  /** The note. */
  readonly text: Scalars['String']['output'];
  /** The day in Paris on which it was written. */
  readonly writtenOn: Scalars['Date']['output'];
};

/** A day of unemployment benefit before withholdings, from the pay of before. */
export type DailyAllowance = {
  readonly __typename?: 'DailyAllowance';
  /** Gross euros. */
  readonly amount: Money;
  /** The sum in words, in French. */
  readonly arithmetic: Scalars['String']['output'];
  /** Since when the constants are in force. */
  readonly constantsFrom: Scalars['Date']['output'];
  /** Which part of the rule decided. */
  readonly rule: AllowanceRule;
};

/** What a jobseeker declares each month to stay registered and be paid (actualisation). Source: the employment service, each night from the 28th to the 15th. What is declared is not checked. */
export type Declaration = {
  readonly __typename?: 'Declaration';
  /** What is paid for the month. */
  readonly benefit: Maybe<MonthlyBenefit>;
  /** When it was made. The source gives Paris time; the hour repeated in October is read as its second run. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** From which day the disability pension is paid. */
  readonly disabilityPensionFrom: Maybe<Scalars['Date']['output']>;
  /** For whom the person worked, 100 at most. */
  readonly employers: ReadonlyArray<DeclaredEmployer>;
  /** Documents that the service expects with it, 100 at most. */
  readonly expectedProofs: Maybe<ReadonlyArray<ExpectedProof>>;
  /** Gross pay for the month. */
  readonly grossPay: Maybe<Money>;
  /** Whether the person newly receives a disability pension of the 2nd or 3rd category. */
  readonly hasDisabilityPension: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person newly receives a retirement pension. */
  readonly hasRetirementPension: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person worked in the month. */
  readonly hasWorked: Maybe<Scalars['Boolean']['output']>;
  /** Hours worked in the month, 420 at most: the service takes no more. */
  readonly hoursWorked: Maybe<Scalars['Int']['output']>;
  /** Last day of the internship. */
  readonly internshipEndedOn: Maybe<Scalars['Date']['output']>;
  /** First day of the internship. */
  readonly internshipStartedOn: Maybe<Scalars['Date']['output']>;
  /** Whether the person confirmed answers that the service found incoherent. */
  readonly isForced: Scalars['Boolean']['output'];
  /** Whether the service took it: saved, or incoherent and confirmed. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** Whether the person was an intern. */
  readonly isInInternship: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person was in training. */
  readonly isInTraining: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person was on maternity leave. */
  readonly isOnMaternityLeave: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person was on sick leave. */
  readonly isOnSickLeave: Maybe<Scalars['Boolean']['output']>;
  /** First day of the maternity leave. */
  readonly maternityLeaveStartedOn: Maybe<Scalars['Date']['output']>;
  /** First day of the month that it is about. */
  readonly month: Scalars['Date']['output'];
  /** Where this record comes from: the service's file, or the hub itself for one that was made here and no file has told since. */
  readonly provenance: Provenance;
  /** From which day the retirement pension is paid. */
  readonly retirementPensionFrom: Maybe<Scalars['Date']['output']>;
  /** Why the person stops looking for work. */
  readonly searchEndReason: Maybe<SearchEndReason>;
  /** When the person stops looking for work, if so. */
  readonly searchEndsOn: Maybe<Scalars['Date']['output']>;
  /** Last day of the sick leave. */
  readonly sickLeaveEndedOn: Maybe<Scalars['Date']['output']>;
  /** First day of the sick leave; several leaves of a month are told as one span. */
  readonly sickLeaveStartedOn: Maybe<Scalars['Date']['output']>;
  /** What the service answered. */
  readonly status: DeclarationStatus;
  /** Whether the person wants to stay registered. */
  readonly staysRegistered: Maybe<Scalars['Boolean']['output']>;
  /** Names these answers: `replaces` of a correction. Other answers have another one. */
  readonly version: Scalars['ID']['output'];
};

/** The answers to the questions of `declarationQuestions`, with the dates and amounts that a yes asks for. */
export type DeclarationAnswersInput = {
  /** From which day it is paid. */
  readonly disabilityPensionFrom?: InputMaybe<Scalars['Date']['input']>;
  /** For whom, 1 to 20; none without work. */
  readonly employers?: InputMaybe<ReadonlyArray<DeclaredEmployerInput>>;
  /** Whether the person newly receives a disability pension of the 2nd or 3rd category. */
  readonly hasDisabilityPension: Scalars['Boolean']['input'];
  /** Whether the person newly receives a retirement pension. */
  readonly hasRetirementPension: Scalars['Boolean']['input'];
  /** Whether the person worked in the month, however little. */
  readonly hasWorked: Scalars['Boolean']['input'];
  /** Last day of the internship. */
  readonly internshipEndedOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the internship. */
  readonly internshipStartedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the person was an intern. */
  readonly isInInternship: Scalars['Boolean']['input'];
  /** Whether the person was in training. */
  readonly isInTraining: Scalars['Boolean']['input'];
  /** Whether the person was on maternity leave. */
  readonly isOnMaternityLeave: Scalars['Boolean']['input'];
  /** Whether the person was on sick leave. */
  readonly isOnSickLeave: Scalars['Boolean']['input'];
  /** First day of the maternity leave. */
  readonly maternityLeaveStartedOn?: InputMaybe<Scalars['Date']['input']>;
  /** From which day it is paid. */
  readonly retirementPensionFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Why the search ends, for who leaves. */
  readonly searchEndReason?: InputMaybe<SearchEndReason>;
  /** The last day of the search, for who leaves. */
  readonly searchEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The leaves, 1 to 10; they are kept as one span. */
  readonly sickLeaves?: InputMaybe<ReadonlyArray<SickLeaveInput>>;
  /** Whether the person wants to stay registered. */
  readonly staysRegistered: Scalars['Boolean']['input'];
};

/** Declarations of a person, page by page. */
export type DeclarationConnection = {
  readonly __typename?: 'DeclarationConnection';
  /** The declarations with their cursors. */
  readonly edges: ReadonlyArray<DeclarationEdge>;
  /** The declarations alone. */
  readonly nodes: ReadonlyArray<Declaration>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A declaration in a list. */
export type DeclarationEdge = {
  readonly __typename?: 'DeclarationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The declaration. */
  readonly node: Declaration;
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

/** A question of the monthly declaration. */
export type DeclarationQuestion = {
  readonly __typename?: 'DeclarationQuestion';
  /** Fields of the answers that a yes asks for; a no for STAYS_REGISTERED. */
  readonly asksFor: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is the no that asks for them. */
  readonly asksOnNo: Scalars['Boolean']['output'];
  /** The question in English. */
  readonly english: Scalars['String']['output'];
  /** The question as it is put. */
  readonly french: Scalars['String']['output'];
  /** Which answer it is. */
  readonly key: DeclarationQuestionKey;
};

/** The questions of the monthly declaration. */
export type DeclarationQuestionKey =
  /** Disability pension. */
  | 'HAS_DISABILITY_PENSION'
  /** Retirement pension. */
  | 'HAS_RETIREMENT_PENSION'
  /** Work. */
  | 'HAS_WORKED'
  /** Internship. */
  | 'IS_IN_INTERNSHIP'
  /** Training. */
  | 'IS_IN_TRAINING'
  /** Maternity leave. */
  | 'IS_ON_MATERNITY_LEAVE'
  /** Sick leave. */
  | 'IS_ON_SICK_LEAVE'
  /** Whether the person stays. */
  | 'STAYS_REGISTERED';

/** Why a declaration was not taken: an expected outcome, not a failure. */
export type DeclarationRefusal = {
  readonly __typename?: 'DeclarationRefusal';
  /** The field of the input, where one is at fault. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** Which rule. */
  readonly code: DeclarationRefusalCode;
  /** What is wrong, where, and what would be allowed. */
  readonly message: Scalars['String']['output'];
};

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

/** When a month is declared, by the service's calendar. Days in Paris. */
export type DeclarationWindow = {
  readonly __typename?: 'DeclarationWindow';
  /** The last one. */
  readonly closesOn: Scalars['Date']['output'];
  /** First day of the month. */
  readonly month: Scalars['Date']['output'];
  /** The first day on which it can be declared. */
  readonly opensOn: Scalars['Date']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
};

/** One employer of the month, as the jobseeker declared it. A name, not an establishment: nothing links it to a SIRET. */
export type DeclaredEmployer = {
  readonly __typename?: 'DeclaredEmployer';
  /** Gross pay from it for the month. */
  readonly grossPay: Maybe<Money>;
  /** Whether the job ended in the month. */
  readonly hasEnded: Maybe<Scalars['Boolean']['output']>;
  /** Hours worked for it in the month. */
  readonly hoursWorked: Maybe<Scalars['Float']['output']>;
  /** The employer's name, in the jobseeker's words. */
  readonly name: Scalars['String']['output'];
};

/** An employer of the month. */
export type DeclaredEmployerInput = {
  /** Gross pay for the month in euros, 0 to 99,999. */
  readonly grossPay: Scalars['Float']['input'];
  /** Whether the employment ended in the month. */
  readonly hasEnded: Scalars['Boolean']['input'];
  /** Hours worked for it in the month, 0 to 420; 420 in all. */
  readonly hoursWorked: Scalars['Float']['input'];
  /** Its name, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** A certificate of a last job on which a right to an allowance rests. */
export type EmployerCertificate = {
  readonly __typename?: 'EmployerCertificate';
  /** Who issued it. */
  readonly establishment: Establishment;
  /** Whose it is: `Jobseeker.id`. */
  readonly jobseekerId: Scalars['ID']['output'];
  /** The day on which the right was opened. */
  readonly openedOn: Scalars['Date']['output'];
};

/** Certificates of employers, page by page. */
export type EmployerCertificateConnection = {
  readonly __typename?: 'EmployerCertificateConnection';
  /** The certificates, those of one employer together. */
  readonly nodes: ReadonlyArray<EmployerCertificate>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

export type Establishment = {
  readonly __typename?: 'Establishment';
  readonly siret: Scalars['ID']['output'];
};

/** A document that the service expects with a declaration. */
export type ExpectedProof = {
  readonly __typename?: 'ExpectedProof';
  /** The service's code of the document. */
  readonly code: Scalars['String']['output'];
  /** Of which employer; null where it is of none. */
  readonly employerName: Maybe<Scalars['String']['output']>;
  /** Whether another expected document makes it unnecessary. */
  readonly isOptional: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: ProofKind;
};

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

/** The identifiers that the employment service gives to a person. The social security number is not one of them: nobody is looked up by it. */
export type ExternalIdScheme =
  /** The number of the person's file in a region: ten digits and a letter. Someone who moved may have several. */
  | 'LOCAL'
  /** The national number of the person's file: one a person. */
  | 'NATIONAL'
  /** The person's account with the service (PEAM, a UUID). */
  | 'PEAM';

/** A value of a person's file as a keyed hash: equal values of one kind have equal marks, and none leads back to its value. */
export type IntegrityMark = {
  readonly __typename?: 'IntegrityMark';
  /** What the value is. */
  readonly kind: IntegrityMarkKind;
  /** The hash of the value, written one way: telephone numbers as ten digits, texts without accents, blanks and signs. */
  readonly mark: Scalars['ID']['output'];
};

/** What two files may have in common. */
export type IntegrityMarkKind =
  /** The bank account to which an allowance is paid. */
  | 'ACCOUNT'
  /** Number, street and postal code. */
  | 'ADDRESS'
  /** An e-mail address. */
  | 'EMAIL'
  /** Name at birth, first name and day of birth. */
  | 'NAME_AND_BIRTH'
  /** A social security number with the right key. */
  | 'NIR'
  /** A telephone number, the first or the second one. */
  | 'TELEPHONE';

/** Someone registered, now or before, with the public employment service. Source: the service's file of jobseekers, each night. Several numbers can turn out to be one person, whose older identifier then leads here too. */
export type Jobseeker = {
  readonly __typename?: 'Jobseeker';
  /** The service's code (ALE) of the agency that follows the person. */
  readonly agencyCode: Maybe<Scalars['String']['output']>;
  /** What the person agreed to do, latest due first, 100 at most. */
  readonly agreedActions: Maybe<ReadonlyArray<AgreedAction>>;
  /** Appointments with counsellors, latest first, 100 at most. */
  readonly appointments: Maybe<ReadonlyArray<Appointment>>;
  /** Day of birth; null when the service does not know it. */
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  /** In which of the published categories A to E the person stands in a month. Derived: category 1 to 3 of the registration and the hours declared for the month. */
  readonly category: MonthlyCategory;
  /** What checks compare of the file, in columns: the same marks and incoherences, and the months declared. For the hub's check of identities. */
  readonly checkedFile: Maybe<CheckedFile>;
  /** How the person is addressed, when the service noted it. */
  readonly civility: Maybe<Civility>;
  /** The commune where the person lives, when its code is known. */
  readonly commune: Maybe<Commune>;
  /** What counsellors noted, latest first, 100 at most. */
  readonly counsellorNotes: Maybe<ReadonlyArray<CounsellorNote>>;
  /** The registration that is open now; null when the last one has ended. */
  readonly currentRegistration: Maybe<Registration>;
  /** What can be done now about the declaration of a month. */
  readonly declarationState: DeclarationState;
  /** Monthly declarations, newest month first; of several versions of a month the one that stands. */
  readonly declarations: DeclarationConnection;
  /** The pay that the person hopes for. */
  readonly desiredSalary: Maybe<Money>;
  /** The service's code of the level of education. */
  readonly educationLevelCode: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** The newest right to an allowance; null for somebody who has none. */
  readonly entitlement: Maybe<BenefitEntitlement>;
  /** The identifiers that the employment service gave to the person, the social security number never among them. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** First name. */
  readonly firstName: Scalars['String']['output'];
  /** Whether this month's declaration had been made when the file was written. */
  readonly hasDeclaredMonth: Maybe<Scalars['Boolean']['output']>;
  /** Whether files disagree about whose an identifier of this person is. Each identifier stays with the person that claimed it first; someone should look. */
  readonly hasIdentityConflict: Scalars['Boolean']['output'];
  /** The hub's own identifier: random, made when the person was first seen, and the same ever after. It says nothing of the person. */
  readonly id: Scalars['ID']['output'];
  /** What the file may have in common with others, 7 at most, as keyed hashes: who compares files learns no number, address, account or name. */
  readonly integrityMarks: Maybe<ReadonlyArray<IntegrityMark>>;
  /** The person's pseudonym for integrity, made of the hub's identifier. For the hub's own joins. */
  readonly integrityPid: Maybe<Scalars['ID']['output']>;
  /** Whether the national register of pensions (CNAV) certified the identity. */
  readonly isIdentityCertified: Scalars['Boolean']['output'];
  /** Whether the social security number on file has the right key; null when there is no readable number. The number itself is not served. */
  readonly isNirKeyValid: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person was struck off the list. */
  readonly isStruckOff: Scalars['Boolean']['output'];
  /** The person's pseudonym for labour-market, made of the hub's identifier. Nothing is stored under it: its diagnosis asks for it, so that it is made for persons that the request may read, and for no other. */
  readonly labourMarketPid: Maybe<Scalars['ID']['output']>;
  /** Name at birth. */
  readonly lastName: Scalars['String']['output'];
  /** Town as written in the address. */
  readonly locality: Maybe<Scalars['String']['output']>;
  /** The person's pseudonym for the partner missions-locales, made of the national number; null when that is unknown. For the hub's own joins. */
  readonly missionLocalePid: Maybe<Scalars['ID']['output']>;
  /** How far from home the person would work, in kilometres. */
  readonly mobilityKm: Maybe<Scalars['Int']['output']>;
  /** Where the social security number contradicts itself or the file; empty when nowhere, or when there is no readable number. The number itself is not served. */
  readonly nirIncoherences: Maybe<ReadonlyArray<NirIncoherence>>;
  /** The person's pseudonym for the subgraph offers, made of the PEAM identifier; null when that is unknown. For the hub's own joins. */
  readonly offersPid: Maybe<Scalars['ID']['output']>;
  /** Telephone number, as the person wrote it. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** Where this record comes from: the newest file that speaks of the person. */
  readonly provenance: Provenance;
  /** Soft skills that the person claims, in the service's words. */
  readonly qualities: ReadonlyArray<Scalars['String']['output']>;
  /** All registrations that the files told, newest first, 100 at most. */
  readonly registrations: ReadonlyArray<Registration>;
  /** What speaks for looking after the person. */
  readonly risks: Maybe<ReadonlyArray<CaseloadRisk>>;
  /** Second telephone number. */
  readonly secondPhone: Maybe<Scalars['String']['output']>;
  /** Sex as registered. */
  readonly sex: Maybe<Sex>;
  /** The service's code of the person's situation as to employment: `SAN` without a job, `SAL` employed… */
  readonly situationCode: Maybe<Scalars['String']['output']>;
  /** The person's pseudonym for the partner social-security, made of the PEAM id; null when that is unknown. For the hub's own joins. */
  readonly socialSecurityPid: Maybe<Scalars['ID']['output']>;
  /** Occupations that the person looks for, two at most, the main one first. */
  readonly soughtOccupations: ReadonlyArray<Occupation>;
  /** Number and street. */
  readonly streetAddress: Maybe<Scalars['String']['output']>;
  /** The person's pseudonym for the partner temp-agencies, made of the social security number; null when that is unknown. For the hub's own joins. */
  readonly tempAgencyPid: Maybe<Scalars['ID']['output']>;
  /** The person's pseudonym for the subgraph training, made of the national number; null when that is unknown. For the hub's own joins. */
  readonly trainingPid: Maybe<Scalars['ID']['output']>;
  /** Name in daily use, when it is another. */
  readonly usedName: Maybe<Scalars['String']['output']>;
};


/** Someone registered, now or before, with the public employment service. Source: the service's file of jobseekers, each night. Several numbers can turn out to be one person, whose older identifier then leads here too. */
export type JobseekerCategoryArgs = {
  month?: InputMaybe<Scalars['Date']['input']>;
};


/** Someone registered, now or before, with the public employment service. Source: the service's file of jobseekers, each night. Several numbers can turn out to be one person, whose older identifier then leads here too. */
export type JobseekerCheckedFileArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** Someone registered, now or before, with the public employment service. Source: the service's file of jobseekers, each night. Several numbers can turn out to be one person, whose older identifier then leads here too. */
export type JobseekerDeclarationStateArgs = {
  month: Scalars['Date']['input'];
};


/** Someone registered, now or before, with the public employment service. Source: the service's file of jobseekers, each night. Several numbers can turn out to be one person, whose older identifier then leads here too. */
export type JobseekerDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Jobseekers, page by page. */
export type JobseekerConnection = {
  readonly __typename?: 'JobseekerConnection';
  /** The jobseekers with their cursors. */
  readonly edges: ReadonlyArray<JobseekerEdge>;
  /** The jobseekers alone. */
  readonly nodes: ReadonlyArray<Jobseeker>;
  /** What the hub noticed about the search. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** How many people of one commune who look for one occupation are registered, by category. */
export type JobseekerCounts = {
  readonly __typename?: 'JobseekerCounts';
  /** The INSEE code of the commune where they live today; null where it is not known. */
  readonly communeCode: Maybe<Scalars['ID']['output']>;
  /** People in category A, B, C, D and E, in this order. */
  readonly counts: ReadonlyArray<Scalars['Int']['output']>;
  /** The ROME code of the occupation that they look for first today; null where it is not known. */
  readonly occupationCode: Maybe<Scalars['ID']['output']>;
  /** Registered people whose category of the month is not known: most of them did not declare it. */
  readonly withoutCategory: Scalars['Int']['output'];
};

/** Counts of registered people, page by page. */
export type JobseekerCountsConnection = {
  readonly __typename?: 'JobseekerCountsConnection';
  /** The pairs of a commune and an occupation with their counts, by commune, then occupation. */
  readonly nodes: ReadonlyArray<JobseekerCounts>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** How far the files of jobseekers reach. */
export type JobseekerCoverage = {
  readonly __typename?: 'JobseekerCoverage';
  /** The first day of the first month that was declared. */
  readonly from: Scalars['Date']['output'];
  /** The file that ends first. */
  readonly provenance: Provenance;
  /** The last day that the files of persons and those of declarations both cover. */
  readonly until: Scalars['Date']['output'];
};

/** A jobseeker in a list. */
export type JobseekerEdge = {
  readonly __typename?: 'JobseekerEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The jobseeker. */
  readonly node: Jobseeker;
};

/** Persons for the check of identities, page by page. */
export type JobseekersToCheckConnection = {
  readonly __typename?: 'JobseekersToCheckConnection';
  /** The persons. */
  readonly nodes: ReadonlyArray<Jobseeker>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An amount of money with its currency and the period it is for. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount, in units of the currency (euros, not cents). */
  readonly amount: Scalars['Float']['output'];
  /** ISO 4217 code; the sources here give `EUR`. */
  readonly currency: Scalars['String']['output'];
  /** The time that the amount pays for. */
  readonly period: MoneyPeriod;
};

/** The time that an amount of money pays for. */
export type MoneyPeriod =
  /** One calendar day. */
  | 'DAY'
  /** One hour of work. */
  | 'HOUR'
  /** One calendar month. */
  | 'MONTH'
  /** Paid once. */
  | 'ONCE'
  /** One year. */
  | 'YEAR';

/** What is paid for a declared month, step by step. Reckoned when asked, never stored: an estimate, the service pays. */
export type MonthlyBenefit = {
  readonly __typename?: 'MonthlyBenefit';
  /** Before withholdings. */
  readonly gross: Maybe<Money>;
  /** What arrives, before income tax. */
  readonly net: Maybe<Money>;
  /** Days that could be paid. */
  readonly openDays: Maybe<Scalars['Int']['output']>;
  /** Days that are. */
  readonly payableDays: Maybe<Scalars['Int']['output']>;
  /** Open days that are not paid because of pay, and not lost. */
  readonly postponedDays: Maybe<Scalars['Int']['output']>;
  /** Each step of the sum, in its order. */
  readonly steps: ReadonlyArray<BenefitStep>;
  /** Why nothing could be reckoned; null when it was. */
  readonly unknownBecause: Maybe<BenefitGap>;
};

/** In which published category a person stands in a month, or why that is not known. Derived when asked, never stored. */
export type MonthlyCategory = {
  readonly __typename?: 'MonthlyCategory';
  /** Hours worked in the month, as declared. */
  readonly hoursWorked: Maybe<Scalars['Int']['output']>;
  /** First day of the month. */
  readonly month: Scalars['Date']['output'];
  /** Why the category is not known; null when it is. */
  readonly unknownBecause: Maybe<CategoryGap>;
  /** The category; null when it is not known. */
  readonly value: Maybe<JobseekerCategory>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Agrees with somebody whom the caller accompanies on something to do. The same message twice has one effect. */
  readonly agreeAction: Maybe<ActionResult>;
  /** Says how far an agreed action is: by the person, or by a counsellor who accompanies them. */
  readonly changeAction: Maybe<ActionResult>;
  /** Plans an appointment with somebody whom the caller accompanies. The same message twice has one effect. */
  readonly planAppointment: Maybe<AppointmentResult>;
  /** Says what became of an appointment of the caller's. */
  readonly recordAppointment: Maybe<AppointmentResult>;
  /** Declares a month as the jobseeker whom the caller is, or corrects the declaration while its window is open. The same message twice has one effect. */
  readonly submitDeclaration: Maybe<SubmitDeclarationResult>;
  /** Notes something of somebody whom the caller accompanies; the person may read it. */
  readonly writeNote: Maybe<NoteResult>;
};


export type MutationAgreeActionArgs = {
  input: AgreeActionInput;
};


export type MutationChangeActionArgs = {
  input: ChangeActionInput;
};


export type MutationPlanAppointmentArgs = {
  input: PlanAppointmentInput;
};


export type MutationRecordAppointmentArgs = {
  input: RecordAppointmentInput;
};


export type MutationSubmitDeclarationArgs = {
  input: SubmitDeclarationInput;
};


export type MutationWriteNoteArgs = {
  input: WriteNoteInput;
};

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

/** What became of a note. */
export type NoteResult = {
  readonly __typename?: 'NoteResult';
  /** The note; null when nothing was written. */
  readonly note: Maybe<CounsellorNote>;
  /** Why nothing was written. */
  readonly refusal: Maybe<CounsellingRefusal>;
};

/** Something the hub noticed about a search that explains an empty or poor answer. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** The argument that it is about. */
  readonly argument: Scalars['String']['output'];
  /** What was noticed, for programs. */
  readonly code: NoticeCode;
  /** The same in a sentence, for people. */
  readonly message: Scalars['String']['output'];
  /** The value as it was sent. */
  readonly value: Scalars['String']['output'];
};

/** What can be noticed about a search. */
export type NoticeCode =
  /** A code that was replaced; see its successor in the reference subgraph. */
  | 'CODE_REPLACED'
  /** A well-formed code that this subgraph's data never mentions; nothing can match it. */
  | 'CODE_UNKNOWN';

export type Occupation = {
  readonly __typename?: 'Occupation';
  readonly code: Scalars['ID']['output'];
};

/** Where one stands in a list, and whether it goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last element of this page; pass it as `after` for the next page. Null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more elements follow the last one of this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Somebody of a caseload with the reasons to look after them. */
export type PersonAtRisk = {
  readonly __typename?: 'PersonAtRisk';
  /** Who. */
  readonly jobseeker: Maybe<Jobseeker>;
  /** Why, 1 to 5 reasons. */
  readonly risks: ReadonlyArray<CaseloadRisk>;
};

/** An appointment to plan. */
export type PlanAppointmentInput = {
  /** With whom. */
  readonly jobseekerId: Scalars['ID']['input'];
  /** Whether the person must come. */
  readonly kind: AppointmentKind;
  /** How long it lasts, 10 to 240 minutes. */
  readonly minutes: Scalars['Int']['input'];
  /** How it is held. */
  readonly mode: AppointmentMode;
  /** When it begins; a time to come. */
  readonly startsAt: Scalars['DateTime']['input'];
};

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

/** Where a record comes from: the file that brought it, its publisher and licence. Every record of the hub says so. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** The last day the file speaks of, where the file says so. */
  readonly coversUntil: Maybe<Scalars['Date']['output']>;
  /** The data set, in the publisher's words. */
  readonly dataset: Scalars['String']['output'];
  /** The licence under which the data may be used. */
  readonly licence: Scalars['String']['output'];
  /** Who publishes the data, for example the Urssaf. */
  readonly publisher: Scalars['String']['output'];
  /** When the hub received the file. */
  readonly retrievedAt: Scalars['DateTime']['output'];
  /** The source of this subgraph that read it, as the command line names it. */
  readonly source: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The people whom the caller accompanies for whom something speaks for looking after them, most reasons first. */
  readonly caseloadAtRisk: Maybe<CaseloadAtRiskConnection>;
  /** What a day of unemployment benefit (ARE) is, from the pay of before. For anybody who wants to know; nothing is kept. */
  readonly dailyAllowance: Maybe<DailyAllowance>;
  /** What the monthly declaration asks, in its order. */
  readonly declarationQuestions: Maybe<ReadonlyArray<DeclarationQuestion>>;
  /** When months are declared, newest month first: the service's calendar up to three months ahead, 24 months at most. */
  readonly declarationWindows: Maybe<ReadonlyArray<DeclarationWindow>>;
  /** Certificates of the last job on which rights to an allowance rest, of employers who issued several. In bulk, for the check of employers. */
  readonly employerCertificates: Maybe<EmployerCertificateConnection>;
  /** One jobseeker by the hub's own identifier, also by one that was retired when two files turned out to be one person; an error CODE_UNKNOWN says when there is none that the request may read. */
  readonly jobseeker: Maybe<Jobseeker>;
  /** One jobseeker by an identifier of the employment service, unknown like in `jobseeker` when the request may not read it. Errors never repeat the identifier. */
  readonly jobseekerByExternalId: Maybe<Jobseeker>;
  /** How many people are registered on the last day of a month, by commune and occupation sought, in each of the categories A to E. In bulk, for jobs of the hub: true counts, small ones too, of which what anybody may read is made; no row names a person. Where the commune or the occupation is not known the row says so by null. */
  readonly jobseekerCounts: Maybe<JobseekerCountsConnection>;
  /** How far the files of jobseekers reach: until when both registrations and monthly declarations are there. Null as long as one of them was not loaded. */
  readonly jobseekerCoverage: Maybe<JobseekerCoverage>;
  /** The jobseekers that the request may read (a counsellor the own caseload), by the hub's identifier, which is random: the order means nothing and stays the same. A cursor holds for callers of the same rows only. */
  readonly jobseekers: Maybe<JobseekerConnection>;
  /** Everybody on file, by the hub's identifier. In bulk, for the hub's check of identities: persons are read in pages of thousands, with `checkedFile` and what partners know in columns. */
  readonly jobseekersToCheck: Maybe<JobseekersToCheckConnection>;
  /** The caller's appointments from a day to another, both included (UTC), soonest first, 100 at most. */
  readonly myAgenda: Maybe<ReadonlyArray<Appointment>>;
};


export type QueryCaseloadAtRiskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDailyAllowanceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  referenceSalary: Scalars['Float']['input'];
};


export type QueryEmployerCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  fewest?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
};


export type QueryJobseekerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobseekerByExternalIdArgs = {
  scheme: ExternalIdScheme;
  value: Scalars['ID']['input'];
};


export type QueryJobseekerCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['Date']['input'];
};


export type QueryJobseekersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryJobseekersToCheckArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  slice?: InputMaybe<Scalars['Int']['input']>;
  slices?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyAgendaArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

/** What became of an appointment. */
export type RecordAppointmentInput = {
  /** Which. */
  readonly appointmentId: Scalars['ID']['input'];
  /** What became of it; one to come can only be cancelled. */
  readonly state: AppointmentState;
};

/** A time of being registered as looking for work. Source: the service's file of jobseekers; each period as the newest file that speaks of it tells it. */
export type Registration = {
  readonly __typename?: 'Registration';
  /** The administrative category, 1 to 5: 1 to 3 must look for work, 4 is not available at once, 5 has a job. Only the last known one is kept. */
  readonly category: Maybe<Scalars['Int']['output']>;
  /** Why it ended (MOTANN). */
  readonly endReason: Maybe<RegistrationEndReason>;
  /** Last day; null while it lasts. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Why the person registered (MOTINS); null when the service does not say. */
  readonly reason: Maybe<RegistrationReason>;
  /** First day. */
  readonly registeredOn: Scalars['Date']['output'];
};

/** Why a registration ended (code MOTANN). */
export type RegistrationEndReason =
  /** Did not come to an appointment of control. */
  | 'ABSENCE_AT_CONTROL'
  /** Removed by an administrative decision. */
  | 'ADMINISTRATIVE_REMOVAL'
  /** Went to another agency. */
  | 'AGENCY_CHANGE'
  /** Back to work. */
  | 'BACK_TO_WORK'
  /** Started a business. */
  | 'BUSINESS_CREATION'
  /** The file was a duplicate of another. */
  | 'DUPLICATE'
  /** Military service. */
  | 'MILITARY_SERVICE'
  /** Did not make the monthly declaration. */
  | 'NO_DECLARATION'
  /** Any other reason. */
  | 'OTHER'
  /** Stopped looking for another reason. */
  | 'OTHER_STOP'
  /** Retired. */
  | 'RETIREMENT'
  /** No longer had to look for work. */
  | 'SEARCH_EXEMPTION'
  /** Illness or accident. */
  | 'SICKNESS'
  /** Started a subsidised contract. */
  | 'SUBSIDISED_CONTRACT'
  /** Started a training. */
  | 'TRAINING';

/** Why someone registered as looking for work (code MOTINS). */
export type RegistrationReason =
  /** Dismissed for economic reasons. */
  | 'ECONOMIC_DISMISSAL'
  /** A conversion agreement ended. */
  | 'END_OF_CONVERSION_AGREEMENT'
  /** A fixed-term contract ended. */
  | 'END_OF_FIXED_TERM'
  /** An internship ended. */
  | 'END_OF_INTERNSHIP'
  /** A sick or maternity leave ended. */
  | 'END_OF_LEAVE'
  /** A contract for new hires (CNE) was broken; such contracts existed from 2005 to 2008. */
  | 'END_OF_NEW_HIRE_CONTRACT'
  /** A part-time job ended; made up by statistics, not told by the person. */
  | 'END_OF_PART_TIME'
  /** A redeployment agreement ended. */
  | 'END_OF_REDEPLOYMENT_AGREEMENT'
  /** Self-employment ended. */
  | 'END_OF_SELF_EMPLOYMENT'
  /** A temporary agency mission ended. */
  | 'END_OF_TEMPORARY_WORK'
  /** First time on the labour market. */
  | 'FIRST_ENTRY'
  /** Contract ended by mutual agreement (rupture conventionnelle). */
  | 'MUTUAL_TERMINATION'
  /** Any other reason. */
  | 'OTHER'
  /** Dismissed for another reason. */
  | 'OTHER_DISMISSAL'
  /** Entered a professional security contract after a dismissal (CSP). */
  | 'PROFESSIONAL_SECURITY_CONTRACT'
  /** Entered a redeployment agreement after a dismissal (CRP, CTP). */
  | 'REDEPLOYMENT_AGREEMENT'
  /** Resigned. */
  | 'RESIGNATION'
  /** Back on the labour market after a long break. */
  | 'RETURN_TO_WORKFORCE';

/** Why someone stops looking for work (codes 0 to 2). */
export type SearchEndReason =
  /** 2: another reason. */
  | 'OTHER'
  /** 1: retirement. */
  | 'RETIREMENT'
  /** 0: work. */
  | 'WORK';

/** Sex as registered with the employment service. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';

/** A sick leave. */
export type SickLeaveInput = {
  /** Last day. */
  readonly endedOn: Scalars['Date']['input'];
  /** First day. */
  readonly startedOn: Scalars['Date']['input'];
};

/** A month's declaration to make. */
export type SubmitDeclarationInput = {
  /** What is declared. */
  readonly answers: DeclarationAnswersInput;
  /** Confirms answers that were found not to fit together. @default false */
  readonly isForced?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day of the month. */
  readonly month: Scalars['Date']['input'];
  /** `Declaration.version` of the declaration that this one corrects; absent for the first one. Where another one stands meanwhile, nothing is written. */
  readonly replaces?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a declaration. */
export type SubmitDeclarationResult = {
  readonly __typename?: 'SubmitDeclarationResult';
  /** The declaration that stands; null when nothing was written. */
  readonly declaration: Maybe<Declaration>;
  /** Answers that do not fit together: of a declaration that was confirmed, or of one that has to be. */
  readonly incoherences: ReadonlyArray<DeclarationIncoherence>;
  /** Why nothing was written; null when it was. */
  readonly refusal: Maybe<DeclarationRefusal>;
};

export type TrainingEnrolment = {
  readonly __typename?: 'TrainingEnrolment';
  readonly id: Scalars['ID']['output'];
  /** The pseudonym of the enrolled person for the partner social-security; null when the person is not known, or not linked yet by the job training-links. For the hub's own jobs: it leads to nothing but what the partner says of the enrolment. */
  readonly socialSecurityPid: Maybe<Scalars['ID']['output']>;
  readonly trainingPid: Maybe<Scalars['ID']['output']>;
};

/** A note to write. */
export type WriteNoteInput = {
  /** About whom. */
  readonly jobseekerId: Scalars['ID']['input'];
  /** The note, 1 to 2,000 characters. */
  readonly text: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Jobseeker: Jobseeker;
  TrainingEnrolment: TrainingEnrolment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Jobseeker:
    ( { __typename: 'Jobseeker' }
    & GraphQLRecursivePick<FederationTypes['Jobseeker'], {"id":true}> );
  TrainingEnrolment:
    ( { __typename: 'TrainingEnrolment' }
    & GraphQLRecursivePick<FederationTypes['TrainingEnrolment'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TrainingEnrolment'], {"trainingPid":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionResult: ResolverTypeWrapper<ActionOutcome>;
  AgreeActionInput: AgreeActionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreedAction: ResolverTypeWrapper<AgreedActionRow>;
  AgreedActionState: AgreedActionState;
  Allowance: Allowance;
  AllowanceRule: AllowanceRule;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AppointmentKind: AppointmentKind;
  AppointmentMode: AppointmentMode;
  AppointmentResult: ResolverTypeWrapper<AppointmentOutcome>;
  AppointmentState: AppointmentState;
  BenefitEntitlement: ResolverTypeWrapper<RightRow>;
  BenefitGap: BenefitGap;
  BenefitStep: ResolverTypeWrapper<BenefitStep>;
  CaseloadAtRiskConnection: ResolverTypeWrapper<Omit<CaseloadAtRiskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PersonAtRisk']> }>;
  CaseloadRisk: CaseloadRisk;
  CategoryGap: CategoryGap;
  ChangeActionInput: ChangeActionInput;
  CheckedFile: ResolverTypeWrapper<CheckedFile>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Civility: Civility;
  Commune: ResolverTypeWrapper<{ readonly code: string }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  CounsellingRefusal: ResolverTypeWrapper<CounsellingRefusal>;
  CounsellingRefusalCode: CounsellingRefusalCode;
  CounsellorNote: ResolverTypeWrapper<CounsellorNoteRow>;
  DailyAllowance: ResolverTypeWrapper<DailyAllowance>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Declaration: ResolverTypeWrapper<DeclarationRow>;
  DeclarationAnswersInput: DeclarationAnswersInput;
  DeclarationConnection: ResolverTypeWrapper<Omit<DeclarationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeclarationEdge']>, nodes: ReadonlyArray<ResolversTypes['Declaration']> }>;
  DeclarationEdge: ResolverTypeWrapper<Omit<DeclarationEdge, 'node'> & { node: ResolversTypes['Declaration'] }>;
  DeclarationIncoherence: DeclarationIncoherence;
  DeclarationQuestion: ResolverTypeWrapper<AskedQuestion>;
  DeclarationQuestionKey: DeclarationQuestionKey;
  DeclarationRefusal: ResolverTypeWrapper<DeclarationRefusal>;
  DeclarationRefusalCode: DeclarationRefusalCode;
  DeclarationState: DeclarationState;
  DeclarationStatus: DeclarationStatus;
  DeclarationWindow: ResolverTypeWrapper<DeclarationWindowRow>;
  DeclaredEmployer: ResolverTypeWrapper<EmployerEntry>;
  DeclaredEmployerInput: DeclaredEmployerInput;
  EmployerCertificate: ResolverTypeWrapper<PersonCertificate>;
  EmployerCertificateConnection: ResolverTypeWrapper<Omit<EmployerCertificateConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EmployerCertificate']> }>;
  Establishment: ResolverTypeWrapper<{ readonly siret: string }>;
  ExpectedProof: ResolverTypeWrapper<ProofRow>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdScheme: ExternalIdScheme;
  IntegrityMark: ResolverTypeWrapper<IntegrityMark>;
  IntegrityMarkKind: IntegrityMarkKind;
  Jobseeker: ResolverTypeWrapper<PersonRow>;
  JobseekerCategory: JobseekerCategory;
  JobseekerConnection: ResolverTypeWrapper<Omit<JobseekerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JobseekerEdge']>, nodes: ReadonlyArray<ResolversTypes['Jobseeker']> }>;
  JobseekerCounts: ResolverTypeWrapper<RegisteredCountsRow>;
  JobseekerCountsConnection: ResolverTypeWrapper<Omit<JobseekerCountsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['JobseekerCounts']> }>;
  JobseekerCoverage: ResolverTypeWrapper<CoverageRow>;
  JobseekerEdge: ResolverTypeWrapper<Omit<JobseekerEdge, 'node'> & { node: ResolversTypes['Jobseeker'] }>;
  JobseekersToCheckConnection: ResolverTypeWrapper<Omit<JobseekersToCheckConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Jobseeker']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  MonthlyBenefit: ResolverTypeWrapper<ReckonedBenefit>;
  MonthlyCategory: ResolverTypeWrapper<MonthlyCategoryRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NirIncoherence: NirIncoherence;
  NoteResult: ResolverTypeWrapper<NoteOutcome>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonAtRisk: ResolverTypeWrapper<RisksRow>;
  PlanAppointmentInput: PlanAppointmentInput;
  ProofKind: ProofKind;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAppointmentInput: RecordAppointmentInput;
  Registration: ResolverTypeWrapper<PersonRegistration>;
  RegistrationEndReason: RegistrationEndReason;
  RegistrationReason: RegistrationReason;
  SearchEndReason: SearchEndReason;
  Sex: Sex;
  SickLeaveInput: SickLeaveInput;
  SubmitDeclarationInput: SubmitDeclarationInput;
  SubmitDeclarationResult: ResolverTypeWrapper<SubmitResult>;
  TrainingEnrolment: ResolverTypeWrapper<{ readonly id: string; readonly trainingPid?: string | null }>;
  WriteNoteInput: WriteNoteInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionResult: ActionOutcome;
  AgreeActionInput: AgreeActionInput;
  ID: Scalars['ID']['output'];
  AgreedAction: AgreedActionRow;
  Appointment: AppointmentRow;
  Int: Scalars['Int']['output'];
  AppointmentResult: AppointmentOutcome;
  BenefitEntitlement: RightRow;
  BenefitStep: BenefitStep;
  CaseloadAtRiskConnection: Omit<CaseloadAtRiskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PersonAtRisk']> };
  ChangeActionInput: ChangeActionInput;
  CheckedFile: CheckedFile;
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  Commune: { readonly code: string };
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  CounsellingRefusal: CounsellingRefusal;
  CounsellorNote: CounsellorNoteRow;
  DailyAllowance: DailyAllowance;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Declaration: DeclarationRow;
  DeclarationAnswersInput: DeclarationAnswersInput;
  DeclarationConnection: Omit<DeclarationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeclarationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Declaration']> };
  DeclarationEdge: Omit<DeclarationEdge, 'node'> & { node: ResolversParentTypes['Declaration'] };
  DeclarationQuestion: AskedQuestion;
  DeclarationRefusal: DeclarationRefusal;
  DeclarationWindow: DeclarationWindowRow;
  DeclaredEmployer: EmployerEntry;
  DeclaredEmployerInput: DeclaredEmployerInput;
  EmployerCertificate: PersonCertificate;
  EmployerCertificateConnection: Omit<EmployerCertificateConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EmployerCertificate']> };
  Establishment: { readonly siret: string };
  ExpectedProof: ProofRow;
  ExternalId: ExternalId;
  IntegrityMark: IntegrityMark;
  Jobseeker: PersonRow;
  JobseekerConnection: Omit<JobseekerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JobseekerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Jobseeker']> };
  JobseekerCounts: RegisteredCountsRow;
  JobseekerCountsConnection: Omit<JobseekerCountsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['JobseekerCounts']> };
  JobseekerCoverage: CoverageRow;
  JobseekerEdge: Omit<JobseekerEdge, 'node'> & { node: ResolversParentTypes['Jobseeker'] };
  JobseekersToCheckConnection: Omit<JobseekersToCheckConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Jobseeker']> };
  Money: Money;
  MonthlyBenefit: ReckonedBenefit;
  MonthlyCategory: MonthlyCategoryRow;
  Mutation: Record<PropertyKey, never>;
  NoteResult: NoteOutcome;
  Notice: Notice;
  Occupation: { readonly code: string };
  PageInfo: PageInfo;
  PersonAtRisk: RisksRow;
  PlanAppointmentInput: PlanAppointmentInput;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  RecordAppointmentInput: RecordAppointmentInput;
  Registration: PersonRegistration;
  SickLeaveInput: SickLeaveInput;
  SubmitDeclarationInput: SubmitDeclarationInput;
  SubmitDeclarationResult: SubmitResult;
  TrainingEnrolment: { readonly id: string; readonly trainingPid?: string | null };
  WriteNoteInput: WriteNoteInput;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = JobseekersContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionResultResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['ActionResult'] = ResolversParentTypes['ActionResult']> = {
  action?: Resolver<Maybe<ResolversTypes['AgreedAction']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['CounsellingRefusal']>, ParentType, ContextType>;
};

export type AgreedActionResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['AgreedAction'] = ResolversParentTypes['AgreedAction']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreedActionState'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobseeker?: Resolver<Maybe<ResolversTypes['Jobseeker']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppointmentKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AppointmentMode'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppointmentState'], ParentType, ContextType>;
};

export type AppointmentResultResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['AppointmentResult'] = ResolversParentTypes['AppointmentResult']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['CounsellingRefusal']>, ParentType, ContextType>;
};

export type BenefitEntitlementResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['BenefitEntitlement'] = ResolversParentTypes['BenefitEntitlement']> = {
  allowance?: Resolver<ResolversTypes['Allowance'], ParentType, ContextType>;
  dailyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  durationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  referenceSalary?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BenefitStepResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['BenefitStep'] = ResolversParentTypes['BenefitStep']> = {
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  french?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseloadAtRiskConnectionResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['CaseloadAtRiskConnection'] = ResolversParentTypes['CaseloadAtRiskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonAtRisk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CheckedFileResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['CheckedFile'] = ResolversParentTypes['CheckedFile']> = {
  grossPayEur?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  hasWorked?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Boolean']>>, ParentType, ContextType>;
  hoursWorked?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  isIdentityCertified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  markKinds?: Resolver<ReadonlyArray<ResolversTypes['IntegrityMarkKind']>, ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  nirIncoherences?: Resolver<ReadonlyArray<ResolversTypes['NirIncoherence']>, ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CounsellingRefusalResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['CounsellingRefusal'] = ResolversParentTypes['CounsellingRefusal']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CounsellingRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CounsellorNoteResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['CounsellorNote'] = ResolversParentTypes['CounsellorNote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DailyAllowanceResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['DailyAllowance'] = ResolversParentTypes['DailyAllowance']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  constantsFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AllowanceRule'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclarationResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration']> = {
  benefit?: Resolver<Maybe<ResolversTypes['MonthlyBenefit']>, ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabilityPensionFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employers?: Resolver<ReadonlyArray<ResolversTypes['DeclaredEmployer']>, ParentType, ContextType>;
  expectedProofs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpectedProof']>>, ParentType, ContextType>;
  grossPay?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  hasDisabilityPension?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasRetirementPension?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasWorked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hoursWorked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  internshipEndedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  internshipStartedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isForced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInInternship?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isInTraining?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOnMaternityLeave?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOnSickLeave?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maternityLeaveStartedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  retirementPensionFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  searchEndReason?: Resolver<Maybe<ResolversTypes['SearchEndReason']>, ParentType, ContextType>;
  searchEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sickLeaveEndedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sickLeaveStartedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeclarationStatus'], ParentType, ContextType>;
  staysRegistered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeclarationConnectionResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['DeclarationConnection'] = ResolversParentTypes['DeclarationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeclarationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Declaration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeclarationEdgeResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['DeclarationEdge'] = ResolversParentTypes['DeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
};

export type DeclarationQuestionResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['DeclarationQuestion'] = ResolversParentTypes['DeclarationQuestion']> = {
  asksFor?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  asksOnNo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  french?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['DeclarationQuestionKey'], ParentType, ContextType>;
};

export type DeclarationRefusalResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['DeclarationRefusal'] = ResolversParentTypes['DeclarationRefusal']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DeclarationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclarationWindowResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['DeclarationWindow'] = ResolversParentTypes['DeclarationWindow']> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type DeclaredEmployerResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['DeclaredEmployer'] = ResolversParentTypes['DeclaredEmployer']> = {
  grossPay?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  hasEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hoursWorked?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmployerCertificateResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['EmployerCertificate'] = ResolversParentTypes['EmployerCertificate']> = {
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  jobseekerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EmployerCertificateConnectionResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['EmployerCertificateConnection'] = ResolversParentTypes['EmployerCertificateConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmployerCertificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EstablishmentResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Establishment'] = ResolversParentTypes['Establishment']> = {
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpectedProofResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['ExpectedProof'] = ResolversParentTypes['ExpectedProof']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProofKind'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntegrityMarkResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['IntegrityMark'] = ResolversParentTypes['IntegrityMark']> = {
  kind?: Resolver<ResolversTypes['IntegrityMarkKind'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JobseekerResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Jobseeker'] = ResolversParentTypes['Jobseeker'], FederationReferenceType extends FederationReferenceTypes['Jobseeker'] = FederationReferenceTypes['Jobseeker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jobseeker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreedActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreedAction']>>, ParentType, ContextType>;
  appointments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['MonthlyCategory'], ParentType, ContextType, Partial<JobseekerCategoryArgs>>;
  checkedFile?: Resolver<Maybe<ResolversTypes['CheckedFile']>, ParentType, ContextType, RequireFields<JobseekerCheckedFileArgs, 'from' | 'until'>>;
  civility?: Resolver<Maybe<ResolversTypes['Civility']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  counsellorNotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CounsellorNote']>>, ParentType, ContextType>;
  currentRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  declarationState?: Resolver<ResolversTypes['DeclarationState'], ParentType, ContextType, RequireFields<JobseekerDeclarationStateArgs, 'month'>>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<JobseekerDeclarationsArgs, 'first'>>;
  desiredSalary?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  educationLevelCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entitlement?: Resolver<Maybe<ResolversTypes['BenefitEntitlement']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasDeclaredMonth?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasIdentityConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integrityMarks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntegrityMark']>>, ParentType, ContextType>;
  integrityPid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isIdentityCertified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNirKeyValid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isStruckOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  labourMarketPid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missionLocalePid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mobilityKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nirIncoherences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NirIncoherence']>>, ParentType, ContextType>;
  offersPid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  qualities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  risks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseloadRisk']>>, ParentType, ContextType>;
  secondPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  situationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  socialSecurityPid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  soughtOccupations?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tempAgencyPid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  trainingPid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  usedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobseekerConnectionResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['JobseekerConnection'] = ResolversParentTypes['JobseekerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobseekerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Jobseeker']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobseekerCountsResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['JobseekerCounts'] = ResolversParentTypes['JobseekerCounts']> = {
  communeCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  occupationCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  withoutCategory?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobseekerCountsConnectionResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['JobseekerCountsConnection'] = ResolversParentTypes['JobseekerCountsConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobseekerCounts']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobseekerCoverageResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['JobseekerCoverage'] = ResolversParentTypes['JobseekerCoverage']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type JobseekerEdgeResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['JobseekerEdge'] = ResolversParentTypes['JobseekerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jobseeker'], ParentType, ContextType>;
};

export type JobseekersToCheckConnectionResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['JobseekersToCheckConnection'] = ResolversParentTypes['JobseekersToCheckConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Jobseeker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type MonthlyBenefitResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['MonthlyBenefit'] = ResolversParentTypes['MonthlyBenefit']> = {
  gross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  openDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payableDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postponedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BenefitStep']>, ParentType, ContextType>;
  unknownBecause?: Resolver<Maybe<ResolversTypes['BenefitGap']>, ParentType, ContextType>;
};

export type MonthlyCategoryResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['MonthlyCategory'] = ResolversParentTypes['MonthlyCategory']> = {
  hoursWorked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unknownBecause?: Resolver<Maybe<ResolversTypes['CategoryGap']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JobseekerCategory']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  agreeAction?: Resolver<Maybe<ResolversTypes['ActionResult']>, ParentType, ContextType, RequireFields<MutationAgreeActionArgs, 'input'>>;
  changeAction?: Resolver<Maybe<ResolversTypes['ActionResult']>, ParentType, ContextType, RequireFields<MutationChangeActionArgs, 'input'>>;
  planAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationPlanAppointmentArgs, 'input'>>;
  recordAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationRecordAppointmentArgs, 'input'>>;
  submitDeclaration?: Resolver<Maybe<ResolversTypes['SubmitDeclarationResult']>, ParentType, ContextType, RequireFields<MutationSubmitDeclarationArgs, 'input'>>;
  writeNote?: Resolver<Maybe<ResolversTypes['NoteResult']>, ParentType, ContextType, RequireFields<MutationWriteNoteArgs, 'input'>>;
};

export type NoteResultResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['NoteResult'] = ResolversParentTypes['NoteResult']> = {
  note?: Resolver<Maybe<ResolversTypes['CounsellorNote']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['CounsellingRefusal']>, ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonAtRiskResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['PersonAtRisk'] = ResolversParentTypes['PersonAtRisk']> = {
  jobseeker?: Resolver<Maybe<ResolversTypes['Jobseeker']>, ParentType, ContextType>;
  risks?: Resolver<ReadonlyArray<ResolversTypes['CaseloadRisk']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  caseloadAtRisk?: Resolver<Maybe<ResolversTypes['CaseloadAtRiskConnection']>, ParentType, ContextType, RequireFields<QueryCaseloadAtRiskArgs, 'first'>>;
  dailyAllowance?: Resolver<Maybe<ResolversTypes['DailyAllowance']>, ParentType, ContextType, RequireFields<QueryDailyAllowanceArgs, 'referenceSalary'>>;
  declarationQuestions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeclarationQuestion']>>, ParentType, ContextType>;
  declarationWindows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeclarationWindow']>>, ParentType, ContextType>;
  employerCertificates?: Resolver<Maybe<ResolversTypes['EmployerCertificateConnection']>, ParentType, ContextType, RequireFields<QueryEmployerCertificatesArgs, 'fewest' | 'first' | 'since'>>;
  jobseeker?: Resolver<Maybe<ResolversTypes['Jobseeker']>, ParentType, ContextType, RequireFields<QueryJobseekerArgs, 'id'>>;
  jobseekerByExternalId?: Resolver<Maybe<ResolversTypes['Jobseeker']>, ParentType, ContextType, RequireFields<QueryJobseekerByExternalIdArgs, 'scheme' | 'value'>>;
  jobseekerCounts?: Resolver<Maybe<ResolversTypes['JobseekerCountsConnection']>, ParentType, ContextType, RequireFields<QueryJobseekerCountsArgs, 'first' | 'month'>>;
  jobseekerCoverage?: Resolver<Maybe<ResolversTypes['JobseekerCoverage']>, ParentType, ContextType>;
  jobseekers?: Resolver<Maybe<ResolversTypes['JobseekerConnection']>, ParentType, ContextType, RequireFields<QueryJobseekersArgs, 'first'>>;
  jobseekersToCheck?: Resolver<Maybe<ResolversTypes['JobseekersToCheckConnection']>, ParentType, ContextType, RequireFields<QueryJobseekersToCheckArgs, 'first' | 'slice' | 'slices'>>;
  myAgenda?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType, RequireFields<QueryMyAgendaArgs, 'from' | 'until'>>;
};

export type RegistrationResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  category?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['RegistrationEndReason']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RegistrationReason']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SubmitDeclarationResultResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['SubmitDeclarationResult'] = ResolversParentTypes['SubmitDeclarationResult']> = {
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType>;
  incoherences?: Resolver<ReadonlyArray<ResolversTypes['DeclarationIncoherence']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['DeclarationRefusal']>, ParentType, ContextType>;
};

export type TrainingEnrolmentResolvers<ContextType = JobseekersContext, ParentType extends ResolversParentTypes['TrainingEnrolment'] = ResolversParentTypes['TrainingEnrolment'], FederationReferenceType extends FederationReferenceTypes['TrainingEnrolment'] = FederationReferenceTypes['TrainingEnrolment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingEnrolment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialSecurityPid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = JobseekersContext> = {
  ActionResult?: ActionResultResolvers<ContextType>;
  AgreedAction?: AgreedActionResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentResult?: AppointmentResultResolvers<ContextType>;
  BenefitEntitlement?: BenefitEntitlementResolvers<ContextType>;
  BenefitStep?: BenefitStepResolvers<ContextType>;
  CaseloadAtRiskConnection?: CaseloadAtRiskConnectionResolvers<ContextType>;
  CheckedFile?: CheckedFileResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  CounsellingRefusal?: CounsellingRefusalResolvers<ContextType>;
  CounsellorNote?: CounsellorNoteResolvers<ContextType>;
  DailyAllowance?: DailyAllowanceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationConnection?: DeclarationConnectionResolvers<ContextType>;
  DeclarationEdge?: DeclarationEdgeResolvers<ContextType>;
  DeclarationQuestion?: DeclarationQuestionResolvers<ContextType>;
  DeclarationRefusal?: DeclarationRefusalResolvers<ContextType>;
  DeclarationWindow?: DeclarationWindowResolvers<ContextType>;
  DeclaredEmployer?: DeclaredEmployerResolvers<ContextType>;
  EmployerCertificate?: EmployerCertificateResolvers<ContextType>;
  EmployerCertificateConnection?: EmployerCertificateConnectionResolvers<ContextType>;
  Establishment?: EstablishmentResolvers<ContextType>;
  ExpectedProof?: ExpectedProofResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  IntegrityMark?: IntegrityMarkResolvers<ContextType>;
  Jobseeker?: JobseekerResolvers<ContextType>;
  JobseekerConnection?: JobseekerConnectionResolvers<ContextType>;
  JobseekerCounts?: JobseekerCountsResolvers<ContextType>;
  JobseekerCountsConnection?: JobseekerCountsConnectionResolvers<ContextType>;
  JobseekerCoverage?: JobseekerCoverageResolvers<ContextType>;
  JobseekerEdge?: JobseekerEdgeResolvers<ContextType>;
  JobseekersToCheckConnection?: JobseekersToCheckConnectionResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyBenefit?: MonthlyBenefitResolvers<ContextType>;
  MonthlyCategory?: MonthlyCategoryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoteResult?: NoteResultResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonAtRisk?: PersonAtRiskResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  SubmitDeclarationResult?: SubmitDeclarationResultResolvers<ContextType>;
  TrainingEnrolment?: TrainingEnrolmentResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = JobseekersContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
