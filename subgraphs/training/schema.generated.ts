import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TrainingRow, FoundSession, ProviderRow, PlaceColumns } from './tables.ts';
import type { SearchPage } from './search.ts';
import type { EnrolmentRow } from './repository/enrolments.ts';
import type { RateRow } from './repository/rates.ts';
import type { TrainingContext } from './context.ts';
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

/** A diploma, title or certificate, by its codes in the registers that hold it. */
export type Certification = {
  readonly __typename?: 'Certification';
  /** Code in CERTIFINFO; it may since have been replaced by another. */
  readonly certifInfoCode: Maybe<Scalars['String']['output']>;
  /** Code for the personal training account (CPF). */
  readonly cpfCode: Maybe<Scalars['String']['output']>;
  /** Code in the national register of certifications: `RNCP474`. */
  readonly rncpCode: Maybe<Scalars['String']['output']>;
  /** Code in the register of specific certifications: `RS5421`. */
  readonly rsCode: Maybe<Scalars['String']['output']>;
};

export type Commune = {
  readonly __typename?: 'Commune';
  readonly code: Scalars['ID']['output'];
  readonly latitude: Maybe<Scalars['Float']['output']>;
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /**
   * Training sessions held near this commune, by distance, then start, then identifier. Sessions in the commune whose place has no coordinates come last,
   * without a distance; where the commune's own position is not known, only sessions of the commune are found.
   */
  readonly trainingSessionsNearby: Maybe<TrainingSessionConnection>;
};


export type CommuneTrainingSessionsNearbyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  occupationCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  radiusKm?: InputMaybe<Scalars['Float']['input']>;
  startsAfter?: InputMaybe<Scalars['Date']['input']>;
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

/** Whether a session takes people. */
export type EnrolmentState =
  /** One can no longer enrol. */
  | 'CLOSED'
  /** One can enrol. */
  | 'OPEN'
  /** Enrolment is suspended. */
  | 'SUSPENDED';

/** When one can enter a session. */
export type EntryMode =
  /** At its start only. */
  | 'FIXED_DATES'
  /** At any time while it lasts. */
  | 'PERMANENT';

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

/** Someone who pays for places in a session. */
export type Financer = {
  readonly __typename?: 'Financer';
  /** LHEO's code, 0 to 20. */
  readonly code: Scalars['String']['output'];
  /** How many places it pays for. */
  readonly fundedPlaces: Maybe<Scalars['Int']['output']>;
  /** The French name, such as `Conseil régional`. */
  readonly label: Scalars['String']['output'];
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
  /** Trainings that prepare for this occupation, by title, then identifier. Catalogues name occupations by ROME 3 codes, and newer ones by ROME 4. */
  readonly trainings: Maybe<TrainingConnection>;
};


export type OccupationTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** One training; an error CODE_UNKNOWN says when there is none. */
  readonly training: Maybe<Training>;
  /** Enrolments of people who stayed until the end, of sessions that ended between two days, by that day, then identifier. In bulk, for jobs of the hub: it names nobody. */
  readonly trainingEnrolments: Maybe<TrainingEnrolmentConnection>;
  /** One training body; an error CODE_UNKNOWN says when there is none. */
  readonly trainingProvider: Maybe<TrainingProvider>;
  /** Sessions of trainings that fit a filter, each with its training. Past sessions are in the list unless `startsAfter` is given. */
  readonly trainingSearch: Maybe<TrainingSearch>;
  /** One session of a training; an error CODE_UNKNOWN says when there is none. */
  readonly trainingSession: Maybe<TrainingSession>;
};


export type QueryTrainingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  endedFrom: Scalars['Date']['input'];
  endedUntil: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTrainingProviderArgs = {
  siret: Scalars['ID']['input'];
};


export type QueryTrainingSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TrainingSort>;
};


export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};

/** How wide the territory of a rate is. */
export type RateBreadth =
  /** An employment basin. */
  | 'BASIN'
  /** A département. */
  | 'DEPARTMENT'
  /** The whole nation. */
  | 'NATION'
  /** A region. */
  | 'REGION';

/**
 * How many of those who followed trainings of one FORMACODE (the main one) until the end were hired afterwards. A hire is a declaration that names the person, for a day after the session and within the months: an intention (it may
 * not have come about), and many hires name nobody, so the true share is higher. Source: this hub's own lists of trainees and the declared hirings, each month.
 */
export type ReturnToWork = {
  readonly __typename?: 'ReturnToWork';
  /** Of which kind of territory it was counted. */
  readonly breadth: RateBreadth;
  /** The first day on which counted sessions ended. */
  readonly endedFrom: Scalars['Date']['output'];
  /** The last day on which counted sessions ended. */
  readonly endedUntil: Scalars['Date']['output'];
  /** How many were followed; never fewer than 20. */
  readonly followed: Scalars['Int']['output'];
  /** The subject, a FORMACODE of 5 digits. */
  readonly formacode: Scalars['String']['output'];
  /** The rate in five steps: the whole part of rate × 5, 0 to 5. */
  readonly level: Scalars['Int']['output'];
  /** Hired by followed, 0 to 1, to three decimals. */
  readonly rate: Scalars['Float']['output'];
  /** The code of that territory: of a basin, a département or a region; `FR` for the nation. */
  readonly territoryCode: Scalars['String']['output'];
  /** Within how many months of the end a hire counts. */
  readonly withinMonths: Scalars['Int']['output'];
};

/** Where one learns. */
export type TeachingMode =
  /** Partly in a classroom, partly at a distance. */
  | 'MIXED'
  /** In a classroom or workshop. */
  | 'ON_SITE'
  /** At a distance only. */
  | 'REMOTE';

/**
 * A course that a training body offers: a diploma, a title, a short course. Source: the catalogue of the Carif-Oref in LHEO, each night. A course that
 * leaves the catalogue stays here with its last known sessions.
 */
export type Training = {
  readonly __typename?: 'Training';
  /** The certifications it leads to. */
  readonly certifications: ReadonlyArray<Certification>;
  /** What is taught. Plain text with line breaks. */
  readonly content: Maybe<Scalars['String']['output']>;
  /** When the catalogue first held it. */
  readonly createdOn: Maybe<Scalars['Date']['output']>;
  /** The level that one needs to enter; null when not given. */
  readonly entryLevel: Maybe<TrainingLevel>;
  /** The level that one reaches; null when not given. */
  readonly exitLevel: Maybe<TrainingLevel>;
  /** What one gets at the end: a diploma, a certificate of attendance. Plain text with line breaks. */
  readonly expectedResults: Maybe<Scalars['String']['output']>;
  /** What the catalogue calls it: scheme `LHEO` with the number of the formation. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** What is taught, as FORMACODEs (5 digits), the main one first. */
  readonly formacodes: ReadonlyArray<Scalars['String']['output']>;
  /** How long it lasts, as its first action with hours says. */
  readonly hours: Maybe<TrainingHours>;
  /** The hub's identifier, made of the body's SIREN and the catalogue's number. */
  readonly id: Scalars['ID']['output'];
  /** Whether it leads to a certification; null when the catalogue does not say. */
  readonly isCertifying: Maybe<Scalars['Boolean']['output']>;
  /** The speciality, as NSF codes (3 digits). */
  readonly nsfCodes: ReadonlyArray<Scalars['String']['output']>;
  /** What one will be able to do afterwards. Plain text with line breaks. */
  readonly objective: Maybe<Scalars['String']['output']>;
  /** Occupations it prepares for, in the catalogue's order. */
  readonly occupations: ReadonlyArray<Occupation>;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The body that answers for it; null when the catalogue gives no SIRET for it. */
  readonly provider: Maybe<TrainingProvider>;
  /** The name of that body, also where it has no SIRET. */
  readonly providerName: Maybe<Scalars['String']['output']>;
  /** Its sessions, past ones too, by start, then identifier; sessions without a start come last. */
  readonly sessions: TrainingSessionConnection;
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** When the catalogue last changed it. */
  readonly updatedOn: Maybe<Scalars['Date']['output']>;
  /** A page about it. */
  readonly website: Maybe<Scalars['String']['output']>;
};


/**
 * A course that a training body offers: a diploma, a title, a short course. Source: the catalogue of the Carif-Oref in LHEO, each night. A course that
 * leaves the catalogue stays here with its last known sessions.
 */
export type TrainingSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Trainings, page by page. */
export type TrainingConnection = {
  readonly __typename?: 'TrainingConnection';
  /** The trainings with their cursors. */
  readonly edges: ReadonlyArray<TrainingEdge>;
  /** The trainings alone. */
  readonly nodes: ReadonlyArray<Training>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A training in a list. */
export type TrainingEdge = {
  readonly __typename?: 'TrainingEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The training. */
  readonly node: Training;
};

/** Somebody in a session. Others may say something of it to jobs of the hub, by the pseudonym that it leads to. Source: the lists of trainees of the employment service and the regions. */
export type TrainingEnrolment = {
  readonly __typename?: 'TrainingEnrolment';
  /** The last day of the session. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** The hub's identifier, made of a pseudonym and the session; it says nothing of the person. */
  readonly id: Scalars['ID']['output'];
  /** Where this record comes from: the list that said so last. */
  readonly provenance: Provenance;
  /** The pseudonym of the person in this subgraph. For the hub's own joins. */
  readonly trainingPid: Maybe<Scalars['ID']['output']>;
};

/** Enrolments, page by page. */
export type TrainingEnrolmentConnection = {
  readonly __typename?: 'TrainingEnrolmentConnection';
  /** The enrolments. */
  readonly nodes: ReadonlyArray<TrainingEnrolment>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** What to look for among training sessions. All that is given must hold; codes in one list are alternatives. */
export type TrainingFilter = {
  /** INSEE code of the commune where the session is held. */
  readonly communeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the département where the session is held. */
  readonly departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** FORMACODEs, 5 digits, of what is taught; at most 50. */
  readonly formacodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only trainings that lead to a certification (true) or that do not (false). */
  readonly isCertifying?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sessions held near a point; those whose place has no coordinates are left out. */
  readonly near?: InputMaybe<TrainingNearInput>;
  /** ROME codes of occupations that the training prepares for; at most 50. */
  readonly occupationCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sessions that begin on this day or later, and sessions with permanent entry that have not ended by then. Sessions without dates are left out. */
  readonly startsAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Sessions that begin on this day or before, and sessions with permanent entry that are open by then. */
  readonly startsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Ways of teaching; any of them. */
  readonly teachingModes?: InputMaybe<ReadonlyArray<TeachingMode>>;
  /** Words of the title, the objective or the content, in French; accents and endings do not matter. At most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Hours of training. A part that the catalogue does not give is null. */
export type TrainingHours = {
  readonly __typename?: 'TrainingHours';
  /** Hours in the training centre. */
  readonly inCentre: Maybe<Scalars['Int']['output']>;
  /** Hours in a company. */
  readonly inCompany: Maybe<Scalars['Int']['output']>;
  /** Hours in all. */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** A level of education, in the scale that the catalogue used. */
export type TrainingLevel = {
  readonly __typename?: 'TrainingLevel';
  /** LHEO's code: 1 to 8 in the scale of 1969, 11 to 18 in the scale of 2019. */
  readonly code: Scalars['String']['output'];
  /** Its French name. */
  readonly label: Scalars['String']['output'];
  /** The scale that the code belongs to. */
  readonly scale: TrainingLevelScale;
};

/** A national scale of levels of education. Both are in use in catalogues. */
export type TrainingLevelScale =
  /** Levels VI to I, in force from 1969 to 2018. */
  | 'LEVELS_1969'
  /** Levels 1 to 8 of the national framework, in force since 2019. */
  | 'LEVELS_2019';

/** A circle on the map. */
export type TrainingNearInput = {
  /** Its centre. */
  readonly center: CoordinatesInput;
  /** Its radius in kilometres, 0 to 200. */
  readonly radiusKm: Scalars['Float']['input'];
};

/** An address of a training body or of a session. */
export type TrainingPlace = {
  readonly __typename?: 'TrainingPlace';
  /** The commune; null when the catalogue gives none, or writes a postal code instead. */
  readonly commune: Maybe<Commune>;
  /** Where it is on the map, as published: some publishers give whole degrees. */
  readonly coordinates: Maybe<Coordinates>;
  /** The name of the place. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Postal code as published; it may be a CEDEX code. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** Street lines, separated by commas. */
  readonly street: Maybe<Scalars['String']['output']>;
  /** Town, without its CEDEX part. */
  readonly town: Maybe<Scalars['String']['output']>;
};

/** An organisation that offers or teaches trainings. Source: the same catalogue. Contact persons are not kept. */
export type TrainingProvider = {
  readonly __typename?: 'TrainingProvider';
  /** Its declaration number as a training body (NDA), 11 characters. */
  readonly activityNumber: Maybe<Scalars['String']['output']>;
  /** Whether the check digit of the SIRET is right; where it is not, the register of establishments may not know the SIRET. */
  readonly isSiretKeyValid: Scalars['Boolean']['output'];
  /** Its legal name. */
  readonly legalName: Maybe<Scalars['String']['output']>;
  /** The name it is known by. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Its address. */
  readonly place: Maybe<TrainingPlace>;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Its SIRET, 14 digits, as published. */
  readonly siret: Scalars['ID']['output'];
  /** Trainings that it answers for, by title, then identifier. */
  readonly trainings: TrainingConnection;
  /** Its website. */
  readonly website: Maybe<Scalars['String']['output']>;
};


/** An organisation that offers or teaches trainings. Source: the same catalogue. Contact persons are not kept. */
export type TrainingProviderTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Sessions found, page by page. */
export type TrainingSearch = {
  readonly __typename?: 'TrainingSearch';
  /** The sessions with their cursors. */
  readonly edges: ReadonlyArray<TrainingSessionEdge>;
  /** The sessions alone. */
  readonly nodes: ReadonlyArray<TrainingSession>;
  /** What the hub noticed about the filter: codes that no training or session mentions. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many sessions there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A time and place where a training is held. Source: the same catalogue. A session that is held in several places is here once for each. */
export type TrainingSession = {
  readonly __typename?: 'TrainingSession';
  /** Kilometres as the crow flies from the point or commune that was asked for; null in other lists and when the place has no coordinates. */
  readonly distanceKm: Maybe<Scalars['Float']['output']>;
  /** The last day; null when not known. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Whether one can enrol, as of the catalogue's last update. */
  readonly enrolment: Maybe<EnrolmentState>;
  /** The last day on which one can enrol. */
  readonly enrolmentClosesOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which one can enrol. */
  readonly enrolmentOpensOn: Maybe<Scalars['Date']['output']>;
  /** Whether one enters at the start or at any time. */
  readonly entryMode: Maybe<EntryMode>;
  /** What the catalogue calls it: scheme `LHEO` with the session's number, when it has one. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Who pays for places in it. */
  readonly financers: ReadonlyArray<Financer>;
  /** How long it lasts. */
  readonly hours: Maybe<TrainingHours>;
  /** The hub's identifier. */
  readonly id: Scalars['ID']['output'];
  /** Where it is held; null when the catalogue gives no address. */
  readonly place: Maybe<TrainingPlace>;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** How many of those who followed trainings in the same subject were hired afterwards; null when too few were followed everywhere. Of the employment basin of the place, else its département, its region, or the nation: the first where enough were followed. */
  readonly returnToWork: Maybe<ReturnToWork>;
  /** Full time, part time, evenings: in the catalogue's words. */
  readonly rhythm: Maybe<Scalars['String']['output']>;
  /** The first day; null when not known yet, or entry is permanent. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** The bodies that teach it, where they are named with a SIRET; often the one that answers for the training. */
  readonly taughtBy: ReadonlyArray<TrainingProvider>;
  /** Where one learns: in a classroom, at a distance, or both. */
  readonly teachingMode: Maybe<TeachingMode>;
  /** The training it is a session of. */
  readonly training: Training;
};

/** Sessions, page by page. */
export type TrainingSessionConnection = {
  readonly __typename?: 'TrainingSessionConnection';
  /** The sessions with their cursors. */
  readonly edges: ReadonlyArray<TrainingSessionEdge>;
  /** The sessions alone. */
  readonly nodes: ReadonlyArray<TrainingSession>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A session in a list. */
export type TrainingSessionEdge = {
  readonly __typename?: 'TrainingSessionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: TrainingSession;
};

/** In which order sessions come. */
export type TrainingSort =
  /** Earliest start first; sessions without a start come last. */
  | 'DATE'
  /** Closest first; needs `filter.near`. */
  | 'DISTANCE'
  /** Best match of the text first; needs `filter.text`. */
  | 'RELEVANCE';



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
  Occupation: Occupation;
  Training: Training;
  TrainingEnrolment: TrainingEnrolment;
  TrainingProvider: TrainingProvider;
  TrainingSession: TrainingSession;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"latitude":true,"longitude":true}> ) );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"code":true}> );
  Training:
    ( { __typename: 'Training' }
    & GraphQLRecursivePick<FederationTypes['Training'], {"id":true}> );
  TrainingEnrolment:
    ( { __typename: 'TrainingEnrolment' }
    & GraphQLRecursivePick<FederationTypes['TrainingEnrolment'], {"id":true}> );
  TrainingProvider:
    ( { __typename: 'TrainingProvider' }
    & GraphQLRecursivePick<FederationTypes['TrainingProvider'], {"siret":true}> );
  TrainingSession:
    ( { __typename: 'TrainingSession' }
    & GraphQLRecursivePick<FederationTypes['TrainingSession'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Certification: ResolverTypeWrapper<Certification>;
  Commune: ResolverTypeWrapper<{ readonly code: string; readonly latitude?: number | null; readonly longitude?: number | null }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EnrolmentState: EnrolmentState;
  EntryMode: EntryMode;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Financer: ResolverTypeWrapper<Financer>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateBreadth: RateBreadth;
  ReturnToWork: ResolverTypeWrapper<RateRow>;
  TeachingMode: TeachingMode;
  Training: ResolverTypeWrapper<TrainingRow>;
  TrainingConnection: ResolverTypeWrapper<Omit<TrainingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrainingEdge']>, nodes: ReadonlyArray<ResolversTypes['Training']> }>;
  TrainingEdge: ResolverTypeWrapper<Omit<TrainingEdge, 'node'> & { node: ResolversTypes['Training'] }>;
  TrainingEnrolment: ResolverTypeWrapper<EnrolmentRow>;
  TrainingEnrolmentConnection: ResolverTypeWrapper<Omit<TrainingEnrolmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TrainingEnrolment']> }>;
  TrainingFilter: TrainingFilter;
  TrainingHours: ResolverTypeWrapper<TrainingHours>;
  TrainingLevel: ResolverTypeWrapper<TrainingLevel>;
  TrainingLevelScale: TrainingLevelScale;
  TrainingNearInput: TrainingNearInput;
  TrainingPlace: ResolverTypeWrapper<PlaceColumns>;
  TrainingProvider: ResolverTypeWrapper<ProviderRow>;
  TrainingSearch: ResolverTypeWrapper<SearchPage>;
  TrainingSession: ResolverTypeWrapper<FoundSession>;
  TrainingSessionConnection: ResolverTypeWrapper<Omit<TrainingSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrainingSessionEdge']>, nodes: ReadonlyArray<ResolversTypes['TrainingSession']> }>;
  TrainingSessionEdge: ResolverTypeWrapper<Omit<TrainingSessionEdge, 'node'> & { node: ResolversTypes['TrainingSession'] }>;
  TrainingSort: TrainingSort;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Certification: Certification;
  Commune: { readonly code: string; readonly latitude?: number | null; readonly longitude?: number | null };
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  ExternalId: ExternalId;
  Financer: Financer;
  Money: Money;
  Notice: Notice;
  Occupation: { readonly code: string };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  ReturnToWork: RateRow;
  Training: TrainingRow;
  TrainingConnection: Omit<TrainingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Training']> };
  TrainingEdge: Omit<TrainingEdge, 'node'> & { node: ResolversParentTypes['Training'] };
  TrainingEnrolment: EnrolmentRow;
  TrainingEnrolmentConnection: Omit<TrainingEnrolmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TrainingEnrolment']> };
  TrainingFilter: TrainingFilter;
  TrainingHours: TrainingHours;
  TrainingLevel: TrainingLevel;
  TrainingNearInput: TrainingNearInput;
  TrainingPlace: PlaceColumns;
  TrainingProvider: ProviderRow;
  TrainingSearch: SearchPage;
  TrainingSession: FoundSession;
  TrainingSessionConnection: Omit<TrainingSessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingSessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TrainingSession']> };
  TrainingSessionEdge: Omit<TrainingSessionEdge, 'node'> & { node: ResolversParentTypes['TrainingSession'] };
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = TrainingContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CertificationResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification']> = {
  certifInfoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpfCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rncpCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingSessionsNearby?: Resolver<Maybe<ResolversTypes['TrainingSessionConnection']>, ParentType, ContextType, RequireFields<CommuneTrainingSessionsNearbyArgs, 'first' | 'radiusKm'>>;
};

export type CoordinatesResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ExternalIdResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinancerResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Financer'] = ResolversParentTypes['Financer']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fundedPlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainings?: Resolver<Maybe<ResolversTypes['TrainingConnection']>, ParentType, ContextType, RequireFields<OccupationTrainingsArgs, 'first'>>;
};

export type PageInfoResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<QueryTrainingArgs, 'id'>>;
  trainingEnrolments?: Resolver<Maybe<ResolversTypes['TrainingEnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryTrainingEnrolmentsArgs, 'endedFrom' | 'endedUntil' | 'first'>>;
  trainingProvider?: Resolver<Maybe<ResolversTypes['TrainingProvider']>, ParentType, ContextType, RequireFields<QueryTrainingProviderArgs, 'siret'>>;
  trainingSearch?: Resolver<Maybe<ResolversTypes['TrainingSearch']>, ParentType, ContextType, RequireFields<QueryTrainingSearchArgs, 'first'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
};

export type ReturnToWorkResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ReturnToWork'] = ResolversParentTypes['ReturnToWork']> = {
  breadth?: Resolver<ResolversTypes['RateBreadth'], ParentType, ContextType>;
  endedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  followed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formacode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  territoryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withinMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certifications?: Resolver<ReadonlyArray<ResolversTypes['Certification']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entryLevel?: Resolver<Maybe<ResolversTypes['TrainingLevel']>, ParentType, ContextType>;
  exitLevel?: Resolver<Maybe<ResolversTypes['TrainingLevel']>, ParentType, ContextType>;
  expectedResults?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formacodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['TrainingHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCertifying?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nsfCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['TrainingProvider']>, ParentType, ContextType>;
  providerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<TrainingSessionsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
};

export type TrainingEnrolmentResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingEnrolment'] = ResolversParentTypes['TrainingEnrolment'], FederationReferenceType extends FederationReferenceTypes['TrainingEnrolment'] = FederationReferenceTypes['TrainingEnrolment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingEnrolment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  trainingPid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TrainingEnrolmentConnectionResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingEnrolmentConnection'] = ResolversParentTypes['TrainingEnrolmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingEnrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingHoursResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingHours'] = ResolversParentTypes['TrainingHours']> = {
  inCentre?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inCompany?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingLevelResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingLevel'] = ResolversParentTypes['TrainingLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['TrainingLevelScale'], ParentType, ContextType>;
};

export type TrainingPlaceResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingPlace'] = ResolversParentTypes['TrainingPlace']> = {
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingProviderResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingProvider'] = ResolversParentTypes['TrainingProvider'], FederationReferenceType extends FederationReferenceTypes['TrainingProvider'] = FederationReferenceTypes['TrainingProvider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingProvider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSiretKeyValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['TrainingPlace']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<TrainingProviderTrainingsArgs, 'first'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingSearchResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingSearch'] = ResolversParentTypes['TrainingSearch']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession'], FederationReferenceType extends FederationReferenceTypes['TrainingSession'] = FederationReferenceTypes['TrainingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['EnrolmentState']>, ParentType, ContextType>;
  enrolmentClosesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolmentOpensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entryMode?: Resolver<Maybe<ResolversTypes['EntryMode']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  financers?: Resolver<ReadonlyArray<ResolversTypes['Financer']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['TrainingHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['TrainingPlace']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  returnToWork?: Resolver<Maybe<ResolversTypes['ReturnToWork']>, ParentType, ContextType>;
  rhythm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  taughtBy?: Resolver<ReadonlyArray<ResolversTypes['TrainingProvider']>, ParentType, ContextType>;
  teachingMode?: Resolver<Maybe<ResolversTypes['TeachingMode']>, ParentType, ContextType>;
  training?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingSessionConnection'] = ResolversParentTypes['TrainingSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type Resolvers<ContextType = TrainingContext> = {
  Certification?: CertificationResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Financer?: FinancerResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReturnToWork?: ReturnToWorkResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  TrainingEnrolment?: TrainingEnrolmentResolvers<ContextType>;
  TrainingEnrolmentConnection?: TrainingEnrolmentConnectionResolvers<ContextType>;
  TrainingHours?: TrainingHoursResolvers<ContextType>;
  TrainingLevel?: TrainingLevelResolvers<ContextType>;
  TrainingPlace?: TrainingPlaceResolvers<ContextType>;
  TrainingProvider?: TrainingProviderResolvers<ContextType>;
  TrainingSearch?: TrainingSearchResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = TrainingContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
