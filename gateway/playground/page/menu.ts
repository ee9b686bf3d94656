import type { OperationsMenu, SavedOperation } from '../saved-operation.ts';

export type { OperationsMenu, SavedOperation };

/** Fetches the saved operations. Never rejects: without them the playground still serves to write one's own. */
export async function fetchMenu(url: string): Promise<OperationsMenu> {
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return await response.json();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { operations: [], problems: [{ file: 'Saved operations', reason }] };
  }
}

/** The example variables as a person would type them; empty when the operation has none. */
export const variablesText = ({ variables }: SavedOperation): string =>
  variables ? JSON.stringify(variables, null, 2) : '';
