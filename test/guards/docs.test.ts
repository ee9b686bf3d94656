import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { ERRORS } from '#kernel/error-codes.ts';
import { gatewayVariables } from '../../gateway/env.ts';
import { ENV_SECTIONS } from '../../scripts/docs/print-env.ts';
import { hubVariables } from '../../scripts/hub/env.ts';
import { subgraphVariables } from '../../subgraphs/env.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

interface Compose {
  readonly services: Readonly<
    Record<string, { readonly command?: string[]; readonly environment?: Record<string, string> }>
  >;
}

describe('docker-compose.yml', () => {
  const { services } = parseYaml(read('docker-compose.yml')) as Compose;

  test('its services are the subgraphs, the gateway, the database and its preparation', () => {
    const names = SUBGRAPHS.map(({ name }) => name);
    expect(Object.keys(services).sort()).toEqual(
      [...names, 'gateway', 'postgres', 'prepare'].sort(),
    );
  });

  test('each service sets only variables that its process reads', () => {
    const known: Record<string, readonly string[]> = {
      gateway: Object.keys(gatewayVariables.shape),
      prepare: Object.keys(hubVariables.shape),
    };
    for (const [name, { environment = {} }] of Object.entries(services)) {
      if (name === 'postgres') continue;
      const variables = known[name] ?? Object.keys(subgraphVariables.shape);
      expect(variables).toEqual(expect.arrayContaining(Object.keys(environment)));
    }
  });

  test('the gateway is told where every subgraph is', () => {
    const urls = services['gateway']?.environment?.['SUBGRAPH_URLS'] ?? '';
    expect(urls.split(',').map((pair) => pair.split('=')[0])).toEqual(
      SUBGRAPHS.map(({ name }) => name),
    );
  });
});

describe('pages about the configuration and the errors', () => {
  test('.env.example names every variable that is read', () => {
    const text = read('.env.example');
    const variables = ENV_SECTIONS.flatMap(({ schema }) => Object.keys(schema.shape));
    expect(variables.filter((name) => !text.includes(`#${name}=`))).toEqual([]);
  });

  test('every variable has a description', () => {
    const silent = ENV_SECTIONS.flatMap(({ schema }) =>
      Object.entries(schema.shape).filter(
        ([, type]) => (type as { description?: string }).description === undefined,
      ),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('the error table is sorted by code', () => {
    expect(Object.keys(ERRORS)).toEqual(Object.keys(ERRORS).sort());
  });
});
