export type LevelScale = 'LEVELS_1969' | 'LEVELS_2019';

export interface TrainingLevel {
  readonly code: string;
  readonly label: string;
  readonly scale: LevelScale;
}

/** LHEO's table `dict-niveaux`: 1 to 8 is the scale of 1969 (roman numerals), 11 to 18 that of 2019 (levels 1 to 8). 0 says that the level is not given. */
const LABELS: Readonly<Record<number, string>> = {
  1: 'Sans niveau spécifique',
  2: 'Niveau VI (illettrisme, analphabétisme)',
  3: 'Niveau V bis (préqualification)',
  4: 'Niveau V (CAP, BEP, CFPA du premier degré)',
  5: 'Niveau IV (BP, BT, baccalauréat professionnel ou technologique)',
  6: 'Niveau III (BTS, DUT)',
  7: 'Niveau II (licence ou maîtrise universitaire)',
  8: 'Niveau I (supérieur à la maîtrise)',
  11: 'Niveau 1 (savoirs de base)',
  12: 'Niveau 2 (activités simples)',
  13: 'Niveau 3 (CAP, BEP)',
  14: 'Niveau 4 (baccalauréat, BP)',
  15: 'Niveau 5 (bac +2 : BTS, DEUG)',
  16: 'Niveau 6 (bac +3 ou +4 : licence, maîtrise)',
  17: 'Niveau 7 (bac +5 : master, titre d’ingénieur)',
  18: 'Niveau 8 (doctorat)',
};

export const isLevelCode = (code: number): boolean => Object.hasOwn(LABELS, code);

export function levelOf(code: number | null): TrainingLevel | null {
  const label = code === null ? undefined : LABELS[code];
  if (code === null || label === undefined) return null;
  return { code: String(code), label, scale: code > 10 ? 'LEVELS_2019' : 'LEVELS_1969' };
}

/** Codes of 1969 by the level of 2019 that they are equivalent to. Source: decree 2019-14 on the national framework of certifications. */
const OLD_EQUIVALENTS: Readonly<Record<number, number>> = { 2: 3, 3: 4, 4: 5, 5: 6, 6: 7, 7: 8 };

/** LHEO's codes, of both scales, of levels 1 to 8 of the national framework; sorted. */
export const levelCodesOf = (levels: readonly number[]): number[] =>
  [...new Set(levels)]
    .flatMap((level) => [10 + level, OLD_EQUIVALENTS[level] ?? 10 + level])
    .filter((code, index, codes) => codes.indexOf(code) === index)
    .sort((one, other) => one - other);
