/**
 * Who pays, as LHEO's financer codes: public and collective funds that train jobseekers, as against the person, a company or others.
 * Source: the rules of funding published with Trefle (individual 0, 5, 10; collective the others).
 */
export const COLLECTIVE_FINANCERS: readonly number[] = [2, 4, 6, 7, 8, 9, 11, 12, 13, 15, 16];
