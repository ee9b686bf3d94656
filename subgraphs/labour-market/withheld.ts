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
} as const;

export type Withholding = keyof typeof WITHHOLDINGS;

/** The cells of a record that hold no number, by measure; the others are published. */
export type Withheld = Readonly<Partial<Record<PublishedMeasure, Withholding>>>;
