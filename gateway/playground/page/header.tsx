import type { DemoRole } from './sign-in/development-issuer.ts';
import type { Session } from './sign-in/session.ts';
import { SignIn } from './sign-in/sign-in.tsx';

type Props = {
  readonly title: string;
  readonly endpoint: string;
  readonly session: Session;
  readonly roles: readonly DemoRole[] | null;
};

export function Header({ title, endpoint, session, roles }: Props) {
  return (
    <header className="hub-header">
      <a className="hub-skip" href="#graphiql-session">
        Skip to the operation
      </a>
      <h1>
        {title} <span>playground</span>
      </h1>
      <p>
        Endpoint <code>{endpoint}</code>
      </p>
      <p className="hub-keys">
        <kbd>Ctrl</kbd>+<kbd>Enter</kbd> runs, <kbd>Ctrl</kbd>+<kbd>M</kbd> lets <kbd>Tab</kbd>{' '}
        leave an editor
      </p>
      <SignIn session={session} roles={roles} />
    </header>
  );
}
