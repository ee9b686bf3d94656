import type { Database } from '#kernel/database/connect.ts';
import { type ActivityRepository, createActivityRepository } from './repository/activities.ts';
import { type AgencyRepository, createAgencyRepository } from './repository/agencies.ts';
import { type BasinRepository, createBasinRepository } from './repository/basins.ts';
import { type CommuneRepository, createCommuneRepository } from './repository/communes.ts';
import { createHiringRepository, type HiringRepository } from './repository/hirings.ts';
import {
  createOccupationLinkRepository,
  type OccupationLinkRepository,
} from './repository/occupation-links.ts';
import { createOccupationRepository, type OccupationRepository } from './repository/occupations.ts';
import { createSkillRepository, type SkillRepository } from './repository/skills.ts';
import { createSuccessorRepository, type SuccessorRepository } from './repository/successors.ts';
import { createTerritoryRepository, type TerritoryRepository } from './repository/territories.ts';

/** Every function is one SQL statement, whatever the number of keys. */
export type Repository = ActivityRepository &
  AgencyRepository &
  BasinRepository &
  CommuneRepository &
  HiringRepository &
  OccupationLinkRepository &
  OccupationRepository &
  SkillRepository &
  SuccessorRepository &
  TerritoryRepository;

export const createRepository = (db: Database): Repository => ({
  ...createActivityRepository(db),
  ...createAgencyRepository(db),
  ...createBasinRepository(db),
  ...createCommuneRepository(db),
  ...createHiringRepository(db),
  ...createOccupationLinkRepository(db),
  ...createOccupationRepository(db),
  ...createSkillRepository(db),
  ...createSuccessorRepository(db),
  ...createTerritoryRepository(db),
});
