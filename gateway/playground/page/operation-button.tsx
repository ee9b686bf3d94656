import type { SavedOperation } from './menu.ts';
import { listed, readable } from './sign-in/words.ts';

type Props = {
  readonly operation: SavedOperation;
  /** Of whoever is signed in. */
  readonly role: string | null;
  readonly isOpen: boolean;
  readonly onOpen: (operation: SavedOperation) => void;
};

export function OperationButton({ operation, role, isOpen, onOpen }: Props) {
  const { name, kind, title, description, roles } = operation;
  return (
    <button
      type="button"
      data-operation={name}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => onOpen(operation)}
    >
      <strong>{title}</strong> {kind !== 'query' && <em>{kind}</em>}
      {description && <span>{description}</span>}
      {roles.length > 0 && <Roles roles={roles} role={role} />}
    </button>
  );
}

/** Whom it is written for: `For counsellor`, and whether that is oneself. */
function Roles({
  roles,
  role,
}: {
  readonly roles: readonly string[];
  readonly role: string | null;
}) {
  const isMine = role !== null && roles.includes(role);
  return (
    <span className="hub-for" data-mine={isMine}>
      For {listed(roles.map(readable))}
      {isMine && ' (you)'}
    </span>
  );
}
