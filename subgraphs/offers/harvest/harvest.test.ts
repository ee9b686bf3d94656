import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { FileRefused } from '#kernel/ingest/file-refused.ts';
import { sampleOffer } from '../sample-offers.ts';
import { HARVEST_LIMITS } from './limits.ts';
import { openHarvest } from './open-harvest.ts';
import { answerFrom, endPlay, play } from './played-api.ts';

afterEach(endPlay);

const LIMITS = { ...HARVEST_LIMITS, retryAfterMs: 5 };

async function harvest(url: URL, limits = LIMITS, apiKey: string | null = null) {
  const { name, chunks } = await openHarvest(url, { apiKey }, limits);
  let text = '';
  for await (const chunk of chunks) text += Buffer.from(chunk).toString('utf8');
  const pages = text
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { resultats: { id: string }[] }).resultats);
  return { name, pages, ids: pages.flat().map(({ id }) => id) };
}

const refusal = (url: URL, limits = LIMITS): Promise<unknown> =>
  harvest(url, limits).then(
    () => 'not refused',
    (error: unknown) => (error instanceof FileRefused ? `${error.code}: ${error.message}` : error),
  );

const offersOver = (count: number, seconds: number) =>
  Array.from({ length: count }, (_, index) =>
    sampleOffer(`H${String(index).padStart(5, '0')}`, {
      dateCreation: new Date(Date.UTC(2026, 9, 1) + (index % seconds) * 1_000 + 321).toISOString(),
    }),
  );

describe('a harvest of the API', () => {
  test('reads page after page by range and gives each on one line, named after the query', async () => {
    const { url, asked } = await play(answerFrom(offersOver(400, 400)));
    url.searchParams.set('departement', '44');
    const { name, pages, ids } = await harvest(url);
    expect(name).toBe('offres?departement=44');
    expect(pages.map((page) => page.length)).toEqual([150, 150, 100]);
    expect(new Set(ids).size).toBe(400);
    expect(asked.map(({ searchParams }) => searchParams.get('range'))).toEqual([
      '0-149',
      '150-299',
      '300-449',
    ]);
  });

  test('shows the bearer token and asks for JSON', async () => {
    let shown: unknown[] = [];
    const { url } = await play((request, response) => {
      shown = [request.headers.authorization, request.headers.accept];
      response.writeHead(204).end();
    });
    await harvest(url, LIMITS, 'a-token');
    expect(shown).toEqual(['Bearer a-token', 'application/json']);
  });

  test('gives an empty page when nothing matches', async () => {
    const { url } = await play((_request, response) => response.writeHead(204).end());
    expect((await harvest(url)).pages).toEqual([[]]);
  });

  test('splits a query of more than 3,000 results by time of creation and loses nothing', async () => {
    const offers = offersOver(7_000, 20_000);
    const { url, asked } = await play(answerFrom(offers));
    const { ids } = await harvest(url);
    expect([...ids].sort()).toEqual(offers.map(({ id }) => id));
    const windows = asked.flatMap(({ searchParams }) => searchParams.getAll('minCreationDate'));
    expect(windows.every((instant) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(instant))).toBe(
      true,
    );
    expect(
      Math.max(
        ...asked.map(({ searchParams }) => Number.parseInt(searchParams.get('range') ?? '', 10)),
      ),
    ).toBeLessThan(3_000);
  });

  test('says so when one second alone has too many offers', async () => {
    const { url } = await play(answerFrom(offersOver(3_200, 1)));
    expect(await refusal(url)).toMatch(
      /^FILE_UNREADABLE: The API has 3200 offers created in one second/u,
    );
  });

  test('waits and asks again after 429 and passing failures', async () => {
    let turn = 0;
    const answer = answerFrom(offersOver(10, 10));
    const { url, asked } = await play((request, response, address) => {
      turn += 1;
      if (turn === 1) response.writeHead(429, { 'retry-after': '0' }).end();
      else if (turn === 2) response.writeHead(503).end();
      else answer(request, response, address);
    });
    expect((await harvest(url)).ids).toHaveLength(10);
    expect(asked).toHaveLength(3);
  });

  test('gives up after four refusals', async () => {
    const { url, asked } = await play((_request, response) =>
      response.writeHead(429, { 'retry-after': '0' }).end(),
    );
    expect(await refusal(url)).toBe(
      'FILE_UNREADABLE: The API answered 429: expected 200, 206 or 204.',
    );
    expect(asked).toHaveLength(4);
  });

  test('follows no redirect, which would carry the token away', async () => {
    const elsewhere = await play((_request, response) => response.writeHead(204).end());
    const { url } = await play((_request, response) =>
      response.writeHead(302, { location: elsewhere.url.href }).end(),
    );
    expect(await refusal(url)).toMatch(/answered 302/u);
    expect(elsewhere.asked).toEqual([]);
  });

  test.each([
    [
      'a key that is refused',
      (response: ServerResponse) => response.writeHead(401).end(),
      /answered 401/u,
    ],
    [
      'a body that is not JSON',
      (response: ServerResponse) => response.writeHead(200).end('<html>'),
      /cut or not JSON/u,
    ],
    [
      'a body without results',
      (response: ServerResponse) => response.writeHead(200).end('{}'),
      /no list `resultats`/u,
    ],
    [
      'a partial answer without its range',
      (response: ServerResponse) => response.writeHead(206).end('{"resultats":[]}'),
      /lacks its Content-Range/u,
    ],
    [
      'a connection cut in the middle',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"resultats":[');
        setTimeout(() => response.destroy(), 20);
      },
      /cut or not JSON/u,
    ],
  ])('refuses %s', async (_what, answer, message) => {
    const { url } = await play((_request, response) => void answer(response));
    expect(await refusal(url)).toMatch(message);
  });

  test('refuses a page over the size allowed, and a harvest over it', async () => {
    const { url } = await play(answerFrom(offersOver(300, 300)));
    expect(await refusal(url, { ...LIMITS, maxPageBytes: 1_000 })).toMatch(
      /larger than 1000 bytes/u,
    );
    expect(await refusal(url, { ...LIMITS, maxBytes: 60_000 })).toMatch(
      /more than 60000 bytes in all/u,
    );
  });

  test('ends at its deadline, even while it waits to ask again', async () => {
    const silent = await play(() => undefined);
    expect(await refusal(silent.url, { ...LIMITS, requestTimeoutMs: 30 })).toMatch(
      /did not answer in time/u,
    );
    const busy = await play((_request, response) =>
      response.writeHead(429, { 'retry-after': '50' }).end(),
    );
    expect(await refusal(busy.url, { ...LIMITS, deadlineMs: 200 })).toMatch(/passed its deadline/u);
  });

  test('an address of another kind is refused', async () => {
    expect(await refusal(new URL('file:///etc/hostname'))).toMatch(/Expected an address/u);
  });
});
