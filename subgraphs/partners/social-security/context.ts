import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createDeclarationRepository } from './repository/declarations.ts';
import { createMonthRepository } from './repository/months.ts';
import { createSummaryRepository } from './repository/summaries.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface SocialSecurityContext {
  readonly loaders: Loaders;
  readonly provenance: ProvenanceLoader;
}

export const createContext = ({ db }: ContextBase): SocialSecurityContext => ({
  loaders: createLoaders({
    declarations: createDeclarationRepository(db),
    summaries: createSummaryRepository(db),
    months: createMonthRepository(db),
  }),
  provenance: createProvenanceLoader(db, ingestFiles),
});
