import type { FetchScope } from '../request-scope.ts';
import type { Deadlines, Timed } from '../upstream/deadlines.ts';

/** One of those who wait for the same. */
class Member<Brought> implements Timed {
  readonly scope: FetchScope;
  readonly answer = Promise.withResolvers<Brought>();
  readonly #leave: (member: Member<Brought>) => void;

  constructor(scope: FetchScope, leave: (member: Member<Brought>) => void) {
    this.scope = scope;
    this.#leave = leave;
  }

  expire(nowMs: number): void {
    const { signal, deadlineAt } = this.scope;
    if (signal?.aborted === true || nowMs >= deadlineAt) this.#leave(this);
  }
}

/** Work under way and all who wait for it. It is given up when the last of them is gone. */
export class Group<Brought> {
  /** The correlation id under which the work is done. */
  readonly id: string;
  readonly beganAtMs = performance.now();
  readonly #members = new Set<Member<Brought>>();
  readonly #deadlines: Deadlines;
  readonly #gone = new AbortController();
  readonly #late: (scope: FetchScope) => Error;

  constructor(id: string, deadlines: Deadlines, late: (scope: FetchScope) => Error) {
    this.id = id;
    this.#deadlines = deadlines;
    this.#late = late;
  }

  /** Resolves as the work does; rejects when the scope's own time is over or its client is gone before. */
  join(scope: FetchScope): Promise<Brought> {
    const member = new Member<Brought>(scope, (late) => this.#leave(late));
    this.#members.add(member);
    this.#deadlines.add(member);
    return member.answer.promise;
  }

  /** Does the work for all, with no deadline of its own: each member keeps theirs. Resolves when it is over, whatever became of it. */
  async run(scope: FetchScope, work: (scope: FetchScope) => Promise<Brought>): Promise<void> {
    const deadlineAt = Number.POSITIVE_INFINITY;
    try {
      const brought = await work({ ...scope, deadlineAt, signal: this.#gone.signal });
      for (const member of this.#end()) member.answer.resolve(brought);
    } catch (error) {
      for (const member of this.#end()) member.answer.reject(error);
    }
  }

  /** Everybody who still waited. */
  #end(): readonly Member<Brought>[] {
    const all = [...this.#members];
    this.#members.clear();
    for (const member of all) this.#deadlines.delete(member);
    return all;
  }

  #leave(member: Member<Brought>): void {
    this.#members.delete(member);
    this.#deadlines.delete(member);
    member.answer.reject(this.#late(member.scope));
    if (this.#members.size === 0) this.#gone.abort();
  }

  get isAbandoned(): boolean {
    return this.#gone.signal.aborted;
  }
}
