import type { GraphiQLPlugin } from '@graphiql/react';
import type { OperationsMenu } from './menu.ts';
import { SavedOperations } from './saved-operations.tsx';
import type { Session } from './sign-in/session.ts';

export function createSavedOperationsPlugin(
  menu: OperationsMenu,
  session: Session,
): GraphiQLPlugin {
  return {
    title: 'Saved operations',
    icon: Icon,
    content: () => <SavedOperations menu={menu} session={session} />,
  };
}

function Icon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 3.5h12v14l-6-4-6 4z" strokeLinejoin="round" />
    </svg>
  );
}
