/** What each cube publishes: by measure, the property of a row that holds it (see `tables.ts`) and its unit. */

export const tensionMeasures = {
  TENSION_LEVEL: { property: 'level', unit: 'LEVEL_1_TO_5' },
  HIRING_INTENSITY: { property: 'hiringIntensity', unit: 'LEVEL_1_TO_5' },
  WORKFORCE_SHORTAGE: { property: 'workforceShortage', unit: 'LEVEL_1_TO_5' },
  NON_DURABLE_JOBS: { property: 'nonDurableJobs', unit: 'LEVEL_1_TO_5' },
  DEMANDING_CONDITIONS: { property: 'demandingConditions', unit: 'LEVEL_1_TO_5' },
  GEOGRAPHIC_MISMATCH: { property: 'geographicMismatch', unit: 'LEVEL_1_TO_5' },
  TRAINING_SPECIFICITY: { property: 'trainingSpecificity', unit: 'LEVEL_1_TO_5' },
  ONLINE_OFFERS: { property: 'onlineOffers', unit: 'OFFERS' },
  JOBSEEKERS_ABC: { property: 'jobseekers', unit: 'PERSONS' },
} as const;

export const hiringNeedMeasures = {
  HIRING_PROJECTS: { property: 'projects', unit: 'PROJECTS' },
  DIFFICULT_PROJECTS: { property: 'difficult', unit: 'PROJECTS' },
  SEASONAL_PROJECTS: { property: 'seasonal', unit: 'PROJECTS' },
} as const;

export const marketScoreMeasures = {
  OFFERS_PER_10_JOBSEEKERS: { property: 'offersPer10Jobseekers', unit: 'OFFERS_PER_10_JOBSEEKERS' },
  OFFERS: { property: 'offers', unit: 'OFFERS' },
  OFFERS_LAST_WEEK: { property: 'offersLastWeek', unit: 'OFFERS' },
  JOBSEEKERS: { property: 'jobseekers', unit: 'PERSONS' },
  JOBSEEKERS_LAST_WEEK: { property: 'jobseekersLastWeek', unit: 'PERSONS' },
} as const;

export type TensionMeasure = keyof typeof tensionMeasures;
export type HiringNeedMeasure = keyof typeof hiringNeedMeasures;
export type MarketScoreMeasure = keyof typeof marketScoreMeasures;
export type PublishedMeasure = TensionMeasure | HiringNeedMeasure | MarketScoreMeasure;
