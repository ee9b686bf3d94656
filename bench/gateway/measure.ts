import { quantile } from '../statistics.ts';
import type { Contender } from './contenders.ts';
import type { LoadGenerator } from './load.ts';
import { type Running, usageOf } from './running.ts';
import type { Subgraphs } from './subgraphs-process.ts';

/** One round of one contender. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds of the gateway's process a request. */
  readonly cpuMs: number;
  readonly rssMb: number;
  readonly fetches: number;
  /** The part of its core that the stand-in was busy. */
  readonly standInShare: number;
}

export interface Measured {
  readonly contender: Contender;
  readonly rounds: readonly Round[];
}

/** One round of load on a running gateway. */
export async function measure(
  { child, url }: Running,
  subgraphs: Subgraphs,
  load: LoadGenerator,
  seconds: number,
): Promise<Round> {
  const standIn = subgraphs.child;
  const [before, standInBefore] = [usageOf(child), usageOf(standIn)];
  const answered = await subgraphs.answers();
  const { requests, perSecond, p50, p99 } = await load(url, seconds);
  const [after, standInAfter] = [usageOf(child), usageOf(standIn)];
  return {
    perSecond,
    p50,
    p99,
    cpuMs: (after.cpuMs - before.cpuMs) / requests,
    rssMb: after.rssMb,
    fetches: ((await subgraphs.answers()) - answered) / requests,
    standInShare: (standInAfter.cpuMs - standInBefore.cpuMs) / (seconds * 1_000),
  };
}

/** The median over the rounds of one of their figures. */
export const medianOf = (rounds: readonly Round[], figure: keyof Round): number =>
  quantile(
    rounds.map((round) => round[figure]),
    0.5,
  );
