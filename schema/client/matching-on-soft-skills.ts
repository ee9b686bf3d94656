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

/** What somebody answered to a match. */
export type MatchAnswer =
  /** Wants to be introduced. */
  | 'ACCEPTED'
  /** Does not. */
  | 'DECLINED';

/** What a score is made of. */
export type MatchReasonCode =
  /** The parts of the week that both name. */
  | 'AVAILABILITY'
  /** The way between the two. */
  | 'DISTANCE'
  /** The qualities that both name. */
  | 'QUALITIES';

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

/** A recruitment to post. */
export type PostRecruitmentNeedInput = {
  /** Where one works. */
  center: CoordinatesInput;
  /** The pay before tax, euros an hour, 0 to 1,000; none is told without it. */
  hourlyPay?: number | null | undefined;
  /** The occupation (ROME code). */
  occupationCode: string | number;
  /** How many people are sought, 1 to 100. */
  positions?: number | null | undefined;
  /** The qualities asked for, 1 to 4. */
  qualities: Array<SoftSkill>;
  /** The establishment (SIRET), one that the caller acts for. */
  siret: string | number;
  /** When in the week one works, at least one. */
  slots: Array<WeekSlotInput>;
  /** The first day of work. */
  startsOn: string;
  /** What is sought, 1 to 120 characters. */
  title: string;
  /** Hours a week, 1 to 48. */
  weeklyHours: number;
};

/** What describes the caller as a jobseeker. */
export type SaveSoftSkillProfileInput = {
  /** From which day on. */
  availableFrom: string;
  /** Where the person starts from. */
  center: CoordinatesInput;
  /** What an employer may be told after both said yes. Nothing is told without it. */
  contact?: SharedContactInput | null | undefined;
  /** Whether employers may find the profile before anything matches, without a name, number or place. @default false */
  isSearchable?: boolean | null | undefined;
  /** How far the person goes, kilometres as the crow flies, 0 to 200. */
  mobilityKm: number;
  /** The occupations that the person accepts (ROME codes), 1 to 20: the own one, and near ones that a client may propose from `Occupation.moves`. */
  occupationCodes: Array<string | number>;
  /** The four qualities, different ones. */
  qualities: Array<SoftSkill>;
  /** When in the week the person works, at least one. */
  slots: Array<WeekSlotInput>;
};

/** How a jobseeker may be reached by an employer with whom both sides agreed. Giving it is the consent to tell it them. */
export type SharedContactInput = {
  /** The mail address. */
  email?: string | null | undefined;
  /** The name, at most 100 characters. */
  name: string;
  /** The telephone number, at most 30 characters. */
  phone?: string | null | undefined;
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
export type WeekSlotInput = {
  /** The day. */
  day: WeekDay;
  /** The part of it. */
  part: DayPart;
};

export type KeepMySoftSkillProfileMutationVariables = Exact<{
  input: SaveSoftSkillProfileInput;
}>;


export type KeepMySoftSkillProfileMutation = { saveSoftSkillProfile: { newMatches: number | null, profile: { qualities: Array<SoftSkill>, mobilityKm: number, consentedAt: string, occupations: Array<{ code: string, label: string }> } | null, refusal: { code: MatchingRefusalCode, message: string, argument: string | null } | null } | null };

export type MyCandidatesQueryVariables = Exact<{
  siret: string | number;
  first?: number | null | undefined;
}>;


export type MyCandidatesQuery = { establishment: { siret: string, recruitmentNeeds: { nodes: Array<{ id: string, title: string, isOpen: boolean, candidates: { nodes: Array<{ id: string, score: number, sharedQualities: Array<SoftSkill>, distanceKm: number, candidateAnswer: MatchAnswer | null, ownAnswer: MatchAnswer | null, contact: { name: string, email: string | null, phone: string | null } | null }> } | null }> } | null } | null };

export type MyMatchesQueryVariables = Exact<{
  peamId: string | number;
  first?: number | null | undefined;
}>;


export type MyMatchesQuery = { jobseekerByExternalId: { softSkillProfile: { qualities: Array<SoftSkill>, mobilityKm: number } | null, offerMatches: { nodes: Array<{ id: string, score: number, distanceKm: number, ownAnswer: MatchAnswer | null, employerAnswer: MatchAnswer | null, reasons: Array<{ code: MatchReasonCode, points: number, ofPoints: number, french: string }>, need: { title: string, weeklyHours: number, establishment: { siret: string, name: string | null } } | null, offer: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type PeopleWhoCanBeFoundQueryVariables = Exact<{
  siret: string | number;
  occupationCode: string | number;
  center: CoordinatesInput;
  radiusKm?: number | null | undefined;
}>;


export type PeopleWhoCanBeFoundQuery = { candidateSearch: { nodes: Array<{ qualities: Array<SoftSkill>, availableFrom: string, distance: DistanceBand, slots: Array<{ day: WeekDay, part: DayPart }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PostARecruitmentMutationVariables = Exact<{
  input: PostRecruitmentNeedInput;
}>;


export type PostARecruitmentMutation = { postRecruitmentNeed: { newMatches: number | null, need: { id: string, title: string, isOpen: boolean } | null, refusal: { code: MatchingRefusalCode, message: string, argument: string | null } | null } | null };

export type WatchMyCandidatesSubscriptionVariables = Exact<{
  after?: string | number | null | undefined;
}>;


export type WatchMyCandidatesSubscription = { candidateMatched: { id: string, cursor: string, score: number, sharedQualities: Array<SoftSkill>, candidateAnswer: MatchAnswer | null, need: { title: string }, contact: { name: string } | null } | null };

export type WatchMyMatchesSubscriptionVariables = Exact<{
  after?: string | number | null | undefined;
}>;


export type WatchMyMatchesSubscription = { offerMatched: { id: string, cursor: string, score: number, employerAnswer: MatchAnswer | null, need: { title: string, occupation: { label: string }, establishment: { name: string | null } } | null, offer: { id: string, title: string } | null } | null };


export const KeepMySoftSkillProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepMySoftSkillProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSoftSkillProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSoftSkillProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newMatches"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"occupations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mobilityKm"}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<KeepMySoftSkillProfileMutation, KeepMySoftSkillProfileMutationVariables>;
export const MyCandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"recruitmentNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sharedQualities"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"candidateAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"ownAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyCandidatesQuery, MyCandidatesQueryVariables>;
export const MyMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobseekerByExternalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"PEAM"}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"softSkillProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"mobilityKm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offerMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"ofPoints"}},{"kind":"Field","name":{"kind":"Name","value":"french"}}]}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyHours"}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"employerAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyMatchesQuery, MyMatchesQueryVariables>;
export const PeopleWhoCanBeFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleWhoCanBeFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"siret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occupationCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"center"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"radiusKm"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"siret"}}},{"kind":"Argument","name":{"kind":"Name","value":"occupationCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occupationCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"center"},"value":{"kind":"Variable","name":{"kind":"Name","value":"center"}}},{"kind":"Argument","name":{"kind":"Name","value":"radiusKm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"radiusKm"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualities"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleWhoCanBeFoundQuery, PeopleWhoCanBeFoundQueryVariables>;
export const PostARecruitmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostARecruitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostRecruitmentNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postRecruitmentNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newMatches"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"argument"}}]}}]}}]}}]} as unknown as DocumentNode<PostARecruitmentMutation, PostARecruitmentMutationVariables>;
export const WatchMyCandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchMyCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateMatched"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sharedQualities"}},{"kind":"Field","name":{"kind":"Name","value":"candidateAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WatchMyCandidatesSubscription, WatchMyCandidatesSubscriptionVariables>;
export const WatchMyMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchMyMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerMatched"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"establishment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employerAnswer"}}]}}]}}]} as unknown as DocumentNode<WatchMyMatchesSubscription, WatchMyMatchesSubscriptionVariables>;