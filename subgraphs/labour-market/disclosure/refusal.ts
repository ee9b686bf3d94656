/** Why nothing is released. Each code has one cause; the message names what, where and the allowed range. */
export interface DisclosureRefusal {
  readonly code:
    | 'AXIS_INVALID'
    | 'CELL_INVALID'
    | 'CUBE_TOO_LARGE'
    | 'MONTH_INVALID'
    | 'POLICY_INVALID'
    | 'POLICY_CHANGED'
    | 'SERIES_BROKEN'
    | 'NOT_PROTECTED';
  readonly message: string;
  /** The argument that is wrong, with its path: `base[3].count`. */
  readonly argument: string;
}

/** Thrown inside of the core and turned into a result at its doors. */
export class RefusedCube extends Error {
  readonly refusal: DisclosureRefusal;

  constructor(code: DisclosureRefusal['code'], argument: string, message: string) {
    super(message);
    this.refusal = { code, argument, message };
  }
}
