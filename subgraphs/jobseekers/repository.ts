import type { Database } from '#kernel/database/connect.ts';
import {
  type CounsellingRepository,
  createCounsellingRepository,
} from './counselling/repository.ts';
import { createRisksRepository, type RisksRepository } from './counselling/risks.ts';
import type { OwnRules } from './own-rows.ts';
import {
  type BenefitFactsRepository,
  createBenefitFactsRepository,
} from './repository/benefit-facts.ts';
import { type CategoriesRepository, createCategoriesRepository } from './repository/categories.ts';
import {
  type CertificatesRepository,
  createCertificatesRepository,
} from './repository/certificates.ts';
import {
  createDeclarationsRepository,
  type DeclarationsRepository,
} from './repository/declarations.ts';
import {
  createDeclaredMonthsRepository,
  type DeclaredMonthsRepository,
} from './repository/declared-months.ts';
import {
  createIdentifiersRepository,
  type IdentifiersRepository,
} from './repository/identifiers.ts';
import { createPersonsRepository, type PersonsRepository } from './repository/persons.ts';
import {
  createRegisteredCountsRepository,
  type RegisteredCountsRepository,
} from './repository/registered-counts.ts';
import {
  createRegistrationsRepository,
  type RegistrationsRepository,
} from './repository/registrations.ts';

import {
  createSubmissionsRepository,
  type SubmissionsRepository,
} from './repository/submissions.ts';
import {
  createTrainingPersonsRepository,
  type TrainingPersonsRepository,
} from './repository/training-persons.ts';
import { createWindowsRepository, type WindowsRepository } from './repository/windows.ts';

/** Every query of the subgraph, by what it is about. The rules are asked where persons are found; the rest is asked of persons found. */
export interface Repository
  extends PersonsRepository,
    IdentifiersRepository,
    RegistrationsRepository,
    DeclarationsRepository,
    DeclaredMonthsRepository,
    CategoriesRepository,
    RegisteredCountsRepository,
    TrainingPersonsRepository,
    SubmissionsRepository,
    BenefitFactsRepository,
    CertificatesRepository,
    WindowsRepository,
    CounsellingRepository,
    RisksRepository {}

export function createRepository(db: Database, rules: OwnRules): Repository {
  return {
    ...createPersonsRepository(db, rules),
    ...createIdentifiersRepository(db),
    ...createCertificatesRepository(db),
    ...createRegistrationsRepository(db),
    ...createDeclarationsRepository(db),
    ...createDeclaredMonthsRepository(db),
    ...createCategoriesRepository(db),
    ...createRegisteredCountsRepository(db),
    ...createTrainingPersonsRepository(db),
    ...createSubmissionsRepository(db, rules),
    ...createBenefitFactsRepository(db),
    ...createWindowsRepository(db),
    ...createCounsellingRepository(db, rules),
    ...createRisksRepository(db, rules),
  };
}
