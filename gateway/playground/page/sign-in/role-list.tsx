import type { DemoRole } from './development-issuer.ts';
import type { Session } from './session.ts';
import { useSession } from './use-session.ts';
import { listed, readable } from './words.ts';

type Props = {
  readonly session: Session;
  readonly roles: readonly DemoRole[];
  readonly onDone: () => void;
};

export function RoleList({ session, roles, onDone }: Props) {
  const { caller } = useSession(session);
  const become = async (role: string | null) => {
    if (role === null) session.signOut();
    else await session.signInAs(role);
    if (session.state().problem === null) onDone();
  };

  return (
    <>
      <h2>Ask as somebody of the demo</h2>
      <p>The data is about nobody, so anybody may sign in as anybody.</p>
      <ul className="hub-roles">
        <li>
          <button
            type="button"
            data-role="nobody"
            aria-current={caller === null ? 'true' : undefined}
            onClick={() => void become(null)}
          >
            <strong>Nobody</strong>
            <span>Whoever brings no token, and reads what is open to all.</span>
          </button>
        </li>
        {roles.map(({ role, sentence, purposes }) => (
          <li key={role}>
            <button
              type="button"
              data-role={role}
              aria-current={caller?.role === role ? 'true' : undefined}
              onClick={() => void become(role)}
            >
              <strong>{capitalised(readable(role))}</strong>
              {purposes.length > 0 && <em>{listed(purposes.map(readable))}</em>}
              <span>{sentence}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
