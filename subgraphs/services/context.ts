import { dayInParis } from '#kernel/calendar/days.ts';
import type { CallerContext } from '#kernel/caller.ts';
import type { Database } from '#kernel/database/connect.ts';
import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import { createCatalogueRepository } from './catalogue/repository.ts';
import type { Desk } from './desk.ts';
import { createDevelopersRepository } from './developers/repository.ts';
import { createClientUsageRepository } from './developers/usage-repository.ts';
import { createEffectRepository } from './effect/repository.ts';
import { createIdeasRepository } from './ideas/repository.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { ingestFiles } from './tables.ts';
import { createUsageRepository, type UsageRepository } from './usage/repository.ts';

/** What a resolver may touch, made anew for each request. */
export interface ServicesContext {
  readonly db: Database;
  readonly loaders: Loaders;
  readonly provenance: ProvenanceLoader;
  readonly desk: Desk;
  readonly caller: CallerContext;
  readonly usage: UsageRepository;
  readonly today: string;
}

export function createContext({ db, pseudonyms, caller }: ContextBase): ServicesContext {
  const catalogue = createCatalogueRepository(db);
  const ideas = createIdeasRepository(db);
  const developers = createDevelopersRepository(db);
  const clientUsage = createClientUsageRepository(db);
  const effect = createEffectRepository(db);
  const usage = createUsageRepository(db);
  const today = dayInParis();
  return {
    db,
    loaders: createLoaders({ catalogue, ideas, clientUsage, usage, effect }),
    provenance: createProvenanceLoader(db, ingestFiles),
    desk: { catalogue, ideas, developers, clientUsage, effect, pseudonyms, caller, today },
    caller,
    usage,
    today,
  };
}
