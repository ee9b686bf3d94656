import type { Page } from '#kernel/graph/page.ts';
import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import type { ApplicationsDesk } from './applications/desk.ts';
import { createApplicationsRepository } from './applications/repository.ts';
import { type CandidateQuery, type CandidateRow, searchCandidates } from './candidates/search.ts';
import { type ContactList, createContactList } from './contacts/list-contacts.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { MatchingDesk } from './matching/desk.ts';
import { createMatchingRepository } from './matching/repository.ts';
import { createRepository, type Repository } from './repository.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request, and for each event of a subscription. */
export interface OffersContext {
  readonly repository: Repository;
  readonly loaders: Loaders;
  readonly provenance: ProvenanceLoader;
  readonly desk: MatchingDesk & ApplicationsDesk;
  readonly contacts: ContactList;
  readonly pseudonyms: Pseudonyms;
  searchCandidates(query: CandidateQuery, page: Page): Promise<CandidateRow[]>;
  readonly signal: AbortSignal;
}

export function createContext(base: ContextBase): OffersContext {
  const { db, pseudonyms, caller, wakeups, signal } = base;
  const repository = createRepository(db);
  const matching = createMatchingRepository(db);
  const applications = createApplicationsRepository(db);
  return {
    repository,
    loaders: createLoaders(repository, matching, applications),
    provenance: createProvenanceLoader(db, ingestFiles),
    desk: {
      matching,
      applications,
      wakeups,
      pseudonyms,
      caller,
      findOffers: repository.findOffers,
    },
    contacts: createContactList(db),
    pseudonyms,
    searchCandidates: (query, page) => searchCandidates(db, query, page),
    signal,
  };
}
