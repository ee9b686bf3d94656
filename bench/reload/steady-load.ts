import { Pool } from 'undici';

/** What came back for one request. */
export interface Returned {
  readonly status: number;
  readonly graph: string;
  readonly body: string;
  readonly tookMs: number;
}

export interface SteadyLoad {
  /** Ends it and waits for what is under way. */
  end(): Promise<{ readonly returned: readonly Returned[]; readonly failures: readonly string[] }>;
}

/** Asks `perSecond` times a second, whether the answers come or not; `query` says what, by the number of the request. */
export function startLoad(
  url: URL,
  perSecond: number,
  query: (number: number) => string,
): SteadyLoad {
  const pool = new Pool(url.origin, { connections: 512, pipelining: 1 });
  const returned: Returned[] = [];
  const failures: string[] = [];
  const underWay = new Set<Promise<void>>();
  const began = performance.now();
  let sent = 0;
  const ask = async (number: number): Promise<void> => {
    const asked = performance.now();
    try {
      const { statusCode, headers, body } = await pool.request({
        path: url.pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: query(number) }),
      });
      returned.push({
        status: statusCode,
        graph: String(headers['estuaire-graph']),
        body: await body.text(),
        tookMs: performance.now() - asked,
      });
    } catch (error) {
      failures.push(String((error as { code?: unknown }).code ?? error));
    }
  };
  const timer = setInterval(() => {
    const due = ((performance.now() - began) / 1_000) * perSecond;
    while (sent < due) {
      const asking = ask(sent).finally(() => underWay.delete(asking));
      underWay.add(asking);
      sent += 1;
    }
  }, 5);
  return {
    async end() {
      clearInterval(timer);
      await Promise.all(underWay);
      await pool.close();
      return { returned, failures };
    },
  };
}
