/** Seconds since 1970, both ends included. */
export interface CreationWindow {
  readonly from: number;
  readonly to: number;
}

/** No offer of the API is older. */
const EARLIEST = '2000-01-01T00:00:00Z';

/** The window that a URL asks for, or all time until now. */
export function windowOf(url: URL, now: Date): CreationWindow {
  const secondsOf = (name: string, otherwise: string): number =>
    Math.floor(Date.parse(url.searchParams.get(name) ?? otherwise) / 1_000);
  return {
    from: secondsOf('minCreationDate', EARLIEST),
    to: secondsOf('maxCreationDate', now.toISOString()),
  };
}

/** Two windows that make up this one, older first; null when it is one second long. */
export function halvesOf({
  from,
  to,
}: CreationWindow): readonly [CreationWindow, CreationWindow] | null {
  if (to <= from) return null;
  const middle = Math.floor((from + to) / 2);
  return [
    { from, to: middle },
    { from: middle + 1, to },
  ];
}

/** The API takes instants in UTC without milliseconds. */
export function withWindow(url: URL, { from, to }: CreationWindow): URL {
  const asked = new URL(url);
  asked.searchParams.set('minCreationDate', instantOf(from));
  asked.searchParams.set('maxCreationDate', instantOf(to));
  return asked;
}

const instantOf = (seconds: number): string =>
  `${new Date(seconds * 1_000).toISOString().slice(0, 19)}Z`;
