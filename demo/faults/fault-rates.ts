/** Share of the records (or of the fields where it can happen) that carry each fault. */
export const FAULT_RATES = {
  /** Of SIRETs that begin with zeros. */
  'siret-lost-zeros': 0.3,
  'siret-all-zeros': 0.003,
  /** Of age bands with an accent. */
  'broken-accents': 0.35,
  'broken-name': 0.01,
  'postal-code-four-digits': 0.002,
  'commune-is-postal-code': 0.004,
  'hire-after-file': 0.003,
  'contract-code-unknown': 0.003,
  'occupation-absent': 0.015,
  'activity-unknown': 0.001,
  'website-malformed': 0.03,
  'mail-of-employment-service': 0.003,
  'offer-siret-absent': 0.4,
  'offer-repeated-by-partner': 0.03,
  'date-all-zeros': 0.02,
  'town-with-cedex': 0.05,
  'work-undeclared': 0.012,
  'hours-understated': 0.012,
  'hours-overstated': 0.006,
  /** Of months that a temp agency stated: more than anywhere, so that the smallest demo has some to find. */
  'mission-undeclared': 0.1,
  'mission-hours-understated': 0.1,
  'user-siret-absent': 0.12,
  'column-missing': 0.0003,
  'line-repeated': 0.002,
} as const;

export type DrawnFault = keyof typeof FAULT_RATES;

/** Faults that are a habit of a source rather than an accident: they stand in every such file. */
type HabitualFault =
  | 'literal-null'
  | 'decimal-comma'
  | 'filler-dash'
  | 'free-text-salary'
  | 'statistical-secrecy'
  | 'address-malformed';

export type Fault = DrawnFault | HabitualFault;
