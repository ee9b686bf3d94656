import type { Draws } from '../random/draws.ts';
import { type DrawnFault, FAULT_RATES, type Fault } from './fault-rates.ts';

/** Counts what goes into one file. */
export type Tally = {
  records: number;
  readonly faults: Map<Fault, number>;
  note(fault: Fault): void;
  /** True, and counted, as often as the fault's rate says. */
  strikes(fault: DrawnFault, draws: Draws): boolean;
};

export function createTally(): Tally {
  const faults = new Map<Fault, number>();
  const note = (fault: Fault) => {
    faults.set(fault, (faults.get(fault) ?? 0) + 1);
  };
  return {
    records: 0,
    faults,
    note,
    strikes: (fault, draws) => {
      const isStruck = draws.next() < FAULT_RATES[fault];
      if (isStruck) {
        note(fault);
      }
      return isStruck;
    },
  };
}
