import { describe, expect, test } from 'vitest';
import { readGatewayEnv } from './env.ts';

const urls = (text: string) => readGatewayEnv({ SUBGRAPH_URLS: text }).subgraphUrls;

describe('SUBGRAPH_URLS', () => {
  test('gives a URL a name; paths, queries and equals signs are part of it', () => {
    expect(urls(' offers=http://127.0.0.1:4105/graphql , x=https://p.invalid/a?k=v=w,')).toEqual({
      offers: 'http://127.0.0.1:4105/graphql',
      x: 'https://p.invalid/a?k=v=w',
    });
  });

  test.each([
    ['https://me:hunter2@p.invalid/graphql', 'pair 1.'],
    ['offers=http://a.invalid,training=file:///x', 'pair 2 (training)'],
    ['offers=httpx://me:hunter2@p.invalid', 'pair 1 (offers)'],
    ['Offers=http://me:hunter2@p.invalid', 'pair 1.'],
    ['offers=http://', 'pair 1 (offers)'],
  ])('%s is refused by its place, and what may be a password is not shown', (text, place) => {
    expect(() => urls(text)).toThrowError(`SUBGRAPH_URLS: expected name=http(s)://… as ${place}`);
    expect(() => urls(text)).not.toThrowError(/me:hunter2/u);
  });

  test('is told with whatever else is wrong', () => {
    const wrong = { PORT: 'four', SUBGRAPH_URLS: 'x', UPSTREAM_TIMEOUT_MS: '0' };
    expect(() => readGatewayEnv(wrong)).toThrowError(
      /PORT[\s\S]*SUBGRAPH_URLS[\s\S]*UPSTREAM_TIMEOUT/u,
    );
  });
});

describe('a list of origins', () => {
  test('holds them as browsers say them', () => {
    const { transport, events } = readGatewayEnv({
      CORS_ORIGINS: 'https://app.invalid, http://127.0.0.1:3000',
      EVENT_ORIGINS: 'https://app.invalid',
    });
    expect([...transport.origins]).toEqual(['https://app.invalid', 'http://127.0.0.1:3000']);
    expect([...events.origins]).toEqual(['https://app.invalid']);
  });

  test.each([
    '*',
    'https://App.invalid',
    'https://app.invalid/',
    'app.invalid',
    'null',
    'https://*.invalid/x',
  ])('is refused with %s in it, which no browser says', (origin) => {
    for (const name of ['CORS_ORIGINS', 'EVENT_ORIGINS'])
      expect(() => readGatewayEnv({ [name]: `https://app.invalid,${origin}` })).toThrowError(
        new RegExp(`${name}[\\s\\S]*expected origins like`, 'u'),
      );
  });
});
