import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ServiceRow, RatingRow } from './catalogue/tables.ts';
import type { IdeaRow } from './ideas/tables.ts';
import type { ServiceEffectRow, TrialRow } from './effect/tables.ts';
import type { ToldEffect } from './effect/told-effect.ts';
import type { ArmResult } from './effect/trial-results.ts';
import type { UsageRow } from './usage/tables.ts';
import type { ApplicationRow } from './developers/tables.ts';
import type { ServicesContext } from './context.ts';
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

/** What a client proves itself by at `POST /oauth2/access_token`. */
export type ClientCredentials = {
  readonly __typename?: 'ClientCredentials';
  /** The client identifier. */
  readonly clientId: Scalars['ID']['output'];
  /** The secret, for servers alone. The hub keeps its hash. */
  readonly clientSecret: Scalars['String']['output'];
};

/** What a client asked in a day: tokens, and what it did with them. */
export type ClientUsage = {
  readonly __typename?: 'ClientUsage';
  /** The day, in Paris. */
  readonly day: Scalars['Date']['output'];
  /** How many of the others were answered with an error, be it of one field. */
  readonly errors: Scalars['Int']['output'];
  /** How many tokens it got. */
  readonly granted: Scalars['Int']['output'];
  /** How many tokens it was refused. Who asks for them too often is sent away before anybody looks, and not counted. */
  readonly refused: Scalars['Int']['output'];
  /** How many of these requests were refused because nothing was left of its quota (429). */
  readonly refusedForQuota: Scalars['Int']['output'];
  /** How many requests it sent with its tokens, whatever became of them; a subscription is one. */
  readonly requests: Scalars['Int']['output'];
};

/** What one client asked in a day, of what one gateway had not yet delivered. */
export type ClientUsageLineInput = {
  /** The client identifier. */
  readonly clientId: Scalars['ID']['input'];
  /** The day, in Paris. One that is longer ago than 31 days is not recorded. */
  readonly day: Scalars['Date']['input'];
  /** How many of them were answered with an error. */
  readonly errors: Scalars['Int']['input'];
  /** How many of them were refused for the quota. */
  readonly refusedForQuota: Scalars['Int']['input'];
  /** How many requests. */
  readonly requests: Scalars['Int']['input'];
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

/** An application that a developer registered. Only that developer sees it. */
export type DeveloperApplication = {
  readonly __typename?: 'DeveloperApplication';
  /** The client identifier. */
  readonly clientId: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whose it is. */
  readonly organisation: Scalars['String']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** The class of its quota. */
  readonly quotaClass: QuotaClass;
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** When it was revoked; null while it is in use. Tokens that it had then last 25 minutes at most. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** The scopes that it has. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The version of the terms that was accepted. */
  readonly termsVersion: Scalars['String']['output'];
  /** What it asked, of the last 31 days on which it asked something, the latest first. Gateways count its requests and deliver them every few seconds: the latest may be missing. */
  readonly usage: ReadonlyArray<ClientUsage>;
};

/** Applications, page by page. */
export type DeveloperApplicationPage = {
  readonly __typename?: 'DeveloperApplicationPage';
  /** The applications. */
  readonly nodes: ReadonlyArray<DeveloperApplication>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** What a developer may choose from. */
export type DeveloperOffer = {
  readonly __typename?: 'DeveloperOffer';
  /** The classes of quotas; how much each is stands in the limits of the gateway. */
  readonly quotaClasses: ReadonlyArray<DeveloperQuotaClass>;
  /** The scopes. */
  readonly scopes: ReadonlyArray<DeveloperScope>;
  /** The version of the terms in force. */
  readonly termsVersion: Scalars['String']['output'];
};

/** A class of quotas. */
export type DeveloperQuotaClass = {
  readonly __typename?: 'DeveloperQuotaClass';
  /** Whether any organisation may have it; the others need a right. */
  readonly isOpenToAll: Scalars['Boolean']['output'];
  /** The class. */
  readonly name: QuotaClass;
};

/** What an organisation may have beyond what any may. */
export type DeveloperRights = {
  readonly __typename?: 'DeveloperRights';
  /** Scopes, and `quota:` with a class. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** The organisation. */
  readonly organisation: Scalars['String']['output'];
};

/** A scope that a client may have. */
export type DeveloperScope = {
  readonly __typename?: 'DeveloperScope';
  /** What it opens. */
  readonly description: Scalars['String']['output'];
  /** Whether any organisation may have it; the others need a right. */
  readonly isOpenToAll: Scalars['Boolean']['output'];
  /** As tokens name it. */
  readonly name: Scalars['String']['output'];
};

/** A difference of two shares within strata of comparable people (Mantel and Haenszel), with the interval that covers it in 95 of 100 cases (Sato). Figures are null where fewer than 50 people stand on one of the sides. */
export type EffectEstimate = {
  readonly __typename?: 'EffectEstimate';
  /** How many people they are compared with. */
  readonly compared: Scalars['Int']['output'];
  /** The lower end of the interval, in points. */
  readonly lower: Maybe<Scalars['Float']['output']>;
  /** Of these, how many have somebody to be compared with: the estimate is about them. */
  readonly matched: Scalars['Int']['output'];
  /** Of these, how many have people of both kinds. */
  readonly matchedStrata: Scalars['Int']['output'];
  /** How many more of 100 returned to work, in points. */
  readonly points: Maybe<Scalars['Float']['output']>;
  /** How many strata there are. */
  readonly strata: Scalars['Int']['output'];
  /** How many people used it, or stand in the arm. */
  readonly treated: Scalars['Int']['output'];
  /** The plain difference of the two groups, in points, without matching: to see what matching changed, not to be quoted. */
  readonly unmatchedPoints: Maybe<Scalars['Float']['output']>;
  /** Its upper end, in points. */
  readonly upper: Maybe<Scalars['Float']['output']>;
  /** What the figure cannot prove. */
  readonly warnings: ReadonlyArray<EffectWarning>;
};

/** What a figure cannot prove. */
export type EffectWarning = {
  readonly __typename?: 'EffectWarning';
  /** Which warning. */
  readonly code: EffectWarningCode;
  /** In words. */
  readonly message: Scalars['String']['output'];
};

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

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

/** An idea to file. */
export type FileIdeaInput = {
  /** Which box it goes into. */
  readonly box?: IdeaBox;
  /** What it is about. */
  readonly category: StoreCategory;
  /** What is wrong today, at most 1,000 characters. */
  readonly problem: Scalars['String']['input'];
  /** What should be done, at most 1,000 characters. */
  readonly proposal: Scalars['String']['input'];
  /** Its title, at most 100 characters. */
  readonly title: Scalars['String']['input'];
};

/** What became of it: exactly one of the two is set. */
export type FileIdeaResult = {
  readonly __typename?: 'FileIdeaResult';
  /** The idea as it waits for a moderator. */
  readonly idea: Maybe<Idea>;
  /** Why nothing was written. */
  readonly refusal: Maybe<StoreRefusal>;
};

/** What an organisation may have beyond what any may, in place of what was said before. */
export type GrantDeveloperRightsInput = {
  /** The organisation, as tokens name it. */
  readonly organisation: Scalars['String']['input'];
  /** Classes of quotas. */
  readonly quotaClasses: ReadonlyArray<QuotaClass>;
  /** Scopes. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of it: exactly one of the two is set. */
export type GrantDeveloperRightsResult = {
  readonly __typename?: 'GrantDeveloperRightsResult';
  /** Why nothing was changed. */
  readonly refusal: Maybe<StoreRefusal>;
  /** The rights after it. */
  readonly rights: Maybe<DeveloperRights>;
};

/** An idea for a service. Who filed it and who voted is shown nowhere. Source: the boxes of this hub, and the export of the former box. */
export type Idea = {
  readonly __typename?: 'Idea';
  /** Which box it is in. */
  readonly box: IdeaBox;
  /** The service that was built from it, where one was. */
  readonly builtAs: Maybe<StoreService>;
  /** What it is about. */
  readonly category: StoreCategory;
  /** The day it was filed. */
  readonly filedOn: Scalars['Date']['output'];
  /** The idea's identifier. */
  readonly id: Scalars['ID']['output'];
  /** What is wrong today. */
  readonly problem: Scalars['String']['output'];
  /** What should be done. */
  readonly proposal: Scalars['String']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** How far it is. */
  readonly state: IdeaState;
  /** Why it is closed, where it is. */
  readonly stateReason: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its votes of late: each counts 1 on its day and half as much every 30 days later. To three decimals. */
  readonly trend: Scalars['Float']['output'];
  /** How many people voted for it, and for ideas that were merged into it. */
  readonly votes: Scalars['Int']['output'];
};

/** The boxes of ideas. */
export type IdeaBox =
  /** Everybody's. */
  | 'PUBLIC'
  /** That of the staff of the employment service. */
  | 'STAFF';

/** Ideas, page by page. */
export type IdeaConnection = {
  readonly __typename?: 'IdeaConnection';
  /** The ideas with their cursors. */
  readonly edges: ReadonlyArray<IdeaEdge>;
  /** The ideas alone. */
  readonly nodes: ReadonlyArray<Idea>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An idea in a list. */
export type IdeaEdge = {
  readonly __typename?: 'IdeaEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The idea. */
  readonly node: Idea;
};

/** Which ideas; what is left out is not looked at. */
export type IdeaFilter = {
  /** Of which box. */
  readonly box?: IdeaBox;
  /** What it is about. */
  readonly category?: InputMaybe<StoreCategory>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<IdeaState>>;
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

/** Categories of jobseekers. */
export type JobseekerCategoryCode =
  /** Without work, must search. */
  | 'A'
  /** Worked 78 hours or less in the month, must search. */
  | 'B'
  /** Worked more than 78 hours, must search. */
  | 'C'
  /** Need not search, without work: in training, ill. */
  | 'D'
  /** Need not search, in work. */
  | 'E';

/** Two ideas that say the same. */
export type MergeIdeasInput = {
  /** The one that goes. */
  readonly ideaId: Scalars['ID']['input'];
  /** The one that stays. */
  readonly intoId: Scalars['ID']['input'];
};

/** What became of a merger: exactly one of the two is set. */
export type MergeIdeasResult = {
  readonly __typename?: 'MergeIdeasResult';
  /** The idea that stays, with the votes of both. */
  readonly idea: Maybe<Idea>;
  /** Why nothing was changed. */
  readonly refusal: Maybe<StoreRefusal>;
};

/** A decision on a comment. */
export type ModerateStoreRatingInput = {
  /** Whether its comment is published. */
  readonly isPublished: Scalars['Boolean']['input'];
  /** The rating. */
  readonly ratingId: Scalars['ID']['input'];
};

/** What became of a decision: exactly one of the two is set. */
export type ModerateStoreRatingResult = {
  readonly __typename?: 'ModerateStoreRatingResult';
  /** The rating after it. */
  readonly rating: Maybe<StoreRating>;
  /** Why nothing was changed. */
  readonly refusal: Maybe<StoreRefusal>;
};

/** A decision on a service. */
export type ModerateStoreServiceInput = {
  /** Why it is not shown; needed where it is not. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The service. */
  readonly serviceId: Scalars['ID']['input'];
  /** What it shall be. */
  readonly status: StoreServiceStatus;
};

/** What became of a decision: exactly one of the two is set. */
export type ModerateStoreServiceResult = {
  readonly __typename?: 'ModerateStoreServiceResult';
  /** Why nothing was changed. */
  readonly refusal: Maybe<StoreRefusal>;
  /** The service after it. */
  readonly service: Maybe<StoreService>;
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

/** A move of an idea. */
export type MoveIdeaInput = {
  /** The service of the store that was built from it; needed when it is delivered. */
  readonly builtAs?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  readonly ideaId: Scalars['ID']['input'];
  /** Why it is closed; needed when it is. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it goes. */
  readonly state: IdeaState;
};

/** What became of a move: exactly one of the two is set. */
export type MoveIdeaResult = {
  readonly __typename?: 'MoveIdeaResult';
  /** The idea after it. */
  readonly idea: Maybe<Idea>;
  /** Why nothing was changed. */
  readonly refusal: Maybe<StoreRefusal>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Files an idea; a moderator opens it to votes. For whoever proves who they are, the staff's box for the staff; who it was is not kept. */
  readonly fileIdea: Maybe<FileIdeaResult>;
  /** Says which scopes and classes of quotas an organisation may have beyond what any may. For moderators. */
  readonly grantDeveloperRights: Maybe<GrantDeveloperRightsResult>;
  /** Merges an idea into another of the same box that says the same. Whoever voted for both counts once. For moderators. */
  readonly mergeIdeas: Maybe<MergeIdeasResult>;
  /** Publishes or hides the comment of a rating. The stars count all the same. For moderators. */
  readonly moderateStoreRating: Maybe<ModerateStoreRatingResult>;
  /** Publishes, rejects or withdraws a service. For moderators. */
  readonly moderateStoreService: Maybe<ModerateStoreServiceResult>;
  /** Moves an idea to another state; to be delivered it must say what was built from it. For moderators. */
  readonly moveIdea: Maybe<MoveIdeaResult>;
  /** Rates a published service, one rating a person: a later one replaces it. For whoever proves who they are; only a keyed hash of that is kept. */
  readonly rateStoreService: Maybe<RateStoreServiceResult>;
  /** Adds what clients asked to their figures, once for each delivery, however often it comes. For gateways, which count it; no client can ask for it. */
  readonly recordClientUsage: Maybe<RecordClientUsageResult>;
  /** Records the outcomes of a trial that is over; they are analysed like those of users. For moderators. */
  readonly recordTrialOutcomes: Maybe<RecordTrialOutcomesResult>;
  /** Registers an application of the caller's organisation and gives its client credentials. For developers. */
  readonly registerApplication: Maybe<RegisterApplicationResult>;
  /** Registers a randomised trial before it begins. For moderators. */
  readonly registerTrial: Maybe<RegisterTrialResult>;
  /** Takes one's application out of use, for good. */
  readonly revokeApplication: Maybe<RevokeApplicationResult>;
  /** Replaces the secret of one's application; the one before is worth nothing from then on. */
  readonly rotateApplicationSecret: Maybe<RotateApplicationSecretResult>;
  /** Submits a service to the catalogue; a moderator decides on it. The same service again changes what waits. For clients with the scope `catalogue.write`. */
  readonly submitStoreService: Maybe<SubmitStoreServiceResult>;
  /** Votes for an idea, once for each person: a second vote is refused. Only a keyed hash of the voter is kept. */
  readonly voteForIdea: Maybe<VoteForIdeaResult>;
};


export type MutationFileIdeaArgs = {
  input: FileIdeaInput;
};


export type MutationGrantDeveloperRightsArgs = {
  input: GrantDeveloperRightsInput;
};


export type MutationMergeIdeasArgs = {
  input: MergeIdeasInput;
};


export type MutationModerateStoreRatingArgs = {
  input: ModerateStoreRatingInput;
};


export type MutationModerateStoreServiceArgs = {
  input: ModerateStoreServiceInput;
};


export type MutationMoveIdeaArgs = {
  input: MoveIdeaInput;
};


export type MutationRateStoreServiceArgs = {
  input: RateStoreServiceInput;
};


export type MutationRecordClientUsageArgs = {
  input: RecordClientUsageInput;
};


export type MutationRecordTrialOutcomesArgs = {
  input: RecordTrialOutcomesInput;
};


export type MutationRegisterApplicationArgs = {
  input: RegisterApplicationInput;
};


export type MutationRegisterTrialArgs = {
  input: RegisterTrialInput;
};


export type MutationRevokeApplicationArgs = {
  input: RevokeApplicationInput;
};


export type MutationRotateApplicationSecretArgs = {
  input: RotateApplicationSecretInput;
};


export type MutationSubmitStoreServiceArgs = {
  input: SubmitStoreServiceInput;
};


export type MutationVoteForIdeaArgs = {
  input: VoteForIdeaInput;
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

/** Where one stands in a list, and whether it goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last element of this page; pass it as `after` for the next page. Null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more elements follow the last one of this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

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
  /** What a developer may choose from when registering an application: terms, scopes, classes of quotas. */
  readonly developerOffer: Maybe<DeveloperOffer>;
  /** One idea; an error CODE_UNKNOWN says when there is none, or none that the caller may see. One that was merged gives the one that it went into. */
  readonly idea: Maybe<Idea>;
  /** Ideas of a box. The staff's own box is for the staff; nobody else gets anything of it. */
  readonly ideas: Maybe<IdeaConnection>;
  /** The caller's own applications, by name; none for nobody. */
  readonly myApplications: Maybe<DeveloperApplicationPage>;
  /** What waits for a moderator: submitted services, filed ideas and comments of ratings, by kind, then identifier. */
  readonly storeModerationQueue: Maybe<StoreModerationQueue>;
  /** One service of the store; an error CODE_UNKNOWN says when none of that name is published. */
  readonly storeService: Maybe<StoreService>;
  /** The published services of the store, by name, then identifier. */
  readonly storeServices: Maybe<StoreServiceConnection>;
  /** How many services the store has, of which kind, and how they are rated. */
  readonly storeStatistics: Maybe<StoreStatistics>;
  /** Randomised trials of services, the latest first. */
  readonly storeTrials: Maybe<StoreTrialConnection>;
  /** A month's usage of all services, by service. For clients with the scope `usage.read`; of one service anybody may ask. */
  readonly storeUsage: Maybe<ServiceUsageConnection>;
};


export type QueryIdeaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdeaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IdeaOrder>;
};


export type QueryMyApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStoreModerationQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStoreServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStoreServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoreServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStoreTrialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  serviceId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStoreUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['Date']['input'];
};

/** How much a client may ask in a minute. */
export type QuotaClass =
  /** More, for organisations with a right to it. */
  | 'GOLD'
  /** As whoever signed in. */
  | 'SILVER'
  /** As whoever brings no token. */
  | 'STANDARD';

/** A rating of a service. */
export type RateStoreServiceInput = {
  /** A comment of at most 200 characters, shown once a moderator has read it. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The service. */
  readonly serviceId: Scalars['ID']['input'];
  /** 1 (worst) to 5 (best). */
  readonly stars: Scalars['Int']['input'];
};

/** What became of a rating: exactly one of the two is set. */
export type RateStoreServiceResult = {
  readonly __typename?: 'RateStoreServiceResult';
  /** The rating as it is stored. */
  readonly rating: Maybe<StoreRating>;
  /** Why nothing was written. */
  readonly refusal: Maybe<StoreRefusal>;
};

/** What gateways counted of their clients. */
export type RecordClientUsageInput = {
  /** A UUID of the delivery: what was recorded under it is not recorded again. */
  readonly deliveryId: Scalars['ID']['input'];
  /** At most 1,000 lines. */
  readonly lines: ReadonlyArray<ClientUsageLineInput>;
};

/** What became of a delivery: either whether it was new, or a refusal. */
export type RecordClientUsageResult = {
  readonly __typename?: 'RecordClientUsageResult';
  /** True for a delivery that came for the first time, false for a repeated one. */
  readonly isNew: Maybe<Scalars['Boolean']['output']>;
  /** Why nothing was recorded. */
  readonly refusal: Maybe<StoreRefusal>;
};

/** The outcomes of a trial, in place of those recorded before. */
export type RecordTrialOutcomesInput = {
  /** Counts by arm and stratum, at most 500. */
  readonly outcomes: ReadonlyArray<TrialOutcomeInput>;
  /** The trial. */
  readonly trialId: Scalars['ID']['input'];
};

/** What became of it: exactly one of the two is set. */
export type RecordTrialOutcomesResult = {
  readonly __typename?: 'RecordTrialOutcomesResult';
  /** Why nothing was changed. */
  readonly refusal: Maybe<StoreRefusal>;
  /** The trial with its results. */
  readonly trial: Maybe<StoreTrial>;
};

/** An application to register. */
export type RegisterApplicationInput = {
  /** The version of the terms that the developer has read and accepts. */
  readonly acceptedTerms: Scalars['String']['input'];
  /** Its name, at most 60 characters; one of a name for each developer. */
  readonly name: Scalars['String']['input'];
  /** What it is for, at most 500 characters. */
  readonly purpose: Scalars['String']['input'];
  /** The class of its quota. */
  readonly quotaClass: QuotaClass;
  /** The scopes that it shall have. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of a registration: either the application with its credentials, or a refusal. */
export type RegisterApplicationResult = {
  readonly __typename?: 'RegisterApplicationResult';
  /** The application. */
  readonly application: Maybe<DeveloperApplication>;
  /** By what it proves itself. The secret is told here and never again. */
  readonly credentials: Maybe<ClientCredentials>;
  /** Why nothing was written. */
  readonly refusal: Maybe<StoreRefusal>;
};

/** A trial to register. */
export type RegisterTrialInput = {
  /** Two to five arms; the first is the one to compare with. */
  readonly arms: ReadonlyArray<Scalars['String']['input']>;
  /** Its last day. */
  readonly endsOn: Scalars['Date']['input'];
  /** What it asks, at most 500 characters. */
  readonly hypothesis: Scalars['String']['input'];
  /** The service. */
  readonly serviceId: Scalars['ID']['input'];
  /** Its first day, after today. */
  readonly startsOn: Scalars['Date']['input'];
  /** Its title, at most 100 characters. */
  readonly title: Scalars['String']['input'];
};

/** What became of a registration: exactly one of the two is set. */
export type RegisterTrialResult = {
  readonly __typename?: 'RegisterTrialResult';
  /** Why nothing was written. */
  readonly refusal: Maybe<StoreRefusal>;
  /** The trial. */
  readonly trial: Maybe<StoreTrial>;
};

/** Which application goes out of use. */
export type RevokeApplicationInput = {
  /** The application's client identifier. */
  readonly clientId: Scalars['ID']['input'];
};

/** What became of it: exactly one of the two is set. */
export type RevokeApplicationResult = {
  readonly __typename?: 'RevokeApplicationResult';
  /** The application after it. */
  readonly application: Maybe<DeveloperApplication>;
  /** Why nothing was changed. */
  readonly refusal: Maybe<StoreRefusal>;
};

/** Whose secret is replaced. */
export type RotateApplicationSecretInput = {
  /** The application's client identifier. */
  readonly clientId: Scalars['ID']['input'];
};

/** What became of it: either the application with its new credentials, or a refusal. */
export type RotateApplicationSecretResult = {
  readonly __typename?: 'RotateApplicationSecretResult';
  /** The application. */
  readonly application: Maybe<DeveloperApplication>;
  /** The new credentials. The secret is told here and never again; the one before is worth nothing. */
  readonly credentials: Maybe<ClientCredentials>;
  /** Why nothing was changed. */
  readonly refusal: Maybe<StoreRefusal>;
};

/** What a service changed for those who used it: how many more of 100 returned to work within six months after they registered, users against comparable others. Source: counts of strata, of nobody; estimated by the job service-effect. */
export type ServiceEffect = {
  readonly __typename?: 'ServiceEffect';
  /** The estimate. */
  readonly estimate: EffectEstimate;
  /** The month until which outcomes are known, its first day. */
  readonly period: Scalars['Date']['output'];
  /** The counts that it was estimated from. */
  readonly provenance: Provenance;
};

/** How much a service was used in a month. Source: the month's log of sessions, which is counted and not kept. */
export type ServiceUsage = {
  readonly __typename?: 'ServiceUsage';
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** How many pages they looked at. */
  readonly pages: Scalars['Int']['output'];
  /** The log that was counted. */
  readonly provenance: Provenance;
  /** The service; null when it is not shown any more. */
  readonly service: Maybe<StoreService>;
  /** How many sessions. */
  readonly sessions: Scalars['Int']['output'];
  /** How many visitors, each once in the month. */
  readonly users: Scalars['Int']['output'];
};

/** The usage of services, page by page. */
export type ServiceUsageConnection = {
  readonly __typename?: 'ServiceUsageConnection';
  /** The services' months. */
  readonly nodes: ReadonlyArray<ServiceUsage>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Ages by which people are matched. */
export type StoreAgeBand =
  /** 26 to 49. */
  | 'FROM_26_TO_49'
  /** 50 and older. */
  | 'FROM_50'
  /** Under 26. */
  | 'UNDER_26';

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

/** How many services a category has. */
export type StoreCategoryCount = {
  readonly __typename?: 'StoreCategoryCount';
  /** The category. */
  readonly category: StoreCategory;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How far the moderation of a comment is. */
export type StoreCommentStatus =
  /** It waits for a moderator, or there is none. */
  | 'NONE'
  /** It is hidden. */
  | 'REJECTED'
  /** It is shown. */
  | 'VALIDATED';

/** Something that somebody wrote and nobody has looked at. */
export type StoreModerationItem = {
  readonly __typename?: 'StoreModerationItem';
  /** The identifier of the service, the idea or the rating. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: StoreModerationKind;
  /** What was written. */
  readonly text: Scalars['String']['output'];
  /** Its title, where it has one: a service's name, an idea's title. */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** What waits for a moderator. */
export type StoreModerationKind =
  /** An idea that was filed. */
  | 'IDEA'
  /** The comment of a rating. */
  | 'RATING'
  /** A service that a developer submitted. */
  | 'SERVICE';

/** What waits for moderators, page by page. */
export type StoreModerationQueue = {
  readonly __typename?: 'StoreModerationQueue';
  /** What waits. */
  readonly nodes: ReadonlyArray<StoreModerationItem>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Who publishes a service. */
export type StorePublisherKind =
  /** The public employment service. */
  | 'EMPLOYMENT_SERVICE'
  /** Anybody else. */
  | 'PARTNER';

/** Somebody's rating, without a name. */
export type StoreRating = {
  readonly __typename?: 'StoreRating';
  /** The comment; null without one, and while or when it is not published. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** How far the moderation of the comment is. */
  readonly commentStatus: StoreCommentStatus;
  /** The hub's identifier. */
  readonly id: Scalars['ID']['output'];
  /** The day it was given. */
  readonly ratedOn: Scalars['Date']['output'];
  /** 1 (worst) to 5 (best). */
  readonly stars: Scalars['Int']['output'];
};

/** Ratings, page by page. */
export type StoreRatingConnection = {
  readonly __typename?: 'StoreRatingConnection';
  /** The ratings. */
  readonly nodes: ReadonlyArray<StoreRating>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** How a service is rated. All ratings count, whatever became of their comments. */
export type StoreRatingScore = {
  readonly __typename?: 'StoreRatingScore';
  /** How many ratings. */
  readonly count: Scalars['Int']['output'];
  /** Their mean, to one decimal; null without any. */
  readonly mean: Maybe<Scalars['Float']['output']>;
};

/** Why nothing was written: an expected outcome, not a failure. */
export type StoreRefusal = {
  readonly __typename?: 'StoreRefusal';
  /** The field of the input, where one is at fault. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** Which rule. */
  readonly code: StoreRefusalCode;
  /** What is wrong, where, and what would be allowed. */
  readonly message: Scalars['String']['output'];
};

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
  /** A delivery of figures has no UUID, too many lines, or a number below zero. */
  | 'DELIVERY_INVALID'
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

/** A service of the store: a site, an application, a course, a game or an API, free of charge for whoever uses it. Source: the catalogue's file, and developers' submissions that a moderator published. */
export type StoreService = {
  readonly __typename?: 'StoreService';
  /** The APIs that it uses, by name. */
  readonly apis: ReadonlyArray<Scalars['String']['output']>;
  /** For whom. */
  readonly audiences: ReadonlyArray<StoreAudience>;
  /** The ideas of the public box that it was built from, at most 20, by identifier. */
  readonly builtFrom: ReadonlyArray<Idea>;
  /** What it is for. */
  readonly category: StoreCategory;
  /** What it does. */
  readonly description: Scalars['String']['output'];
  /** What it changed for those who used it, of the last 12 periods that were estimated, the latest first. */
  readonly effects: ReadonlyArray<ServiceEffect>;
  /** The catalogue's identifier. */
  readonly id: Scalars['ID']['output'];
  /** Whether it costs its users nothing: the rule of the store. */
  readonly isFree: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: StoreServiceKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where this record comes from: the catalogue's file, or the submission. */
  readonly provenance: Provenance;
  /** Since when it is in the store. */
  readonly publishedOn: Scalars['Date']['output'];
  /** Who publishes it. */
  readonly publisher: Scalars['String']['output'];
  /** Who publishes it, by kind. */
  readonly publisherKind: StorePublisherKind;
  /** How it is rated. */
  readonly rating: StoreRatingScore;
  /** Its ratings, the latest first. */
  readonly ratings: Maybe<StoreRatingConnection>;
  /** Whether it is shown. */
  readonly status: StoreServiceStatus;
  /** Why it is not shown, where it is not. */
  readonly statusReason: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  readonly url: Scalars['String']['output'];
  /** How much it was used, of the last 24 months that are known, the latest first. */
  readonly usage: ReadonlyArray<ServiceUsage>;
};


/** A service of the store: a site, an application, a course, a game or an API, free of charge for whoever uses it. Source: the catalogue's file, and developers' submissions that a moderator published. */
export type StoreServiceRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Services, page by page. */
export type StoreServiceConnection = {
  readonly __typename?: 'StoreServiceConnection';
  /** The services with their cursors. */
  readonly edges: ReadonlyArray<StoreServiceEdge>;
  /** The services alone. */
  readonly nodes: ReadonlyArray<StoreService>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A service in a list. */
export type StoreServiceEdge = {
  readonly __typename?: 'StoreServiceEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The service. */
  readonly node: StoreService;
};

/** Which services of the store; what is left out is not looked at. */
export type StoreServiceFilter = {
  /** An API that it uses, by name. */
  readonly api?: InputMaybe<Scalars['String']['input']>;
  /** For whom. */
  readonly audience?: InputMaybe<StoreAudience>;
  /** What it is for. */
  readonly category?: InputMaybe<StoreCategory>;
  /** What it is. */
  readonly kind?: InputMaybe<StoreServiceKind>;
  /** Who publishes it. */
  readonly publisherKind?: InputMaybe<StorePublisherKind>;
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

/** Whether a service is shown. */
export type StoreServiceStatus =
  /** It is shown. */
  | 'PUBLISHED'
  /** A moderator did not take it. */
  | 'REJECTED'
  /** It waits for a moderator. */
  | 'SUBMITTED'
  /** It was taken out again. */
  | 'WITHDRAWN';

/** What the store holds, of published services. */
export type StoreStatistics = {
  readonly __typename?: 'StoreStatistics';
  /** How many services each category has; categories without any are left out. */
  readonly byCategory: ReadonlyArray<StoreCategoryCount>;
  /** Of these, how many were delivered. */
  readonly deliveredIdeas: Scalars['Int']['output'];
  /** How many ideas of the public box are shown, and were not merged. */
  readonly ideas: Scalars['Int']['output'];
  /** Their mean, to one decimal; null without any. */
  readonly meanRating: Maybe<Scalars['Float']['output']>;
  /** Of these, how many the employment service publishes. */
  readonly ofEmploymentService: Scalars['Int']['output'];
  /** How many ratings. */
  readonly ratings: Scalars['Int']['output'];
  /** How many services. */
  readonly services: Scalars['Int']['output'];
};

/** A randomised trial of a service, registered before it began. */
export type StoreTrial = {
  readonly __typename?: 'StoreTrial';
  /** Its arms; the first is the one that the others are compared with. */
  readonly arms: ReadonlyArray<Scalars['String']['output']>;
  /** Its last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** What it asks. */
  readonly hypothesis: Scalars['String']['output'];
  /** The hub's identifier. */
  readonly id: Scalars['ID']['output'];
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** What each other arm changed against the first; empty until outcomes are recorded. */
  readonly results: ReadonlyArray<TrialResult>;
  /** The service; null when it is not shown any more. */
  readonly service: Maybe<StoreService>;
  /** Its first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Trials, page by page. */
export type StoreTrialConnection = {
  readonly __typename?: 'StoreTrialConnection';
  /** The trials. */
  readonly nodes: ReadonlyArray<StoreTrial>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A service to list. A service of the store is free of charge for whoever uses it. */
export type SubmitStoreServiceInput = {
  /** The APIs that it uses, by name. */
  readonly apis: ReadonlyArray<Scalars['String']['input']>;
  /** For whom. */
  readonly audiences: ReadonlyArray<StoreAudience>;
  /** What it is for. */
  readonly category: StoreCategory;
  /** What it does, at most 1,000 characters. */
  readonly description: Scalars['String']['input'];
  /** The identifier that it shall have: lower-case letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: StoreServiceKind;
  /** Its name, at most 80 characters. */
  readonly name: Scalars['String']['input'];
  /** Where it is, https. */
  readonly url: Scalars['String']['input'];
};

/** What became of a submission: exactly one of the two is set. */
export type SubmitStoreServiceResult = {
  readonly __typename?: 'SubmitStoreServiceResult';
  /** Why nothing was written. */
  readonly refusal: Maybe<StoreRefusal>;
  /** The service as it waits. */
  readonly service: Maybe<StoreService>;
};

/** How many people of an arm and a stratum there are, and returned to work within six months. Counts alone. */
export type TrialOutcomeInput = {
  /** Their age. */
  readonly ageBand: StoreAgeBand;
  /** The arm that the lot gave them. */
  readonly arm: Scalars['String']['input'];
  /** Their category. */
  readonly category: JobseekerCategoryCode;
  /** The occupation they look for, ROME. */
  readonly occupationCode: Scalars['ID']['input'];
  /** How many. */
  readonly persons: Scalars['Int']['input'];
  /** The first day of the month in which they registered. */
  readonly registrationMonth: Scalars['Date']['input'];
  /** Of these, how many returned. */
  readonly returned: Scalars['Int']['input'];
  /** Their employment basin. */
  readonly territoryCode: Scalars['ID']['input'];
};

/** What an arm of a trial changed against the first one. */
export type TrialResult = {
  readonly __typename?: 'TrialResult';
  /** The arm. */
  readonly arm: Scalars['String']['output'];
  /** The estimate. */
  readonly estimate: EffectEstimate;
};

/** A vote. */
export type VoteForIdeaInput = {
  /** The idea. */
  readonly ideaId: Scalars['ID']['input'];
};

/** What became of a vote: exactly one of the two is set. */
export type VoteForIdeaResult = {
  readonly __typename?: 'VoteForIdeaResult';
  /** The idea with the vote; the one it was merged into, where it was. */
  readonly idea: Maybe<Idea>;
  /** Why nothing was written. */
  readonly refusal: Maybe<StoreRefusal>;
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
  Idea: Idea;
  StoreService: StoreService;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Idea:
    ( { __typename: 'Idea' }
    & GraphQLRecursivePick<FederationTypes['Idea'], {"id":true}> );
  StoreService:
    ( { __typename: 'StoreService' }
    & GraphQLRecursivePick<FederationTypes['StoreService'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ClientCredentials: ResolverTypeWrapper<ClientCredentials>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ClientUsage: ResolverTypeWrapper<ClientUsage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ClientUsageLineInput: ClientUsageLineInput;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeveloperApplication: ResolverTypeWrapper<ApplicationRow>;
  DeveloperApplicationPage: ResolverTypeWrapper<Omit<DeveloperApplicationPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DeveloperApplication']> }>;
  DeveloperOffer: ResolverTypeWrapper<DeveloperOffer>;
  DeveloperQuotaClass: ResolverTypeWrapper<DeveloperQuotaClass>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DeveloperRights: ResolverTypeWrapper<DeveloperRights>;
  DeveloperScope: ResolverTypeWrapper<DeveloperScope>;
  EffectEstimate: ResolverTypeWrapper<ToldEffect>;
  EffectWarning: ResolverTypeWrapper<EffectWarning>;
  EffectWarningCode: EffectWarningCode;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  FileIdeaInput: FileIdeaInput;
  FileIdeaResult: ResolverTypeWrapper<Omit<FileIdeaResult, 'idea'> & { idea?: Maybe<ResolversTypes['Idea']> }>;
  GrantDeveloperRightsInput: GrantDeveloperRightsInput;
  GrantDeveloperRightsResult: ResolverTypeWrapper<GrantDeveloperRightsResult>;
  Idea: ResolverTypeWrapper<IdeaRow>;
  IdeaBox: IdeaBox;
  IdeaConnection: ResolverTypeWrapper<Omit<IdeaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IdeaEdge']>, nodes: ReadonlyArray<ResolversTypes['Idea']> }>;
  IdeaEdge: ResolverTypeWrapper<Omit<IdeaEdge, 'node'> & { node: ResolversTypes['Idea'] }>;
  IdeaFilter: IdeaFilter;
  IdeaOrder: IdeaOrder;
  IdeaState: IdeaState;
  JobseekerCategoryCode: JobseekerCategoryCode;
  MergeIdeasInput: MergeIdeasInput;
  MergeIdeasResult: ResolverTypeWrapper<Omit<MergeIdeasResult, 'idea'> & { idea?: Maybe<ResolversTypes['Idea']> }>;
  ModerateStoreRatingInput: ModerateStoreRatingInput;
  ModerateStoreRatingResult: ResolverTypeWrapper<Omit<ModerateStoreRatingResult, 'rating'> & { rating?: Maybe<ResolversTypes['StoreRating']> }>;
  ModerateStoreServiceInput: ModerateStoreServiceInput;
  ModerateStoreServiceResult: ResolverTypeWrapper<Omit<ModerateStoreServiceResult, 'service'> & { service?: Maybe<ResolversTypes['StoreService']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  MoveIdeaInput: MoveIdeaInput;
  MoveIdeaResult: ResolverTypeWrapper<Omit<MoveIdeaResult, 'idea'> & { idea?: Maybe<ResolversTypes['Idea']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotaClass: QuotaClass;
  RateStoreServiceInput: RateStoreServiceInput;
  RateStoreServiceResult: ResolverTypeWrapper<Omit<RateStoreServiceResult, 'rating'> & { rating?: Maybe<ResolversTypes['StoreRating']> }>;
  RecordClientUsageInput: RecordClientUsageInput;
  RecordClientUsageResult: ResolverTypeWrapper<RecordClientUsageResult>;
  RecordTrialOutcomesInput: RecordTrialOutcomesInput;
  RecordTrialOutcomesResult: ResolverTypeWrapper<Omit<RecordTrialOutcomesResult, 'trial'> & { trial?: Maybe<ResolversTypes['StoreTrial']> }>;
  RegisterApplicationInput: RegisterApplicationInput;
  RegisterApplicationResult: ResolverTypeWrapper<Omit<RegisterApplicationResult, 'application'> & { application?: Maybe<ResolversTypes['DeveloperApplication']> }>;
  RegisterTrialInput: RegisterTrialInput;
  RegisterTrialResult: ResolverTypeWrapper<Omit<RegisterTrialResult, 'trial'> & { trial?: Maybe<ResolversTypes['StoreTrial']> }>;
  RevokeApplicationInput: RevokeApplicationInput;
  RevokeApplicationResult: ResolverTypeWrapper<Omit<RevokeApplicationResult, 'application'> & { application?: Maybe<ResolversTypes['DeveloperApplication']> }>;
  RotateApplicationSecretInput: RotateApplicationSecretInput;
  RotateApplicationSecretResult: ResolverTypeWrapper<Omit<RotateApplicationSecretResult, 'application'> & { application?: Maybe<ResolversTypes['DeveloperApplication']> }>;
  ServiceEffect: ResolverTypeWrapper<ServiceEffectRow>;
  ServiceUsage: ResolverTypeWrapper<UsageRow>;
  ServiceUsageConnection: ResolverTypeWrapper<Omit<ServiceUsageConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceUsage']> }>;
  StoreAgeBand: StoreAgeBand;
  StoreAudience: StoreAudience;
  StoreCategory: StoreCategory;
  StoreCategoryCount: ResolverTypeWrapper<StoreCategoryCount>;
  StoreCommentStatus: StoreCommentStatus;
  StoreModerationItem: ResolverTypeWrapper<StoreModerationItem>;
  StoreModerationKind: StoreModerationKind;
  StoreModerationQueue: ResolverTypeWrapper<StoreModerationQueue>;
  StorePublisherKind: StorePublisherKind;
  StoreRating: ResolverTypeWrapper<RatingRow>;
  StoreRatingConnection: ResolverTypeWrapper<Omit<StoreRatingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['StoreRating']> }>;
  StoreRatingScore: ResolverTypeWrapper<StoreRatingScore>;
  StoreRefusal: ResolverTypeWrapper<StoreRefusal>;
  StoreRefusalCode: StoreRefusalCode;
  StoreService: ResolverTypeWrapper<ServiceRow>;
  StoreServiceConnection: ResolverTypeWrapper<Omit<StoreServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StoreServiceEdge']>, nodes: ReadonlyArray<ResolversTypes['StoreService']> }>;
  StoreServiceEdge: ResolverTypeWrapper<Omit<StoreServiceEdge, 'node'> & { node: ResolversTypes['StoreService'] }>;
  StoreServiceFilter: StoreServiceFilter;
  StoreServiceKind: StoreServiceKind;
  StoreServiceStatus: StoreServiceStatus;
  StoreStatistics: ResolverTypeWrapper<StoreStatistics>;
  StoreTrial: ResolverTypeWrapper<TrialRow>;
  StoreTrialConnection: ResolverTypeWrapper<Omit<StoreTrialConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['StoreTrial']> }>;
  SubmitStoreServiceInput: SubmitStoreServiceInput;
  SubmitStoreServiceResult: ResolverTypeWrapper<Omit<SubmitStoreServiceResult, 'service'> & { service?: Maybe<ResolversTypes['StoreService']> }>;
  TrialOutcomeInput: TrialOutcomeInput;
  TrialResult: ResolverTypeWrapper<ArmResult>;
  VoteForIdeaInput: VoteForIdeaInput;
  VoteForIdeaResult: ResolverTypeWrapper<Omit<VoteForIdeaResult, 'idea'> & { idea?: Maybe<ResolversTypes['Idea']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ClientCredentials: ClientCredentials;
  ID: Scalars['ID']['output'];
  ClientUsage: ClientUsage;
  Int: Scalars['Int']['output'];
  ClientUsageLineInput: ClientUsageLineInput;
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeveloperApplication: ApplicationRow;
  DeveloperApplicationPage: Omit<DeveloperApplicationPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DeveloperApplication']> };
  DeveloperOffer: DeveloperOffer;
  DeveloperQuotaClass: DeveloperQuotaClass;
  Boolean: Scalars['Boolean']['output'];
  DeveloperRights: DeveloperRights;
  DeveloperScope: DeveloperScope;
  EffectEstimate: ToldEffect;
  EffectWarning: EffectWarning;
  ExternalId: ExternalId;
  FileIdeaInput: FileIdeaInput;
  FileIdeaResult: Omit<FileIdeaResult, 'idea'> & { idea?: Maybe<ResolversParentTypes['Idea']> };
  GrantDeveloperRightsInput: GrantDeveloperRightsInput;
  GrantDeveloperRightsResult: GrantDeveloperRightsResult;
  Idea: IdeaRow;
  IdeaConnection: Omit<IdeaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IdeaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Idea']> };
  IdeaEdge: Omit<IdeaEdge, 'node'> & { node: ResolversParentTypes['Idea'] };
  IdeaFilter: IdeaFilter;
  MergeIdeasInput: MergeIdeasInput;
  MergeIdeasResult: Omit<MergeIdeasResult, 'idea'> & { idea?: Maybe<ResolversParentTypes['Idea']> };
  ModerateStoreRatingInput: ModerateStoreRatingInput;
  ModerateStoreRatingResult: Omit<ModerateStoreRatingResult, 'rating'> & { rating?: Maybe<ResolversParentTypes['StoreRating']> };
  ModerateStoreServiceInput: ModerateStoreServiceInput;
  ModerateStoreServiceResult: Omit<ModerateStoreServiceResult, 'service'> & { service?: Maybe<ResolversParentTypes['StoreService']> };
  Money: Money;
  MoveIdeaInput: MoveIdeaInput;
  MoveIdeaResult: Omit<MoveIdeaResult, 'idea'> & { idea?: Maybe<ResolversParentTypes['Idea']> };
  Mutation: Record<PropertyKey, never>;
  Notice: Notice;
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  RateStoreServiceInput: RateStoreServiceInput;
  RateStoreServiceResult: Omit<RateStoreServiceResult, 'rating'> & { rating?: Maybe<ResolversParentTypes['StoreRating']> };
  RecordClientUsageInput: RecordClientUsageInput;
  RecordClientUsageResult: RecordClientUsageResult;
  RecordTrialOutcomesInput: RecordTrialOutcomesInput;
  RecordTrialOutcomesResult: Omit<RecordTrialOutcomesResult, 'trial'> & { trial?: Maybe<ResolversParentTypes['StoreTrial']> };
  RegisterApplicationInput: RegisterApplicationInput;
  RegisterApplicationResult: Omit<RegisterApplicationResult, 'application'> & { application?: Maybe<ResolversParentTypes['DeveloperApplication']> };
  RegisterTrialInput: RegisterTrialInput;
  RegisterTrialResult: Omit<RegisterTrialResult, 'trial'> & { trial?: Maybe<ResolversParentTypes['StoreTrial']> };
  RevokeApplicationInput: RevokeApplicationInput;
  RevokeApplicationResult: Omit<RevokeApplicationResult, 'application'> & { application?: Maybe<ResolversParentTypes['DeveloperApplication']> };
  RotateApplicationSecretInput: RotateApplicationSecretInput;
  RotateApplicationSecretResult: Omit<RotateApplicationSecretResult, 'application'> & { application?: Maybe<ResolversParentTypes['DeveloperApplication']> };
  ServiceEffect: ServiceEffectRow;
  ServiceUsage: UsageRow;
  ServiceUsageConnection: Omit<ServiceUsageConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceUsage']> };
  StoreCategoryCount: StoreCategoryCount;
  StoreModerationItem: StoreModerationItem;
  StoreModerationQueue: StoreModerationQueue;
  StoreRating: RatingRow;
  StoreRatingConnection: Omit<StoreRatingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['StoreRating']> };
  StoreRatingScore: StoreRatingScore;
  StoreRefusal: StoreRefusal;
  StoreService: ServiceRow;
  StoreServiceConnection: Omit<StoreServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StoreServiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StoreService']> };
  StoreServiceEdge: Omit<StoreServiceEdge, 'node'> & { node: ResolversParentTypes['StoreService'] };
  StoreServiceFilter: StoreServiceFilter;
  StoreStatistics: StoreStatistics;
  StoreTrial: TrialRow;
  StoreTrialConnection: Omit<StoreTrialConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['StoreTrial']> };
  SubmitStoreServiceInput: SubmitStoreServiceInput;
  SubmitStoreServiceResult: Omit<SubmitStoreServiceResult, 'service'> & { service?: Maybe<ResolversParentTypes['StoreService']> };
  TrialOutcomeInput: TrialOutcomeInput;
  TrialResult: ArmResult;
  VoteForIdeaInput: VoteForIdeaInput;
  VoteForIdeaResult: Omit<VoteForIdeaResult, 'idea'> & { idea?: Maybe<ResolversParentTypes['Idea']> };
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = ServicesContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ClientCredentialsResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['ClientCredentials'] = ResolversParentTypes['ClientCredentials']> = {
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientUsageResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['ClientUsage'] = ResolversParentTypes['ClientUsage']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedForQuota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeveloperApplicationResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['DeveloperApplication'] = ResolversParentTypes['DeveloperApplication']> = {
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotaClass?: Resolver<ResolversTypes['QuotaClass'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  termsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usage?: Resolver<ReadonlyArray<ResolversTypes['ClientUsage']>, ParentType, ContextType>;
};

export type DeveloperApplicationPageResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['DeveloperApplicationPage'] = ResolversParentTypes['DeveloperApplicationPage']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeveloperApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeveloperOfferResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['DeveloperOffer'] = ResolversParentTypes['DeveloperOffer']> = {
  quotaClasses?: Resolver<ReadonlyArray<ResolversTypes['DeveloperQuotaClass']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['DeveloperScope']>, ParentType, ContextType>;
  termsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeveloperQuotaClassResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['DeveloperQuotaClass'] = ResolversParentTypes['DeveloperQuotaClass']> = {
  isOpenToAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['QuotaClass'], ParentType, ContextType>;
};

export type DeveloperRightsResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['DeveloperRights'] = ResolversParentTypes['DeveloperRights']> = {
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeveloperScopeResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['DeveloperScope'] = ResolversParentTypes['DeveloperScope']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOpenToAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EffectEstimateResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['EffectEstimate'] = ResolversParentTypes['EffectEstimate']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedStrata?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strata?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatchedPoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['EffectWarning']>, ParentType, ContextType>;
};

export type EffectWarningResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['EffectWarning'] = ResolversParentTypes['EffectWarning']> = {
  code?: Resolver<ResolversTypes['EffectWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileIdeaResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['FileIdeaResult'] = ResolversParentTypes['FileIdeaResult']> = {
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type GrantDeveloperRightsResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['GrantDeveloperRightsResult'] = ResolversParentTypes['GrantDeveloperRightsResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
  rights?: Resolver<Maybe<ResolversTypes['DeveloperRights']>, ParentType, ContextType>;
};

export type IdeaResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['Idea'] = ResolversParentTypes['Idea'], FederationReferenceType extends FederationReferenceTypes['Idea'] = FederationReferenceTypes['Idea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Idea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  box?: Resolver<ResolversTypes['IdeaBox'], ParentType, ContextType>;
  builtAs?: Resolver<Maybe<ResolversTypes['StoreService']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StoreCategory'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IdeaState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trend?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdeaConnectionResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['IdeaConnection'] = ResolversParentTypes['IdeaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdeaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Idea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IdeaEdgeResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['IdeaEdge'] = ResolversParentTypes['IdeaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Idea'], ParentType, ContextType>;
};

export type MergeIdeasResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['MergeIdeasResult'] = ResolversParentTypes['MergeIdeasResult']> = {
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type ModerateStoreRatingResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['ModerateStoreRatingResult'] = ResolversParentTypes['ModerateStoreRatingResult']> = {
  rating?: Resolver<Maybe<ResolversTypes['StoreRating']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type ModerateStoreServiceResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['ModerateStoreServiceResult'] = ResolversParentTypes['ModerateStoreServiceResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['StoreService']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type MoveIdeaResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['MoveIdeaResult'] = ResolversParentTypes['MoveIdeaResult']> = {
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  fileIdea?: Resolver<Maybe<ResolversTypes['FileIdeaResult']>, ParentType, ContextType, RequireFields<MutationFileIdeaArgs, 'input'>>;
  grantDeveloperRights?: Resolver<Maybe<ResolversTypes['GrantDeveloperRightsResult']>, ParentType, ContextType, RequireFields<MutationGrantDeveloperRightsArgs, 'input'>>;
  mergeIdeas?: Resolver<Maybe<ResolversTypes['MergeIdeasResult']>, ParentType, ContextType, RequireFields<MutationMergeIdeasArgs, 'input'>>;
  moderateStoreRating?: Resolver<Maybe<ResolversTypes['ModerateStoreRatingResult']>, ParentType, ContextType, RequireFields<MutationModerateStoreRatingArgs, 'input'>>;
  moderateStoreService?: Resolver<Maybe<ResolversTypes['ModerateStoreServiceResult']>, ParentType, ContextType, RequireFields<MutationModerateStoreServiceArgs, 'input'>>;
  moveIdea?: Resolver<Maybe<ResolversTypes['MoveIdeaResult']>, ParentType, ContextType, RequireFields<MutationMoveIdeaArgs, 'input'>>;
  rateStoreService?: Resolver<Maybe<ResolversTypes['RateStoreServiceResult']>, ParentType, ContextType, RequireFields<MutationRateStoreServiceArgs, 'input'>>;
  recordClientUsage?: Resolver<Maybe<ResolversTypes['RecordClientUsageResult']>, ParentType, ContextType, RequireFields<MutationRecordClientUsageArgs, 'input'>>;
  recordTrialOutcomes?: Resolver<Maybe<ResolversTypes['RecordTrialOutcomesResult']>, ParentType, ContextType, RequireFields<MutationRecordTrialOutcomesArgs, 'input'>>;
  registerApplication?: Resolver<Maybe<ResolversTypes['RegisterApplicationResult']>, ParentType, ContextType, RequireFields<MutationRegisterApplicationArgs, 'input'>>;
  registerTrial?: Resolver<Maybe<ResolversTypes['RegisterTrialResult']>, ParentType, ContextType, RequireFields<MutationRegisterTrialArgs, 'input'>>;
  revokeApplication?: Resolver<Maybe<ResolversTypes['RevokeApplicationResult']>, ParentType, ContextType, RequireFields<MutationRevokeApplicationArgs, 'input'>>;
  rotateApplicationSecret?: Resolver<Maybe<ResolversTypes['RotateApplicationSecretResult']>, ParentType, ContextType, RequireFields<MutationRotateApplicationSecretArgs, 'input'>>;
  submitStoreService?: Resolver<Maybe<ResolversTypes['SubmitStoreServiceResult']>, ParentType, ContextType, RequireFields<MutationSubmitStoreServiceArgs, 'input'>>;
  voteForIdea?: Resolver<Maybe<ResolversTypes['VoteForIdeaResult']>, ParentType, ContextType, RequireFields<MutationVoteForIdeaArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  developerOffer?: Resolver<Maybe<ResolversTypes['DeveloperOffer']>, ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<QueryIdeaArgs, 'id'>>;
  ideas?: Resolver<Maybe<ResolversTypes['IdeaConnection']>, ParentType, ContextType, RequireFields<QueryIdeasArgs, 'first' | 'orderBy'>>;
  myApplications?: Resolver<Maybe<ResolversTypes['DeveloperApplicationPage']>, ParentType, ContextType, RequireFields<QueryMyApplicationsArgs, 'first'>>;
  storeModerationQueue?: Resolver<Maybe<ResolversTypes['StoreModerationQueue']>, ParentType, ContextType, RequireFields<QueryStoreModerationQueueArgs, 'first'>>;
  storeService?: Resolver<Maybe<ResolversTypes['StoreService']>, ParentType, ContextType, RequireFields<QueryStoreServiceArgs, 'id'>>;
  storeServices?: Resolver<Maybe<ResolversTypes['StoreServiceConnection']>, ParentType, ContextType, RequireFields<QueryStoreServicesArgs, 'first'>>;
  storeStatistics?: Resolver<Maybe<ResolversTypes['StoreStatistics']>, ParentType, ContextType>;
  storeTrials?: Resolver<Maybe<ResolversTypes['StoreTrialConnection']>, ParentType, ContextType, RequireFields<QueryStoreTrialsArgs, 'first'>>;
  storeUsage?: Resolver<Maybe<ResolversTypes['ServiceUsageConnection']>, ParentType, ContextType, RequireFields<QueryStoreUsageArgs, 'first' | 'month'>>;
};

export type RateStoreServiceResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['RateStoreServiceResult'] = ResolversParentTypes['RateStoreServiceResult']> = {
  rating?: Resolver<Maybe<ResolversTypes['StoreRating']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type RecordClientUsageResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['RecordClientUsageResult'] = ResolversParentTypes['RecordClientUsageResult']> = {
  isNew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type RecordTrialOutcomesResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['RecordTrialOutcomesResult'] = ResolversParentTypes['RecordTrialOutcomesResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
  trial?: Resolver<Maybe<ResolversTypes['StoreTrial']>, ParentType, ContextType>;
};

export type RegisterApplicationResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['RegisterApplicationResult'] = ResolversParentTypes['RegisterApplicationResult']> = {
  application?: Resolver<Maybe<ResolversTypes['DeveloperApplication']>, ParentType, ContextType>;
  credentials?: Resolver<Maybe<ResolversTypes['ClientCredentials']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type RegisterTrialResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['RegisterTrialResult'] = ResolversParentTypes['RegisterTrialResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
  trial?: Resolver<Maybe<ResolversTypes['StoreTrial']>, ParentType, ContextType>;
};

export type RevokeApplicationResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['RevokeApplicationResult'] = ResolversParentTypes['RevokeApplicationResult']> = {
  application?: Resolver<Maybe<ResolversTypes['DeveloperApplication']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type RotateApplicationSecretResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['RotateApplicationSecretResult'] = ResolversParentTypes['RotateApplicationSecretResult']> = {
  application?: Resolver<Maybe<ResolversTypes['DeveloperApplication']>, ParentType, ContextType>;
  credentials?: Resolver<Maybe<ResolversTypes['ClientCredentials']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type ServiceEffectResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['ServiceEffect'] = ResolversParentTypes['ServiceEffect']> = {
  estimate?: Resolver<ResolversTypes['EffectEstimate'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ServiceUsageResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['ServiceUsage'] = ResolversParentTypes['ServiceUsage']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['StoreService']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  users?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceUsageConnectionResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['ServiceUsageConnection'] = ResolversParentTypes['ServiceUsageConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceUsage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoreCategoryCountResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreCategoryCount'] = ResolversParentTypes['StoreCategoryCount']> = {
  category?: Resolver<ResolversTypes['StoreCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoreModerationItemResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreModerationItem'] = ResolversParentTypes['StoreModerationItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoreModerationKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoreModerationQueueResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreModerationQueue'] = ResolversParentTypes['StoreModerationQueue']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StoreModerationItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoreRatingResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreRating'] = ResolversParentTypes['StoreRating']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commentStatus?: Resolver<ResolversTypes['StoreCommentStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoreRatingConnectionResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreRatingConnection'] = ResolversParentTypes['StoreRatingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StoreRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoreRatingScoreResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreRatingScore'] = ResolversParentTypes['StoreRatingScore']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StoreRefusalResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreRefusal'] = ResolversParentTypes['StoreRefusal']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['StoreRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoreServiceResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreService'] = ResolversParentTypes['StoreService'], FederationReferenceType extends FederationReferenceTypes['StoreService'] = FederationReferenceTypes['StoreService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StoreService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['StoreAudience']>, ParentType, ContextType>;
  builtFrom?: Resolver<ReadonlyArray<ResolversTypes['Idea']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StoreCategory'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['ServiceEffect']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoreServiceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisherKind?: Resolver<ResolversTypes['StorePublisherKind'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['StoreRatingScore'], ParentType, ContextType>;
  ratings?: Resolver<Maybe<ResolversTypes['StoreRatingConnection']>, ParentType, ContextType, RequireFields<StoreServiceRatingsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['StoreServiceStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usage?: Resolver<ReadonlyArray<ResolversTypes['ServiceUsage']>, ParentType, ContextType>;
};

export type StoreServiceConnectionResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreServiceConnection'] = ResolversParentTypes['StoreServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoreServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StoreService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoreServiceEdgeResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreServiceEdge'] = ResolversParentTypes['StoreServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StoreService'], ParentType, ContextType>;
};

export type StoreStatisticsResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreStatistics'] = ResolversParentTypes['StoreStatistics']> = {
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['StoreCategoryCount']>, ParentType, ContextType>;
  deliveredIdeas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ideas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ofEmploymentService?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoreTrialResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreTrial'] = ResolversParentTypes['StoreTrial']> = {
  arms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hypothesis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['TrialResult']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['StoreService']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoreTrialConnectionResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['StoreTrialConnection'] = ResolversParentTypes['StoreTrialConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StoreTrial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubmitStoreServiceResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['SubmitStoreServiceResult'] = ResolversParentTypes['SubmitStoreServiceResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['StoreService']>, ParentType, ContextType>;
};

export type TrialResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['TrialResult'] = ResolversParentTypes['TrialResult']> = {
  arm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['EffectEstimate'], ParentType, ContextType>;
};

export type VoteForIdeaResultResolvers<ContextType = ServicesContext, ParentType extends ResolversParentTypes['VoteForIdeaResult'] = ResolversParentTypes['VoteForIdeaResult']> = {
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['StoreRefusal']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ServicesContext> = {
  ClientCredentials?: ClientCredentialsResolvers<ContextType>;
  ClientUsage?: ClientUsageResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeveloperApplication?: DeveloperApplicationResolvers<ContextType>;
  DeveloperApplicationPage?: DeveloperApplicationPageResolvers<ContextType>;
  DeveloperOffer?: DeveloperOfferResolvers<ContextType>;
  DeveloperQuotaClass?: DeveloperQuotaClassResolvers<ContextType>;
  DeveloperRights?: DeveloperRightsResolvers<ContextType>;
  DeveloperScope?: DeveloperScopeResolvers<ContextType>;
  EffectEstimate?: EffectEstimateResolvers<ContextType>;
  EffectWarning?: EffectWarningResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  FileIdeaResult?: FileIdeaResultResolvers<ContextType>;
  GrantDeveloperRightsResult?: GrantDeveloperRightsResultResolvers<ContextType>;
  Idea?: IdeaResolvers<ContextType>;
  IdeaConnection?: IdeaConnectionResolvers<ContextType>;
  IdeaEdge?: IdeaEdgeResolvers<ContextType>;
  MergeIdeasResult?: MergeIdeasResultResolvers<ContextType>;
  ModerateStoreRatingResult?: ModerateStoreRatingResultResolvers<ContextType>;
  ModerateStoreServiceResult?: ModerateStoreServiceResultResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveIdeaResult?: MoveIdeaResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateStoreServiceResult?: RateStoreServiceResultResolvers<ContextType>;
  RecordClientUsageResult?: RecordClientUsageResultResolvers<ContextType>;
  RecordTrialOutcomesResult?: RecordTrialOutcomesResultResolvers<ContextType>;
  RegisterApplicationResult?: RegisterApplicationResultResolvers<ContextType>;
  RegisterTrialResult?: RegisterTrialResultResolvers<ContextType>;
  RevokeApplicationResult?: RevokeApplicationResultResolvers<ContextType>;
  RotateApplicationSecretResult?: RotateApplicationSecretResultResolvers<ContextType>;
  ServiceEffect?: ServiceEffectResolvers<ContextType>;
  ServiceUsage?: ServiceUsageResolvers<ContextType>;
  ServiceUsageConnection?: ServiceUsageConnectionResolvers<ContextType>;
  StoreCategoryCount?: StoreCategoryCountResolvers<ContextType>;
  StoreModerationItem?: StoreModerationItemResolvers<ContextType>;
  StoreModerationQueue?: StoreModerationQueueResolvers<ContextType>;
  StoreRating?: StoreRatingResolvers<ContextType>;
  StoreRatingConnection?: StoreRatingConnectionResolvers<ContextType>;
  StoreRatingScore?: StoreRatingScoreResolvers<ContextType>;
  StoreRefusal?: StoreRefusalResolvers<ContextType>;
  StoreService?: StoreServiceResolvers<ContextType>;
  StoreServiceConnection?: StoreServiceConnectionResolvers<ContextType>;
  StoreServiceEdge?: StoreServiceEdgeResolvers<ContextType>;
  StoreStatistics?: StoreStatisticsResolvers<ContextType>;
  StoreTrial?: StoreTrialResolvers<ContextType>;
  StoreTrialConnection?: StoreTrialConnectionResolvers<ContextType>;
  SubmitStoreServiceResult?: SubmitStoreServiceResultResolvers<ContextType>;
  TrialResult?: TrialResultResolvers<ContextType>;
  VoteForIdeaResult?: VoteForIdeaResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ServicesContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
