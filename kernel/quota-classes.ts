/** The classes of quotas that a client of the hub may be given, the smallest first; a token names one (`quota`), the gateway says how much it is. */
export const QUOTA_CLASSES = ['STANDARD', 'SILVER', 'GOLD'] as const;
export type QuotaClass = (typeof QUOTA_CLASSES)[number];
