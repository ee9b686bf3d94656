import type { Upstream } from '../upstream/data-source.ts';

/** A client that one graph uses, perhaps beside others. */
export interface Lease {
  readonly upstream: Upstream;
  /** Gives it back; the last to do so closes it. */
  release(): Promise<void>;
}

/** The clients of the subgraphs. Versions of the supergraph share those whose URL is the same: connections stay open, what is known of its health stays known. */
export interface Upstreams {
  take(name: string, url: string): Lease;
}

export function createUpstreams(connect: (name: string, url: string) => Upstream): Upstreams {
  const shared = new Map<string, { readonly upstream: Upstream; users: number }>();
  return {
    take(name, url) {
      const key = `${name} ${url}`;
      const entry = shared.get(key) ?? { upstream: connect(name, url), users: 0 };
      shared.set(key, entry);
      entry.users += 1;
      return {
        upstream: entry.upstream,
        async release() {
          entry.users -= 1;
          if (entry.users > 0) return;
          shared.delete(key);
          await entry.upstream.close();
        },
      };
    },
  };
}
