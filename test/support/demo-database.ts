import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudonymsFrom } from '#kernel/pseudonym.ts';
import { prepare } from '../../scripts/hub/prepare.ts';
import { type DemoOptions, loadDemo } from '../../scripts/start/demo.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import { TEST_PSEUDONYM_KEY } from './database.ts';
import { copyOfFilled, type OwnDatabase } from './test-databases.ts';

/** A database of its own that holds the demo of profile `unit`, of all subgraphs; no job has run over it. */
export const createDemoDatabase = (): Promise<OwnDatabase> => demoDatabase('demo');

/** The same, from files that were loaded in another order and each twice. */
export const createShuffledDemoDatabase = (): Promise<OwnDatabase> =>
  demoDatabase('shuffled demo', (files) => [
    ...[...Map.groupBy(files, ({ subgraph, source }) => `${subgraph} ${source}`).values()].flatMap(
      (ofSource) => ofSource.toReversed(),
    ),
    ...files,
  ]);

const demoDatabase = (
  kind: string,
  arrange: NonNullable<DemoOptions['arrange']> = (files) => files,
): Promise<OwnDatabase> =>
  copyOfFilled(kind, async (databaseUrl) => {
    const pseudonyms = pseudonymsFrom(TEST_PSEUDONYM_KEY);
    const dataFolder = await mkdtemp(join(tmpdir(), 'estuaire-demo-'));
    await prepare(databaseUrl, SUBGRAPHS, pseudonyms, () => undefined);
    const onProgress = () => undefined;
    await loadDemo({ databaseUrl, profile: 'unit', dataFolder, pseudonyms, onProgress, arrange });
    await rm(dataFolder, { recursive: true, force: true });
  });
