import { defineConfig } from 'vitest/config';

/** Schemas built by `@apollo/subgraph` and documents parsed by tests must meet in one copy of graphql: the CommonJS one. */
const oneGraphql = { resolve: { alias: { graphql: 'graphql/index.js' } } };

const project = (name: string, include: string[], exclude: string[] = []) => ({
  ...oneGraphql,
  test: {
    name,
    include,
    exclude: ['node_modules/**', ...exclude],
    // Files share what they import: no test changes a module. The hub's tests have processes of their own instead.
    isolate: name === 'hub',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  ...oneGraphql,
  test: {
    globalSetup: ['./test/support/global-postgres.ts'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        ...project('unit', [
          'kernel/**/*.test.ts',
          'gateway/**/*.test.ts',
          'demo/**/*.test.ts',
          'schema/**/*.test.ts',
          'scripts/**/*.test.ts',
          'test/guards/**/*.test.ts',
          'test/policy/**/*.test.ts',
          'test/hostile/**/*.test.ts',
        ]),
      },
      {
        extends: true,
        ...project('subgraphs', ['subgraphs/**/*.test.ts', 'test/contract/**/*.test.ts']),
      },
      {
        extends: true,
        ...project('hub', [
          'test/hub/**/*.test.ts',
          'test/jobs/**/*.test.ts',
          'test/start/**/*.test.ts',
          'test/alive/**/*.test.ts',
          'test/events/**/*.test.ts',
          'test/telemetry/**/*.test.ts',
        ]),
      },
    ],
  },
});
