import { type ChildProcess, fork } from 'node:child_process';
import { Supergraph } from '@apollo/federation-internals';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import type { Planner } from '../../../gateway/engine/planning/planner.ts';

/** What the process that plans is told: the supergraph to plan over from now on, or what to plan. */
export type PlanAsked = { readonly supergraph: string } | { readonly query: string };
export type PlanTold = { readonly node: PlanNode | null } | { readonly failed: string };

/** Thrown for an operation that the planner does not plan: it says so, it dies of it, or it never ends. */
export class NotPlanned extends Error {}

/** Plans apart from the test: the planner may take its process down, or keep it busy for ever. */
export interface PlanningProcess {
  plannerOf(supergraphSdl: string): Planner;
  close(): void;
}

/** Starts the process; an operation that is not planned in `patienceMs` ends it, and the next one has another. */
export function startPlanningProcess(patienceMs: number): PlanningProcess {
  let child: ChildProcess | undefined;
  let told = '';

  const start = (): ChildProcess => {
    told = '';
    const started = fork(new URL('./plan-apart-child.ts', import.meta.url), {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  };

  const ask = (supergraph: string, query: string): Promise<PlanNode | null> => {
    child ??= start();
    const asked = child;
    if (told !== supergraph) asked.send({ supergraph } satisfies PlanAsked);
    told = supergraph;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        asked.off('message', answer).off('exit', died);
      };
      const answer = (message: PlanTold): void => {
        end();
        if ('failed' in message) reject(new NotPlanned(`refused: ${message.failed}`));
        else resolve(message.node);
      };
      const died = (): void => {
        end();
        reject(new NotPlanned('died'));
      };
      const timer = setTimeout(() => {
        end();
        asked.kill('SIGKILL');
        child = undefined;
        reject(new NotPlanned('never ends'));
      }, patienceMs);
      asked.on('message', answer).on('exit', died);
      asked.send({ query } satisfies PlanAsked);
    });
  };

  return {
    plannerOf: (supergraphSdl) => ({
      apiSchema: Supergraph.build(supergraphSdl, { supportedFeatures: null })
        .apiSchema()
        .toGraphQLJSSchema(),
      types: parse(supergraphSdl, { noLocation: true }),
      plan: (query) => ask(supergraphSdl, query),
      close: async () => undefined,
    }),
    close: () => child?.kill(),
  };
}
