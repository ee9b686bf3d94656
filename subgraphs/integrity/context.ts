import DataLoader from 'dataloader';
import { groupByKey } from '#kernel/graph/grouping.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import { readsAnyFile } from '#kernel/row-rules.ts';
import { type CaseRepository, createCaseRepository } from './repository/cases.ts';
import { listOfferSignals, listSignals } from './repository/signals.ts';
import type { SignalRow } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface IntegrityContext {
  readonly cases: CaseRepository;
  /** By the pseudonym of a person. */
  readonly signalsByPid: DataLoader<string, SignalRow[]>;
  /** By the identifier of an offer. */
  readonly signalsByOffer: DataLoader<string, SignalRow[]>;
  /** Whether the request may read the case of whomever. */
  readonly readsAnyFile: boolean;
  /** Who asks, as the token says. */
  readonly subject: string | null;
}

export const createContext = ({ db, caller }: ContextBase): IntegrityContext => ({
  cases: createCaseRepository(db),
  signalsByPid: new DataLoader(async (pids: readonly string[]) =>
    groupByKey(pids, await listSignals(db, pids), ({ pid }) => pid ?? ''),
  ),
  signalsByOffer: new DataLoader(async (ids: readonly string[]) =>
    groupByKey(ids, await listOfferSignals(db, ids), ({ offerId }) => offerId ?? ''),
  ),
  readsAnyFile: readsAnyFile(caller),
  subject: caller.subject,
});
