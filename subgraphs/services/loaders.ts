import DataLoader from 'dataloader';
import { alignByKey, groupByKey } from '#kernel/graph/grouping.ts';
import { oneForEach } from '#kernel/graph/one-for-each.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { CatalogueRepository, ScoreRow } from './catalogue/repository.ts';
import type { RatingRow, ServiceRow } from './catalogue/tables.ts';
import type { ClientUsageRepository, ClientUsageRow } from './developers/usage-repository.ts';
import type { EffectRepository } from './effect/repository.ts';
import type { ServiceEffectRow, TrialStratumRow } from './effect/tables.ts';
import type { IdeasRepository } from './ideas/repository.ts';
import type { IdeaRow } from './ideas/tables.ts';
import type { UsageRepository } from './usage/repository.ts';
import type { UsageRow } from './usage/tables.ts';

export interface Loaders {
  /** A service of any status. */
  readonly serviceById: DataLoader<string, ServiceRow | null>;
  readonly scoreByService: DataLoader<string, ScoreRow | null>;
  ratingsByService(page: Page): DataLoader<string, RatingRow[]>;
  /** An idea, or the one that it was merged into. */
  readonly ideaById: DataLoader<string, IdeaRow | null>;
  readonly ideasByService: DataLoader<string, IdeaRow[]>;
  readonly effectsByService: DataLoader<string, ServiceEffectRow[]>;
  readonly outcomesByTrial: DataLoader<string, TrialStratumRow[]>;
  readonly usageByService: DataLoader<string, UsageRow[]>;
  readonly usageByClient: DataLoader<string, ClientUsageRow[]>;
}

/** How many ideas a service names. */
const MOST_BUILT_FROM = 20;
/** Of how many days it is told what a client asked. */
const USAGE_DAYS = 31;
/** Of how many months a service's usage is told. */
const USAGE_MONTHS = 24;
/** Of how many periods a service's effect is told. */
const EFFECT_PERIODS = 12;

export interface Repositories {
  readonly catalogue: CatalogueRepository;
  readonly ideas: IdeasRepository;
  readonly clientUsage: ClientUsageRepository;
  readonly usage: UsageRepository;
  readonly effect: EffectRepository;
}

export function createLoaders({
  catalogue,
  ideas,
  clientUsage,
  usage,
  effect,
}: Repositories): Loaders {
  return {
    serviceById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await catalogue.findServices(ids), ({ id }) => id),
    ),
    scoreByService: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await catalogue.scoreServices(ids), ({ serviceId }) => serviceId),
    ),
    ratingsByService: oneForEach(
      (page: Page) =>
        new DataLoader(async (ids: readonly string[]) =>
          groupByKey(ids, await catalogue.listRatings(page, ids), ({ serviceId }) => serviceId),
        ),
    ),
    ideaById: new DataLoader(async (ids: readonly string[]) =>
      alignByKey(ids, await ideas.findIdeas(ids), ({ asked }) => asked).map(
        (found) => found?.idea ?? null,
      ),
    ),
    effectsByService: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await effect.listEffects(ids, EFFECT_PERIODS), ({ serviceId }) => serviceId),
    ),
    outcomesByTrial: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await effect.listOutcomes(ids), ({ trialId }) => trialId),
    ),
    usageByService: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await usage.listMonths(ids, USAGE_MONTHS), ({ serviceId }) => serviceId),
    ),
    usageByClient: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(ids, await clientUsage.list(ids, USAGE_DAYS), ({ clientId }) => clientId),
    ),
    ideasByService: new DataLoader(async (ids: readonly string[]) =>
      groupByKey(
        ids,
        await ideas.listBuiltFrom(ids, MOST_BUILT_FROM),
        ({ builtAs }) => builtAs ?? '',
      ),
    ),
  };
}
