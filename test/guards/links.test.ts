import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LINK = /\]\((?!https?:|#)([^)#\s]+)/gu;

describe('pages', () => {
  const pages = globSync(
    '{*.md,docs/**/*.md,bench/**/*.md,demo/**/*.md,subgraphs/**/*.md,schema/**/*.md}',
    { cwd: ROOT, exclude: ['**/node_modules'] },
  );

  test('link only to what is there', () => {
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(LINK)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
        .map((target) => `${page} -> ${target}`),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });
});
