import type { Database } from '#kernel/database/connect.ts';
import { createEnrolmentsRepository, type EnrolmentsRepository } from './repository/enrolments.ts';
import {
  createFollowedSessionsRepository,
  type FollowedSessionsRepository,
} from './repository/followed-sessions.ts';
import { createKnownCodesRepository, type KnownCodesRepository } from './repository/known-codes.ts';
import { createNearbyRepository, type NearbyRepository } from './repository/nearby.ts';
import { createRatesRepository, type RatesRepository } from './repository/rates.ts';
import {
  createRecommendationsRepository,
  type RecommendationsRepository,
} from './repository/recommendations.ts';
import {
  createReviewListsRepository,
  type ReviewListsRepository,
} from './repository/review-lists.ts';
import { createReviewsRepository, type ReviewsRepository } from './repository/reviews.ts';
import { createSearchRepository, type SearchRepository } from './repository/search.ts';
import { createSessionsRepository, type SessionsRepository } from './repository/sessions.ts';
import { createSkillsRepository, type SkillsRepository } from './repository/skills.ts';
import { createTrainingsRepository, type TrainingsRepository } from './repository/trainings.ts';

export type Repository = TrainingsRepository &
  SessionsRepository &
  NearbyRepository &
  SearchRepository &
  EnrolmentsRepository &
  RatesRepository &
  ReviewsRepository &
  ReviewListsRepository &
  FollowedSessionsRepository &
  SkillsRepository &
  RecommendationsRepository &
  KnownCodesRepository;

export const createRepository = (db: Database): Repository => ({
  ...createTrainingsRepository(db),
  ...createSessionsRepository(db),
  ...createNearbyRepository(db),
  ...createSearchRepository(db),
  ...createKnownCodesRepository(db),
  ...createEnrolmentsRepository(db),
  ...createRatesRepository(db),
  ...createReviewsRepository(db),
  ...createReviewListsRepository(db),
  ...createFollowedSessionsRepository(db),
  ...createSkillsRepository(db),
  ...createRecommendationsRepository(db),
});
