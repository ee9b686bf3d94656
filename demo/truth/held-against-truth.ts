import type { PlantedFraud } from './planted-frauds.ts';

/** What a check found: in which file or offer, in which month (null where it is about none), and how far the records carry it. */
export interface ToldSignal {
  readonly kind: string;
  readonly confidence: string;
  /** The PEAM id of the person's file, or the identifier of the offer. */
  readonly subject: string;
  readonly month: string | null;
}

export interface Figures {
  /** Files, months of files, or offers that the signal names. */
  readonly told: number;
  /** Those of them that were planted. */
  readonly right: number;
  readonly planted: number;
  /** Those of the planted ones that the signal names. */
  readonly reached: number;
}

/** Which frauds each signal is there to find, and whether it takes a temp agency's statement to find them. */
export const SOUGHT: Readonly<
  Record<
    string,
    { readonly frauds: readonly PlantedFraud['fraud'][]; readonly isOfMonths: boolean }
  >
> = {
  WORK_UNDECLARED: { frauds: ['work-undeclared'], isOfMonths: true },
  HOURS_OR_PAY_APART: { frauds: ['hours-understated', 'hours-overstated'], isOfMonths: true },
  DUPLICATE_REGISTRATION: {
    frauds: ['second-file-same-nir', 'second-file-other-nir'],
    isOfMonths: false,
  },
  SHARED_CONTACT: { frauds: ['telephone-ring', 'account-ring'], isOfMonths: false },
  FICTITIOUS_EMPLOYER: { frauds: ['certificate-of-no-employer'], isOfMonths: false },
  SCAM_OFFER: {
    frauds: ['contact-of-many-companies', 'contact-of-a-few-companies', 'blocked-contact'],
    isOfMonths: false,
  },
  NIR_INCOHERENT: { frauds: ['nir-of-another-birth', 'nir-with-a-wrong-key'], isOfMonths: false },
};

/** How right a signal is and how much it finds: of those with a case, or with the LOW ones, which are to be verified. */
export function heldAgainstTruth(
  kind: string,
  told: readonly ToldSignal[],
  truth: readonly PlantedFraud[],
  withLow: boolean,
): Figures {
  const { frauds = [], isOfMonths = false } = SOUGHT[kind] ?? {};
  const meant = truth.filter(({ fraud }) => frauds.includes(fraud));
  const planted = new Set(meant.map(keyOf));
  const sought = new Set(meant.filter(({ isStated }) => isStated || !isOfMonths).map(keyOf));
  const named = new Set(
    told.filter((one) => one.kind === kind && (withLow || one.confidence !== 'LOW')).map(keyOf),
  );
  return {
    told: named.size,
    right: named.intersection(planted).size,
    planted: sought.size,
    reached: sought.intersection(named).size,
  };
}

const keyOf = ({ subject, month }: { readonly subject: string; readonly month: string | null }) =>
  `${subject} ${month}`;
