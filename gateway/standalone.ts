import { parseArgs } from 'node:util';
import { type GatewayEnv, readGatewayEnv } from './env.ts';
import type { Supergraph } from './graph/read-supergraph.ts';

/** What `npm run gateway -- …` understands. */
const HELP = `Serves a supergraph alone: no database, no tokens, subgraphs at the URLs that it names.

  npm run gateway -- --supergraph <file> [options]

  --supergraph <file>   the composed supergraph; read again whenever it changes
  --port <n>            port of the endpoint, 0 for any free one (4000)
  --host <address>      address to listen on (127.0.0.1)
  --limits <tier>       what one request may ask: public or authenticated (authenticated)
  --set-limits <list>   some of its limits otherwise: cost=20000,depth=20,… (names: docs/limits.md)
  --share <what>        share between clients what is the same and under way at once: fetches, answers
                        (and fetches) or nothing (nothing)
  --open                serve a supergraph whose fields are protected (@policy, @authenticated,
                        @requiresScopes), to everyone; without it such a supergraph is refused
  --log-level <level>   fatal, error, warn, info, debug or silent (info)
  --help                this text

Without any option the environment says everything; .env.example lists its variables.
`;

/** How the gateway is told to run: by flags, by its environment when there are none, or only to print how. */
export type Command =
  | { readonly kind: 'serve'; readonly env: GatewayEnv }
  | { readonly kind: 'help'; readonly text: string };

/**
 * Reads the words after `node gateway/main.ts`. With flags nothing is read from the environment, so that a supergraph of somebody else
 * is never served with the hub's own settings. Throws a sentence when a flag is unknown or its value unusable.
 */
export function readCommand(words: readonly string[]): Command {
  if (words.length === 0) return { kind: 'serve', env: readGatewayEnv() };
  const flags = readFlags(words);
  if (flags.help === true) return { kind: 'help', text: HELP };
  if (flags.supergraph === undefined)
    throw new Error('expected --supergraph <file>; --help shows every option.');
  const env = readGatewayEnv({
    SUPERGRAPH: flags.supergraph,
    PORT: flags.port,
    HOST: flags.host,
    LIMITS: flags.limits ?? 'authenticated',
    LIMITS_PUBLIC: flags['set-limits'],
    LIMITS_AUTHENTICATED: flags['set-limits'],
    LOG_LEVEL: flags['log-level'],
    ...sharing(flags.share ?? 'nothing'),
  });
  return { kind: 'serve', env: { ...env, standalone: { isOpen: flags.open === true } } };
}

/** How long what is under way is joined, in milliseconds. */
const JOIN_MS = '50';

function sharing(what: string): { UPSTREAM_SHARE_MS: string; SHARE_ANSWERS_MS?: string } {
  if (what === 'nothing') return { UPSTREAM_SHARE_MS: '0' };
  if (what === 'fetches') return { UPSTREAM_SHARE_MS: JOIN_MS };
  if (what === 'answers') return { UPSTREAM_SHARE_MS: JOIN_MS, SHARE_ANSWERS_MS: JOIN_MS };
  throw new Error(`expected --share fetches, answers or nothing, got ${JSON.stringify(what)}.`);
}

function readFlags(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        supergraph: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        limits: { type: 'string' },
        'set-limits': { type: 'string' },
        share: { type: 'string' },
        open: { type: 'boolean' },
        'log-level': { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n--help shows every option.`);
  }
}

/** Throws a sentence for a supergraph whose fields are protected when nobody said that everyone may read them. */
export function requireOpenOrUnprotected(
  { standalone }: Pick<GatewayEnv, 'standalone'>,
  { protection }: Pick<Supergraph, 'protection'>,
): void {
  if (standalone === null || standalone.isOpen) return;
  if ('requirements' in protection && protection.requirements.size === 0) return;
  throw new Error(
    'The supergraph protects fields, and a gateway started by flags knows no callers. Add --open to serve them to everyone.',
  );
}
