import { type Draws, fraction } from '../random/draws.ts';
import type { Establishment } from './directory.ts';
import type { Occupation } from './occupation.ts';

const SHARE_OF_MAIN = 0.6;

/** The occupation of a hiring: an establishment keeps hiring mostly in one of those of its activity. */
export function occupationIn(establishment: Establishment, draws: Draws): Occupation {
  const uniform = draws.chance(SHARE_OF_MAIN)
    ? fraction(establishment.index, 0x6d61)
    : draws.next();
  const { occupations, occupationWeights, naf } = establishment.activity;
  const occupation = occupations[occupationWeights.at(uniform)];
  if (occupation === undefined) {
    throw new RangeError(`activity ${naf} has no occupation`);
  }
  return occupation;
}
