/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A point given by the caller, WGS 84, in decimal degrees. */
export type CoordinatesInput = {
  /** Degrees north, -90 to 90. */
  latitude: number;
  /** Degrees east, -180 to 180. */
  longitude: number;
};

/** When one can enter a session. */
export type EntryMode =
  /** At its start only. */
  | 'FIXED_DATES'
  /** At any time while it lasts. */
  | 'PERMANENT';

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

/** Where one learns. */
export type TeachingMode =
  /** Partly in a classroom, partly at a distance. */
  | 'MIXED'
  /** In a classroom or workshop. */
  | 'ON_SITE'
  /** At a distance only. */
  | 'REMOTE';

/** What to look for among training sessions. All that is given must hold; codes in one list are alternatives. */
export type TrainingFilter = {
  /** INSEE code of the commune where the session is held. */
  communeCode?: string | number | null | undefined;
  /** Code of the département where the session is held. */
  departmentCode?: string | number | null | undefined;
  /** Levels that one reaches, 1 to 8 of the national framework; catalogues that still write the levels of 1969 are read by their equivalents. */
  exitLevels?: Array<number> | null | undefined;
  /** FORMACODEs, 5 digits, of what is taught; at most 50. */
  formacodes?: Array<string | number> | null | undefined;
  /** Who pays; any of them. */
  fundings?: Array<TrainingFunding> | null | undefined;
  /** Only trainings that lead to a certification (true) or that do not (false). */
  isCertifying?: boolean | null | undefined;
  /** Whether of each training in each place only the first session in the order is given, as La Bonne Formation groups them; the others are in `Training.sessions`. */
  isOncePerPlace?: boolean | null | undefined;
  /** Only sessions that last so many months at most, 1 to 60, from their first to their last day; those without both days are left out. */
  maxMonths?: number | null | undefined;
  /** Sessions held near a point; those whose place has no coordinates are left out. */
  near?: TrainingNearInput | null | undefined;
  /** ROME codes of occupations that the training prepares for; at most 50. */
  occupationCodes?: Array<string | number> | null | undefined;
  /** Skills aimed at, by their codes in reference: trainings for an occupation that asks for one of them; at most 50. */
  skillCodes?: Array<string | number> | null | undefined;
  /** Sessions that begin on this day or later, and sessions with permanent entry that have not ended by then. Sessions without dates are left out. */
  startsAfter?: string | null | undefined;
  /** Sessions that begin on this day or before, and sessions with permanent entry that are open by then. */
  startsBefore?: string | null | undefined;
  /** Ways of teaching; any of them. */
  teachingModes?: Array<TeachingMode> | null | undefined;
  /** Words of the title, the objective or the content, in French; accents and endings do not matter. At most 200 characters. */
  text?: string | null | undefined;
};

/** Who pays for a training. */
export type TrainingFunding =
  /** Public or collective funds: the Region, the employment service, the State, a skills operator (OPCO)… */
  | 'COLLECTIVE'
  /** The person or their company, or nobody that the catalogue knows. */
  | 'INDIVIDUAL';

/** A circle on the map. */
export type TrainingNearInput = {
  /** Its centre. */
  center: CoordinatesInput;
  /** Its radius in kilometres, 0 to 200. */
  radiusKm?: number;
};

export type TrainingSessionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type TrainingSessionPageQuery = { trainingSession: { startsOn: string | null, endsOn: string | null, entryMode: EntryMode | null, teachingMode: TeachingMode | null, place: { town: string | null, commune: { name: string } | null } | null, training: { title: string, objective: string | null, isCertifying: boolean | null, provider: { name: string | null } | null, occupations: Array<{ code: string, label: string }> }, provenance: { dataset: string, coversUntil: string | null } } | null };

export type TrainingsThatLeadToWorkQueryVariables = Exact<{
  filter: TrainingFilter;
  first?: number | null | undefined;
}>;


export type TrainingsThatLeadToWorkQuery = { trainingSearch: { totalCount: number, nodes: Array<{ startsOn: string | null, entryMode: EntryMode | null, distanceKm: number | null, training: { title: string, isCertifying: boolean | null, provider: { name: string | null } | null }, place: { town: string | null } | null, financers: Array<{ label: string }>, returnToWork: { rate: number, level: number, followed: number, breadth: RateBreadth, territoryCode: string, endedFrom: string, endedUntil: string } | null, reviewScore: { count: number, global: number | null } | null }>, notices: Array<{ message: string }> } | null };

export type WhoHiresAfterATrainingQueryVariables = Exact<{
  filter: TrainingFilter;
  commune: string | number;
  radiusKm?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type WhoHiresAfterATrainingQuery = { trainingSearch: { totalCount: number, nodes: Array<{ startsOn: string | null, distanceKm: number | null, training: { title: string, occupations: Array<{ label: string, likelyRecruiters: { nodes: Array<{ stars: number, distanceKm: number | null, establishment: { siret: string, name: string | null }, reasons: Array<{ message: string }> }> } | null }> }, returnToWork: { rate: number, followed: number, breadth: RateBreadth } | null, reviewScore: { count: number, global: number | null } | null }> } | null };


export const TrainingSessionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingSessionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"entryMode"}},{"kind":"Field","name":{"kind":"Name","value":"teachingMode"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"objective"}},{"kind":"Field","name":{"kind":"Name","value":"isCertifying"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"coversUntil"}}]}}]}}]}}]} as unknown as DocumentNode<TrainingSessionPageQuery, TrainingSessionPageQueryVariables>;
export const TrainingsThatLeadToWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingsThatLeadToWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"BEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isCertifying"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"entryMode"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"town"}}]}},{"kind":"Field","name":{"kind":"Name","value":"financers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnToWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"followed"}},{"kind":"Field","name":{"kind":"Name","value":"breadth"}},{"kind":"Field","name":{"kind":"Name","value":"territoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"endedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"endedUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewScore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"global"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TrainingsThatLeadToWorkQuery, TrainingsThatLeadToWorkQueryVariables>;
export const WhoHiresAfterATrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoHiresAfterATraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commune"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"radiusKm"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}},"defaultValue":{"kind":"IntValue","value":"30"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"BEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"likelyRecruiters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commune"}}},{"kind":"Argument","name":{"kind":"Name","value":"radiusKm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"radiusKm"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"returnToWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"followed"}},{"kind":"Field","name":{"kind":"Name","value":"breadth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewScore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"global"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoHiresAfterATrainingQuery, WhoHiresAfterATrainingQueryVariables>;