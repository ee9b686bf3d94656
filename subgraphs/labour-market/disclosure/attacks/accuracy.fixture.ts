import { hash } from '../../../../demo/random/draws.ts';
import type { Score } from './shapes.fixture.ts';
import type { Target } from './targets.fixture.ts';

/** What one target's attack came to. */
export interface Attempt {
  readonly score: number;
  readonly secret: boolean;
}

export const attempts = (score: Score, targets: readonly Target[]): Attempt[] =>
  targets.map((target) => ({ score: score(target), secret: target.secret }));

/**
 * The share of targets whose secret is guessed. The attacker knows that half of the secrets are true, so the half with
 * the higher scores is guessed true; equal scores are drawn.
 */
export function accuracyOf(all: readonly Attempt[]): number {
  const ranked = all
    .map((attempt, index) => ({ ...attempt, drawn: hash(index, 99) }))
    .sort((one, other) => other.score - one.score || one.drawn - other.drawn);
  const half = ranked.length / 2;
  return ranked.filter(({ secret }, rank) => secret === rank < half).length / ranked.length;
}
