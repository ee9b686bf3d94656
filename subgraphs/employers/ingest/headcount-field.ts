import { findHeadcountBand, headcountBandFor } from '../headcount-bands.ts';

type Flag = (doubt: string) => void;

/** INSEE's band code, its leading zero put back; null, with a doubt, when it is not one. */
export function readBand(code: string | null, flag: Flag): string | null {
  if (code === null) return null;
  const band = findHeadcountBand(code.padStart(2, '0'));
  if (band === null) flag('HEADCOUNT_BAND_UNKNOWN');
  return band?.code ?? null;
}

/** The band of a real headcount where there is one above zero; else the band that is told. */
export function bandOfHeadcount(
  headcount: string | null,
  band: string | null,
  flag: Flag,
): string | null {
  const employees = headcount === null ? 0 : Number(headcount.replace(',', '.'));
  if (employees > 0) return headcountBandFor(Math.ceil(employees)).code;
  if (!(employees >= 0)) flag('HEADCOUNT_MALFORMED');
  return readBand(band, flag);
}
