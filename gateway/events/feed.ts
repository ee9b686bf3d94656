/** What a connection to a subgraph tells of the events. */
export interface Feed {
  /** The subgraph took the subscription. */
  opened(): void;
  /** An event: the JSON text of a GraphQL answer. */
  event(text: Buffer): void;
  complete(): void;
  fail(error: unknown): void;
}

/** A connection to a subgraph. */
export interface Connection {
  /** Stops reading, and goes on. What was read already still comes. */
  pause(): void;
  resume(): void;
  close(): void;
}
