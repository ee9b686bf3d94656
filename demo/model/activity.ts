import { isLocationProfile, type LocationProfile } from '../places/location-profiles.ts';
import { Weights } from '../random/weights.ts';
import { type Row, readTable } from '../read/table.ts';
import { type ContractMixName, isContractMixName } from './contract.ts';
import type { Occupation } from './occupation.ts';
import { isSeasonName, type SeasonName } from './season.ts';

export type Activity = {
  readonly index: number;
  /** NAF rév. 2 without its dot. */
  readonly naf: string;
  /** Relative number of establishments. */
  readonly share: number;
  /** Relative number of hirings of an establishment in a year. */
  readonly hiringRate: number;
  /** 0 no employees to 5 the largest. */
  readonly sizeClass: number;
  readonly season: SeasonName;
  /** Yearly growth of hirings, 0.02 for two percent. */
  readonly growth: number;
  readonly contracts: ContractMixName;
  readonly location: LocationProfile;
  readonly nameStems: readonly string[];
  readonly occupations: readonly Occupation[];
  readonly occupationWeights: Weights;
  /** Of each occupation above, its part of the hirings of the activity. */
  readonly occupationShares: readonly number[];
  /** Declares to the farm workers' social security (MSA), not to Urssaf. */
  readonly isAgricultural: boolean;
};

export const TEMP_AGENCY_NAF = '7820Z';
export const POST_NAF = '5310Z';
export const TRAINING_NAF = '8559A';

export function loadActivities(occupations: readonly Occupation[]): readonly Activity[] {
  const byRome = new Map(occupations.map((occupation) => [occupation.rome, occupation]));
  return readTable(new URL('activities.csv', import.meta.url)).map((row, index) =>
    toActivity(row, index, byRome),
  );
}

function toActivity(row: Row, index: number, byRome: Map<string, Occupation>): Activity {
  const season = row('season');
  const contracts = row('mix');
  const location = row('place');
  if (!isSeasonName(season) || !isContractMixName(contracts) || !isLocationProfile(location)) {
    throw new RangeError(`activity ${row('naf')}: unknown season, mix or place`);
  }
  const pairs = row('occupations')
    .split(' ')
    .map((pair) => toAffinity(pair, byRome));
  const weights = pairs.map((pair) => pair.weight);
  const total = weights.reduce((left, right) => left + right, 0);
  return {
    index,
    naf: row('naf'),
    share: Number(row('share')),
    hiringRate: Number(row('hires')),
    sizeClass: Number(row('size')),
    season,
    growth: Number(row('growth')) / 100,
    contracts,
    location,
    nameStems: row('stems').split('/'),
    occupations: pairs.map((pair) => pair.occupation),
    occupationWeights: new Weights(weights),
    occupationShares: weights.map((weight) => weight / total),
    isAgricultural: /^0[123]|^0893/.test(row('naf')),
  };
}

function toAffinity(pair: string, byRome: Map<string, Occupation>) {
  const [rome = '', weight = '1'] = pair.split(':');
  const occupation = byRome.get(rome);
  if (occupation === undefined) {
    throw new RangeError(`unknown occupation ${rome}`);
  }
  return { occupation, weight: Number(weight) };
}
