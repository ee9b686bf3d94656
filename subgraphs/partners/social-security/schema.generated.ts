import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HiringRow } from './tables.ts';
import type { CoverageRow, HiringMonthsRow } from './repository/hiring-months.ts';
import type { EstablishmentHiringsRow, HiringCountsRow } from './repository/month-hirings.ts';
import type { OccupationHiringsRow } from './repository/occupation-hirings.ts';
import type { SummaryRow } from './repository/summaries.ts';
import type { MonthRow } from './repository/months.ts';
import type { SocialSecurityContext } from './context.ts';
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

export type Activity = {
  readonly __typename?: 'Activity';
  readonly code: Scalars['ID']['output'];
};

/** Hirings of a person in five lists of one length, latest first day first, 100 at most: announced until the end of the months asked, with an end in them or later, or without a known end; begun at most three years before them. */
export type AnnouncedHirings = {
  readonly __typename?: 'AnnouncedHirings';
  /** The kinds of contract. */
  readonly contractKinds: ReadonlyArray<DeclaredContractKind>;
  /** Last days, where the contract has a known end. */
  readonly endsOn: ReadonlyArray<Maybe<Scalars['Date']['output']>>;
  /** Who announced them; null where the declaration gives none that can be read. */
  readonly establishments: ReadonlyArray<Maybe<Establishment>>;
  /** First days of work. */
  readonly hiredOn: ReadonlyArray<Scalars['Date']['output']>;
  /** `HiringDeclaration.id`. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};

export type Commune = {
  readonly __typename?: 'Commune';
  readonly code: Scalars['ID']['output'];
  /** How many hirings were announced for work in this commune in the last twelve months that the data covers. Large cities report by district (arrondissement) or as one, as the employer chose. */
  readonly hiringsLast12Months: Maybe<HiringSummary>;
};


export type CommuneHiringsLast12MonthsArgs = {
  occupationCode?: InputMaybe<Scalars['ID']['input']>;
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

/** The kind of contract that an employer announced. */
export type DeclaredContractKind =
  /** An apprenticeship contract. */
  | 'APPRENTICESHIP'
  /** A contract with an end (CDD). */
  | 'FIXED_TERM'
  /** A contract without an end (CDI). */
  | 'OPEN_ENDED'
  /** A professionalisation contract, which alternates work and training for people past school. */
  | 'PROFESSIONALISATION'
  /** A mission for a temp agency (CTT); the establishment is the agency, the commune the place of work. */
  | 'TEMPORARY';

export type Establishment = {
  readonly __typename?: 'Establishment';
  /** Hirings that this establishment announced, latest first day first. */
  readonly hirings: Maybe<HiringDeclarationConnection>;
  /** How many hirings this establishment announced in the last twelve months that the data covers. */
  readonly hiringsLast12Months: Maybe<HiringSummary>;
  /** Announced hirings month by month, oldest first, up to the month of the last day that the data covers; months without any are there with zeros. Empty as long as no file was loaded. */
  readonly monthlyHirings: Maybe<ReadonlyArray<MonthlyHirings>>;
  readonly siret: Scalars['ID']['output'];
};


export type EstablishmentHiringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


export type EstablishmentMonthlyHiringsArgs = {
  months?: InputMaybe<Scalars['Int']['input']>;
};

/** The hirings that one establishment announced in a month. */
export type EstablishmentHirings = {
  readonly __typename?: 'EstablishmentHirings';
  /** A pseudonym of the enterprise for this month, by which the enterprises behind a count and the part of the largest one are known; of another month it is another. */
  readonly enterpriseKey: Scalars['ID']['output'];
  /** Its hirings by commune and occupation. */
  readonly hirings: ReadonlyArray<HiringCounts>;
};

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

/** How old a hired person was, roughly. */
export type HiredAgeBand =
  /** 26 to 50. */
  | 'FROM_26_TO_50'
  /** More than 50. */
  | 'OVER_50'
  /** Less than 26. */
  | 'UNDER_26';

/** How many hirings for one occupation in one commune, by kind of contract. */
export type HiringCounts = {
  readonly __typename?: 'HiringCounts';
  /** Apprenticeship and professionalisation contracts. */
  readonly apprenticeship: Scalars['Int']['output'];
  /** The INSEE code of the commune where the work is done; null where it is not known. */
  readonly communeCode: Maybe<Scalars['ID']['output']>;
  /** Contracts that end more than 31 days after their first day. */
  readonly fixedTermOver31Days: Scalars['Int']['output'];
  /** Contracts with an end within 31 days, or with an end that nobody wrote down. */
  readonly fixedTermShort: Scalars['Int']['output'];
  /** The ROME code; null where the employer gave none. */
  readonly occupationCode: Maybe<Scalars['ID']['output']>;
  /** Contracts without an end (CDI). */
  readonly openEnded: Scalars['Int']['output'];
  /** Missions for temp agencies. */
  readonly temporary: Scalars['Int']['output'];
};

/** Hirings of a month, page by page. */
export type HiringCountsConnection = {
  readonly __typename?: 'HiringCountsConnection';
  /** The establishments with their counts. */
  readonly nodes: ReadonlyArray<EstablishmentHirings>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** How far the declared hirings reach. */
export type HiringCoverage = {
  readonly __typename?: 'HiringCoverage';
  /** The first day of work of the earliest declaration. */
  readonly from: Scalars['Date']['output'];
  /** The file that covers the last day. */
  readonly provenance: Provenance;
  /** The last day that a loaded file covers, and not after the day it was received. */
  readonly until: Scalars['Date']['output'];
};

/**
 * The announcement of a hiring that an employer must make before it (déclaration préalable à l'embauche). It is an intention, not a hire: it may come up to 8 days before
 * the first day, and nobody withdraws it when the person does not come. Source: the delta files of the Urssaf (weekly) and the MSA (monthly), and the lists of apprenticeship
 * contracts (monthly). A declaration that two files hold is one; equal lines in one file are as many hirings.
 */
export type HiringDeclaration = {
  readonly __typename?: 'HiringDeclaration';
  /** What the establishment does. */
  readonly activity: Maybe<Activity>;
  /** How old the hired person was, roughly. Only for purposes that are bound to no person: the declaration does not tell who it is about. */
  readonly ageBand: Maybe<HiredAgeBand>;
  /** The commune where the work is done, or the establishment's where that is not given. */
  readonly commune: Maybe<Commune>;
  /** The kind of contract that was announced. */
  readonly contractKind: DeclaredContractKind;
  /** The day of the announcement; null where the source does not give it. */
  readonly declaredOn: Maybe<Scalars['Date']['output']>;
  /** The last day of a contract with an end; null for an open-ended one and where the source gives none or an impossible one. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** The establishment that announced the hiring; null when the declaration gives none that can be read. */
  readonly establishment: Maybe<Establishment>;
  /** How many people the establishment had, as the declaration says; rarely kept up to date. */
  readonly headcount: Maybe<Scalars['Int']['output']>;
  /** The first day of work that was announced. */
  readonly hiredOn: Scalars['Date']['output'];
  /** The hub's identifier: the day, the establishment, and the file and line that brought the declaration. It changes when the hub's data is loaded anew. */
  readonly id: Scalars['ID']['output'];
  /** Whether the employer is public; null where the source does not say. */
  readonly isPublicEmployer: Maybe<Scalars['Boolean']['output']>;
  /** The occupation; null where the employer gave none. */
  readonly occupation: Maybe<Occupation>;
  /** The establishment's postal code, 5 digits. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** Where this record comes from: the first file that brought it. */
  readonly provenance: Provenance;
  /** The social-security fund that received the declaration; null for the lists of apprenticeship contracts. */
  readonly regime: Maybe<SocialSecurityRegime>;
  /** Hours of work in a week, as announced. */
  readonly weeklyHours: Maybe<Scalars['Float']['output']>;
};

/** Declared hirings, page by page. */
export type HiringDeclarationConnection = {
  readonly __typename?: 'HiringDeclarationConnection';
  /** The declarations with their cursors. */
  readonly edges: ReadonlyArray<HiringDeclarationEdge>;
  /** The declarations alone. */
  readonly nodes: ReadonlyArray<HiringDeclaration>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A declared hiring in a list. */
export type HiringDeclarationEdge = {
  readonly __typename?: 'HiringDeclarationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The declaration. */
  readonly node: HiringDeclaration;
};

/** How many hirings one establishment announced, by month: three lists of one length, with the months that have some only, oldest first. Source: the declarations of the Urssaf and the MSA, and the lists of apprenticeship contracts. */
export type HiringMonths = {
  readonly __typename?: 'HiringMonths';
  /** Apprenticeship and professionalisation contracts of the month. */
  readonly apprenticeships: ReadonlyArray<Scalars['Int']['output']>;
  /** Lasting hires of the month: contracts without an end, and contracts that end more than 31 days after their first day. */
  readonly lasting: ReadonlyArray<Scalars['Int']['output']>;
  /** Months since the first one asked for, which is 0. */
  readonly months: ReadonlyArray<Scalars['Int']['output']>;
  /** The SIRET: 14 digits. */
  readonly siret: Scalars['ID']['output'];
};

/** Counts of hirings of establishments, page by page. */
export type HiringMonthsConnection = {
  readonly __typename?: 'HiringMonthsConnection';
  /** The establishments with their counts. */
  readonly nodes: ReadonlyArray<HiringMonths>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/**
 * How many hirings were announced in twelve months, by kind of contract. The months are counted back from the last day that the data covers, not from today. Announcements
 * are intentions: count on fewer people in work. The kinds add up to the total.
 */
export type HiringSummary = {
  readonly __typename?: 'HiringSummary';
  /** Apprenticeship and professionalisation contracts. */
  readonly apprenticeship: Scalars['Int']['output'];
  /** Contracts with an end more than 31 days after the first day: what the trade calls lasting hires, with the open-ended ones. */
  readonly fixedTermOver31Days: Scalars['Int']['output'];
  /** Contracts with an end within 31 days, or with an end that nobody wrote down. */
  readonly fixedTermShort: Scalars['Int']['output'];
  /** The first day that is counted; null as long as no file was loaded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Contracts without an end (CDI). */
  readonly openEnded: Scalars['Int']['output'];
  /** All announced hirings of the twelve months before. */
  readonly previousTotal: Scalars['Int']['output'];
  /** The file that covers the last day; null as long as no file was loaded. */
  readonly provenance: Maybe<Provenance>;
  /** Missions for temp agencies. */
  readonly temporary: Scalars['Int']['output'];
  /** All announced hirings. */
  readonly total: Scalars['Int']['output'];
  /** The last day that is counted: the last that a loaded file covers, and not after the day it was received. Null as long as no file was loaded. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

export type Jobseeker = {
  readonly __typename?: 'Jobseeker';
  /** Hirings whose contract may touch some months, in columns; null when there is none. For the hub's check of identities. */
  readonly announcedHirings: Maybe<AnnouncedHirings>;
  /** Hirings of this person that employers announced, latest first day first. Only declarations where the employer's form named the person to the employment service. */
  readonly declaredHirings: Maybe<HiringDeclarationConnection>;
  readonly id: Scalars['ID']['output'];
  readonly socialSecurityPid: Maybe<Scalars['ID']['output']>;
};


export type JobseekerAnnouncedHiringsArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


export type JobseekerDeclaredHiringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Announced hirings of one calendar month, by kind of contract. */
export type MonthlyHirings = {
  readonly __typename?: 'MonthlyHirings';
  /** Contracts with an end (CDD). */
  readonly fixedTerm: Scalars['Int']['output'];
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** Contracts without an end (CDI). */
  readonly openEnded: Scalars['Int']['output'];
  /** Missions for temp agencies. */
  readonly temporary: Scalars['Int']['output'];
  /** All announced hirings, those of apprentices too. */
  readonly total: Scalars['Int']['output'];
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

/** How many hirings one activity announced for one occupation. */
export type OccupationHirings = {
  readonly __typename?: 'OccupationHirings';
  /** The NAF rév. 2 sub-class, without its dot. */
  readonly activityCode: Scalars['ID']['output'];
  /** Announced hirings of any contract but temp missions. */
  readonly hirings: Scalars['Int']['output'];
  /** The ROME code, as declared. */
  readonly occupationCode: Scalars['ID']['output'];
};

/** Hirings by activity and occupation, page by page. */
export type OccupationHiringsConnection = {
  readonly __typename?: 'OccupationHiringsConnection';
  /** The pairs with their counts. */
  readonly nodes: ReadonlyArray<OccupationHirings>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
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
  /** How many hirings each establishment announced in a month, by commune, occupation and kind of contract, by SIRET. In bulk, for jobs of the hub: true counts, small ones too, of which what anybody may read is made. It names no person, no establishment and no enterprise; declarations whose SIRET cannot be read are left out. */
  readonly hiringCounts: Maybe<HiringCountsConnection>;
  /** How far the declared hirings reach. Null as long as no file was loaded. */
  readonly hiringCoverage: Maybe<HiringCoverage>;
  /** One declared hiring; an error CODE_UNKNOWN says when there is none. */
  readonly hiringDeclaration: Maybe<HiringDeclaration>;
  /** Counts of lasting hires and of apprenticeship contracts, month by month, of every establishment that has some between two days, by SIRET. In bulk, for jobs of the hub: it names no person, but an establishment that hires one a year comes close. */
  readonly hiringMonths: Maybe<HiringMonthsConnection>;
  /** How many hirings each activity announced for each occupation between two days, by activity, then occupation. In bulk, for jobs of the hub: what tells which occupations an activity hires for. Declarations without an occupation are left out. */
  readonly occupationHirings: Maybe<OccupationHiringsConnection>;
};


export type QueryHiringCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['Date']['input'];
};


export type QueryHiringDeclarationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHiringMonthsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


export type QueryOccupationHiringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

/** The social-security fund that a declaration was made to. */
export type SocialSecurityRegime =
  /** Farming: declared to the MSA. */
  | 'AGRICULTURAL'
  /** The general scheme: declared to the Urssaf. */
  | 'GENERAL';

export type TrainingEnrolment = {
  readonly __typename?: 'TrainingEnrolment';
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly socialSecurityPid: Maybe<Scalars['ID']['output']>;
  /** Whether an employer announced a hiring of the enrolled person for a day after the end of the session and within some months of it. Null when the person is not known, or when the declared hirings do not reach to the end of these months. Only declarations that name a person count: for many hires none does. For the hub's own jobs. */
  readonly wasHiredWithin: Maybe<Scalars['Boolean']['output']>;
};


export type TrainingEnrolmentWasHiredWithinArgs = {
  months: Scalars['Int']['input'];
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
  Commune: Commune;
  Establishment: Establishment;
  HiringDeclaration: HiringDeclaration;
  Jobseeker: Jobseeker;
  TrainingEnrolment: TrainingEnrolment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}> );
  Establishment:
    ( { __typename: 'Establishment' }
    & GraphQLRecursivePick<FederationTypes['Establishment'], {"siret":true}> );
  HiringDeclaration:
    ( { __typename: 'HiringDeclaration' }
    & GraphQLRecursivePick<FederationTypes['HiringDeclaration'], {"id":true}> );
  Jobseeker:
    ( { __typename: 'Jobseeker' }
    & GraphQLRecursivePick<FederationTypes['Jobseeker'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"socialSecurityPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"socialSecurityPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"socialSecurityPid":true}> ) );
  TrainingEnrolment:
    ( { __typename: 'TrainingEnrolment' }
    & GraphQLRecursivePick<FederationTypes['TrainingEnrolment'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TrainingEnrolment'], {"endedOn":true,"socialSecurityPid":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<{ readonly code: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnnouncedHirings: ResolverTypeWrapper<Omit<AnnouncedHirings, 'establishments'> & { establishments: ReadonlyArray<Maybe<ResolversTypes['Establishment']>> }>;
  Commune: ResolverTypeWrapper<{ readonly code: string }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclaredContractKind: DeclaredContractKind;
  Establishment: ResolverTypeWrapper<{ readonly siret: string }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EstablishmentHirings: ResolverTypeWrapper<EstablishmentHiringsRow>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  HiredAgeBand: HiredAgeBand;
  HiringCounts: ResolverTypeWrapper<HiringCountsRow>;
  HiringCountsConnection: ResolverTypeWrapper<Omit<HiringCountsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EstablishmentHirings']> }>;
  HiringCoverage: ResolverTypeWrapper<CoverageRow>;
  HiringDeclaration: ResolverTypeWrapper<HiringRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HiringDeclarationConnection: ResolverTypeWrapper<Omit<HiringDeclarationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HiringDeclarationEdge']>, nodes: ReadonlyArray<ResolversTypes['HiringDeclaration']> }>;
  HiringDeclarationEdge: ResolverTypeWrapper<Omit<HiringDeclarationEdge, 'node'> & { node: ResolversTypes['HiringDeclaration'] }>;
  HiringMonths: ResolverTypeWrapper<HiringMonthsRow>;
  HiringMonthsConnection: ResolverTypeWrapper<Omit<HiringMonthsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['HiringMonths']> }>;
  HiringSummary: ResolverTypeWrapper<SummaryRow>;
  Jobseeker: ResolverTypeWrapper<{ readonly id: string; readonly socialSecurityPid?: string | null }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  MonthlyHirings: ResolverTypeWrapper<MonthRow>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  OccupationHirings: ResolverTypeWrapper<OccupationHiringsRow>;
  OccupationHiringsConnection: ResolverTypeWrapper<Omit<OccupationHiringsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['OccupationHirings']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SocialSecurityRegime: SocialSecurityRegime;
  TrainingEnrolment: ResolverTypeWrapper<{ readonly id: string; readonly endedOn?: string | null; readonly socialSecurityPid?: string | null }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: { readonly code: string };
  ID: Scalars['ID']['output'];
  AnnouncedHirings: Omit<AnnouncedHirings, 'establishments'> & { establishments: ReadonlyArray<Maybe<ResolversParentTypes['Establishment']>> };
  Commune: { readonly code: string };
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Establishment: { readonly siret: string };
  Int: Scalars['Int']['output'];
  EstablishmentHirings: EstablishmentHiringsRow;
  ExternalId: ExternalId;
  HiringCounts: HiringCountsRow;
  HiringCountsConnection: Omit<HiringCountsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EstablishmentHirings']> };
  HiringCoverage: CoverageRow;
  HiringDeclaration: HiringRow;
  Boolean: Scalars['Boolean']['output'];
  HiringDeclarationConnection: Omit<HiringDeclarationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HiringDeclarationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HiringDeclaration']> };
  HiringDeclarationEdge: Omit<HiringDeclarationEdge, 'node'> & { node: ResolversParentTypes['HiringDeclaration'] };
  HiringMonths: HiringMonthsRow;
  HiringMonthsConnection: Omit<HiringMonthsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['HiringMonths']> };
  HiringSummary: SummaryRow;
  Jobseeker: { readonly id: string; readonly socialSecurityPid?: string | null };
  Money: Money;
  MonthlyHirings: MonthRow;
  Notice: Notice;
  Occupation: { readonly code: string };
  OccupationHirings: OccupationHiringsRow;
  OccupationHiringsConnection: Omit<OccupationHiringsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['OccupationHirings']> };
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  TrainingEnrolment: { readonly id: string; readonly endedOn?: string | null; readonly socialSecurityPid?: string | null };
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = SocialSecurityContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnnouncedHiringsResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['AnnouncedHirings'] = ResolversParentTypes['AnnouncedHirings']> = {
  contractKinds?: Resolver<ReadonlyArray<ResolversTypes['DeclaredContractKind']>, ParentType, ContextType>;
  endsOn?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Date']>>, ParentType, ContextType>;
  establishments?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Establishment']>>, ParentType, ContextType>;
  hiredOn?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hiringsLast12Months?: Resolver<Maybe<ResolversTypes['HiringSummary']>, ParentType, ContextType, Partial<CommuneHiringsLast12MonthsArgs>>;
};

export type CoordinatesResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EstablishmentResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Establishment'] = ResolversParentTypes['Establishment'], FederationReferenceType extends FederationReferenceTypes['Establishment'] = FederationReferenceTypes['Establishment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Establishment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hirings?: Resolver<Maybe<ResolversTypes['HiringDeclarationConnection']>, ParentType, ContextType, RequireFields<EstablishmentHiringsArgs, 'first'>>;
  hiringsLast12Months?: Resolver<Maybe<ResolversTypes['HiringSummary']>, ParentType, ContextType>;
  monthlyHirings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonthlyHirings']>>, ParentType, ContextType, RequireFields<EstablishmentMonthlyHiringsArgs, 'months'>>;
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EstablishmentHiringsResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['EstablishmentHirings'] = ResolversParentTypes['EstablishmentHirings']> = {
  enterpriseKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hirings?: Resolver<ReadonlyArray<ResolversTypes['HiringCounts']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HiringCountsResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['HiringCounts'] = ResolversParentTypes['HiringCounts']> = {
  apprenticeship?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communeCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fixedTermOver31Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fixedTermShort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupationCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  temporary?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringCountsConnectionResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['HiringCountsConnection'] = ResolversParentTypes['HiringCountsConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EstablishmentHirings']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HiringCoverageResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['HiringCoverage'] = ResolversParentTypes['HiringCoverage']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HiringDeclarationResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['HiringDeclaration'] = ResolversParentTypes['HiringDeclaration'], FederationReferenceType extends FederationReferenceTypes['HiringDeclaration'] = FederationReferenceTypes['HiringDeclaration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HiringDeclaration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['HiredAgeBand']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  contractKind?: Resolver<ResolversTypes['DeclaredContractKind'], ParentType, ContextType>;
  declaredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishment?: Resolver<Maybe<ResolversTypes['Establishment']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hiredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublicEmployer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  regime?: Resolver<Maybe<ResolversTypes['SocialSecurityRegime']>, ParentType, ContextType>;
  weeklyHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HiringDeclarationConnectionResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['HiringDeclarationConnection'] = ResolversParentTypes['HiringDeclarationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HiringDeclarationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HiringDeclaration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HiringDeclarationEdgeResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['HiringDeclarationEdge'] = ResolversParentTypes['HiringDeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HiringDeclaration'], ParentType, ContextType>;
};

export type HiringMonthsResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['HiringMonths'] = ResolversParentTypes['HiringMonths']> = {
  apprenticeships?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  lasting?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HiringMonthsConnectionResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['HiringMonthsConnection'] = ResolversParentTypes['HiringMonthsConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HiringMonths']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HiringSummaryResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['HiringSummary'] = ResolversParentTypes['HiringSummary']> = {
  apprenticeship?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fixedTermOver31Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fixedTermShort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  temporary?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JobseekerResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Jobseeker'] = ResolversParentTypes['Jobseeker'], FederationReferenceType extends FederationReferenceTypes['Jobseeker'] = FederationReferenceTypes['Jobseeker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jobseeker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announcedHirings?: Resolver<Maybe<ResolversTypes['AnnouncedHirings']>, ParentType, ContextType, RequireFields<JobseekerAnnouncedHiringsArgs, 'from' | 'until'>>;
  declaredHirings?: Resolver<Maybe<ResolversTypes['HiringDeclarationConnection']>, ParentType, ContextType, RequireFields<JobseekerDeclaredHiringsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type MonthlyHiringsResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['MonthlyHirings'] = ResolversParentTypes['MonthlyHirings']> = {
  fixedTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  temporary?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OccupationHiringsResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['OccupationHirings'] = ResolversParentTypes['OccupationHirings']> = {
  activityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hirings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupationCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OccupationHiringsConnectionResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['OccupationHiringsConnection'] = ResolversParentTypes['OccupationHiringsConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OccupationHirings']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  hiringCounts?: Resolver<Maybe<ResolversTypes['HiringCountsConnection']>, ParentType, ContextType, RequireFields<QueryHiringCountsArgs, 'first' | 'month'>>;
  hiringCoverage?: Resolver<Maybe<ResolversTypes['HiringCoverage']>, ParentType, ContextType>;
  hiringDeclaration?: Resolver<Maybe<ResolversTypes['HiringDeclaration']>, ParentType, ContextType, RequireFields<QueryHiringDeclarationArgs, 'id'>>;
  hiringMonths?: Resolver<Maybe<ResolversTypes['HiringMonthsConnection']>, ParentType, ContextType, RequireFields<QueryHiringMonthsArgs, 'first' | 'from' | 'until'>>;
  occupationHirings?: Resolver<Maybe<ResolversTypes['OccupationHiringsConnection']>, ParentType, ContextType, RequireFields<QueryOccupationHiringsArgs, 'first' | 'from' | 'until'>>;
};

export type TrainingEnrolmentResolvers<ContextType = SocialSecurityContext, ParentType extends ResolversParentTypes['TrainingEnrolment'] = ResolversParentTypes['TrainingEnrolment'], FederationReferenceType extends FederationReferenceTypes['TrainingEnrolment'] = FederationReferenceTypes['TrainingEnrolment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingEnrolment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wasHiredWithin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<TrainingEnrolmentWasHiredWithinArgs, 'months'>>;
};

export type Resolvers<ContextType = SocialSecurityContext> = {
  Activity?: ActivityResolvers<ContextType>;
  AnnouncedHirings?: AnnouncedHiringsResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Establishment?: EstablishmentResolvers<ContextType>;
  EstablishmentHirings?: EstablishmentHiringsResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  HiringCounts?: HiringCountsResolvers<ContextType>;
  HiringCountsConnection?: HiringCountsConnectionResolvers<ContextType>;
  HiringCoverage?: HiringCoverageResolvers<ContextType>;
  HiringDeclaration?: HiringDeclarationResolvers<ContextType>;
  HiringDeclarationConnection?: HiringDeclarationConnectionResolvers<ContextType>;
  HiringDeclarationEdge?: HiringDeclarationEdgeResolvers<ContextType>;
  HiringMonths?: HiringMonthsResolvers<ContextType>;
  HiringMonthsConnection?: HiringMonthsConnectionResolvers<ContextType>;
  HiringSummary?: HiringSummaryResolvers<ContextType>;
  Jobseeker?: JobseekerResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyHirings?: MonthlyHiringsResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationHirings?: OccupationHiringsResolvers<ContextType>;
  OccupationHiringsConnection?: OccupationHiringsConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  TrainingEnrolment?: TrainingEnrolmentResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SocialSecurityContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
