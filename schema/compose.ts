import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';
import { fingerprintOf } from '#kernel/graph/schema-fingerprint.ts';
import { readSubgraphFiles } from './subgraph-files.ts';

/**
 * `npm run schema` composes all subgraphs into `supergraph.graphql` (for the gateway) and `api.graphql` (what clients see),
 * and registers what each of them may run in `registered.json`;
 * `npm run schema:check` fails when the committed files are not what composition gives.
 */
const isCheck = process.argv.includes('--check');
const composed = composeServices(
  readSubgraphFiles().map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
);
if (composed.errors !== undefined) {
  for (const error of composed.errors) process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const files = {
  'supergraph.graphql': composed.supergraphSdl,
  'registered.json': `${JSON.stringify(
    Object.fromEntries(readSubgraphFiles().map(({ name, sdl }) => [name, [fingerprintOf(sdl)]])),
    null,
    2,
  )}\n`,
  'api.graphql': `${printSchema(composed.schema.toAPISchema().toGraphQLJSSchema())}\n`,
};
const stale = Object.entries(files).filter(([name, text]) => {
  const url = new URL(`./${name}`, import.meta.url);
  if (isCheck) return readFileSync(url, 'utf8') !== text;
  writeFileSync(url, text);
  return false;
});
for (const [name] of stale)
  process.stderr.write(`schema/${name} is out of date: run npm run schema.\n`);
if (stale.length > 0) process.exit(1);
process.stdout.write(
  `${isCheck ? 'Checked' : 'Wrote'} the schema of ${readSubgraphFiles().length} subgraphs, ${composed.hints.length} hints.\n`,
);
for (const hint of composed.hints)
  process.stdout.write(`  ${hint.definition.code}: ${hint.message.split('\n')[0]}\n`);
