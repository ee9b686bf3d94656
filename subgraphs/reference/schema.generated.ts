import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OccupationRow } from './repository/occupations.ts';
import type { MoveRow, OccupationSkillRow } from './repository/occupation-links.ts';
import type { ActivityHiringEdge, OccupationHiringEdge } from './resolvers/hiring-edges.ts';
import type { ActivityRow } from './repository/activities.ts';
import type { SkillRow } from './repository/skills.ts';
import type { CommuneRow } from './repository/communes.ts';
import type { DepartmentRow, RegionRow } from './repository/territories.ts';
import type { BasinRow } from './repository/basins.ts';
import type { AgencyRow } from './repository/agencies.ts';
import type { SuccessorRow } from './repository/successors.ts';
import type { ReferenceContext } from './context.ts';
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

/** What an establishment does, as INSEE classifies it (NAF rév. 2 sub-class, the APE code). Source: INSEE; unchanged since 2008. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** The NAF code without its dot: `6201Z`. */
  readonly code: Scalars['ID']['output'];
  /** The division that the activity belongs to, one of 88; null when the list does not know it. */
  readonly division: Maybe<ActivityDivision>;
  /** The NAF code with its dot: `62.01Z`. */
  readonly dottedCode: Scalars['String']['output'];
  /** Whether INSEE's list holds the code; the others answer because data mentions them. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The activity's name in French. Where INSEE's list does not know the code, the name that a source gave it. */
  readonly label: Scalars['String']['output'];
  /** Occupations for which the activity hires, the most hirings first. Source: hirings counted by ROME 3 code, about once a year. */
  readonly occupations: ActivityOccupationConnection;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Always NAF_REV2. */
  readonly scheme: CodeScheme;
  /** Codes that took over this one. */
  readonly successors: ReadonlyArray<Successor>;
  /** The year in which this version of the NAF came into force. */
  readonly version: Scalars['String']['output'];
};


/** What an establishment does, as INSEE classifies it (NAF rév. 2 sub-class, the APE code). Source: INSEE; unchanged since 2008. */
export type ActivityOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Activities, page by page. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The activities with their cursors. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** The activities alone. */
  readonly nodes: ReadonlyArray<Activity>;
  /** What explains an empty list, such as an unknown code in the search. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A division of the NAF, the level that summaries of offers use. */
export type ActivityDivision = {
  readonly __typename?: 'ActivityDivision';
  /** Two digits. */
  readonly code: Scalars['ID']['output'];
  /** The division's name in French. */
  readonly label: Scalars['String']['output'];
};

/** An activity in a list. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The activity. */
  readonly node: Activity;
};

/** Occupations for which an activity hires, page by page. */
export type ActivityOccupationConnection = {
  readonly __typename?: 'ActivityOccupationConnection';
  /** The occupations with their cursors and hirings. */
  readonly edges: ReadonlyArray<ActivityOccupationEdge>;
  /** The occupations alone. */
  readonly nodes: ReadonlyArray<Occupation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An occupation for which an activity hires. */
export type ActivityOccupationEdge = {
  readonly __typename?: 'ActivityOccupationEdge';
  /** The occupation's label in the source: hirings were counted under this ROME 3 meaning of the code. */
  readonly countedAs: Scalars['String']['output'];
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** How many people the activity hired for the occupation, in the period that the source covers. */
  readonly hirings: Scalars['Int']['output'];
  /** The occupation. */
  readonly node: Occupation;
  /** Where this figure comes from. */
  readonly provenance: Provenance;
};

/** A place where jobseekers are received. Source: lists of the employment service and of the missions locales, when agencies open or close. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** The département; null for Corsica's, of which the source does not say which of the two. */
  readonly department: Maybe<Department>;
  /** `PES-` or `ML-` and the source's number. */
  readonly id: Scalars['ID']['output'];
  /** Who receives there. */
  readonly kind: AgencyKind;
  /** Its name, without the number of the département that the source writes before it. */
  readonly name: Scalars['String']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The region; by its name where the département is unknown. */
  readonly region: Maybe<Region>;
  /** Its time zone (IANA), from its département: the source writes Europe/Paris overseas too. */
  readonly timeZone: Scalars['String']['output'];
};

/** Agencies, page by page. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The agencies with their cursors. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** The agencies alone. */
  readonly nodes: ReadonlyArray<Agency>;
  /** What explains an empty list, such as an unknown code in the search. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An agency in a list. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The agency. */
  readonly node: Agency;
};

/** Who receives in an agency. */
export type AgencyKind =
  /** A mission locale, for people aged 16 to 25. */
  | 'MISSION_LOCALE'
  /** The public employment service. */
  | 'PES';

/** Communes of an employment basin, page by page. */
export type BasinCommuneConnection = {
  readonly __typename?: 'BasinCommuneConnection';
  /** The communes with their cursors. */
  readonly edges: ReadonlyArray<BasinCommuneEdge>;
  /** The communes alone. */
  readonly nodes: ReadonlyArray<Commune>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A commune of an employment basin. */
export type BasinCommuneEdge = {
  readonly __typename?: 'BasinCommuneEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The commune. */
  readonly node: Commune;
};

/** A system of codes, with its version where versions replace each other. */
export type CodeScheme =
  /** Communes of the official geographic code (COG), one edition a year. */
  | 'COMMUNE'
  /** Départements of the COG. */
  | 'DEPARTMENT'
  /** Employment basins of the survey of hiring needs, drawn for a year. */
  | 'EMPLOYMENT_BASIN'
  /** INSEE's activities from 2003 to 2007. */
  | 'NAF_REV1'
  /** INSEE's activities since 2008. */
  | 'NAF_REV2'
  /** Regions of the COG as drawn in 2016. */
  | 'REGION'
  /** The employment service's occupations until 2023, version 3: 532 codes. */
  | 'ROME3'
  /** The employment service's occupations, version 4: some 1,600 codes. */
  | 'ROME4'
  /** Skills of this hub's own list. */
  | 'SKILL';

/** A town or village. Source: the official geographic code (COG) each January; points from La Poste's list, basins from the survey of hiring needs. Former communes answer too and name their successor. */
export type Commune = {
  readonly __typename?: 'Commune';
  /** The INSEE code, 5 characters; not the postal code. */
  readonly code: Scalars['ID']['output'];
  /** The year of the COG that the record is from. */
  readonly cogYear: Scalars['Int']['output'];
  /** The département it lies in. */
  readonly department: Maybe<Department>;
  /** The employment basin it lies in, as drawn in the latest year known; null when no list of basins names it. */
  readonly employmentBasin: Maybe<EmploymentBasin>;
  /** Whether it is a commune in force, and what else it is. */
  readonly kind: CommuneKind;
  /** Degrees north of its centre, WGS 84; null when unknown. Paris, Lyon and Marseille have the mean of their districts. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east of its centre, WGS 84; null when unknown. Paris, Lyon and Marseille have the mean of their districts. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** The commune's name. A former commune whose name the COG does not give has the name of the commune that it became part of. */
  readonly name: Scalars['String']['output'];
  /** The commune that a municipal district belongs to; null for other kinds. */
  readonly parent: Maybe<Commune>;
  /** How many people live there (population municipale); null when the COG does not give it. */
  readonly population: Maybe<Scalars['Int']['output']>;
  /** Its postal codes, in order, from the COG and La Poste; empty for most former communes. */
  readonly postalCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The region it lies in. */
  readonly region: Maybe<Region>;
  /** Always COMMUNE. */
  readonly scheme: CodeScheme;
  /** The SIREN of the municipality. */
  readonly siren: Maybe<Scalars['ID']['output']>;
  /** The commune that a former one became part of; null for a commune in force. */
  readonly successor: Maybe<Commune>;
};

/** Communes, page by page. */
export type CommuneConnection = {
  readonly __typename?: 'CommuneConnection';
  /** The communes with their cursors. */
  readonly edges: ReadonlyArray<CommuneEdge>;
  /** The communes alone. */
  readonly nodes: ReadonlyArray<Commune>;
  /** What explains an empty list, such as an unknown code in the search. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A commune in a list. */
export type CommuneEdge = {
  readonly __typename?: 'CommuneEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The commune. */
  readonly node: Commune;
};

/** Kinds of communes. */
export type CommuneKind =
  /** A former commune associated with another in the 1970s (commune associée). */
  | 'ASSOCIATED'
  /** A commune in force. */
  | 'COMMUNE'
  /** A former commune that keeps a mayor inside a new one (commune déléguée). */
  | 'DELEGATED'
  /** A code that is no longer in use at all. */
  | 'FORMER'
  /** A municipal district (arrondissement) of Paris, Lyon or Marseille. */
  | 'MUNICIPAL_DISTRICT';

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

/** A département, or a collectivity overseas that the COG lists with them. Source: the COG each January. */
export type Department = {
  readonly __typename?: 'Department';
  /** The commune where its prefecture is. */
  readonly capital: Maybe<Commune>;
  /** `01` to `95`, `2A`, `2B`, `971` and on. */
  readonly code: Scalars['ID']['output'];
  /** The year of the COG that the record is from. */
  readonly cogYear: Scalars['Int']['output'];
  /** The employment basins that reach into it, by code, as drawn in the latest year known. */
  readonly employmentBasins: ReadonlyArray<EmploymentBasin>;
  /** The département's name. */
  readonly name: Scalars['String']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The region it lies in. */
  readonly region: Maybe<Region>;
  /** Always DEPARTMENT. */
  readonly scheme: CodeScheme;
};

/** Départements, page by page. */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /** The départements with their cursors. */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /** The départements alone. */
  readonly nodes: ReadonlyArray<Department>;
  /** What explains an empty list, such as an unknown code in the search. */
  readonly notices: ReadonlyArray<Notice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A département in a list. */
export type DepartmentEdge = {
  readonly __typename?: 'DepartmentEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The département. */
  readonly node: Department;
};

/** What the ecological transition means for an occupation. */
export type EcologicalTransition =
  /** Weighs on the environment and will have to change. */
  | 'BROWN'
  /** A green occupation: its purpose is the environment. */
  | 'GREEN'
  /** Neither helped nor threatened. */
  | 'NEUTRAL'
  /** Needed for the transition. */
  | 'STRATEGIC';

/** An area in which most people both live and work, as the survey of hiring needs draws it. Source: the survey's list of communes, each year; a code may mean another area in another year. */
export type EmploymentBasin = {
  readonly __typename?: 'EmploymentBasin';
  /** The basin's code in the survey of hiring needs. */
  readonly code: Scalars['ID']['output'];
  /** Its communes, the most populous first, then by code. */
  readonly communes: BasinCommuneConnection;
  /** The départements that its communes lie in, by code; most basins lie in one. */
  readonly department: ReadonlyArray<Department>;
  /** The basin's name, in capitals as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Always EMPLOYMENT_BASIN. */
  readonly scheme: CodeScheme;
  /** The year for which the basin was drawn. */
  readonly year: Scalars['Int']['output'];
};


/** An area in which most people both live and work, as the survey of hiring needs draws it. Source: the survey's list of communes, each year; a code may mean another area in another year. */
export type EmploymentBasinCommunesArgs = {
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

/** What people do for work, as the employment service names it (ROME). Source: the official ROME 4 list once loaded, two or three times a year; a built-in list of 214 occupations before. Figures and moves of ROME 3 stand with the ROME 3 code: ask the `parent` of an occupation that is new in ROME 4. */
export type Occupation = {
  readonly __typename?: 'Occupation';
  /** Activities that hire for the occupation, the most hirings first. Source: hirings counted by ROME 3 code, about once a year. */
  readonly activities: OccupationActivityConnection;
  /** The ROME code, a letter and 4 digits. */
  readonly code: Scalars['ID']['output'];
  /** What people in the occupation do, in French. Editorial, from the built-in list; null where it has none or the code changed its meaning. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** The broadest group, one of 14. */
  readonly domain: OccupationDomain;
  /** What the ecological transition means for the occupation; null when the official list is not loaded or does not tell. */
  readonly ecologicalTransition: Maybe<EcologicalTransition>;
  /** The name in English, from the built-in list; null where it has none. */
  readonly englishLabel: Maybe<Scalars['String']['output']>;
  /** Job titles, in both genders, in French. Editorial, from the built-in list. */
  readonly exampleTitles: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the list in force holds the code; the others answer because data mentions them. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Whether the occupation matters for the demographic transition (an ageing population); null when unknown. */
  readonly isDemographicTransition: Maybe<Scalars['Boolean']['output']>;
  /** Whether the occupation matters for the digital transition; null when unknown. */
  readonly isDigitalTransition: Maybe<Scalars['Boolean']['output']>;
  /** Whether the job is usually held under executive status (cadre); null when the list does not tell. */
  readonly isExecutive: Maybe<Scalars['Boolean']['output']>;
  /** Whether the law asks the person for a diploma, a licence or a card; null when the list does not tell. */
  readonly isRegulated: Maybe<Scalars['Boolean']['output']>;
  /** The occupation's name in both genders, in French. The code itself where no list names it. */
  readonly label: Scalars['String']['output'];
  /** Occupations to which people move from this one, close ones first. Source: the employment service's mobility file once loaded, a built-in list before. */
  readonly moves: ReadonlyArray<OccupationMove>;
  /** The occupation that has the ROME 3 code of this one; null when that is this one itself. */
  readonly parent: Maybe<Occupation>;
  /** The group below the domain: its letter and two digits, `J15`. */
  readonly professionalDomain: Scalars['ID']['output'];
  /** Where this record comes from: the list that gives the label. */
  readonly provenance: Provenance;
  /** The kind of person whom the work suits, by Holland's types. Editorial, from the built-in list. */
  readonly riasecMajor: Maybe<RiasecType>;
  /** The ROME 3 code under which the occupation counts, its own code when it existed then. */
  readonly rome3Code: Scalars['ID']['output'];
  /** The edition of the ROME that the code stands in: `460` for the official list of that number, `4` for the built-in list, `3` for a code that only older data mentions. */
  readonly romeVersion: Scalars['String']['output'];
  /** ROME4, or ROME3 for a code that only older data mentions. */
  readonly scheme: CodeScheme;
  /** Skills that the work asks for, the essential ones first. Editorial, from the built-in list. */
  readonly skills: ReadonlyArray<OccupationSkill>;
  /** Codes that took over all or part of this one; those of the ROME 3 entry with the same code too, for an entry split in ROME 4 lives on under its code. */
  readonly successors: ReadonlyArray<Successor>;
};


/** What people do for work, as the employment service names it (ROME). Source: the official ROME 4 list once loaded, two or three times a year; a built-in list of 214 occupations before. Figures and moves of ROME 3 stand with the ROME 3 code: ask the `parent` of an occupation that is new in ROME 4. */
export type OccupationActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people do for work, as the employment service names it (ROME). Source: the official ROME 4 list once loaded, two or three times a year; a built-in list of 214 occupations before. Figures and moves of ROME 3 stand with the ROME 3 code: ask the `parent` of an occupation that is new in ROME 4. */
export type OccupationMovesArgs = {
  kind?: InputMaybe<OccupationMoveKind>;
};

/** Activities that hire for an occupation, page by page. */
export type OccupationActivityConnection = {
  readonly __typename?: 'OccupationActivityConnection';
  /** The activities with their cursors and hirings. */
  readonly edges: ReadonlyArray<OccupationActivityEdge>;
  /** The activities alone. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An activity that hires for an occupation. */
export type OccupationActivityEdge = {
  readonly __typename?: 'OccupationActivityEdge';
  /** The occupation's label in the source: hirings were counted under this ROME 3 meaning of the code. */
  readonly countedAs: Scalars['String']['output'];
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** How many people the activity hired for the occupation, in the period that the source covers. */
  readonly hirings: Scalars['Int']['output'];
  /** The activity. */
  readonly node: Activity;
  /** Where this figure comes from. */
  readonly provenance: Provenance;
};

/** Occupations, page by page. */
export type OccupationConnection = {
  readonly __typename?: 'OccupationConnection';
  /** The occupations with their cursors. */
  readonly edges: ReadonlyArray<OccupationEdge>;
  /** The occupations alone. */
  readonly nodes: ReadonlyArray<Occupation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of the 14 domains of the ROME. */
export type OccupationDomain = {
  readonly __typename?: 'OccupationDomain';
  /** The letter, A to N. */
  readonly code: Scalars['ID']['output'];
  /** The domain's name in English. */
  readonly englishLabel: Maybe<Scalars['String']['output']>;
  /** The domain's name in French. */
  readonly label: Scalars['String']['output'];
};

/** An occupation in a list. */
export type OccupationEdge = {
  readonly __typename?: 'OccupationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The occupation. */
  readonly node: Occupation;
};

/** A move from one occupation to another. */
export type OccupationMove = {
  readonly __typename?: 'OccupationMove';
  /** How far apart the two occupations are. */
  readonly kind: OccupationMoveKind;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Codes (OGR) of the job titles of the starting occupation that the move is limited to; empty when it is open to all. */
  readonly sourceTitleCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** The occupation to which people move. */
  readonly target: Occupation;
  /** Codes (OGR) of the job titles of the target occupation that the move leads to; empty when it leads to all. */
  readonly targetTitleCodes: ReadonlyArray<Scalars['ID']['output']>;
};

/** How far apart the two occupations of a move are. */
export type OccupationMoveKind =
  /** At once or with little training. */
  | 'CLOSE'
  /** With experience or a diploma. */
  | 'EVOLUTION';

/** A skill that an occupation asks for. */
export type OccupationSkill = {
  readonly __typename?: 'OccupationSkill';
  /** Whether the work cannot be done without it. */
  readonly isEssential: Scalars['Boolean']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** The skill. */
  readonly skill: Skill;
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
  /** Activities in force, by code. */
  readonly activities: Maybe<ActivityConnection>;
  /** One activity by its NAF rév. 2 code; an error CODE_UNKNOWN says when no list and no source names it. */
  readonly activity: Maybe<Activity>;
  /** Agencies of the public employment service and missions locales, by département, then name. */
  readonly agencies: Maybe<AgencyConnection>;
  /** One commune by its INSEE code, a former one too; an error CODE_UNKNOWN says when there never was one as far as the hub knows. */
  readonly commune: Maybe<Commune>;
  /** Communes, the most populous first, then by code. */
  readonly communes: Maybe<CommuneConnection>;
  /** One département by its code; an error CODE_UNKNOWN says when there is none. */
  readonly department: Maybe<Department>;
  /** Départements and collectivities overseas, by code. */
  readonly departments: Maybe<DepartmentConnection>;
  /** One employment basin by its code, as it was drawn in the latest year or in the year asked for; an error CODE_UNKNOWN says when there is none. */
  readonly employmentBasin: Maybe<EmploymentBasin>;
  /** One occupation by its ROME code; an error CODE_UNKNOWN says when no list and no source names it. */
  readonly occupation: Maybe<Occupation>;
  /** Occupations in force: those that the search finds, the closest first, or all of them by code. */
  readonly occupations: Maybe<OccupationConnection>;
  /** One region by its code; an error CODE_UNKNOWN says when there is none. */
  readonly region: Maybe<Region>;
  /** Regions and collectivities overseas, by code. */
  readonly regions: Maybe<RegionConnection>;
  /** One skill by its code; an error CODE_UNKNOWN says when there is none. */
  readonly skill: Maybe<Skill>;
  /** Skills, by code. */
  readonly skills: Maybe<SkillConnection>;
  /** What a code was replaced by; an empty list says that nothing is known to have replaced it. A ROME 3 code gives every ROME 4 code made of it. */
  readonly successors: Maybe<ReadonlyArray<Successor>>;
};


export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  divisionCode?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActivityArgs = {
  code: Scalars['ID']['input'];
};


export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AgencyKind>;
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCommuneArgs = {
  code: Scalars['ID']['input'];
};


export type QueryCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  departmentCode?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: ReadonlyArray<CommuneKind>;
  postalCode?: InputMaybe<Scalars['ID']['input']>;
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDepartmentArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEmploymentBasinArgs = {
  code: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOccupationArgs = {
  code: Scalars['ID']['input'];
};


export type QueryOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  domainCode?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isRegulated?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySkillArgs = {
  code: Scalars['ID']['input'];
};


export type QuerySkillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<SkillKind>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuccessorsArgs = {
  code: Scalars['ID']['input'];
  scheme: CodeScheme;
};

/** A region, or a collectivity overseas that the COG lists with them. Source: the COG each January; regions as drawn in 2016. */
export type Region = {
  readonly __typename?: 'Region';
  /** The commune where its prefecture is. */
  readonly capital: Maybe<Commune>;
  /** Two digits, three for collectivities overseas. */
  readonly code: Scalars['ID']['output'];
  /** The year of the COG that the record is from. */
  readonly cogYear: Scalars['Int']['output'];
  /** Its départements, by code; 13 at most. */
  readonly departments: ReadonlyArray<Department>;
  /** The region's name. */
  readonly name: Scalars['String']['output'];
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Always REGION. */
  readonly scheme: CodeScheme;
};

/** Regions, page by page. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The regions with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The regions alone. */
  readonly nodes: ReadonlyArray<Region>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in a list. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The region. */
  readonly node: Region;
};

/** Holland's types of vocational personality. */
export type RiasecType =
  /** Creates. */
  | 'ARTISTIC'
  /** Orders data and follows rules. */
  | 'CONVENTIONAL'
  /** Leads, sells, persuades. */
  | 'ENTERPRISING'
  /** Observes, analyses, solves problems. */
  | 'INVESTIGATIVE'
  /** Works with things, tools and machines. */
  | 'REALISTIC'
  /** Helps, teaches, cares. */
  | 'SOCIAL';

/** Something a person can do, knows, or is like at work. Source: a built-in list, editorial, fit for matching and not for statistics. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** The code in this hub's own scheme, `EST-S001`. */
  readonly code: Scalars['ID']['output'];
  /** The skill's name in English. */
  readonly englishLabel: Scalars['String']['output'];
  /** What kind of skill it is. */
  readonly kind: SkillKind;
  /** The skill's name in French. */
  readonly label: Scalars['String']['output'];
  /** Occupations that ask for the skill, those for which it is essential first, then by code. */
  readonly occupations: SkillOccupationConnection;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Always SKILL. */
  readonly scheme: CodeScheme;
};


/** Something a person can do, knows, or is like at work. Source: a built-in list, editorial, fit for matching and not for statistics. */
export type SkillOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Skills, page by page. */
export type SkillConnection = {
  readonly __typename?: 'SkillConnection';
  /** The skills with their cursors. */
  readonly edges: ReadonlyArray<SkillEdge>;
  /** The skills alone. */
  readonly nodes: ReadonlyArray<Skill>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A skill in a list. */
export type SkillEdge = {
  readonly __typename?: 'SkillEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The skill. */
  readonly node: Skill;
};

/** Kinds of skills. */
export type SkillKind =
  /** Something a person knows (savoir). */
  | 'KNOWLEDGE'
  /** Something a person can do (savoir-faire). */
  | 'KNOW_HOW'
  /** How a person behaves at work (savoir-être professionnel). */
  | 'SOFT_SKILL';

/** Occupations that ask for a skill, page by page. */
export type SkillOccupationConnection = {
  readonly __typename?: 'SkillOccupationConnection';
  /** The occupations with their cursors. */
  readonly edges: ReadonlyArray<SkillOccupationEdge>;
  /** The occupations alone. */
  readonly nodes: ReadonlyArray<Occupation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An occupation that asks for a skill. */
export type SkillOccupationEdge = {
  readonly __typename?: 'SkillOccupationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the work cannot be done without the skill. */
  readonly isEssential: Scalars['Boolean']['output'];
  /** The occupation. */
  readonly node: Occupation;
};

/** A code that took the place of another. Sources: the COG each January, the official ROME list, and a built-in list of common cases that is not complete. */
export type Successor = {
  readonly __typename?: 'Successor';
  /** The new activity, when the code is one. */
  readonly activity: Maybe<Activity>;
  /** The new code. */
  readonly code: Scalars['ID']['output'];
  /** The new commune, when the code is one. */
  readonly commune: Maybe<Commune>;
  /** The new occupation, when the code is one. */
  readonly occupation: Maybe<Occupation>;
  /** Where this record comes from. */
  readonly provenance: Provenance;
  /** Why the code was replaced, in English; null when the source does not tell. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The code that was replaced. */
  readonly replacedCode: Scalars['ID']['output'];
  /** The system of the code that was replaced. */
  readonly replacedScheme: CodeScheme;
  /** The system of the new code. */
  readonly scheme: CodeScheme;
  /** The day from which the new code holds; null when it is not established. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
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
  Activity: Activity;
  Agency: Agency;
  Commune: Commune;
  Department: Department;
  EmploymentBasin: EmploymentBasin;
  Occupation: Occupation;
  Region: Region;
  Skill: Skill;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"code":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Commune:
    ( { __typename: 'Commune' }
    & GraphQLRecursivePick<FederationTypes['Commune'], {"code":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  EmploymentBasin:
    ( { __typename: 'EmploymentBasin' }
    & GraphQLRecursivePick<FederationTypes['EmploymentBasin'], {"code":true}> );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ActivityRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>;
  ActivityDivision: ResolverTypeWrapper<ActivityDivision>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityOccupationConnection: ResolverTypeWrapper<Omit<ActivityOccupationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityOccupationEdge']>, nodes: ReadonlyArray<ResolversTypes['Occupation']> }>;
  ActivityOccupationEdge: ResolverTypeWrapper<OccupationHiringEdge>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyKind: AgencyKind;
  BasinCommuneConnection: ResolverTypeWrapper<Omit<BasinCommuneConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BasinCommuneEdge']>, nodes: ReadonlyArray<ResolversTypes['Commune']> }>;
  BasinCommuneEdge: ResolverTypeWrapper<Omit<BasinCommuneEdge, 'node'> & { node: ResolversTypes['Commune'] }>;
  CodeScheme: CodeScheme;
  Commune: ResolverTypeWrapper<CommuneRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommuneConnection: ResolverTypeWrapper<Omit<CommuneConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommuneEdge']>, nodes: ReadonlyArray<ResolversTypes['Commune']> }>;
  CommuneEdge: ResolverTypeWrapper<Omit<CommuneEdge, 'node'> & { node: ResolversTypes['Commune'] }>;
  CommuneKind: CommuneKind;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentConnection: ResolverTypeWrapper<Omit<DepartmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DepartmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Department']> }>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  EcologicalTransition: EcologicalTransition;
  EmploymentBasin: ResolverTypeWrapper<BasinRow>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Money: ResolverTypeWrapper<Money>;
  MoneyPeriod: MoneyPeriod;
  Notice: ResolverTypeWrapper<Notice>;
  NoticeCode: NoticeCode;
  Occupation: ResolverTypeWrapper<OccupationRow>;
  OccupationActivityConnection: ResolverTypeWrapper<Omit<OccupationActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OccupationActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>;
  OccupationActivityEdge: ResolverTypeWrapper<ActivityHiringEdge>;
  OccupationConnection: ResolverTypeWrapper<Omit<OccupationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OccupationEdge']>, nodes: ReadonlyArray<ResolversTypes['Occupation']> }>;
  OccupationDomain: ResolverTypeWrapper<OccupationDomain>;
  OccupationEdge: ResolverTypeWrapper<Omit<OccupationEdge, 'node'> & { node: ResolversTypes['Occupation'] }>;
  OccupationMove: ResolverTypeWrapper<MoveRow>;
  OccupationMoveKind: OccupationMoveKind;
  OccupationSkill: ResolverTypeWrapper<OccupationSkillRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RiasecType: RiasecType;
  Skill: ResolverTypeWrapper<SkillRow>;
  SkillConnection: ResolverTypeWrapper<Omit<SkillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SkillEdge']>, nodes: ReadonlyArray<ResolversTypes['Skill']> }>;
  SkillEdge: ResolverTypeWrapper<Omit<SkillEdge, 'node'> & { node: ResolversTypes['Skill'] }>;
  SkillKind: SkillKind;
  SkillOccupationConnection: ResolverTypeWrapper<Omit<SkillOccupationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SkillOccupationEdge']>, nodes: ReadonlyArray<ResolversTypes['Occupation']> }>;
  SkillOccupationEdge: ResolverTypeWrapper<Omit<SkillOccupationEdge, 'node'> & { node: ResolversTypes['Occupation'] }>;
  Successor: ResolverTypeWrapper<SuccessorRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> };
  ActivityDivision: ActivityDivision;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityOccupationConnection: Omit<ActivityOccupationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityOccupationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Occupation']> };
  ActivityOccupationEdge: OccupationHiringEdge;
  Agency: AgencyRow;
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  BasinCommuneConnection: Omit<BasinCommuneConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BasinCommuneEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Commune']> };
  BasinCommuneEdge: Omit<BasinCommuneEdge, 'node'> & { node: ResolversParentTypes['Commune'] };
  Commune: CommuneRow;
  Float: Scalars['Float']['output'];
  CommuneConnection: Omit<CommuneConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommuneEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Commune']> };
  CommuneEdge: Omit<CommuneEdge, 'node'> & { node: ResolversParentTypes['Commune'] };
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Department: DepartmentRow;
  DepartmentConnection: Omit<DepartmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DepartmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Department']> };
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  EmploymentBasin: BasinRow;
  ExternalId: ExternalId;
  Money: Money;
  Notice: Notice;
  Occupation: OccupationRow;
  OccupationActivityConnection: Omit<OccupationActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OccupationActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> };
  OccupationActivityEdge: ActivityHiringEdge;
  OccupationConnection: Omit<OccupationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OccupationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Occupation']> };
  OccupationDomain: OccupationDomain;
  OccupationEdge: Omit<OccupationEdge, 'node'> & { node: ResolversParentTypes['Occupation'] };
  OccupationMove: MoveRow;
  OccupationSkill: OccupationSkillRow;
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  Skill: SkillRow;
  SkillConnection: Omit<SkillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SkillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Skill']> };
  SkillEdge: Omit<SkillEdge, 'node'> & { node: ResolversParentTypes['Skill'] };
  SkillOccupationConnection: Omit<SkillOccupationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SkillOccupationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Occupation']> };
  SkillOccupationEdge: Omit<SkillOccupationEdge, 'node'> & { node: ResolversParentTypes['Occupation'] };
  Successor: SuccessorRow;
};

export type ActivityResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['ActivityDivision']>, ParentType, ContextType>;
  dottedCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupations?: Resolver<ResolversTypes['ActivityOccupationConnection'], ParentType, ContextType, RequireFields<ActivityOccupationsArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Successor']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActivityDivisionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['ActivityDivision'] = ResolversParentTypes['ActivityDivision']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityOccupationConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['ActivityOccupationConnection'] = ResolversParentTypes['ActivityOccupationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityOccupationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActivityOccupationEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['ActivityOccupationEdge'] = ResolversParentTypes['ActivityOccupationEdge']> = {
  countedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hirings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type BasinCommuneConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['BasinCommuneConnection'] = ResolversParentTypes['BasinCommuneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BasinCommuneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commune']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BasinCommuneEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['BasinCommuneEdge'] = ResolversParentTypes['BasinCommuneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commune'], ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune'], FederationReferenceType extends FederationReferenceTypes['Commune'] = FederationReferenceTypes['Commune']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commune']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cogYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  employmentBasin?: Resolver<Maybe<ResolversTypes['EmploymentBasin']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommuneKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postalCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
  siren?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
};

export type CommuneConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['CommuneConnection'] = ResolversParentTypes['CommuneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommuneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commune']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommuneEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['CommuneEdge'] = ResolversParentTypes['CommuneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commune'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capital?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cogYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employmentBasins?: Resolver<ReadonlyArray<ResolversTypes['EmploymentBasin']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type EmploymentBasinResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['EmploymentBasin'] = ResolversParentTypes['EmploymentBasin'], FederationReferenceType extends FederationReferenceTypes['EmploymentBasin'] = FederationReferenceTypes['EmploymentBasin']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmploymentBasin']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communes?: Resolver<ResolversTypes['BasinCommuneConnection'], ParentType, ContextType, RequireFields<EmploymentBasinCommunesArgs, 'first'>>;
  department?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['MoneyPeriod'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['NoticeCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['OccupationActivityConnection'], ParentType, ContextType, RequireFields<OccupationActivitiesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['OccupationDomain'], ParentType, ContextType>;
  ecologicalTransition?: Resolver<Maybe<ResolversTypes['EcologicalTransition']>, ParentType, ContextType>;
  englishLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exampleTitles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemographicTransition?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDigitalTransition?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isExecutive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRegulated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['OccupationMove']>, ParentType, ContextType, Partial<OccupationMovesArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  professionalDomain?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  riasecMajor?: Resolver<Maybe<ResolversTypes['RiasecType']>, ParentType, ContextType>;
  rome3Code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  romeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['OccupationSkill']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Successor']>, ParentType, ContextType>;
};

export type OccupationActivityConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['OccupationActivityConnection'] = ResolversParentTypes['OccupationActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupationActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OccupationActivityEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['OccupationActivityEdge'] = ResolversParentTypes['OccupationActivityEdge']> = {
  countedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hirings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type OccupationConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['OccupationConnection'] = ResolversParentTypes['OccupationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OccupationDomainResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['OccupationDomain'] = ResolversParentTypes['OccupationDomain']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  englishLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccupationEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['OccupationEdge'] = ResolversParentTypes['OccupationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
};

export type OccupationMoveResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['OccupationMove'] = ResolversParentTypes['OccupationMove']> = {
  kind?: Resolver<ResolversTypes['OccupationMoveKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sourceTitleCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  targetTitleCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OccupationSkillResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['OccupationSkill'] = ResolversParentTypes['OccupationSkill']> = {
  isEssential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  coversUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'code'>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType, RequireFields<QueryCommuneArgs, 'code'>>;
  communes?: Resolver<Maybe<ResolversTypes['CommuneConnection']>, ParentType, ContextType, RequireFields<QueryCommunesArgs, 'first' | 'kinds'>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'code'>>;
  departments?: Resolver<Maybe<ResolversTypes['DepartmentConnection']>, ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'first'>>;
  employmentBasin?: Resolver<Maybe<ResolversTypes['EmploymentBasin']>, ParentType, ContextType, RequireFields<QueryEmploymentBasinArgs, 'code'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationArgs, 'code'>>;
  occupations?: Resolver<Maybe<ResolversTypes['OccupationConnection']>, ParentType, ContextType, RequireFields<QueryOccupationsArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillArgs, 'code'>>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<QuerySkillsArgs, 'first'>>;
  successors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Successor']>>, ParentType, ContextType, RequireFields<QuerySuccessorsArgs, 'code' | 'scheme'>>;
};

export type RegionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capital?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cogYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  englishLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SkillKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupations?: Resolver<ResolversTypes['SkillOccupationConnection'], ParentType, ContextType, RequireFields<SkillOccupationsArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
};

export type SkillConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkillEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SkillOccupationConnectionResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['SkillOccupationConnection'] = ResolversParentTypes['SkillOccupationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkillOccupationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkillOccupationEdgeResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['SkillOccupationEdge'] = ResolversParentTypes['SkillOccupationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEssential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
};

export type SuccessorResolvers<ContextType = ReferenceContext, ParentType extends ResolversParentTypes['Successor'] = ResolversParentTypes['Successor']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['Commune']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replacedScheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodeScheme'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ReferenceContext> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityDivision?: ActivityDivisionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityOccupationConnection?: ActivityOccupationConnectionResolvers<ContextType>;
  ActivityOccupationEdge?: ActivityOccupationEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  BasinCommuneConnection?: BasinCommuneConnectionResolvers<ContextType>;
  BasinCommuneEdge?: BasinCommuneEdgeResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  CommuneConnection?: CommuneConnectionResolvers<ContextType>;
  CommuneEdge?: CommuneEdgeResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  EmploymentBasin?: EmploymentBasinResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationActivityConnection?: OccupationActivityConnectionResolvers<ContextType>;
  OccupationActivityEdge?: OccupationActivityEdgeResolvers<ContextType>;
  OccupationConnection?: OccupationConnectionResolvers<ContextType>;
  OccupationDomain?: OccupationDomainResolvers<ContextType>;
  OccupationEdge?: OccupationEdgeResolvers<ContextType>;
  OccupationMove?: OccupationMoveResolvers<ContextType>;
  OccupationSkill?: OccupationSkillResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SkillOccupationConnection?: SkillOccupationConnectionResolvers<ContextType>;
  SkillOccupationEdge?: SkillOccupationEdgeResolvers<ContextType>;
  Successor?: SuccessorResolvers<ContextType>;
};

