/**
 * Where each subgraph lives and what its resolvers pass on for each SDL type (`file#Type` relative to the folder, or a type in place).
 * Apart from `list.ts` so that generators can run before the generated types exist.
 */
export interface SubgraphFolder {
  readonly name: string;
  readonly folder: string;
  readonly mappers: Readonly<Record<string, string>>;
}

/** What resolvers pass on for an entity that another subgraph owns: its key. */
const CODE = '{ readonly code: string }';

export const SUBGRAPH_FOLDERS: readonly SubgraphFolder[] = [
  {
    name: 'template',
    folder: 'subgraphs/template',
    mappers: { Workshop: './tables.ts#WorkshopRow', Commune: CODE, Occupation: CODE },
  },
];
