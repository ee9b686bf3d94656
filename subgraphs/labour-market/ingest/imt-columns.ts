import type { LayoutColumns } from '#kernel/ingest/layout.ts';

export const imtColumns = {
  areaCode: ['AREA_CODE'],
  areaName: ['AREA_NAME'],
  areaKind: ['AREA_TYPE_CODE'],
  rome: ['ROME_PROFESSION_CARD_CODE'],
  jobseekers: ['NB_APPLICATION_END_MONTH'],
  jobseekersLastWeek: ['NB_APPLICATION_LAST_WEEK'],
  offers: ['NB_OFFER_END_MONTH'],
  offersLastWeek: ['NB_OFFER_LAST_WEEK'],
  tensionRatio: ['TENSION_RATIO'],
  richerBasinCode: ['RICHER_CATCHMENT_AREA_CODE'],
  richerBasinName: ['RICHER_CATCHMENT_AREA_NAME'],
  january: ['SEASONAL_JAN'],
  february: ['SEASONAL_FEB'],
  march: ['SEASONAL_MAR'],
  april: ['SEASONAL_APR'],
  may: ['SEASONAL_MAY'],
  june: ['SEASONAL_JUNE', 'SEASONAL_JUN'],
  july: ['SEASONAL_JULY', 'SEASONAL_JUL'],
  august: ['SEASONAL_AUG'],
  september: ['SEASONAL_SEPT', 'SEASONAL_SEP'],
  october: ['SEASONAL_OCT'],
  november: ['SEASONAL_NOV'],
  december: ['SEASONAL_DEC'],
} as const satisfies LayoutColumns;

export const optionalImtColumns = ['areaName', 'richerBasinCode', 'richerBasinName'] as const;

/** In the order of the year. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
