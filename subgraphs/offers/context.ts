import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createRepository, type Repository } from './repository.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface OffersContext {
  readonly repository: Repository;
  readonly loaders: Loaders;
  readonly provenance: ProvenanceLoader;
}

export function createContext({ db }: ContextBase): OffersContext {
  const repository = createRepository(db);
  return {
    repository,
    loaders: createLoaders(repository),
    provenance: createProvenanceLoader(db, ingestFiles),
  };
}
