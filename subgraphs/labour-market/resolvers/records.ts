import { difficultShare, needFigure, scoreFigure, tensionFigure } from '../figure.ts';
import { monthPeriod } from '../period.ts';
import type { Resolvers } from '../schema.generated.ts';
import {
  familyOfNeed,
  territoryOfNeed,
  territoryOfScore,
  territoryOfTension,
} from '../territory.ts';

export const recordResolvers: Pick<Resolvers, 'Tension' | 'MarketScore' | 'HiringNeeds'> = {
  Tension: {
    occupation: ({ romeCode }) => ({ code: romeCode }),
    occupationCode: ({ romeCode }) => romeCode,
    territory: territoryOfTension,
    level: (row) => tensionFigure(row, 'TENSION_LEVEL'),
    hiringIntensity: (row) => tensionFigure(row, 'HIRING_INTENSITY'),
    workforceShortage: (row) => tensionFigure(row, 'WORKFORCE_SHORTAGE'),
    nonDurableJobs: (row) => tensionFigure(row, 'NON_DURABLE_JOBS'),
    demandingConditions: (row) => tensionFigure(row, 'DEMANDING_CONDITIONS'),
    geographicMismatch: (row) => tensionFigure(row, 'GEOGRAPHIC_MISMATCH'),
    trainingSpecificity: (row) => tensionFigure(row, 'TRAINING_SPECIFICITY'),
    onlineOffers: (row) => tensionFigure(row, 'ONLINE_OFFERS'),
    jobseekers: (row) => tensionFigure(row, 'JOBSEEKERS_ABC'),
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  MarketScore: {
    occupation: ({ romeCode }) => ({ code: romeCode }),
    occupationCode: ({ romeCode }) => romeCode,
    period: ({ month }) => monthPeriod(month),
    territory: territoryOfScore,
    offersPer10Jobseekers: (row) => scoreFigure(row, 'OFFERS_PER_10_JOBSEEKERS'),
    offers: (row) => scoreFigure(row, 'OFFERS'),
    offersLastWeek: (row) => scoreFigure(row, 'OFFERS_LAST_WEEK'),
    jobseekers: (row) => scoreFigure(row, 'JOBSEEKERS'),
    jobseekersLastWeek: (row) => scoreFigure(row, 'JOBSEEKERS_LAST_WEEK'),
    richerBasin: ({ richerBasinCode }) =>
      richerBasinCode === null ? null : { code: richerBasinCode },
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  HiringNeeds: {
    occupationFamily: familyOfNeed,
    territory: territoryOfNeed,
    employmentBasin: ({ basinCode }) => ({ code: basinCode }),
    department: ({ departmentCode }) => ({ code: departmentCode }),
    projects: (row) => needFigure(row, 'HIRING_PROJECTS'),
    difficult: (row) => needFigure(row, 'DIFFICULT_PROJECTS'),
    seasonal: (row) => needFigure(row, 'SEASONAL_PROJECTS'),
    difficultShare,
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
};
