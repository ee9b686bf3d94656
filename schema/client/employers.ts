/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An answer to the survey of hiring needs. */
export type AnswerHiringSurveyInput = {
  /** What is planned, a line an occupation, at most 50; an empty list for no hiring. */
  lines: Array<HiringSurveyLineInput>;
  /** The establishment's SIRET; one of the caller's own. */
  siret: string | number;
  /** The year for which to plan; its campaign must be open. */
  year: number;
};

/** How an establishment wants to be shown. What is left out is as the sources and the forecast have it. */
export type ChangeRecruiterEntryInput = {
  /** Occupations (ROME) for which it is shown though the forecast does not; at most 20. */
  addedOccupationCodes?: Array<string | number>;
  /** Occupations (ROME) for which it is shown before others; at most 20. */
  boostedOccupationCodes?: Array<string | number>;
  /** Where to send applications. */
  email?: string | null | undefined;
  /** Whether it is shown in no search of likely recruiters. */
  isHidden?: boolean;
  /** Its name, at most 200 characters. */
  name?: string | null | undefined;
  /** Whom to call: ten digits. */
  phone?: string | null | undefined;
  /** The establishment's SIRET; one of the caller's own. */
  siret: string | number;
  /** Its website, with `https://` or `http://`. */
  website?: string | null | undefined;
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

/** Methods of foreseeing hirings. */
export type ForecastModel =
  /** Linear regression on seven half-years and the headcount: the method that La Bonne Boîte published. */
  | 'LINEAR_REGRESSION'
  /** The establishment's own rate, pooled with those of its peers, by season: what scores are made from. */
  | 'POOLED_RATE'
  /** As many as in the same half-year of the year before. */
  | 'SAME_AS_LAST_YEAR';

/** What is planned for one occupation. */
export type HiringSurveyLineInput = {
  /** Of these, how many are expected to be difficult: 0 to `projects`. */
  difficult?: number;
  /** The FAP code of an occupation that the questionnaire offers; each once. */
  fapCode: string | number;
  /** Recruitments planned in the year, 1 or more. */
  projects: number;
  /** Of these, how many are for seasonal work: 0 to `projects`. */
  seasonal?: number;
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

/** Small or big establishments. */
export type RecruiterHeadcount =
  /** 50 employees or more. */
  | 'BIG'
  /** Fewer than 50 employees, or an unknown number. */
  | 'SMALL';

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

export type AnswerTheHiringSurveyMutationVariables = Exact<{
  input: AnswerHiringSurveyInput;
}>;


export type AnswerTheHiringSurveyMutation = { answerHiringSurvey: { form: { year: number, closesOn: string, answer: { revision: number, answeredOn: string, lines: Array<{ fapCode: string, projects: number, difficult: number, seasonal: number }> } | null } | null, refusal: { code: HiringSurveyRefusalCode, message: string, argument: string | null } | null } | null };

export type ChangeMyEntryMutationVariables = Exact<{
  input: ChangeRecruiterEntryInput;
}>;


export type ChangeMyEntryMutation = { changeRecruiterEntry: { establishment: { siret: string, name: string | null, website: string | null } | null, refusal: { code: RecruiterRefusalCode, message: string, argument: string | null } | null } | null };

export type EstablishmentPageQueryVariables = Exact<{
  siret: string | number;
}>;


export type EstablishmentPageQuery = { establishment: { name: string | null, isOpen: boolean, activity: { code: string, label: string } | null, commune: { name: string } | null, headcountBand: { label: string }, hiringsLast12Months: { total: number, openEnded: number, previousTotal: number, from: string | null, until: string | null } | null, monthlyHirings: Array<{ month: string, total: number }> | null, offers: { nodes: Array<{ title: string, contractLabel: string | null, createdAt: string }> } | null, provenance: { publisher: string, dataset: string, retrievedAt: string } } | null };

export type HiringForAnOccupationQueryVariables = Exact<{
  commune: string | number;
  occupation: string | number;
  department: string | number;
  radiusKm?: number | null | undefined;
}>;


export type HiringForAnOccupationQuery = { occupation: { label: string, marketScore: { seasonalMonths: Array<number>, offersPer10Jobseekers: { value: number | null, status: MarketFigureStatus } } | null, tension: { year: number, level: { value: number | null, status: MarketFigureStatus }, workforceShortage: { value: number | null, status: MarketFigureStatus }, demandingConditions: { value: number | null, status: MarketFigureStatus } } | null } | null, commune: { offersNearby: { nodes: Array<{ title: string, employerName: string | null, distanceKm: number | null, contractLabel: string | null, salary: { text: string } | null }> } | null, trainingSessionsNearby: { nodes: Array<{ startsOn: string | null, endsOn: string | null, training: { title: string } }> } | null } | null };

export type HowWellHiringsAreForeseenQueryVariables = Exact<{
  department: string | number;
}>;


export type HowWellHiringsAreForeseenQuery = { hiringForecastReport: { madeFrom: string, publishedAt: string, verdicts: Array<{ model: ForecastModel, from: string, until: string, establishments: number, hirings: number, meanSquaredError: number, meanAbsoluteError: number, gains: Array<number> }> } | null };

export type MyHiringSurveyQueryVariables = Exact<{
  siret: string | number;
}>;


export type MyHiringSurveyQuery = { establishment: { name: string | null, hiringSurvey: { year: number, opensOn: string, closesOn: string, state: HiringSurveyState, version: string, mostProjects: number, occupations: Array<{ fapCode: string, fapLabel: string, familyLabel: string }>, answer: { revision: number, answeredOn: string, lines: Array<{ fapCode: string, projects: number, difficult: number, seasonal: number }> } | null } | null } | null };

export type WhoWillHireQueryVariables = Exact<{
  occupations: Array<string | number> | string | number;
  commune: string | number;
  radiusKm?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type WhoWillHireQuery = { likelyRecruiters: { totalCount: number, nodes: Array<{ stars: number, distanceKm: number | null, contactMode: ContactMode, establishment: { siret: string, name: string | null, activity: { label: string } | null, commune: { name: string } | null, headcountBand: { label: string } }, occupation: { label: string }, reasons: Array<{ code: ScoreReasonCode, message: string }> }>, facets: { headcounts: Array<{ headcount: RecruiterHeadcount, count: number }>, distances: Array<{ radiusKm: number, count: number }> }, suggestions: { occupations: Array<{ count: number, occupation: { label: string } }>, distances: Array<{ radiusKm: number, count: number }> }, notices: Array<{ message: string }> } | null };

export type YearOfAnEstablishmentQueryVariables = Exact<{
  siret: string | number;
}>;


export type YearOfAnEstablishmentQuery = { establishment: { name: string | null, activity: { label: string } | null, headcountBand: { label: string }, hiringsLast12Months: { total: number, openEnded: number, fixedTermOver31Days: number, fixedTermShort: number, previousTotal: number } | null, monthlyHirings: Array<{ month: string, total: number }> | null, temporaryWork: Array<{ month: string, contracts: number, hours: number }> | null, offers: { nodes: Array<{ title: string, isOpen: boolean, createdAt: string, openings: number }> } | null } | null };


export const AnswerTheHiringSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerTheHiringSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerHiringSurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerHiringSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fapCode"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"difficult"}},{"kind":"Field","name":{"kind":"Name","value":"seasonal"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerTheHiringSurveyMutation, AnswerTheHiringSurveyMutationVariables>;
export const ChangeMyEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMyEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRecruiterEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRecruiterEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeMyEntryMutation, ChangeMyEntryMutationVariables>;
export const EstablishmentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstablishmentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headcountBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiringsLast12Months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"openEnded"}},{"kind":"Field","name":{"kind":"Name","value":"previousTotal"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyHirings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"contractLabel"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}}]}}]}}]} as unknown as DocumentNode<EstablishmentPageQuery, EstablishmentPageQueryVariables>;
export const HiringForAnOccupationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HiringForAnOccupation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commune"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occupation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"radiusKm"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}},"defaultValue":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occupation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"marketScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"departmentCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offersPer10Jobseekers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seasonalMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"departmentCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workforceShortage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demandingConditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commune"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offersNearby"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"radiusKm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"radiusKm"}}},{"kind":"Argument","name":{"kind":"Name","value":"occupationCodes"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"occupation"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"contractLabel"}},{"kind":"Field","name":{"kind":"Name","value":"salary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingSessionsNearby"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"radiusKm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"radiusKm"}}},{"kind":"Argument","name":{"kind":"Name","value":"occupationCodes"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"occupation"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HiringForAnOccupationQuery, HiringForAnOccupationQueryVariables>;
export const HowWellHiringsAreForeseenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowWellHiringsAreForeseen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiringForecastReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"departmentCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"madeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"establishments"}},{"kind":"Field","name":{"kind":"Name","value":"hirings"}},{"kind":"Field","name":{"kind":"Name","value":"meanSquaredError"}},{"kind":"Field","name":{"kind":"Name","value":"meanAbsoluteError"}},{"kind":"Field","name":{"kind":"Name","value":"gains"}}]}}]}}]}}]} as unknown as DocumentNode<HowWellHiringsAreForeseenQuery, HowWellHiringsAreForeseenQueryVariables>;
export const MyHiringSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyHiringSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hiringSurvey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mostProjects"}},{"kind":"Field","name":{"kind":"Name","value":"occupations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fapCode"}},{"kind":"Field","name":{"kind":"Name","value":"fapLabel"}},{"kind":"Field","name":{"kind":"Name","value":"familyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fapCode"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"difficult"}},{"kind":"Field","name":{"kind":"Name","value":"seasonal"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyHiringSurveyQuery, MyHiringSurveyQueryVariables>;
export const WhoWillHireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoWillHire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occupations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commune"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"radiusKm"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}},"defaultValue":{"kind":"IntValue","value":"30"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likelyRecruiters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occupationCodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occupations"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"communeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commune"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"radiusKm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"radiusKm"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headcountBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"contactMode"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WhoWillHireQuery, WhoWillHireQueryVariables>;
export const YearOfAnEstablishmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"YearOfAnEstablishment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headcountBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiringsLast12Months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"openEnded"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermOver31Days"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermShort"}},{"kind":"Field","name":{"kind":"Name","value":"previousTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyHirings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"temporaryWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeClosed"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"openings"}}]}}]}}]}}]}}]} as unknown as DocumentNode<YearOfAnEstablishmentQuery, YearOfAnEstablishmentQueryVariables>;