import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { prepare } from '../../scripts/hub/prepare.ts';
import { ALL_JOBS } from '../../scripts/jobs/command.ts';
import { loadDemo } from '../../scripts/start/demo.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { TEST_PSEUDONYM_KEY } from './database.ts';
import { startHub } from './hub.ts';
import { runJobOf } from './run-job.ts';
import { copyOfFilled, type OwnDatabase } from './test-databases.ts';

/** A database of its own that holds the demo of profile `unit`, of all subgraphs, and what their jobs made of it. */
export const createDemoDatabase = (): Promise<OwnDatabase> =>
  copyOfFilled('demo', async (databaseUrl) => {
    const pseudonyms = pseudonymsFrom(TEST_PSEUDONYM_KEY);
    const dataFolder = await mkdtemp(join(tmpdir(), 'estuaire-demo-'));
    await prepare(databaseUrl, SUBGRAPHS, pseudonyms, () => undefined);
    const onProgress = () => undefined;
    await loadDemo({ databaseUrl, profile: 'unit', dataFolder, pseudonyms, onProgress });
    await rm(dataFolder, { recursive: true, force: true });
    const hub = await startHub({ databaseUrl });
    for (const { job } of ALL_JOBS) {
      const { refusal } = await runJobOf(hub, databaseUrl, job.name);
      if (refusal !== null) throw new Error(`${job.name}: ${refusal.message}`);
    }
    await hub.close();
  });
