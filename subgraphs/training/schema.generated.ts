import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TrainingRow, FoundSession, ProviderRow, PlaceColumns } from './tables.ts';
import type { SearchPage } from './search.ts';
import type { EnrolmentRow } from './repository/enrolments.ts';
import type { RateRow } from './repository/rates.ts';
import type { ReviewRow } from './reviews/tables.ts';
import type { FollowedSessionRow } from './repository/followed-sessions.ts';
import type { Recommendations, JobseekerForTraining } from './recommendations/recommendations.ts';
import type { RecommendationRow } from './repository/recommendations.ts';
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

/** A session that a person was enrolled in. Source: the lists of trainees. */
export type FollowedSession = {
  readonly __typename?: 'FollowedSession';
  /** The day the person left before the end; null when they stayed. */
  readonly droppedOutOn: Maybe<Scalars['Date']['output']>;
  /** The last day as planned. */
  readonly endedOn: Scalars['Date']['output'];
  /** Whether the person came. */
  readonly hasAttended: Scalars['Boolean']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** What the person wrote of it; null without a review. */
  readonly review: Maybe<TrainingReview>;
  /** The token for `submitTrainingReview`, until the end of tomorrow. For the person alone. */
  readonly reviewToken: Scalars['String']['output'];
  /** The first day. */
  readonly startedOn: Scalars['Date']['output'];
  /** The training; null when no catalogue holds it any more. */
  readonly training: Maybe<Training>;
};

/** Sessions that a person was enrolled in, page by page. */
export type FollowedSessionConnection = {
  readonly __typename?: 'FollowedSessionConnection';
  /** The sessions. */
  readonly nodes: ReadonlyArray<FollowedSession>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

export type Jobseeker = {
  readonly __typename?: 'Jobseeker';
  readonly commune: Maybe<Commune>;
  /** Sessions that the person was enrolled in, the latest end first, with what one needs to review them. */
  readonly followedSessions: Maybe<FollowedSessionConnection>;
  readonly id: Scalars['ID']['output'];
  readonly mobilityKm: Maybe<Scalars['Int']['output']>;
  /**
   * Sessions to come that teach what the person lacks for an occupation, with the reasons. What a person can do is not on file: skills that their other sought occupations ask for, and those of occupations that completed trainings prepare for, count as held. Null when the
   * person seeks no occupation and none is named.
   */
  readonly recommendedSessions: Maybe<RecommendedSessions>;
  readonly soughtOccupations: ReadonlyArray<Occupation>;
  readonly trainingPid: Maybe<Scalars['ID']['output']>;
};


export type JobseekerFollowedSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type JobseekerRecommendedSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  occupationCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A decision on a comment. */
export type ModerateTrainingReviewInput = {
  /** Whether the comment is published. */
  readonly isPublished: Scalars['Boolean']['input'];
  /** Why it is not; needed when it is not. */
  readonly reason?: InputMaybe<ReviewRejectionReason>;
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
};

/** What became of a decision: exactly one of the two is set. */
export type ModerateTrainingReviewResult = {
  readonly __typename?: 'ModerateTrainingReviewResult';
  /** Why nothing was changed. */
  readonly refusal: Maybe<TrainingReviewRefusal>;
  /** The review after it. */
  readonly review: Maybe<TrainingReview>;
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

/** What people who were trained may say, and what is said of it. An expected refusal (a second review, bad words, a link that is over) is a result with `refusal`, and nothing is written. The same mutation again has no further effect. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Publishes or rejects the comment of a review. A rejected comment is hidden; its notes count all the same. */
  readonly moderateTrainingReview: Maybe<ModerateTrainingReviewResult>;
  /** Says that no mail shall ask the owner of an address for reviews any more, and forgets the address. */
  readonly optOutOfReviewInvitations: Maybe<OptOutOfReviewInvitationsResult>;
  /** Answers a review as the training body, publicly; a later reply replaces the earlier one. For who acts for the SIRET of the body. */
  readonly replyToTrainingReview: Maybe<ReplyToTrainingReviewResult>;
  /** Asks the moderators to look at a review again. For who acts for the SIRET of the body. */
  readonly reportTrainingReview: Maybe<ReportTrainingReviewResult>;
  /** Writes the review of a session that the caller followed. Who that is, only the token says: of the mail that invited to it, or of `Jobseeker.followedSessions`. No name is kept or shown. */
  readonly submitTrainingReview: Maybe<SubmitTrainingReviewResult>;
};


/** What people who were trained may say, and what is said of it. An expected refusal (a second review, bad words, a link that is over) is a result with `refusal`, and nothing is written. The same mutation again has no further effect. */
export type MutationModerateTrainingReviewArgs = {
  input: ModerateTrainingReviewInput;
};


/** What people who were trained may say, and what is said of it. An expected refusal (a second review, bad words, a link that is over) is a result with `refusal`, and nothing is written. The same mutation again has no further effect. */
export type MutationOptOutOfReviewInvitationsArgs = {
  input: OptOutOfReviewInvitationsInput;
};


/** What people who were trained may say, and what is said of it. An expected refusal (a second review, bad words, a link that is over) is a result with `refusal`, and nothing is written. The same mutation again has no further effect. */
export type MutationReplyToTrainingReviewArgs = {
  input: ReplyToTrainingReviewInput;
};


/** What people who were trained may say, and what is said of it. An expected refusal (a second review, bad words, a link that is over) is a result with `refusal`, and nothing is written. The same mutation again has no further effect. */
export type MutationReportTrainingReviewArgs = {
  input: ReportTrainingReviewInput;
};


/** What people who were trained may say, and what is said of it. An expected refusal (a second review, bad words, a link that is over) is a result with `refusal`, and nothing is written. The same mutation again has no further effect. */
export type MutationSubmitTrainingReviewArgs = {
  input: SubmitTrainingReviewInput;
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
  /** Trainings that prepare for this occupation, by title, then identifier. Catalogues name occupations by ROME 3 codes, and newer ones by ROME 4. */
  readonly trainings: Maybe<TrainingConnection>;
};


export type OccupationTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose address is asked no more. */
export type OptOutOfReviewInvitationsInput = {
  /** The token of a mail that asked for a review. */
  readonly token: Scalars['String']['input'];
};

/** What became of an opt-out: exactly one of the two is set. */
export type OptOutOfReviewInvitationsResult = {
  readonly __typename?: 'OptOutOfReviewInvitationsResult';
  /** That it holds. */
  readonly optOut: Maybe<ReviewOptOut>;
  /** Why nothing was changed. */
  readonly refusal: Maybe<TrainingReviewRefusal>;
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
  /** Comments that wait for a moderator and reviews that were reported since, the oldest first. */
  readonly reviewsToModerate: Maybe<ReviewModerationQueue>;
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


export type QueryReviewsToModerateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A reason, in two languages. */
export type RecommendationReason = {
  readonly __typename?: 'RecommendationReason';
  /** Which fact it is about. */
  readonly code: RecommendationReasonCode;
  /** The sentence in English; names of skills stay French. */
  readonly english: Scalars['String']['output'];
  /** The sentence in French. */
  readonly french: Scalars['String']['output'];
};

/** The facts that speak for a session. */
export type RecommendationReasonCode =
  /** It begins soon, or can be entered at any time. */
  | 'CAN_BE_ENTERED'
  /** It teaches skills that are missing. */
  | 'CLOSES_GAP'
  /** It is near. */
  | 'IS_NEAR'
  /** People found work after such trainings. */
  | 'LEADS_TO_WORK';

/** A session that teaches something that somebody lacks. */
export type RecommendedSession = {
  readonly __typename?: 'RecommendedSession';
  /** Kilometres as the crow flies from the person's commune. */
  readonly distanceKm: Scalars['Float']['output'];
  /** Why it is recommended, in words. */
  readonly reasons: ReadonlyArray<RecommendationReason>;
  /** The session. */
  readonly session: Maybe<TrainingSession>;
  /** The skills that it teaches of those that are missing, by their French names: what the occupations ask for that the training prepares for. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
};

/** What somebody lacks for an occupation, and the sessions that teach it. */
export type RecommendedSessions = {
  readonly __typename?: 'RecommendedSessions';
  /** The skills that it asks for and that nothing shows the person to have, by their French names. */
  readonly missingSkills: ReadonlyArray<Scalars['String']['output']>;
  /** The occupation aimed at. */
  readonly occupation: Occupation;
  /** The sessions, those that teach most of it first, then the nearest, then the soonest. Within the person's mobility, or 30 km where that is not known; empty where the home is not known. */
  readonly sessions: ReadonlyArray<RecommendedSession>;
};

/** A reply of a training body. */
export type ReplyToTrainingReviewInput = {
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
  /** At most 200 characters. HTML and emoji are taken out. */
  readonly text: Scalars['String']['input'];
};

/** What became of a reply: exactly one of the two is set. */
export type ReplyToTrainingReviewResult = {
  readonly __typename?: 'ReplyToTrainingReviewResult';
  /** Why nothing was written. */
  readonly refusal: Maybe<TrainingReviewRefusal>;
  /** The review with its reply. */
  readonly review: Maybe<TrainingReview>;
};

/** A report of a training body. */
export type ReportTrainingReviewInput = {
  /** What is wrong with it, at most 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** The review. */
  readonly reviewId: Scalars['ID']['input'];
};

/** What became of a report: exactly one of the two is set. */
export type ReportTrainingReviewResult = {
  readonly __typename?: 'ReportTrainingReviewResult';
  /** Why nothing was written. */
  readonly refusal: Maybe<TrainingReviewRefusal>;
  /** The review. */
  readonly review: Maybe<TrainingReview>;
};

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

/** Reviews for moderators, page by page. */
export type ReviewModerationQueue = {
  readonly __typename?: 'ReviewModerationQueue';
  /** The reviews. */
  readonly nodes: ReadonlyArray<ReviewToModerate>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** The notes of a review, 1 (worst) to 5 (best). */
export type ReviewNotes = {
  readonly __typename?: 'ReviewNotes';
  /** What was taught. */
  readonly content: Scalars['Int']['output'];
  /** The mean of the five, to one decimal. */
  readonly global: Scalars['Float']['output'];
  /** Rooms, tools and material. */
  readonly means: Scalars['Int']['output'];
  /** How one was accompanied. */
  readonly support: Scalars['Int']['output'];
  /** The trainers. */
  readonly trainers: Scalars['Int']['output'];
  /** How one was welcomed. */
  readonly welcome: Scalars['Int']['output'];
};

/** That nobody is invited at an address any more. The address itself is forgotten. */
export type ReviewOptOut = {
  readonly __typename?: 'ReviewOptOut';
  /** Since which day. */
  readonly since: Scalars['Date']['output'];
};

/** Why a moderator hides a comment. */
export type ReviewRejectionReason =
  /** It tells of something grave that others must look into: violence, danger, fraud. */
  | 'ALERT'
  /** It insults. */
  | 'INSULT'
  /** It is not about the training. */
  | 'OFF_TOPIC'
  /** It names or describes somebody. */
  | 'PERSONAL_DATA';

/** A reply of a training body. */
export type ReviewReply = {
  readonly __typename?: 'ReviewReply';
  /** The day it was written. */
  readonly repliedOn: Scalars['Date']['output'];
  /** What it says. */
  readonly text: Scalars['String']['output'];
};

/** Means of the notes of reviews that are shown or whose comment was rejected; archived ones are left out. */
export type ReviewScore = {
  readonly __typename?: 'ReviewScore';
  /** Mean, to one decimal. */
  readonly content: Maybe<Scalars['Float']['output']>;
  /** How many reviews; the other fields are null without any. */
  readonly count: Scalars['Int']['output'];
  /** Mean of the global notes, to one decimal. */
  readonly global: Maybe<Scalars['Float']['output']>;
  /** The best global note. */
  readonly highest: Maybe<Scalars['Float']['output']>;
  /** The worst global note. */
  readonly lowest: Maybe<Scalars['Float']['output']>;
  /** Mean, to one decimal. */
  readonly means: Maybe<Scalars['Float']['output']>;
  /** Mean, to one decimal. */
  readonly support: Maybe<Scalars['Float']['output']>;
  /** Mean, to one decimal. */
  readonly trainers: Maybe<Scalars['Float']['output']>;
  /** Mean, to one decimal. */
  readonly welcome: Maybe<Scalars['Float']['output']>;
};

/** How far the moderation of a comment is. */
export type ReviewStatus =
  /** It waits for a moderator; neither shown nor counted. */
  | 'NONE'
  /** The comment is hidden; the notes are shown and count. */
  | 'REJECTED'
  /** It is shown, or there is no comment to look at. */
  | 'VALIDATED';

/** A review as moderators see it: with its comment, whatever became of it. */
export type ReviewToModerate = {
  readonly __typename?: 'ReviewToModerate';
  /** The review's identifier. */
  readonly id: Scalars['ID']['output'];
  /** The five notes. */
  readonly notes: ReviewNotes;
  /** The list of trainees that the author stands in. */
  readonly provenance: Provenance;
  /** What the training body reported, when it did. */
  readonly reportReason: Maybe<Scalars['String']['output']>;
  /** The comment as it was written. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** The title as it was written. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The day it was written. */
  readonly writtenOn: Scalars['Date']['output'];
};

/** A review to write. */
export type SubmitTrainingReviewInput = {
  /** What was taught, 1 to 5. */
  readonly content: Scalars['Int']['input'];
  /** Rooms, tools and material, 1 to 5. */
  readonly means: Scalars['Int']['input'];
  /** How one was accompanied, 1 to 5. */
  readonly support: Scalars['Int']['input'];
  /** A text of at most 200 characters. HTML and emoji are taken out. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** A title of at most 50 characters. HTML and emoji are taken out. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The token that says which session of whom it is about. */
  readonly token: Scalars['String']['input'];
  /** The trainers, 1 to 5. */
  readonly trainers: Scalars['Int']['input'];
  /** How one was welcomed, 1 to 5. */
  readonly welcome: Scalars['Int']['input'];
};

/** What became of a review: exactly one of the two is set. */
export type SubmitTrainingReviewResult = {
  readonly __typename?: 'SubmitTrainingReviewResult';
  /** Why nothing was written. */
  readonly refusal: Maybe<TrainingReviewRefusal>;
  /** The review as it is stored. */
  readonly review: Maybe<TrainingReview>;
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
  /** What those who followed it think of it. */
  readonly reviewScore: Maybe<ReviewScore>;
  /** Their reviews, the latest first. */
  readonly reviews: Maybe<TrainingReviewConnection>;
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
export type TrainingReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Levels that one reaches, 1 to 8 of the national framework; catalogues that still write the levels of 1969 are read by their equivalents. */
  readonly exitLevels?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** FORMACODEs, 5 digits, of what is taught; at most 50. */
  readonly formacodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who pays; any of them. */
  readonly fundings?: InputMaybe<ReadonlyArray<TrainingFunding>>;
  /** Only trainings that lead to a certification (true) or that do not (false). */
  readonly isCertifying?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether of each training in each place only the first session in the order is given, as La Bonne Formation groups them; the others are in `Training.sessions`. */
  readonly isOncePerPlace?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only sessions that last so many months at most, 1 to 60, from their first to their last day; those without both days are left out. */
  readonly maxMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Sessions held near a point; those whose place has no coordinates are left out. */
  readonly near?: InputMaybe<TrainingNearInput>;
  /** ROME codes of occupations that the training prepares for; at most 50. */
  readonly occupationCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Skills aimed at, by their codes in reference: trainings for an occupation that asks for one of them; at most 50. */
  readonly skillCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sessions that begin on this day or later, and sessions with permanent entry that have not ended by then. Sessions without dates are left out. */
  readonly startsAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Sessions that begin on this day or before, and sessions with permanent entry that are open by then. */
  readonly startsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Ways of teaching; any of them. */
  readonly teachingModes?: InputMaybe<ReadonlyArray<TeachingMode>>;
  /** Words of the title, the objective or the content, in French; accents and endings do not matter. At most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Who pays for a training. */
export type TrainingFunding =
  /** Public or collective funds: the Region, the employment service, the State, a skills operator (OPCO)… */
  | 'COLLECTIVE'
  /** The person or their company, or nobody that the catalogue knows. */
  | 'INDIVIDUAL';

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
  readonly radiusKm?: Scalars['Float']['input'];
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
  /** What those think who followed its trainings. */
  readonly reviewScore: Maybe<ReviewScore>;
  /** Reviews of its trainings, the latest first. */
  readonly reviews: Maybe<TrainingReviewConnection>;
  /** Its SIRET, 14 digits, as published. */
  readonly siret: Scalars['ID']['output'];
  /** Trainings that it answers for, by title, then identifier. */
  readonly trainings: TrainingConnection;
  /** Its website. */
  readonly website: Maybe<Scalars['String']['output']>;
};


/** An organisation that offers or teaches trainings. Source: the same catalogue. Contact persons are not kept. */
export type TrainingProviderReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that offers or teaches trainings. Source: the same catalogue. Contact persons are not kept. */
export type TrainingProviderTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody who followed a session says of it: five notes and maybe a comment. Without a name. Source: people who were invited after a session that they attended, as lists of trainees say; archived after 24 months. */
export type TrainingReview = {
  readonly __typename?: 'TrainingReview';
  /** The hub's identifier. */
  readonly id: Scalars['ID']['output'];
  /** The five notes. */
  readonly notes: ReviewNotes;
  /** The list of trainees that the author stands in. */
  readonly provenance: Provenance;
  /** What the training body says to it. */
  readonly reply: Maybe<ReviewReply>;
  /** The last day of the session. */
  readonly sessionEndedOn: Scalars['Date']['output'];
  /** How far the moderation of the comment is. */
  readonly status: ReviewStatus;
  /** The comment; null without one, and while or when it is not published. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** The title; null without one, and while or when the comment is not published. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The day it was written. */
  readonly writtenOn: Scalars['Date']['output'];
};

/** Reviews, page by page. */
export type TrainingReviewConnection = {
  readonly __typename?: 'TrainingReviewConnection';
  /** The reviews. */
  readonly nodes: ReadonlyArray<TrainingReview>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Why nothing was written: an expected outcome, not a failure. */
export type TrainingReviewRefusal = {
  readonly __typename?: 'TrainingReviewRefusal';
  /** The field of the input, where one is at fault. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** Which rule. */
  readonly code: TrainingReviewRefusalCode;
  /** What is wrong, where, and what would be allowed. */
  readonly message: Scalars['String']['output'];
};

/** The rules of reviews that an input may break. */
export type TrainingReviewRefusalCode =
  /** The author has already reviewed the session, in other words. */
  | 'ALREADY_REVIEWED'
  /** The enrolment of the token is not known any more. */
  | 'ENROLMENT_UNKNOWN'
  /** A note is not 1 to 5. */
  | 'NOTE_OUT_OF_RANGE'
  /** The caller does not act for the training body of the review. */
  | 'NOT_YOUR_REVIEW'
  /** A text holds bad words. */
  | 'PROFANITY'
  /** A rejection must say why. */
  | 'REASON_MISSING'
  /** There is no such review. */
  | 'REVIEW_UNKNOWN'
  /** The list of trainees says that the author never came. */
  | 'SESSION_NOT_ATTENDED'
  /** The session has not ended yet. */
  | 'SESSION_NOT_ENDED'
  /** A text is empty once HTML and emoji are taken out. */
  | 'TEXT_EMPTY'
  /** A text is too long. */
  | 'TEXT_TOO_LONG'
  /** The token is over. */
  | 'TOKEN_EXPIRED'
  /** The token was not made by this hub, or was changed. */
  | 'TOKEN_FORGED';

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
  /** What those think who followed past sessions like it: of the same SIREN and place, with the same certification, else the same subject. */
  readonly reviewScore: Maybe<ReviewScore>;
  /** Reviews of past sessions like it, the latest first. */
  readonly reviews: Maybe<TrainingReviewConnection>;
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


/** A time and place where a training is held. Source: the same catalogue. A session that is held in several places is here once for each. */
export type TrainingSessionReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /**
   * As La Bonne Formation sorts: sessions to come and those with permanent entry before those that have begun, then the nearest, then those that collective funds pay for, then those after which most were hired. Sessions that have ended are
   * left out. A cursor holds until the end of the day.
   */
  | 'BEST'
  /** Earliest start first; sessions without a start come last. */
  | 'DATE'
  /** Closest first; needs `filter.near`. */
  | 'DISTANCE'
  /** Those after which most were hired first, then those that collective funds pay for, then as BEST. Sessions that have ended are left out. A cursor holds until the end of the day. */
  | 'RATE'
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
  Jobseeker: Jobseeker;
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
  Jobseeker:
    ( { __typename: 'Jobseeker' }
    & GraphQLRecursivePick<FederationTypes['Jobseeker'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"trainingPid":true}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"trainingPid":true,"mobilityKm":true,"soughtOccupations":{"code":true},"commune":{"code":true,"latitude":true,"longitude":true}}>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"trainingPid":true,"mobilityKm":true,"soughtOccupations":{"code":true},"commune":{"code":true,"latitude":true,"longitude":true}}> ) );
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
  FollowedSession: ResolverTypeWrapper<FollowedSessionRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FollowedSessionConnection: ResolverTypeWrapper<Omit<FollowedSessionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FollowedSession']> }>;
  Jobseeker: ResolverTypeWrapper<JobseekerForTraining>;
  ModerateTrainingReviewInput: ModerateTrainingReviewInput;
  ModerateTrainingReviewResult: ResolverTypeWrapper<Omit<ModerateTrainingReviewResult, 'review'> & { review?: Maybe<ResolversTypes['TrainingReview']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  OptOutOfReviewInvitationsInput: OptOutOfReviewInvitationsInput;
  OptOutOfReviewInvitationsResult: ResolverTypeWrapper<OptOutOfReviewInvitationsResult>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateBreadth: RateBreadth;
  RecommendationReason: ResolverTypeWrapper<RecommendationReason>;
  RecommendationReasonCode: RecommendationReasonCode;
  RecommendedSession: ResolverTypeWrapper<RecommendationRow>;
  RecommendedSessions: ResolverTypeWrapper<Recommendations>;
  ReplyToTrainingReviewInput: ReplyToTrainingReviewInput;
  ReplyToTrainingReviewResult: ResolverTypeWrapper<Omit<ReplyToTrainingReviewResult, 'review'> & { review?: Maybe<ResolversTypes['TrainingReview']> }>;
  ReportTrainingReviewInput: ReportTrainingReviewInput;
  ReportTrainingReviewResult: ResolverTypeWrapper<Omit<ReportTrainingReviewResult, 'review'> & { review?: Maybe<ResolversTypes['TrainingReview']> }>;
  ReturnToWork: ResolverTypeWrapper<RateRow>;
  ReviewModerationQueue: ResolverTypeWrapper<Omit<ReviewModerationQueue, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ReviewToModerate']> }>;
  ReviewNotes: ResolverTypeWrapper<ReviewNotes>;
  ReviewOptOut: ResolverTypeWrapper<ReviewOptOut>;
  ReviewRejectionReason: ReviewRejectionReason;
  ReviewReply: ResolverTypeWrapper<ReviewReply>;
  ReviewScore: ResolverTypeWrapper<ReviewScore>;
  ReviewStatus: ReviewStatus;
  ReviewToModerate: ResolverTypeWrapper<ReviewRow>;
  SubmitTrainingReviewInput: SubmitTrainingReviewInput;
  SubmitTrainingReviewResult: ResolverTypeWrapper<Omit<SubmitTrainingReviewResult, 'review'> & { review?: Maybe<ResolversTypes['TrainingReview']> }>;
  TeachingMode: TeachingMode;
  Training: ResolverTypeWrapper<TrainingRow>;
  TrainingConnection: ResolverTypeWrapper<Omit<TrainingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrainingEdge']>, nodes: ReadonlyArray<ResolversTypes['Training']> }>;
  TrainingEdge: ResolverTypeWrapper<Omit<TrainingEdge, 'node'> & { node: ResolversTypes['Training'] }>;
  TrainingEnrolment: ResolverTypeWrapper<EnrolmentRow>;
  TrainingEnrolmentConnection: ResolverTypeWrapper<Omit<TrainingEnrolmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TrainingEnrolment']> }>;
  TrainingFilter: TrainingFilter;
  TrainingFunding: TrainingFunding;
  TrainingHours: ResolverTypeWrapper<TrainingHours>;
  TrainingLevel: ResolverTypeWrapper<TrainingLevel>;
  TrainingLevelScale: TrainingLevelScale;
  TrainingNearInput: TrainingNearInput;
  TrainingPlace: ResolverTypeWrapper<PlaceColumns>;
  TrainingProvider: ResolverTypeWrapper<ProviderRow>;
  TrainingReview: ResolverTypeWrapper<ReviewRow>;
  TrainingReviewConnection: ResolverTypeWrapper<Omit<TrainingReviewConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TrainingReview']> }>;
  TrainingReviewRefusal: ResolverTypeWrapper<TrainingReviewRefusal>;
  TrainingReviewRefusalCode: TrainingReviewRefusalCode;
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
  FollowedSession: FollowedSessionRow;
  Boolean: Scalars['Boolean']['output'];
  FollowedSessionConnection: Omit<FollowedSessionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FollowedSession']> };
  Jobseeker: JobseekerForTraining;
  ModerateTrainingReviewInput: ModerateTrainingReviewInput;
  ModerateTrainingReviewResult: Omit<ModerateTrainingReviewResult, 'review'> & { review?: Maybe<ResolversParentTypes['TrainingReview']> };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Notice: Notice;
  Occupation: { readonly code: string };
  OptOutOfReviewInvitationsInput: OptOutOfReviewInvitationsInput;
  OptOutOfReviewInvitationsResult: OptOutOfReviewInvitationsResult;
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  RecommendationReason: RecommendationReason;
  RecommendedSession: RecommendationRow;
  RecommendedSessions: Recommendations;
  ReplyToTrainingReviewInput: ReplyToTrainingReviewInput;
  ReplyToTrainingReviewResult: Omit<ReplyToTrainingReviewResult, 'review'> & { review?: Maybe<ResolversParentTypes['TrainingReview']> };
  ReportTrainingReviewInput: ReportTrainingReviewInput;
  ReportTrainingReviewResult: Omit<ReportTrainingReviewResult, 'review'> & { review?: Maybe<ResolversParentTypes['TrainingReview']> };
  ReturnToWork: RateRow;
  ReviewModerationQueue: Omit<ReviewModerationQueue, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ReviewToModerate']> };
  ReviewNotes: ReviewNotes;
  ReviewOptOut: ReviewOptOut;
  ReviewReply: ReviewReply;
  ReviewScore: ReviewScore;
  ReviewToModerate: ReviewRow;
  SubmitTrainingReviewInput: SubmitTrainingReviewInput;
  SubmitTrainingReviewResult: Omit<SubmitTrainingReviewResult, 'review'> & { review?: Maybe<ResolversParentTypes['TrainingReview']> };
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
  TrainingReview: ReviewRow;
  TrainingReviewConnection: Omit<TrainingReviewConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TrainingReview']> };
  TrainingReviewRefusal: TrainingReviewRefusal;
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

export type FollowedSessionResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['FollowedSession'] = ResolversParentTypes['FollowedSession']> = {
  droppedOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hasAttended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['TrainingReview']>, ParentType, ContextType>;
  reviewToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
};

export type FollowedSessionConnectionResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['FollowedSessionConnection'] = ResolversParentTypes['FollowedSessionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FollowedSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobseekerResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Jobseeker'] = ResolversParentTypes['Jobseeker'], FederationReferenceType extends FederationReferenceTypes['Jobseeker'] = FederationReferenceTypes['Jobseeker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jobseeker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  followedSessions?: Resolver<Maybe<ResolversTypes['FollowedSessionConnection']>, ParentType, ContextType, RequireFields<JobseekerFollowedSessionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendedSessions?: Resolver<Maybe<ResolversTypes['RecommendedSessions']>, ParentType, ContextType, RequireFields<JobseekerRecommendedSessionsArgs, 'first'>>;
};

export type ModerateTrainingReviewResultResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ModerateTrainingReviewResult'] = ResolversParentTypes['ModerateTrainingReviewResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['TrainingReviewRefusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['TrainingReview']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  moderateTrainingReview?: Resolver<Maybe<ResolversTypes['ModerateTrainingReviewResult']>, ParentType, ContextType, RequireFields<MutationModerateTrainingReviewArgs, 'input'>>;
  optOutOfReviewInvitations?: Resolver<Maybe<ResolversTypes['OptOutOfReviewInvitationsResult']>, ParentType, ContextType, RequireFields<MutationOptOutOfReviewInvitationsArgs, 'input'>>;
  replyToTrainingReview?: Resolver<Maybe<ResolversTypes['ReplyToTrainingReviewResult']>, ParentType, ContextType, RequireFields<MutationReplyToTrainingReviewArgs, 'input'>>;
  reportTrainingReview?: Resolver<Maybe<ResolversTypes['ReportTrainingReviewResult']>, ParentType, ContextType, RequireFields<MutationReportTrainingReviewArgs, 'input'>>;
  submitTrainingReview?: Resolver<Maybe<ResolversTypes['SubmitTrainingReviewResult']>, ParentType, ContextType, RequireFields<MutationSubmitTrainingReviewArgs, 'input'>>;
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

export type OptOutOfReviewInvitationsResultResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['OptOutOfReviewInvitationsResult'] = ResolversParentTypes['OptOutOfReviewInvitationsResult']> = {
  optOut?: Resolver<Maybe<ResolversTypes['ReviewOptOut']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['TrainingReviewRefusal']>, ParentType, ContextType>;
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
  reviewsToModerate?: Resolver<Maybe<ResolversTypes['ReviewModerationQueue']>, ParentType, ContextType, RequireFields<QueryReviewsToModerateArgs, 'first'>>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<QueryTrainingArgs, 'id'>>;
  trainingEnrolments?: Resolver<Maybe<ResolversTypes['TrainingEnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryTrainingEnrolmentsArgs, 'endedFrom' | 'endedUntil' | 'first'>>;
  trainingProvider?: Resolver<Maybe<ResolversTypes['TrainingProvider']>, ParentType, ContextType, RequireFields<QueryTrainingProviderArgs, 'siret'>>;
  trainingSearch?: Resolver<Maybe<ResolversTypes['TrainingSearch']>, ParentType, ContextType, RequireFields<QueryTrainingSearchArgs, 'first'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
};

export type RecommendationReasonResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['RecommendationReason'] = ResolversParentTypes['RecommendationReason']> = {
  code?: Resolver<ResolversTypes['RecommendationReasonCode'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  french?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendedSessionResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['RecommendedSession'] = ResolversParentTypes['RecommendedSession']> = {
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RecommendationReason']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecommendedSessionsResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['RecommendedSessions'] = ResolversParentTypes['RecommendedSessions']> = {
  missingSkills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['RecommendedSession']>, ParentType, ContextType>;
};

export type ReplyToTrainingReviewResultResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ReplyToTrainingReviewResult'] = ResolversParentTypes['ReplyToTrainingReviewResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['TrainingReviewRefusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['TrainingReview']>, ParentType, ContextType>;
};

export type ReportTrainingReviewResultResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ReportTrainingReviewResult'] = ResolversParentTypes['ReportTrainingReviewResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['TrainingReviewRefusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['TrainingReview']>, ParentType, ContextType>;
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

export type ReviewModerationQueueResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ReviewModerationQueue'] = ResolversParentTypes['ReviewModerationQueue']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewToModerate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewNotesResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ReviewNotes'] = ResolversParentTypes['ReviewNotes']> = {
  content?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  global?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  welcome?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewOptOutResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ReviewOptOut'] = ResolversParentTypes['ReviewOptOut']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReviewReplyResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ReviewReply'] = ResolversParentTypes['ReviewReply']> = {
  repliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewScoreResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ReviewScore'] = ResolversParentTypes['ReviewScore']> = {
  content?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  global?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trainers?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  welcome?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReviewToModerateResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['ReviewToModerate'] = ResolversParentTypes['ReviewToModerate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['ReviewNotes'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reportReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SubmitTrainingReviewResultResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['SubmitTrainingReviewResult'] = ResolversParentTypes['SubmitTrainingReviewResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['TrainingReviewRefusal']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['TrainingReview']>, ParentType, ContextType>;
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
  reviewScore?: Resolver<Maybe<ResolversTypes['ReviewScore']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['TrainingReviewConnection']>, ParentType, ContextType, RequireFields<TrainingReviewsArgs, 'first'>>;
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
  reviewScore?: Resolver<Maybe<ResolversTypes['ReviewScore']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['TrainingReviewConnection']>, ParentType, ContextType, RequireFields<TrainingProviderReviewsArgs, 'first'>>;
  siret?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<TrainingProviderTrainingsArgs, 'first'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingReviewResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingReview'] = ResolversParentTypes['TrainingReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['ReviewNotes'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['ReviewReply']>, ParentType, ContextType>;
  sessionEndedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TrainingReviewConnectionResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingReviewConnection'] = ResolversParentTypes['TrainingReviewConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingReviewRefusalResolvers<ContextType = TrainingContext, ParentType extends ResolversParentTypes['TrainingReviewRefusal'] = ResolversParentTypes['TrainingReviewRefusal']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['TrainingReviewRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  reviewScore?: Resolver<Maybe<ResolversTypes['ReviewScore']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['TrainingReviewConnection']>, ParentType, ContextType, RequireFields<TrainingSessionReviewsArgs, 'first'>>;
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
  FollowedSession?: FollowedSessionResolvers<ContextType>;
  FollowedSessionConnection?: FollowedSessionConnectionResolvers<ContextType>;
  Jobseeker?: JobseekerResolvers<ContextType>;
  ModerateTrainingReviewResult?: ModerateTrainingReviewResultResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OptOutOfReviewInvitationsResult?: OptOutOfReviewInvitationsResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecommendationReason?: RecommendationReasonResolvers<ContextType>;
  RecommendedSession?: RecommendedSessionResolvers<ContextType>;
  RecommendedSessions?: RecommendedSessionsResolvers<ContextType>;
  ReplyToTrainingReviewResult?: ReplyToTrainingReviewResultResolvers<ContextType>;
  ReportTrainingReviewResult?: ReportTrainingReviewResultResolvers<ContextType>;
  ReturnToWork?: ReturnToWorkResolvers<ContextType>;
  ReviewModerationQueue?: ReviewModerationQueueResolvers<ContextType>;
  ReviewNotes?: ReviewNotesResolvers<ContextType>;
  ReviewOptOut?: ReviewOptOutResolvers<ContextType>;
  ReviewReply?: ReviewReplyResolvers<ContextType>;
  ReviewScore?: ReviewScoreResolvers<ContextType>;
  ReviewToModerate?: ReviewToModerateResolvers<ContextType>;
  SubmitTrainingReviewResult?: SubmitTrainingReviewResultResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  TrainingEnrolment?: TrainingEnrolmentResolvers<ContextType>;
  TrainingEnrolmentConnection?: TrainingEnrolmentConnectionResolvers<ContextType>;
  TrainingHours?: TrainingHoursResolvers<ContextType>;
  TrainingLevel?: TrainingLevelResolvers<ContextType>;
  TrainingPlace?: TrainingPlaceResolvers<ContextType>;
  TrainingProvider?: TrainingProviderResolvers<ContextType>;
  TrainingReview?: TrainingReviewResolvers<ContextType>;
  TrainingReviewConnection?: TrainingReviewConnectionResolvers<ContextType>;
  TrainingReviewRefusal?: TrainingReviewRefusalResolvers<ContextType>;
  TrainingSearch?: TrainingSearchResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = TrainingContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
