import { GraphQLScalarType, Kind } from 'graphql';
import { hubError } from '../errors.ts';
import { parseDate } from '../ingest/fields.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

function readDate(value: unknown): string {
  const date = typeof value === 'string' ? parseDate(value, 'iso') : null;
  if (date !== null && date === value) return date;
  throw hubError(
    'ARGUMENT_OUT_OF_RANGE',
    `Expected a real date written yyyy-mm-dd, years 1900 to 2100, got ${JSON.stringify(value)}.`,
  );
}

function readInstant(value: unknown): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
  if (instant !== null && !Number.isNaN(instant.getTime())) return instant;
  throw hubError(
    'ARGUMENT_OUT_OF_RANGE',
    `Expected an instant such as "2026-10-31T08:00:00Z", got ${JSON.stringify(value)}.`,
  );
}

/** Calendar dates travel as the ISO text that PostgreSQL gives for `date`: never as a JavaScript Date, which would shift them by the zone. */
const DateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => readDate(value),
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : readInstant(value)).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

export const scalarResolvers = { Date: DateScalar, DateTime: DateTimeScalar };
