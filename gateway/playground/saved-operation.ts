import { Kind, type OperationDefinitionNode, type OperationTypeNode, parse } from 'graphql';

export type SavedOperation = {
  /** Path of the file from the folder of operations, without its extension: unique and stable. */
  readonly name: string;
  /** As `operations.json` says; else the subfolder, else the kind of operation. */
  readonly group: string;
  readonly title: string;
  /** Paragraphs separated by an empty line; empty when the file says no more than its title. */
  readonly description: string;
  /** Whom it is written for, from a line `roles: jobseeker, counsellor` of the comment: each is answered all of it. None where it is for anybody. */
  readonly roles: readonly string[];
  readonly kind: `${OperationTypeNode}`;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>> | null;
};

/** The answer of `/playground/operations.json`. */
export type OperationsMenu = {
  /** In the order of the menu, each group in one piece. */
  readonly operations: readonly SavedOperation[];
  /** Files that could not be read as a saved operation, with a reason fit to be shown. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
};

const ROLES_LINE = /^roles:(.*)$/;
const GROUP_BY_KIND = { query: 'Queries', mutation: 'Mutations', subscription: 'Subscriptions' };

/** Reads one saved operation. Throws an error fit to be shown when the document or the variables cannot be used. */
export function readSavedOperation(
  name: string,
  document: string,
  variablesText: string | null,
): SavedOperation {
  const operation = parse(document).definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('The document contains no operation.');

  const { title, description, roles } = readComment(document);
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : null;
  return {
    name,
    group: folder ? sentence(folder) : GROUP_BY_KIND[operation.operation],
    title: title ?? sentence(operation.name?.value ?? name),
    description,
    roles,
    kind: operation.operation,
    document,
    variables: variablesText === null ? null : readVariables(variablesText),
  };
}

/** The comment lines that open a document: a title, then paragraphs, among them a line of roles. */
function readComment(document: string) {
  const head = /^(?:[ \t]*#.*(?:\r?\n|$))*/.exec(document.trimStart())?.[0] ?? '';
  const [title, ...rest] = head.split('\n').map((line) => line.replace(/^\s*#+/, '').trim());
  const roles = rest.flatMap((line) => ROLES_LINE.exec(line)?.[1] ?? []);
  const paragraphs = rest
    .filter((line) => !ROLES_LINE.test(line))
    .join('\n')
    .trim()
    .split(/\n{2,}/);
  return {
    title: title?.replace(/\.$/, '') || undefined,
    description: paragraphs.map((paragraph) => paragraph.replaceAll('\n', ' ')).join('\n\n'),
    roles: roles.flatMap((line) => line.split(/[\s,]+/).filter((role) => role !== '')),
  };
}

function readVariables(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('The example variables are not an object.');
  }
  return { ...value };
}

/** `labour-market` and `labourMarket` become `Labour market`. */
function sentence(name: string): string {
  const words = name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .replaceAll(/[-_/.\s]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
