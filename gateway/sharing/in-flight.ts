import type { FetchScope } from '../request-scope.ts';
import { createDeadlines } from '../upstream/deadlines.ts';
import { Group } from './group.ts';

/** What a piece of work brought to one of those who waited for it. */
export interface Shared<Brought> {
  readonly brought: Brought;
  /** Whether it was done under the request's own correlation id. */
  readonly isOwn: boolean;
}

/** Work that is done once for all who ask for the same while it is under way. */
export interface InFlight<Brought> {
  /**
   * Does `work`, or waits for the same. The same is what has the same `key`, which must name everything that the work depends on, the
   * rights of its caller included. Rejects as the work does; with `late` for whoever's deadline is over or whose client is gone, which
   * costs the others nothing.
   */
  take(
    key: string,
    scope: FetchScope,
    work: (scope: FetchScope) => Promise<Brought>,
  ): Promise<Shared<Brought>>;
  /** From now on nobody joins what is under way: something was changed. */
  forget(): void;
}

export interface InFlightOptions {
  /** What began longer ago is not joined, in milliseconds: one that hangs does not hang those who come later. */
  readonly joinMs: number;
  readonly late: (scope: FetchScope) => Error;
  /** Learns of each who joins. */
  readonly onJoin?: () => void;
}

export function createInFlight<Brought>({
  joinMs,
  late,
  onJoin,
}: InFlightOptions): InFlight<Brought> {
  const joinable = new Map<string, Group<Brought>>();
  const deadlines = createDeadlines();
  const groupOf = (key: string): Group<Brought> | null => {
    const group = joinable.get(key);
    return group === undefined || group.isAbandoned || performance.now() - group.beganAtMs >= joinMs
      ? null
      : group;
  };
  return {
    async take(key, scope, work) {
      let group = groupOf(key);
      if (group !== null) onJoin?.();
      else {
        const own = new Group<Brought>(scope.id, deadlines, late);
        group = own;
        joinable.set(key, own);
        void own.run(scope, work).then(() => {
          if (joinable.get(key) === own) joinable.delete(key);
        });
      }
      const brought = await group.join(scope);
      return { brought, isOwn: group.id === scope.id };
    },
    forget: () => joinable.clear(),
  };
}
