/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The warnings of effects. */
export type EffectWarningCode =
  /** The effect is not the same for all kinds of people. */
  | 'EFFECT_VARIES'
  /** Many have nobody to be compared with. */
  | 'FEW_MATCHED'
  /** Few people stand on one of the sides. */
  | 'FEW_PEOPLE'
  /** People chose to use the service: they may differ in what nobody counted. */
  | 'NOT_RANDOMISED'
  /** The effect is that of being offered the service, used or not. */
  | 'OFFER_NOT_USE';

/** The boxes of ideas. */
export type IdeaBox =
  /** Everybody's. */
  | 'PUBLIC'
  /** That of the staff of the employment service. */
  | 'STAFF';

/** Which ideas; what is left out is not looked at. */
export type IdeaFilter = {
  /** Of which box. */
  box?: IdeaBox;
  /** What it is about. */
  category?: StoreCategory | null | undefined;
  /** In one of these states. */
  states?: Array<IdeaState> | null | undefined;
};

/** The order of ideas. */
export type IdeaOrder =
  /** The latest first. */
  | 'NEWEST'
  /** Those with most votes of late first. */
  | 'TREND'
  /** Those with most votes first. */
  | 'VOTES';

/** How far an idea is. */
export type IdeaState =
  /** It is not pursued. */
  | 'CLOSED'
  /** A service was built from it. */
  | 'DELIVERED'
  /** It waits for a moderator; nobody else sees it. */
  | 'FILED'
  /** It collects votes. */
  | 'OPEN'
  /** Something is being tried. */
  | 'PROTOTYPE'
  /** It was chosen to be tried. */
  | 'SELECTED';

/** How much a client may ask in a minute. */
export type QuotaClass =
  /** More, for organisations with a right to it. */
  | 'GOLD'
  /** As whoever signed in. */
  | 'SILVER'
  /** As whoever brings no token. */
  | 'STANDARD';

/** An application to register. */
export type RegisterApplicationInput = {
  /** The version of the terms that the developer has read and accepts. */
  acceptedTerms: string;
  /** Its name, at most 60 characters; one of a name for each developer. */
  name: string;
  /** What it is for, at most 500 characters. */
  purpose: string;
  /** The class of its quota. */
  quotaClass: QuotaClass;
  /** The scopes that it shall have. */
  scopes: Array<string>;
};

/** For whom a service is. */
export type StoreAudience =
  /** People in work. */
  | 'EMPLOYEES'
  /** Whoever hires. */
  | 'EMPLOYERS'
  /** People who look for work. */
  | 'JOBSEEKERS'
  /** Counsellors and other staff. */
  | 'STAFF'
  /** People under 26. */
  | 'YOUNG_PEOPLE';

/** What a service is for. */
export type StoreCategory =
  /** Choosing an occupation. */
  | 'CHOOSE_A_JOB'
  /** Creating a company. */
  | 'CREATE_A_COMPANY'
  /** Finding a job. */
  | 'FIND_A_JOB'
  /** Working abroad. */
  | 'INTERNATIONAL'
  /** Preparing applications and interviews. */
  | 'PREPARE'
  /** Being trained. */
  | 'TRAIN';

/** What waits for a moderator. */
export type StoreModerationKind =
  /** An idea that was filed. */
  | 'IDEA'
  /** The comment of a rating. */
  | 'RATING'
  /** A service that a developer submitted. */
  | 'SERVICE';

/** Who publishes a service. */
export type StorePublisherKind =
  /** The public employment service. */
  | 'EMPLOYMENT_SERVICE'
  /** Anybody else. */
  | 'PARTNER';

/** The rules of the store that an input may break. */
export type StoreRefusalCode =
  /** The caller has already voted for the idea. */
  | 'ALREADY_VOTED'
  /** The caller has an application of that name. */
  | 'APPLICATION_EXISTS'
  /** The application was revoked. */
  | 'APPLICATION_REVOKED'
  /** The caller has no such application. */
  | 'APPLICATION_UNKNOWN'
  /** A trial has two to five different arms. */
  | 'ARMS_INVALID'
  /** A delivered idea must name the service that was built from it. */
  | 'BUILT_AS_MISSING'
  /** The ideas are the same one, or of two boxes, or the other one was merged itself. */
  | 'IDEAS_NOT_MERGEABLE'
  /** The idea is in a state that takes no votes. */
  | 'IDEA_NOT_OPEN'
  /** There is no such idea, or none that the caller may see. */
  | 'IDEA_UNKNOWN'
  /** An identifier is not written as identifiers are. */
  | 'IDENTIFIER_MALFORMED'
  /** The caller did not prove who they are, or is a client and no person. */
  | 'NOT_SIGNED_IN'
  /** A line of outcomes says what cannot be. */
  | 'OUTCOMES_INVALID'
  /** The caller's organisation has no right to the class of quotas. */
  | 'QUOTA_NOT_ALLOWED'
  /** There is no such rating. */
  | 'RATING_UNKNOWN'
  /** A decision to hide or close must say why. */
  | 'REASON_MISSING'
  /** The caller's role may not do this. */
  | 'ROLE_NOT_ALLOWED'
  /** The caller's organisation has no right to the scope. */
  | 'SCOPE_NOT_ALLOWED'
  /** There is no such scope. */
  | 'SCOPE_UNKNOWN'
  /** A service of this identifier belongs to somebody else. */
  | 'SERVICE_TAKEN'
  /** There is no such service, or none that is published. */
  | 'SERVICE_UNKNOWN'
  /** A number of stars is not 1 to 5. */
  | 'STARS_OUT_OF_RANGE'
  /** From its state, the idea cannot go to that one. */
  | 'STATE_NOT_REACHABLE'
  /** The terms in force are others. */
  | 'TERMS_NOT_ACCEPTED'
  /** A text is empty. */
  | 'TEXT_EMPTY'
  /** A text is too long. */
  | 'TEXT_TOO_LONG'
  /** A trial is registered before it begins, and ends after that. */
  | 'TRIAL_DATES_INVALID'
  /** The trial is not over. */
  | 'TRIAL_NOT_OVER'
  /** There is no such trial. */
  | 'TRIAL_UNKNOWN'
  /** An address is not one of the web over https. */
  | 'URL_MALFORMED';

/** Which services of the store; what is left out is not looked at. */
export type StoreServiceFilter = {
  /** An API that it uses, by name. */
  api?: string | null | undefined;
  /** For whom. */
  audience?: StoreAudience | null | undefined;
  /** What it is for. */
  category?: StoreCategory | null | undefined;
  /** What it is. */
  kind?: StoreServiceKind | null | undefined;
  /** Who publishes it. */
  publisherKind?: StorePublisherKind | null | undefined;
};

/** What a service is. */
export type StoreServiceKind =
  /** An interface for programs. */
  | 'API'
  /** An application for a telephone. */
  | 'APPLICATION'
  /** A course on the web. */
  | 'MOOC'
  /** A game from which one learns. */
  | 'SERIOUS_GAME'
  /** A web site. */
  | 'SITE';

/** A vote. */
export type VoteForIdeaInput = {
  /** The idea. */
  ideaId: string | number;
};

export type IdeasOfTheMomentQueryVariables = Exact<{
  filter?: IdeaFilter | null | undefined;
  orderBy?: IdeaOrder | null | undefined;
  first?: number | null | undefined;
}>;


export type IdeasOfTheMomentQuery = { ideas: { nodes: Array<{ id: string, title: string, state: IdeaState, votes: number, trend: number, filedOn: string, builtAs: { name: string } | null }> } | null };

export type MyRegisteredApplicationsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MyRegisteredApplicationsQuery = { developerOffer: { termsVersion: string, scopes: Array<{ name: string, description: string, isOpenToAll: boolean }>, quotaClasses: Array<{ name: QuotaClass, isOpenToAll: boolean }> } | null, myApplications: { nodes: Array<{ clientId: string, name: string, scopes: Array<string>, quotaClass: QuotaClass, registeredAt: string, revokedAt: string | null, usage: Array<{ day: string, granted: number, refused: number, requests: number, refusedForQuota: number, errors: number }> }> } | null };

export type PageOfAServiceQueryVariables = Exact<{
  id: string | number;
}>;


export type PageOfAServiceQuery = { storeService: { name: string, description: string, rating: { count: number, mean: number | null }, usage: Array<{ month: string, users: number, sessions: number, pages: number }>, effects: Array<{ period: string, estimate: { treated: number, matched: number, compared: number, matchedStrata: number, points: number | null, lower: number | null, upper: number | null, unmatchedPoints: number | null, warnings: Array<{ code: EffectWarningCode, message: string }> }, provenance: { dataset: string, coversUntil: string | null } }>, builtFrom: Array<{ id: string, title: string, votes: number }>, provenance: { dataset: string, licence: string } } | null, storeTrials: { nodes: Array<{ title: string, arms: Array<string>, startsOn: string, endsOn: string, results: Array<{ arm: string, estimate: { points: number | null, lower: number | null, upper: number | null } }> }> } | null };

export type RegisterAnApplicationMutationVariables = Exact<{
  input: RegisterApplicationInput;
}>;


export type RegisterAnApplicationMutation = { registerApplication: { application: { clientId: string, name: string, scopes: Array<string>, quotaClass: QuotaClass, termsVersion: string } | null, credentials: { clientId: string, clientSecret: string } | null, refusal: { code: StoreRefusalCode, message: string, argument: string | null } | null } | null };

export type ServicesOfTheStoreQueryVariables = Exact<{
  filter?: StoreServiceFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type ServicesOfTheStoreQuery = { storeServices: { nodes: Array<{ id: string, name: string, publisher: string, category: StoreCategory, kind: StoreServiceKind, audiences: Array<StoreAudience>, apis: Array<string>, isFree: boolean, rating: { count: number, mean: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, storeStatistics: { services: number, ofEmploymentService: number, ratings: number, meanRating: number | null, ideas: number, deliveredIdeas: number, byCategory: Array<{ category: StoreCategory, count: number }> } | null };

export type StoreModerationQueueQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type StoreModerationQueueQuery = { storeModerationQueue: { nodes: Array<{ kind: StoreModerationKind, id: string, title: string | null, text: string }>, pageInfo: { hasNextPage: boolean } } | null };

export type VoteForAnIdeaMutationVariables = Exact<{
  input: VoteForIdeaInput;
}>;


export type VoteForAnIdeaMutation = { voteForIdea: { idea: { id: string, title: string, votes: number, trend: number } | null, refusal: { code: StoreRefusalCode, message: string, argument: string | null } | null } | null };


export const IdeasOfTheMomentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdeasOfTheMoment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IdeaFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IdeaOrder"}},"defaultValue":{"kind":"EnumValue","value":"TREND"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ideas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"votes"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"builtAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IdeasOfTheMomentQuery, IdeasOfTheMomentQueryVariables>;
export const MyRegisteredApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRegisteredApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"developerOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToAll"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotaClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToAll"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"quotaClass"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"refusedForQuota"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyRegisteredApplicationsQuery, MyRegisteredApplicationsQueryVariables>;
export const PageOfAServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfAService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"users"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"treated"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"matchedStrata"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedPoints"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"coversUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"builtFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"votes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"storeTrials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"arms"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arm"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageOfAServiceQuery, PageOfAServiceQueryVariables>;
export const RegisterAnApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterAnApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"quotaClass"}},{"kind":"Field","name":{"kind":"Name","value":"termsVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"clientSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterAnApplicationMutation, RegisterAnApplicationMutationVariables>;
export const ServicesOfTheStoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicesOfTheStore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StoreServiceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"apis"}},{"kind":"Field","name":{"kind":"Name","value":"isFree"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"storeStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"ofEmploymentService"}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"}},{"kind":"Field","name":{"kind":"Name","value":"meanRating"}},{"kind":"Field","name":{"kind":"Name","value":"ideas"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredIdeas"}}]}}]}}]} as unknown as DocumentNode<ServicesOfTheStoreQuery, ServicesOfTheStoreQueryVariables>;
export const StoreModerationQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoreModerationQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeModerationQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<StoreModerationQueueQuery, StoreModerationQueueQueryVariables>;
export const VoteForAnIdeaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoteForAnIdea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoteForIdeaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voteForIdea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"votes"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<VoteForAnIdeaMutation, VoteForAnIdeaMutationVariables>;