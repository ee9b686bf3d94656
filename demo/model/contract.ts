import type { Draws } from '../random/draws.ts';

/** 1 CDD (fixed term), 2 CDI (permanent), 3 CTT (temporary agency work), as hiring declarations number them. */
export type ContractKind = 1 | 2 | 3;

type Mix = {
  readonly permanent: number;
  /** Fixed term of more than a month. */
  readonly longTerm: number;
  /** Usual length of a short contract, days. */
  readonly shortDays: number;
  readonly isTemporaryWork?: true;
};

/** What is neither permanent nor long is a short fixed term. */
const CONTRACT_MIXES = {
  permanent: { permanent: 0.62, longTerm: 0.26, shortDays: 12 },
  mixed: { permanent: 0.34, longTerm: 0.34, shortDays: 10 },
  short: { permanent: 0.16, longTerm: 0.3, shortDays: 7 },
  seasonal: { permanent: 0.05, longTerm: 0.6, shortDays: 9 },
  care: { permanent: 0.18, longTerm: 0.25, shortDays: 5 },
  extras: { permanent: 0.02, longTerm: 0.04, shortDays: 1 },
  temp: { permanent: 0.02, longTerm: 0.02, shortDays: 8, isTemporaryWork: true },
} satisfies Record<string, Mix>;

export type ContractMixName = keyof typeof CONTRACT_MIXES;

export function isContractMixName(name: string): name is ContractMixName {
  return Object.hasOwn(CONTRACT_MIXES, name);
}

export type Contract = {
  readonly kind: ContractKind;
  /** Last day minus first day; null for a permanent contract. */
  readonly lengthDays: number | null;
};

export function drawContract(mixName: ContractMixName, draws: Draws): Contract {
  const mix: Mix = CONTRACT_MIXES[mixName];
  const uniform = draws.next();
  if (uniform < mix.permanent) {
    return { kind: 2, lengthDays: null };
  }
  if (uniform < mix.permanent + mix.longTerm) {
    return { kind: 1, lengthDays: 32 + Math.floor(draws.waiting(90)) };
  }
  return {
    kind: mix.isTemporaryWork === true ? 3 : 1,
    lengthDays: Math.min(30, Math.floor(draws.waiting(mix.shortDays))),
  };
}
