import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { RecordedFetch, StandInReply, StandInRequest } from './stand-in.ts';

/** The subgraphs' stand-in as the run sees it. */
export interface Subgraphs {
  readonly child: ChildProcess;
  readonly urls: Readonly<Record<string, string>>;
  /** Fetches answered since the start. */
  answers(): Promise<number>;
  /** What `asking` makes a gateway fetch, cut into stages. */
  record(asking: () => Promise<unknown>): Promise<readonly (readonly RecordedFetch[])[]>;
}

/** Starts the stand-in on the core of this process. */
export async function startSubgraphs(): Promise<Subgraphs> {
  const child = fork(fileURLToPath(new URL('stand-in.ts', import.meta.url)));
  const next = async (): Promise<StandInReply> => (await once(child, 'message'))[0];
  const ask = (request: StandInRequest): Promise<StandInReply> => {
    child.send(request);
    return next();
  };
  const ready = await next();
  return {
    child,
    urls: ready.type === 'ready' ? ready.urls : {},
    async answers() {
      const reply = await ask('usage');
      return reply.type === 'usage' ? reply.answers : 0;
    },
    async record(asking) {
      child.send('record' satisfies StandInRequest);
      await asking();
      const reply = await ask('recorded');
      return reply.type === 'recorded' ? reply.stages : [];
    },
  };
}
