import type { Session } from './session.ts';
import { useSession } from './use-session.ts';
import { listed, readable } from './words.ts';

/** For callers with several purposes: what one asks for now. A request for several reads the fields that any of them opens, and the records that all do. */
export function PurposeChoice({ session }: { readonly session: Session }) {
  const { caller } = useSession(session);
  if (caller === null || caller.purposes.length < 2) return null;
  return (
    <label className="hub-purpose">
      for{' '}
      <select
        value={caller.purpose ?? ''}
        onChange={(event) => session.choosePurpose(event.currentTarget.value || null)}
      >
        <option value="">{listed(caller.purposes.map(readable))}</option>
        {caller.purposes.map((purpose) => (
          <option key={purpose} value={purpose}>
            {readable(purpose)} alone
          </option>
        ))}
      </select>
    </label>
  );
}
