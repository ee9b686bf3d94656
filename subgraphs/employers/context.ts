import type { CallerContext } from '#kernel/caller.ts';
import type { Database } from '#kernel/database/connect.ts';
import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createRecruiterLoaders, type RecruiterLoaders } from './recruiters/loaders.ts';
import { createRecruiterCounts, type RecruiterCounts } from './recruiters/search/counts.ts';
import {
  createRecruiterSearchRepository,
  type RecruiterSearchRepository,
} from './recruiters/search/repository.ts';
import { createRepository, type Repository } from './repository.ts';
import { createSurveyForms, type SurveyForms } from './survey/loaders.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface EmployersContext {
  readonly repository: Repository;
  readonly loaders: Loaders;
  readonly provenance: ProvenanceLoader;
  readonly recruiters: RecruiterSearchRepository;
  readonly recruiterCounts: RecruiterCounts;
  readonly recruiterLoaders: RecruiterLoaders;
  readonly surveyForms: SurveyForms;
  /** For what an employer changes. */
  readonly db: Database;
  readonly caller: CallerContext;
}

export function createContext({ db, caller }: ContextBase): EmployersContext {
  const repository = createRepository(db);
  return {
    repository,
    loaders: createLoaders(repository),
    provenance: createProvenanceLoader(db, ingestFiles),
    recruiters: createRecruiterSearchRepository(db),
    recruiterCounts: createRecruiterCounts(db),
    recruiterLoaders: createRecruiterLoaders(db),
    surveyForms: createSurveyForms(db),
    db,
    caller,
  };
}
