/**
 * Where each subgraph lives and what its resolvers pass on for each SDL type (`file#Type` relative to
 * the folder, or a type in place). Apart from `list.ts` so that generators can run before the
 * generated types exist.
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
    name: 'reference',
    folder: 'subgraphs/reference',
    mappers: {},
  },
  {
    name: 'employers',
    folder: 'subgraphs/employers',
    mappers: {},
  },
  {
    name: 'training',
    folder: 'subgraphs/training',
    mappers: {},
  },
  {
    name: 'labour-market',
    folder: 'subgraphs/labour-market',
    mappers: {},
  },
  {
    name: 'offers',
    folder: 'subgraphs/offers',
    mappers: {},
  },
  {
    name: 'jobseekers',
    folder: 'subgraphs/jobseekers',
    mappers: {},
  },
  {
    name: 'social-security',
    folder: 'subgraphs/partners/social-security',
    mappers: {},
  },
  {
    name: 'temp-agencies',
    folder: 'subgraphs/partners/temp-agencies',
    mappers: {},
  },
  {
    name: 'missions-locales',
    folder: 'subgraphs/partners/missions-locales',
    mappers: {},
  },
  {
    name: 'template',
    folder: 'subgraphs/template',
    mappers: { Workshop: './tables.ts#WorkshopRow', Commune: CODE, Occupation: CODE },
  },
];
