import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StructureRow, FollowUpRow, SituationRow, AppointmentRow } from './tables.ts';
import type { MissionsLocalesContext } from './context.ts';
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

export type Department = {
  readonly __typename?: 'Department';
  readonly code: Scalars['ID']['output'];
};

/** A youth engagement contract (CEJ). */
export type EngagementContract = {
  readonly __typename?: 'EngagementContract';
  /** The day it ended. Null while it runs. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** The day it is planned to end. */
  readonly plannedEndOn: Maybe<Scalars['Date']['output']>;
  /** The day it began. */
  readonly startedOn: Maybe<Scalars['Date']['output']>;
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
  readonly missionLocalePid: Maybe<Scalars['ID']['output']>;
  /** The follow-up of this person by a mission locale, for those who are or were under 26. Null when there is none. */
  readonly youthFollowUp: Maybe<YouthFollowUp>;
};

/** A mission locale: a structure that accompanies people aged 16 to 25. Source: the i-milo list of structures. */
export type MissionLocale = {
  readonly __typename?: 'MissionLocale';
  /** The département it belongs to. */
  readonly department: Maybe<Department>;
  /** The structure's code in i-milo. */
  readonly id: Scalars['ID']['output'];
  /** The name by which people know it; the official one where there is no other. */
  readonly name: Scalars['String']['output'];
  /** The official name. */
  readonly officialName: Scalars['String']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The region's name as i-milo writes it. */
  readonly regionName: Maybe<Scalars['String']['output']>;
  /** Its time zone in the IANA database, such as `Europe/Paris` or `Indian/Reunion`: its appointments are noted in it. */
  readonly timeZone: Scalars['String']['output'];
};

/** Missions locales, page by page. */
export type MissionLocaleConnection = {
  readonly __typename?: 'MissionLocaleConnection';
  /** The missions locales with their cursors. */
  readonly edges: ReadonlyArray<MissionLocaleEdge>;
  /** The missions locales alone. */
  readonly nodes: ReadonlyArray<MissionLocale>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A mission locale in a list. */
export type MissionLocaleEdge = {
  readonly __typename?: 'MissionLocaleEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The mission locale. */
  readonly node: MissionLocale;
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
  /** One mission locale; an error CODE_UNKNOWN says when there is none. */
  readonly missionLocale: Maybe<MissionLocale>;
  /** Missions locales, by code. */
  readonly missionsLocales: Maybe<MissionLocaleConnection>;
};


export type QueryMissionLocaleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMissionsLocalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An appointment at a mission locale: a meeting (rendez-vous) or a workshop session. */
export type YouthAppointment = {
  readonly __typename?: 'YouthAppointment';
  /** How long it lasts, in minutes. */
  readonly durationMinutes: Maybe<Scalars['Int']['output']>;
  /** The appointment's identifier in i-milo. */
  readonly id: Scalars['ID']['output'];
  /** A meeting, a workshop or collective information. */
  readonly kind: YouthAppointmentKind;
  /** When it begins. i-milo notes the structure's local time; the hub turns it into an instant with the structure's zone, `Europe/Paris` where the structure is unknown. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** What became of it, in i-milo's words: Planifié, Présent, Absent, Annulé, Reporté, Non précisé; for sessions ONGOING, ACHIEVED, REFUSAL, REFUSAL_YOUNG. */
  readonly status: Scalars['String']['output'];
  /** What it is about. */
  readonly subject: Maybe<Scalars['String']['output']>;
};

/** Appointments, page by page. */
export type YouthAppointmentConnection = {
  readonly __typename?: 'YouthAppointmentConnection';
  /** The appointments with their cursors. */
  readonly edges: ReadonlyArray<YouthAppointmentEdge>;
  /** The appointments alone. */
  readonly nodes: ReadonlyArray<YouthAppointment>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An appointment in a list. */
export type YouthAppointmentEdge = {
  readonly __typename?: 'YouthAppointmentEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The appointment. */
  readonly node: YouthAppointment;
};

/** Kinds of appointment. */
export type YouthAppointmentKind =
  /** Information for a group. */
  | 'COLLECTIVE_INFORMATION'
  /** A meeting with a counsellor (rendez-vous). */
  | 'MEETING'
  /** A workshop. */
  | 'WORKSHOP';

/** The follow-up of a young person by a mission locale (dossier i-milo). Source: the i-milo dossiers, kept current by its change feed. */
export type YouthFollowUp = {
  readonly __typename?: 'YouthFollowUp';
  /** Appointments, latest first. */
  readonly appointments: YouthAppointmentConnection;
  /** The situation that counts now: the first one in progress, in the order employment, alternance, training, immersion, volunteering, school, jobseeking. */
  readonly currentSituation: Maybe<YouthSituation>;
  /** The youth engagement contract (contrat d'engagement jeune), when there is or was one. */
  readonly engagementContract: Maybe<EngagementContract>;
  /** The hub's identifier of the follow-up. */
  readonly id: Scalars['ID']['output'];
  /** Whether the dossier was archived. */
  readonly isArchived: Scalars['Boolean']['output'];
  /** The structure that follows the person. Null when the dossier names a structure that the hub does not know. */
  readonly missionLocale: Maybe<MissionLocale>;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** All situations of the dossier, as it lists them. */
  readonly situations: ReadonlyArray<YouthSituation>;
};


/** The follow-up of a young person by a mission locale (dossier i-milo). Source: the i-milo dossiers, kept current by its change feed. */
export type YouthFollowUpAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a young person does or is about to do. */
export type YouthSituation = {
  readonly __typename?: 'YouthSituation';
  /** Which kind of situation it is. */
  readonly category: YouthSituationCategory;
  /** The day it ends or ended. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** The occupation held, prepared for or sought, in this order of preference. */
  readonly occupation: Maybe<Occupation>;
  /** Planned, in progress or over. */
  readonly state: YouthSituationState;
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

/** How far a situation is. */
export type YouthSituationState =
  /** In progress (EN_COURS). */
  | 'IN_PROGRESS'
  /** Over (TERMINE). */
  | 'OVER'
  /** Not begun yet (PREVU). */
  | 'PLANNED';



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
  MissionLocale: MissionLocale;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Jobseeker:
    ( { __typename: 'Jobseeker' }
    & GraphQLRecursivePick<FederationTypes['Jobseeker'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"missionLocalePid":true}> ) );
  MissionLocale:
    ( { __typename: 'MissionLocale' }
    & GraphQLRecursivePick<FederationTypes['MissionLocale'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<{ readonly code: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EngagementContract: ResolverTypeWrapper<EngagementContract>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Jobseeker: ResolverTypeWrapper<{ readonly id: string; readonly missionLocalePid?: string | null }>;
  MissionLocale: ResolverTypeWrapper<StructureRow>;
  MissionLocaleConnection: ResolverTypeWrapper<Omit<MissionLocaleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MissionLocaleEdge']>, nodes: ReadonlyArray<ResolversTypes['MissionLocale']> }>;
  MissionLocaleEdge: ResolverTypeWrapper<Omit<MissionLocaleEdge, 'node'> & { node: ResolversTypes['MissionLocale'] }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  YouthAppointment: ResolverTypeWrapper<AppointmentRow>;
  YouthAppointmentConnection: ResolverTypeWrapper<Omit<YouthAppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['YouthAppointmentEdge']>, nodes: ReadonlyArray<ResolversTypes['YouthAppointment']> }>;
  YouthAppointmentEdge: ResolverTypeWrapper<Omit<YouthAppointmentEdge, 'node'> & { node: ResolversTypes['YouthAppointment'] }>;
  YouthAppointmentKind: YouthAppointmentKind;
  YouthFollowUp: ResolverTypeWrapper<FollowUpRow>;
  YouthSituation: ResolverTypeWrapper<SituationRow>;
  YouthSituationCategory: YouthSituationCategory;
  YouthSituationState: YouthSituationState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Department: { readonly code: string };
  ID: Scalars['ID']['output'];
  EngagementContract: EngagementContract;
  ExternalId: ExternalId;
  Jobseeker: { readonly id: string; readonly missionLocalePid?: string | null };
  MissionLocale: StructureRow;
  MissionLocaleConnection: Omit<MissionLocaleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MissionLocaleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MissionLocale']> };
  MissionLocaleEdge: Omit<MissionLocaleEdge, 'node'> & { node: ResolversParentTypes['MissionLocale'] };
  Money: Money;
  Notice: Notice;
  Occupation: { readonly code: string };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  YouthAppointment: AppointmentRow;
  YouthAppointmentConnection: Omit<YouthAppointmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['YouthAppointmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['YouthAppointment']> };
  YouthAppointmentEdge: Omit<YouthAppointmentEdge, 'node'> & { node: ResolversParentTypes['YouthAppointment'] };
  YouthFollowUp: FollowUpRow;
  YouthSituation: SituationRow;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = MissionsLocalesContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CoordinatesResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EngagementContractResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['EngagementContract'] = ResolversParentTypes['EngagementContract']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JobseekerResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['Jobseeker'] = ResolversParentTypes['Jobseeker'], FederationReferenceType extends FederationReferenceTypes['Jobseeker'] = FederationReferenceTypes['Jobseeker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jobseeker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  youthFollowUp?: Resolver<Maybe<ResolversTypes['YouthFollowUp']>, ParentType, ContextType>;
};

export type MissionLocaleResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['MissionLocale'] = ResolversParentTypes['MissionLocale'], FederationReferenceType extends FederationReferenceTypes['MissionLocale'] = FederationReferenceTypes['MissionLocale']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MissionLocale']> | FederationReferenceType, FederationReferenceType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissionLocaleConnectionResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['MissionLocaleConnection'] = ResolversParentTypes['MissionLocaleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissionLocaleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MissionLocale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MissionLocaleEdgeResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['MissionLocaleEdge'] = ResolversParentTypes['MissionLocaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissionLocale'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  missionLocale?: Resolver<Maybe<ResolversTypes['MissionLocale']>, ParentType, ContextType, RequireFields<QueryMissionLocaleArgs, 'id'>>;
  missionsLocales?: Resolver<Maybe<ResolversTypes['MissionLocaleConnection']>, ParentType, ContextType, RequireFields<QueryMissionsLocalesArgs, 'first'>>;
};

export type YouthAppointmentResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['YouthAppointment'] = ResolversParentTypes['YouthAppointment']> = {
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['YouthAppointmentKind'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type YouthAppointmentConnectionResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['YouthAppointmentConnection'] = ResolversParentTypes['YouthAppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['YouthAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['YouthAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type YouthAppointmentEdgeResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['YouthAppointmentEdge'] = ResolversParentTypes['YouthAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['YouthAppointment'], ParentType, ContextType>;
};

export type YouthFollowUpResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['YouthFollowUp'] = ResolversParentTypes['YouthFollowUp']> = {
  appointments?: Resolver<ResolversTypes['YouthAppointmentConnection'], ParentType, ContextType, RequireFields<YouthFollowUpAppointmentsArgs, 'first'>>;
  currentSituation?: Resolver<Maybe<ResolversTypes['YouthSituation']>, ParentType, ContextType>;
  engagementContract?: Resolver<Maybe<ResolversTypes['EngagementContract']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missionLocale?: Resolver<Maybe<ResolversTypes['MissionLocale']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  situations?: Resolver<ReadonlyArray<ResolversTypes['YouthSituation']>, ParentType, ContextType>;
};

export type YouthSituationResolvers<ContextType = MissionsLocalesContext, ParentType extends ResolversParentTypes['YouthSituation'] = ResolversParentTypes['YouthSituation']> = {
  category?: Resolver<ResolversTypes['YouthSituationCategory'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['YouthSituationState'], ParentType, ContextType>;
};

export type Resolvers<ContextType = MissionsLocalesContext> = {
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  EngagementContract?: EngagementContractResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Jobseeker?: JobseekerResolvers<ContextType>;
  MissionLocale?: MissionLocaleResolvers<ContextType>;
  MissionLocaleConnection?: MissionLocaleConnectionResolvers<ContextType>;
  MissionLocaleEdge?: MissionLocaleEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  YouthAppointment?: YouthAppointmentResolvers<ContextType>;
  YouthAppointmentConnection?: YouthAppointmentConnectionResolvers<ContextType>;
  YouthAppointmentEdge?: YouthAppointmentEdgeResolvers<ContextType>;
  YouthFollowUp?: YouthFollowUpResolvers<ContextType>;
  YouthSituation?: YouthSituationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = MissionsLocalesContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
