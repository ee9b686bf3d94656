import { stringify } from 'yaml';
import { SUBGRAPHS } from '../../subgraphs/list.ts';
import ports from '../../subgraphs/ports.json' with { type: 'json' };

const DATABASE_URL =
  'postgres://estuaire:${POSTGRES_PASSWORD:?set it in .env}@postgres:5432/estuaire';
const PSEUDONYM_KEY = '${PSEUDONYM_KEY:?set it in .env, 32 characters or more}';
const GATEWAY_SECRET = '${GATEWAY_SECRET:?set it in .env, 32 characters or more}';
const IMAGE = { build: '.', init: true, restart: 'unless-stopped' };
const DRAIN = '15s';

/** `docker-compose.yml`: PostgreSQL, one container to bring the tables up to date, one for each subgraph, the gateway. */
export function printCompose(): string {
  const file = {
    services: {
      postgres: postgresService(),
      prepare: {
        build: '.',
        command: ['node', 'scripts/prepare.ts'],
        environment: { DATABASE_URL, PSEUDONYM_KEY },
        depends_on: { postgres: { condition: 'service_healthy' } },
      },
      ...Object.fromEntries(SUBGRAPHS.map(({ name }) => [name, subgraphService(name)])),
      gateway: gatewayService(),
    },
    volumes: { postgres: {} },
  };
  const heading = [
    '# The hub in containers, one for each subgraph. `.env` gives POSTGRES_PASSWORD, PSEUDONYM_KEY and GATEWAY_SECRET.',
    '# Printed from the list of subgraphs by `npm run docs`.',
  ];
  return `${heading.join('\n')}\n${stringify(file, { lineWidth: 0 })}`;
}

const postgresService = () => ({
  image: 'postgres:18',
  environment: {
    POSTGRES_USER: 'estuaire',
    POSTGRES_DB: 'estuaire',
    POSTGRES_PASSWORD: '${POSTGRES_PASSWORD:?set it in .env}',
  },
  volumes: ['postgres:/var/lib/postgresql'],
  healthcheck: {
    test: ['CMD', 'pg_isready', '-U', 'estuaire'],
    interval: '2s',
    timeout: '2s',
    retries: 30,
  },
  restart: 'unless-stopped',
});

const portOf = (name: string): number => (ports as Record<string, number>)[name] ?? 0;

const healthcheck = (port: number) => ({
  test: [
    'CMD',
    'node',
    '-e',
    `fetch('http://127.0.0.1:${port}/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`,
  ],
  interval: '5s',
  timeout: '3s',
  retries: 12,
});

const subgraphService = (name: string) => ({
  ...IMAGE,
  command: ['node', 'subgraphs/main.ts', name],
  environment: {
    DATABASE_URL,
    HOST: '::',
    PSEUDONYM_KEY,
    GATEWAY_SECRET,
    LOG_LEVEL: '${LOG_LEVEL:-info}',
  },
  healthcheck: healthcheck(portOf(name)),
  stop_grace_period: DRAIN,
  depends_on: { prepare: { condition: 'service_completed_successfully' } },
});

const gatewayService = () => ({
  ...IMAGE,
  command: ['node', 'gateway/main.ts'],
  environment: {
    HOST: '::',
    PORT: '4000',
    ISSUERS: '${ISSUERS:-}',
    SUBGRAPH_URLS: SUBGRAPHS.map(
      ({ name }) => `${name}=http://${name}:${portOf(name)}/graphql`,
    ).join(','),
    GATEWAY_SECRET,
    // The names of a compose network lead to private addresses.
    UPSTREAM_ALLOW_PRIVATE: 'loopback,private',
    LOG_LEVEL: '${LOG_LEVEL:-info}',
  },
  ports: ['127.0.0.1:4000:4000'],
  healthcheck: healthcheck(4000),
  stop_grace_period: DRAIN,
  depends_on: Object.fromEntries(
    SUBGRAPHS.map(({ name }) => [name, { condition: 'service_started' }]),
  ),
});
