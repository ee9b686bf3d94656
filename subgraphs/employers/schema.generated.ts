import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EstablishmentRow } from './tables.ts';
import type { FoundEstablishments } from './establishment-filter.ts';
import type { FoundRecruiter, FoundRecruiters, ActivityCount, Suggestions, OccupationCount, OccupationScore } from './recruiters/search/found.ts';
import type { RecruiterQuery } from './recruiters/search/query.ts';
import type { ReasonCode } from './recruiters/reason-words.ts';
import type { ForecastRow } from './recruiters/forecast-of.ts';
import type { ChangeResult } from './recruiters/change-entry.ts';
import type { CampaignRow } from './survey/campaigns.ts';
import type { FormRow } from './survey/forms.ts';
import type { AnswerResult } from './survey/answer-survey.ts';
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

/** An answer to the survey of hiring needs. */
export type AnswerHiringSurveyInput = {
  /** What is planned, a line an occupation, at most 50; an empty list for no hiring. */
  readonly lines: ReadonlyArray<HiringSurveyLineInput>;
  /** The establishment's SIRET; one of the caller's own. */
  readonly siret: Scalars['ID']['input'];
  /** The year for which to plan; its campaign must be open. */
  readonly year: Scalars['Int']['input'];
};

/** The questionnaire with the answer that counts now, or why the answer was not taken: one of the two. */
export type AnswerHiringSurveyResult = {
  readonly __typename?: 'AnswerHiringSurveyResult';
  /** The questionnaire with the new answer. */
  readonly form: Maybe<HiringSurveyForm>;
  /** Why nothing was changed. */
  readonly refusal: Maybe<HiringSurveyRefusal>;
};

/** How an establishment wants to be shown. What is left out is as the sources and the forecast have it. */
export type ChangeRecruiterEntryInput = {
  /** Occupations (ROME) for which it is shown though the forecast does not; at most 20. */
  readonly addedOccupationCodes?: ReadonlyArray<Scalars['ID']['input']>;
  /** Occupations (ROME) for which it is shown before others; at most 20. */
  readonly boostedOccupationCodes?: ReadonlyArray<Scalars['ID']['input']>;
  /** Where to send applications. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is shown in no search of likely recruiters. */
  readonly isHidden?: Scalars['Boolean']['input'];
  /** Its name, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whom to call: ten digits. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The establishment's SIRET; one of the caller's own. */
  readonly siret: Scalars['ID']['input'];
  /** Its website, with `https://` or `http://`. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** The entry as it is now, or why it was not changed: one of the two. */
export type ChangeRecruiterEntryResult = {
  readonly __typename?: 'ChangeRecruiterEntryResult';
  /** The establishment with its new entry. */
  readonly establishment: Maybe<Establishment>;
  /** Why nothing was changed. */
  readonly refusal: Maybe<RecruiterRefusal>;
};

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

/** How to get in touch with a recruiter. Editorial: by what is customary in its trade, and by what is known of it. */
export type ContactMode =
  /** Call first. */
  | 'CALL'
  /** Go there and ask. */
  | 'COME_IN_PERSON'
  /** Send an application by mail. */
  | 'SEND_APPLICATION'
  /** Apply on its website. */
  | 'WEBSITE';

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
  /** La Bonne Boîte's forecast; null for an establishment that is not shown: no declared hirings, too few to expect, or hidden by its employer. */
  readonly hiringForecast: Maybe<HiringForecast>;
  /** Its questionnaire of the survey of hiring needs with what it answered, for employers who act for it alone. Null for everybody else, and where it is not asked. */
  readonly hiringSurvey: Maybe<HiringSurveyForm>;
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


/**
 * A place of work of a company, an association or a public body: a shop, a plant, an office. Sources: INSEE's register Sirene for the legal facts, the
 * employment service's file of employers for contacts and headcount, each month. When a person refused that the register publish them, names, address and
 * contacts are null.
 */
export type EstablishmentHiringSurveyArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
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

/** Methods of foreseeing hirings. */
export type ForecastModel =
  /** Linear regression on seven half-years and the headcount: the method that La Bonne Boîte published. */
  | 'LINEAR_REGRESSION'
  /** The establishment's own rate, pooled with those of its peers, by season: what scores are made from. */
  | 'POOLED_RATE'
  /** As many as in the same half-year of the year before. */
  | 'SAME_AS_LAST_YEAR';

/** An occupation that an establishment is likely to hire for. */
export type ForecastOccupation = {
  readonly __typename?: 'ForecastOccupation';
  /** The occupation. */
  readonly occupation: Occupation;
  /** How likely, 0 to 100. */
  readonly score: Scalars['Int']['output'];
  /** The same as stars, 2.5 to 5 with one decimal. */
  readonly stars: Scalars['Float']['output'];
};

/** How well one method foresaw one half-year. */
export type ForecastVerdict = {
  readonly __typename?: 'ForecastVerdict';
  /** Establishments that had hired before it. */
  readonly establishments: Scalars['Int']['output'];
  /** The first month of the half-year, by its first day. */
  readonly from: Scalars['Date']['output'];
  /** Of a hundred hirings, how many the first 10 %, 20 % … 90 % of establishments by prediction made (gains curve). */
  readonly gains: ReadonlyArray<Scalars['Float']['output']>;
  /** What these hired in it. */
  readonly hirings: Scalars['Int']['output'];
  /** Mean absolute error of the predicted hirings. */
  readonly meanAbsoluteError: Scalars['Float']['output'];
  /** Mean squared error of the predicted hirings, hirings squared. */
  readonly meanSquaredError: Scalars['Float']['output'];
  /** The method. */
  readonly model: ForecastModel;
  /** The last day of the half-year. */
  readonly until: Scalars['Date']['output'];
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

/** How the forecast sees one establishment. */
export type HiringForecast = {
  readonly __typename?: 'HiringForecast';
  /** The last month of hirings that it was made from, by its first day. */
  readonly madeFrom: Scalars['Date']['output'];
  /** Occupations that it is shown for, the most likely first. */
  readonly occupations: ReadonlyArray<ForecastOccupation>;
  /** Why the score is what it is. */
  readonly reasons: ReadonlyArray<ScoreReason>;
  /** How likely it hires lastingly in the coming six months, over all occupations, 50 to 100. */
  readonly score: Scalars['Int']['output'];
  /** The same as stars, 2.5 to 5 with one decimal. */
  readonly stars: Scalars['Float']['output'];
};

/** How well methods foresaw half-years that they had not seen, in one département. */
export type HiringForecastReport = {
  readonly __typename?: 'HiringForecastReport';
  /** The last month of hirings that the forecast was made from, by its first day. */
  readonly madeFrom: Scalars['Date']['output'];
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** A verdict for each method and held-back half-year, the newest half-year first. */
  readonly verdicts: ReadonlyArray<ForecastVerdict>;
};

/** What an establishment answered. Without lines: it plans no hiring. */
export type HiringSurveyAnswer = {
  readonly __typename?: 'HiringSurveyAnswer';
  /** The day of the answer. */
  readonly answeredOn: Scalars['Date']['output'];
  /** By occupation, in the order of their codes. */
  readonly lines: ReadonlyArray<HiringSurveyAnswerLine>;
  /** 1 for the first answer, one more with each correction. */
  readonly revision: Scalars['Int']['output'];
};

/** What is planned for one occupation. */
export type HiringSurveyAnswerLine = {
  readonly __typename?: 'HiringSurveyAnswerLine';
  /** Of these, how many are expected to be difficult. */
  readonly difficult: Scalars['Int']['output'];
  /** The FAP code of the occupation. */
  readonly fapCode: Scalars['ID']['output'];
  /** Recruitments planned in the year. */
  readonly projects: Scalars['Int']['output'];
  /** Of these, how many are for seasonal work. */
  readonly seasonal: Scalars['Int']['output'];
};

/** A yearly campaign of the survey of hiring needs (`enquête Besoins en main-d'œuvre`). */
export type HiringSurveyCampaign = {
  readonly __typename?: 'HiringSurveyCampaign';
  /** The last day on which answers are taken. */
  readonly closesOn: Scalars['Date']['output'];
  /** When the sample was drawn. */
  readonly drawnAt: Scalars['DateTime']['output'];
  /** When the answers were last estimated. Null before. */
  readonly estimatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The first day on which answers are taken. */
  readonly opensOn: Scalars['Date']['output'];
  /** Establishments of the field that stand in no employment basin, by reason: asked and counted all the same, but in no basin's figures. */
  readonly outsideBasins: ReadonlyArray<HiringSurveyOutside>;
  /** Establishments of the field: open, with employees or with recent hires. */
  readonly population: Scalars['Int']['output'];
  /** Of a hundred that are asked, how many have answered, to one decimal. */
  readonly responseRate: Scalars['Float']['output'];
  /** Of these, how many are asked. */
  readonly sampled: Scalars['Int']['output'];
  /** Whether answers are taken today, in Paris. */
  readonly state: HiringSurveyState;
  /** Who answers, by stratum: by area, section of activities, then size. */
  readonly strata: Maybe<HiringSurveyStratumConnection>;
  /** The year for which employers plan. */
  readonly year: Scalars['Int']['output'];
};


/** A yearly campaign of the survey of hiring needs (`enquête Besoins en main-d'œuvre`). */
export type HiringSurveyCampaignStrataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One cell that was estimated, as it may not be published. */
export type HiringSurveyEstimate = {
  readonly __typename?: 'HiringSurveyEstimate';
  /** Enterprises that answered something other than none. */
  readonly enterprises: Scalars['Int']['output'];
  /** The name of the occupation or family. Null for `ALL`. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The most that one of them answered, unweighted. */
  readonly largest: Scalars['Int']['output'];
  /** Half of the 95 % confidence interval. */
  readonly margin: Scalars['Float']['output'];
  /** What is counted. */
  readonly measure: HiringSurveyMeasure;
  /** A FAP code, the letter of a family, or `ALL`. */
  readonly occupationCode: Scalars['ID']['output'];
  /** The family, or `ALL`. Null for `ALL`. */
  readonly occupationParent: Maybe<Scalars['ID']['output']>;
  /** `B5201-44` the part of a basin in a département (`B-44` outside any), `D44`, `R52`, or `N`. */
  readonly placeCode: Scalars['ID']['output'];
  /** The place that holds it. Null for the nation. */
  readonly placeParent: Maybe<Scalars['ID']['output']>;
  /** The estimate: answers times their weights. */
  readonly value: Scalars['Float']['output'];
};

/** Estimates, page by page. */
export type HiringSurveyEstimateConnection = {
  readonly __typename?: 'HiringSurveyEstimateConnection';
  /** The estimates, by place, occupation and measure. */
  readonly nodes: ReadonlyArray<HiringSurveyEstimate>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** The questionnaire of one establishment. */
export type HiringSurveyForm = {
  readonly __typename?: 'HiringSurveyForm';
  /** The answer that counts. Null before the first. */
  readonly answer: Maybe<HiringSurveyAnswer>;
  /** The last day on which answers are taken. */
  readonly closesOn: Scalars['Date']['output'];
  /** The most projects that an answer may hold, by headcount. */
  readonly mostProjects: Scalars['Int']['output'];
  /** The occupations to choose from, by code. */
  readonly occupations: ReadonlyArray<HiringSurveyOccupation>;
  /** The first day on which answers are taken. */
  readonly opensOn: Scalars['Date']['output'];
  /** Whether answers are taken today, in Paris. */
  readonly state: HiringSurveyState;
  /** The version of the questionnaire, by activity: `AGRICULTURE`, `INDUSTRY`, `CONSTRUCTION`, `TRADE_AND_HOSPITALITY`, `HEALTH_AND_PUBLIC` or `GENERAL`. */
  readonly version: Scalars['String']['output'];
  /** The year for which to plan. */
  readonly year: Scalars['Int']['output'];
};

/** What is planned for one occupation. */
export type HiringSurveyLineInput = {
  /** Of these, how many are expected to be difficult: 0 to `projects`. */
  readonly difficult?: Scalars['Int']['input'];
  /** The FAP code of an occupation that the questionnaire offers; each once. */
  readonly fapCode: Scalars['ID']['input'];
  /** Recruitments planned in the year, 1 or more. */
  readonly projects: Scalars['Int']['input'];
  /** Of these, how many are for seasonal work: 0 to `projects`. */
  readonly seasonal?: Scalars['Int']['input'];
};

/** What the survey counts. */
export type HiringSurveyMeasure =
  /** Those that are expected to be difficult. */
  | 'DIFFICULT'
  /** The others. */
  | 'EASY'
  /** Recruitments planned. */
  | 'PROJECTS'
  /** Those for seasonal work. */
  | 'SEASONAL'
  /** The others. */
  | 'STEADY';

/** An occupation of the questionnaire. */
export type HiringSurveyOccupation = {
  readonly __typename?: 'HiringSurveyOccupation';
  /** The letter of its family. */
  readonly familyCode: Scalars['ID']['output'];
  /** The name of its family. */
  readonly familyLabel: Scalars['String']['output'];
  /** Its FAP code. */
  readonly fapCode: Scalars['ID']['output'];
  /** Its name. */
  readonly fapLabel: Scalars['String']['output'];
};

/** Establishments that no employment basin holds. */
export type HiringSurveyOutside = {
  readonly __typename?: 'HiringSurveyOutside';
  /** How many communes they name. */
  readonly communes: Scalars['Int']['output'];
  /** How many establishments. */
  readonly establishments: Scalars['Int']['output'];
  /** Why. */
  readonly reason: HiringSurveyOutsideReason;
};

/** Why an establishment stands in no employment basin. */
export type HiringSurveyOutsideReason =
  /** It names no commune, or one that the reference does not know. */
  | 'COMMUNE_UNKNOWN'
  /** Its commune lies in no basin of the survey. */
  | 'COMMUNE_WITHOUT_BASIN';

/** Why an answer was not taken. */
export type HiringSurveyRefusal = {
  readonly __typename?: 'HiringSurveyRefusal';
  /** The part of the input that it is about. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** The same for programs. */
  readonly code: HiringSurveyRefusalCode;
  /** In a sentence: what, where, and what is allowed. */
  readonly message: Scalars['String']['output'];
};

/** Why an answer was not taken. */
export type HiringSurveyRefusalCode =
  /** There is no campaign about this year. */
  | 'CAMPAIGN_UNKNOWN'
  /** The establishment is closed. */
  | 'ESTABLISHMENT_CLOSED'
  /** No establishment is known by this SIRET. */
  | 'ESTABLISHMENT_UNKNOWN'
  /** The establishment is not asked in this campaign. */
  | 'NOT_IN_SAMPLE'
  /** The caller does not act for this establishment. */
  | 'NOT_YOUR_ESTABLISHMENT'
  /** The questionnaire of this activity does not offer the occupation. */
  | 'OCCUPATION_NOT_OFFERED'
  /** An occupation stands in two lines. */
  | 'OCCUPATION_TWICE'
  /** The survey has no such occupation. */
  | 'OCCUPATION_UNKNOWN'
  /** More difficult or seasonal projects than projects, or fewer than none. */
  | 'PART_OUT_OF_RANGE'
  /** More projects than the headcount makes plausible. */
  | 'PROJECTS_IMPLAUSIBLE'
  /** A line has no project. */
  | 'PROJECTS_OUT_OF_RANGE'
  /** The survey has closed. */
  | 'SURVEY_CLOSED'
  /** The survey has not opened yet. */
  | 'SURVEY_NOT_OPEN'
  /** More lines than allowed. */
  | 'TOO_MANY_LINES';

/** Whether a survey takes answers. */
export type HiringSurveyState =
  /** No longer. */
  | 'CLOSED'
  /** Answers are taken. */
  | 'OPEN'
  /** Not yet. */
  | 'TO_COME';

/** Establishments that are drawn together: of one area, section of activities and size. */
export type HiringSurveyStratum = {
  readonly __typename?: 'HiringSurveyStratum';
  /** Basin and département, `5201-44`; `-44` outside any basin, `-` where no commune is known. */
  readonly area: Scalars['String']['output'];
  /** Establishments of the field. */
  readonly population: Scalars['Int']['output'];
  /** Of a hundred that are asked, how many have answered, to one decimal. Null where fewer than 10 are asked: that would tell who answered. */
  readonly responseRate: Maybe<Scalars['Float']['output']>;
  /** Of these, how many are asked. */
  readonly sampled: Scalars['Int']['output'];
  /** Section of the NAF rév. 2, one letter; `?` where the activity is not known. */
  readonly section: Scalars['String']['output'];
  /** The class of headcounts: `0`, `1-9`, `10-49`, `50-199` or `200+`. */
  readonly sizeClass: Scalars['String']['output'];
};

/** Strata, page by page. */
export type HiringSurveyStratumConnection = {
  readonly __typename?: 'HiringSurveyStratumConnection';
  /** The strata with their cursors. */
  readonly edges: ReadonlyArray<HiringSurveyStratumEdge>;
  /** The strata alone. */
  readonly nodes: ReadonlyArray<HiringSurveyStratum>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A stratum in a list. */
export type HiringSurveyStratumEdge = {
  readonly __typename?: 'HiringSurveyStratumEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The stratum. */
  readonly node: HiringSurveyStratum;
};

/** Languages of sentences for people. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

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
  /**
   * Answers the survey of hiring needs for an establishment of the caller's own: the whole answer, so that the same call twice changes nothing more. A later call corrects it until the
   * survey closes. For employers.
   */
  readonly answerHiringSurvey: Maybe<AnswerHiringSurveyResult>;
  /**
   * Changes how an establishment of the caller's own is shown among likely recruiters: the whole entry, so that the same call twice changes nothing more. It stays
   * whatever is loaded or forecast afterwards. For employers.
   */
  readonly changeRecruiterEntry: Maybe<ChangeRecruiterEntryResult>;
};


export type MutationAnswerHiringSurveyArgs = {
  input: AnswerHiringSurveyInput;
};


export type MutationChangeRecruiterEntryArgs = {
  input: ChangeRecruiterEntryInput;
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
  /** Establishments around a commune that are likely to hire for this occupation in the coming six months, highest score first. Null as long as no forecast was published. */
  readonly likelyRecruiters: Maybe<RecruiterConnection>;
};


export type OccupationLikelyRecruitersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  communeCode: Scalars['ID']['input'];
  contract?: InputMaybe<RecruiterContract>;
  first?: InputMaybe<Scalars['Int']['input']>;
  radiusKm?: InputMaybe<Scalars['Float']['input']>;
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
  /** One place of work, by its SIRET. An error CODE_UNKNOWN says when there is none, CODE_MALFORMED when it is not a SIRET. */
  readonly establishment: Maybe<Establishment>;
  /** Places of work that meet all parts of the filter, by SIRET. Codes that no establishment bears give an empty list and a notice. */
  readonly establishments: Maybe<EstablishmentSearch>;
  /** How well the forecast that is served, and the methods beside it, foresaw half-years that they had not seen. Null as long as no forecast was published. */
  readonly hiringForecastReport: Maybe<HiringForecastReport>;
  /** A campaign of the survey of hiring needs: its days, whom it asks, who answers. Null as long as there is no such campaign. */
  readonly hiringSurveyCampaign: Maybe<HiringSurveyCampaign>;
  /**
   * Estimates of the survey of hiring needs before disclosure control, by place, occupation and measure. In bulk, for jobs of the hub: it names nobody, but where few enterprises
   * stand behind a number it comes close. Empty as long as the campaign was not estimated.
   */
  readonly hiringSurveyEstimates: Maybe<HiringSurveyEstimateConnection>;
  /**
   * La Bonne Boîte: establishments likely to hire lastingly in the coming six months for some occupations, though they publish no offer. The forecast is made each month
   * from declared hirings; null as long as none was published.
   */
  readonly likelyRecruiters: Maybe<RecruiterSearch>;
};


export type QueryEstablishmentArgs = {
  siret: Scalars['ID']['input'];
};


export type QueryEstablishmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstablishmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHiringForecastReportArgs = {
  activityDivision?: InputMaybe<Scalars['ID']['input']>;
  contract?: InputMaybe<RecruiterContract>;
  departmentCode: Scalars['ID']['input'];
};


export type QueryHiringSurveyCampaignArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHiringSurveyEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};


export type QueryLikelyRecruitersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: RecruiterFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RecruiterSort>;
};

/** An establishment that is likely to hire for an occupation. How many it will hire is not told: that is the employer's. */
export type Recruiter = {
  readonly __typename?: 'Recruiter';
  /** How to get in touch. */
  readonly contactMode: ContactMode;
  /** Kilometres as the crow flies, from the point or the commune asked to the establishment's commune; null without a circle. */
  readonly distanceKm: Maybe<Scalars['Float']['output']>;
  /** The establishment. */
  readonly establishment: Establishment;
  /** Whether the employer asked to be shown first for this occupation. */
  readonly isBoosted: Scalars['Boolean']['output'];
  /** The occupation that it is found for. */
  readonly occupation: Occupation;
  /** Why the score is what it is; empty for one that the employer added. */
  readonly reasons: ReadonlyArray<ScoreReason>;
  /** How likely for this occupation, 0 to 100. */
  readonly score: Scalars['Int']['output'];
  /** The same as stars, 2.5 to 5 with one decimal. */
  readonly stars: Scalars['Float']['output'];
};

/** Recruiters of one activity. */
export type RecruiterActivityFacet = {
  readonly __typename?: 'RecruiterActivityFacet';
  /** The activity. */
  readonly activity: Activity;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Recruiters, page by page. */
export type RecruiterConnection = {
  readonly __typename?: 'RecruiterConnection';
  /** The recruiters with their cursors. */
  readonly edges: ReadonlyArray<RecruiterEdge>;
  /** The recruiters alone. */
  readonly nodes: ReadonlyArray<Recruiter>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** Contracts that a forecast is about. */
export type RecruiterContract =
  /** Apprenticeship and professionalisation contracts (La Bonne Alternance). */
  | 'APPRENTICESHIP'
  /** Contracts without an end, or that last more than 31 days (CDI, CDD). */
  | 'LASTING';

/** Recruiters for one kind of contract. */
export type RecruiterContractFacet = {
  readonly __typename?: 'RecruiterContractFacet';
  /** The kind of contract. */
  readonly contract: RecruiterContract;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Recruiters within a distance. */
export type RecruiterDistanceFacet = {
  readonly __typename?: 'RecruiterDistanceFacet';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Kilometres. */
  readonly radiusKm: Scalars['Int']['output'];
};

/** A recruiter in a list. */
export type RecruiterEdge = {
  readonly __typename?: 'RecruiterEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The recruiter. */
  readonly node: Recruiter;
};

/** How many recruiters there would be with other choices; each facet counts without its own filter. */
export type RecruiterFacets = {
  readonly __typename?: 'RecruiterFacets';
  /** By activity, the most first, at most 30. */
  readonly activities: ReadonlyArray<RecruiterActivityFacet>;
  /** By kind of contract. */
  readonly contracts: ReadonlyArray<RecruiterContractFacet>;
  /** Within 10, 30, 50, 100 and 3,000 km; empty without a circle. */
  readonly distances: ReadonlyArray<RecruiterDistanceFacet>;
  /** Small ones and big ones. */
  readonly headcounts: ReadonlyArray<RecruiterHeadcountFacet>;
};

/** What likely recruiters must meet. All parts given must hold. */
export type RecruiterFilter = {
  /** NAF rév. 2 sub-classes, with or without their dot; at most 100. */
  readonly activityCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A point around which to look, in place of a commune. */
  readonly center?: InputMaybe<CoordinatesInput>;
  /** The commune around which to look (INSEE code); Paris, Lyon and Marseille with all districts. */
  readonly communeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Which contracts they are likely to offer. */
  readonly contract?: InputMaybe<RecruiterContract>;
  /** The département, in place of a circle. */
  readonly departmentCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only small ones (fewer than 50 employees, or unknown) or only big ones. */
  readonly headcount?: InputMaybe<RecruiterHeadcount>;
  /** Occupations (ROME), 1 to 20; an establishment is shown once, for the one that it scores highest. */
  readonly occupationCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** How far around the commune or the point, in kilometres, 0 to 3,000. */
  readonly radiusKm?: InputMaybe<Scalars['Float']['input']>;
  /** The region, in place of a circle. */
  readonly regionCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Small or big establishments. */
export type RecruiterHeadcount =
  /** 50 employees or more. */
  | 'BIG'
  /** Fewer than 50 employees, or an unknown number. */
  | 'SMALL';

/** Recruiters of one size. */
export type RecruiterHeadcountFacet = {
  readonly __typename?: 'RecruiterHeadcountFacet';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Small or big. */
  readonly headcount: RecruiterHeadcount;
};

/** Why an entry was not changed. */
export type RecruiterRefusal = {
  readonly __typename?: 'RecruiterRefusal';
  /** The part of the input that it is about. */
  readonly argument: Maybe<Scalars['String']['output']>;
  /** The same for programs. */
  readonly code: RecruiterRefusalCode;
  /** In a sentence: what, where, and what is allowed. */
  readonly message: Scalars['String']['output'];
};

/** Why an entry was not changed. */
export type RecruiterRefusalCode =
  /** The establishment is closed. */
  | 'ESTABLISHMENT_CLOSED'
  /** No establishment is known by this SIRET. */
  | 'ESTABLISHMENT_UNKNOWN'
  /** The caller does not act for this establishment. */
  | 'NOT_YOUR_ESTABLISHMENT'
  /** More occupations than allowed. */
  | 'TOO_MANY_OCCUPATIONS'
  /** A text is too long, or no web address, mail address or telephone number. */
  | 'VALUE_REFUSED';

/** What a search of likely recruiters found, page by page. */
export type RecruiterSearch = {
  readonly __typename?: 'RecruiterSearch';
  /** The recruiters with their cursors. */
  readonly edges: ReadonlyArray<RecruiterEdge>;
  /** How many there would be with other choices. */
  readonly facets: RecruiterFacets;
  /** The recruiters alone. */
  readonly nodes: ReadonlyArray<Recruiter>;
  /** Occupations that no activity is known to hire for, and places that the hub does not know. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Where more are found, when there are fewer than 20. */
  readonly suggestions: RecruiterSuggestions;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Orders of likely recruiters. */
export type RecruiterSort =
  /** Closest first; without a circle, by SIRET. */
  | 'DISTANCE'
  /** Highest score first. */
  | 'SCORE'
  /** Boosted ones first; then a lottery weighted by the score, drawn anew each day, so that applications spread; those with a mail address before the others. */
  | 'SMART';

/** Where more recruiters are found than where was looked; empty when enough were found. */
export type RecruiterSuggestions = {
  readonly __typename?: 'RecruiterSuggestions';
  /** Wider circles with more recruiters. */
  readonly distances: ReadonlyArray<RecruiterDistanceFacet>;
  /** Occupations to which people move from those asked, with recruiters in the same place, close ones first, at most 10. */
  readonly occupations: ReadonlyArray<SuggestedOccupation>;
};

/** One reason of a score, from the hirings that were declared. */
export type ScoreReason = {
  readonly __typename?: 'ScoreReason';
  /** The reason, for programs. */
  readonly code: ScoreReasonCode;
  /** The same in a sentence. */
  readonly message: Scalars['String']['output'];
};


/** One reason of a score, from the hirings that were declared. */
export type ScoreReasonMessageArgs = {
  language?: Language;
};

/** Reasons of a score. */
export type ScoreReasonCode =
  /** It hires less than these. */
  | 'LESS_THAN_PEERS'
  /** It hires more than establishments of its activity and size. */
  | 'MORE_THAN_PEERS'
  /** Its activity hires more in the coming half-year than in the other. */
  | 'SEASON_HIGH'
  /** Its activity hires less in the coming half-year than in the other. */
  | 'SEASON_LOW'
  /** Fewer. */
  | 'TREND_FALLING'
  /** It has begun to hire in the last twelve months. */
  | 'TREND_NEW'
  /** More lasting hires in the last twelve months than in the twelve before. */
  | 'TREND_RISING'
  /** About as many. */
  | 'TREND_STEADY';

/** An activity as the register states it, in the list of its time. */
export type StatedActivity = {
  readonly __typename?: 'StatedActivity';
  /** The code, written as in the register: with its dot. */
  readonly code: Scalars['String']['output'];
  /** The list that the code belongs to. */
  readonly nomenclature: ActivityNomenclature;
};

/** An occupation close to those that were asked for. */
export type SuggestedOccupation = {
  readonly __typename?: 'SuggestedOccupation';
  /** How many recruiters there are for it. */
  readonly count: Scalars['Int']['output'];
  /** The occupation. */
  readonly occupation: Occupation;
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
  Occupation: Occupation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}> );
  Establishment:
    ( { __typename: 'Establishment' }
    & GraphQLRecursivePick<FederationTypes['Establishment'], {"siret":true}> );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<{ readonly code: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivityNomenclature: ActivityNomenclature;
  AnswerHiringSurveyInput: AnswerHiringSurveyInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerHiringSurveyResult: ResolverTypeWrapper<AnswerResult>;
  ChangeRecruiterEntryInput: ChangeRecruiterEntryInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeRecruiterEntryResult: ResolverTypeWrapper<ChangeResult>;
  Commune: ResolverTypeWrapper<{ readonly code: string }>;
  ContactMode: ContactMode;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Establishment: ResolverTypeWrapper<EstablishmentRow>;
  EstablishmentConnection: ResolverTypeWrapper<Omit<EstablishmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstablishmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Establishment']> }>;
  EstablishmentEdge: ResolverTypeWrapper<Omit<EstablishmentEdge, 'node'> & { node: ResolversTypes['Establishment'] }>;
  EstablishmentFilter: EstablishmentFilter;
  EstablishmentSearch: ResolverTypeWrapper<FoundEstablishments>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ForecastModel: ForecastModel;
  ForecastOccupation: ResolverTypeWrapper<OccupationScore>;
  ForecastVerdict: ResolverTypeWrapper<ForecastVerdict>;
  HeadcountBand: ResolverTypeWrapper<HeadcountBand>;
  HiringForecast: ResolverTypeWrapper<ForecastRow>;
  HiringForecastReport: ResolverTypeWrapper<HiringForecastReport>;
  HiringSurveyAnswer: ResolverTypeWrapper<HiringSurveyAnswer>;
  HiringSurveyAnswerLine: ResolverTypeWrapper<HiringSurveyAnswerLine>;
  HiringSurveyCampaign: ResolverTypeWrapper<CampaignRow>;
  HiringSurveyEstimate: ResolverTypeWrapper<HiringSurveyEstimate>;
  HiringSurveyEstimateConnection: ResolverTypeWrapper<HiringSurveyEstimateConnection>;
  HiringSurveyForm: ResolverTypeWrapper<FormRow>;
  HiringSurveyLineInput: HiringSurveyLineInput;
  HiringSurveyMeasure: HiringSurveyMeasure;
  HiringSurveyOccupation: ResolverTypeWrapper<HiringSurveyOccupation>;
  HiringSurveyOutside: ResolverTypeWrapper<HiringSurveyOutside>;
  HiringSurveyOutsideReason: HiringSurveyOutsideReason;
  HiringSurveyRefusal: ResolverTypeWrapper<HiringSurveyRefusal>;
  HiringSurveyRefusalCode: HiringSurveyRefusalCode;
  HiringSurveyState: HiringSurveyState;
  HiringSurveyStratum: ResolverTypeWrapper<HiringSurveyStratum>;
  HiringSurveyStratumConnection: ResolverTypeWrapper<HiringSurveyStratumConnection>;
  HiringSurveyStratumEdge: ResolverTypeWrapper<HiringSurveyStratumEdge>;
  Language: Language;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<{ readonly code: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recruiter: ResolverTypeWrapper<FoundRecruiter>;
  RecruiterActivityFacet: ResolverTypeWrapper<ActivityCount>;
  RecruiterConnection: ResolverTypeWrapper<Omit<RecruiterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecruiterEdge']>, nodes: ReadonlyArray<ResolversTypes['Recruiter']> }>;
  RecruiterContract: RecruiterContract;
  RecruiterContractFacet: ResolverTypeWrapper<RecruiterContractFacet>;
  RecruiterDistanceFacet: ResolverTypeWrapper<RecruiterDistanceFacet>;
  RecruiterEdge: ResolverTypeWrapper<Omit<RecruiterEdge, 'node'> & { node: ResolversTypes['Recruiter'] }>;
  RecruiterFacets: ResolverTypeWrapper<RecruiterQuery>;
  RecruiterFilter: RecruiterFilter;
  RecruiterHeadcount: RecruiterHeadcount;
  RecruiterHeadcountFacet: ResolverTypeWrapper<RecruiterHeadcountFacet>;
  RecruiterRefusal: ResolverTypeWrapper<RecruiterRefusal>;
  RecruiterRefusalCode: RecruiterRefusalCode;
  RecruiterSearch: ResolverTypeWrapper<FoundRecruiters>;
  RecruiterSort: RecruiterSort;
  RecruiterSuggestions: ResolverTypeWrapper<Suggestions>;
  ScoreReason: ResolverTypeWrapper<ReasonCode>;
  ScoreReasonCode: ScoreReasonCode;
  StatedActivity: ResolverTypeWrapper<StatedActivity>;
  SuggestedOccupation: ResolverTypeWrapper<OccupationCount>;
  Traineeship: Traineeship;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: { readonly code: string };
  ID: Scalars['ID']['output'];
  AnswerHiringSurveyInput: AnswerHiringSurveyInput;
  Int: Scalars['Int']['output'];
  AnswerHiringSurveyResult: AnswerResult;
  ChangeRecruiterEntryInput: ChangeRecruiterEntryInput;
  Boolean: Scalars['Boolean']['output'];
  ChangeRecruiterEntryResult: ChangeResult;
  Commune: { readonly code: string };
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Establishment: EstablishmentRow;
  EstablishmentConnection: Omit<EstablishmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstablishmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Establishment']> };
  EstablishmentEdge: Omit<EstablishmentEdge, 'node'> & { node: ResolversParentTypes['Establishment'] };
  EstablishmentFilter: EstablishmentFilter;
  EstablishmentSearch: FoundEstablishments;
  ExternalId: ExternalId;
  ForecastOccupation: OccupationScore;
  ForecastVerdict: ForecastVerdict;
  HeadcountBand: HeadcountBand;
  HiringForecast: ForecastRow;
  HiringForecastReport: HiringForecastReport;
  HiringSurveyAnswer: HiringSurveyAnswer;
  HiringSurveyAnswerLine: HiringSurveyAnswerLine;
  HiringSurveyCampaign: CampaignRow;
  HiringSurveyEstimate: HiringSurveyEstimate;
  HiringSurveyEstimateConnection: HiringSurveyEstimateConnection;
  HiringSurveyForm: FormRow;
  HiringSurveyLineInput: HiringSurveyLineInput;
  HiringSurveyOccupation: HiringSurveyOccupation;
  HiringSurveyOutside: HiringSurveyOutside;
  HiringSurveyRefusal: HiringSurveyRefusal;
  HiringSurveyStratum: HiringSurveyStratum;
  HiringSurveyStratumConnection: HiringSurveyStratumConnection;
  HiringSurveyStratumEdge: HiringSurveyStratumEdge;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Notice: Notice;
  Occupation: { readonly code: string };
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Recruiter: FoundRecruiter;
  RecruiterActivityFacet: ActivityCount;
  RecruiterConnection: Omit<RecruiterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecruiterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recruiter']> };
  RecruiterContractFacet: RecruiterContractFacet;
  RecruiterDistanceFacet: RecruiterDistanceFacet;
  RecruiterEdge: Omit<RecruiterEdge, 'node'> & { node: ResolversParentTypes['Recruiter'] };
  RecruiterFacets: RecruiterQuery;
  RecruiterFilter: RecruiterFilter;
  RecruiterHeadcountFacet: RecruiterHeadcountFacet;
  RecruiterRefusal: RecruiterRefusal;
  RecruiterSearch: FoundRecruiters;
  RecruiterSuggestions: Suggestions;
  ScoreReason: ReasonCode;
  StatedActivity: StatedActivity;
  SuggestedOccupation: OccupationCount;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  category: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = EmployersContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnswerHiringSurveyResultResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['AnswerHiringSurveyResult'] = ResolversParentTypes['AnswerHiringSurveyResult']> = {
  form?: Resolver<Maybe<ResolversTypes['HiringSurveyForm']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['HiringSurveyRefusal']>, ParentType, ContextType>;
};

export type ChangeRecruiterEntryResultResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['ChangeRecruiterEntryResult'] = ResolversParentTypes['ChangeRecruiterEntryResult']> = {
  establishment?: Resolver<Maybe<ResolversTypes['Establishment']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['RecruiterRefusal']>, ParentType, ContextType>;
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
  hiringForecast?: Resolver<Maybe<ResolversTypes['HiringForecast']>, ParentType, ContextType>;
  hiringSurvey?: Resolver<Maybe<ResolversTypes['HiringSurveyForm']>, ParentType, ContextType, Partial<EstablishmentHiringSurveyArgs>>;
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

export type ForecastOccupationResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['ForecastOccupation'] = ResolversParentTypes['ForecastOccupation']> = {
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ForecastVerdictResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['ForecastVerdict'] = ResolversParentTypes['ForecastVerdict']> = {
  establishments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gains?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  hirings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanAbsoluteError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanSquaredError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ForecastModel'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HeadcountBandResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HeadcountBand'] = ResolversParentTypes['HeadcountBand']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HiringForecastResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringForecast'] = ResolversParentTypes['HiringForecast']> = {
  madeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  occupations?: Resolver<ReadonlyArray<ResolversTypes['ForecastOccupation']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ScoreReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HiringForecastReportResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringForecastReport'] = ResolversParentTypes['HiringForecastReport']> = {
  madeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['ForecastVerdict']>, ParentType, ContextType>;
};

export type HiringSurveyAnswerResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyAnswer'] = ResolversParentTypes['HiringSurveyAnswer']> = {
  answeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['HiringSurveyAnswerLine']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringSurveyAnswerLineResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyAnswerLine'] = ResolversParentTypes['HiringSurveyAnswerLine']> = {
  difficult?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fapCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seasonal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringSurveyCampaignResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyCampaign'] = ResolversParentTypes['HiringSurveyCampaign']> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  estimatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outsideBasins?: Resolver<ReadonlyArray<ResolversTypes['HiringSurveyOutside']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sampled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HiringSurveyState'], ParentType, ContextType>;
  strata?: Resolver<Maybe<ResolversTypes['HiringSurveyStratumConnection']>, ParentType, ContextType, RequireFields<HiringSurveyCampaignStrataArgs, 'first'>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringSurveyEstimateResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyEstimate'] = ResolversParentTypes['HiringSurveyEstimate']> = {
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  largest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['HiringSurveyMeasure'], ParentType, ContextType>;
  occupationCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occupationParent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  placeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placeParent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HiringSurveyEstimateConnectionResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyEstimateConnection'] = ResolversParentTypes['HiringSurveyEstimateConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HiringSurveyEstimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HiringSurveyFormResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyForm'] = ResolversParentTypes['HiringSurveyForm']> = {
  answer?: Resolver<Maybe<ResolversTypes['HiringSurveyAnswer']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mostProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupations?: Resolver<ReadonlyArray<ResolversTypes['HiringSurveyOccupation']>, ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HiringSurveyState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringSurveyOccupationResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyOccupation'] = ResolversParentTypes['HiringSurveyOccupation']> = {
  familyCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  familyLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fapCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fapLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HiringSurveyOutsideResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyOutside'] = ResolversParentTypes['HiringSurveyOutside']> = {
  communes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  establishments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HiringSurveyOutsideReason'], ParentType, ContextType>;
};

export type HiringSurveyRefusalResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyRefusal'] = ResolversParentTypes['HiringSurveyRefusal']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['HiringSurveyRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HiringSurveyStratumResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyStratum'] = ResolversParentTypes['HiringSurveyStratum']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sampled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HiringSurveyStratumConnectionResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyStratumConnection'] = ResolversParentTypes['HiringSurveyStratumConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HiringSurveyStratumEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HiringSurveyStratum']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HiringSurveyStratumEdgeResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['HiringSurveyStratumEdge'] = ResolversParentTypes['HiringSurveyStratumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HiringSurveyStratum'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerHiringSurvey?: Resolver<Maybe<ResolversTypes['AnswerHiringSurveyResult']>, ParentType, ContextType, RequireFields<MutationAnswerHiringSurveyArgs, 'input'>>;
  changeRecruiterEntry?: Resolver<Maybe<ResolversTypes['ChangeRecruiterEntryResult']>, ParentType, ContextType, RequireFields<MutationChangeRecruiterEntryArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelyRecruiters?: Resolver<Maybe<ResolversTypes['RecruiterConnection']>, ParentType, ContextType, RequireFields<OccupationLikelyRecruitersArgs, 'communeCode' | 'contract' | 'first' | 'radiusKm'>>;
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
  hiringForecastReport?: Resolver<Maybe<ResolversTypes['HiringForecastReport']>, ParentType, ContextType, RequireFields<QueryHiringForecastReportArgs, 'contract' | 'departmentCode'>>;
  hiringSurveyCampaign?: Resolver<Maybe<ResolversTypes['HiringSurveyCampaign']>, ParentType, ContextType, Partial<QueryHiringSurveyCampaignArgs>>;
  hiringSurveyEstimates?: Resolver<Maybe<ResolversTypes['HiringSurveyEstimateConnection']>, ParentType, ContextType, RequireFields<QueryHiringSurveyEstimatesArgs, 'first' | 'year'>>;
  likelyRecruiters?: Resolver<Maybe<ResolversTypes['RecruiterSearch']>, ParentType, ContextType, RequireFields<QueryLikelyRecruitersArgs, 'filter' | 'first' | 'sort'>>;
};

export type RecruiterResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['Recruiter'] = ResolversParentTypes['Recruiter']> = {
  contactMode?: Resolver<ResolversTypes['ContactMode'], ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  establishment?: Resolver<ResolversTypes['Establishment'], ParentType, ContextType>;
  isBoosted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ScoreReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecruiterActivityFacetResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterActivityFacet'] = ResolversParentTypes['RecruiterActivityFacet']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruiterConnectionResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterConnection'] = ResolversParentTypes['RecruiterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecruiterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recruiter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecruiterContractFacetResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterContractFacet'] = ResolversParentTypes['RecruiterContractFacet']> = {
  contract?: Resolver<ResolversTypes['RecruiterContract'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruiterDistanceFacetResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterDistanceFacet'] = ResolversParentTypes['RecruiterDistanceFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  radiusKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruiterEdgeResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterEdge'] = ResolversParentTypes['RecruiterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recruiter'], ParentType, ContextType>;
};

export type RecruiterFacetsResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterFacets'] = ResolversParentTypes['RecruiterFacets']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['RecruiterActivityFacet']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['RecruiterContractFacet']>, ParentType, ContextType>;
  distances?: Resolver<ReadonlyArray<ResolversTypes['RecruiterDistanceFacet']>, ParentType, ContextType>;
  headcounts?: Resolver<ReadonlyArray<ResolversTypes['RecruiterHeadcountFacet']>, ParentType, ContextType>;
};

export type RecruiterHeadcountFacetResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterHeadcountFacet'] = ResolversParentTypes['RecruiterHeadcountFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['RecruiterHeadcount'], ParentType, ContextType>;
};

export type RecruiterRefusalResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterRefusal'] = ResolversParentTypes['RecruiterRefusal']> = {
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RecruiterRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecruiterSearchResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterSearch'] = ResolversParentTypes['RecruiterSearch']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecruiterEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['RecruiterFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recruiter']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['RecruiterSuggestions'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruiterSuggestionsResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['RecruiterSuggestions'] = ResolversParentTypes['RecruiterSuggestions']> = {
  distances?: Resolver<ReadonlyArray<ResolversTypes['RecruiterDistanceFacet']>, ParentType, ContextType>;
  occupations?: Resolver<ReadonlyArray<ResolversTypes['SuggestedOccupation']>, ParentType, ContextType>;
};

export type ScoreReasonResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['ScoreReason'] = ResolversParentTypes['ScoreReason']> = {
  code?: Resolver<ResolversTypes['ScoreReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ScoreReasonMessageArgs, 'language'>>;
};

export type StatedActivityResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['StatedActivity'] = ResolversParentTypes['StatedActivity']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nomenclature?: Resolver<ResolversTypes['ActivityNomenclature'], ParentType, ContextType>;
};

export type SuggestedOccupationResolvers<ContextType = EmployersContext, ParentType extends ResolversParentTypes['SuggestedOccupation'] = ResolversParentTypes['SuggestedOccupation']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
};

export type Resolvers<ContextType = EmployersContext> = {
  Activity?: ActivityResolvers<ContextType>;
  AnswerHiringSurveyResult?: AnswerHiringSurveyResultResolvers<ContextType>;
  ChangeRecruiterEntryResult?: ChangeRecruiterEntryResultResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Establishment?: EstablishmentResolvers<ContextType>;
  EstablishmentConnection?: EstablishmentConnectionResolvers<ContextType>;
  EstablishmentEdge?: EstablishmentEdgeResolvers<ContextType>;
  EstablishmentSearch?: EstablishmentSearchResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  ForecastOccupation?: ForecastOccupationResolvers<ContextType>;
  ForecastVerdict?: ForecastVerdictResolvers<ContextType>;
  HeadcountBand?: HeadcountBandResolvers<ContextType>;
  HiringForecast?: HiringForecastResolvers<ContextType>;
  HiringForecastReport?: HiringForecastReportResolvers<ContextType>;
  HiringSurveyAnswer?: HiringSurveyAnswerResolvers<ContextType>;
  HiringSurveyAnswerLine?: HiringSurveyAnswerLineResolvers<ContextType>;
  HiringSurveyCampaign?: HiringSurveyCampaignResolvers<ContextType>;
  HiringSurveyEstimate?: HiringSurveyEstimateResolvers<ContextType>;
  HiringSurveyEstimateConnection?: HiringSurveyEstimateConnectionResolvers<ContextType>;
  HiringSurveyForm?: HiringSurveyFormResolvers<ContextType>;
  HiringSurveyOccupation?: HiringSurveyOccupationResolvers<ContextType>;
  HiringSurveyOutside?: HiringSurveyOutsideResolvers<ContextType>;
  HiringSurveyRefusal?: HiringSurveyRefusalResolvers<ContextType>;
  HiringSurveyStratum?: HiringSurveyStratumResolvers<ContextType>;
  HiringSurveyStratumConnection?: HiringSurveyStratumConnectionResolvers<ContextType>;
  HiringSurveyStratumEdge?: HiringSurveyStratumEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recruiter?: RecruiterResolvers<ContextType>;
  RecruiterActivityFacet?: RecruiterActivityFacetResolvers<ContextType>;
  RecruiterConnection?: RecruiterConnectionResolvers<ContextType>;
  RecruiterContractFacet?: RecruiterContractFacetResolvers<ContextType>;
  RecruiterDistanceFacet?: RecruiterDistanceFacetResolvers<ContextType>;
  RecruiterEdge?: RecruiterEdgeResolvers<ContextType>;
  RecruiterFacets?: RecruiterFacetsResolvers<ContextType>;
  RecruiterHeadcountFacet?: RecruiterHeadcountFacetResolvers<ContextType>;
  RecruiterRefusal?: RecruiterRefusalResolvers<ContextType>;
  RecruiterSearch?: RecruiterSearchResolvers<ContextType>;
  RecruiterSuggestions?: RecruiterSuggestionsResolvers<ContextType>;
  ScoreReason?: ScoreReasonResolvers<ContextType>;
  StatedActivity?: StatedActivityResolvers<ContextType>;
  SuggestedOccupation?: SuggestedOccupationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = EmployersContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
