/** Hive Gateway without its sharing of identical fetches between requests. */
export const gatewayConfig = {
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
};
