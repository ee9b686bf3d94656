import { useRef } from 'react';
import type { DemoRole } from './development-issuer.ts';
import { OwnToken } from './own-token.tsx';
import { PurposeChoice } from './purpose-choice.tsx';
import { RoleList } from './role-list.tsx';
import type { Session } from './session.ts';
import { useExpired } from './use-expired.ts';
import { useSession } from './use-session.ts';
import { readable, timeOfDay } from './words.ts';

type Props = {
  readonly session: Session;
  /** Null where there is no development issuer. */
  readonly roles: readonly DemoRole[] | null;
};

const PANEL = 'hub-sign-in-panel';

/** Who one is on this page, and until when; behind it, whom one may become. */
export function SignIn({ session, roles }: Props) {
  const panel = useRef<HTMLElement>(null);
  const state = useSession(session);
  const who = useWho(session);
  const close = () => panel.current?.hidePopover();

  return (
    <div className="hub-sign-in">
      <PurposeChoice session={session} />
      <button type="button" popoverTarget={PANEL} data-signed-in={state.caller !== null}>
        {who}
      </button>
      <span className="hub-hidden" role="status">
        {who}
      </span>
      <section ref={panel} id={PANEL} popover="auto" aria-label="Sign in">
        {roles === null ? (
          <OwnToken session={session} onDone={close} />
        ) : (
          <RoleList session={session} roles={roles} onDone={close} />
        )}
        <p role="alert">{state.problem}</p>
      </section>
    </div>
  );
}

/** In a few words: `Signed in as counsellor until 14:32`. */
function useWho(session: Session): string {
  const { caller, until, isOwnToken } = useSession(session);
  const isExpired = useExpired(until);
  if (caller === null) return 'Not signed in';
  const name = caller.role === null ? 'with a token of no role' : `as ${readable(caller.role)}`;
  if (until === null) return `Signed in ${name}`;
  if (!isExpired) return `Signed in ${name} until ${timeOfDay(until)}`;
  return isOwnToken
    ? `The token ended at ${timeOfDay(until)}`
    : `Signed in ${name}, renewed when you ask`;
}
