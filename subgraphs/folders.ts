/**
 * Where each subgraph lives and what its resolvers pass on for each SDL type (`file#Type` relative to
 * the folder, or a type in place). Apart from `list.ts` so that generators can run before the
 * generated types exist.
 */
export interface SubgraphFolder {
  readonly name: string;
  readonly folder: string;
  readonly mappers: Readonly<Record<string, string>>;
}

/** What resolvers pass on for an entity that another subgraph owns: its key. */
const CODE = '{ readonly code: string }';

export const SUBGRAPH_FOLDERS: readonly SubgraphFolder[] = [
  {
    name: 'reference',
    folder: 'subgraphs/reference',
    mappers: {
      Occupation: './repository/occupations.ts#OccupationRow',
      OccupationMove: './repository/occupation-links.ts#MoveRow',
      OccupationSkill: './repository/occupation-links.ts#OccupationSkillRow',
      OccupationActivityEdge: './resolvers/hiring-edges.ts#ActivityHiringEdge',
      Activity: './repository/activities.ts#ActivityRow',
      ActivityOccupationEdge: './resolvers/hiring-edges.ts#OccupationHiringEdge',
      Skill: './repository/skills.ts#SkillRow',
      Commune: './repository/communes.ts#CommuneRow',
      Department: './repository/territories.ts#DepartmentRow',
      Region: './repository/territories.ts#RegionRow',
      EmploymentBasin: './repository/basins.ts#BasinRow',
      Agency: './repository/agencies.ts#AgencyRow',
      Successor: './repository/successors.ts#SuccessorRow',
    },
  },
  {
    name: 'employers',
    folder: 'subgraphs/employers',
    mappers: {
      Establishment: './tables.ts#EstablishmentRow',
      EstablishmentSearch: './establishment-filter.ts#FoundEstablishments',
      Recruiter: './recruiters/search/found.ts#FoundRecruiter',
      RecruiterSearch: './recruiters/search/found.ts#FoundRecruiters',
      RecruiterFacets: './recruiters/search/query.ts#RecruiterQuery',
      RecruiterActivityFacet: './recruiters/search/found.ts#ActivityCount',
      RecruiterSuggestions: './recruiters/search/found.ts#Suggestions',
      SuggestedOccupation: './recruiters/search/found.ts#OccupationCount',
      ScoreReason: './recruiters/reason-words.ts#ReasonCode',
      HiringForecast: './recruiters/forecast-of.ts#ForecastRow',
      ForecastOccupation: './recruiters/search/found.ts#OccupationScore',
      ChangeRecruiterEntryResult: './recruiters/change-entry.ts#ChangeResult',
      HiringSurveyCampaign: './survey/campaigns.ts#CampaignRow',
      HiringSurveyForm: './survey/forms.ts#FormRow',
      AnswerHiringSurveyResult: './survey/answer-survey.ts#AnswerResult',
      Occupation: CODE,
      Commune: CODE,
      Activity: CODE,
    },
  },
  {
    name: 'training',
    folder: 'subgraphs/training',
    mappers: {
      Training: './tables.ts#TrainingRow',
      TrainingSession: './tables.ts#FoundSession',
      TrainingProvider: './tables.ts#ProviderRow',
      TrainingPlace: './tables.ts#PlaceColumns',
      TrainingSearch: './search.ts#SearchPage',
      TrainingEnrolment: './repository/enrolments.ts#EnrolmentRow',
      ReturnToWork: './repository/rates.ts#RateRow',
      TrainingReview: './reviews/tables.ts#ReviewRow',
      ReviewToModerate: './reviews/tables.ts#ReviewRow',
      FollowedSession: './repository/followed-sessions.ts#FollowedSessionRow',
      RecommendedSessions: './recommendations/recommendations.ts#Recommendations',
      RecommendedSession: './repository/recommendations.ts#RecommendationRow',
      Jobseeker: './recommendations/recommendations.ts#JobseekerForTraining',
      Commune:
        '{ readonly code: string; readonly latitude?: number | null; readonly longitude?: number | null }',
      Occupation: CODE,
    },
  },
  {
    name: 'labour-market',
    folder: 'subgraphs/labour-market',
    mappers: {
      MarketFigure: './figure.ts#Figure',
      MarketPeriod: './period.ts#Period',
      MarketTerritory: './territory.ts#Territory',
      OccupationFamily: './territory.ts#Family',
      PublishedSnapshot: './published/graph/figure-rows.ts#SnapshotRow',
      PublishedTension: './published/graph/tension-rows.ts#PublishedTensionRow',
      PublishedTensionConnection: './published/graph/tension-rows.ts#RankedOccupations',
      Tension: './tables.ts#TensionRow',
      MarketScore: './tables.ts#MarketScoreRow',
      HiringNeeds: './tables.ts#HiringNeedRow',
      SurveyedNeeds: './survey/tables.ts#SurveyedNeedRow',
      SurveyedFigure: './survey/figures.ts#ToldFigure',
      SurveyRelease: './survey/tables.ts#SurveyReleaseRow',
      Occupation: CODE,
      EmploymentBasin: CODE,
      Department: CODE,
      Region: CODE,
      Jobseeker: './bob/person.ts#PersonOfGraph',
    },
  },
  {
    name: 'offers',
    folder: 'subgraphs/offers',
    mappers: {
      Offer: './repository/offer-row.ts#OfferRow',
      OfferSearch: './resolvers/search.ts#OfferSearchPage',
      OfferFacets: './resolvers/search.ts#SearchedFor',
      OfferDuplicate: './repository/duplicates-of.ts#DuplicateRow',
      OfferCoverage: './repository/month-counts.ts#CoverageRow',
      OfferCounts: './repository/month-counts.ts#OfferCountsRow',
      Commune:
        '{ readonly code: string; readonly latitude?: number | null; readonly longitude?: number | null }',
      Establishment: '{ readonly siret: string }',
      Occupation: CODE,
      Activity: CODE,
    },
  },
  {
    name: 'jobseekers',
    folder: 'subgraphs/jobseekers',
    mappers: {
      Jobseeker: './repository/persons.ts#PersonRow',
      Registration: './repository/registrations.ts#PersonRegistration',
      MonthlyCategory: './repository/categories.ts#MonthlyCategoryRow',
      Declaration: './tables.ts#DeclarationRow',
      DeclaredEmployer: './tables.ts#EmployerEntry',
      JobseekerCoverage: './repository/registered-counts.ts#CoverageRow',
      JobseekerCounts: './repository/registered-counts.ts#RegisteredCountsRow',
      TrainingEnrolment: '{ readonly id: string; readonly trainingPid?: string | null }',
      Commune: CODE,
      Occupation: CODE,
    },
  },
  {
    name: 'social-security',
    folder: 'subgraphs/partners/social-security',
    mappers: {
      HiringDeclaration: './tables.ts#HiringRow',
      HiringCoverage: './repository/hiring-months.ts#CoverageRow',
      HiringMonths: './repository/hiring-months.ts#HiringMonthsRow',
      EstablishmentHirings: './repository/month-hirings.ts#EstablishmentHiringsRow',
      HiringCounts: './repository/month-hirings.ts#HiringCountsRow',
      OccupationHirings: './repository/occupation-hirings.ts#OccupationHiringsRow',
      HiringSummary: './repository/summaries.ts#SummaryRow',
      MonthlyHirings: './repository/months.ts#MonthRow',
      Establishment: '{ readonly siret: string }',
      Jobseeker: '{ readonly id: string; readonly socialSecurityPid?: string | null }',
      TrainingEnrolment:
        '{ readonly id: string; readonly endedOn?: string | null; readonly socialSecurityPid?: string | null }',
      Commune: CODE,
      Occupation: CODE,
      Activity: CODE,
    },
  },
  {
    name: 'temp-agencies',
    folder: 'subgraphs/partners/temp-agencies',
    mappers: {
      Mission: './tables.ts#MissionRow',
      MissionMonth: './tables.ts#MissionMonthRow',
      MissionStatement: './tables.ts#StatementRow',
      TempAgency: './tables.ts#AgencyRow',
      TemporaryWork: './repository/agencies.ts#TemporaryWorkRow',
      Establishment: '{ readonly siret: string }',
      Jobseeker: '{ readonly id: string; readonly tempAgencyPid?: string | null }',
      Commune: CODE,
      Occupation: CODE,
    },
  },
  {
    name: 'missions-locales',
    folder: 'subgraphs/partners/missions-locales',
    mappers: {
      MissionLocale: './tables.ts#StructureRow',
      YouthFollowUp: './tables.ts#FollowUpRow',
      YouthSituation: './tables.ts#SituationRow',
      YouthAppointment: './tables.ts#AppointmentRow',
      Jobseeker: '{ readonly id: string; readonly missionLocalePid?: string | null }',
      Department: CODE,
      Occupation: CODE,
    },
  },
  {
    name: 'services',
    folder: 'subgraphs/services',
    mappers: {
      StoreService: './catalogue/tables.ts#ServiceRow',
      StoreRating: './catalogue/tables.ts#RatingRow',
      Idea: './ideas/tables.ts#IdeaRow',
      DeveloperApplication: './developers/tables.ts#ApplicationRow',
    },
  },
  {
    name: 'template',
    folder: 'subgraphs/template',
    mappers: { Workshop: './tables.ts#WorkshopRow', Commune: CODE, Occupation: CODE },
  },
];
