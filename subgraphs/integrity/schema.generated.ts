import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SignalRow } from './tables.ts';
import type { CaseRow } from './repository/cases.ts';
import type { DecideResult } from './cases/decide.ts';
import type { IntegrityContext } from './context.ts';
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

/** A decision about a case. */
export type DecideIntegrityCaseInput = {
  /** `IntegrityCase.id`. */
  readonly caseId: Scalars['ID']['input'];
  /** Why, 1 to 1,000 characters, without names or numbers of persons. */
  readonly reason: Scalars['String']['input'];
  /** What somebody found who looked at the evidence. */
  readonly verdict: IntegrityVerdict;
};

/** What became of a decision. */
export type DecideIntegrityCaseResult = {
  readonly __typename?: 'DecideIntegrityCaseResult';
  /** The case as it stands; null when nothing was written. */
  readonly case: Maybe<IntegrityCase>;
  /** Why nothing was written; null when it was. */
  readonly refusal: Maybe<IntegrityRefusal>;
};

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

/** A signal that a person should decide about. */
export type IntegrityCase = {
  readonly __typename?: 'IntegrityCase';
  /** When it was decided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so. */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
  /** Names the case. */
  readonly id: Scalars['ID']['output'];
  /** Whose file it is about; null where it is about an offer, and for a case that was dismissed: it leads to nobody any more. */
  readonly jobseeker: Maybe<Jobseeker>;
  /** The offer that it is about; null where it is about a person. */
  readonly offer: Maybe<Offer>;
  /** The day on which the check opened it. */
  readonly openedOn: Scalars['Date']['output'];
  /** What was found. */
  readonly signal: IntegritySignal;
  /** Where it stands. */
  readonly state: IntegrityCaseState;
};

/** Cases, page by page. */
export type IntegrityCaseConnection = {
  readonly __typename?: 'IntegrityCaseConnection';
  /** The cases. */
  readonly nodes: ReadonlyArray<IntegrityCase>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** The states of a case. */
export type IntegrityCaseState =
  /** Somebody confirmed it. */
  | 'CONFIRMED'
  /** Somebody dismissed it. */
  | 'DISMISSED'
  /** Nobody decided yet. */
  | 'OPEN';

/** How far the records carry a signal. */
export type IntegrityConfidence =
  /** Several sources agree against the file. */
  | 'HIGH'
  /** To be verified: one source alone, or one with honest explanations. Opens no case. */
  | 'LOW'
  /** A source that states what was done contradicts the file. */
  | 'MEDIUM';

/** A record that a signal rests on. */
export type IntegrityEvidence = {
  readonly __typename?: 'IntegrityEvidence';
  /** Its id: of a hiring declaration, a mission, an offer or an establishment; the first day of a declared month; what of a number is wrong. */
  readonly id: Scalars['ID']['output'];
  /** Which record. */
  readonly kind: IntegrityEvidenceKind;
};

/** Which records signals rest on. */
export type IntegrityEvidenceKind =
  /** `Declaration.month`. */
  | 'DECLARED_MONTH'
  /** `Establishment.siret`. */
  | 'ESTABLISHMENT'
  /** `IntegritySignal.groupId`. */
  | 'GROUP'
  /** `HiringDeclaration.id`. */
  | 'HIRING_DECLARATION'
  /** `Mission.id`. */
  | 'MISSION'
  /** A `NirIncoherence`. */
  | 'NIR'
  /** `Offer.id`. */
  | 'OFFER';

/** What was found, in words. */
export type IntegrityReason = {
  readonly __typename?: 'IntegrityReason';
  /** Which rule. */
  readonly code: Scalars['String']['output'];
  /** In English. */
  readonly english: Scalars['String']['output'];
  /** In French. */
  readonly french: Scalars['String']['output'];
};

/** Why a decision was not taken: an expected outcome, not a failure. */
export type IntegrityRefusal = {
  readonly __typename?: 'IntegrityRefusal';
  /** The field of the input, where one is at fault. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** Which rule. */
  readonly code: IntegrityRefusalCode;
  /** What is wrong, where, and what would be allowed. */
  readonly message: Scalars['String']['output'];
};

/** The rules that a decision may break. */
export type IntegrityRefusalCode =
  /** It was decided otherwise, or for another reason. */
  | 'ALREADY_DECIDED'
  /** There is no such case, or its signal is gone. */
  | 'CASE_UNKNOWN'
  /** The reason is empty, or longer than 1,000 characters. */
  | 'REASON_MISSING';

/** Records that do not fit together, as a check found them. No proof, and no sanction follows from it: LOW is to be verified by another source, the others open a case. */
export type IntegritySignal = {
  readonly __typename?: 'IntegritySignal';
  /** How far its case is; null where it has none. */
  readonly caseState: Maybe<IntegrityCaseState>;
  /** How far the records carry it. */
  readonly confidence: IntegrityConfidence;
  /** The records that it rests on, by their ids; their values stay with their owners. */
  readonly evidence: ReadonlyArray<IntegrityEvidence>;
  /** First day of the period that it is about; for what is not about a month, the month in which it was first seen. */
  readonly from: Scalars['Date']['output'];
  /** For files or offers that belong together: the same in all of them. */
  readonly groupId: Maybe<Scalars['ID']['output']>;
  /** Which check. */
  readonly kind: IntegritySignalKind;
  /** What was found, in words. */
  readonly reason: IntegrityReason;
  /** Last day of that period; for what is not about a month, of the month in which it was last seen. */
  readonly until: Scalars['Date']['output'];
};

/** The checks. */
export type IntegritySignalKind =
  /** Two files with one social security number, or with one name and day of birth. */
  | 'DUPLICATE_REGISTRATION'
  /** A hiring by an establishment that was closed, or whose number cannot be one; a right on the certificate of a young employer who issued several and announced no hiring. */
  | 'FICTITIOUS_EMPLOYER'
  /** Hours or pay of a month that differ from what temp agencies stated. */
  | 'HOURS_OR_PAY_APART'
  /** A social security number that contradicts itself or the file. */
  | 'NIR_INCOHERENT'
  /** An offer whose contact many companies share, or that the employment service found behind scams. About the offer, and about no person's file. */
  | 'SCAM_OFFER'
  /** A telephone number, e-mail address, bank account or address in many files. */
  | 'SHARED_CONTACT'
  /** A month declared without work, in which an employer announced a hiring or a temp agency stated a mission. */
  | 'WORK_UNDECLARED';

/** What decisions say of a signal. */
export type IntegritySignalPrecision = {
  readonly __typename?: 'IntegritySignalPrecision';
  /** Those that were confirmed. */
  readonly confirmed: Scalars['Int']['output'];
  /** Cases that were decided. */
  readonly decided: Scalars['Int']['output'];
  /** Which check. */
  readonly kind: IntegritySignalKind;
  /** confirmed / decided. */
  readonly precision: Scalars['Float']['output'];
};

/** What was found. */
export type IntegrityVerdict =
  /** The signal was right. */
  | 'CONFIRMED'
  /** The signal was wrong, or there is an honest explanation. */
  | 'DISMISSED';

export type Jobseeker = {
  readonly __typename?: 'Jobseeker';
  readonly id: Scalars['ID']['output'];
  readonly integrityPid: Maybe<Scalars['ID']['output']>;
  /** What checks found in the person's records, newest period first, 100 at most. */
  readonly integritySignals: Maybe<ReadonlyArray<IntegritySignal>>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Confirms or dismisses a case. The same decision twice has one effect; another one is refused. */
  readonly decideIntegrityCase: Maybe<DecideIntegrityCaseResult>;
};


export type MutationDecideIntegrityCaseArgs = {
  input: DecideIntegrityCaseInput;
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

export type Offer = {
  readonly __typename?: 'Offer';
  readonly id: Scalars['ID']['output'];
  /** What the check of offers found, newest first. */
  readonly integritySignals: Maybe<ReadonlyArray<IntegritySignal>>;
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
  /** Signals that a person should decide about, oldest first. A case accuses nobody and has no effect on any file. */
  readonly integrityCases: Maybe<IntegrityCaseConnection>;
  /** What the decisions say of each signal: how many of its cases were confirmed. A signal nobody decided about is not listed. */
  readonly integritySignalPrecision: Maybe<ReadonlyArray<IntegritySignalPrecision>>;
};


export type QueryIntegrityCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<IntegrityCaseState>;
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
  Jobseeker: Jobseeker;
  Offer: Offer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Jobseeker:
    ( { __typename: 'Jobseeker' }
    & GraphQLRecursivePick<FederationTypes['Jobseeker'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"integrityPid":true}> ) );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideIntegrityCaseInput: DecideIntegrityCaseInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DecideIntegrityCaseResult: ResolverTypeWrapper<DecideResult>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  IntegrityCase: ResolverTypeWrapper<CaseRow>;
  IntegrityCaseConnection: ResolverTypeWrapper<Omit<IntegrityCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['IntegrityCase']> }>;
  IntegrityCaseState: IntegrityCaseState;
  IntegrityConfidence: IntegrityConfidence;
  IntegrityEvidence: ResolverTypeWrapper<IntegrityEvidence>;
  IntegrityEvidenceKind: IntegrityEvidenceKind;
  IntegrityReason: ResolverTypeWrapper<IntegrityReason>;
  IntegrityRefusal: ResolverTypeWrapper<IntegrityRefusal>;
  IntegrityRefusalCode: IntegrityRefusalCode;
  IntegritySignal: ResolverTypeWrapper<SignalRow>;
  IntegritySignalKind: IntegritySignalKind;
  IntegritySignalPrecision: ResolverTypeWrapper<IntegritySignalPrecision>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntegrityVerdict: IntegrityVerdict;
  Jobseeker: ResolverTypeWrapper<{ readonly id: string; readonly integrityPid?: string | null }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Offer: ResolverTypeWrapper<{ readonly id: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideIntegrityCaseInput: DecideIntegrityCaseInput;
  ID: Scalars['ID']['output'];
  DecideIntegrityCaseResult: DecideResult;
  ExternalId: ExternalId;
  IntegrityCase: CaseRow;
  IntegrityCaseConnection: Omit<IntegrityCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['IntegrityCase']> };
  IntegrityEvidence: IntegrityEvidence;
  IntegrityReason: IntegrityReason;
  IntegrityRefusal: IntegrityRefusal;
  IntegritySignal: SignalRow;
  IntegritySignalPrecision: IntegritySignalPrecision;
  Int: Scalars['Int']['output'];
  Jobseeker: { readonly id: string; readonly integrityPid?: string | null };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Notice: Notice;
  Offer: { readonly id: string };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = IntegrityContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CoordinatesResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideIntegrityCaseResultResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['DecideIntegrityCaseResult'] = ResolversParentTypes['DecideIntegrityCaseResult']> = {
  case?: Resolver<Maybe<ResolversTypes['IntegrityCase']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['IntegrityRefusal']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntegrityCaseResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['IntegrityCase'] = ResolversParentTypes['IntegrityCase']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobseeker?: Resolver<Maybe<ResolversTypes['Jobseeker']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['IntegritySignal'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IntegrityCaseState'], ParentType, ContextType>;
};

export type IntegrityCaseConnectionResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['IntegrityCaseConnection'] = ResolversParentTypes['IntegrityCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntegrityCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntegrityEvidenceResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['IntegrityEvidence'] = ResolversParentTypes['IntegrityEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntegrityEvidenceKind'], ParentType, ContextType>;
};

export type IntegrityReasonResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['IntegrityReason'] = ResolversParentTypes['IntegrityReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  french?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntegrityRefusalResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['IntegrityRefusal'] = ResolversParentTypes['IntegrityRefusal']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['IntegrityRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntegritySignalResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['IntegritySignal'] = ResolversParentTypes['IntegritySignal']> = {
  caseState?: Resolver<Maybe<ResolversTypes['IntegrityCaseState']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['IntegrityConfidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['IntegrityEvidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntegritySignalKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IntegrityReason'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type IntegritySignalPrecisionResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['IntegritySignalPrecision'] = ResolversParentTypes['IntegritySignalPrecision']> = {
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntegritySignalKind'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type JobseekerResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['Jobseeker'] = ResolversParentTypes['Jobseeker'], FederationReferenceType extends FederationReferenceTypes['Jobseeker'] = FederationReferenceTypes['Jobseeker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jobseeker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integritySignals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntegritySignal']>>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  decideIntegrityCase?: Resolver<Maybe<ResolversTypes['DecideIntegrityCaseResult']>, ParentType, ContextType, RequireFields<MutationDecideIntegrityCaseArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integritySignals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntegritySignal']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = IntegrityContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  integrityCases?: Resolver<Maybe<ResolversTypes['IntegrityCaseConnection']>, ParentType, ContextType, RequireFields<QueryIntegrityCasesArgs, 'first'>>;
  integritySignalPrecision?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntegritySignalPrecision']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = IntegrityContext> = {
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideIntegrityCaseResult?: DecideIntegrityCaseResultResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  IntegrityCase?: IntegrityCaseResolvers<ContextType>;
  IntegrityCaseConnection?: IntegrityCaseConnectionResolvers<ContextType>;
  IntegrityEvidence?: IntegrityEvidenceResolvers<ContextType>;
  IntegrityReason?: IntegrityReasonResolvers<ContextType>;
  IntegrityRefusal?: IntegrityRefusalResolvers<ContextType>;
  IntegritySignal?: IntegritySignalResolvers<ContextType>;
  IntegritySignalPrecision?: IntegritySignalPrecisionResolvers<ContextType>;
  Jobseeker?: JobseekerResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = IntegrityContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
