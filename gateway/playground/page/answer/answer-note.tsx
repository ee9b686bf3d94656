import { Fragment } from 'react';
import type { Session } from '../sign-in/session.ts';
import type { Caller } from '../sign-in/session-state.ts';
import { listed, readable } from '../sign-in/words.ts';
import { type Complaint, type Complaints, complaintsOf } from './complaints.ts';
import { useAnswer } from './use-answer.ts';
import { useAskedAs } from './use-asked-as.ts';

/** Above the answer: whose it is, and what of it is missing, where and why. */
export function AnswerNote({ session }: { readonly session: Session }) {
  const answer = useAnswer();
  const askedAs = useAskedAs(session);
  const found = answer === null ? null : complaintsOf(answer);
  const isShown = answer !== null && (found !== null || askedAs !== null);
  return (
    <div className="hub-answer-note" role="status" data-complains={found !== null}>
      {isShown && <p>Answered to {nameOf(askedAs)}.</p>}
      {found && found.forbidden > 0 && <Forbidden found={found} askedAs={askedAs} />}
      {found && <ComplaintList complaints={found.complaints} />}
      {found?.hasMore && <p>The answer holds back further errors of this kind.</p>}
    </div>
  );
}

function Forbidden({ found, askedAs }: { found: Complaints; askedAs: Caller | null }) {
  const { forbidden, emptied } = found;
  return (
    <p>
      <strong>
        {forbidden === 1 ? '1 field is' : `${forbidden} fields are`} not for this caller.
      </strong>{' '}
      {reasonFor(askedAs)}
      {emptied.length > 0 && (
        <>
          {' '}
          Null as a whole, since such a field cannot be empty: <Names names={emptied} />. Leave the
          field out to read the rest.
        </>
      )}
    </p>
  );
}

const ComplaintList = ({ complaints }: { readonly complaints: readonly Complaint[] }) => (
  <ul>
    {complaints.map(({ code, path, message, times }) => (
      <li key={`${code} ${path} ${message}`}>
        {code !== null && <b>{code}</b>} {path !== '' && <code>{path}</code>}{' '}
        {times > 1 && `${times} times: `}
        {message}
      </li>
    ))}
  </ul>
);

const Names = ({ names }: { readonly names: readonly string[] }) =>
  names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <code>{name}</code>
    </Fragment>
  ));

const purposesOf = ({ purpose, purposes }: Caller): readonly string[] =>
  (purpose === null ? purposes : [purpose]).map(readable);

/** `counsellor, for counselling and placement`. */
function nameOf(caller: Caller | null): string {
  if (caller === null) return 'nobody in particular';
  const name = caller.role === null ? 'a caller without a role' : readable(caller.role);
  const purposes = purposesOf(caller);
  return purposes.length === 0 ? name : `${name}, for ${listed(purposes)}`;
}

function reasonFor(caller: Caller | null): string {
  const rule = 'What is about a person is read for a purpose';
  if (caller === null) return `${rule}, and nobody is signed in.`;
  const purposes = purposesOf(caller);
  if (purposes.length === 0) return `${rule}, and this caller has none.`;
  return `${rule}, and ${listed(purposes)} ${purposes.length === 1 ? 'does' : 'do'} not open it.`;
}
