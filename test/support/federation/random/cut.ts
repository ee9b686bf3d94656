import { buildSchema, type GraphQLSchema } from 'graphql';
import { DoesNotCompose, type Federation, federate, type TestSubgraph } from '../federation.ts';
import type { PlanningProcess } from '../plan-apart.ts';
import { worldOf } from './draw-world.ts';
import type { World } from './model.ts';
import { partResolvers, type Resolvers, wholeResolvers } from './resolvers.ts';
import { partSdl, wholeSdl } from './sdl.ts';
import { createTruth, type Truth } from './truth.ts';

/** A schema, whole and cut, over one truth. */
export interface Cut {
  readonly truth: Truth;
  readonly whole: GraphQLSchema;
  readonly parts: Readonly<Record<string, TestSubgraph>>;
  readonly hub: Federation;
}

const ATTEMPTS = 20;

/** The first cut from `seed` on that composes, and why others did not. Throws when none of twenty does. */
export async function drawCut(
  seed: number,
  planning: PlanningProcess,
): Promise<{ readonly cut: Cut; readonly refused: readonly string[] }> {
  const refused: string[] = [];
  while (refused.length < ATTEMPTS) {
    const truth = createTruth();
    const world = worldOf(seed * ATTEMPTS + refused.length);
    const parts = partsOf(world, truth);
    try {
      const hub = await federate(parts, undefined, planning.plannerOf);
      return { cut: { truth, whole: wholeSchema(world, truth), parts, hub }, refused };
    } catch (error) {
      if (!(error instanceof DoesNotCompose)) throw error;
      refused.push(error.message);
    }
  }
  throw new Error(`No cut of seed ${seed} composes: ${refused.at(-1)}`);
}

function partsOf(world: World, truth: Truth): Record<string, TestSubgraph> {
  const parts: Record<string, TestSubgraph> = {};
  for (let part = 0; part < world.parts; part += 1)
    parts[`part${part}`] = {
      sdl: partSdl(world, part),
      resolvers: partResolvers(world, part, truth),
    };
  return parts;
}

function wholeSchema(world: World, truth: Truth): GraphQLSchema {
  const schema = buildSchema(
    `${wholeSdl(world)} type Place { site: String! at: Spot! } type Spot { nr: Int! }`,
  );
  attach(schema, wholeResolvers(world, truth));
  return schema;
}

function attach(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [type, fields] of Object.entries(resolvers)) {
    const named = schema.getType(type);
    if (named === undefined || !('getFields' in named || 'getTypes' in named)) continue;
    for (const [name, resolve] of Object.entries(fields)) {
      const field = 'getFields' in named ? named.getFields()[name] : undefined;
      if (field !== undefined) Object.assign(field, { resolve });
      else if (name === '__resolveType') Object.assign(named, { resolveType: resolve });
    }
  }
}
