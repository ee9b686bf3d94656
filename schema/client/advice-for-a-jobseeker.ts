/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  acceptsWholeCountry?: boolean | null | undefined;
  /** Applications sent in an ordinary month, 0 to 1,000. Zero: the search has not begun. */
  applicationsAMonth?: number | null | undefined;
  /** Whether the person has the diploma or licence that employers ask for in this occupation. */
  hasDiploma?: boolean | null | undefined;
  /** Whether the person may drive a car. */
  hasDrivingLicence?: boolean | null | undefined;
  /** Interviews in an ordinary month, 0 to 100. */
  interviewsAMonth?: number | null | undefined;
  /** Whether the person likes the work of this occupation. */
  likesOccupation?: boolean | null | undefined;
  /** How many days half of those who look for this occupation here need to find work, 1 to 3,650, where the page knows it: no source of the hub tells. */
  medianDaysToWork?: number | null | undefined;
  /** How many people who could tell of a job the person knows. */
  network?: NetworkLevel | null | undefined;
  /** Years worked in the occupation, 0 to 60. */
  yearsOfExperience?: number | null | undefined;
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

/** Languages of sentences for people. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

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

/** How far one's contacts help in finding work. */
export type NetworkLevel =
  /** A few people. */
  | 'FAIR'
  /** Many, in the trade. */
  | 'STRONG'
  /** Hardly anybody. */
  | 'WEAK';

export type OffersForAJobseekerQueryVariables = Exact<{
  localId: string | number;
  department: string | number;
}>;


export type OffersForAJobseekerQuery = { jobseekerByExternalId: { firstName: string, mobilityKm: number | null, commune: { name: string } | null, soughtOccupations: Array<{ code: string, label: string, marketScore: { offersPer10Jobseekers: { value: number | null, status: MarketFigureStatus } } | null, openOffers: { nodes: Array<{ title: string, place: string | null, contractLabel: string | null, employerName: string | null }> } | null, trainings: { nodes: Array<{ title: string, isCertifying: boolean | null }> } | null }> } | null };

export type TrainingsForAJobseekerQueryVariables = Exact<{
  peamId: string | number;
  occupation?: string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type TrainingsForAJobseekerQuery = { jobseekerByExternalId: { recommendedSessions: { missingSkills: Array<string>, occupation: { label: string }, sessions: Array<{ distanceKm: number, session: { startsOn: string | null, training: { title: string }, place: { town: string | null } | null, returnToWork: { level: number } | null, reviewScore: { count: number, global: number | null } | null } | null, reasons: Array<{ french: string, english: string }> }> } | null } | null };

export type WhatStandsInMyWayQueryVariables = Exact<{
  localId: string | number;
  occupation?: string | number | null | undefined;
  answers?: DiagnosisAnswersInput | null | undefined;
  language?: Language | null | undefined;
}>;


export type WhatStandsInMyWayQuery = { jobseekerByExternalId: { diagnosis: { overallScore: number, occupation: { label: string } | null, market: { state: DiagnosisMarketState, stress: number | null, unknownBecause: DiagnosisMarketGap | null, reason: string }, challenge: { code: DiagnosisChallengeCode, title: string, reasons: Array<string> }, subScores: Array<{ code: DiagnosisSubScoreCode, score: number | null, reason: string }>, strategies: Array<{ code: DiagnosisStrategyCode, title: string, score: number, rank: DiagnosisStrategyRank, reasons: Array<string> }>, advice: Array<{ code: DiagnosisAdviceCode, title: string, score: number, reasons: Array<string> }>, closeOccupations: Array<{ offersPer10Jobseekers: number, occupation: { label: string } | null }>, betterPlaces: Array<{ offersPer10Jobseekers: number, distanceKm: number | null, territory: { name: string | null } }>, unknownFacts: Array<{ code: DiagnosisFact, question: string, isAnswerable: boolean }> } | null } | null };


export const OffersForAJobseekerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffersForAJobseeker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"localId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobseekerByExternalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"LOCAL"}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"localId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mobilityKm"}},{"kind":"Field","name":{"kind":"Name","value":"soughtOccupations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"marketScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"departmentCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offersPer10Jobseekers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openOffers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"departmentCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractLabel"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isCertifying"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OffersForAJobseekerQuery, OffersForAJobseekerQueryVariables>;
export const TrainingsForAJobseekerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingsForAJobseeker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occupation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobseekerByExternalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"PEAM"}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendedSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"occupationCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occupation"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnToWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewScore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"global"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"french"}},{"kind":"Field","name":{"kind":"Name","value":"english"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrainingsForAJobseekerQuery, TrainingsForAJobseekerQueryVariables>;
export const WhatStandsInMyWayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatStandsInMyWay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"localId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occupation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DiagnosisAnswersInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}},"defaultValue":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobseekerByExternalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"LOCAL"}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"localId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diagnosis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"occupationCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occupation"}}},{"kind":"Argument","name":{"kind":"Name","value":"answers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"market"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stress"}},{"kind":"Field","name":{"kind":"Name","value":"unknownBecause"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overallScore"}},{"kind":"Field","name":{"kind":"Name","value":"subScores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closeOccupations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offersPer10Jobseekers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"betterPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offersPer10Jobseekers"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"isAnswerable"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatStandsInMyWayQuery, WhatStandsInMyWayQueryVariables>;