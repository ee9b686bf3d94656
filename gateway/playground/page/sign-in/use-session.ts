import { useSyncExternalStore } from 'react';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';

export const useSession = ({ subscribe, state }: Session): SessionState =>
  useSyncExternalStore(subscribe, state);
