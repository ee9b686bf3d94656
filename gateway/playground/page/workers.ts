import type { Settings } from './settings.ts';

type MonacoEnvironment = { getWorker(workerId: string, label: string): Worker };

/** Tells Monaco where its workers are. Must run before GraphiQL loads Monaco. */
export function installWorkers(urls: Settings['workers']): void {
  const environment: MonacoEnvironment = {
    getWorker(_workerId, label) {
      const url = label === 'json' || label === 'graphql' ? urls[label] : urls.editor;
      return new Worker(url, { type: 'module', name: label });
    },
  };
  Object.assign(globalThis, { MonacoEnvironment: environment });
}
