import { dayInParis } from '#kernel/calendar/days.ts';
import type { CallerContext } from '#kernel/caller.ts';
import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createRepository, type Repository } from './repository.ts';
import type { ReviewDesk } from './reviews/submit.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface TrainingContext {
  readonly repository: Repository;
  readonly loaders: Loaders;
  readonly provenance: ProvenanceLoader;
  readonly desk: ReviewDesk;
  readonly caller: CallerContext;
}

export function createContext({ db, pseudonyms, caller }: ContextBase): TrainingContext {
  const repository = createRepository(db);
  const today = dayInParis();
  return {
    repository,
    loaders: createLoaders(repository, today),
    provenance: createProvenanceLoader(db, ingestFiles),
    desk: { repository, pseudonyms, today },
    caller,
  };
}
