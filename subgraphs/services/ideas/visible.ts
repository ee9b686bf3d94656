import type { CallerContext } from '#kernel/caller.ts';
import { isStaff } from '../refusal.ts';
import type { IdeasRepository } from './repository.ts';
import { SHOWN } from './rules.ts';
import type { IdeaRow } from './tables.ts';

/** Whether a caller sees an idea: the staff's are for the staff, and those that wait for moderators. */
export const isVisible = (caller: CallerContext, { box, state }: IdeaRow): boolean =>
  (box === 'PUBLIC' || isStaff(caller)) && (SHOWN.includes(state) || caller.role === 'moderator');

/** The idea of an identifier, or the one it was merged into, if the caller may see it. */
export async function findVisibleIdea(
  repository: IdeasRepository,
  caller: CallerContext,
  id: string,
): Promise<IdeaRow | null> {
  const [found] = await repository.findIdeas([id]);
  return found !== undefined && isVisible(caller, found.idea) ? found.idea : null;
}
