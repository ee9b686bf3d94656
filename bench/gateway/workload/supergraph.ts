import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { WORKLOAD_SUBGRAPHS } from './subgraphs.ts';

/** The workload's supergraph, its subgraphs at `urls` (by name). */
export function composeWorkload(urls: Readonly<Record<string, string>>): string {
  const { errors, supergraphSdl } = composeServices(
    WORKLOAD_SUBGRAPHS.map(({ name, sdl }) => ({
      name,
      typeDefs: parse(sdl),
      url: urls[name] ?? '',
    })),
  );
  if (supergraphSdl === undefined)
    throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
