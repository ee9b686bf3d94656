/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What happens to an application. */
export type ApplicationEventKind =
  /** The employer answered: see the outcome. */
  | 'ANSWERED'
  /** It was made. */
  | 'APPLIED'
  /** It was put away. */
  | 'ARCHIVED'
  /** Mails or calls were exchanged. */
  | 'EXCHANGED'
  /** The person asked what became of it. */
  | 'FOLLOWED_UP'
  /** An interview is fixed, or was held. */
  | 'INTERVIEW'
  /** It was taken up again. */
  | 'KEPT'
  /** A note. */
  | 'NOTE'
  /** The person prepared the interview. */
  | 'PREPARED'
  /** The person thanked for the interview. */
  | 'THANKED';

/** How an application ended. */
export type ApplicationOutcome =
  /** Somebody else got the job. */
  | 'FILLED'
  /** The person found another job. */
  | 'FOUND_ANOTHER_JOB'
  /** The person got the job. */
  | 'GOT_THE_JOB'
  /** The employer said no. */
  | 'NEGATIVE_ANSWER'
  /** The person is no longer interested. */
  | 'NOT_INTERESTED'
  /** The employer never answered. */
  | 'NO_ANSWER'
  /** The offer is no longer there. */
  | 'OFFLINE';

/** Why a mutation of an application wrote nothing. */
export type ApplicationRefusalCode =
  /** The establishment has given its last answer before. */
  | 'ALREADY_ANSWERED'
  /** The person keeps an application to this offer, or applied to this establishment for it, before. */
  | 'ALREADY_APPLIED'
  /** There is no such application of the caller. */
  | 'APPLICATION_UNKNOWN'
  /** An address that cannot be one. */
  | 'CONTACT_MALFORMED'
  /** The caller has no own file as a jobseeker. */
  | 'NO_OWN_FILE'
  /** The offer is closed. */
  | 'OFFER_CLOSED'
  /** The offer is of another establishment. */
  | 'OFFER_OF_ANOTHER'
  /** There is no such offer. */
  | 'OFFER_UNKNOWN'
  /** What happened cannot have happened yet, or not in this order. */
  | 'OUT_OF_ORDER'
  /** A number or day lies outside of what is accepted. */
  | 'OUT_OF_RANGE'
  /** A text is empty. */
  | 'TEXT_EMPTY'
  /** A text is too long. */
  | 'TEXT_TOO_LONG';

/** Where an application stands. */
export type ApplicationState =
  /** Made. */
  | 'APPLIED'
  /** Followed up. */
  | 'FOLLOWED_UP'
  /** An interview is fixed, or was held. */
  | 'INTERVIEW'
  /** To be made. */
  | 'TO_APPLY';

/** An application to an establishment. */
export type ApplyToEstablishmentInput = {
  /** How the establishment reaches the person: told to it alone. */
  applicant: SharedContactInput;
  /** Whether the counsellor may read the application. */
  isShared?: boolean | null | undefined;
  /** What one writes, 1 to 4,000 characters. */
  message: string;
  /** The occupation (ROME code); the offer's without it. */
  occupationCode?: string | number | null | undefined;
  /** The offer that one answers; a spontaneous application without it. */
  offerId?: string | number | null | undefined;
  /** The establishment (SIRET). */
  siret: string | number;
  /** What one applies for, at most 200 characters; the offer's title without it. */
  title?: string | null | undefined;
};

/** What an establishment answers to an application. */
export type EmployerAnswer =
  /** It wants to meet the person. */
  | 'INTERVIEW'
  /** No. */
  | 'REJECTION'
  /** It wants to know more first. */
  | 'REQUEST_INFO';

/** What to do about an application. */
export type NextActionCode =
  /** Give the employer the information that was asked for. */
  | 'ANSWER_EMPLOYER'
  /** Make it. */
  | 'APPLY'
  /** Ask what came of the interview. */
  | 'ASK_OUTCOME'
  /** Decide whether to go on. */
  | 'DECIDE'
  /** Ask what became of it. */
  | 'FOLLOW_UP'
  /** Prepare the interview. */
  | 'PREPARE'
  /** Put it away: the offer is closed. */
  | 'PUT_AWAY'
  /** Thank for the interview. */
  | 'THANK';

/** Why an establishment says no. */
export type RejectionReason =
  /** Another education is needed. */
  | 'EDUCATION'
  /** Too little experience. */
  | 'EXPERIENCE'
  /** There is no vacancy. */
  | 'NO_VACANCY'
  /** Other skills are needed. */
  | 'SKILLS'
  /** It does not say. */
  | 'UNKNOWN';

/** How a jobseeker may be reached by an employer with whom both sides agreed. Giving it is the consent to tell it them. */
export type SharedContactInput = {
  /** The mail address. */
  email?: string | null | undefined;
  /** The name, at most 100 characters. */
  name: string;
  /** The telephone number, at most 30 characters. */
  phone?: string | null | undefined;
};

export type ApplyInOneStepMutationVariables = Exact<{
  input: ApplyToEstablishmentInput;
}>;


export type ApplyInOneStepMutation = { applyToEstablishment: { application: { id: string, state: ApplicationState, delivery: { sendAfter: string } | null } | null, refusal: { code: ApplicationRefusalCode, message: string, argument: string | null } | null } | null };

export type MyApplicationsQueryVariables = Exact<{
  peamId: string | number;
  first?: number | null | undefined;
}>;


export type MyApplicationsQuery = { jobseekerByExternalId: { applicationStatistics: { made: number, answered: number, answerRate: number | null, medianDaysToAnswer: number | null } | null, applicationReminders: Array<{ application: { id: string, title: string }, action: { code: NextActionCode, dueOn: string, french: string } }> | null, applications: { nodes: Array<{ id: string, title: string, companyName: string | null, state: ApplicationState, outcome: ApplicationOutcome | null, isShared: boolean, delivery: { sendAfter: string, answer: EmployerAnswer | null, rejectionReason: RejectionReason | null } | null, events: Array<{ kind: ApplicationEventKind, happenedOn: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReceivedApplicationsQueryVariables = Exact<{
  siret: string | number;
  first?: number | null | undefined;
}>;


export type ReceivedApplicationsQuery = { establishment: { receivedApplications: { nodes: Array<{ id: string, title: string, receivedAt: string, message: string, answer: EmployerAnswer | null, applicant: { name: string, email: string | null, phone: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type SharedApplicationsQueryVariables = Exact<{
  peamId: string | number;
  first?: number | null | undefined;
}>;


export type SharedApplicationsQuery = { jobseekerByExternalId: { applications: { nodes: Array<{ title: string, companyName: string | null, state: ApplicationState, appliedOn: string | null, nextActions: Array<{ code: NextActionCode, english: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, applicationStatistics: { made: number, answerRate: number | null } | null } | null };


export const ApplyInOneStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyInOneStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyToEstablishmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyToEstablishment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendAfter"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyInOneStepMutation, ApplyInOneStepMutationVariables>;
export const MyApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobseekerByExternalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"PEAM"}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answerRate"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationReminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"french"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendAfter"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyApplicationsQuery, MyApplicationsQueryVariables>;
export const ReceivedApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceivedApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReceivedApplicationsQuery, ReceivedApplicationsQueryVariables>;
export const SharedApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobseekerByExternalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"PEAM"}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"answerRate"}}]}}]}}]}}]} as unknown as DocumentNode<SharedApplicationsQuery, SharedApplicationsQueryVariables>;