import type { PublishedMeasure } from './measures.ts';

/** Why a cell holds no number; what a figure says of each. */
export const WITHHOLDINGS = {
  SECRECY: {
    status: 'SECRET',
    reason:
      'Statistical secrecy: the publisher hides the figure because too few employers or persons stand behind it. It is not zero.',
  },
  EMPTY: {
    status: 'NOT_AVAILABLE',
    reason: 'The publisher left the cell empty. It is not known to be zero.',
  },
  MARKED: {
    status: 'NOT_AVAILABLE',
    reason: 'The publisher marks the figure as not available.',
  },
  OUT_OF_SCALE: {
    status: 'NOT_AVAILABLE',
    reason: 'The publisher gives a value outside the scale of this indicator.',
  },
  NO_PROJECT: {
    status: 'NOT_AVAILABLE',
    reason: 'No recruitment is planned, so there is no share of it.',
  },
  ZERO: {
    status: 'ZERO',
    reason: 'Nobody may be counted here, as everybody knows: it is zero.',
  },
  HIDDEN: {
    status: 'HIDDEN',
    reason:
      'Hidden, so that nobody can be recognised in it, or in another figure by way of it. It is not known to be zero.',
  },
  NOT_COLLECTED: {
    status: 'NOT_COLLECTED',
    reason: 'No source counts here.',
  },
} as const;

export type Withholding = keyof typeof WITHHOLDINGS;

/** The cells of a record that hold no number, by measure; the others are published. */
export type Withheld = Readonly<Partial<Record<PublishedMeasure, Withholding>>>;
