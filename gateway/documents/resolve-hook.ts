import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { sendRefusal } from '../limits/send-refusal.ts';
import type { Documents } from './documents.ts';

/** The `preHandler` hook that gives each request the text of its document, wherever it came from; the lanes behind it know no other requests. */
export const resolveDocuments =
  (documents: Documents) =>
  (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    try {
      if (request.method === 'POST') request.body = documents.resolve(request.body);
      else if (request.method === 'GET') resolveSearch(request, documents);
    } catch (error) {
      if (error instanceof GraphQLError) sendRefusal(reply, error);
      else done(error as Error);
      return;
    }
    done();
  };

/** In a URL a request stands in the parameters, where Apollo Server reads it from. */
function resolveSearch({ raw }: FastifyRequest, documents: Documents): void {
  const [path = '', search = ''] = (raw.url ?? '').split(/\?(.*)/su);
  const parameters = new URLSearchParams(search);
  const { extensions, isReadable } = extensionsIn(parameters.get('extensions'));
  // What is no JSON is refused by whoever reads it next.
  if (!isReadable) return;
  const documentId = parameters.get('documentId') ?? undefined;
  const body = { query: parameters.get('query') ?? undefined, documentId, extensions };
  const resolved = documents.resolve(body) as typeof body;
  if (resolved === body) return;
  parameters.delete('documentId');
  parameters.set('query', resolved.query ?? '');
  if (resolved.extensions === undefined) parameters.delete('extensions');
  else parameters.set('extensions', JSON.stringify(resolved.extensions));
  raw.url = `${path}?${parameters}`;
}

function extensionsIn(text: string | null): { extensions: unknown; isReadable: boolean } {
  if (text === null) return { extensions: undefined, isReadable: true };
  try {
    return { extensions: JSON.parse(text), isReadable: true };
  } catch {
    return { extensions: undefined, isReadable: false };
  }
}
