import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MissionRow, MissionMonthRow, StatementRow, AgencyRow } from './tables.ts';
import type { TemporaryWorkRow } from './repository/agencies.ts';
import type { TempAgenciesContext } from './context.ts';
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

export type Establishment = {
  readonly __typename?: 'Establishment';
  readonly siret: Scalars['ID']['output'];
  /** Temporary work here, month by month, newest first, over the last months that any agency stated; months without a mission are left out. */
  readonly temporaryWork: Maybe<ReadonlyArray<TemporaryWork>>;
};


export type EstablishmentTemporaryWorkArgs = {
  months?: InputMaybe<Scalars['Int']['input']>;
};

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

export type Jobseeker = {
  readonly __typename?: 'Jobseeker';
  readonly id: Scalars['ID']['output'];
  /** The person's temp missions, latest start first, as agencies stated them. */
  readonly missions: Maybe<MissionConnection>;
  /** What agencies stated for some months, in columns; null when that is nothing. For the hub's check of identities. */
  readonly statedMissions: Maybe<StatedMissions>;
  readonly tempAgencyPid: Maybe<Scalars['ID']['output']>;
};


export type JobseekerMissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type JobseekerStatedMissionsArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

/** One temp mission: a contract between an agency and a person, at a user establishment. Put together from the monthly statements that name it. */
export type Mission = {
  readonly __typename?: 'Mission';
  /** The agency that employs the person. */
  readonly agency: TempAgency;
  /** The commune where the work is done, when the statement says. */
  readonly commune: Maybe<Commune>;
  /** The last day of work. Null while it goes on. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** The hub's identifier of the mission. */
  readonly id: Scalars['ID']['output'];
  /** Hours and pay of each month in which the mission was stated, oldest first; one month at least. */
  readonly months: ReadonlyArray<MissionMonth>;
  /** The occupation, when the statement says. */
  readonly occupation: Maybe<Occupation>;
  /** Where this record comes from: the last statement that names it. */
  readonly provenance: Provenance;
  /** The person's level of qualification as the statement writes it. */
  readonly qualification: Maybe<Scalars['String']['output']>;
  /** The first day of work. */
  readonly startsOn: Scalars['Date']['output'];
  /** Where the person works (the user establishment). Null when the statement gave no SIRET. */
  readonly userEstablishment: Maybe<Establishment>;
  /** The user company's name as the statement writes it. */
  readonly userName: Maybe<Scalars['String']['output']>;
};

/** Missions, page by page. */
export type MissionConnection = {
  readonly __typename?: 'MissionConnection';
  /** The missions with their cursors. */
  readonly edges: ReadonlyArray<MissionEdge>;
  /** The missions alone. */
  readonly nodes: ReadonlyArray<Mission>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A mission in a list. */
export type MissionEdge = {
  readonly __typename?: 'MissionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The mission. */
  readonly node: Mission;
};

/** One month of a mission. */
export type MissionMonth = {
  readonly __typename?: 'MissionMonth';
  /** Gross pay for the month, stated for the purpose of checking entitlement to replacement income. */
  readonly grossPay: Maybe<Money>;
  /** Hours worked in the month. */
  readonly hours: Maybe<Scalars['Float']['output']>;
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** Whether the contract was concluded, in progress or ended in the month. */
  readonly movement: MissionMovement;
};

/** What happened to a contract in a month. */
export type MissionMovement =
  /** Concluded in the month. */
  | 'CONCLUDED'
  /** Ended in the month. */
  | 'ENDED'
  /** In progress all month. */
  | 'IN_PROGRESS';

/** What one agency stated for one month (relevé des contrats de mission, Labour Code R1251-7): the version in force. */
export type MissionStatement = {
  readonly __typename?: 'MissionStatement';
  /** How many contracts it states. */
  readonly contractCount: Scalars['Int']['output'];
  /** The day by which it was due: the 20th of the next month is too late, so the 19th. */
  readonly dueOn: Scalars['Date']['output'];
  /** Whether the first statement in force came after it was due. Null when the day of sending is not known. */
  readonly isLate: Maybe<Scalars['Boolean']['output']>;
  /** The first day of the month stated. */
  readonly month: Scalars['Date']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The day it was sent. */
  readonly sentOn: Maybe<Scalars['Date']['output']>;
  /** 0 for the first statement of the month, 1 and more for its corrections; the highest is in force. */
  readonly version: Scalars['Int']['output'];
};

/** Statements of an agency, page by page. */
export type MissionStatementConnection = {
  readonly __typename?: 'MissionStatementConnection';
  /** The statements with their cursors. */
  readonly edges: ReadonlyArray<MissionStatementEdge>;
  /** The statements alone. */
  readonly nodes: ReadonlyArray<MissionStatement>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A statement in a list. */
export type MissionStatementEdge = {
  readonly __typename?: 'MissionStatementEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: MissionStatement;
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
  /** One temp mission; an error CODE_UNKNOWN says when there is none. Only for purposes that are bound to no person: whose mission it is, nothing tells here. Others read missions through the jobseeker. */
  readonly mission: Maybe<Mission>;
  /** One temp agency by its SIRET; an error CODE_UNKNOWN says when no statement came from it. */
  readonly tempAgency: Maybe<TempAgency>;
};


export type QueryMissionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTempAgencyArgs = {
  siret: Scalars['ID']['input'];
};

/** Months of missions of a person in four lists of one length, one entry for a mission and a month, by month, 200 at most. */
export type StatedMissions = {
  readonly __typename?: 'StatedMissions';
  /** Gross pay in euros, where the statement gives it. */
  readonly grossPayEur: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** Hours worked, where the statement gives them. */
  readonly hours: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** `Mission.id`. */
  readonly missionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Months since the first one asked for, which is 0. */
  readonly months: ReadonlyArray<Scalars['Int']['output']>;
};

/** A temp agency (entreprise de travail temporaire) that sends its monthly statements of missions. Source: the statements themselves, before the 20th of each month. */
export type TempAgency = {
  readonly __typename?: 'TempAgency';
  /** The agency's name as its last statement writes it. */
  readonly name: Scalars['String']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The agency's SIRET, 14 digits. */
  readonly siret: Scalars['ID']['output'];
  /** The monthly statements received from it, newest first. */
  readonly statements: MissionStatementConnection;
};


/** A temp agency (entreprise de travail temporaire) that sends its monthly statements of missions. Source: the statements themselves, before the 20th of each month. */
export type TempAgencyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Temporary work at one establishment in one month, over all agencies. */
export type TemporaryWork = {
  readonly __typename?: 'TemporaryWork';
  /** Contracts stated in the month. */
  readonly contracts: Scalars['Int']['output'];
  /** Hours worked in the month, where the statements give them. */
  readonly hours: Scalars['Float']['output'];
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
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
  Establishment: Establishment;
  Jobseeker: Jobseeker;
  TempAgency: TempAgency;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Establishment:
    ( { __typename: 'Establishment' }
    & GraphQLRecursivePick<FederationTypes['Establishment'], {"siret":true}> );
  Jobseeker:
    ( { __typename: 'Jobseeker' }
    & GraphQLRecursivePick<FederationTypes['Jobseeker'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"tempAgencyPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"tempAgencyPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"tempAgencyPid":true}> ) );
  TempAgency:
    ( { __typename: 'TempAgency' }
    & GraphQLRecursivePick<FederationTypes['TempAgency'], {"siret":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Commune: ResolverTypeWrapper<{ readonly code: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Establishment: ResolverTypeWrapper<{ readonly siret: string }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Jobseeker: ResolverTypeWrapper<{ readonly id: string; readonly tempAgencyPid?: string | null }>;
  Mission: ResolverTypeWrapper<MissionRow>;
  MissionConnection: ResolverTypeWrapper<Omit<MissionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MissionEdge']>, nodes: ReadonlyArray<ResolversTypes['Mission']> }>;
  MissionEdge: ResolverTypeWrapper<Omit<MissionEdge, 'node'> & { node: ResolversTypes['Mission'] }>;
  MissionMonth: ResolverTypeWrapper<MissionMonthRow>;
  MissionMovement: MissionMovement;
  MissionStatement: ResolverTypeWrapper<StatementRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MissionStatementConnection: ResolverTypeWrapper<Omit<MissionStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MissionStatementEdge']>, nodes: ReadonlyArray<ResolversTypes['MissionStatement']> }>;
  MissionStatementEdge: ResolverTypeWrapper<Omit<MissionStatementEdge, 'node'> & { node: ResolversTypes['MissionStatement'] }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StatedMissions: ResolverTypeWrapper<StatedMissions>;
  TempAgency: ResolverTypeWrapper<AgencyRow>;
  TemporaryWork: ResolverTypeWrapper<TemporaryWorkRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Commune: { readonly code: string };
  ID: Scalars['ID']['output'];
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Establishment: { readonly siret: string };
  Int: Scalars['Int']['output'];
  ExternalId: ExternalId;
  Jobseeker: { readonly id: string; readonly tempAgencyPid?: string | null };
  Mission: MissionRow;
  MissionConnection: Omit<MissionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MissionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mission']> };
  MissionEdge: Omit<MissionEdge, 'node'> & { node: ResolversParentTypes['Mission'] };
  MissionMonth: MissionMonthRow;
  MissionStatement: StatementRow;
  Boolean: Scalars['Boolean']['output'];
  MissionStatementConnection: Omit<MissionStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MissionStatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MissionStatement']> };
  MissionStatementEdge: Omit<MissionStatementEdge, 'node'> & { node: ResolversParentTypes['MissionStatement'] };
  Money: Money;
  Notice: Notice;
  Occupation: { readonly code: string };
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  StatedMissions: StatedMissions;
  TempAgency: AgencyRow;
  TemporaryWork: TemporaryWorkRow;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = TempAgenciesContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CommuneResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EstablishmentResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Establishment'] = ResolversParentTypes['Establishment'], FederationReferenceType extends FederationReferenceTypes['Establishment'] = FederationReferenceTypes['Establishment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Establishment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  temporaryWork?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TemporaryWork']>>, ParentType, ContextType, RequireFields<EstablishmentTemporaryWorkArgs, 'months'>>;
};

export type ExternalIdResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JobseekerResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Jobseeker'] = ResolversParentTypes['Jobseeker'], FederationReferenceType extends FederationReferenceTypes['Jobseeker'] = FederationReferenceTypes['Jobseeker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jobseeker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missions?: Resolver<Maybe<ResolversTypes['MissionConnection']>, ParentType, ContextType, RequireFields<JobseekerMissionsArgs, 'first'>>;
  statedMissions?: Resolver<Maybe<ResolversTypes['StatedMissions']>, ParentType, ContextType, RequireFields<JobseekerStatedMissionsArgs, 'from' | 'until'>>;
};

export type MissionResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Mission'] = ResolversParentTypes['Mission']> = {
  agency?: Resolver<ResolversTypes['TempAgency'], ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['MissionMonth']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  userEstablishment?: Resolver<Maybe<ResolversTypes['Establishment']>, ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissionConnectionResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['MissionConnection'] = ResolversParentTypes['MissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MissionEdgeResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['MissionEdge'] = ResolversParentTypes['MissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mission'], ParentType, ContextType>;
};

export type MissionMonthResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['MissionMonth'] = ResolversParentTypes['MissionMonth']> = {
  grossPay?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['MissionMovement'], ParentType, ContextType>;
};

export type MissionStatementResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['MissionStatement'] = ResolversParentTypes['MissionStatement']> = {
  contractCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissionStatementConnectionResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['MissionStatementConnection'] = ResolversParentTypes['MissionStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissionStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MissionStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MissionStatementEdgeResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['MissionStatementEdge'] = ResolversParentTypes['MissionStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissionStatement'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  mission?: Resolver<Maybe<ResolversTypes['Mission']>, ParentType, ContextType, RequireFields<QueryMissionArgs, 'id'>>;
  tempAgency?: Resolver<Maybe<ResolversTypes['TempAgency']>, ParentType, ContextType, RequireFields<QueryTempAgencyArgs, 'siret'>>;
};

export type StatedMissionsResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['StatedMissions'] = ResolversParentTypes['StatedMissions']> = {
  grossPayEur?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  missionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TempAgencyResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['TempAgency'] = ResolversParentTypes['TempAgency'], FederationReferenceType extends FederationReferenceTypes['TempAgency'] = FederationReferenceTypes['TempAgency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TempAgency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['MissionStatementConnection'], ParentType, ContextType, RequireFields<TempAgencyStatementsArgs, 'first'>>;
};

export type TemporaryWorkResolvers<ContextType = TempAgenciesContext, ParentType extends ResolversParentTypes['TemporaryWork'] = ResolversParentTypes['TemporaryWork']> = {
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type Resolvers<ContextType = TempAgenciesContext> = {
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Establishment?: EstablishmentResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Jobseeker?: JobseekerResolvers<ContextType>;
  Mission?: MissionResolvers<ContextType>;
  MissionConnection?: MissionConnectionResolvers<ContextType>;
  MissionEdge?: MissionEdgeResolvers<ContextType>;
  MissionMonth?: MissionMonthResolvers<ContextType>;
  MissionStatement?: MissionStatementResolvers<ContextType>;
  MissionStatementConnection?: MissionStatementConnectionResolvers<ContextType>;
  MissionStatementEdge?: MissionStatementEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StatedMissions?: StatedMissionsResolvers<ContextType>;
  TempAgency?: TempAgencyResolvers<ContextType>;
  TemporaryWork?: TemporaryWorkResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = TempAgenciesContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
