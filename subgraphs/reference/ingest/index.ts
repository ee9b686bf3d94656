import type { Source } from '#kernel/ingest/source.ts';
import { missionsLocalesAgenciesSource, pesAgenciesSource } from './agencies.ts';
import { cogCommunesSource } from './cog-communes.ts';
import { cogDepartmentsSource } from './cog-departments.ts';
import { cogRegionsSource } from './cog-regions.ts';
import { domainsSource } from './domains.ts';
import { employmentBasinsSource } from './employment-basins.ts';
import { movesSource } from './moves.ts';
import { nafSource } from './naf.ts';
import { occupationSkillsSource } from './occupation-skills.ts';
import { occupationsSource } from './occupations.ts';
import { postalCodesSource } from './postal-codes.ts';
import { romeSource } from './rome.ts';
import { romeMobilitySource } from './rome-mobility.ts';
import { romeNafSource } from './rome-naf.ts';
import { skillsSource } from './skills.ts';
import { successorsSource } from './successors.ts';

/** First what ships with the project, then official files; any other order gives the same. */
export const sources: readonly Source[] = [
  cogRegionsSource,
  cogDepartmentsSource,
  cogCommunesSource,
  nafSource,
  domainsSource,
  occupationsSource,
  movesSource,
  skillsSource,
  occupationSkillsSource,
  successorsSource,
  romeSource,
  romeMobilitySource,
  romeNafSource,
  postalCodesSource,
  employmentBasinsSource,
  pesAgenciesSource,
  missionsLocalesAgenciesSource,
];
