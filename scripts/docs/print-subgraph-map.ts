import { readFileSync } from 'node:fs';
import { SUBGRAPH_FOLDERS } from '../../subgraphs/folders.ts';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import ports from '../../subgraphs/ports.json' with { type: 'json' };
import { entitiesOf } from './read-entities.ts';

/** `subgraphs/README.md`: the map of subgraphs, printed from their schemas and sources. */
export function printSubgraphMap(): string {
  const rows = SUBGRAPHS.map((subgraph) => {
    const folder = SUBGRAPH_FOLDERS.find(({ name }) => name === subgraph.name)?.folder ?? '';
    const { owned, rootFields, added } = entitiesOf(
      readFileSync(new URL('./schema.graphql', subgraph.folder), 'utf8'),
    );
    const port = (ports as Record<string, number>)[subgraph.name];
    return `| [${subgraph.name}](${folder.replace('subgraphs/', '')}/README.md) | ${port} | ${owned.join(', ')} | ${rootFields.join(', ')} | ${added.join(', ')} |`;
  });
  const sources = SUBGRAPHS.flatMap((subgraph) =>
    subgraph.sources.map(
      ({ name, dataset, publisher, licence, refresh }) =>
        `| ${subgraph.name} | \`${name}\` | ${dataset} | ${publisher} | ${licence} | ${refresh} |`,
    ),
  );
  return [
    '# Subgraphs',
    '',
    'Each folder is a subgraph that runs alone: its own schema (the door), its own Postgres schema and role, its own sources. Between them there is only the',
    'graph. Printed from the schemas and sources by `npm run docs`.',
    '',
    '| subgraph | port | owns | asked by | adds to others |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Sources',
    '`npm run ingest -- <subgraph> <source> <file…>`; layouts in `docs/data-sources.md`.',
    '',
    '| subgraph | source | data set | publisher | licence | new file |',
    '| --- | --- | --- | --- | --- | --- |',
    ...sources,
    '',
  ].join('\n');
}
