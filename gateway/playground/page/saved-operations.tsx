import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import type { OperationsMenu, SavedOperation } from './menu.ts';
import { useOpenOperation } from './open-operation.ts';
import { OperationButton } from './operation-button.tsx';
import type { Session } from './sign-in/session.ts';
import { useSession } from './sign-in/use-session.ts';
import { readable } from './sign-in/words.ts';

type Props = { readonly menu: OperationsMenu; readonly session: Session };

export function SavedOperations({ menu, session }: Props) {
  const [filter, setFilter] = useState('');
  const { caller } = useSession(session);
  const openOperation = useOpenOperation();
  const openDocument = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  const role = caller?.role ?? null;
  const shown = menu.operations.filter((operation) => matches(operation, filter));

  return (
    <nav className="hub-menu" aria-label="Saved operations">
      <h2>Saved operations</h2>
      <input
        type="search"
        aria-label="Filter the saved operations"
        placeholder="Filter"
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      {groupsFor(role, shown).map(([group, operations]) => (
        <section key={group} aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {operations.map((operation) => (
              <li key={operation.name}>
                <OperationButton
                  operation={operation}
                  role={role}
                  isOpen={operation.document === openDocument}
                  onOpen={openOperation}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p role="status">{shown.length === 0 && 'No saved operation matches.'}</p>
      <Problems problems={menu.problems} />
    </nav>
  );
}

/** What is written for the reader's own role first, then the groups of the menu. */
function groupsFor(
  role: string | null,
  operations: readonly SavedOperation[],
): readonly (readonly [string, readonly SavedOperation[]])[] {
  const isMine = ({ roles }: SavedOperation) => role !== null && roles.includes(role);
  const mine = operations.filter(isMine);
  const others = operations.filter((operation) => !isMine(operation));
  const groups = [...Map.groupBy(others, ({ group }) => group)];
  return role === null || mine.length === 0 ? groups : [[`For ${readable(role)}`, mine], ...groups];
}

function Problems({ problems }: Pick<OperationsMenu, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <section className="hub-problems" aria-label="Files that could not be read">
      <h3>Could not be read</h3>
      <ul>
        {problems.map(({ file, reason }) => (
          <li key={file}>
            <code>{file}</code> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every word of the filter, in any order, without regard to case or accents; the roles of an operation are words of it too. */
function matches(operation: SavedOperation, filter: string): boolean {
  const { group, title, description, name, roles } = operation;
  const text = plain(`${group} ${title} ${description} ${name} ${roles.map(readable).join(' ')}`);
  return plain(filter)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
