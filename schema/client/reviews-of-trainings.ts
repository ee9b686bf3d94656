/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A decision on a comment. */
export type ModerateTrainingReviewInput = {
  /** Whether the comment is published. */
  isPublished: boolean;
  /** Why it is not; needed when it is not. */
  reason?: ReviewRejectionReason | null | undefined;
  /** The review. */
  reviewId: string | number;
};

/** Why a moderator hides a comment. */
export type ReviewRejectionReason =
  /** It tells of something grave that others must look into: violence, danger, fraud. */
  | 'ALERT'
  /** It insults. */
  | 'INSULT'
  /** It is not about the training. */
  | 'OFF_TOPIC'
  /** It names or describes somebody. */
  | 'PERSONAL_DATA';

/** How far the moderation of a comment is. */
export type ReviewStatus =
  /** It waits for a moderator; neither shown nor counted. */
  | 'NONE'
  /** The comment is hidden; the notes are shown and count. */
  | 'REJECTED'
  /** It is shown, or there is no comment to look at. */
  | 'VALIDATED';

/** A review to write. */
export type SubmitTrainingReviewInput = {
  /** What was taught, 1 to 5. */
  content: number;
  /** Rooms, tools and material, 1 to 5. */
  means: number;
  /** How one was accompanied, 1 to 5. */
  support: number;
  /** A text of at most 200 characters. HTML and emoji are taken out. */
  text?: string | null | undefined;
  /** A title of at most 50 characters. HTML and emoji are taken out. */
  title?: string | null | undefined;
  /** The token that says which session of whom it is about. */
  token: string;
  /** The trainers, 1 to 5. */
  trainers: number;
  /** How one was welcomed, 1 to 5. */
  welcome: number;
};

/** The rules of reviews that an input may break. */
export type TrainingReviewRefusalCode =
  /** The author has already reviewed the session, in other words. */
  | 'ALREADY_REVIEWED'
  /** The enrolment of the token is not known any more. */
  | 'ENROLMENT_UNKNOWN'
  /** A note is not 1 to 5. */
  | 'NOTE_OUT_OF_RANGE'
  /** The caller does not act for the training body of the review. */
  | 'NOT_YOUR_REVIEW'
  /** A text holds bad words. */
  | 'PROFANITY'
  /** A rejection must say why. */
  | 'REASON_MISSING'
  /** There is no such review. */
  | 'REVIEW_UNKNOWN'
  /** The list of trainees says that the author never came. */
  | 'SESSION_NOT_ATTENDED'
  /** The session has not ended yet. */
  | 'SESSION_NOT_ENDED'
  /** A text is empty once HTML and emoji are taken out. */
  | 'TEXT_EMPTY'
  /** A text is too long. */
  | 'TEXT_TOO_LONG'
  /** The token is over. */
  | 'TOKEN_EXPIRED'
  /** The token was not made by this hub, or was changed. */
  | 'TOKEN_FORGED';

export type ModerateAReviewMutationVariables = Exact<{
  input: ModerateTrainingReviewInput;
}>;


export type ModerateAReviewMutation = { moderateTrainingReview: { review: { id: string, status: ReviewStatus } | null, refusal: { code: TrainingReviewRefusalCode, message: string, argument: string | null } | null } | null };

export type ReviewsToModerateQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewsToModerateQuery = { reviewsToModerate: { nodes: Array<{ id: string, title: string | null, text: string | null, writtenOn: string, reportReason: string | null, notes: { welcome: number, content: number, trainers: number, means: number, support: number, global: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SessionsToReviewQueryVariables = Exact<{
  peamId: string | number;
  first?: number | null | undefined;
}>;


export type SessionsToReviewQuery = { jobseekerByExternalId: { followedSessions: { nodes: Array<{ startedOn: string, endedOn: string, hasAttended: boolean, reviewToken: string, training: { id: string, title: string } | null, review: { status: ReviewStatus, notes: { global: number } } | null }> } | null } | null };

export type SubmitAReviewMutationVariables = Exact<{
  input: SubmitTrainingReviewInput;
}>;


export type SubmitAReviewMutation = { submitTrainingReview: { review: { id: string, status: ReviewStatus, notes: { global: number } } | null, refusal: { code: TrainingReviewRefusalCode, message: string, argument: string | null } | null } | null };


export const ModerateAReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModerateAReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModerateTrainingReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderateTrainingReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<ModerateAReviewMutation, ModerateAReviewMutationVariables>;
export const ReviewsToModerateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewsToModerate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewsToModerate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"welcome"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"trainers"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"global"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewsToModerateQuery, ReviewsToModerateQueryVariables>;
export const SessionsToReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionsToReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobseekerByExternalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"PEAM"}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followedSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasAttended"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"global"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewToken"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SessionsToReviewQuery, SessionsToReviewQueryVariables>;
export const SubmitAReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitAReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitTrainingReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitTrainingReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"global"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitAReviewMutation, SubmitAReviewMutationVariables>;