/** Whoever the page asks as. */
export type Caller = {
  readonly role: string | null;
  /** What the token carries, without `purpose:`. */
  readonly purposes: readonly string[];
  /** The only purpose of the requests; null for all that the token carries. */
  readonly purpose: string | null;
};

export type SessionState = {
  /** Null for nobody. */
  readonly caller: Caller | null;
  /** When the token ends, in milliseconds by this browser's clock; null when nobody knows. */
  readonly until: number | null;
  /** Whether the token is one of the reader's own, which the page cannot renew. */
  readonly isOwnToken: boolean;
  /** Whether requests ask what they cost and, where the role may see it, for their plan. */
  readonly isExplained: boolean;
  /** Why the last attempt to sign in failed; null when it did not. */
  readonly problem: string | null;
};

export const SIGNED_OUT = { caller: null, until: null, isOwnToken: false, problem: null } as const;

/** Who may see plans; it is the gateway that decides it (`gateway/telemetry/explain.ts`). */
const EXPLAINED_ROLES: readonly (string | null)[] = ['developer', 'analyst'];

export const maySeePlan = (caller: Caller | null): boolean =>
  caller !== null && EXPLAINED_ROLES.includes(caller.role);

/** What requests say of the caller and of how they are answered. */
export function headersOf(
  { caller, isExplained }: SessionState,
  token: string | null,
): Readonly<Record<string, string>> {
  const explain = maySeePlan(caller) ? 'plan, cost' : 'cost';
  const explained = isExplained ? { 'estuaire-explain': explain } : {};
  if (caller === null || token === null) return explained;
  return {
    authorization: `Bearer ${token}`,
    ...(caller.purpose === null ? {} : { 'estuaire-purpose': caller.purpose }),
    ...explained,
  };
}
