/** Pairs of the name of a subgraph and a URL of it, as variables of the environment list them: `offers=http://…,training=…`. */
export type SubgraphUrl = readonly [name: string, url: string];

/** The schemes that the URLs of a variable may have, and how a message says so. */
export interface Schemes {
  readonly pattern: RegExp;
  readonly words: string;
}

export const HTTP: Schemes = { pattern: /^https?:$/u, words: 'http(s)://…' };

/** Reads the pairs; whether they are usable, `urlProblems` says. */
export function subgraphUrls(text: string): readonly SubgraphUrl[] {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return pairs.map((pair) => {
    const [name = '', url = ''] = pair.split(/=(.*)/su).map((part) => part.trim());
    return [name, url];
  });
}

/** A sentence for each pair that is wrong; it shows no URL, for one may carry a password. */
export function urlProblems(text: string, { pattern, words }: Schemes): string[] {
  return subgraphUrls(text).flatMap(([name, url], index) => {
    const isName = /^[a-z][a-z0-9-]{0,40}$/u.test(name);
    if (isName && pattern.test(URL.parse(url)?.protocol ?? '')) return [];
    const which = isName ? `pair ${index + 1} (${name})` : `pair ${index + 1}`;
    return [`expected name=${words} as ${which}.`];
  });
}
