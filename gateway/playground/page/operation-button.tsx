import type { SavedOperation } from './menu.ts';

type Props = {
  readonly operation: SavedOperation;
  readonly isOpen: boolean;
  readonly onOpen: (operation: SavedOperation) => void;
};

export function OperationButton({ operation, isOpen, onOpen }: Props) {
  const { name, kind, title, description } = operation;
  return (
    <button
      type="button"
      data-operation={name}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => onOpen(operation)}
    >
      <strong>{title}</strong> {kind !== 'query' && <em>{kind}</em>}
      {description && <span>{description}</span>}
    </button>
  );
}
