import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Figure } from './figure.ts';
import type { Period } from './period.ts';
import type { Territory, Family } from './territory.ts';
import type { SnapshotRow } from './published/graph/figure-rows.ts';
import type { PublishedTensionRow, RankedOccupations } from './published/graph/tension-rows.ts';
import type { TensionRow, MarketScoreRow, HiringNeedRow } from './tables.ts';
import type { SurveyedNeedRow, SurveyReleaseRow } from './survey/tables.ts';
import type { ToldFigure } from './survey/figures.ts';
import type { PersonOfGraph } from './bob/person.ts';
import type { LabourMarketContext } from './context.ts';
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

/** An occupation near the one looked for, with a better market in the same département. */
export type BetterOccupation = {
  readonly __typename?: 'BetterOccupation';
  /** The occupation. Null when the reference does not know the code. */
  readonly occupation: Maybe<Occupation>;
  /** Its ROME code. */
  readonly occupationCode: Scalars['ID']['output'];
  /** Offers for ten jobseekers there. */
  readonly offersPer10Jobseekers: Scalars['Float']['output'];
  /** How many times the offers for ten jobseekers of the occupation looked for. Null where that has no offer. */
  readonly timesOwn: Maybe<Scalars['Float']['output']>;
};

/** A place with a better market for the same occupation. */
export type BetterPlace = {
  readonly __typename?: 'BetterPlace';
  /** Kilometres to its nearest commune, between centres. Null for a département. */
  readonly distanceKm: Maybe<Scalars['Float']['output']>;
  /** Offers for ten jobseekers there. */
  readonly offersPer10Jobseekers: Scalars['Float']['output'];
  /** Where. */
  readonly territory: MarketTerritory;
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

export type Department = {
  readonly __typename?: 'Department';
  readonly code: Scalars['ID']['output'];
  /** What employers of the département's basins plan to recruit: most projects first, hidden figures last, then by family of occupations, then by basin. One row a basin: hidden figures cannot be added up. */
  readonly hiringNeeds: Maybe<HiringNeedsConnection>;
  /** Occupations by offers for ten jobseekers at the end of the latest month published here: most offers first, figures not available last, then by code. */
  readonly marketScores: Maybe<MarketScoreConnection>;
  /** What employers of the whole département plan to recruit, by the hub's own survey: most projects first, hidden figures last. */
  readonly surveyedNeeds: Maybe<SurveyedNeedsConnection>;
};


export type DepartmentHiringNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type DepartmentMarketScoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DepartmentSurveyedNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  fapCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<SurveyedLevel>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What stands between a person and work in one occupation and place, as rules of Bob Emploi see it. Made when asked, never stored. */
export type Diagnosis = {
  readonly __typename?: 'Diagnosis';
  /** Advice of one star or more, most stars first; of two that exclude each other the one with more stars. */
  readonly advice: ReadonlyArray<DiagnosisAdvice>;
  /** At most 10 places with more offers for ten jobseekers, best first: départements when the person would move anywhere, otherwise employment basins within the person's mobility. */
  readonly betterPlaces: ReadonlyArray<BetterPlace>;
  /** The first challenge that blocks, in the fixed order; BRAVO when none that is known does. */
  readonly challenge: DiagnosisChallenge;
  /** At most 5 occupations to which people move from this one, with more than 1.5 times its offers for ten jobseekers in the département; best first. */
  readonly closeOccupations: ReadonlyArray<BetterOccupation>;
  /** The département of the person's commune. Null when the commune is not known. */
  readonly department: Maybe<Department>;
  /** The market of the occupation in that département. */
  readonly market: DiagnosisMarket;
  /** The occupation. Null when there is none, or when the reference does not know the code. */
  readonly occupation: Maybe<Occupation>;
  /** The ROME code of the occupation. Null when the person seeks none and none was asked for. */
  readonly occupationCode: Maybe<Scalars['ID']['output']>;
  /** From 0 to 100: how near work is, by challenge and market; a number to rank advice with, no probability. */
  readonly overallScore: Scalars['Int']['output'];
  /** All challenges in their order, and what each rule found. */
  readonly steps: ReadonlyArray<DiagnosisStep>;
  /** What to do about the challenge, best first: one is principal, others may be secondary. */
  readonly strategies: ReadonlyArray<DiagnosisStrategy>;
  /** What the situation looks like from each side, in the order of the page. */
  readonly subScores: ReadonlyArray<DiagnosisSubScore>;
  /** What rules would have needed and nobody told. */
  readonly unknownFacts: ReadonlyArray<DiagnosisUnknownFact>;
};

/** Something to do. */
export type DiagnosisAdvice = {
  readonly __typename?: 'DiagnosisAdvice';
  /** Which one. */
  readonly code: DiagnosisAdviceCode;
  /** Why, in sentences. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** One to three stars. */
  readonly score: Scalars['Int']['output'];
  /** A heading for the person. */
  readonly title: Scalars['String']['output'];
};

/** Advice modules. */
export type DiagnosisAdviceCode =
  /** Learn in a work-study contract. */
  | 'ALTERNANCE'
  /** Be accompanied by an association. */
  | 'ASSOCIATION_HELP'
  /** Do a civic service. */
  | 'CIVIC_SERVICE'
  /** Search in the better basins within reach. */
  | 'COMMUTE'
  /** Start a business. */
  | 'CREATE_YOUR_COMPANY'
  /** Get the driving licence. */
  | 'DRIVING_LICENCE'
  /** Follow up applications. */
  | 'FOLLOW_UP'
  /** Try an occupation at an employer's for some days (PMSMP). */
  | 'IMMERSION'
  /** The same, with a mission locale. */
  | 'IMMERSION_MILO'
  /** Prepare interviews. */
  | 'IMPROVE_INTERVIEW'
  /** Improve the CV. */
  | 'IMPROVE_RESUME'
  /** Use one's contacts. */
  | 'NETWORK_APPLICATION'
  /** Move to a better market. */
  | 'RELOCATE'
  /** Take a job that asks for no diploma. */
  | 'REORIENT_JOBBING'
  /** Change to a close occupation with a better market. */
  | 'REORIENT_TO_CLOSE_JOB'
  /** Take seasonal work elsewhere. */
  | 'SEASONAL_RELOCATE'
  /** Use what is there for people of 50 and more. */
  | 'SENIOR'
  /** Apply where no offer is published. */
  | 'SPONTANEOUS_APPLICATION'
  /** Take a training. */
  | 'TRAINING'
  /** Have experience recognised as a diploma (VAE). */
  | 'VAE'
  /** Volunteer. */
  | 'VOLUNTEER';

/** What only the person can tell. Each answer may be left out: its rules then decide nothing, and `unknownFacts` lists it. */
export type DiagnosisAnswersInput = {
  /** Whether the person would move anywhere in France for a job. */
  readonly acceptsWholeCountry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Applications sent in an ordinary month, 0 to 1,000. Zero: the search has not begun. */
  readonly applicationsAMonth?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the person has the diploma or licence that employers ask for in this occupation. */
  readonly hasDiploma?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the person may drive a car. */
  readonly hasDrivingLicence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Interviews in an ordinary month, 0 to 100. */
  readonly interviewsAMonth?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the person likes the work of this occupation. */
  readonly likesOccupation?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many days half of those who look for this occupation here need to find work, 1 to 3,650, where the page knows it: no source of the hub tells. */
  readonly medianDaysToWork?: InputMaybe<Scalars['Int']['input']>;
  /** How many people who could tell of a job the person knows. */
  readonly network?: InputMaybe<NetworkLevel>;
  /** Years worked in the occupation, 0 to 60. */
  readonly yearsOfExperience?: InputMaybe<Scalars['Float']['input']>;
};

/** What blocks first. */
export type DiagnosisChallenge = {
  readonly __typename?: 'DiagnosisChallenge';
  /** Which one. */
  readonly code: DiagnosisChallengeCode;
  /** Why, in sentences. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** A heading for the person. */
  readonly title: Scalars['String']['output'];
};

/** The challenges, in the order in which they are tried. */
export type DiagnosisChallengeCode =
  /** Nothing that is known blocks. */
  | 'BRAVO'
  /** Applications go out and lead to less than one interview a month. */
  | 'ENHANCE_METHODS_TO_INTERVIEW'
  /** The person does not like the work that is looked for. */
  | 'FIND_WHAT_YOU_LIKE'
  /** The diploma that employers ask for is missing. */
  | 'MISSING_DIPLOMA'
  /** The search has not begun. */
  | 'START_YOUR_SEARCH'
  /** Many people for each offer. */
  | 'STUCK_MARKET'
  /** There is no occupation or no place to look for work in. */
  | 'UNDEFINED_PROJECT';

/** Facts that rules need. */
export type DiagnosisFact =
  /** `answers.acceptsWholeCountry`. */
  | 'ACCEPTS_WHOLE_COUNTRY'
  /** `answers.applicationsAMonth`. */
  | 'APPLICATIONS_A_MONTH'
  /** The day of birth, from the file. */
  | 'BIRTH_DATE'
  /** The commune, from the file. */
  | 'COMMUNE'
  /** `answers.hasDiploma`. */
  | 'HAS_DIPLOMA'
  /** `answers.hasDrivingLicence`. */
  | 'HAS_DRIVING_LICENCE'
  /** `answers.interviewsAMonth`. */
  | 'INTERVIEWS_A_MONTH'
  /** `answers.likesOccupation`. */
  | 'LIKES_OCCUPATION'
  /** The market score of the occupation and département. */
  | 'MARKET'
  /** `answers.medianDaysToWork`. */
  | 'MEDIAN_DAYS_TO_WORK'
  /** How far the person would go, from the file. */
  | 'MOBILITY'
  /** `answers.network`. */
  | 'NETWORK'
  /** The occupation looked for, from the file or `occupationCode`. */
  | 'OCCUPATION'
  /** The offers of the same month a year before. */
  | 'OFFERS_A_YEAR_BEFORE'
  /** The first day of the registration that is open, from the file. */
  | 'REGISTERED_ON'
  /** The level of tension of the person's basin. */
  | 'TENSION'
  /** `answers.yearsOfExperience`. */
  | 'YEARS_OF_EXPERIENCE';

/** How many people there are for an offer. Source: market score (IMT), latest month. */
export type DiagnosisMarket = {
  readonly __typename?: 'DiagnosisMarket';
  /** The figure that it was made of: `Query.marketFigure` tells more, and where it is from. Null when there is no row for the occupation and département. */
  readonly figureId: Maybe<Scalars['ID']['output']>;
  /** The same in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** What the stress means. */
  readonly state: DiagnosisMarketState;
  /** Jobseekers for one offer, 10 / offers for ten jobseekers; 1,000 where there is no offer at all. Null when not known. */
  readonly stress: Maybe<Scalars['Float']['output']>;
  /** Why the stress is not known. Null when it is. */
  readonly unknownBecause: Maybe<DiagnosisMarketGap>;
};

/** Why a market's stress is not known. */
export type DiagnosisMarketGap =
  /** No figure was published for the person's département. */
  | 'DEPARTMENT_WITHOUT_FIGURES'
  /** The publisher gives no number. */
  | 'FIGURE_WITHHELD'
  /** The occupation is counted in other départements. */
  | 'NOT_COUNTED_HERE'
  /** The person's commune is not known. */
  | 'NO_COMMUNE'
  /** There is no occupation to look at. */
  | 'NO_OCCUPATION'
  /** No figure was published for the occupation, in any département: one that the source does not count, or a code that does not exist. */
  | 'OCCUPATION_WITHOUT_FIGURES';

/** What the stress of a market means. */
export type DiagnosisMarketState =
  /** Between the two. */
  | 'BALANCED'
  /** Fewer than 10/7 jobseekers for an offer. */
  | 'EASY'
  /** 10/3 jobseekers or more for an offer. */
  | 'STRESSED'
  /** No figure tells. */
  | 'UNKNOWN';

/** What the rule of one challenge found. */
export type DiagnosisStep = {
  readonly __typename?: 'DiagnosisStep';
  /** Which challenge. */
  readonly code: DiagnosisChallengeCode;
  /** What was found. */
  readonly outcome: DiagnosisStepOutcome;
};

/** What the rule of a challenge may find. */
export type DiagnosisStepOutcome =
  /** It is the first that blocks. */
  | 'BLOCKING'
  /** It comes after the one that blocks, and is not judged. */
  | 'NEUTRAL'
  /** It does not block. */
  | 'PASSED'
  /** A fact is missing; it is not taken to block. */
  | 'UNKNOWN';

/** A way to go about the challenge. */
export type DiagnosisStrategy = {
  readonly __typename?: 'DiagnosisStrategy';
  /** The advice that carries it out. */
  readonly adviceCodes: ReadonlyArray<DiagnosisAdviceCode>;
  /** Which one. */
  readonly code: DiagnosisStrategyCode;
  /** Whether it is the one to begin with. */
  readonly rank: DiagnosisStrategyRank;
  /** Why, in sentences. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** By how much it may raise the overall score: at most what is missing to 100. */
  readonly score: Scalars['Int']['output'];
  /** A heading for the person. */
  readonly title: Scalars['String']['output'];
};

/** Strategies. */
export type DiagnosisStrategyCode =
  /** Send better applications and follow them up. */
  | 'BETTER_APPLICATIONS'
  /** Look at a close occupation with a better market. */
  | 'CHANGE_OCCUPATION'
  /** Be accompanied by an association. */
  | 'FIND_SUPPORT'
  /** Train for the diploma. */
  | 'GET_THE_DIPLOMA'
  /** Volunteer. */
  | 'KEEP_ACTIVE'
  /** Apply where no offer is published. */
  | 'KNOCK_ON_DOORS'
  /** Learn in a work-study contract. */
  | 'LEARN_AT_WORK'
  /** Move to where there are more offers. */
  | 'MOVE_TO_A_BETTER_MARKET'
  /** Have one's experience recognised. */
  | 'PROVE_EXPERIENCE'
  /** Make use of what is there for people of 50 and more. */
  | 'PUT_AGE_TO_USE'
  /** Search in the better basins around. */
  | 'SEARCH_FURTHER_AWAY'
  /** Do a civic service. */
  | 'SERVE'
  /** Work for oneself. */
  | 'START_A_BUSINESS'
  /** Prepare interviews. */
  | 'SUCCEED_IN_INTERVIEWS'
  /** Train to stand out among many candidates. */
  | 'TRAIN_TO_STAND_OUT'
  /** Try occupations at an employer's. */
  | 'TRY_OCCUPATIONS'
  /** Try occupations with a mission locale. */
  | 'TRY_WITH_THE_MISSION_LOCALE'
  /** Speak to people who can tell of a job. */
  | 'USE_ONES_NETWORK'
  /** Work where the season is. */
  | 'WORK_FOR_A_SEASON';

/** Where a strategy stands. */
export type DiagnosisStrategyRank =
  /** Another good one. */
  | 'FURTHER'
  /** The one to begin with. */
  | 'PRINCIPAL'
  /** Worth 10 or less. */
  | 'SECONDARY';

/** One side of the situation. */
export type DiagnosisSubScore = {
  readonly __typename?: 'DiagnosisSubScore';
  /** Which side. */
  readonly code: DiagnosisSubScoreCode;
  /** Why, in a sentence; without a score, what is missing. */
  readonly reason: Scalars['String']['output'];
  /** From 0 to 100. Null when a fact is missing. */
  readonly score: Maybe<Scalars['Int']['output']>;
};

/** The sides of a situation, each from 0 to 100. */
export type DiagnosisSubScoreCode =
  /** Twice the years to 68. */
  | 'AGE'
  /** How hard employers find it to hire in the person's basin: the level of tension (DARES), 1 to 5, as 0 to 100. */
  | 'HIRING_DIFFICULTY'
  /** 15 for each interview a month. */
  | 'INTERVIEWS'
  /** 100 / stress. */
  | 'MARKET'
  /** 0, 60 or 100 by level of network. */
  | 'NETWORK'
  /** 50 + 5 for each hundredth of more offers than in the same month a year before; not told below 5 offers. */
  | 'OFFERS_CHANGE'
  /** 100 × (1 − (days / 365)^0.7) of the median days to work. */
  | 'RETURN_TO_WORK'
  /** 100 at the start of the search, 50 after 3 months, 30 after 6, 0 from 12 on; straight lines between. */
  | 'SEARCH_LENGTH';

/** A fact that is missing. */
export type DiagnosisUnknownFact = {
  readonly __typename?: 'DiagnosisUnknownFact';
  /** Which one. */
  readonly code: DiagnosisFact;
  /** Whether an answer in `answers` makes it known; otherwise the file or a figure is missing. */
  readonly isAnswerable: Scalars['Boolean']['output'];
  /** The question to ask, or what is missing from the file. */
  readonly question: Scalars['String']['output'];
};

export type EmploymentBasin = {
  readonly __typename?: 'EmploymentBasin';
  readonly code: Scalars['ID']['output'];
  /** What employers of this basin plan to recruit: most projects first, hidden figures last, then by family of occupations. A basin that reaches into two départements has a row for each. */
  readonly hiringNeeds: Maybe<HiringNeedsConnection>;
  /** What employers of this basin plan to recruit, by the hub's own survey: most projects first, hidden figures last. A basin that reaches into two départements has a row for each. */
  readonly surveyedNeeds: Maybe<SurveyedNeedsConnection>;
  /** Occupations by how hard it is to hire for them here: highest level first, those without a level last, then by code. */
  readonly tensions: Maybe<TensionConnection>;
};


export type EmploymentBasinHiringNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type EmploymentBasinSurveyedNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  fapCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<SurveyedLevel>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type EmploymentBasinTensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** An identifier that another organisation gave to the same thing or person. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system that gave it, for example `PEAM` or `RNCP`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

/** What employers of one basin said they would recruit in a year, for one family of occupations. Source: survey of hiring needs (BMO), each year. Estimates from the answers of private employers, farms and local bodies; the State is left out. */
export type HiringNeeds = {
  readonly __typename?: 'HiringNeeds';
  /** The département in which this part of the basin lies. */
  readonly department: Maybe<Department>;
  /** Recruitments planned that employers expect to be difficult. */
  readonly difficult: MarketFigure;
  /** Of a hundred recruitments planned, how many are expected to be difficult; computed by the hub, to one decimal, where both figures are published. */
  readonly difficultShare: MarketFigure;
  /** The employment basin. Null when the reference does not know the code. */
  readonly employmentBasin: Maybe<EmploymentBasin>;
  /** The large group of occupations: `A`, `C`, `I`, `O`, `S`, `T`, `V` or `Z`. */
  readonly familyCode: Maybe<Scalars['ID']['output']>;
  /** The large group's name: managers, workers of industry and so on. */
  readonly familyLabel: Maybe<Scalars['String']['output']>;
  /** The code of the family of occupations (FAP). */
  readonly fapCode: Scalars['ID']['output'];
  /** The name of the family of occupations. */
  readonly fapLabel: Maybe<Scalars['String']['output']>;
  /** The family of occupations with the edition of its code. */
  readonly occupationFamily: OccupationFamily;
  /** Recruitments planned. */
  readonly projects: MarketFigure;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Recruitments planned for seasonal work. */
  readonly seasonal: MarketFigure;
  /** The basin, and the département in which this part of it lies. */
  readonly territory: MarketTerritory;
  /** The year for which employers plan. */
  readonly year: Scalars['Int']['output'];
};

/** Hiring needs of families of occupations, page by page. */
export type HiringNeedsConnection = {
  readonly __typename?: 'HiringNeedsConnection';
  /** The needs with their cursors. */
  readonly edges: ReadonlyArray<HiringNeedsEdge>;
  /** The needs alone. */
  readonly nodes: ReadonlyArray<HiringNeeds>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Hiring needs in a list. */
export type HiringNeedsEdge = {
  readonly __typename?: 'HiringNeedsEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The needs. */
  readonly node: HiringNeeds;
};

export type Jobseeker = {
  readonly __typename?: 'Jobseeker';
  readonly birthDate: Maybe<Scalars['Date']['output']>;
  readonly commune: Maybe<Commune>;
  readonly currentRegistration: Maybe<Registration>;
  /** What stands between the person and work, and what to do about it: Bob's rules (docs/services/bob.md) over what the hub knows and what the page asked. Nothing is stored. What is missing has a typed outcome: no occupation or commune is the challenge UNDEFINED_PROJECT, no figure is a market that is UNKNOWN and says why. CODE_MALFORMED for an occupation that is no ROME code, ARGUMENT_OUT_OF_RANGE for an answer that cannot be. Null when the person has no file here. */
  readonly diagnosis: Maybe<Diagnosis>;
  readonly id: Scalars['ID']['output'];
  readonly labourMarketPid: Maybe<Scalars['ID']['output']>;
  readonly mobilityKm: Maybe<Scalars['Int']['output']>;
  readonly soughtOccupations: ReadonlyArray<Occupation>;
};


export type JobseekerDiagnosisArgs = {
  answers?: InputMaybe<DiagnosisAnswersInput>;
  language?: InputMaybe<Language>;
  occupationCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Languages of sentences for people. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** One number that was published about the labour market, or why there is none: what was counted, where and when. Sources: the market score and the survey of hiring needs of the public employment service, and the tension indicators of the DARES. A hidden figure is never zero. */
export type MarketFigure = {
  readonly __typename?: 'MarketFigure';
  /** Which part of the measure it counts; null for figures of other publishers. */
  readonly category: Maybe<PublishedCategory>;
  /** The figure's identifier; it stays the same when a later edition changes the value. */
  readonly id: Scalars['ID']['output'];
  /** True when the hub computed it from two published figures; false when it was published as it is. */
  readonly isComputed: Scalars['Boolean']['output'];
  /** True where it counts those whose occupation is not stated, or is none of the ROME in force. */
  readonly isOccupationUnstated: Scalars['Boolean']['output'];
  /** What was counted. */
  readonly measure: MarketMeasure;
  /** The occupation that it is about. Null when the figure is about a family of occupations, or when the reference does not know the code. */
  readonly occupation: Maybe<Occupation>;
  /** The ROME code of the occupation, as the source writes it. Null when the figure is about a family of occupations. */
  readonly occupationCode: Maybe<Scalars['ID']['output']>;
  /** The letter of the ROME domain, where the figure is about a whole one. */
  readonly occupationDomainCode: Maybe<Scalars['ID']['output']>;
  /** The family of occupations that it is about. Null when the figure is about one occupation. */
  readonly occupationFamily: Maybe<OccupationFamily>;
  /** The year or month that the figure is for. */
  readonly period: MarketPeriod;
  /** The file that published it. */
  readonly provenance: Provenance;
  /** Why there is no number, or why it is zero, in a sentence. Null when it is PUBLISHED. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The month as the hub published it: when, how and from what. Null for figures of other publishers. */
  readonly snapshot: Maybe<PublishedSnapshot>;
  /** Whether there is a number. */
  readonly status: MarketFigureStatus;
  /** Where it was counted. */
  readonly territory: MarketTerritory;
  /** What the number counts. */
  readonly unit: MarketUnit;
  /** The number as published, with all its decimals. Null when the status is neither PUBLISHED nor ZERO. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** Figures, page by page. */
export type MarketFigureConnection = {
  readonly __typename?: 'MarketFigureConnection';
  /** The figures with their cursors. */
  readonly edges: ReadonlyArray<MarketFigureEdge>;
  /** The figures alone. */
  readonly nodes: ReadonlyArray<MarketFigure>;
  /** What explains an empty list: a place or an occupation for which nothing is published. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A figure in a list. */
export type MarketFigureEdge = {
  readonly __typename?: 'MarketFigureEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: MarketFigure;
};

/** Whether a figure has a number. */
export type MarketFigureStatus =
  /** The hub hides the number, for its own sake or for that of another; it does not say which, and it is not known to be zero. */
  | 'HIDDEN'
  /** The publisher gives no number. */
  | 'NOT_AVAILABLE'
  /** No source of the hub counts there. */
  | 'NOT_COLLECTED'
  /** There is a number; it may be zero. */
  | 'PUBLISHED'
  /** The publisher hides the number to protect those whom it counts. */
  | 'SECRET'
  /** The hub publishes zero where nobody may be counted, as everybody knows. */
  | 'ZERO';

/** What a figure counts or rates. */
export type MarketMeasure =
  /** How demanding the working conditions are, from 1 (little) to 5 (very). Source: DARES tension indicators. */
  | 'DEMANDING_CONDITIONS'
  /** Planned recruitments that employers expect to be difficult. Source: survey of hiring needs (BMO). */
  | 'DIFFICULT_PROJECTS'
  /** Of a hundred planned recruitments, how many are expected to be difficult. Computed by the hub from the survey of hiring needs (BMO). */
  | 'DIFFICULT_SHARE'
  /** How far apart jobs and jobseekers live, from 1 (near) to 5 (far). Source: DARES tension indicators. */
  | 'GEOGRAPHIC_MISMATCH'
  /** Hirings that employers announced for a day of the month, counted by the hub from the declarations of the social-security funds. */
  | 'HIRINGS'
  /** How many recruitments employers start for the jobs there are, from 1 (few) to 5 (many). Source: DARES tension indicators. */
  | 'HIRING_INTENSITY'
  /** Recruitments that employers plan for the year, an estimate from answers to a survey. Source: survey of hiring needs (BMO). */
  | 'HIRING_PROJECTS'
  /** Jobseekers registered for the occupation at the end of the month. Source: market score (IMT), or the hub's own count where the figure has a `snapshot`. */
  | 'JOBSEEKERS'
  /** Jobseekers of categories A, B and C. Source: DARES tension indicators. */
  | 'JOBSEEKERS_ABC'
  /** Jobseekers registered for the occupation in the last week counted. Source: market score (IMT). */
  | 'JOBSEEKERS_LAST_WEEK'
  /** How often the jobs are short or part-time, from 1 (seldom) to 5 (often). Source: DARES tension indicators. */
  | 'NON_DURABLE_JOBS'
  /** Offers open at the end of the month. Source: market score (IMT). Where the figure has a `snapshot`: offers that stood open in the month, counted by the hub. */
  | 'OFFERS'
  /** Offers open in the last week counted. Source: market score (IMT). */
  | 'OFFERS_LAST_WEEK'
  /** Offers for ten jobseekers of an occupation. Source: market score (IMT). */
  | 'OFFERS_PER_10_JOBSEEKERS'
  /** Offers seen online in the year. Source: DARES tension indicators. */
  | 'ONLINE_OFFERS'
  /** Planned recruitments for seasonal work. Source: survey of hiring needs (BMO). */
  | 'SEASONAL_PROJECTS'
  /** How hard it is to hire for an occupation, from 1 (easy) to 5 (hard). Source: DARES tension indicators. */
  | 'TENSION_LEVEL'
  /** How much the occupation asks for one particular training, from 1 (little) to 5 (much). Source: DARES tension indicators. */
  | 'TRAINING_SPECIFICITY'
  /** How few jobseekers there are for the occupation, from 1 (enough) to 5 (too few). Source: DARES tension indicators. */
  | 'WORKFORCE_SHORTAGE';

/** The year or month that a figure is for. */
export type MarketPeriod = {
  readonly __typename?: 'MarketPeriod';
  /** Its last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** The month, 1 to 12. Null when the figure is for the whole year. */
  readonly month: Maybe<Scalars['Int']['output']>;
  /** Its first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Offers and jobseekers for one occupation in one area at the end of a month. Source: the market score of the public employment service, each month. Counts only what goes through that service. */
export type MarketScore = {
  readonly __typename?: 'MarketScore';
  /** Jobseekers registered for the occupation at the end of the month. */
  readonly jobseekers: MarketFigure;
  /** Jobseekers registered for the occupation in the last week counted. */
  readonly jobseekersLastWeek: MarketFigure;
  /** The occupation. Null when the reference does not know the code. */
  readonly occupation: Maybe<Occupation>;
  /** The occupation's ROME code, as the source writes it. */
  readonly occupationCode: Scalars['ID']['output'];
  /** Offers open at the end of the month. */
  readonly offers: MarketFigure;
  /** Offers open in the last week counted. */
  readonly offersLastWeek: MarketFigure;
  /** Offers for ten jobseekers: above 10 there are more offers than people. */
  readonly offersPer10Jobseekers: MarketFigure;
  /** The month at whose end things were counted. */
  readonly period: MarketPeriod;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** A basin with more offers for the occupation, as the source names it. */
  readonly richerBasin: Maybe<EmploymentBasin>;
  /** Months of the year in which this occupation hires more, 1 is January; empty when it has no season. */
  readonly seasonalMonths: ReadonlyArray<Scalars['Int']['output']>;
  /** Where. */
  readonly territory: MarketTerritory;
};

/** Market scores of occupations, page by page. */
export type MarketScoreConnection = {
  readonly __typename?: 'MarketScoreConnection';
  /** The scores with their cursors. */
  readonly edges: ReadonlyArray<MarketScoreEdge>;
  /** The scores alone. */
  readonly nodes: ReadonlyArray<MarketScore>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A market score in a list. */
export type MarketScoreEdge = {
  readonly __typename?: 'MarketScoreEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The score. */
  readonly node: MarketScore;
};

/** Where something was counted: a basin, a département, a region or the whole of France. A basin of the survey that reaches into two départements is counted apart in each. */
export type MarketTerritory = {
  readonly __typename?: 'MarketTerritory';
  /** The year whose basins are meant, where the source says so: a code may mean another area in another year. */
  readonly basinYear: Maybe<Scalars['Int']['output']>;
  /** The area's code in its own system; `FR` for the whole of France. */
  readonly code: Scalars['ID']['output'];
  /** The département: the area itself, or the one in which this part of a basin lies. Null when the source does not say. */
  readonly department: Maybe<Department>;
  /** The employment basin, where the area is one. */
  readonly employmentBasin: Maybe<EmploymentBasin>;
  /** What kind of area it is. */
  readonly kind: MarketTerritoryKind;
  /** The area's name as the source writes it. Null when the source gives codes only. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The region: the area itself, or the one around it. Null when the source does not say. */
  readonly region: Maybe<Region>;
};

/** Kinds of areas for which figures are published. */
export type MarketTerritoryKind =
  /** A département. */
  | 'DEPARTMENT'
  /** An area in which most people both live and work. */
  | 'EMPLOYMENT_BASIN'
  /** The whole of France. */
  | 'NATION'
  /** A region. */
  | 'REGION';

/** What a figure's number counts. */
export type MarketUnit =
  /** Announced hirings. */
  | 'HIRINGS'
  /** A level from 1 to 5. */
  | 'LEVEL_1_TO_5'
  /** Job offers. */
  | 'OFFERS'
  /** Job offers for ten jobseekers. */
  | 'OFFERS_PER_10_JOBSEEKERS'
  /** Hundredths. */
  | 'PERCENT'
  /** People. */
  | 'PERSONS'
  /** Recruitments planned by employers. */
  | 'PROJECTS';

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

/** How far one's contacts help in finding work. */
export type NetworkLevel =
  /** A few people. */
  | 'FAIR'
  /** Many, in the trade. */
  | 'STRONG'
  /** Hardly anybody. */
  | 'WEAK';

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
  /** Offers and jobseekers for this occupation in a département, at the end of the latest month published. Null when nothing is published for it there. */
  readonly marketScore: Maybe<MarketScore>;
  /** How hard it is to hire for this occupation in a basin or a département. Null when nothing is published for it there, and when no area is named. */
  readonly tension: Maybe<Tension>;
};


export type OccupationMarketScoreArgs = {
  departmentCode: Scalars['ID']['input'];
};


export type OccupationTensionArgs = {
  basinCode?: InputMaybe<Scalars['ID']['input']>;
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A family of occupations (FAP) of the ministry of labour, the detail at which the survey of hiring needs is published. No source here links families to ROME occupations. */
export type OccupationFamily = {
  readonly __typename?: 'OccupationFamily';
  /** The family's code: `A0Z43`, `M1X80`. */
  readonly code: Scalars['ID']['output'];
  /** The family's name as the source writes it. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The edition of the code. Null when the code stands in both editions and the file does not tell. */
  readonly scheme: Maybe<OccupationFamilyScheme>;
};

/** Editions of the families of occupations. */
export type OccupationFamilyScheme =
  /** The edition of 2009: `A0Z43`. */
  | 'FAP_2009'
  /** The edition of 2021: `M1X80`. */
  | 'FAP_2021';

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

/** A part of what is counted. */
export type PublishedCategory =
  /** Jobseekers who must look for work and did not work in the month. */
  | 'A'
  /** All of it. */
  | 'ALL'
  /** Apprenticeship and professionalisation contracts. */
  | 'APPRENTICESHIP'
  /** Jobseekers who must look for work and worked up to 78 hours. */
  | 'B'
  /** Jobseekers who must look for work and worked longer. */
  | 'C'
  /** Offers created in the month. */
  | 'CREATED'
  /** Jobseekers who need not look for work and have none: in training, ill… */
  | 'D'
  /** Jobseekers who need not look for work and have some. */
  | 'E'
  /** Offers created before it. */
  | 'EARLIER'
  /** Hirings that end more than 31 days after their first day. */
  | 'FIXED_TERM_OVER_31_DAYS'
  /** Hirings that end within 31 days, or whose end nobody wrote down. */
  | 'FIXED_TERM_SHORT'
  /** Hirings without an end (CDI). */
  | 'OPEN_ENDED'
  /** Missions for temp agencies. */
  | 'TEMPORARY';

/** What the hub counts and publishes itself. */
export type PublishedMeasure =
  /** Hirings that employers announced for a day of the month. Announcements are intentions. */
  | 'HIRINGS'
  /** Jobseekers registered on the last day of the month. */
  | 'JOBSEEKERS'
  /** Offers that stood open in the month; those that repeat another one are left out. */
  | 'OFFERS';

/** How finely occupations are told apart. */
export type PublishedOccupationLevel =
  /** The 14 domains of the ROME. */
  | 'DOMAIN'
  /** ROME occupations. */
  | 'OCCUPATION';

/** How a month was published. It is never computed again: a correction enters the next month. */
export type PublishedSnapshot = {
  readonly __typename?: 'PublishedSnapshot';
  /** What was counted: the newest of the files that the counts were made from. */
  readonly countedFrom: PublishedSource;
  /** When the hub made and froze it. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** What was counted. */
  readonly measure: PublishedMeasure;
  /** How the numbers are made, in words. */
  readonly method: Scalars['String']['output'];
  /** The month. */
  readonly period: MarketPeriod;
  /** SHA-256 of the policy of disclosure control in canonical JSON, in hexadecimal. */
  readonly policyHash: Scalars['String']['output'];
};

/** The data that published counts were made from. */
export type PublishedSource = {
  readonly __typename?: 'PublishedSource';
  /** The last day that it covered when the month was made. */
  readonly coversUntil: Maybe<Scalars['Date']['output']>;
  /** The data set, in the publisher's words. */
  readonly dataset: Scalars['String']['output'];
  /** The licence under which the hub has it. */
  readonly licence: Scalars['String']['output'];
  /** Who publishes the data. */
  readonly publisher: Scalars['String']['output'];
};

/** How many offers stand against how many jobseekers in one occupation or domain, of published numbers alone. */
export type PublishedTension = {
  readonly __typename?: 'PublishedTension';
  /** The jobseekers, of all categories. */
  readonly jobseekers: MarketFigure;
  /** The occupation; null for a domain. */
  readonly occupation: Maybe<Occupation>;
  /** The ROME code, or the letter of the domain. */
  readonly occupationCode: Scalars['ID']['output'];
  /** The offers. */
  readonly offers: MarketFigure;
  /** Published offers for ten published jobseekers of all categories, to one decimal. Null where either number is hidden. A ratio of rounded numbers: of 15 to 15 it may be off by a half. */
  readonly offersPer10Jobseekers: Maybe<Scalars['Float']['output']>;
  /** How hard it is to hire for the occupation here, as the DARES publishes it for the latest year; null where it does not, and for a domain. */
  readonly officialTension: Maybe<Tension>;
};

/** Occupations by tension, page by page. */
export type PublishedTensionConnection = {
  readonly __typename?: 'PublishedTensionConnection';
  /** The occupations with their cursors. */
  readonly edges: ReadonlyArray<PublishedTensionEdge>;
  /** The occupations alone. */
  readonly nodes: ReadonlyArray<PublishedTension>;
  /** What explains an empty list: a place for which nothing is published. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Where. Its basin has what employers plan to recruit and how much of it they expect to be difficult (`hiringNeeds`), by family of occupations, which no source here links to ROME occupations. */
  readonly territory: MarketTerritory;
};

/** An occupation in the ranking. */
export type PublishedTensionEdge = {
  readonly __typename?: 'PublishedTensionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The occupation. */
  readonly node: PublishedTension;
};

/** An area for which the hub publishes counts. */
export type PublishedTerritory = {
  /** The area's code in its own system; may be left out for the whole of France. */
  readonly code?: InputMaybe<Scalars['ID']['input']>;
  /** For a basin that reaches into several départements, in which of them: it counts apart in each. */
  readonly departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of area it is. */
  readonly kind: MarketTerritoryKind;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One published figure by its identifier; an error CODE_UNKNOWN says when there is none. */
  readonly marketFigure: Maybe<MarketFigure>;
  /** The same count in each part of a place side by side: basins of a département, départements of a region, regions of the nation, by code. Hidden parts are there and say so. */
  readonly publishedComparison: Maybe<MarketFigureConnection>;
  /** Counts of one place, occupation and category that the hub publishes, month by month, the newest first. Anybody may read them: small ones are hidden and the rest is rounded. Source: the hub's own files, once a month. */
  readonly publishedFigures: Maybe<MarketFigureConnection>;
  /** The months that the hub has published, the newest first, each with its method and source; at most 360. */
  readonly publishedSnapshots: Maybe<ReadonlyArray<PublishedSnapshot>>;
  /** Occupations of a place by tension: published offers for ten published jobseekers, most offers first; those of which either is hidden last, by code. */
  readonly publishedTensions: Maybe<PublishedTensionConnection>;
  /** What employers of the whole country, or of a region, plan to recruit, by the hub's own survey: most projects first, hidden figures last. Empty as long as no campaign was published. */
  readonly surveyedNeeds: Maybe<SurveyedNeedsConnection>;
};


export type QueryMarketFigureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublishedComparisonArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<PublishedCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure: PublishedMeasure;
  month?: InputMaybe<Scalars['Date']['input']>;
  occupationCode?: InputMaybe<Scalars['ID']['input']>;
  territory: PublishedTerritory;
};


export type QueryPublishedFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<PublishedCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure: PublishedMeasure;
  occupationCode?: InputMaybe<Scalars['ID']['input']>;
  territory: PublishedTerritory;
};


export type QueryPublishedSnapshotsArgs = {
  measure?: InputMaybe<PublishedMeasure>;
};


export type QueryPublishedTensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<PublishedOccupationLevel>;
  month?: InputMaybe<Scalars['Date']['input']>;
  territory: PublishedTerritory;
};


export type QuerySurveyedNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  fapCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<SurveyedLevel>;
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['ID']['output'];
};

export type Registration = {
  readonly __typename?: 'Registration';
  readonly registeredOn: Scalars['Date']['output'];
};

/** A campaign whose figures were published. They stand as they are. */
export type SurveyRelease = {
  readonly __typename?: 'SurveyRelease';
  /** How, in a sentence. */
  readonly method: Scalars['String']['output'];
  /** SHA-256 of the rules of disclosure control by which they were. */
  readonly policyHash: Scalars['String']['output'];
  /** When the figures were published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Who surveyed: the hub itself; official figures have a file as their source. */
  readonly source: Scalars['String']['output'];
  /** The first day on which employers answered. */
  readonly surveyedFrom: Scalars['Date']['output'];
  /** The last day on which employers answered. */
  readonly surveyedUntil: Scalars['Date']['output'];
};

/** A figure of the hub's own survey. A hidden figure is never zero. */
export type SurveyedFigure = {
  readonly __typename?: 'SurveyedFigure';
  /** Half of the 95 % confidence interval, rounded up. Null when the figure is hidden. */
  readonly margin: Maybe<Scalars['Int']['output']>;
  /** Why there is no number, in a sentence. Null when there is one. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** PUBLISHED, or SECRET. Whether a figure is hidden for its own sake or so that no other can be told is not said. */
  readonly status: MarketFigureStatus;
  /** The estimate, to the nearest ten; what is not zero is 10 at least. Null when it is hidden. */
  readonly value: Maybe<Scalars['Int']['output']>;
};

/** What is counted together. */
export type SurveyedLevel =
  /** All occupations. */
  | 'ALL'
  /** Each family of occupations. */
  | 'FAMILY'
  /** Each occupation (FAP). */
  | 'OCCUPATION';

/** What employers of one place plan to recruit for one occupation, family, or for all, as the hub's own survey of hiring needs estimates it. */
export type SurveyedNeeds = {
  readonly __typename?: 'SurveyedNeeds';
  /** Recruitments planned that employers expect to be difficult. */
  readonly difficult: SurveyedFigure;
  /** The letter of the family. Null for all. */
  readonly familyCode: Maybe<Scalars['ID']['output']>;
  /** The name of the family. Null for all. */
  readonly familyLabel: Maybe<Scalars['String']['output']>;
  /** The FAP code of the occupation. Null for families and for all. */
  readonly fapCode: Maybe<Scalars['ID']['output']>;
  /** The name of the occupation. Null for families and for all. */
  readonly fapLabel: Maybe<Scalars['String']['output']>;
  /** Survey, year, place and occupation: `survey:2026:B5201-44:S0X42`. */
  readonly id: Scalars['ID']['output'];
  /** What is counted together. */
  readonly level: SurveyedLevel;
  /** The official figures beside these: of the same part of a basin and occupation, of the same year or else the newest before. Null for other places, for families, and where none were loaded. */
  readonly official: Maybe<HiringNeeds>;
  /** Recruitments planned. */
  readonly projects: SurveyedFigure;
  /** Where the figures come from: campaign, days, method. */
  readonly release: SurveyRelease;
  /** Recruitments planned for seasonal work. */
  readonly seasonal: SurveyedFigure;
  /** Where: the part of a basin in a département, a département, a region or the country. What no basin holds counts for its département, and has no figure of its own. */
  readonly territory: MarketTerritory;
  /** The year for which employers plan. */
  readonly year: Scalars['Int']['output'];
};

/** Surveyed needs, page by page. */
export type SurveyedNeedsConnection = {
  readonly __typename?: 'SurveyedNeedsConnection';
  /** The needs with their cursors. */
  readonly edges: ReadonlyArray<SurveyedNeedsEdge>;
  /** The needs alone. */
  readonly nodes: ReadonlyArray<SurveyedNeeds>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Surveyed needs in a list. */
export type SurveyedNeedsEdge = {
  readonly __typename?: 'SurveyedNeedsEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The needs. */
  readonly node: SurveyedNeeds;
};

/** How hard it is to hire for one occupation in one area and year, and why. Source: DARES tension indicators, each year. Levels compare with the average of all occupations; they count no people. */
export type Tension = {
  readonly __typename?: 'Tension';
  /** How demanding the working conditions are, 1 to 5. */
  readonly demandingConditions: MarketFigure;
  /** How far apart jobs and jobseekers live, 1 to 5. */
  readonly geographicMismatch: MarketFigure;
  /** How many recruitments employers start for the jobs there are, 1 to 5. */
  readonly hiringIntensity: MarketFigure;
  /** Jobseekers of categories A, B and C. */
  readonly jobseekers: MarketFigure;
  /** How hard it is to hire, 1 to 5. */
  readonly level: MarketFigure;
  /** How often the jobs are short or part-time, 1 to 5. */
  readonly nonDurableJobs: MarketFigure;
  /** The occupation. Null when the reference does not know the code. */
  readonly occupation: Maybe<Occupation>;
  /** The occupation's ROME code, as the source writes it. */
  readonly occupationCode: Scalars['ID']['output'];
  /** Offers seen online in the year. */
  readonly onlineOffers: MarketFigure;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Where. */
  readonly territory: MarketTerritory;
  /** How much the occupation asks for one particular training, 1 to 5. */
  readonly trainingSpecificity: MarketFigure;
  /** How few jobseekers there are, 1 to 5. */
  readonly workforceShortage: MarketFigure;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Tensions of occupations, page by page. */
export type TensionConnection = {
  readonly __typename?: 'TensionConnection';
  /** The tensions with their cursors. */
  readonly edges: ReadonlyArray<TensionEdge>;
  /** The tensions alone. */
  readonly nodes: ReadonlyArray<Tension>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A tension in a list. */
export type TensionEdge = {
  readonly __typename?: 'TensionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The tension. */
  readonly node: Tension;
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
  Department: Department;
  EmploymentBasin: EmploymentBasin;
  Jobseeker: Jobseeker;
  MarketFigure: MarketFigure;
  Occupation: Occupation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  EmploymentBasin:
    ( { __typename: 'EmploymentBasin' }
    & GraphQLRecursivePick<FederationTypes['EmploymentBasin'], {"code":true}> );
  Jobseeker:
    ( { __typename: 'Jobseeker' }
    & GraphQLRecursivePick<FederationTypes['Jobseeker'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Jobseeker'], {"labourMarketPid":true,"soughtOccupations":{"code":true},"commune":{"code":true},"mobilityKm":true,"birthDate":true,"currentRegistration":{"registeredOn":true}}> ) );
  MarketFigure:
    ( { __typename: 'MarketFigure' }
    & GraphQLRecursivePick<FederationTypes['MarketFigure'], {"id":true}> );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BetterOccupation: ResolverTypeWrapper<Omit<BetterOccupation, 'occupation'> & { occupation?: Maybe<ResolversTypes['Occupation']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BetterPlace: ResolverTypeWrapper<Omit<BetterPlace, 'territory'> & { territory: ResolversTypes['MarketTerritory'] }>;
  Commune: ResolverTypeWrapper<Commune>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<{ readonly code: string }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Diagnosis: ResolverTypeWrapper<Omit<Diagnosis, 'betterPlaces' | 'closeOccupations' | 'department' | 'occupation'> & { betterPlaces: ReadonlyArray<ResolversTypes['BetterPlace']>, closeOccupations: ReadonlyArray<ResolversTypes['BetterOccupation']>, department?: Maybe<ResolversTypes['Department']>, occupation?: Maybe<ResolversTypes['Occupation']> }>;
  DiagnosisAdvice: ResolverTypeWrapper<DiagnosisAdvice>;
  DiagnosisAdviceCode: DiagnosisAdviceCode;
  DiagnosisAnswersInput: DiagnosisAnswersInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DiagnosisChallenge: ResolverTypeWrapper<DiagnosisChallenge>;
  DiagnosisChallengeCode: DiagnosisChallengeCode;
  DiagnosisFact: DiagnosisFact;
  DiagnosisMarket: ResolverTypeWrapper<DiagnosisMarket>;
  DiagnosisMarketGap: DiagnosisMarketGap;
  DiagnosisMarketState: DiagnosisMarketState;
  DiagnosisStep: ResolverTypeWrapper<DiagnosisStep>;
  DiagnosisStepOutcome: DiagnosisStepOutcome;
  DiagnosisStrategy: ResolverTypeWrapper<DiagnosisStrategy>;
  DiagnosisStrategyCode: DiagnosisStrategyCode;
  DiagnosisStrategyRank: DiagnosisStrategyRank;
  DiagnosisSubScore: ResolverTypeWrapper<DiagnosisSubScore>;
  DiagnosisSubScoreCode: DiagnosisSubScoreCode;
  DiagnosisUnknownFact: ResolverTypeWrapper<DiagnosisUnknownFact>;
  EmploymentBasin: ResolverTypeWrapper<{ readonly code: string }>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  HiringNeeds: ResolverTypeWrapper<HiringNeedRow>;
  HiringNeedsConnection: ResolverTypeWrapper<Omit<HiringNeedsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HiringNeedsEdge']>, nodes: ReadonlyArray<ResolversTypes['HiringNeeds']> }>;
  HiringNeedsEdge: ResolverTypeWrapper<Omit<HiringNeedsEdge, 'node'> & { node: ResolversTypes['HiringNeeds'] }>;
  Jobseeker: ResolverTypeWrapper<PersonOfGraph>;
  Language: Language;
  MarketFigure: ResolverTypeWrapper<Figure>;
  MarketFigureConnection: ResolverTypeWrapper<Omit<MarketFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MarketFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['MarketFigure']> }>;
  MarketFigureEdge: ResolverTypeWrapper<Omit<MarketFigureEdge, 'node'> & { node: ResolversTypes['MarketFigure'] }>;
  MarketFigureStatus: MarketFigureStatus;
  MarketMeasure: MarketMeasure;
  MarketPeriod: ResolverTypeWrapper<Period>;
  MarketScore: ResolverTypeWrapper<MarketScoreRow>;
  MarketScoreConnection: ResolverTypeWrapper<Omit<MarketScoreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MarketScoreEdge']>, nodes: ReadonlyArray<ResolversTypes['MarketScore']> }>;
  MarketScoreEdge: ResolverTypeWrapper<Omit<MarketScoreEdge, 'node'> & { node: ResolversTypes['MarketScore'] }>;
  MarketTerritory: ResolverTypeWrapper<Territory>;
  MarketTerritoryKind: MarketTerritoryKind;
  MarketUnit: MarketUnit;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  NetworkLevel: NetworkLevel;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  OccupationFamily: ResolverTypeWrapper<Family>;
  OccupationFamilyScheme: OccupationFamilyScheme;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  PublishedCategory: PublishedCategory;
  PublishedMeasure: PublishedMeasure;
  PublishedOccupationLevel: PublishedOccupationLevel;
  PublishedSnapshot: ResolverTypeWrapper<SnapshotRow>;
  PublishedSource: ResolverTypeWrapper<PublishedSource>;
  PublishedTension: ResolverTypeWrapper<PublishedTensionRow>;
  PublishedTensionConnection: ResolverTypeWrapper<RankedOccupations>;
  PublishedTensionEdge: ResolverTypeWrapper<Omit<PublishedTensionEdge, 'node'> & { node: ResolversTypes['PublishedTension'] }>;
  PublishedTerritory: PublishedTerritory;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<{ readonly code: string }>;
  Registration: ResolverTypeWrapper<Registration>;
  SurveyRelease: ResolverTypeWrapper<SurveyReleaseRow>;
  SurveyedFigure: ResolverTypeWrapper<ToldFigure>;
  SurveyedLevel: SurveyedLevel;
  SurveyedNeeds: ResolverTypeWrapper<SurveyedNeedRow>;
  SurveyedNeedsConnection: ResolverTypeWrapper<Omit<SurveyedNeedsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SurveyedNeedsEdge']>, nodes: ReadonlyArray<ResolversTypes['SurveyedNeeds']> }>;
  SurveyedNeedsEdge: ResolverTypeWrapper<Omit<SurveyedNeedsEdge, 'node'> & { node: ResolversTypes['SurveyedNeeds'] }>;
  Tension: ResolverTypeWrapper<TensionRow>;
  TensionConnection: ResolverTypeWrapper<Omit<TensionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TensionEdge']>, nodes: ReadonlyArray<ResolversTypes['Tension']> }>;
  TensionEdge: ResolverTypeWrapper<Omit<TensionEdge, 'node'> & { node: ResolversTypes['Tension'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BetterOccupation: Omit<BetterOccupation, 'occupation'> & { occupation?: Maybe<ResolversParentTypes['Occupation']> };
  ID: Scalars['ID']['output'];
  Float: Scalars['Float']['output'];
  BetterPlace: Omit<BetterPlace, 'territory'> & { territory: ResolversParentTypes['MarketTerritory'] };
  Commune: Commune;
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Department: { readonly code: string };
  Int: Scalars['Int']['output'];
  Diagnosis: Omit<Diagnosis, 'betterPlaces' | 'closeOccupations' | 'department' | 'occupation'> & { betterPlaces: ReadonlyArray<ResolversParentTypes['BetterPlace']>, closeOccupations: ReadonlyArray<ResolversParentTypes['BetterOccupation']>, department?: Maybe<ResolversParentTypes['Department']>, occupation?: Maybe<ResolversParentTypes['Occupation']> };
  DiagnosisAdvice: DiagnosisAdvice;
  DiagnosisAnswersInput: DiagnosisAnswersInput;
  Boolean: Scalars['Boolean']['output'];
  DiagnosisChallenge: DiagnosisChallenge;
  DiagnosisMarket: DiagnosisMarket;
  DiagnosisStep: DiagnosisStep;
  DiagnosisStrategy: DiagnosisStrategy;
  DiagnosisSubScore: DiagnosisSubScore;
  DiagnosisUnknownFact: DiagnosisUnknownFact;
  EmploymentBasin: { readonly code: string };
  ExternalId: ExternalId;
  HiringNeeds: HiringNeedRow;
  HiringNeedsConnection: Omit<HiringNeedsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HiringNeedsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HiringNeeds']> };
  HiringNeedsEdge: Omit<HiringNeedsEdge, 'node'> & { node: ResolversParentTypes['HiringNeeds'] };
  Jobseeker: PersonOfGraph;
  MarketFigure: Figure;
  MarketFigureConnection: Omit<MarketFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MarketFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MarketFigure']> };
  MarketFigureEdge: Omit<MarketFigureEdge, 'node'> & { node: ResolversParentTypes['MarketFigure'] };
  MarketPeriod: Period;
  MarketScore: MarketScoreRow;
  MarketScoreConnection: Omit<MarketScoreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MarketScoreEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MarketScore']> };
  MarketScoreEdge: Omit<MarketScoreEdge, 'node'> & { node: ResolversParentTypes['MarketScore'] };
  MarketTerritory: Territory;
  Money: Money;
  Notice: Notice;
  Occupation: { readonly code: string };
  OccupationFamily: Family;
  PageInfo: PageInfo;
  Provenance: Provenance;
  PublishedSnapshot: SnapshotRow;
  PublishedSource: PublishedSource;
  PublishedTension: PublishedTensionRow;
  PublishedTensionConnection: RankedOccupations;
  PublishedTensionEdge: Omit<PublishedTensionEdge, 'node'> & { node: ResolversParentTypes['PublishedTension'] };
  PublishedTerritory: PublishedTerritory;
  Query: Record<PropertyKey, never>;
  Region: { readonly code: string };
  Registration: Registration;
  SurveyRelease: SurveyReleaseRow;
  SurveyedFigure: ToldFigure;
  SurveyedNeeds: SurveyedNeedRow;
  SurveyedNeedsConnection: Omit<SurveyedNeedsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SurveyedNeedsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SurveyedNeeds']> };
  SurveyedNeedsEdge: Omit<SurveyedNeedsEdge, 'node'> & { node: ResolversParentTypes['SurveyedNeeds'] };
  Tension: TensionRow;
  TensionConnection: Omit<TensionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TensionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Tension']> };
  TensionEdge: Omit<TensionEdge, 'node'> & { node: ResolversParentTypes['Tension'] };
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = LabourMarketContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BetterOccupationResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['BetterOccupation'] = ResolversParentTypes['BetterOccupation']> = {
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  occupationCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offersPer10Jobseekers?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  timesOwn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BetterPlaceResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['BetterPlace'] = ResolversParentTypes['BetterPlace']> = {
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  offersPer10Jobseekers?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['MarketTerritory'], ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hiringNeeds?: Resolver<Maybe<ResolversTypes['HiringNeedsConnection']>, ParentType, ContextType, RequireFields<DepartmentHiringNeedsArgs, 'first'>>;
  marketScores?: Resolver<Maybe<ResolversTypes['MarketScoreConnection']>, ParentType, ContextType, RequireFields<DepartmentMarketScoresArgs, 'first'>>;
  surveyedNeeds?: Resolver<Maybe<ResolversTypes['SurveyedNeedsConnection']>, ParentType, ContextType, RequireFields<DepartmentSurveyedNeedsArgs, 'first' | 'level'>>;
};

export type DiagnosisResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Diagnosis'] = ResolversParentTypes['Diagnosis']> = {
  advice?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisAdvice']>, ParentType, ContextType>;
  betterPlaces?: Resolver<ReadonlyArray<ResolversTypes['BetterPlace']>, ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['DiagnosisChallenge'], ParentType, ContextType>;
  closeOccupations?: Resolver<ReadonlyArray<ResolversTypes['BetterOccupation']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  market?: Resolver<ResolversTypes['DiagnosisMarket'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  occupationCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  overallScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisStep']>, ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisStrategy']>, ParentType, ContextType>;
  subScores?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisSubScore']>, ParentType, ContextType>;
  unknownFacts?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisUnknownFact']>, ParentType, ContextType>;
};

export type DiagnosisAdviceResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['DiagnosisAdvice'] = ResolversParentTypes['DiagnosisAdvice']> = {
  code?: Resolver<ResolversTypes['DiagnosisAdviceCode'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiagnosisChallengeResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['DiagnosisChallenge'] = ResolversParentTypes['DiagnosisChallenge']> = {
  code?: Resolver<ResolversTypes['DiagnosisChallengeCode'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiagnosisMarketResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['DiagnosisMarket'] = ResolversParentTypes['DiagnosisMarket']> = {
  figureId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiagnosisMarketState'], ParentType, ContextType>;
  stress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unknownBecause?: Resolver<Maybe<ResolversTypes['DiagnosisMarketGap']>, ParentType, ContextType>;
};

export type DiagnosisStepResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['DiagnosisStep'] = ResolversParentTypes['DiagnosisStep']> = {
  code?: Resolver<ResolversTypes['DiagnosisChallengeCode'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DiagnosisStepOutcome'], ParentType, ContextType>;
};

export type DiagnosisStrategyResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['DiagnosisStrategy'] = ResolversParentTypes['DiagnosisStrategy']> = {
  adviceCodes?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisAdviceCode']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DiagnosisStrategyCode'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['DiagnosisStrategyRank'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiagnosisSubScoreResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['DiagnosisSubScore'] = ResolversParentTypes['DiagnosisSubScore']> = {
  code?: Resolver<ResolversTypes['DiagnosisSubScoreCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DiagnosisUnknownFactResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['DiagnosisUnknownFact'] = ResolversParentTypes['DiagnosisUnknownFact']> = {
  code?: Resolver<ResolversTypes['DiagnosisFact'], ParentType, ContextType>;
  isAnswerable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmploymentBasinResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['EmploymentBasin'] = ResolversParentTypes['EmploymentBasin'], FederationReferenceType extends FederationReferenceTypes['EmploymentBasin'] = FederationReferenceTypes['EmploymentBasin']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmploymentBasin']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hiringNeeds?: Resolver<Maybe<ResolversTypes['HiringNeedsConnection']>, ParentType, ContextType, RequireFields<EmploymentBasinHiringNeedsArgs, 'first'>>;
  surveyedNeeds?: Resolver<Maybe<ResolversTypes['SurveyedNeedsConnection']>, ParentType, ContextType, RequireFields<EmploymentBasinSurveyedNeedsArgs, 'first' | 'level'>>;
  tensions?: Resolver<Maybe<ResolversTypes['TensionConnection']>, ParentType, ContextType, RequireFields<EmploymentBasinTensionsArgs, 'first'>>;
};

export type ExternalIdResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HiringNeedsResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['HiringNeeds'] = ResolversParentTypes['HiringNeeds']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  difficult?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  difficultShare?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  employmentBasin?: Resolver<Maybe<ResolversTypes['EmploymentBasin']>, ParentType, ContextType>;
  familyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  familyLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fapCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fapLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupationFamily?: Resolver<ResolversTypes['OccupationFamily'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  seasonal?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['MarketTerritory'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringNeedsConnectionResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['HiringNeedsConnection'] = ResolversParentTypes['HiringNeedsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HiringNeedsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HiringNeeds']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HiringNeedsEdgeResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['HiringNeedsEdge'] = ResolversParentTypes['HiringNeedsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HiringNeeds'], ParentType, ContextType>;
};

export type JobseekerResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Jobseeker'] = ResolversParentTypes['Jobseeker'], FederationReferenceType extends FederationReferenceTypes['Jobseeker'] = FederationReferenceTypes['Jobseeker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jobseeker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['Diagnosis']>, ParentType, ContextType, RequireFields<JobseekerDiagnosisArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MarketFigureResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['MarketFigure'] = ResolversParentTypes['MarketFigure'], FederationReferenceType extends FederationReferenceTypes['MarketFigure'] = FederationReferenceTypes['MarketFigure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarketFigure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['PublishedCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isComputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOccupationUnstated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['MarketMeasure'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  occupationCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occupationDomainCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occupationFamily?: Resolver<Maybe<ResolversTypes['OccupationFamily']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MarketPeriod'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['PublishedSnapshot']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarketFigureStatus'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['MarketTerritory'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MarketUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MarketFigureConnectionResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['MarketFigureConnection'] = ResolversParentTypes['MarketFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarketFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MarketFigure']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MarketFigureEdgeResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['MarketFigureEdge'] = ResolversParentTypes['MarketFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
};

export type MarketPeriodResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['MarketPeriod'] = ResolversParentTypes['MarketPeriod']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketScoreResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['MarketScore'] = ResolversParentTypes['MarketScore']> = {
  jobseekers?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  jobseekersLastWeek?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  occupationCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  offersLastWeek?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  offersPer10Jobseekers?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MarketPeriod'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  richerBasin?: Resolver<Maybe<ResolversTypes['EmploymentBasin']>, ParentType, ContextType>;
  seasonalMonths?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['MarketTerritory'], ParentType, ContextType>;
};

export type MarketScoreConnectionResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['MarketScoreConnection'] = ResolversParentTypes['MarketScoreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarketScoreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MarketScore']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MarketScoreEdgeResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['MarketScoreEdge'] = ResolversParentTypes['MarketScoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketScore'], ParentType, ContextType>;
};

export type MarketTerritoryResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['MarketTerritory'] = ResolversParentTypes['MarketTerritory']> = {
  basinYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  employmentBasin?: Resolver<Maybe<ResolversTypes['EmploymentBasin']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarketTerritoryKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marketScore?: Resolver<Maybe<ResolversTypes['MarketScore']>, ParentType, ContextType, RequireFields<OccupationMarketScoreArgs, 'departmentCode'>>;
  tension?: Resolver<Maybe<ResolversTypes['Tension']>, ParentType, ContextType, Partial<OccupationTensionArgs>>;
};

export type OccupationFamilyResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['OccupationFamily'] = ResolversParentTypes['OccupationFamily']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['OccupationFamilyScheme']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedSnapshotResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['PublishedSnapshot'] = ResolversParentTypes['PublishedSnapshot']> = {
  countedFrom?: Resolver<ResolversTypes['PublishedSource'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['PublishedMeasure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MarketPeriod'], ParentType, ContextType>;
  policyHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedSourceResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['PublishedSource'] = ResolversParentTypes['PublishedSource']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedTensionResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['PublishedTension'] = ResolversParentTypes['PublishedTension']> = {
  jobseekers?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  occupationCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  offersPer10Jobseekers?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  officialTension?: Resolver<Maybe<ResolversTypes['Tension']>, ParentType, ContextType>;
};

export type PublishedTensionConnectionResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['PublishedTensionConnection'] = ResolversParentTypes['PublishedTensionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedTensionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedTension']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['MarketTerritory'], ParentType, ContextType>;
};

export type PublishedTensionEdgeResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['PublishedTensionEdge'] = ResolversParentTypes['PublishedTensionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedTension'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  marketFigure?: Resolver<Maybe<ResolversTypes['MarketFigure']>, ParentType, ContextType, RequireFields<QueryMarketFigureArgs, 'id'>>;
  publishedComparison?: Resolver<Maybe<ResolversTypes['MarketFigureConnection']>, ParentType, ContextType, RequireFields<QueryPublishedComparisonArgs, 'first' | 'measure' | 'territory'>>;
  publishedFigures?: Resolver<Maybe<ResolversTypes['MarketFigureConnection']>, ParentType, ContextType, RequireFields<QueryPublishedFiguresArgs, 'first' | 'measure' | 'territory'>>;
  publishedSnapshots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PublishedSnapshot']>>, ParentType, ContextType, Partial<QueryPublishedSnapshotsArgs>>;
  publishedTensions?: Resolver<Maybe<ResolversTypes['PublishedTensionConnection']>, ParentType, ContextType, RequireFields<QueryPublishedTensionsArgs, 'first' | 'level' | 'territory'>>;
  surveyedNeeds?: Resolver<Maybe<ResolversTypes['SurveyedNeedsConnection']>, ParentType, ContextType, RequireFields<QuerySurveyedNeedsArgs, 'first' | 'level'>>;
};

export type RegionResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SurveyReleaseResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['SurveyRelease'] = ResolversParentTypes['SurveyRelease']> = {
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surveyedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  surveyedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SurveyedFigureResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['SurveyedFigure'] = ResolversParentTypes['SurveyedFigure']> = {
  margin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarketFigureStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SurveyedNeedsResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['SurveyedNeeds'] = ResolversParentTypes['SurveyedNeeds']> = {
  difficult?: Resolver<ResolversTypes['SurveyedFigure'], ParentType, ContextType>;
  familyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  familyLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fapCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fapLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SurveyedLevel'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['HiringNeeds']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['SurveyedFigure'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['SurveyRelease'], ParentType, ContextType>;
  seasonal?: Resolver<ResolversTypes['SurveyedFigure'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['MarketTerritory'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyedNeedsConnectionResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['SurveyedNeedsConnection'] = ResolversParentTypes['SurveyedNeedsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyedNeedsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurveyedNeeds']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyedNeedsEdgeResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['SurveyedNeedsEdge'] = ResolversParentTypes['SurveyedNeedsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyedNeeds'], ParentType, ContextType>;
};

export type TensionResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['Tension'] = ResolversParentTypes['Tension']> = {
  demandingConditions?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  geographicMismatch?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  hiringIntensity?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  jobseekers?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  nonDurableJobs?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  occupationCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onlineOffers?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['MarketTerritory'], ParentType, ContextType>;
  trainingSpecificity?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  workforceShortage?: Resolver<ResolversTypes['MarketFigure'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TensionConnectionResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['TensionConnection'] = ResolversParentTypes['TensionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TensionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tension']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TensionEdgeResolvers<ContextType = LabourMarketContext, ParentType extends ResolversParentTypes['TensionEdge'] = ResolversParentTypes['TensionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tension'], ParentType, ContextType>;
};

export type Resolvers<ContextType = LabourMarketContext> = {
  BetterOccupation?: BetterOccupationResolvers<ContextType>;
  BetterPlace?: BetterPlaceResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  Diagnosis?: DiagnosisResolvers<ContextType>;
  DiagnosisAdvice?: DiagnosisAdviceResolvers<ContextType>;
  DiagnosisChallenge?: DiagnosisChallengeResolvers<ContextType>;
  DiagnosisMarket?: DiagnosisMarketResolvers<ContextType>;
  DiagnosisStep?: DiagnosisStepResolvers<ContextType>;
  DiagnosisStrategy?: DiagnosisStrategyResolvers<ContextType>;
  DiagnosisSubScore?: DiagnosisSubScoreResolvers<ContextType>;
  DiagnosisUnknownFact?: DiagnosisUnknownFactResolvers<ContextType>;
  EmploymentBasin?: EmploymentBasinResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  HiringNeeds?: HiringNeedsResolvers<ContextType>;
  HiringNeedsConnection?: HiringNeedsConnectionResolvers<ContextType>;
  HiringNeedsEdge?: HiringNeedsEdgeResolvers<ContextType>;
  Jobseeker?: JobseekerResolvers<ContextType>;
  MarketFigure?: MarketFigureResolvers<ContextType>;
  MarketFigureConnection?: MarketFigureConnectionResolvers<ContextType>;
  MarketFigureEdge?: MarketFigureEdgeResolvers<ContextType>;
  MarketPeriod?: MarketPeriodResolvers<ContextType>;
  MarketScore?: MarketScoreResolvers<ContextType>;
  MarketScoreConnection?: MarketScoreConnectionResolvers<ContextType>;
  MarketScoreEdge?: MarketScoreEdgeResolvers<ContextType>;
  MarketTerritory?: MarketTerritoryResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationFamily?: OccupationFamilyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublishedSnapshot?: PublishedSnapshotResolvers<ContextType>;
  PublishedSource?: PublishedSourceResolvers<ContextType>;
  PublishedTension?: PublishedTensionResolvers<ContextType>;
  PublishedTensionConnection?: PublishedTensionConnectionResolvers<ContextType>;
  PublishedTensionEdge?: PublishedTensionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  SurveyRelease?: SurveyReleaseResolvers<ContextType>;
  SurveyedFigure?: SurveyedFigureResolvers<ContextType>;
  SurveyedNeeds?: SurveyedNeedsResolvers<ContextType>;
  SurveyedNeedsConnection?: SurveyedNeedsConnectionResolvers<ContextType>;
  SurveyedNeedsEdge?: SurveyedNeedsEdgeResolvers<ContextType>;
  Tension?: TensionResolvers<ContextType>;
  TensionConnection?: TensionConnectionResolvers<ContextType>;
  TensionEdge?: TensionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = LabourMarketContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
