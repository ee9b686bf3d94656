import { withoutPrefix } from './read-token.ts';

/** A role of the demo, as whoever signs in chooses it. */
export type DemoRole = {
  readonly role: string;
  /** What somebody in this role is here for. */
  readonly sentence: string;
  /** Without `purpose:`. */
  readonly purposes: readonly string[];
};

/** The roles of the demo; null where there is no development issuer, or when it cannot be asked. Never rejects. */
export async function fetchRoles(url: string): Promise<readonly DemoRole[] | null> {
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    if (!response.ok) return null;
    const roles: readonly DemoRole[] = await response.json();
    return roles.map((role) => ({ ...role, purposes: role.purposes.map(withoutPrefix) }));
  } catch {
    return null;
  }
}

/** Asks for a token of a role, for all its purposes. Rejects with a sentence fit to be shown. */
export async function fetchToken(url: string, role: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ role }),
  });
  if (!response.ok) throw new Error(`The hub gives no token: it answers ${response.status}.`);
  const { token }: { readonly token: string } = await response.json();
  return token;
}
