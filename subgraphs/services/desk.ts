import type { CallerContext } from '#kernel/caller.ts';
import type { Pseudonyms } from '#kernel/pseudonym.ts';
import type { CatalogueRepository } from './catalogue/repository.ts';
import type { DevelopersRepository } from './developers/repository.ts';
import type { ClientUsageRepository } from './developers/usage-repository.ts';
import type { EffectRepository } from './effect/repository.ts';
import type { IdeasRepository } from './ideas/repository.ts';

/** What a mutation of the store needs: the day is given, so that tests may choose it. */
export interface Desk {
  readonly catalogue: CatalogueRepository;
  readonly ideas: IdeasRepository;
  readonly developers: DevelopersRepository;
  readonly clientUsage: ClientUsageRepository;
  readonly effect: EffectRepository;
  readonly pseudonyms: Pseudonyms;
  readonly caller: CallerContext;
  readonly today: string;
}
