import { readFileSync } from 'node:fs';
import type { CallerRole } from '#kernel/caller.ts';
import { readSavedOperation } from '../../gateway/playground/saved-operation.ts';

/** A saved operation with the variables that stand beside it. */
export interface SavedOperation {
  /** Whom it is written for; none for anybody. */
  readonly roles: readonly CallerRole[];
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function savedOperation(name: string): SavedOperation {
  const read = (file: string): string =>
    readFileSync(new URL(`../../schema/operations/${file}`, import.meta.url), 'utf8');
  const document = read(`${name}.graphql`);
  return {
    roles: readSavedOperation(name, document, null).roles as CallerRole[],
    document,
    variables: JSON.parse(read(`${name}.variables.json`)) as Record<string, unknown>,
  };
}
