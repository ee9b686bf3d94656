import type { Database } from '#kernel/database/connect.ts';
import { createEnrolmentsRepository, type EnrolmentsRepository } from './repository/enrolments.ts';
import { createKnownCodesRepository, type KnownCodesRepository } from './repository/known-codes.ts';
import { createNearbyRepository, type NearbyRepository } from './repository/nearby.ts';
import { createRatesRepository, type RatesRepository } from './repository/rates.ts';
import { createSearchRepository, type SearchRepository } from './repository/search.ts';
import { createSessionsRepository, type SessionsRepository } from './repository/sessions.ts';
import { createTrainingsRepository, type TrainingsRepository } from './repository/trainings.ts';

export type Repository = TrainingsRepository &
  SessionsRepository &
  NearbyRepository &
  SearchRepository &
  EnrolmentsRepository &
  RatesRepository &
  KnownCodesRepository;

export const createRepository = (db: Database): Repository => ({
  ...createTrainingsRepository(db),
  ...createSessionsRepository(db),
  ...createNearbyRepository(db),
  ...createSearchRepository(db),
  ...createKnownCodesRepository(db),
  ...createEnrolmentsRepository(db),
  ...createRatesRepository(db),
});
