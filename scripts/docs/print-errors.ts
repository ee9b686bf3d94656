import { ERRORS, type ErrorRow } from '#kernel/error-codes.ts';

/** `docs/errors.md`, printed from the error table. */
export function printErrors(): string {
  const rows = Object.entries(ERRORS as Record<string, ErrorRow>).map(
    ([code, { meaning, remedy, status }]) =>
      `| \`${code}\` | ${meaning} | ${remedy} | ${status ?? 200} |`,
  );
  return [
    '# Error codes',
    '',
    'Every error of an answer carries one of these in `extensions.code`; errors about the document itself carry the codes of GraphQL over HTTP',
    '(`GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `BAD_USER_INPUT`). Printed from `kernel/error-codes.ts` by `npm run docs`.',
    '',
    '| code | what it means | what to do | HTTP status |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
