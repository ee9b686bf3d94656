import { createRequire } from 'node:module';
import type * as core from 'drizzle-orm';
import type * as errors from 'drizzle-orm/errors';
import type * as tables from 'drizzle-orm/pg-core';
import type * as driver from 'drizzle-orm/postgres-js';
import type * as migrator from 'drizzle-orm/postgres-js/migrator';

/**
 * drizzle-orm, from its CommonJS build. Its package.json has 178,819 bytes, and Node 24 parses it anew for each of the package's ES modules:
 * importing those takes each process about a second, requiring the others a fifth of it (decision 7). Types are imported from the package.
 */
const require = createRequire(import.meta.url);

export const {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  sql,
} = require('drizzle-orm') as typeof core;

export const {
  alias,
  bigint,
  boolean,
  char,
  check,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  PgDialect,
  pgSchema,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} = require('drizzle-orm/pg-core') as typeof tables;

export const { drizzle } = require('drizzle-orm/postgres-js') as typeof driver;
export const { migrate } = require('drizzle-orm/postgres-js/migrator') as typeof migrator;
export const { DrizzleQueryError } = require('drizzle-orm/errors') as typeof errors;
