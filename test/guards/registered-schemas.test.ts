import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { expect, test } from 'vitest';
import { fingerprintOf } from '#kernel/graph/schema-fingerprint.ts';
import { readSubgraphFiles } from '../../schema/subgraph-files.ts';

const registered = JSON.parse(
  readFileSync(new URL('../../schema/registered.json', import.meta.url), 'utf8'),
) as Record<string, string[]>;

test.each(readSubgraphFiles())(
  '$name says that it runs what is registered for it',
  async ({ name, sdl }) => {
    const answer = await graphql({
      schema: buildSubgraphSchema({ typeDefs: parse(sdl) }),
      source: '{ _service { sdl } }',
    });
    const service = answer.data?.['_service'] as { sdl: string } | undefined;
    expect(registered[name]).toEqual([fingerprintOf(service?.sdl ?? '')]);
  },
);
