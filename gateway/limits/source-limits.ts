import { endingRequest } from '#kernel/errors.ts';
import { firstExceeded, limitExceeded } from './exceeded.ts';
import { sourceSize } from './source-size.ts';
import type { Limits } from './tiers.ts';

/** As much of an HTTP request as tells where its document is. */
interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/** Throws when the document of a request may not even be parsed. Called where Apollo Server makes a request's context: the last place before its parser. */
export function refuseLargeSource(request: HttpRequest, limits: Limits): void {
  for (const source of sourcesOf(request)) {
    const { comments, ...size } = sourceSize(source);
    const exceeded = firstExceeded({ ...size, tokens: comments }, limits);
    if (exceeded !== undefined) throw endingRequest(exceeded);
  }
}

/** The texts that Apollo Server could take for the document, read as it reads them. */
function sourcesOf({ method, url, body }: HttpRequest): string[] {
  if (method === 'GET') {
    const [, search = ''] = url.split(/\?(.*)/su);
    return new URLSearchParams(search).getAll('query');
  }
  const query = (body as { query?: unknown } | null | undefined)?.query;
  return typeof query === 'string' ? [query] : [];
}

/** The error for a document that the parser left for its number of tokens, or `error` itself; graphql tells them by their words only. */
export function orTokensExceeded(error: unknown, limits: Limits): unknown {
  const isOver =
    error instanceof Error &&
    error.message.endsWith(`contains more that ${limits.tokens} tokens. Parsing aborted.`);
  return isOver ? limitExceeded('tokens', limits.tokens + 1, limits.tokens) : error;
}
