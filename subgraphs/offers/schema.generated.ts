import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OfferRow } from './repository/offer-row.ts';
import type { OfferSearchPage, SearchedFor } from './resolvers/search.ts';
import type { DuplicateRow } from './repository/duplicates-of.ts';
import type { CoverageRow, OfferCountsRow } from './repository/month-counts.ts';
import type { OffersContext } from './context.ts';
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

export type Commune = {
  readonly __typename?: 'Commune';
  readonly code: Scalars['ID']['output'];
  readonly latitude: Maybe<Scalars['Float']['output']>;
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** Open job offers around the commune's point, nearest first; none when its point is unknown. */
  readonly offersNearby: Maybe<OfferConnection>;
};


export type CommuneOffersNearbyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  contractKinds?: InputMaybe<ReadonlyArray<OfferContractKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  occupationCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  radiusKm?: InputMaybe<Scalars['Float']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
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
  /** Job offers of this establishment, newest first. Only offers that give its SIRET. */
  readonly offers: Maybe<OfferConnection>;
  readonly siret: Scalars['ID']['output'];
};


export type EstablishmentOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
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
  /** Open job offers for this occupation, newest first. */
  readonly openOffers: Maybe<OfferConnection>;
};


export type OccupationOpenOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A job offer that an employer published. Source: the public employment service's "Offres d'emploi v2", which carries its own offers and those of its
 * partners; harvested each day. Texts are the employer's own and may hold HTML.
 */
export type Offer = {
  readonly __typename?: 'Offer';
  /** What the employer's establishment does. */
  readonly activity: Maybe<Activity>;
  /** The job title of the occupation's official list that the employer chose. */
  readonly appellation: Maybe<Scalars['String']['output']>;
  /** The page where one applies. */
  readonly applicationUrl: Maybe<Scalars['String']['output']>;
  /** The offer that this one repeats, which lists show in its place; null when it stands for itself. */
  readonly canonical: Maybe<Offer>;
  /** The commune of the work place, when known. */
  readonly commune: Maybe<Commune>;
  /** Whom to write to or call. Often a named person. */
  readonly contact: Maybe<OfferContact>;
  /** Which kind of contract it is. An apprenticeship is told as such, though its contract is a fixed-term one. */
  readonly contractKind: OfferContractKind;
  /** The contract in the source's words, such as its length. */
  readonly contractLabel: Maybe<Scalars['String']['output']>;
  /** The point of the work place, often the middle of its commune; null when absent or impossible. */
  readonly coordinates: Maybe<Coordinates>;
  /** When it was created at the source. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the job is, in the employer's words; may hold HTML. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** How far the work place is from the centre asked for, kilometres as the crow flies. Null but in a search by distance. */
  readonly distanceKm: Maybe<Scalars['Float']['output']>;
  /** Offers of other partners that say the same; at most 20. */
  readonly duplicates: ReadonlyArray<OfferDuplicate>;
  /** What the employer says of itself. */
  readonly employerDescription: Maybe<Scalars['String']['output']>;
  /** The employer's name, when the offer is not anonymous. */
  readonly employerName: Maybe<Scalars['String']['output']>;
  /** The employer's establishment, when its SIRET is given; the SIRET may be wrong, see `isSiretKeyValid`. */
  readonly establishment: Maybe<Establishment>;
  /** Which experience is asked for. */
  readonly experience: Maybe<OfferExperience>;
  /** The experience in the employer's words. */
  readonly experienceLabel: Maybe<Scalars['String']['output']>;
  /** The identifier that the public employment service gave it. */
  readonly id: Scalars['ID']['output'];
  /** Whether the employer says that the post can be held by a person with a disability. */
  readonly isDisabilityFriendly: Scalars['Boolean']['output'];
  /** Whether it can be answered: the source showed it in the last 7 days before the newest harvest. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** Whether the SIRET's key is right; null when no SIRET is given. */
  readonly isSiretKeyValid: Maybe<Scalars['Boolean']['output']>;
  /** Whether the public employment service finds that too few people apply. */
  readonly lacksCandidates: Scalars['Boolean']['output'];
  /** The last day the source showed it. */
  readonly lastSeenOn: Scalars['Date']['output'];
  /** The legal nature of the contract in the source's words. */
  readonly natureLabel: Maybe<Scalars['String']['output']>;
  /** The occupation, when the source gave a ROME code. */
  readonly occupation: Maybe<Occupation>;
  /** How many people are sought. */
  readonly openings: Scalars['Int']['output'];
  /** Who brought the offer. */
  readonly origin: OfferOrigin;
  /** The work place in the source's words, such as `44 - NANTES`. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** The postal code of the work place. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The qualification in the source's words. */
  readonly qualificationLabel: Maybe<Scalars['String']['output']>;
  /** The pay, when the offer says something about it. */
  readonly salary: Maybe<OfferSalary>;
  /** Skills asked for; at most 60. */
  readonly skills: ReadonlyArray<OfferSkill>;
  /** The title, in the employer's words. */
  readonly title: Scalars['String']['output'];
  /** When its content last changed at the source. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The working hours in the source's words. */
  readonly workingTimeLabel: Maybe<Scalars['String']['output']>;
};

/** Offers, page by page. */
export type OfferConnection = {
  readonly __typename?: 'OfferConnection';
  /** The offers with their cursors. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** The offers alone. */
  readonly nodes: ReadonlyArray<Offer>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Whom to write to or call about an offer. Often a named person. */
export type OfferContact = {
  readonly __typename?: 'OfferContact';
  /** The mail address. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** The name of the person or service. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The telephone number. */
  readonly phone: Maybe<Scalars['String']['output']>;
};

/** Which kind of contract an offer is for. */
export type OfferContractKind =
  /** Apprenticeship, whatever its length. */
  | 'APPRENTICESHIP'
  /** With an end (CDD). */
  | 'FIXED_TERM'
  /** Without an end (CDI), by a temporary-work agency or not. */
  | 'OPEN_ENDED'
  /** A kind that the hub does not know; see `contractLabel`. */
  | 'OTHER'
  /** Work and training in turn (contrat de professionnalisation). */
  | 'PROFESSIONALISATION'
  /** For a season. */
  | 'SEASONAL'
  /** On one's own account: liberal or commercial profession, franchise, take-over of a business. */
  | 'SELF_EMPLOYED'
  /** A mission for a temporary-work agency. */
  | 'TEMPORARY';

/** How many offers for one occupation in one commune stood open in a month: created on its last day or earlier, and still shown by their source on its first day or later. */
export type OfferCounts = {
  readonly __typename?: 'OfferCounts';
  /** The INSEE code of the commune; null where the offer names none. */
  readonly communeCode: Maybe<Scalars['ID']['output']>;
  /** Offers created in the month. */
  readonly created: Scalars['Int']['output'];
  /** Offers created before it. */
  readonly earlier: Scalars['Int']['output'];
  /** The ROME code of the occupation; null where the offer names none. */
  readonly occupationCode: Maybe<Scalars['ID']['output']>;
};

/** Counts of offers, page by page. */
export type OfferCountsConnection = {
  readonly __typename?: 'OfferCountsConnection';
  /** The pairs of a commune and an occupation with their counts, by commune, then occupation. */
  readonly nodes: ReadonlyArray<OfferCounts>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** How far the offers reach. */
export type OfferCoverage = {
  readonly __typename?: 'OfferCoverage';
  /** The day on which the oldest offer was created; null where there is none. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The harvest that covers it. */
  readonly provenance: Provenance;
  /** The last day that a loaded harvest covers. */
  readonly until: Scalars['Date']['output'];
};

/** An offer of another partner that says the same. */
export type OfferDuplicate = {
  readonly __typename?: 'OfferDuplicate';
  /** The other offer. */
  readonly offer: Offer;
  /** What makes it the same; employer and postal code are equal in any case. */
  readonly reason: OfferDuplicateReason;
  /** How alike the titles are, 0 to 1 (Dice coefficient of pairs of letters). */
  readonly similarity: Scalars['Float']['output'];
};

/** What makes two offers of one employer at one place the same. */
export type OfferDuplicateReason =
  /** The titles are equal but for case, accents, punctuation and `H/F`. */
  | 'TITLE_EQUAL'
  /** The titles are identical. */
  | 'TITLE_IDENTICAL'
  /** The titles are alike: 0.8 or more. */
  | 'TITLE_SIMILAR';

/** An offer in a list. */
export type OfferEdge = {
  readonly __typename?: 'OfferEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: Offer;
};

/** Which experience an offer asks for. */
export type OfferExperience =
  /** Beginners are welcome. */
  | 'BEGINNER_ACCEPTED'
  /** Experience is wished for. */
  | 'DESIRED'
  /** Experience is required. */
  | 'REQUIRED';

/** A value and how many offers have it. */
export type OfferFacet = {
  readonly __typename?: 'OfferFacet';
  /** The value as the filter takes it. */
  readonly code: Scalars['ID']['output'];
  /** How many offers. */
  readonly count: Scalars['Int']['output'];
  /** The value in words; the code itself when no source named it. */
  readonly label: Scalars['String']['output'];
};

/**
 * How offers spread over values. Each facet ignores the filter on its own value and respects all the others, so that it shows
 * what choosing another value would give. Offers whose value is unknown are in no row.
 */
export type OfferFacets = {
  readonly __typename?: 'OfferFacets';
  /** By kind of contract, most frequent first. */
  readonly contractKind: ReadonlyArray<OfferFacet>;
  /** By département of the work place, most frequent first. */
  readonly department: ReadonlyArray<OfferFacet>;
  /** By experience asked for, most frequent first. */
  readonly experience: ReadonlyArray<OfferFacet>;
  /** By occupation, the 100 most frequent. */
  readonly occupation: ReadonlyArray<OfferFacet>;
};

/** What offers must match. Each condition given must hold; an empty list is no condition. */
export type OfferFilter = {
  /** The commune of the work place, an INSEE code (not a postal code). */
  readonly communeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds of contract, any of them. */
  readonly contractKinds?: InputMaybe<ReadonlyArray<OfferContractKind>>;
  /** The département of the work place. */
  readonly departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** Degrees of experience, any of them. */
  readonly experiences?: InputMaybe<ReadonlyArray<OfferExperience>>;
  /** Whether to show also the offers that repeat another one. */
  readonly includeDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Work places around a point; offers without a known point match nothing. */
  readonly near?: InputMaybe<OfferNearInput>;
  /** Occupations (ROME codes), any of them; at most 50. */
  readonly occupationCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Offers created after this instant. */
  readonly publishedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Words to find in French, accents and endings aside: `"chef de cuisine" -stage` finds the phrase without that word. At most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A circle on the map. */
export type OfferNearInput = {
  /** Its centre. */
  readonly center: CoordinatesInput;
  /** Its radius, kilometres as the crow flies, 0 to 200. */
  readonly radiusKm: Scalars['Float']['input'];
};

/** Who brought an offer. */
export type OfferOrigin = {
  readonly __typename?: 'OfferOrigin';
  /** Whether the public employment service took it itself; else a partner brought it. */
  readonly isOwnSource: Scalars['Boolean']['output'];
  /** The partner's name. */
  readonly partner: Scalars['String']['output'];
  /** The offer on the site where it was published. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** The pay of an offer: what the source wrote, and the amounts that could be read from it. */
export type OfferSalary = {
  readonly __typename?: 'OfferSalary';
  /** The most, before tax; null when no amount could be read, or none that is plausible. */
  readonly maximum: Maybe<Money>;
  /** The least, before tax; null when no amount could be read, or none that is plausible. */
  readonly minimum: Maybe<Money>;
  /** In how many months a year's pay is paid, such as 13.5. */
  readonly monthsPerYear: Maybe<Scalars['Float']['output']>;
  /** What the source wrote. */
  readonly text: Scalars['String']['output'];
};

/** Open offers that match, page by page, and what they are made of. */
export type OfferSearch = {
  readonly __typename?: 'OfferSearch';
  /** The offers with their cursors. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** How the matching offers spread over the values that one can filter by. */
  readonly facets: OfferFacets;
  /** The offers alone. */
  readonly nodes: ReadonlyArray<Offer>;
  /** What explains an empty or poor answer. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many offers match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A skill that an offer asks for. */
export type OfferSkill = {
  readonly __typename?: 'OfferSkill';
  /** The source's code of the skill, when it has one. */
  readonly code: Maybe<Scalars['ID']['output']>;
  /** Whether one must have it; else it is wished for. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** The skill in words. */
  readonly label: Scalars['String']['output'];
};

/** In which order offers are listed. Every order is complete: pages neither skip nor repeat an offer. */
export type OfferSort =
  /** The newest first, by the day of creation. */
  | 'DATE'
  /** The nearest to the centre first; needs `near`. */
  | 'DISTANCE'
  /** The best match of the text first (title, then job title, description, employer), then the newest. Without a text: the newest first. */
  | 'RELEVANCE';

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
  /** One job offer, open or closed; an error CODE_UNKNOWN says when there is none. */
  readonly offer: Maybe<Offer>;
  /** How many offers stood open in a month, by commune and occupation. In bulk, for jobs of the hub: true counts, small ones too, of which what anybody may read is made. Offers that repeat another one are left out. Where the commune or the occupation is not known the row says so by null. */
  readonly offerCounts: Maybe<OfferCountsConnection>;
  /** How far the offers reach. Null as long as no offers were loaded. */
  readonly offerCoverage: Maybe<OfferCoverage>;
  /** Open job offers that match a filter, with their number and what they are made of. Codes that no offer ever mentioned match nothing and are told in `notices`. */
  readonly offerSearch: Maybe<OfferSearch>;
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfferCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['Date']['input'];
};


export type QueryOfferSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OfferSort>;
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
  Occupation: Occupation;
  Offer: Offer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Commune'], {"latitude":true,"longitude":true}> ) );
  Establishment:
    ( { __typename: 'Establishment' }
    & GraphQLRecursivePick<FederationTypes['Establishment'], {"siret":true}> );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"code":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<{ readonly code: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Commune: ResolverTypeWrapper<{ readonly code: string; readonly latitude?: number | null; readonly longitude?: number | null }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Establishment: ResolverTypeWrapper<{ readonly siret: string }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  Offer: ResolverTypeWrapper<OfferRow>;
  OfferConnection: ResolverTypeWrapper<Omit<OfferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversTypes['Offer']> }>;
  OfferContact: ResolverTypeWrapper<OfferContact>;
  OfferContractKind: OfferContractKind;
  OfferCounts: ResolverTypeWrapper<OfferCountsRow>;
  OfferCountsConnection: ResolverTypeWrapper<Omit<OfferCountsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['OfferCounts']> }>;
  OfferCoverage: ResolverTypeWrapper<CoverageRow>;
  OfferDuplicate: ResolverTypeWrapper<DuplicateRow>;
  OfferDuplicateReason: OfferDuplicateReason;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferExperience: OfferExperience;
  OfferFacet: ResolverTypeWrapper<OfferFacet>;
  OfferFacets: ResolverTypeWrapper<SearchedFor>;
  OfferFilter: OfferFilter;
  OfferNearInput: OfferNearInput;
  OfferOrigin: ResolverTypeWrapper<OfferOrigin>;
  OfferSalary: ResolverTypeWrapper<OfferSalary>;
  OfferSearch: ResolverTypeWrapper<OfferSearchPage>;
  OfferSkill: ResolverTypeWrapper<OfferSkill>;
  OfferSort: OfferSort;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: { readonly code: string };
  ID: Scalars['ID']['output'];
  Commune: { readonly code: string; readonly latitude?: number | null; readonly longitude?: number | null };
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Establishment: { readonly siret: string };
  Boolean: Scalars['Boolean']['output'];
  ExternalId: ExternalId;
  Money: Money;
  Notice: Notice;
  Occupation: { readonly code: string };
  Offer: OfferRow;
  OfferConnection: Omit<OfferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Offer']> };
  OfferContact: OfferContact;
  OfferCounts: OfferCountsRow;
  OfferCountsConnection: Omit<OfferCountsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['OfferCounts']> };
  OfferCoverage: CoverageRow;
  OfferDuplicate: DuplicateRow;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferFacet: OfferFacet;
  OfferFacets: SearchedFor;
  OfferFilter: OfferFilter;
  OfferNearInput: OfferNearInput;
  OfferOrigin: OfferOrigin;
  OfferSalary: OfferSalary;
  OfferSearch: OfferSearchPage;
  OfferSkill: OfferSkill;
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = OffersContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offersNearby?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, RequireFields<CommuneOffersNearbyArgs, 'first' | 'radiusKm'>>;
};

export type CoordinatesResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EstablishmentResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Establishment'] = ResolversParentTypes['Establishment'], FederationReferenceType extends FederationReferenceTypes['Establishment'] = FederationReferenceTypes['Establishment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Establishment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, RequireFields<EstablishmentOffersArgs, 'first' | 'includeClosed'>>;
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openOffers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, RequireFields<OccupationOpenOffersArgs, 'first'>>;
};

export type OfferResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  appellation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicationUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canonical?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['OfferContact']>, ParentType, ContextType>;
  contractKind?: Resolver<ResolversTypes['OfferContractKind'], ParentType, ContextType>;
  contractLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['OfferDuplicate']>, ParentType, ContextType>;
  employerDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishment?: Resolver<Maybe<ResolversTypes['Establishment']>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['OfferExperience']>, ParentType, ContextType>;
  experienceLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDisabilityFriendly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSiretKeyValid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lacksCandidates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  natureLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  openings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OfferOrigin'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  qualificationLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salary?: Resolver<Maybe<ResolversTypes['OfferSalary']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['OfferSkill']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  workingTimeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfferContactResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferContact'] = ResolversParentTypes['OfferContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfferCountsResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferCounts'] = ResolversParentTypes['OfferCounts']> = {
  communeCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupationCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OfferCountsConnectionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferCountsConnection'] = ResolversParentTypes['OfferCountsConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfferCounts']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfferCoverageResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferCoverage'] = ResolversParentTypes['OfferCoverage']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OfferDuplicateResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferDuplicate'] = ResolversParentTypes['OfferDuplicate']> = {
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OfferDuplicateReason'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferFacetResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferFacet'] = ResolversParentTypes['OfferFacet']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferFacetsResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferFacets'] = ResolversParentTypes['OfferFacets']> = {
  contractKind?: Resolver<ReadonlyArray<ResolversTypes['OfferFacet']>, ParentType, ContextType>;
  department?: Resolver<ReadonlyArray<ResolversTypes['OfferFacet']>, ParentType, ContextType>;
  experience?: Resolver<ReadonlyArray<ResolversTypes['OfferFacet']>, ParentType, ContextType>;
  occupation?: Resolver<ReadonlyArray<ResolversTypes['OfferFacet']>, ParentType, ContextType>;
};

export type OfferOriginResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferOrigin'] = ResolversParentTypes['OfferOrigin']> = {
  isOwnSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfferSalaryResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferSalary'] = ResolversParentTypes['OfferSalary']> = {
  maximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthsPerYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferSearchResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferSearch'] = ResolversParentTypes['OfferSearch']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['OfferFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferSkillResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferSkill'] = ResolversParentTypes['OfferSkill']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offerCounts?: Resolver<Maybe<ResolversTypes['OfferCountsConnection']>, ParentType, ContextType, RequireFields<QueryOfferCountsArgs, 'first' | 'month'>>;
  offerCoverage?: Resolver<Maybe<ResolversTypes['OfferCoverage']>, ParentType, ContextType>;
  offerSearch?: Resolver<Maybe<ResolversTypes['OfferSearch']>, ParentType, ContextType, RequireFields<QueryOfferSearchArgs, 'first' | 'sort'>>;
};

export type Resolvers<ContextType = OffersContext> = {
  Activity?: ActivityResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Establishment?: EstablishmentResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferContact?: OfferContactResolvers<ContextType>;
  OfferCounts?: OfferCountsResolvers<ContextType>;
  OfferCountsConnection?: OfferCountsConnectionResolvers<ContextType>;
  OfferCoverage?: OfferCoverageResolvers<ContextType>;
  OfferDuplicate?: OfferDuplicateResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferFacet?: OfferFacetResolvers<ContextType>;
  OfferFacets?: OfferFacetsResolvers<ContextType>;
  OfferOrigin?: OfferOriginResolvers<ContextType>;
  OfferSalary?: OfferSalaryResolvers<ContextType>;
  OfferSearch?: OfferSearchResolvers<ContextType>;
  OfferSkill?: OfferSkillResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = OffersContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
