import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createFollowUpRepository } from './repository/follow-ups.ts';
import { createStructureRepository, type StructureRepository } from './repository/structures.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface MissionsLocalesContext {
  readonly structures: StructureRepository;
  readonly loaders: Loaders;
  readonly provenance: ProvenanceLoader;
}

export function createContext({ db }: ContextBase): MissionsLocalesContext {
  const structures = createStructureRepository(db);
  return {
    structures,
    loaders: createLoaders(createFollowUpRepository(db), structures),
    provenance: createProvenanceLoader(db, ingestFiles),
  };
}
