import { type History, hiringsOf } from './history.ts';
import { comparePeers } from './models/peers.ts';

/** Why a score is what it is, in three words that tell no number of hirings. */
export interface Reasons {
  readonly trend: 'RISING' | 'STEADY' | 'FALLING' | 'NEW';
  readonly season: 'HIGH' | 'LOW' | 'NONE';
  readonly size: 'MORE_THAN_PEERS' | 'AS_PEERS' | 'LESS_THAN_PEERS';
}

/** A year against the year before. */
const RISING_FROM = 1.15;
const FALLING_TO = 0.85;
/** Hirings of the half-year to come against a middling one, of the activity. */
const HIGH_SEASON_FROM = 1.1;
const LOW_SEASON_TO = 0.9;
/** Hirings against those of establishments of the same activity and size. */
const MORE_FROM = 1.5;
const LESS_TO = 2 / 3;
const PERIODS_A_YEAR = 2;

/** Gives the reasons of a row for the half-year to come. */
export function reasonsOf(history: History, lags: number): (row: number) => Reasons {
  const peers = comparePeers(history, { target: -1, lags }, 1);
  return (row) => ({
    trend: trendOf(history, row, lags),
    season: seasonWord(peers.season[row] as number),
    size: sizeWord(
      (peers.own[row] as number) / Math.max(1e-9, peers.exposure[row] as number),
      peers.peerRate[row] as number,
    ),
  });
}

function trendOf(history: History, row: number, lags: number): Reasons['trend'] {
  const sum = (from: number, until: number): number => {
    let hired = 0;
    for (let period = from; period < until; period += 1) hired += hiringsOf(history, row, period);
    return hired;
  };
  const last = sum(0, PERIODS_A_YEAR);
  const before = sum(PERIODS_A_YEAR, 2 * PERIODS_A_YEAR);
  if (last > 0 && sum(PERIODS_A_YEAR, lags) === 0) return 'NEW';
  if (last > before * RISING_FROM) return 'RISING';
  return last < before * FALLING_TO ? 'FALLING' : 'STEADY';
}

function seasonWord(season: number): Reasons['season'] {
  if (season >= HIGH_SEASON_FROM) return 'HIGH';
  return season <= LOW_SEASON_TO ? 'LOW' : 'NONE';
}

function sizeWord(own: number, peers: number): Reasons['size'] {
  if (own >= peers * MORE_FROM) return 'MORE_THAN_PEERS';
  return own <= peers * LESS_TO ? 'LESS_THAN_PEERS' : 'AS_PEERS';
}
