import { readFileSync } from 'node:fs';

/** A saved operation with the variables that stand beside it. */
export interface SavedOperation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function savedOperation(name: string): SavedOperation {
  const read = (file: string): string =>
    readFileSync(new URL(`../../schema/operations/${file}`, import.meta.url), 'utf8');
  return {
    document: read(`${name}.graphql`),
    variables: JSON.parse(read(`${name}.variables.json`)) as Record<string, unknown>,
  };
}
