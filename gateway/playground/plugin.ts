import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ensureBundle } from './bundle.ts';
import type { Bundle } from './bundle-manifest.ts';
import { readOperationsMenu } from './operations-menu.ts';
import { ASSETS_PATH, beingBuiltHtml, failedHtml, OPERATIONS_PATH, pageHtml } from './page-html.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { sendAsset } from './send-asset.ts';

type PlaygroundOptions = {
  /** Where bundles are kept, one folder each; created when missing, may be deleted at any time between two starts. */
  cacheDir: string;
  /** Folder of `*.graphql` files, read again on every request for the menu. */
  operationsDir: string;
  /** Path of the GraphQL endpoint on this origin: the page may not talk to any other. */
  endpoint: string;
  /** @default 'Estuaire' */
  title?: string;
  /** Whether the hub gives tokens of the demo's roles (`identity/sign-in-routes.ts`); else readers bring their own. @default false */
  givesTokens?: boolean;
  /** Whether the page is bundled only when somebody asks for it. @default false */
  isLazy?: boolean;
};

/**
 * Serves the playground. Resolves before the page is bundled: until then it answers 503 and asks to come back.
 * Throws when the endpoint is not a path. A bundle that fails is logged and costs the gateway nothing else.
 */
export async function registerPlayground(
  app: FastifyInstance,
  options: PlaygroundOptions,
): Promise<void> {
  const { cacheDir, operationsDir, endpoint, title = 'Estuaire' } = options;
  const { givesTokens = false, isLazy = false } = options;
  if (!/^\/(?!\/)/.test(endpoint)) throw new Error('The playground’s endpoint must be a path');
  const page = { title, endpoint, givesTokens };

  let bundle: Bundle | 'being built' | 'failed' = 'being built';
  let building: Promise<void> | undefined;
  const build = (): void => {
    building ??= ensureBundle(cacheDir).then(
      (built) => {
        bundle = built;
      },
      (error: unknown) => {
        bundle = 'failed';
        app.log.error({ err: error }, 'playground: the page could not be bundled');
      },
    );
  };
  if (!isLazy) build();

  const sendPage = (_request: FastifyRequest, reply: FastifyReply) => {
    build();
    void reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
    if (bundle === 'failed') return reply.code(503).send(failedHtml(page));
    if (bundle !== 'being built') return reply.send(pageHtml(page, bundle));
    return reply.code(503).header('retry-after', '1').send(beingBuiltHtml(page));
  };

  await app.register((scope, _options, done) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers(SECURITY_HEADERS);
    });
    scope.addHook('onClose', () => building);
    scope.get('/playground', sendPage);
    scope.get('/playground/', sendPage);
    scope.get(OPERATIONS_PATH, async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return readOperationsMenu(operationsDir);
    });
    scope.get<{ Params: { '*': string } }>(`${ASSETS_PATH}/*`, (request, reply) => {
      if (typeof bundle === 'string') return reply.code(503).header('retry-after', '1').send();
      return sendAsset(bundle, request.params['*'], request, reply);
    });
    done();
  });
}
