type Area = { readonly code: string; readonly name: string };

/** An employment basin; `name` in capitals. */
export type Basin = Area & {
  readonly index: number;
  readonly department: Area;
  readonly region: Area;
};

/** A commune. `traits` (any of c coast, v vineyard, g market gardening, s salt, i industry, l logistics, p port). */
export type Place = {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  /** Upper case, no accents, as postal files write it. */
  readonly postalName: string;
  readonly postalCodes: readonly string[];
  readonly department: string;
  readonly region: string;
  readonly population: number;
  readonly basin: Basin;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly traits: string;
  readonly isCoastal: boolean;
};

/** The coast, or the rest, of one employment basin: places `from` to `end` (excluded) of the list. */
export type Zone = {
  readonly index: number;
  readonly basin: Basin;
  readonly isCoastal: boolean;
  readonly from: number;
  readonly end: number;
};

/** Places are sorted by zone, zones by basin. */
export type Places = {
  readonly list: readonly Place[];
  readonly zones: readonly Zone[];
  readonly basins: readonly Basin[];
};
