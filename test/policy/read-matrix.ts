import { readFileSync } from 'node:fs';

/** A caller's role, `nobody` without a token, and the purpose of the request, `none` without one. */
export interface Coming {
  readonly role: string;
  readonly purpose: string;
}

/** What `docs/policy-matrix.md` says. */
export interface Matrix {
  /** Every role with every purpose. */
  readonly comings: readonly Coming[];
  /** Whether the request is refused, whatever it asks. */
  isRefused(coming: Coming): boolean;
  readonly fields: readonly string[];
  /** Whether the field is read by requests that are not refused. Throws where the page says nothing. */
  isRead(field: string, coming: Coming): boolean;
}

export function readMatrix(): Matrix {
  const page = readFileSync(new URL('../../docs/policy-matrix.md', import.meta.url), 'utf8');
  const roles = readTable(page, 'role');
  const fields = readTable(page, 'field');
  return {
    comings: roles.lines.flatMap((role) => roles.columns.map((purpose) => ({ role, purpose }))),
    isRefused: ({ role, purpose }) => roles.cell(role, purpose) === 'refused',
    fields: fields.lines.map(unquoted),
    isRead(field, { role, purpose }) {
      const column = purpose === 'none' ? 'any: none' : `${role}: ${purpose}`;
      const cell = fields.cell(`\`${field}\``, column);
      if (cell !== 'yes' && cell !== 'no')
        throw new Error(`docs/policy-matrix.md says nothing of ${field} for ${column}.`);
      return cell === 'yes';
    },
  };
}

const unquoted = (text: string): string => text.replaceAll('`', '');

/** The table whose first column is called `first`. */
function readTable(page: string, first: string) {
  const rows = page.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const start = rows.findIndex(([cell]) => cell === first);
  const end = rows.findIndex((row, index) => index > start && row.length === 0);
  const [head = [], , ...body] = rows.slice(start, end);
  const columns = head.slice(1);
  const cells = new Map(
    body.flatMap(([line = '', ...values]) =>
      values.map((value, index) => [`${line} ${columns[index]}`, value] as const),
    ),
  );
  return {
    columns,
    lines: body.map(([line = '']) => line),
    cell: (line: string, column: string) => cells.get(`${line} ${column}`),
  };
}
