import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { type DocumentNode, parse } from 'graphql';
import type { Sql } from 'postgres';
import type { CallerContext } from '../caller.ts';
import type { Database } from '../database/connect.ts';
import type { News } from '../events/sweep.ts';
import type { Wakeups } from '../events/wakeups.ts';
import type { Source } from '../ingest/source.ts';
import type { Job } from '../jobs/job.ts';
import type { Pseudonyms } from '../pseudonym.ts';
import type { OpenRoute } from './open-route.ts';
import { scalarResolvers } from './scalars.ts';

/** What every subgraph is made of. `index.ts` of its folder exports one, and nothing else of the folder is imported from outside. */
export interface Subgraph {
  /** Kebab-case; its Postgres schema and role derive from it. */
  readonly name: string;
  /** Its folder: holds `schema.graphql` and `migrations/`. */
  readonly folder: URL;
  /** Resolver maps by type, as codegen types them. */
  readonly resolvers: object;
  /** Makes what the resolvers of one request may touch. */
  readonly createContext: (base: ContextBase) => object;
  /** In the order in which they should be loaded. */
  readonly sources: readonly Source[];
  /** Work over all of its records: `npm run job -- <subgraph> <name>`. */
  readonly jobs?: readonly Job[];
  /** What it answers over HTTP beside GraphQL, to anybody. */
  readonly openRoutes?: readonly OpenRoute[];
  /** What was stored since that subscribers wait for, for all of them at once. */
  readonly news?: (sql: Sql, after: number | null) => Promise<News>;
  /** Files that ship with the project and are loaded at the first start. */
  readonly builtinFiles?: readonly BuiltinFile[];
}

export interface ContextBase {
  readonly db: Database;
  /** Pseudonyms of persons by receiving subgraph, for the keys that lead from a jobseeker to a partner's records. */
  readonly pseudonyms: Pseudonyms;
  /** Who asks and for what, as the gateway's signature proves it. */
  readonly caller: CallerContext;
  /** Wakes subscriptions, and those who serve them. */
  readonly wakeups: Wakeups;
  /** Aborted when nobody waits any more for the events of a subscription; never for other requests. */
  readonly signal: AbortSignal;
}

export interface BuiltinFile {
  readonly source: string;
  readonly path: string;
}

/** Declares a subgraph. */
export const defineSubgraph = (subgraph: Subgraph): Subgraph => subgraph;

const SHARED = new URL('./shared.graphql', import.meta.url);

/** The subgraph's SDL: its own `schema.graphql` and the value types that all subgraphs share. */
export function readTypeDefs(folder: URL): DocumentNode {
  return parse(
    `${readFileSync(new URL('./schema.graphql', folder), 'utf8')}\n${readFileSync(SHARED, 'utf8')}`,
  );
}

/**
 * The executable schema. The cast is the only one: `buildSubgraphSchema` refuses the type that codegen gives to resolvers
 * (apollographql/federation issues 1076 and 2283).
 */
export function buildSchema(subgraph: Subgraph): GraphQLSchema {
  const resolvers = { ...scalarResolvers, ...subgraph.resolvers } as Parameters<
    typeof buildSubgraphSchema
  >[0] extends infer Modules
    ? Extract<Modules, { resolvers?: unknown }>['resolvers']
    : never;
  return buildSubgraphSchema({
    typeDefs: readTypeDefs(subgraph.folder),
    ...(resolvers === undefined ? {} : { resolvers }),
  });
}
