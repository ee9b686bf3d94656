/** A size class of INSEE's `tranche d'effectif`; without bounds when the headcount is unknown, without a maximum for the largest. */
export interface HeadcountBand {
  readonly code: string;
  readonly label: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export const UNKNOWN_HEADCOUNT_BAND: HeadcountBand = {
  code: 'NN',
  label: 'Effectif inconnu',
  minimum: null,
  maximum: null,
};

const between = (code: string, minimum: number, maximum: number, label: string): HeadcountBand => ({
  code,
  label,
  minimum,
  maximum,
});

/** INSEE's whole list, from the smallest. */
export const HEADCOUNT_BANDS: readonly HeadcountBand[] = [
  UNKNOWN_HEADCOUNT_BAND,
  between('00', 0, 0, '0 salarié'),
  between('01', 1, 2, '1 ou 2 salariés'),
  between('02', 3, 5, '3 à 5 salariés'),
  between('03', 6, 9, '6 à 9 salariés'),
  between('11', 10, 19, '10 à 19 salariés'),
  between('12', 20, 49, '20 à 49 salariés'),
  between('21', 50, 99, '50 à 99 salariés'),
  between('22', 100, 199, '100 à 199 salariés'),
  between('31', 200, 249, '200 à 249 salariés'),
  between('32', 250, 499, '250 à 499 salariés'),
  between('41', 500, 999, '500 à 999 salariés'),
  between('42', 1_000, 1_999, '1 000 à 1 999 salariés'),
  between('51', 2_000, 4_999, '2 000 à 4 999 salariés'),
  between('52', 5_000, 9_999, '5 000 à 9 999 salariés'),
  { code: '53', label: '10 000 salariés et plus', minimum: 10_000, maximum: null },
];

const byCode = new Map(HEADCOUNT_BANDS.map((band) => [band.code, band]));

/** The band that a code names; null for a code outside INSEE's list. */
export const findHeadcountBand = (code: string): HeadcountBand | null => byCode.get(code) ?? null;

/** The band a number of employees, zero or more, falls in. */
export function headcountBandFor(employees: number): HeadcountBand {
  const band = HEADCOUNT_BANDS.find(
    ({ minimum, maximum }) =>
      minimum !== null && employees >= minimum && employees <= (maximum ?? employees),
  );
  return band ?? UNKNOWN_HEADCOUNT_BAND;
}
