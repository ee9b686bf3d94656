import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/connect.ts';
import type { Logger } from '../log.ts';
import { networkOf } from '../network-of.ts';

/** What a subgraph answers over HTTP beside GraphQL, to anybody: no gateway asks it, none signs it. */
export interface OpenRoute {
  readonly method: 'GET' | 'POST';
  /** The whole path, without parameters. */
  readonly path: string;
  /** Makes what answers, once for each server. */
  open(base: OpenRouteBase): AnswerOpen;
}

export type AnswerOpen = (request: OpenRequest) => Promise<OpenAnswer>;

export interface OpenRequest {
  /** The fields of a body that is a form, empty for any other. */
  readonly form: URLSearchParams;
  /** Where it comes from: an IPv4 address, or a network of 64 bits. */
  readonly network: string;
}

export interface OpenRouteBase {
  readonly db: Database;
  /** The 32 secret bytes of a domain, derived from the hub's master key: the same in each process of the subgraph. */
  readonly secretOf: (domain: string) => Buffer;
}

export interface OpenAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body: object;
}

/** Forms are a few fields long. */
const BODY_LIMIT_BYTES = 8 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/** Registers the routes, in a context of their own: bodies are forms there, and a failure tells nothing of its cause. */
export async function registerOpenRoutes(
  app: FastifyInstance,
  routes: readonly OpenRoute[],
  { log, ...base }: OpenRouteBase & { readonly log: Logger },
): Promise<void> {
  if (routes.length === 0) return;
  await app.register((own, _options, ready) => {
    own.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, body, done) => {
      done(null, new URLSearchParams(body as string));
    });
    own.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      const isTheirs = error.statusCode !== undefined && error.statusCode < 500;
      if (!isTheirs) log.error({ err: error }, 'an open route failed');
      return isTheirs
        ? reply.status(error.statusCode ?? 400).send({ error: 'invalid_request' })
        : reply.status(503).send({ error: 'temporarily_unavailable' });
    });
    for (const { method, path, open } of routes) {
      const answer = open(base);
      own.route({
        method,
        url: path,
        bodyLimit: BODY_LIMIT_BYTES,
        async handler(request, reply) {
          const form = request.body instanceof URLSearchParams ? request.body : NO_FORM;
          const {
            status,
            headers = {},
            body,
          } = await answer({ form, network: networkOf(request.ip) });
          return reply.status(status).headers(headers).send(body);
        },
      });
    }
    ready();
  });
}

const NO_FORM = new URLSearchParams();
