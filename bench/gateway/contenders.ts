import { fileURLToPath } from 'node:url';

/** What a contender is started with. */
export interface StartOptions {
  readonly supergraphFile: string;
  /** The stages and the answer that the limits replay. */
  readonly recordingFile: string;
  readonly port: number;
}

export interface Contender {
  readonly name: string;
  readonly what: string;
  /** The words after `node`. */
  command(options: StartOptions): readonly string[];
  /** Replays what this gateway asked of the subgraphs. */
  readonly isReplay: boolean;
  /** Comes from the `contenders/` folder. */
  readonly isInstalledApart: boolean;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const CONTENDERS_FOLDER = here('contenders');
export const OWN = 'own';

const plain = { isReplay: false, isInstalledApart: false };

/** All limits stay on; those that the big question and fifty clients of one address exceed are set higher. */
const LIMITS = 'cost=100000,entities=100000,costPerMinute=900000000000';

const own = (name: string, what: string, ...flags: string[]): Contender => ({
  ...plain,
  name,
  what,
  command: ({ supergraphFile, port }) => [
    here('../../gateway/main.ts'),
    ...['--supergraph', supergraphFile, '--port', String(port)],
    ...['--log-level', 'error', '--set-limits', LIMITS],
    ...flags,
  ],
});

const hive = (
  name: string,
  what: string,
  config: string | null,
  ...flags: string[]
): Contender => ({
  name,
  what,
  isReplay: false,
  isInstalledApart: true,
  command: ({ supergraphFile, port }) => [
    here('contenders/node_modules/@graphql-hive/gateway/dist/bin.js'),
    ...['supergraph', supergraphFile, '--host', '127.0.0.1', '--port', String(port)],
    ...(config === null ? [] : ['--config-path', here(`contenders/${config}.config.js`)]),
    ...flags,
  ],
});

const replay = (name: string, what: string): Contender => ({
  name,
  what,
  isReplay: true,
  isInstalledApart: false,
  command: ({ recordingFile, port }) => [
    here('servers/limit.ts'),
    name,
    recordingFile,
    String(port),
  ],
});

const RUST = '--hive-router-runtime';

/** In the order of the table. */
export const CONTENDERS: readonly Contender[] = [
  {
    ...plain,
    name: 'stock',
    what: '@apollo/gateway in Apollo Server standalone, as delivered',
    command: ({ supergraphFile, port }) => [here('servers/stock.ts'), supergraphFile, String(port)],
  },
  hive('hive', 'Hive Gateway, as delivered (shares identical fetches)', null),
  hive('hive-unshared', 'same, without that sharing', 'hive-unshared'),
  hive('hive-requests', 'same, identical client requests answered once', 'hive-requests'),
  hive('hive-rust', 'Hive Gateway + Rust runtime (shares identical fetches)', null, RUST),
  hive('hive-rust-unshared', 'same, without that sharing', 'hive-unshared', RUST),
  hive(
    'hive-rust-requests',
    'same, identical client requests answered once',
    'hive-requests',
    RUST,
  ),
  own(OWN, 'this gateway, nothing shared between requests'),
  own('own-shared', 'this gateway, identical fetches shared', '--share', 'fetches'),
  own('own-requests', 'same, identical client requests answered once', '--share', 'answers'),
  replay('limit-parsed', 'limit: its fetches, bodies parsed, answer stringified'),
  replay('limit-unparsed', 'limit: its fetches, bodies only read'),
  replay('canned', 'node:http with the finished answer'),
];
