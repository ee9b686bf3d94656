/** What a subgraph tells its contract test about its data: `contract.ts` of its folder exports one. */
export interface SubgraphContract {
  /** Files to load before the test, in order; paths relative to the subgraph's folder. */
  readonly seed: readonly { readonly source: string; readonly path: string }[];
  /** Every entity that this subgraph resolves, with keys that the seed knows and one that it does not. */
  readonly entities: readonly ContractEntity[];
  /** Every list with cursors. */
  readonly connections: readonly ContractConnection[];
}

export interface ContractEntity {
  readonly typename: string;
  /** At least two representations, without `__typename`, or how to find them; with the fields that `@requires` asks for where there are any. */
  readonly known: readonly Readonly<Record<string, unknown>>[] | ContractKeyQuery;
  readonly unknown: Readonly<Record<string, unknown>>;
  /** Fields of one SQL statement for any number of entities. */
  readonly selection: string;
  /**
   * What an unknown key gives: `null` where this subgraph owns the entity, `empty` where it only adds fields to another's
   * (the owner says whether it exists). @default 'null'
   */
  readonly whenUnknown?: 'null' | 'empty';
  /** Whether a known entity is a record that must say where it comes from (`provenance`). @default whenUnknown is 'null' */
  readonly hasProvenance?: boolean;
}

/** Finds keys that are made at loading and so differ from one seed to the next. */
export interface ContractKeyQuery {
  readonly document: string;
  /** Where the list of representations stands in `data`. */
  readonly path: readonly (string | number)[];
}

export interface ContractConnection {
  /** An operation with variables `$first: Int` and `$after: String` that selects `nodes`, `edges { cursor }` and `pageInfo`; the seed must give at least three nodes. */
  readonly document: string;
  /** Where the connection stands in `data`. */
  readonly path: readonly (string | number)[];
  readonly variables?: Readonly<Record<string, unknown>>;
}
