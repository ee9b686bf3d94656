import { type FormEvent, useState } from 'react';
import type { Session } from './session.ts';
import { useSession } from './use-session.ts';

type Props = { readonly session: Session; readonly onDone: () => void };

/** Where the hub gives no tokens: one of the reader's own issuer is pasted, kept in memory, and gone with the page. */
export function OwnToken({ session, onDone }: Props) {
  const { caller } = useSession(session);
  const [text, setText] = useState('');
  const bring = (event: FormEvent) => {
    event.preventDefault();
    if (!session.bring(text.trim())) return;
    setText('');
    onDone();
  };
  const leave = () => {
    session.signOut();
    onDone();
  };

  return (
    <form onSubmit={bring}>
      <h2>Ask with a token</h2>
      <p id="hub-own-token-help">
        A JWT of an issuer that this hub knows. It stays in the memory of this page and is gone when
        the page is closed or loaded again.
      </p>
      <textarea
        aria-label="Token"
        aria-describedby="hub-own-token-help"
        rows={4}
        required
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="hub-actions">
        <button type="submit">Sign in</button>
        {caller !== null && (
          <button type="button" onClick={leave}>
            Sign out
          </button>
        )}
      </div>
    </form>
  );
}
