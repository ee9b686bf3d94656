/** Hive Gateway answering identical client requests in flight once. */
export const gatewayConfig = { inboundInflightRequestDeduplication: true };
