import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import type { Planner } from '../../../gateway/engine/planning/planner.ts';

const NO_LABELS: Set<string> = new Set();

/** The gateway's planner without its threads: hundreds of small supergraphs are planned over in one test. */
export function planInPlace(supergraphSdl: string): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  return {
    apiSchema: Supergraph.build(supergraphSdl, { supportedFeatures: null })
      .apiSchema()
      .toGraphQLJSSchema(),
    types: parse(supergraphSdl, { noLocation: true }),
    plan: async (query, operationName) =>
      planner.plan(query, operationName, NO_LABELS, 0).node ?? null,
    close: async () => undefined,
  };
}
