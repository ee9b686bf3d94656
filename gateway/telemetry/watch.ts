/** What is timed of a request: stages of its way, and each fetch. */
export type Stage = 'parse' | 'validate' | 'plan' | 'fetch' | 'write';

/** A stage that is over; moments count as `performance.now()` does. */
export interface Timed {
  readonly stage: Stage;
  /** Of a fetch. */
  readonly subgraph: string | null;
  readonly from: number;
  readonly to: number;
  /** The code of what went wrong. */
  readonly code: string | null;
}

/** Times one request. Only requests that are traced or explained have one. */
export interface Watch {
  readonly began: number;
  readonly timed: readonly Timed[];
  /** Begins a stage; what it gives ends it. */
  begin(stage: Stage, subgraph?: string): (code?: string) => void;
}

export function startWatch(): Watch {
  const timed: Timed[] = [];
  return {
    began: performance.now(),
    timed,
    begin(stage, subgraph) {
      const from = performance.now();
      return (code) =>
        void timed.push({
          stage,
          subgraph: subgraph ?? null,
          from,
          to: performance.now(),
          code: code ?? null,
        });
    },
  };
}
