import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import {
  createPublishedRepository,
  type PublishedRepository,
} from './published/graph/repository.ts';
import { createRepository } from './repository.ts';
import { createSurveyLoaders, type SurveyLoaders } from './survey/loaders.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface LabourMarketContext {
  readonly loaders: Loaders;
  readonly surveyLoaders: SurveyLoaders;
  readonly published: PublishedRepository;
  readonly provenance: ProvenanceLoader;
}

export const createContext = ({ db }: ContextBase): LabourMarketContext => ({
  loaders: createLoaders(createRepository(db)),
  surveyLoaders: createSurveyLoaders(db),
  published: createPublishedRepository(db),
  provenance: createProvenanceLoader(db, ingestFiles),
});
