import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OTHER_CORE, pinned } from './running.ts';
import { loadByUsers } from './users.ts';

/** What one round of load saw: requests a second, milliseconds. */
export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** 50 connections to `url`, each asking again as soon as it is answered. Rejects when any request failed. */
export type LoadGenerator = (url: string, seconds: number) => Promise<Load>;

const run = promisify(execFile);
const CONNECTIONS = 50;

/** wrk where the machine has it (its script goes into `folder`), else a loop of our own. Every request carries `body`. */
export function loadGenerator(body: string, folder: string): LoadGenerator {
  if (spawnSync('wrk', ['-v']).error !== undefined)
    return (url, seconds) => loadByUsers(url, body, seconds, CONNECTIONS);
  const script = join(folder, 'post.lua');
  writeFileSync(script, scriptFor(body));
  return (url, seconds) => loadByWrk(url, script, seconds);
}

/** Posts `body`, and prints what wrk counted as JSON. */
const scriptFor = (body: string): string => `wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
wrk.body = [==[${body}]==]
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"errors":%d}',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end
`;

async function loadByWrk(url: string, script: string, seconds: number): Promise<Load> {
  const words = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '30s', '-s', script];
  const { stdout } = await run(...pinned(OTHER_CORE, 'wrk', ...words, url));
  const { requests, microseconds, p50, p99, errors } = JSON.parse(
    stdout.slice(stdout.lastIndexOf('{')),
  );
  if (errors > 0) throw new Error(`${errors} of ${requests} requests to ${url} failed.`);
  return {
    requests,
    perSecond: requests / (microseconds / 1e6),
    p50: p50 / 1_000,
    p99: p99 / 1_000,
  };
}
