import { dayInParis } from '#kernel/calendar/days.ts';
import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import type { CounsellingDesk } from './counselling/desk.ts';
import type { DeclarationDesk } from './declaring/submit.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { type OwnRules, ownRulesOf } from './own-rows.ts';
import { createRepository, type Repository } from './repository.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface JobseekersContext {
  readonly repository: Repository;
  readonly loaders: Loaders;
  readonly provenance: ProvenanceLoader;
  readonly pseudonyms: Pseudonyms;
  /** Whose files the request may read. */
  readonly rules: OwnRules;
  readonly desk: DeclarationDesk;
  readonly counselling: CounsellingDesk;
}

export function createContext({ db, pseudonyms, caller }: ContextBase): JobseekersContext {
  const rules = ownRulesOf(caller);
  const repository = createRepository(db, rules);
  return {
    repository,
    loaders: createLoaders(repository),
    provenance: createProvenanceLoader(db, ingestFiles),
    pseudonyms,
    rules,
    desk: { repository, today: dayInParis() },
    counselling: { repository, rules, now: new Date(), today: dayInParis() },
  };
}
