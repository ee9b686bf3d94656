import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type OperationsMenu, readSavedOperation, type SavedOperation } from './saved-operation.ts';

type Groups = Readonly<Record<string, readonly string[]>>;

const EXTENSION = '.graphql';
/** Optional: the names of each group, groups and names in the order of the menu. What it does not name follows. */
const MENU_FILE = 'operations.json';
const menuFileSchema = z.record(z.string(), z.array(z.string()));

/** Reads the saved operations of a folder and of its subfolders. Never rejects: what cannot be read is a problem. */
export async function readOperationsMenu(directory: string): Promise<OperationsMenu> {
  const operations: SavedOperation[] = [];
  const problems: OperationsMenu['problems'][number][] = [];
  const attempt = async <T>(file: string, read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      problems.push({ file, reason: explain(error) });
      return null;
    }
  };

  const files = await attempt('.', () => listFiles(directory));
  for (const file of files ?? []) {
    const operation = await attempt(file, () => readFiles(directory, file));
    if (operation) operations.push(operation);
  }
  const groups = (await attempt(MENU_FILE, () => readGroups(directory))) ?? {};
  return { operations: arrange(operations, groups), problems };
}

async function listFiles(directory: string): Promise<string[]> {
  const files = await readdir(directory, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(EXTENSION))
    .sort();
}

async function readFiles(directory: string, file: string): Promise<SavedOperation> {
  const name = file.slice(0, -EXTENSION.length);
  const [document, variables] = await Promise.all([
    readFile(join(directory, file), 'utf8'),
    readOptional(join(directory, `${name}.variables.json`)),
  ]);
  return readSavedOperation(name, document, variables);
}

async function readGroups(directory: string): Promise<Groups> {
  const text = await readOptional(join(directory, MENU_FILE));
  const { data } = menuFileSchema.safeParse(JSON.parse(text ?? '{}'));
  if (!data) throw new Error('The menu is not an object of lists of names.');
  return data;
}

function arrange(operations: readonly SavedOperation[], groups: Groups): SavedOperation[] {
  const named = Object.entries(groups).flatMap(([group, names]) =>
    operations
      .filter(({ name }) => names.includes(name))
      .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
      .map((operation) => ({ ...operation, group })),
  );
  const names = new Set(named.map(({ name }) => name));
  const all = [...named, ...operations.filter(({ name }) => !names.has(name))];
  return [...Map.groupBy(all, ({ group }) => group).values()].flat();
}

async function readOptional(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** System errors carry the full path of the file, which is nobody's business: their code says enough. */
function explain(error: unknown): string {
  if (isSystemError(error)) return `The file system answers ${error.code}.`;
  return error instanceof Error ? error.message : 'The file cannot be read.';
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'code' in error && 'syscall' in error;
