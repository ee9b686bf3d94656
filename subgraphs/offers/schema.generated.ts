import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MarkedContact } from './contacts/resolve.ts';
import type { OfferRow } from './repository/offer-row.ts';
import type { OfferSearchPage, SearchedFor } from './resolvers/search.ts';
import type { DuplicateRow } from './repository/duplicates-of.ts';
import type { CoverageRow, OfferCountsRow } from './repository/month-counts.ts';
import type { MatchRow } from './matching/repository.ts';
import type { CandidateRow } from './candidates/search.ts';
import type { NeedRow, ProfileRow } from './matching/tables.ts';
import type { ApplicationRow, ApplicationEventRow, DeliveryRow } from './applications/tables.ts';
import type { ReceivedRow } from './applications/repository.ts';
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

/** An establishment's answer to an application. */
export type AnswerApplicationInput = {
  /** The answer. */
  readonly answer: EmployerAnswer;
  /** Which application. */
  readonly applicationId: Scalars['ID']['input'];
  /** What it writes to the person, at most 2,000 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Why not, for a rejection; `UNKNOWN` without it. */
  readonly rejectionReason?: InputMaybe<RejectionReason>;
};

/** What came of an answer. */
export type AnswerApplicationResult = {
  readonly __typename?: 'AnswerApplicationResult';
  /** The application as the establishment reads it; null when the answer was refused. */
  readonly application: Maybe<ReceivedApplication>;
  /** Why nothing was written. */
  readonly refusal: Maybe<ApplicationRefusal>;
};

/** An employer's answer to a match. */
export type AnswerCandidateMatchInput = {
  /** Whether the candidate is wanted. */
  readonly isAccepted: Scalars['Boolean']['input'];
  /** Which match. */
  readonly matchId: Scalars['ID']['input'];
};

/** What came of an employer's answer. */
export type AnswerCandidateMatchResult = {
  readonly __typename?: 'AnswerCandidateMatchResult';
  /** The match as it stands; null when the answer was refused. */
  readonly match: Maybe<CandidateMatch>;
  /** Why nothing was written. */
  readonly refusal: Maybe<MatchingRefusal>;
};

/** An answer to a match. */
export type AnswerOfferMatchInput = {
  /** Whether one wants to be introduced. */
  readonly isAccepted: Scalars['Boolean']['input'];
  /** Which match. */
  readonly matchId: Scalars['ID']['input'];
};

/** What came of an answer. */
export type AnswerOfferMatchResult = {
  readonly __typename?: 'AnswerOfferMatchResult';
  /** The match as it stands; null when the answer was refused. */
  readonly match: Maybe<OfferMatch>;
  /** Why nothing was written. */
  readonly refusal: Maybe<MatchingRefusal>;
};

/** An application of a jobseeker. Source: the person, and what the establishment answers. */
export type Application = {
  readonly __typename?: 'Application';
  /** The day of the employer's first answer. */
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  /** The day of the application. */
  readonly appliedOn: Maybe<Scalars['Date']['output']>;
  /** The employer, in the person's words or the offer's. */
  readonly companyName: Maybe<Scalars['String']['output']>;
  /** When it was kept first. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How it is brought to the establishment; null for one that was made elsewhere. */
  readonly delivery: Maybe<ApplicationDelivery>;
  /** The establishment, when its SIRET is known. */
  readonly establishment: Maybe<Establishment>;
  /** What happened, the newest first; at most 50. */
  readonly events: ReadonlyArray<ApplicationEvent>;
  /** The application. */
  readonly id: Scalars['ID']['output'];
  /** The day of the interview. */
  readonly interviewOn: Maybe<Scalars['Date']['output']>;
  /** Whether it was put away. */
  readonly isArchived: Scalars['Boolean']['output'];
  /** Whether the counsellor may read it. */
  readonly isShared: Scalars['Boolean']['output'];
  /** The site where the offer was found. */
  readonly jobBoard: Maybe<Scalars['String']['output']>;
  /** How it came about. */
  readonly kind: ApplicationKind;
  /** What to do next, the most urgent first. */
  readonly nextActions: ReadonlyArray<NextAction>;
  /** The person's own note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The occupation. */
  readonly occupation: Maybe<Occupation>;
  /** The offer, when it is one of the hub's. */
  readonly offer: Maybe<Offer>;
  /** How it ended; null as long as it has not. */
  readonly outcome: Maybe<ApplicationOutcome>;
  /** The page of the offer. */
  readonly sourceUrl: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: ApplicationState;
  /** What it is for, in the person's words or the offer's. */
  readonly title: Scalars['String']['output'];
  /** The town. */
  readonly town: Maybe<Scalars['String']['output']>;
};

/** Applications, page by page. */
export type ApplicationConnection = {
  readonly __typename?: 'ApplicationConnection';
  /** The applications, those that changed last first. */
  readonly nodes: ReadonlyArray<Application>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** How an application is brought to an establishment. */
export type ApplicationDelivery = {
  readonly __typename?: 'ApplicationDelivery';
  /** What the establishment answered; null as long as it has not. */
  readonly answer: Maybe<EmployerAnswer>;
  /** Why it said no. */
  readonly rejectionReason: Maybe<RejectionReason>;
  /** From when on the establishment has it: later than its making when too many were made before it. */
  readonly sendAfter: Scalars['DateTime']['output'];
};

/** Something that happened to an application. */
export type ApplicationEvent = {
  readonly __typename?: 'ApplicationEvent';
  /** A comment of the person, or the answer of the employer. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** The day. */
  readonly happenedOn: Scalars['Date']['output'];
  /** What. */
  readonly kind: ApplicationEventKind;
  /** How it ended by it. */
  readonly outcome: Maybe<ApplicationOutcome>;
};

/** What happens to an application. */
export type ApplicationEventKind =
  /** The employer answered: see the outcome. */
  | 'ANSWERED'
  /** It was made. */
  | 'APPLIED'
  /** It was put away. */
  | 'ARCHIVED'
  /** Mails or calls were exchanged. */
  | 'EXCHANGED'
  /** The person asked what became of it. */
  | 'FOLLOWED_UP'
  /** An interview is fixed, or was held. */
  | 'INTERVIEW'
  /** It was taken up again. */
  | 'KEPT'
  /** A note. */
  | 'NOTE'
  /** The person prepared the interview. */
  | 'PREPARED'
  /** The person thanked for the interview. */
  | 'THANKED';

/** How an application came about. */
export type ApplicationKind =
  /** By somebody whom one knows. */
  | 'NETWORK'
  /** By an offer. */
  | 'OFFER'
  /** Otherwise. */
  | 'OTHER'
  /** Without an offer. */
  | 'SPONTANEOUS';

/** How an application ended. */
export type ApplicationOutcome =
  /** Somebody else got the job. */
  | 'FILLED'
  /** The person found another job. */
  | 'FOUND_ANOTHER_JOB'
  /** The person got the job. */
  | 'GOT_THE_JOB'
  /** The employer said no. */
  | 'NEGATIVE_ANSWER'
  /** The person is no longer interested. */
  | 'NOT_INTERESTED'
  /** The employer never answered. */
  | 'NO_ANSWER'
  /** The offer is no longer there. */
  | 'OFFLINE';

/** Why nothing was written. */
export type ApplicationRefusal = {
  readonly __typename?: 'ApplicationRefusal';
  /** The argument that it is about, when it is about one. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** Why, for programs. */
  readonly code: ApplicationRefusalCode;
  /** The same in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** Why a mutation of an application wrote nothing. */
export type ApplicationRefusalCode =
  /** The establishment has given its last answer before. */
  | 'ALREADY_ANSWERED'
  /** The person keeps an application to this offer, or applied to this establishment for it, before. */
  | 'ALREADY_APPLIED'
  /** There is no such application of the caller. */
  | 'APPLICATION_UNKNOWN'
  /** An address that cannot be one. */
  | 'CONTACT_MALFORMED'
  /** The caller has no own file as a jobseeker. */
  | 'NO_OWN_FILE'
  /** The offer is closed. */
  | 'OFFER_CLOSED'
  /** The offer is of another establishment. */
  | 'OFFER_OF_ANOTHER'
  /** There is no such offer. */
  | 'OFFER_UNKNOWN'
  /** What happened cannot have happened yet, or not in this order. */
  | 'OUT_OF_ORDER'
  /** A number or day lies outside of what is accepted. */
  | 'OUT_OF_RANGE'
  /** A text is empty. */
  | 'TEXT_EMPTY'
  /** A text is too long. */
  | 'TEXT_TOO_LONG';

/** Something to do about an application, and which. */
export type ApplicationReminder = {
  readonly __typename?: 'ApplicationReminder';
  /** What to do. */
  readonly action: NextAction;
  /** The application. */
  readonly application: Application;
};

/** What came of a mutation of an application. */
export type ApplicationResult = {
  readonly __typename?: 'ApplicationResult';
  /** The application as it stands; null when it was refused. */
  readonly application: Maybe<Application>;
  /** Why nothing was written. */
  readonly refusal: Maybe<ApplicationRefusal>;
};

/** Where an application stands. */
export type ApplicationState =
  /** Made. */
  | 'APPLIED'
  /** Followed up. */
  | 'FOLLOWED_UP'
  /** An interview is fixed, or was held. */
  | 'INTERVIEW'
  /** To be made. */
  | 'TO_APPLY';

/** How employers answer a person. */
export type ApplicationStatistics = {
  readonly __typename?: 'ApplicationStatistics';
  /** The share of those that were answered, 0 to 1; null when none was made. */
  readonly answerRate: Maybe<Scalars['Float']['output']>;
  /** Those that were answered, by whatever answer. */
  readonly answered: Scalars['Int']['output'];
  /** Applications with an interview. */
  readonly interviews: Scalars['Int']['output'];
  /** Applications that were made. */
  readonly made: Scalars['Int']['output'];
  /** Half of the answers came within so many days; null without answers. */
  readonly medianDaysToAnswer: Maybe<Scalars['Float']['output']>;
};

/** An application to an establishment. */
export type ApplyToEstablishmentInput = {
  /** How the establishment reaches the person: told to it alone. */
  readonly applicant: SharedContactInput;
  /** Whether the counsellor may read the application. */
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** What one writes, 1 to 4,000 characters. */
  readonly message: Scalars['String']['input'];
  /** The occupation (ROME code); the offer's without it. */
  readonly occupationCode?: InputMaybe<Scalars['ID']['input']>;
  /** The offer that one answers; a spontaneous application without it. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
  /** The establishment (SIRET). */
  readonly siret: Scalars['ID']['input'];
  /** What one applies for, at most 200 characters; the offer's title without it. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** How to reach a candidate who agreed to tell it. */
export type CandidateContact = {
  readonly __typename?: 'CandidateContact';
  /** The mail address. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The telephone number. */
  readonly phone: Maybe<Scalars['String']['output']>;
};

/** Somebody who matches a recruitment, as the employer sees it: nobody by name before the candidate agreed. */
export type CandidateMatch = {
  readonly __typename?: 'CandidateMatch';
  /** What the candidate answered. */
  readonly candidateAnswer: Maybe<MatchAnswer>;
  /** How to reach the candidate: only after both said yes, and only what the candidate agreed to tell. */
  readonly contact: Maybe<CandidateContact>;
  /** Where its last event stands: `candidateMatched(after:)` goes on behind it. */
  readonly cursor: Scalars['ID']['output'];
  /** Kilometres between the two, as the crow flies. */
  readonly distanceKm: Scalars['Float']['output'];
  /** The match. */
  readonly id: Scalars['ID']['output'];
  /** When it was found. */
  readonly matchedAt: Scalars['DateTime']['output'];
  /** The recruitment. */
  readonly need: RecruitmentNeed;
  /** What the employer answered. */
  readonly ownAnswer: Maybe<MatchAnswer>;
  /** What the score is made of, in words. */
  readonly reasons: ReadonlyArray<MatchReason>;
  /** How well it fits, 0 to 100. */
  readonly score: Scalars['Int']['output'];
  /** The qualities of the candidate that the recruitment asks for. */
  readonly sharedQualities: ReadonlyArray<SoftSkill>;
};

/** Candidates, page by page. */
export type CandidateMatchConnection = {
  readonly __typename?: 'CandidateMatchConnection';
  /** The candidates, the best first. */
  readonly nodes: ReadonlyArray<CandidateMatch>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Somebody who agreed to be found, without a name, a number or a place. */
export type CandidateProfile = {
  readonly __typename?: 'CandidateProfile';
  /** From which day on. */
  readonly availableFrom: Scalars['Date']['output'];
  /** How far from the place the person lives. */
  readonly distance: DistanceBand;
  /** The four qualities that describe the person. */
  readonly qualities: ReadonlyArray<SoftSkill>;
  /** When in the week the person works. */
  readonly slots: ReadonlyArray<WeekSlot>;
};

/** People who can be found by employers, page by page, in an order of this employer's own that says nothing. */
export type CandidateProfileConnection = {
  readonly __typename?: 'CandidateProfileConnection';
  /** The people. */
  readonly nodes: ReadonlyArray<CandidateProfile>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Which recruitment to close. */
export type CloseRecruitmentNeedInput = {
  /** The recruitment. */
  readonly needId: Scalars['ID']['input'];
};

/** What came of closing a recruitment. */
export type CloseRecruitmentNeedResult = {
  readonly __typename?: 'CloseRecruitmentNeedResult';
  /** The recruitment; null when it was refused. */
  readonly need: Maybe<RecruitmentNeed>;
  /** Why nothing was written. */
  readonly refusal: Maybe<MatchingRefusal>;
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

/** A part of a day. */
export type DayPart =
  /** From 12 to 18. */
  | 'AFTERNOON'
  /** From 18 to 24. */
  | 'EVENING'
  /** From 6 to 12. */
  | 'MORNING'
  /** From 0 to 6. */
  | 'NIGHT';

/** How far somebody lives from a place, as the crow flies. */
export type DistanceBand =
  /** More than thirty. */
  | 'FARTHER'
  /** Ten kilometres or less. */
  | 'UNDER_10_KM'
  /** More than ten and thirty or less. */
  | 'UNDER_30_KM';

/** What an establishment answers to an application. */
export type EmployerAnswer =
  /** It wants to meet the person. */
  | 'INTERVIEW'
  /** No. */
  | 'REJECTION'
  /** It wants to know more first. */
  | 'REQUEST_INFO';

export type Establishment = {
  readonly __typename?: 'Establishment';
  /** Job offers of this establishment, newest first. Only offers that give its SIRET. */
  readonly offers: Maybe<OfferConnection>;
  /** Applications that the establishment received in one step, the newest first. For who acts for it; null for others. */
  readonly receivedApplications: Maybe<ReceivedApplicationConnection>;
  /** Recruitments that the establishment posted to be matched on soft skills, the newest first. For who acts for it; null for others. */
  readonly recruitmentNeeds: Maybe<RecruitmentNeedConnection>;
  readonly siret: Scalars['ID']['output'];
};


export type EstablishmentOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type EstablishmentReceivedApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EstablishmentRecruitmentNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

/** What somebody thinks of a service. */
export type GiveServiceFeedbackInput = {
  /** In words, at most 500 characters; read by nobody but whoever runs the service. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** From 1 to 5. */
  readonly note: Scalars['Int']['input'];
  /** Which service. */
  readonly service: HubService;
};

/** What came of a word about a service. */
export type GiveServiceFeedbackResult = {
  readonly __typename?: 'GiveServiceFeedbackResult';
  /** The note as it is stored; null when it was refused. */
  readonly note: Maybe<Scalars['Int']['output']>;
  /** Why nothing was written. */
  readonly refusal: Maybe<ApplicationRefusal>;
};

/** A service of the hub. */
export type HubService =
  /** Bob: the diagnosis. */
  | 'BOB'
  /** Boomerang: applications. */
  | 'BOOMERANG'
  /** Chouette: matching on soft skills. */
  | 'CHOUETTE'
  /** Form Advisor: reviews of trainings. */
  | 'FORM_ADVISOR'
  /** La Bonne Boîte: who will hire. */
  | 'LA_BONNE_BOITE'
  /** La Bonne Formation: trainings. */
  | 'LA_BONNE_FORMATION'
  /** The search for offers. */
  | 'OFFER_SEARCH';

export type Jobseeker = {
  readonly __typename?: 'Jobseeker';
  /** What to do next about the applications of the person, the most urgent first; at most 50. For counsellors of those that the person shares. */
  readonly applicationReminders: Maybe<ReadonlyArray<ApplicationReminder>>;
  /** How employers answer the person. For counsellors of the applications that the person shares. */
  readonly applicationStatistics: Maybe<ApplicationStatistics>;
  /** Applications of the person, those that changed last first. For counsellors those that the person shares. */
  readonly applications: Maybe<ApplicationConnection>;
  readonly id: Scalars['ID']['output'];
  /** For the counsellor of a person who shares applications and has made none that is shared for 30 days: the day of the last one, or on which the first was kept. Null when the person applies, has found a job, or shares nothing, so that nobody knows. */
  readonly noApplicationSince: Maybe<Scalars['Date']['output']>;
  /** Offers and recruitments that matched the person, the newest first. */
  readonly offerMatches: Maybe<OfferMatchConnection>;
  readonly offersPid: Maybe<Scalars['ID']['output']>;
  /** What the person keeps to be matched on soft skills; null without one. */
  readonly softSkillProfile: Maybe<SoftSkillProfile>;
};


export type JobseekerApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
};


export type JobseekerOfferMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody answered to a match. */
export type MatchAnswer =
  /** Wants to be introduced. */
  | 'ACCEPTED'
  /** Does not. */
  | 'DECLINED';

/** Why a match has its score. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** What it is about. */
  readonly code: MatchReasonCode;
  /** In English. */
  readonly english: Scalars['String']['output'];
  /** In French. */
  readonly french: Scalars['String']['output'];
  /** The most points that could. */
  readonly ofPoints: Scalars['Float']['output'];
  /** How many of the points of the score come from it. */
  readonly points: Scalars['Float']['output'];
};

/** What a score is made of. */
export type MatchReasonCode =
  /** The parts of the week that both name. */
  | 'AVAILABILITY'
  /** The way between the two. */
  | 'DISTANCE'
  /** The qualities that both name. */
  | 'QUALITIES';

/** Why nothing was written. */
export type MatchingRefusal = {
  readonly __typename?: 'MatchingRefusal';
  /** The argument that it is about, when it is about one. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** Why, for programs. */
  readonly code: MatchingRefusalCode;
  /** The same in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** Why a mutation of matching wrote nothing. */
export type MatchingRefusalCode =
  /** A mail address or telephone number that cannot be one. */
  | 'CONTACT_MALFORMED'
  /** A list does not have as many different elements as it must. */
  | 'LIST_MALFORMED'
  /** The caller has answered this match before. */
  | 'MATCH_ANSWERED'
  /** There is no such match of the caller. */
  | 'MATCH_UNKNOWN'
  /** The recruitment, or the offer, is closed. */
  | 'NEED_CLOSED'
  /** There is no such recruitment of the caller. */
  | 'NEED_UNKNOWN'
  /** The caller does not act for the establishment. */
  | 'NOT_YOUR_ESTABLISHMENT'
  /** The caller has no own file as a jobseeker. */
  | 'NO_OWN_FILE'
  /** A number, day or place lies outside of what is accepted. */
  | 'OUT_OF_RANGE'
  /** The person has no profile any more. */
  | 'PROFILE_WITHDRAWN'
  /** A text is empty. */
  | 'TEXT_EMPTY'
  /** A text is too long. */
  | 'TEXT_TOO_LONG';

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
  /** Answers an application that an establishment of the caller has received. A request for information may be followed by another answer; the others are the last. */
  readonly answerApplication: Maybe<AnswerApplicationResult>;
  /** Says, for an establishment that the caller acts for, whether a candidate is wanted. Once. */
  readonly answerCandidateMatch: Maybe<AnswerCandidateMatchResult>;
  /** Says whether the caller, a jobseeker, wants to be introduced. Once. */
  readonly answerOfferMatch: Maybe<AnswerOfferMatchResult>;
  /** Applies to an establishment in one step: it reads the application in the hub, and by mail where the offer gives an address. Above 10 in an hour an application waits instead of being refused. */
  readonly applyToEstablishment: Maybe<ApplicationResult>;
  /** Closes a recruitment of an establishment that the caller acts for: no further match, no further answer. Closing it again changes nothing. */
  readonly closeRecruitmentNeed: Maybe<CloseRecruitmentNeedResult>;
  /** Says what the caller, a jobseeker, thinks of a service of the hub. A later word replaces the earlier one. */
  readonly giveServiceFeedback: Maybe<GiveServiceFeedbackResult>;
  /** Posts a recruitment for an establishment that the caller acts for, and matches at once. */
  readonly postRecruitmentNeed: Maybe<PostRecruitmentNeedResult>;
  /** Keeps an application, to any job board or to none: one to make, or one that was made. */
  readonly recordApplication: Maybe<ApplicationResult>;
  /** Keeps what happened to an application of the caller, and where it stands by it. */
  readonly recordApplicationEvent: Maybe<ApplicationResult>;
  /** Keeps what describes the caller as a jobseeker: four qualities, occupations, when and where. It is the consent to be matched, and matches at once. A later one replaces the earlier one. */
  readonly saveSoftSkillProfile: Maybe<SaveSoftSkillProfileResult>;
  /** Shows an application of the caller to the counsellor, or hides it again. */
  readonly shareApplication: Maybe<ApplicationResult>;
  /** Withdraws the consent to be matched: no further match, no contact shown any more, subscriptions end. The profile itself is deleted. */
  readonly withdrawSoftSkillProfile: Maybe<WithdrawSoftSkillProfileResult>;
};


export type MutationAnswerApplicationArgs = {
  input: AnswerApplicationInput;
};


export type MutationAnswerCandidateMatchArgs = {
  input: AnswerCandidateMatchInput;
};


export type MutationAnswerOfferMatchArgs = {
  input: AnswerOfferMatchInput;
};


export type MutationApplyToEstablishmentArgs = {
  input: ApplyToEstablishmentInput;
};


export type MutationCloseRecruitmentNeedArgs = {
  input: CloseRecruitmentNeedInput;
};


export type MutationGiveServiceFeedbackArgs = {
  input: GiveServiceFeedbackInput;
};


export type MutationPostRecruitmentNeedArgs = {
  input: PostRecruitmentNeedInput;
};


export type MutationRecordApplicationArgs = {
  input: RecordApplicationInput;
};


export type MutationRecordApplicationEventArgs = {
  input: RecordApplicationEventInput;
};


export type MutationSaveSoftSkillProfileArgs = {
  input: SaveSoftSkillProfileInput;
};


export type MutationShareApplicationArgs = {
  input: ShareApplicationInput;
};

/** Something to do about an application. */
export type NextAction = {
  readonly __typename?: 'NextAction';
  /** What. */
  readonly code: NextActionCode;
  /** From which day on. */
  readonly dueOn: Scalars['Date']['output'];
  /** In English. */
  readonly english: Scalars['String']['output'];
  /** In French. */
  readonly french: Scalars['String']['output'];
};

/** What to do about an application. */
export type NextActionCode =
  /** Give the employer the information that was asked for. */
  | 'ANSWER_EMPLOYER'
  /** Make it. */
  | 'APPLY'
  /** Ask what came of the interview. */
  | 'ASK_OUTCOME'
  /** Decide whether to go on. */
  | 'DECIDE'
  /** Ask what became of it. */
  | 'FOLLOW_UP'
  /** Prepare the interview. */
  | 'PREPARE'
  /** Put it away: the offer is closed. */
  | 'PUT_AWAY'
  /** Thank for the interview. */
  | 'THANK';

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
  /** Qualities that the offer names, of the fourteen by which people are matched. */
  readonly softSkills: ReadonlyArray<SoftSkill>;
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

/** An open offer and the mark of the mail address that it gives for contact. */
export type OfferContactMark = {
  readonly __typename?: 'OfferContactMark';
  /** Whether the employment service's newest list of contacts of scam offers names it. */
  readonly isBlocked: Scalars['Boolean']['output'];
  /** The same for one address, and no other; a keyed hash, which does not lead back to it. */
  readonly mark: Scalars['ID']['output'];
  /** The offer. */
  readonly offer: Offer;
};

/** Offers with the marks of their contacts, page by page. */
export type OfferContactMarkConnection = {
  readonly __typename?: 'OfferContactMarkConnection';
  /** The offers, by identifier. */
  readonly nodes: ReadonlyArray<OfferContactMark>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
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

/** A recruitment or an offer that matches a jobseeker, as the jobseeker sees it. A person is brought together with each once. */
export type OfferMatch = {
  readonly __typename?: 'OfferMatch';
  /** Where its last event stands: `offerMatched(after:)` goes on behind it. */
  readonly cursor: Scalars['ID']['output'];
  /** Kilometres between the two, as the crow flies. */
  readonly distanceKm: Scalars['Float']['output'];
  /** What the employer answered. */
  readonly employerAnswer: Maybe<MatchAnswer>;
  /** The match. */
  readonly id: Scalars['ID']['output'];
  /** When it was found. */
  readonly matchedAt: Scalars['DateTime']['output'];
  /** The recruitment of an employer of the hub; null for an offer. */
  readonly need: Maybe<RecruitmentNeed>;
  /** The published offer; null for a recruitment of the hub. */
  readonly offer: Maybe<Offer>;
  /** What the jobseeker answered. */
  readonly ownAnswer: Maybe<MatchAnswer>;
  /** What the score is made of, in words. */
  readonly reasons: ReadonlyArray<MatchReason>;
  /** How well it fits, 0 to 100: see docs/services/chouette.md. */
  readonly score: Scalars['Int']['output'];
};

/** Matches of a jobseeker, page by page. */
export type OfferMatchConnection = {
  readonly __typename?: 'OfferMatchConnection';
  /** The matches, the newest first. */
  readonly nodes: ReadonlyArray<OfferMatch>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
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

/** A recruitment to post. */
export type PostRecruitmentNeedInput = {
  /** Where one works. */
  readonly center: CoordinatesInput;
  /** The pay before tax, euros an hour, 0 to 1,000; none is told without it. */
  readonly hourlyPay?: InputMaybe<Scalars['Float']['input']>;
  /** The occupation (ROME code). */
  readonly occupationCode: Scalars['ID']['input'];
  /** How many people are sought, 1 to 100. */
  readonly positions?: InputMaybe<Scalars['Int']['input']>;
  /** The qualities asked for, 1 to 4. */
  readonly qualities: ReadonlyArray<SoftSkill>;
  /** The establishment (SIRET), one that the caller acts for. */
  readonly siret: Scalars['ID']['input'];
  /** When in the week one works, at least one. */
  readonly slots: ReadonlyArray<WeekSlotInput>;
  /** The first day of work. */
  readonly startsOn: Scalars['Date']['input'];
  /** What is sought, 1 to 120 characters. */
  readonly title: Scalars['String']['input'];
  /** Hours a week, 1 to 48. */
  readonly weeklyHours: Scalars['Float']['input'];
};

/** What came of posting a recruitment. */
export type PostRecruitmentNeedResult = {
  readonly __typename?: 'PostRecruitmentNeedResult';
  /** The recruitment; null when it was refused. */
  readonly need: Maybe<RecruitmentNeed>;
  /** How many people match it at once. */
  readonly newMatches: Maybe<Scalars['Int']['output']>;
  /** Why nothing was written. */
  readonly refusal: Maybe<MatchingRefusal>;
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
  /** People who agreed to be found by employers, without saying who they are: those who accept an occupation and go as far as a place. For who acts for the establishment; whoever wants to meet one of them posts a recruitment, and both sides answer. */
  readonly candidateSearch: Maybe<CandidateProfileConnection>;
  /** One job offer, open or closed; an error CODE_UNKNOWN says when there is none. */
  readonly offer: Maybe<Offer>;
  /** Which open offers name one contact, without saying which. In bulk, for the check of offers; offers without a mail address are left out. */
  readonly offerContactMarks: Maybe<OfferContactMarkConnection>;
  /** How many offers stood open in a month, by commune and occupation. In bulk, for jobs of the hub: true counts, small ones too, of which what anybody may read is made. Offers that repeat another one are left out. Where the commune or the occupation is not known the row says so by null. */
  readonly offerCounts: Maybe<OfferCountsConnection>;
  /** How far the offers reach. Null as long as no offers were loaded. */
  readonly offerCoverage: Maybe<OfferCoverage>;
  /** Open job offers that match a filter, with their number and what they are made of. Codes that no offer ever mentioned match nothing and are told in `notices`. */
  readonly offerSearch: Maybe<OfferSearch>;
  /** What jobseekers think of a service of the hub. No single word is shown. */
  readonly serviceFeedback: Maybe<ServiceFeedback>;
};


export type QueryCandidateSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  center: CoordinatesInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  occupationCode: Scalars['ID']['input'];
  radiusKm?: InputMaybe<Scalars['Int']['input']>;
  siret: Scalars['ID']['input'];
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfferContactMarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryServiceFeedbackArgs = {
  service: HubService;
};

/** An application as the establishment reads it. */
export type ReceivedApplication = {
  readonly __typename?: 'ReceivedApplication';
  /** What it answered. */
  readonly answer: Maybe<EmployerAnswer>;
  /** Who applies, as the applicant wrote it for this establishment. */
  readonly applicant: CandidateContact;
  /** The application. */
  readonly id: Scalars['ID']['output'];
  /** What the applicant writes. */
  readonly message: Scalars['String']['output'];
  /** The occupation. */
  readonly occupation: Maybe<Occupation>;
  /** The offer; null for a spontaneous one. */
  readonly offer: Maybe<Offer>;
  /** Since when the establishment has it. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Why it said no. */
  readonly rejectionReason: Maybe<RejectionReason>;
  /** What it is for. */
  readonly title: Scalars['String']['output'];
};

/** Applications that an establishment received, page by page. */
export type ReceivedApplicationConnection = {
  readonly __typename?: 'ReceivedApplicationConnection';
  /** The applications, the newest first. */
  readonly nodes: ReadonlyArray<ReceivedApplication>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** What happened to an application. */
export type RecordApplicationEventInput = {
  /** Which application. */
  readonly applicationId: Scalars['ID']['input'];
  /** A comment, at most 2,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The day; today without it. Only an interview may be to come. */
  readonly happenedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What. */
  readonly kind: ApplicationEventKind;
  /** How it ended by it, for `ANSWERED` and `ARCHIVED`. */
  readonly outcome?: InputMaybe<ApplicationOutcome>;
};

/** An application to keep. */
export type RecordApplicationInput = {
  /** The day of the application; one that is still to be made without it. */
  readonly appliedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The employer, at most 200 characters; the offer's without it. */
  readonly companyName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the counsellor may read it. */
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** The site where the offer was found, at most 100 characters. */
  readonly jobBoard?: InputMaybe<Scalars['String']['input']>;
  /** How it came about. */
  readonly kind: ApplicationKind;
  /** A note, at most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The occupation (ROME code); the offer's without it. */
  readonly occupationCode?: InputMaybe<Scalars['ID']['input']>;
  /** The offer, when it is one of the hub's; one that is closed takes no application that is still to be made. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
  /** The establishment (SIRET); the offer's without it. */
  readonly siret?: InputMaybe<Scalars['ID']['input']>;
  /** The page of the offer, `https://…`. */
  readonly sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, at most 200 characters; the offer's title without it. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The town, at most 100 characters. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
};

/** A recruitment that an employer posts to be matched on soft skills. Source: the employer. */
export type RecruitmentNeed = {
  readonly __typename?: 'RecruitmentNeed';
  /** Who matches, the best first. For who acts for the establishment; null for others. */
  readonly candidates: Maybe<CandidateMatchConnection>;
  /** Where one works. */
  readonly coordinates: Coordinates;
  /** The establishment. */
  readonly establishment: Establishment;
  /** The recruitment. */
  readonly id: Scalars['ID']['output'];
  /** Whether it still matches. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The occupation. */
  readonly occupation: Occupation;
  /** The pay before tax; null when the employer tells none. */
  readonly pay: Maybe<Money>;
  /** How many people are sought. */
  readonly positions: Scalars['Int']['output'];
  /** When it was posted. */
  readonly postedAt: Scalars['DateTime']['output'];
  /** The qualities asked for. */
  readonly qualities: ReadonlyArray<SoftSkill>;
  /** When in the week one works. */
  readonly slots: ReadonlyArray<WeekSlot>;
  /** The first day of work. */
  readonly startsOn: Scalars['Date']['output'];
  /** What is sought, in the employer's words. */
  readonly title: Scalars['String']['output'];
  /** Hours a week. */
  readonly weeklyHours: Scalars['Float']['output'];
};


/** A recruitment that an employer posts to be matched on soft skills. Source: the employer. */
export type RecruitmentNeedCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Recruitments, page by page. */
export type RecruitmentNeedConnection = {
  readonly __typename?: 'RecruitmentNeedConnection';
  /** The recruitments, the newest first. */
  readonly nodes: ReadonlyArray<RecruitmentNeed>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Why an establishment says no. */
export type RejectionReason =
  /** Another education is needed. */
  | 'EDUCATION'
  /** Too little experience. */
  | 'EXPERIENCE'
  /** There is no vacancy. */
  | 'NO_VACANCY'
  /** Other skills are needed. */
  | 'SKILLS'
  /** It does not say. */
  | 'UNKNOWN';

/** What describes the caller as a jobseeker. */
export type SaveSoftSkillProfileInput = {
  /** From which day on. */
  readonly availableFrom: Scalars['Date']['input'];
  /** Where the person starts from. */
  readonly center: CoordinatesInput;
  /** What an employer may be told after both said yes. Nothing is told without it. */
  readonly contact?: InputMaybe<SharedContactInput>;
  /** Whether employers may find the profile before anything matches, without a name, number or place. @default false */
  readonly isSearchable?: InputMaybe<Scalars['Boolean']['input']>;
  /** How far the person goes, kilometres as the crow flies, 0 to 200. */
  readonly mobilityKm: Scalars['Float']['input'];
  /** The occupations that the person accepts (ROME codes), 1 to 20: the own one, and near ones that a client may propose from `Occupation.moves`. */
  readonly occupationCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** The four qualities, different ones. */
  readonly qualities: ReadonlyArray<SoftSkill>;
  /** When in the week the person works, at least one. */
  readonly slots: ReadonlyArray<WeekSlotInput>;
};

/** What came of saving a profile. */
export type SaveSoftSkillProfileResult = {
  readonly __typename?: 'SaveSoftSkillProfileResult';
  /** How many new matches it made. */
  readonly newMatches: Maybe<Scalars['Int']['output']>;
  /** The profile as it is stored; null when it was refused. */
  readonly profile: Maybe<SoftSkillProfile>;
  /** Why nothing was written. */
  readonly refusal: Maybe<MatchingRefusal>;
};

/** What jobseekers think of a service. */
export type ServiceFeedback = {
  readonly __typename?: 'ServiceFeedback';
  /** How many said it. */
  readonly count: Scalars['Int']['output'];
  /** The mean of their notes, 1 to 5; null below five. */
  readonly meanNote: Maybe<Scalars['Float']['output']>;
};

/** Whether the counsellor may read an application. */
export type ShareApplicationInput = {
  /** Which application. */
  readonly applicationId: Scalars['ID']['input'];
  /** Whether the counsellor may read it. */
  readonly isShared: Scalars['Boolean']['input'];
};

/** How to reach a person who agreed to tell it. */
export type SharedContact = {
  readonly __typename?: 'SharedContact';
  /** The mail address. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The telephone number. */
  readonly phone: Maybe<Scalars['String']['output']>;
};

/** How a jobseeker may be reached by an employer with whom both sides agreed. Giving it is the consent to tell it them. */
export type SharedContactInput = {
  /** The mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The telephone number, at most 30 characters. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** The qualities by which people and recruitments are matched: the fourteen professional soft skills (savoir-être professionnels) of the public employment service. */
export type SoftSkill =
  /** Capacité d'adaptation. */
  | 'ADAPTABILITY'
  /** Autonomie. */
  | 'AUTONOMY'
  /** Capacité à fédérer. */
  | 'BRINGING_TOGETHER'
  /** Sens de la communication. */
  | 'COMMUNICATION'
  /** Curiosité. */
  | 'CURIOSITY'
  /** Capacité de décision. */
  | 'DECISION'
  /** Force de proposition. */
  | 'INITIATIVE'
  /** Sens de l'organisation. */
  | 'ORGANISATION'
  /** Persévérance. */
  | 'PERSEVERANCE'
  /** Prise de recul. */
  | 'PERSPECTIVE'
  /** Réactivité. */
  | 'REACTIVITY'
  /** Rigueur. */
  | 'RIGOUR'
  /** Gestion du stress. */
  | 'STRESS_MANAGEMENT'
  /** Travail en équipe. */
  | 'TEAMWORK';

/** What a jobseeker keeps to be matched. Source: the person. */
export type SoftSkillProfile = {
  readonly __typename?: 'SoftSkillProfile';
  /** From which day on. */
  readonly availableFrom: Scalars['Date']['output'];
  /** Since when the person consents to be matched. */
  readonly consentedAt: Scalars['DateTime']['output'];
  /** What an employer is told of the person after both said yes; null when the person wants nothing told. */
  readonly contact: Maybe<SharedContact>;
  /** Where the person starts from. */
  readonly coordinates: Coordinates;
  /** Whether employers may find the profile, without knowing whose it is. */
  readonly isSearchable: Scalars['Boolean']['output'];
  /** How far the person goes, kilometres as the crow flies. */
  readonly mobilityKm: Scalars['Float']['output'];
  /** The occupations that the person accepts. */
  readonly occupations: ReadonlyArray<Occupation>;
  /** The four qualities that describe the person. */
  readonly qualities: ReadonlyArray<SoftSkill>;
  /** When in the week the person works. */
  readonly slots: ReadonlyArray<WeekSlot>;
};

/** What a client is told as it happens. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Candidates for the recruitments of the establishments that the caller acts for, as they come, and the answers of candidates. At least once each, in the order of their cursors. */
  readonly candidateMatched: Maybe<CandidateMatch>;
  /** Offers and recruitments that match the caller, a jobseeker, as they come, and the answers of employers. At least once each, in the order of their cursors. It ends when the consent ends; it is refused without a profile. */
  readonly offerMatched: Maybe<OfferMatch>;
};


/** What a client is told as it happens. */
export type SubscriptionCandidateMatchedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  siret?: InputMaybe<Scalars['ID']['input']>;
};


/** What a client is told as it happens. */
export type SubscriptionOfferMatchedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A day of the week. */
export type WeekDay =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** A part of a day of the week. */
export type WeekSlot = {
  readonly __typename?: 'WeekSlot';
  /** The day. */
  readonly day: WeekDay;
  /** The part of it. */
  readonly part: DayPart;
};

/** A part of a day of the week. */
export type WeekSlotInput = {
  /** The day. */
  readonly day: WeekDay;
  /** The part of it. */
  readonly part: DayPart;
};

/** What came of withdrawing a profile. */
export type WithdrawSoftSkillProfileResult = {
  readonly __typename?: 'WithdrawSoftSkillProfileResult';
  /** Whether there was a profile. */
  readonly hadProfile: Maybe<Scalars['Boolean']['output']>;
  /** Why nothing was written. */
  readonly refusal: Maybe<MatchingRefusal>;
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
  Jobseeker: Jobseeker;
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
  Jobseeker:
    ( { __typename: 'Jobseeker' }
    & GraphQLRecursivePick<FederationTypes['Jobseeker'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"offersPid":true}> ) );
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
  AnswerApplicationInput: AnswerApplicationInput;
  AnswerApplicationResult: ResolverTypeWrapper<Omit<AnswerApplicationResult, 'application'> & { application?: Maybe<ResolversTypes['ReceivedApplication']> }>;
  AnswerCandidateMatchInput: AnswerCandidateMatchInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerCandidateMatchResult: ResolverTypeWrapper<Omit<AnswerCandidateMatchResult, 'match'> & { match?: Maybe<ResolversTypes['CandidateMatch']> }>;
  AnswerOfferMatchInput: AnswerOfferMatchInput;
  AnswerOfferMatchResult: ResolverTypeWrapper<Omit<AnswerOfferMatchResult, 'match'> & { match?: Maybe<ResolversTypes['OfferMatch']> }>;
  Application: ResolverTypeWrapper<ApplicationRow>;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Application']> }>;
  ApplicationDelivery: ResolverTypeWrapper<DeliveryRow>;
  ApplicationEvent: ResolverTypeWrapper<ApplicationEventRow>;
  ApplicationEventKind: ApplicationEventKind;
  ApplicationKind: ApplicationKind;
  ApplicationOutcome: ApplicationOutcome;
  ApplicationRefusal: ResolverTypeWrapper<ApplicationRefusal>;
  ApplicationRefusalCode: ApplicationRefusalCode;
  ApplicationReminder: ResolverTypeWrapper<Omit<ApplicationReminder, 'application'> & { application: ResolversTypes['Application'] }>;
  ApplicationResult: ResolverTypeWrapper<Omit<ApplicationResult, 'application'> & { application?: Maybe<ResolversTypes['Application']> }>;
  ApplicationState: ApplicationState;
  ApplicationStatistics: ResolverTypeWrapper<ApplicationStatistics>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplyToEstablishmentInput: ApplyToEstablishmentInput;
  CandidateContact: ResolverTypeWrapper<CandidateContact>;
  CandidateMatch: ResolverTypeWrapper<MatchRow>;
  CandidateMatchConnection: ResolverTypeWrapper<Omit<CandidateMatchConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CandidateMatch']> }>;
  CandidateProfile: ResolverTypeWrapper<CandidateRow>;
  CandidateProfileConnection: ResolverTypeWrapper<Omit<CandidateProfileConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CandidateProfile']> }>;
  CloseRecruitmentNeedInput: CloseRecruitmentNeedInput;
  CloseRecruitmentNeedResult: ResolverTypeWrapper<Omit<CloseRecruitmentNeedResult, 'need'> & { need?: Maybe<ResolversTypes['RecruitmentNeed']> }>;
  Commune: ResolverTypeWrapper<{ readonly code: string; readonly latitude?: number | null; readonly longitude?: number | null }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayPart: DayPart;
  DistanceBand: DistanceBand;
  EmployerAnswer: EmployerAnswer;
  Establishment: ResolverTypeWrapper<{ readonly siret: string }>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  GiveServiceFeedbackInput: GiveServiceFeedbackInput;
  GiveServiceFeedbackResult: ResolverTypeWrapper<GiveServiceFeedbackResult>;
  HubService: HubService;
  Jobseeker: ResolverTypeWrapper<{ readonly id: string; readonly offersPid?: string | null }>;
  MatchAnswer: MatchAnswer;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonCode: MatchReasonCode;
  MatchingRefusal: ResolverTypeWrapper<MatchingRefusal>;
  MatchingRefusalCode: MatchingRefusalCode;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextAction: ResolverTypeWrapper<NextAction>;
  NextActionCode: NextActionCode;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  Offer: ResolverTypeWrapper<OfferRow>;
  OfferConnection: ResolverTypeWrapper<Omit<OfferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversTypes['Offer']> }>;
  OfferContact: ResolverTypeWrapper<OfferContact>;
  OfferContactMark: ResolverTypeWrapper<MarkedContact>;
  OfferContactMarkConnection: ResolverTypeWrapper<Omit<OfferContactMarkConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['OfferContactMark']> }>;
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
  OfferMatch: ResolverTypeWrapper<MatchRow>;
  OfferMatchConnection: ResolverTypeWrapper<Omit<OfferMatchConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['OfferMatch']> }>;
  OfferNearInput: OfferNearInput;
  OfferOrigin: ResolverTypeWrapper<OfferOrigin>;
  OfferSalary: ResolverTypeWrapper<OfferSalary>;
  OfferSearch: ResolverTypeWrapper<OfferSearchPage>;
  OfferSkill: ResolverTypeWrapper<OfferSkill>;
  OfferSort: OfferSort;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostRecruitmentNeedInput: PostRecruitmentNeedInput;
  PostRecruitmentNeedResult: ResolverTypeWrapper<Omit<PostRecruitmentNeedResult, 'need'> & { need?: Maybe<ResolversTypes['RecruitmentNeed']> }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceivedApplication: ResolverTypeWrapper<ReceivedRow>;
  ReceivedApplicationConnection: ResolverTypeWrapper<Omit<ReceivedApplicationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ReceivedApplication']> }>;
  RecordApplicationEventInput: RecordApplicationEventInput;
  RecordApplicationInput: RecordApplicationInput;
  RecruitmentNeed: ResolverTypeWrapper<NeedRow>;
  RecruitmentNeedConnection: ResolverTypeWrapper<Omit<RecruitmentNeedConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['RecruitmentNeed']> }>;
  RejectionReason: RejectionReason;
  SaveSoftSkillProfileInput: SaveSoftSkillProfileInput;
  SaveSoftSkillProfileResult: ResolverTypeWrapper<Omit<SaveSoftSkillProfileResult, 'profile'> & { profile?: Maybe<ResolversTypes['SoftSkillProfile']> }>;
  ServiceFeedback: ResolverTypeWrapper<ServiceFeedback>;
  ShareApplicationInput: ShareApplicationInput;
  SharedContact: ResolverTypeWrapper<SharedContact>;
  SharedContactInput: SharedContactInput;
  SoftSkill: SoftSkill;
  SoftSkillProfile: ResolverTypeWrapper<ProfileRow>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WeekDay: WeekDay;
  WeekSlot: ResolverTypeWrapper<WeekSlot>;
  WeekSlotInput: WeekSlotInput;
  WithdrawSoftSkillProfileResult: ResolverTypeWrapper<WithdrawSoftSkillProfileResult>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: { readonly code: string };
  ID: Scalars['ID']['output'];
  AnswerApplicationInput: AnswerApplicationInput;
  AnswerApplicationResult: Omit<AnswerApplicationResult, 'application'> & { application?: Maybe<ResolversParentTypes['ReceivedApplication']> };
  AnswerCandidateMatchInput: AnswerCandidateMatchInput;
  Boolean: Scalars['Boolean']['output'];
  AnswerCandidateMatchResult: Omit<AnswerCandidateMatchResult, 'match'> & { match?: Maybe<ResolversParentTypes['CandidateMatch']> };
  AnswerOfferMatchInput: AnswerOfferMatchInput;
  AnswerOfferMatchResult: Omit<AnswerOfferMatchResult, 'match'> & { match?: Maybe<ResolversParentTypes['OfferMatch']> };
  Application: ApplicationRow;
  ApplicationConnection: Omit<ApplicationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Application']> };
  ApplicationDelivery: DeliveryRow;
  ApplicationEvent: ApplicationEventRow;
  ApplicationRefusal: ApplicationRefusal;
  ApplicationReminder: Omit<ApplicationReminder, 'application'> & { application: ResolversParentTypes['Application'] };
  ApplicationResult: Omit<ApplicationResult, 'application'> & { application?: Maybe<ResolversParentTypes['Application']> };
  ApplicationStatistics: ApplicationStatistics;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  ApplyToEstablishmentInput: ApplyToEstablishmentInput;
  CandidateContact: CandidateContact;
  CandidateMatch: MatchRow;
  CandidateMatchConnection: Omit<CandidateMatchConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CandidateMatch']> };
  CandidateProfile: CandidateRow;
  CandidateProfileConnection: Omit<CandidateProfileConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CandidateProfile']> };
  CloseRecruitmentNeedInput: CloseRecruitmentNeedInput;
  CloseRecruitmentNeedResult: Omit<CloseRecruitmentNeedResult, 'need'> & { need?: Maybe<ResolversParentTypes['RecruitmentNeed']> };
  Commune: { readonly code: string; readonly latitude?: number | null; readonly longitude?: number | null };
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Establishment: { readonly siret: string };
  ExternalId: ExternalId;
  GiveServiceFeedbackInput: GiveServiceFeedbackInput;
  GiveServiceFeedbackResult: GiveServiceFeedbackResult;
  Jobseeker: { readonly id: string; readonly offersPid?: string | null };
  MatchReason: MatchReason;
  MatchingRefusal: MatchingRefusal;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NextAction: NextAction;
  Notice: Notice;
  Occupation: { readonly code: string };
  Offer: OfferRow;
  OfferConnection: Omit<OfferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Offer']> };
  OfferContact: OfferContact;
  OfferContactMark: MarkedContact;
  OfferContactMarkConnection: Omit<OfferContactMarkConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['OfferContactMark']> };
  OfferCounts: OfferCountsRow;
  OfferCountsConnection: Omit<OfferCountsConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['OfferCounts']> };
  OfferCoverage: CoverageRow;
  OfferDuplicate: DuplicateRow;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferFacet: OfferFacet;
  OfferFacets: SearchedFor;
  OfferFilter: OfferFilter;
  OfferMatch: MatchRow;
  OfferMatchConnection: Omit<OfferMatchConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['OfferMatch']> };
  OfferNearInput: OfferNearInput;
  OfferOrigin: OfferOrigin;
  OfferSalary: OfferSalary;
  OfferSearch: OfferSearchPage;
  OfferSkill: OfferSkill;
  PageInfo: PageInfo;
  PostRecruitmentNeedInput: PostRecruitmentNeedInput;
  PostRecruitmentNeedResult: Omit<PostRecruitmentNeedResult, 'need'> & { need?: Maybe<ResolversParentTypes['RecruitmentNeed']> };
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  ReceivedApplication: ReceivedRow;
  ReceivedApplicationConnection: Omit<ReceivedApplicationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ReceivedApplication']> };
  RecordApplicationEventInput: RecordApplicationEventInput;
  RecordApplicationInput: RecordApplicationInput;
  RecruitmentNeed: NeedRow;
  RecruitmentNeedConnection: Omit<RecruitmentNeedConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['RecruitmentNeed']> };
  SaveSoftSkillProfileInput: SaveSoftSkillProfileInput;
  SaveSoftSkillProfileResult: Omit<SaveSoftSkillProfileResult, 'profile'> & { profile?: Maybe<ResolversParentTypes['SoftSkillProfile']> };
  ServiceFeedback: ServiceFeedback;
  ShareApplicationInput: ShareApplicationInput;
  SharedContact: SharedContact;
  SharedContactInput: SharedContactInput;
  SoftSkillProfile: ProfileRow;
  Subscription: Record<PropertyKey, never>;
  WeekSlot: WeekSlot;
  WeekSlotInput: WeekSlotInput;
  WithdrawSoftSkillProfileResult: WithdrawSoftSkillProfileResult;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = OffersContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnswerApplicationResultResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['AnswerApplicationResult'] = ResolversParentTypes['AnswerApplicationResult']> = {
  application?: Resolver<Maybe<ResolversTypes['ReceivedApplication']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ApplicationRefusal']>, ParentType, ContextType>;
};

export type AnswerCandidateMatchResultResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['AnswerCandidateMatchResult'] = ResolversParentTypes['AnswerCandidateMatchResult']> = {
  match?: Resolver<Maybe<ResolversTypes['CandidateMatch']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['MatchingRefusal']>, ParentType, ContextType>;
};

export type AnswerOfferMatchResultResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['AnswerOfferMatchResult'] = ResolversParentTypes['AnswerOfferMatchResult']> = {
  match?: Resolver<Maybe<ResolversTypes['OfferMatch']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['MatchingRefusal']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['ApplicationDelivery']>, ParentType, ContextType>;
  establishment?: Resolver<Maybe<ResolversTypes['Establishment']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jobBoard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicationKind'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['NextAction']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplicationOutcome']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationDeliveryResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ApplicationDelivery'] = ResolversParentTypes['ApplicationDelivery']> = {
  answer?: Resolver<Maybe<ResolversTypes['EmployerAnswer']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['RejectionReason']>, ParentType, ContextType>;
  sendAfter?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ApplicationEventResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ApplicationEvent'] = ResolversParentTypes['ApplicationEvent']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicationEventKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplicationOutcome']>, ParentType, ContextType>;
};

export type ApplicationRefusalResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ApplicationRefusal'] = ResolversParentTypes['ApplicationRefusal']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ApplicationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationReminderResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ApplicationReminder'] = ResolversParentTypes['ApplicationReminder']> = {
  action?: Resolver<ResolversTypes['NextAction'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationResultResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ApplicationResult'] = ResolversParentTypes['ApplicationResult']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ApplicationRefusal']>, ParentType, ContextType>;
};

export type ApplicationStatisticsResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ApplicationStatistics'] = ResolversParentTypes['ApplicationStatistics']> = {
  answerRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  made?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToAnswer?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CandidateContactResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['CandidateContact'] = ResolversParentTypes['CandidateContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CandidateMatchResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['CandidateMatch'] = ResolversParentTypes['CandidateMatch']> = {
  candidateAnswer?: Resolver<Maybe<ResolversTypes['MatchAnswer']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['CandidateContact']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['RecruitmentNeed'], ParentType, ContextType>;
  ownAnswer?: Resolver<Maybe<ResolversTypes['MatchAnswer']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedQualities?: Resolver<ReadonlyArray<ResolversTypes['SoftSkill']>, ParentType, ContextType>;
};

export type CandidateMatchConnectionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['CandidateMatchConnection'] = ResolversParentTypes['CandidateMatchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CandidateMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CandidateProfileResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['CandidateProfile'] = ResolversParentTypes['CandidateProfile']> = {
  availableFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['DistanceBand'], ParentType, ContextType>;
  qualities?: Resolver<ReadonlyArray<ResolversTypes['SoftSkill']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['WeekSlot']>, ParentType, ContextType>;
};

export type CandidateProfileConnectionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['CandidateProfileConnection'] = ResolversParentTypes['CandidateProfileConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CandidateProfile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CloseRecruitmentNeedResultResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['CloseRecruitmentNeedResult'] = ResolversParentTypes['CloseRecruitmentNeedResult']> = {
  need?: Resolver<Maybe<ResolversTypes['RecruitmentNeed']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['MatchingRefusal']>, ParentType, ContextType>;
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
  receivedApplications?: Resolver<Maybe<ResolversTypes['ReceivedApplicationConnection']>, ParentType, ContextType, RequireFields<EstablishmentReceivedApplicationsArgs, 'first'>>;
  recruitmentNeeds?: Resolver<Maybe<ResolversTypes['RecruitmentNeedConnection']>, ParentType, ContextType, RequireFields<EstablishmentRecruitmentNeedsArgs, 'first'>>;
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GiveServiceFeedbackResultResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['GiveServiceFeedbackResult'] = ResolversParentTypes['GiveServiceFeedbackResult']> = {
  note?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ApplicationRefusal']>, ParentType, ContextType>;
};

export type JobseekerResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Jobseeker'] = ResolversParentTypes['Jobseeker'], FederationReferenceType extends FederationReferenceTypes['Jobseeker'] = FederationReferenceTypes['Jobseeker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jobseeker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicationReminders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApplicationReminder']>>, ParentType, ContextType>;
  applicationStatistics?: Resolver<Maybe<ResolversTypes['ApplicationStatistics']>, ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<JobseekerApplicationsArgs, 'first' | 'includeArchived'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noApplicationSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  offerMatches?: Resolver<Maybe<ResolversTypes['OfferMatchConnection']>, ParentType, ContextType, RequireFields<JobseekerOfferMatchesArgs, 'first'>>;
  softSkillProfile?: Resolver<Maybe<ResolversTypes['SoftSkillProfile']>, ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  code?: Resolver<ResolversTypes['MatchReasonCode'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  french?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchingRefusalResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['MatchingRefusal'] = ResolversParentTypes['MatchingRefusal']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['MatchingRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerApplication?: Resolver<Maybe<ResolversTypes['AnswerApplicationResult']>, ParentType, ContextType, RequireFields<MutationAnswerApplicationArgs, 'input'>>;
  answerCandidateMatch?: Resolver<Maybe<ResolversTypes['AnswerCandidateMatchResult']>, ParentType, ContextType, RequireFields<MutationAnswerCandidateMatchArgs, 'input'>>;
  answerOfferMatch?: Resolver<Maybe<ResolversTypes['AnswerOfferMatchResult']>, ParentType, ContextType, RequireFields<MutationAnswerOfferMatchArgs, 'input'>>;
  applyToEstablishment?: Resolver<Maybe<ResolversTypes['ApplicationResult']>, ParentType, ContextType, RequireFields<MutationApplyToEstablishmentArgs, 'input'>>;
  closeRecruitmentNeed?: Resolver<Maybe<ResolversTypes['CloseRecruitmentNeedResult']>, ParentType, ContextType, RequireFields<MutationCloseRecruitmentNeedArgs, 'input'>>;
  giveServiceFeedback?: Resolver<Maybe<ResolversTypes['GiveServiceFeedbackResult']>, ParentType, ContextType, RequireFields<MutationGiveServiceFeedbackArgs, 'input'>>;
  postRecruitmentNeed?: Resolver<Maybe<ResolversTypes['PostRecruitmentNeedResult']>, ParentType, ContextType, RequireFields<MutationPostRecruitmentNeedArgs, 'input'>>;
  recordApplication?: Resolver<Maybe<ResolversTypes['ApplicationResult']>, ParentType, ContextType, RequireFields<MutationRecordApplicationArgs, 'input'>>;
  recordApplicationEvent?: Resolver<Maybe<ResolversTypes['ApplicationResult']>, ParentType, ContextType, RequireFields<MutationRecordApplicationEventArgs, 'input'>>;
  saveSoftSkillProfile?: Resolver<Maybe<ResolversTypes['SaveSoftSkillProfileResult']>, ParentType, ContextType, RequireFields<MutationSaveSoftSkillProfileArgs, 'input'>>;
  shareApplication?: Resolver<Maybe<ResolversTypes['ApplicationResult']>, ParentType, ContextType, RequireFields<MutationShareApplicationArgs, 'input'>>;
  withdrawSoftSkillProfile?: Resolver<Maybe<ResolversTypes['WithdrawSoftSkillProfileResult']>, ParentType, ContextType>;
};

export type NextActionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['NextAction'] = ResolversParentTypes['NextAction']> = {
  code?: Resolver<ResolversTypes['NextActionCode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  french?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  softSkills?: Resolver<ReadonlyArray<ResolversTypes['SoftSkill']>, ParentType, ContextType>;
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

export type OfferContactMarkResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferContactMark'] = ResolversParentTypes['OfferContactMark']> = {
  isBlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferContactMarkConnectionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferContactMarkConnection'] = ResolversParentTypes['OfferContactMarkConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfferContactMark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type OfferMatchResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferMatch'] = ResolversParentTypes['OfferMatch']> = {
  cursor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  employerAnswer?: Resolver<Maybe<ResolversTypes['MatchAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['RecruitmentNeed']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  ownAnswer?: Resolver<Maybe<ResolversTypes['MatchAnswer']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferMatchConnectionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['OfferMatchConnection'] = ResolversParentTypes['OfferMatchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfferMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type PostRecruitmentNeedResultResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['PostRecruitmentNeedResult'] = ResolversParentTypes['PostRecruitmentNeedResult']> = {
  need?: Resolver<Maybe<ResolversTypes['RecruitmentNeed']>, ParentType, ContextType>;
  newMatches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['MatchingRefusal']>, ParentType, ContextType>;
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
  candidateSearch?: Resolver<Maybe<ResolversTypes['CandidateProfileConnection']>, ParentType, ContextType, RequireFields<QueryCandidateSearchArgs, 'center' | 'first' | 'occupationCode' | 'radiusKm' | 'siret'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offerContactMarks?: Resolver<Maybe<ResolversTypes['OfferContactMarkConnection']>, ParentType, ContextType, RequireFields<QueryOfferContactMarksArgs, 'first'>>;
  offerCounts?: Resolver<Maybe<ResolversTypes['OfferCountsConnection']>, ParentType, ContextType, RequireFields<QueryOfferCountsArgs, 'first' | 'month'>>;
  offerCoverage?: Resolver<Maybe<ResolversTypes['OfferCoverage']>, ParentType, ContextType>;
  offerSearch?: Resolver<Maybe<ResolversTypes['OfferSearch']>, ParentType, ContextType, RequireFields<QueryOfferSearchArgs, 'first' | 'sort'>>;
  serviceFeedback?: Resolver<Maybe<ResolversTypes['ServiceFeedback']>, ParentType, ContextType, RequireFields<QueryServiceFeedbackArgs, 'service'>>;
};

export type ReceivedApplicationResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ReceivedApplication'] = ResolversParentTypes['ReceivedApplication']> = {
  answer?: Resolver<Maybe<ResolversTypes['EmployerAnswer']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['CandidateContact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['RejectionReason']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceivedApplicationConnectionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ReceivedApplicationConnection'] = ResolversParentTypes['ReceivedApplicationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReceivedApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecruitmentNeedResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['RecruitmentNeed'] = ResolversParentTypes['RecruitmentNeed']> = {
  candidates?: Resolver<Maybe<ResolversTypes['CandidateMatchConnection']>, ParentType, ContextType, RequireFields<RecruitmentNeedCandidatesArgs, 'first'>>;
  coordinates?: Resolver<ResolversTypes['Coordinates'], ParentType, ContextType>;
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  qualities?: Resolver<ReadonlyArray<ResolversTypes['SoftSkill']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['WeekSlot']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weeklyHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecruitmentNeedConnectionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['RecruitmentNeedConnection'] = ResolversParentTypes['RecruitmentNeedConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecruitmentNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SaveSoftSkillProfileResultResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['SaveSoftSkillProfileResult'] = ResolversParentTypes['SaveSoftSkillProfileResult']> = {
  newMatches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['SoftSkillProfile']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['MatchingRefusal']>, ParentType, ContextType>;
};

export type ServiceFeedbackResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['ServiceFeedback'] = ResolversParentTypes['ServiceFeedback']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanNote?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SharedContactResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['SharedContact'] = ResolversParentTypes['SharedContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SoftSkillProfileResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['SoftSkillProfile'] = ResolversParentTypes['SoftSkillProfile']> = {
  availableFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  consentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['SharedContact']>, ParentType, ContextType>;
  coordinates?: Resolver<ResolversTypes['Coordinates'], ParentType, ContextType>;
  isSearchable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mobilityKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  occupations?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  qualities?: Resolver<ReadonlyArray<ResolversTypes['SoftSkill']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['WeekSlot']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  candidateMatched?: SubscriptionResolver<Maybe<ResolversTypes['CandidateMatch']>, "candidateMatched", ParentType, ContextType, Partial<SubscriptionCandidateMatchedArgs>>;
  offerMatched?: SubscriptionResolver<Maybe<ResolversTypes['OfferMatch']>, "offerMatched", ParentType, ContextType, Partial<SubscriptionOfferMatchedArgs>>;
};

export type WeekSlotResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['WeekSlot'] = ResolversParentTypes['WeekSlot']> = {
  day?: Resolver<ResolversTypes['WeekDay'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['DayPart'], ParentType, ContextType>;
};

export type WithdrawSoftSkillProfileResultResolvers<ContextType = OffersContext, ParentType extends ResolversParentTypes['WithdrawSoftSkillProfileResult'] = ResolversParentTypes['WithdrawSoftSkillProfileResult']> = {
  hadProfile?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['MatchingRefusal']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = OffersContext> = {
  Activity?: ActivityResolvers<ContextType>;
  AnswerApplicationResult?: AnswerApplicationResultResolvers<ContextType>;
  AnswerCandidateMatchResult?: AnswerCandidateMatchResultResolvers<ContextType>;
  AnswerOfferMatchResult?: AnswerOfferMatchResultResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationDelivery?: ApplicationDeliveryResolvers<ContextType>;
  ApplicationEvent?: ApplicationEventResolvers<ContextType>;
  ApplicationRefusal?: ApplicationRefusalResolvers<ContextType>;
  ApplicationReminder?: ApplicationReminderResolvers<ContextType>;
  ApplicationResult?: ApplicationResultResolvers<ContextType>;
  ApplicationStatistics?: ApplicationStatisticsResolvers<ContextType>;
  CandidateContact?: CandidateContactResolvers<ContextType>;
  CandidateMatch?: CandidateMatchResolvers<ContextType>;
  CandidateMatchConnection?: CandidateMatchConnectionResolvers<ContextType>;
  CandidateProfile?: CandidateProfileResolvers<ContextType>;
  CandidateProfileConnection?: CandidateProfileConnectionResolvers<ContextType>;
  CloseRecruitmentNeedResult?: CloseRecruitmentNeedResultResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Establishment?: EstablishmentResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  GiveServiceFeedbackResult?: GiveServiceFeedbackResultResolvers<ContextType>;
  Jobseeker?: JobseekerResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  MatchingRefusal?: MatchingRefusalResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextAction?: NextActionResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferContact?: OfferContactResolvers<ContextType>;
  OfferContactMark?: OfferContactMarkResolvers<ContextType>;
  OfferContactMarkConnection?: OfferContactMarkConnectionResolvers<ContextType>;
  OfferCounts?: OfferCountsResolvers<ContextType>;
  OfferCountsConnection?: OfferCountsConnectionResolvers<ContextType>;
  OfferCoverage?: OfferCoverageResolvers<ContextType>;
  OfferDuplicate?: OfferDuplicateResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferFacet?: OfferFacetResolvers<ContextType>;
  OfferFacets?: OfferFacetsResolvers<ContextType>;
  OfferMatch?: OfferMatchResolvers<ContextType>;
  OfferMatchConnection?: OfferMatchConnectionResolvers<ContextType>;
  OfferOrigin?: OfferOriginResolvers<ContextType>;
  OfferSalary?: OfferSalaryResolvers<ContextType>;
  OfferSearch?: OfferSearchResolvers<ContextType>;
  OfferSkill?: OfferSkillResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PostRecruitmentNeedResult?: PostRecruitmentNeedResultResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceivedApplication?: ReceivedApplicationResolvers<ContextType>;
  ReceivedApplicationConnection?: ReceivedApplicationConnectionResolvers<ContextType>;
  RecruitmentNeed?: RecruitmentNeedResolvers<ContextType>;
  RecruitmentNeedConnection?: RecruitmentNeedConnectionResolvers<ContextType>;
  SaveSoftSkillProfileResult?: SaveSoftSkillProfileResultResolvers<ContextType>;
  ServiceFeedback?: ServiceFeedbackResolvers<ContextType>;
  SharedContact?: SharedContactResolvers<ContextType>;
  SoftSkillProfile?: SoftSkillProfileResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  WeekSlot?: WeekSlotResolvers<ContextType>;
  WithdrawSoftSkillProfileResult?: WithdrawSoftSkillProfileResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = OffersContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
