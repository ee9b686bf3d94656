import type { ContractKind, Experience } from '../labels.ts';

/** The source's `typeContrat`, as its reference list of contract types has them. */
const KINDS: Readonly<Record<string, ContractKind>> = {
  CDI: 'OPEN_ENDED',
  DIN: 'OPEN_ENDED',
  CDD: 'FIXED_TERM',
  DDI: 'FIXED_TERM',
  DDT: 'FIXED_TERM',
  MIS: 'TEMPORARY',
  TTI: 'TEMPORARY',
  SAI: 'SEASONAL',
  LIB: 'SELF_EMPLOYED',
  CCE: 'SELF_EMPLOYED',
  FRA: 'SELF_EMPLOYED',
  REP: 'SELF_EMPLOYED',
};

/** The source's `natureContrat` comes as a code or as its label. */
const NATURES: readonly (readonly [RegExp, ContractKind])[] = [
  [/^E2$|apprentissage/iu, 'APPRENTICESHIP'],
  [/^FS$|professionnalisation/iu, 'PROFESSIONALISATION'],
];

const EXPERIENCES: Readonly<Record<string, Experience>> = {
  D: 'BEGINNER_ACCEPTED',
  S: 'DESIRED',
  E: 'REQUIRED',
};

/** The kind of contract; null when the source's code is not one of its list. */
export function readContractKind(type: string | null, nature: string | null): ContractKind | null {
  const byNature = NATURES.find(([pattern]) => nature !== null && pattern.test(nature));
  return byNature?.[1] ?? KINDS[type?.toUpperCase() ?? ''] ?? null;
}

export const readExperience = (code: string | null): Experience | null =>
  EXPERIENCES[code?.toUpperCase() ?? ''] ?? null;
