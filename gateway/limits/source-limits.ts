import type { KnownDocuments } from './document-facts.ts';
import type { Limits } from './tiers.ts';

/** As much of an HTTP request as tells where its document is. */
interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/**
 * Throws when the document of a request exceeds a limit of its caller, before Apollo Server parses it. Called where Apollo Server makes a
 * request's context: the last place before its parser, and the first that knows the caller. Its validation rules do not.
 */
export function requireWithinLimits(
  request: HttpRequest,
  documents: KnownDocuments,
  limits: Limits,
): void {
  for (const source of sourcesOf(request)) documents.of(source, limits);
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
