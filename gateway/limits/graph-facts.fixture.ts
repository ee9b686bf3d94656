import { Supergraph } from '@apollo/federation-internals';
import { parse } from 'graphql';
import { readCostDirectives } from './cost/cost-directives.ts';
import { createSchemaCosts, type SchemaCosts } from './cost/schema-costs.ts';
import { createKnownDocuments, type KnownDocuments } from './document-facts.ts';

/** The costs of a supergraph, as the gateway reads them. */
export function supergraphCosts(sdl: string): SchemaCosts {
  const schema = Supergraph.build(sdl, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
  return createSchemaCosts(schema, readCostDirectives(parse(sdl)));
}

export const createGraphFacts = (sdl: string): KnownDocuments =>
  createKnownDocuments(supergraphCosts(sdl));
