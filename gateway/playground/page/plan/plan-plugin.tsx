import type { GraphiQLPlugin } from '@graphiql/react';
import type { Session } from '../sign-in/session.ts';
import { PlanPanel } from './plan-panel.tsx';

export function createPlanPlugin(session: Session): GraphiQLPlugin {
  return { title: 'Query plan', icon: Icon, content: () => <PlanPanel session={session} /> };
}

function Icon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 5h7M6 10h9M12 15h5" strokeLinecap="round" />
    </svg>
  );
}
