import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import { readsAnyFile } from '#kernel/row-rules.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createAgencyRepository } from './repository/agencies.ts';
import { createMissionRepository } from './repository/missions.ts';
import { createStatedMissionsRepository } from './repository/stated-missions.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface TempAgenciesContext {
  readonly loaders: Loaders;
  readonly provenance: ProvenanceLoader;
  /** Whether the request may read a mission without coming by its jobseeker. */
  readonly readsAnyFile: boolean;
}

export const createContext = ({ db, caller }: ContextBase): TempAgenciesContext => ({
  loaders: createLoaders(
    createMissionRepository(db),
    createAgencyRepository(db),
    createStatedMissionsRepository(db),
  ),
  provenance: createProvenanceLoader(db, ingestFiles),
  readsAnyFile: readsAnyFile(caller),
});
