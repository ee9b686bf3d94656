import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFile } from './changes.ts';

describe('a watched file', () => {
  let folder: string;
  let file: string;
  let changes = 0;
  let unwatch: () => void;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'estuaire-changes-'));
    file = join(folder, 'supergraph.graphql');
    await writeFile(file, 'one');
    changes = 0;
    unwatch = watchFile(file, () => {
      changes += 1;
    });
  });
  afterEach(async () => {
    unwatch();
    await rm(folder, { recursive: true });
  });
  const untilChanged = () => vi.waitFor(() => expect(changes).toBeGreaterThan(0), 10_000);

  test('that is written again calls back', async () => {
    await writeFile(file, 'two');
    await untilChanged();
  });

  test('whose place another file takes calls back, time after time', async () => {
    for (const text of ['two', 'three']) {
      changes = 0;
      await writeFile(join(folder, 'draft'), text);
      await rename(join(folder, 'draft'), file);
      await untilChanged();
    }
  });

  test('that is a link calls back when what it leads to is replaced, as folders of configuration are', async () => {
    await writeFile(join(folder, 'v1'), 'one');
    await rm(file);
    await symlink(join(folder, 'current'), file);
    await symlink(join(folder, 'v1'), join(folder, 'current'));
    await untilChanged();
    changes = 0;
    await writeFile(join(folder, 'v2'), 'two, longer');
    await symlink(join(folder, 'v2'), join(folder, 'next'));
    await rename(join(folder, 'next'), join(folder, 'current'));
    await untilChanged();
  });

  test('calls nobody once it is watched no more', async () => {
    unwatch();
    await writeFile(file, 'two');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(changes).toBe(0);
  });
});
