import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** Composes subgraphs, by name, as they are registered. Throws what composition says against them. */
export function compose(
  subgraphs: readonly { readonly name: string; readonly url: string; readonly sdl: string }[],
): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined)
    throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
