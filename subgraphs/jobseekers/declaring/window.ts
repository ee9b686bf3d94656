import type { DeclarationState } from '../schema.generated.ts';

export interface Window {
  readonly opensOn: string;
  readonly closesOn: string;
}

/** What may be done about the declaration of a month on a day in Paris. The window's last day counts. */
export function stateOf(
  window: Window | null,
  { today, isDeclared, isRegistered }: StateFacts,
): DeclarationState {
  if (isDeclared && window !== null && today >= window.opensOn && today <= window.closesOn)
    return 'CORRECTABLE';
  if (isDeclared) return 'DONE';
  if (!isRegistered) return 'IMPOSSIBLE';
  if (window === null || today < window.opensOn) return 'NOT_YET_OPEN';
  return today <= window.closesOn ? 'OPEN' : 'CLOSED';
}

interface StateFacts {
  readonly today: string;
  readonly isDeclared: boolean;
  /** Whether a registration touches the month. */
  readonly isRegistered: boolean;
}
