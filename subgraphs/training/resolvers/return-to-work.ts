import { BREADTHS, levelOfRate, WITHIN_MONTHS } from '../enrolments/return-to-work.ts';
import type { ReturnToWorkResolvers, TrainingEnrolmentResolvers } from '../schema.generated.ts';

const DECIMALS = 1_000;

export const returnToWorkResolvers: ReturnToWorkResolvers = {
  rate: ({ hired, followed }) => Math.round((hired * DECIMALS) / followed) / DECIMALS,
  level: (row) => levelOfRate(row),
  withinMonths: () => WITHIN_MONTHS,
  breadth: ({ breadth }) => BREADTHS[breadth - 1] ?? 'NATION',
};

export const trainingEnrolmentResolvers: TrainingEnrolmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.enrolmentById.load(id),
  provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
};
