import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EstablishmentRow } from './tables.ts';
import type { FoundEstablishments } from './establishment-filter.ts';
import type { EmployersContext } from './context.ts';
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

/** The lists of activities that the register has used. */
export type ActivityNomenclature =
  /** NAF of 1993. */
  | 'NAF_1993'
  /** NAF 2025, which follows NAF rév. 2. */
  | 'NAF_2025'
  /** NAF rév. 1, 2003 to 2007. */
  | 'NAF_REV_1'
  /** NAF rév. 2, in force since 2008. */
  | 'NAF_REV_2'
  /** NAP, the list before 1993. */
  | 'NAP';

export type Commune = {
  readonly __typename?: 'Commune';
  readonly code: Scalars['ID']['output'];
  /** Open places of work in this commune, by SIRET; for Paris, Lyon and Marseille those of all districts. */
  readonly establishments: Maybe<EstablishmentConnection>;
};


export type CommuneEstablishmentsArgs = {
  activityCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/**
 * A place of work of a company, an association or a public body: a shop, a plant, an office. Sources: INSEE's register Sirene for the legal facts, the
 * employment service's file of employers for contacts and headcount, each month. When a person refused that the register publish them, names, address and
 * contacts are null.
 */
export type Establishment = {
  readonly __typename?: 'Establishment';
  /** What it does, in NAF rév. 2: Sirene's, or else the employment service's. Null when neither tells one of that list. */
  readonly activity: Maybe<Activity>;
  /** The name on the door, where there is one: Sirene's signs, or else the employment service's. Null when unknown or refused. */
  readonly brandName: Maybe<Scalars['String']['output']>;
  /** When it closed, where it did. Source: Sirene. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** The commune, or the municipal district of Paris, Lyon or Marseille. Null when the sources give none that exists, or it is abroad. */
  readonly commune: Maybe<Commune>;
  /** When the company was created, which may have had other establishments before. Source: the employment service. */
  readonly companyCreatedOn: Maybe<Scalars['Date']['output']>;
  /** Where contacts, headcount and traineeships come from. Null where the employment service does not know the establishment. */
  readonly contactProvenance: Maybe<Provenance>;
  /** When the establishment was created. Source: Sirene. */
  readonly createdOn: Maybe<Scalars['Date']['output']>;
  /** Where to send an application. Source: the employment service. May name a person: for placement and counselling only. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** How many employees, as a band of INSEE's: from the real headcount where the employment service knows it, else the band it or Sirene tells. */
  readonly headcountBand: HeadcountBand;
  /** Whether it may be shown with names, address and contacts: false when the person refused it (Sirene's diffusion status N or P). */
  readonly isDiffusible: Scalars['Boolean']['output'];
  /** Whether it is the company's head office. Source: Sirene; null where Sirene does not know it yet. */
  readonly isHeadOffice: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is open: true as long as Sirene does not say that it closed. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** Whether the SIRET's check digits are right (with La Poste's own rule). A wrong one is kept as its source sent it, and should not be relied on. */
  readonly isSiretKeyValid: Scalars['Boolean']['output'];
  /** The employer's name, in the employment service's words, or else the usual name in Sirene. Null when unknown or refused. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whom to call: ten digits, or a short number. Source: the employment service, its correspondent's number first. May be a person's: for placement and counselling only. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** The postal code of its letters, CEDEX or not: not a commune code. Null when unknown or refused. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** Where the legal facts come from: Sirene, or the employment service's file while Sirene does not know the establishment. */
  readonly provenance: Provenance;
  /** The number of the company it belongs to: the SIRET's first nine digits. */
  readonly siren: Scalars['ID']['output'];
  /** Its number in the register: 14 digits, those of the company and five of its own. */
  readonly siret: Scalars['ID']['output'];
  /** What it does as Sirene states it, in whichever list; older lists stay with establishments closed long ago. */
  readonly statedActivity: Maybe<StatedActivity>;
  /** Number and street, as the source writes them. Null when unknown or refused. */
  readonly streetAddress: Maybe<Scalars['String']['output']>;
  /** The ways to work there without being hired yet. Source: the employment service; empty where it knows of none. */
  readonly traineeships: ReadonlyArray<Traineeship>;
  /** Its website, with `http://` or `https://`. Source: the employment service; not checked to answer. */
  readonly website: Maybe<Scalars['String']['output']>;
};

/** Establishments, page by page. */
export type EstablishmentConnection = {
  readonly __typename?: 'EstablishmentConnection';
  /** The establishments with their cursors. */
  readonly edges: ReadonlyArray<EstablishmentEdge>;
  /** The establishments alone. */
  readonly nodes: ReadonlyArray<Establishment>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An establishment in a list. */
export type EstablishmentEdge = {
  readonly __typename?: 'EstablishmentEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The establishment. */
  readonly node: Establishment;
};

/** What establishments must meet; all parts given must hold, any value of a list suffices. An empty list asks for nothing. */
export type EstablishmentFilter = {
  /** NAF rév. 2 sub-classes, with or without their dot. At most 100. */
  readonly activityCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The INSEE code of the commune; that of Paris, Lyon or Marseille stands for all its districts. */
  readonly communeCode?: InputMaybe<Scalars['ID']['input']>;
  /** The code of the département: `44`, `2A`, `971`. */
  readonly departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of INSEE's headcount bands, `NN` for unknown. */
  readonly headcountBands?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True for open establishments, false for closed ones, null for both. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the name or the name on the door, in French: without regard to accents, case and plural. At most 200 characters. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** What a search of establishments found, page by page. */
export type EstablishmentSearch = {
  readonly __typename?: 'EstablishmentSearch';
  /** The establishments with their cursors. */
  readonly edges: ReadonlyArray<EstablishmentEdge>;
  /** The establishments alone. */
  readonly nodes: ReadonlyArray<Establishment>;
  /** Codes of the filter that no establishment bears. Empty when there is nothing to say. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

/** A class of headcounts, from INSEE's list (`tranche d'effectif`). */
export type HeadcountBand = {
  readonly __typename?: 'HeadcountBand';
  /** INSEE's code: two digits, or `NN` when the headcount is unknown. */
  readonly code: Scalars['ID']['output'];
  /** The same in French words. */
  readonly label: Scalars['String']['output'];
  /** The largest number of employees in the band. Null when unknown, and for the last band, which has no end. */
  readonly maximum: Maybe<Scalars['Int']['output']>;
  /** The smallest number of employees in the band. Null when the headcount is unknown. */
  readonly minimum: Maybe<Scalars['Int']['output']>;
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
  /** One place of work, by its SIRET. An error CODE_UNKNOWN says when there is none, CODE_MALFORMED when it is not a SIRET. */
  readonly establishment: Maybe<Establishment>;
  /** Places of work that meet all parts of the filter, by SIRET. Codes that no establishment bears give an empty list and a notice. */
  readonly establishments: Maybe<EstablishmentSearch>;
};


export type QueryEstablishmentArgs = {
  siret: Scalars['ID']['input'];
};


export type QueryEstablishmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstablishmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An activity as the register states it, in the list of its time. */
export type StatedActivity = {
  readonly __typename?: 'StatedActivity';
  /** The code, written as in the register: with its dot. */
  readonly code: Scalars['String']['output'];
  /** The list that the code belongs to. */
  readonly nomenclature: ActivityNomenclature;
};

/** A way to work at an employer's without being hired yet. */
export type Traineeship =
  /** Training for a job that the employer has offered (`action de formation préalable au recrutement`). */
  | 'AFPR'
  /** A few days or weeks in real work, to discover a trade (`période de mise en situation en milieu professionnel`). */
  | 'PMSMP'
  /** Preparation for a job, alone or in a group (`préparation opérationnelle à l'emploi`). */
  | 'POE';



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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}> );
  Establishment:
    ( { __typename: 'Establishment' }
    & GraphQLRecursivePick<FederationTypes['Establishment'], {"siret":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<{ readonly code: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivityNomenclature: ActivityNomenclature;
  Commune: ResolverTypeWrapper<{ readonly code: string }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Establishment: ResolverTypeWrapper<EstablishmentRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EstablishmentConnection: ResolverTypeWrapper<Omit<EstablishmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstablishmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Establishment']> }>;
  EstablishmentEdge: ResolverTypeWrapper<Omit<EstablishmentEdge, 'node'> & { node: ResolversTypes['Establishment'] }>;
  EstablishmentFilter: EstablishmentFilter;
  EstablishmentSearch: ResolverTypeWrapper<FoundEstablishments>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  HeadcountBand: ResolverTypeWrapper<HeadcountBand>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StatedActivity: ResolverTypeWrapper<StatedActivity>;
  Traineeship: Traineeship;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: { readonly code: string };
  ID: Scalars['ID']['output'];
  Commune: { readonly code: string };
  Int: Scalars['Int']['output'];
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Establishment: EstablishmentRow;
  Boolean: Scalars['Boolean']['output'];
  EstablishmentConnection: Omit<EstablishmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstablishmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Establishment']> };
  EstablishmentEdge: Omit<EstablishmentEdge, 'node'> & { node: ResolversParentTypes['Establishment'] };
  EstablishmentFilter: EstablishmentFilter;
  EstablishmentSearch: FoundEstablishments;
  ExternalId: ExternalId;
  HeadcountBand: HeadcountBand;
  Money: Money;
  Notice: Notice;
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  StatedActivity: StatedActivity;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = EmployersContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  establishments?: Resolver<Maybe<ResolversTypes['EstablishmentConnection']>, ParentType, ContextType, RequireFields<CommuneEstablishmentsArgs, 'first'>>;
};

export type CoordinatesResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EstablishmentResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Establishment'] = ResolversParentTypes['Establishment'], FederationReferenceType extends FederationReferenceTypes['Establishment'] = FederationReferenceTypes['Establishment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Establishment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  brandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  companyCreatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contactProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headcountBand?: Resolver<ResolversTypes['HeadcountBand'], ParentType, ContextType>;
  isDiffusible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isHeadOffice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSiretKeyValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  siren?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statedActivity?: Resolver<Maybe<ResolversTypes['StatedActivity']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traineeships?: Resolver<ReadonlyArray<ResolversTypes['Traineeship']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstablishmentConnectionResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['EstablishmentConnection'] = ResolversParentTypes['EstablishmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstablishmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Establishment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EstablishmentEdgeResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['EstablishmentEdge'] = ResolversParentTypes['EstablishmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
};

export type EstablishmentSearchResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['EstablishmentSearch'] = ResolversParentTypes['EstablishmentSearch']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstablishmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Establishment']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeadcountBandResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HeadcountBand'] = ResolversParentTypes['HeadcountBand']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  establishment?: Resolver<Maybe<ResolversTypes['Establishment']>, ParentType, ContextType, RequireFields<QueryEstablishmentArgs, 'siret'>>;
  establishments?: Resolver<Maybe<ResolversTypes['EstablishmentSearch']>, ParentType, ContextType, RequireFields<QueryEstablishmentsArgs, 'first'>>;
};

export type StatedActivityResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['StatedActivity'] = ResolversParentTypes['StatedActivity']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nomenclature?: Resolver<ResolversTypes['ActivityNomenclature'], ParentType, ContextType>;
};

export type Resolvers<ContextType = EmployersContext> = {
  Activity?: ActivityResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Establishment?: EstablishmentResolvers<ContextType>;
  EstablishmentConnection?: EstablishmentConnectionResolvers<ContextType>;
  EstablishmentEdge?: EstablishmentEdgeResolvers<ContextType>;
  EstablishmentSearch?: EstablishmentSearchResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  HeadcountBand?: HeadcountBandResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StatedActivity?: StatedActivityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = EmployersContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
