import { type ChildProcess, fork } from 'node:child_process';
import { Supergraph } from '@apollo/federation-internals';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import type { PlannerAsked, PlannerMessage } from '../../../gateway/engine/planning/messages.ts';
import type { Planner } from '../../../gateway/engine/planning/planner.ts';

/** Thrown for an operation that the planner does not plan: it says so, it dies of it, or it never ends. */
export class NotPlanned extends Error {}

/**
 * The gateway's process that plans, one for many supergraphs: hundreds of small ones are planned over in one test, and to start it for each
 * would take longer than all the rest.
 */
export interface PlanningProcess {
  plannerOf(supergraphSdl: string): Planner;
  close(): void;
}

const CHILD = new URL('../../../gateway/engine/planning/plan-child.ts', import.meta.url);

/** Starts the process; an operation that is not planned in `patienceMs` ends it, and the next one has another. */
export function startPlanningProcess(patienceMs: number): PlanningProcess {
  let child: ChildProcess | undefined;
  let told = '';

  const start = (): ChildProcess => {
    told = '';
    const started = fork(CHILD, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  };

  const ask = (supergraphSdl: string, query: string): Promise<PlanNode | null> => {
    child ??= start();
    const asked = child;
    const say = (message: PlannerAsked): void => void asked.send(message);
    if (told !== supergraphSdl) say({ kind: 'begin', supergraphSdl, deadlineMs: patienceMs });
    told = supergraphSdl;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        asked.off('message', answer).off('exit', died);
      };
      const answer = (message: PlannerMessage): void => {
        if (message.kind === 'ready') return;
        end();
        if (message.kind === 'planned') resolve(message.node);
        else reject(new NotPlanned('message' in message ? `refused: ${message.message}` : 'late'));
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
      }, 2 * patienceMs);
      asked.on('message', answer).on('exit', died);
      say({ kind: 'plan', id: 0, query, operationName: null, until: Number.POSITIVE_INFINITY });
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
