import { setTimeout as sleep } from 'node:timers/promises';
import { FileRefused } from '#kernel/ingest/file-refused.ts';
import type { HarvestLimits } from './limits.ts';

/** One page of results as the API sent it. */
export interface ResultPage {
  /** The JSON body on one line; null when the API has nothing to give. */
  readonly json: string | null;
  readonly offers: number;
  /** How many results the whole query has. */
  readonly total: number;
}

const AGAIN = new Set([429, 500, 502, 503, 504]);
const MAX_WAIT_MS = 60_000;
const NOTHING: ResultPage = { json: null, offers: 0, total: 0 };

/**
 * Asks for one page. 200 and 206 give results, 204 none; 429 and passing failures are asked again after the time the answer says.
 * Follows no redirect, so that the bearer token goes nowhere else. Throws `FileRefused` for everything else.
 */
export async function fetchPage(
  url: URL,
  apiKey: string | null,
  limits: HarvestLimits,
  deadline: AbortSignal,
): Promise<ResultPage> {
  try {
    return await readAnswer(await askPatiently(url, apiKey, limits, deadline), limits);
  } catch (error) {
    throw deadline.aborted ? unreadable('The harvest passed its deadline.', error) : error;
  }
}

async function askPatiently(
  url: URL,
  apiKey: string | null,
  limits: HarvestLimits,
  deadline: AbortSignal,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const signal = AbortSignal.any([deadline, AbortSignal.timeout(limits.requestTimeoutMs)]);
    const response = await send(url, apiKey, signal);
    if (!AGAIN.has(response.status) || attempt >= limits.attempts) return response;
    await response.body?.cancel();
    await sleep(waitOf(response, limits), undefined, { signal: deadline });
  }
}

async function send(url: URL, apiKey: string | null, signal: AbortSignal): Promise<Response> {
  const authorization = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
  try {
    return await fetch(url, {
      headers: { accept: 'application/json', ...authorization },
      redirect: 'manual',
      signal,
    });
  } catch (error) {
    throw unreadable('The API cannot be reached or did not answer in time.', error);
  }
}

function waitOf(response: Response, { retryAfterMs }: HarvestLimits): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return seconds >= 0 ? Math.min(seconds * 1_000, MAX_WAIT_MS) : retryAfterMs;
}

async function readAnswer(response: Response, limits: HarvestLimits): Promise<ResultPage> {
  if (response.status === 204) return NOTHING;
  if (response.status !== 200 && response.status !== 206) {
    await response.body?.cancel();
    throw unreadable(`The API answered ${response.status}: expected 200, 206 or 204.`);
  }
  const body = await readBody(response, limits.maxPageBytes);
  const results = resultsOf(body);
  const total = totalOf(response.headers.get('content-range'));
  if (total === null && response.status === 206)
    throw unreadable('A partial answer of the API lacks its Content-Range.');
  return { json: JSON.stringify(body), offers: results, total: total ?? results };
}

async function readBody(response: Response, maxBytes: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw unreadable(`A page of the API is larger than ${maxBytes} bytes.`);
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw unreadable('A page of the API is cut or not JSON.', error);
  }
}

function resultsOf(body: unknown): number {
  const results = (body as { resultats?: unknown } | null)?.resultats;
  if (Array.isArray(results)) return results.length;
  throw unreadable('A page of the API has no list `resultats`.');
}

/** `offres 0-149/716799`: how many there are in all. */
function totalOf(contentRange: string | null): number | null {
  const total = /\/(\d{1,9})\s*$/u.exec(contentRange ?? '')?.[1];
  return total === undefined ? null : Number(total);
}

const unreadable = (message: string, cause?: unknown): FileRefused =>
  new FileRefused('FILE_UNREADABLE', message, cause);
