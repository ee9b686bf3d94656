/** How a harvest behaves towards the partner's API, and what it accepts from it. */
export interface HarvestLimits {
  /** Offers a page; the API gives at most 150. */
  readonly pageSize: number;
  /** The API does not go on beyond so many results of one query. */
  readonly maxResults: number;
  /** How often one request is sent before the harvest gives up. */
  readonly attempts: number;
  /** How long to wait before sending a request again when the answer does not say. */
  readonly retryAfterMs: number;
  readonly requestTimeoutMs: number;
  /** For the whole harvest. */
  readonly deadlineMs: number;
  readonly maxPageBytes: number;
  readonly maxBytes: number;
}

export const HARVEST_LIMITS: HarvestLimits = {
  pageSize: 150,
  maxResults: 3_000,
  attempts: 4,
  retryAfterMs: 1_000,
  requestTimeoutMs: 30_000,
  deadlineMs: 2 * 60 * 60_000,
  maxPageBytes: 16 * 1024 * 1024,
  maxBytes: 16 * 1024 * 1024 * 1024,
};
