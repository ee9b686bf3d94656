/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** An appointment to plan. */
export type PlanAppointmentInput = {
  /** With whom. */
  jobseekerId: string | number;
  /** Whether the person must come. */
  kind: AppointmentKind;
  /** How long it lasts, 10 to 240 minutes. */
  minutes: number;
  /** How it is held. */
  mode: AppointmentMode;
  /** When it begins; a time to come. */
  startsAt: string;
};

/** Kinds of situation in i-milo, in the order in which they count. */
export type YouthSituationCategory =
  /** Work and training contract (Contrat en Alternance). */
  | 'ALTERNANCE'
  /** Employment (Emploi). */
  | 'EMPLOYMENT'
  /** Immersion in a company (Immersion en entreprise). */
  | 'IMMERSION'
  /** Jobseeking (Demandeur d'emploi). */
  | 'JOBSEEKING'
  /** Trial period in a company (PMSMP). */
  | 'PMSMP'
  /** School (Scolarité). */
  | 'SCHOOL'
  /** Training (Formation). */
  | 'TRAINING'
  /** Volunteering (Contrat de volontariat - bénévolat). */
  | 'VOLUNTEERING';

export type PlanAnAppointmentMutationVariables = Exact<{
  input: PlanAppointmentInput;
}>;


export type PlanAnAppointmentMutation = { planAppointment: { appointment: { id: string, startsAt: string, state: AppointmentState } | null, refusal: { code: CounsellingRefusalCode, message: string, argument: string | null } | null } | null };

export type WhoNeedsMeQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  from: string;
  until: string;
}>;


export type WhoNeedsMeQuery = { caseloadAtRisk: { nodes: Array<{ risks: Array<CaseloadRisk>, jobseeker: { id: string, lastName: string, firstName: string, noApplicationSince: string | null, currentRegistration: { registeredOn: string } | null, agreedActions: Array<{ what: string, dueOn: string, state: AgreedActionState }> | null, counsellorNotes: Array<{ text: string, writtenOn: string }> | null, youthFollowUp: { missionLocale: { name: string } | null, currentSituation: { category: YouthSituationCategory } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, myAgenda: Array<{ startsAt: string, minutes: number, mode: AppointmentMode, state: AppointmentState, jobseeker: { lastName: string } | null }> | null };

export type WhoStoppedApplyingQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoStoppedApplyingQuery = { jobseekers: { nodes: Array<{ id: string, lastName: string, firstName: string, noApplicationSince: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };


export const PlanAnAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanAnAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<PlanAnAppointmentMutation, PlanAnAppointmentMutationVariables>;
export const WhoNeedsMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoNeedsMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseloadAtRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risks"}},{"kind":"Field","name":{"kind":"Name","value":"jobseeker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"noApplicationSince"}},{"kind":"Field","name":{"kind":"Name","value":"currentRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counsellorNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"youthFollowUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missionLocale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentSituation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"jobseeker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}}]} as unknown as DocumentNode<WhoNeedsMeQuery, WhoNeedsMeQueryVariables>;
export const WhoStoppedApplyingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoStoppedApplying"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobseekers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"noApplicationSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WhoStoppedApplyingQuery, WhoStoppedApplyingQueryVariables>;