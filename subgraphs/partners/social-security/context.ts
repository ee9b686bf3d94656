import { createProvenanceLoader, type ProvenanceLoader } from '#kernel/graph/provenance.ts';
import type { ContextBase } from '#kernel/graph/subgraph.ts';
import type { Pseudonymiser } from '#kernel/pseudonym.ts';
import { readsAnyFile } from '#kernel/row-rules.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createAnnouncedHiringsRepository } from './repository/announced-hirings.ts';
import { createDeclarationRepository } from './repository/declarations.ts';
import { createHiredAfterRepository } from './repository/hired-after.ts';
import {
  createHiringMonthsRepository,
  type HiringMonthsRepository,
} from './repository/hiring-months.ts';
import {
  createMonthHiringsRepository,
  type MonthHiringsRepository,
} from './repository/month-hirings.ts';
import { createMonthRepository } from './repository/months.ts';
import {
  createOccupationHiringsRepository,
  type OccupationHiringsRepository,
} from './repository/occupation-hirings.ts';
import { createSummaryRepository } from './repository/summaries.ts';
import { ingestFiles } from './tables.ts';

/** What a resolver may touch, made anew for each request. */
export interface SocialSecurityContext {
  readonly loaders: Loaders;
  readonly hiringMonths: HiringMonthsRepository;
  readonly occupationHirings: OccupationHiringsRepository;
  readonly monthHirings: MonthHiringsRepository;
  /** Pseudonyms under which labour-market tells enterprises apart. */
  readonly enterpriseKeyOf: Pseudonymiser;
  readonly provenance: ProvenanceLoader;
  /** Whether the request may read what is about a person whom the record does not name. */
  readonly readsAnyFile: boolean;
}

export const createContext = ({ db, caller, pseudonyms }: ContextBase): SocialSecurityContext => ({
  loaders: createLoaders({
    declarations: createDeclarationRepository(db),
    announced: createAnnouncedHiringsRepository(db),
    summaries: createSummaryRepository(db),
    months: createMonthRepository(db),
    hiredAfter: createHiredAfterRepository(db),
  }),
  hiringMonths: createHiringMonthsRepository(db),
  occupationHirings: createOccupationHiringsRepository(db),
  monthHirings: createMonthHiringsRepository(db),
  enterpriseKeyOf: pseudonyms('labour-market-enterprises'),
  provenance: createProvenanceLoader(db, ingestFiles),
  readsAnyFile: readsAnyFile(caller),
});
