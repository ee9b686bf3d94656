import type { World } from '../world.ts';
import type { SourceFile } from '../write/source-file.ts';
import { apprenticeshipFiles } from './apprenticeships.ts';
import { assignmentFile } from './assignments.ts';
import { blockedContactFile } from './blocked-contacts.ts';
import { calendarFile } from './declaration-calendar.ts';
import { declarationFiles } from './declarations.ts';
import { effectStrataFile } from './effect-strata.ts';
import { entitlementFile } from './entitlements.ts';
import { establishmentFile } from './establishments.ts';
import { dpaeFiles, msaFiles } from './hiring-files.ts';
import { hiringSurveyFiles } from './hiring-survey.ts';
import { ideaFile, ideaVoteFile } from './ideas.ts';
import { marketScoreFile } from './market-score.ts';
import { missionFiles } from './missions.ts';
import { offerFile } from './offers.ts';
import { personFile } from './persons.ts';
import { basinFile, postalCodeFile } from './reference.ts';
import { sireneFile } from './sirene.ts';
import { storeServiceFile } from './store-services.ts';
import { usageFiles } from './store-usage.ts';
import { tensionFile } from './tension.ts';
import { traineeFile } from './trainees.ts';
import { trainingFiles } from './training.ts';
import { workshopFile } from './workshops.ts';
import { youthDossierFile } from './youth-dossiers.ts';
import { youthEventFile } from './youth-events.ts';
import { youthStructureFile } from './youth-structures.ts';

export type DemoSource = {
  readonly subgraph: string;
  readonly source: string;
  readonly files: (world: World) => SourceFile[];
};

const source = (
  name: `${string}/${string}`,
  files: (world: World) => SourceFile | SourceFile[],
): DemoSource => {
  const [subgraph = '', sourceName = ''] = name.split('/');
  return { subgraph, source: sourceName, files: (world) => [files(world)].flat() };
};

/** Every source, in an order in which they can be ingested: what others refer to comes first. */
export const DEMO_SOURCES: readonly DemoSource[] = [
  source('reference/postal-codes', postalCodeFile),
  source('reference/employment-basins', basinFile),
  source('services/services', storeServiceFile),
  source('services/ideas', ideaFile),
  source('services/idea-votes', ideaVoteFile),
  source('services/usage', usageFiles),
  source('services/effect-strata', effectStrataFile),
  source('employers/establishments', establishmentFile),
  source('employers/sirene', sireneFile),
  source('training/lheo', trainingFiles),
  source('training/trainees', traineeFile),
  source('labour-market/imt', marketScoreFile),
  source('labour-market/bmo', hiringSurveyFiles),
  source('labour-market/tension', tensionFile),
  source('offers/france-travail', offerFile),
  source('offers/blocked-contacts', blockedContactFile),
  source('social-security/dpae', dpaeFiles),
  source('social-security/msa', msaFiles),
  source('social-security/alternance', apprenticeshipFiles),
  source('jobseekers/persons', personFile),
  source('jobseekers/assignments', assignmentFile),
  source('jobseekers/declaration-calendar', calendarFile),
  source('jobseekers/declarations', declarationFiles),
  source('jobseekers/entitlements', entitlementFile),
  source('temp-agencies/missions', missionFiles),
  source('missions-locales/structures', youthStructureFile),
  source('missions-locales/dossiers', youthDossierFile),
  source('missions-locales/events', youthEventFile),
  source('template/workshops', workshopFile),
];
