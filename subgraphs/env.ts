import { z } from 'zod';
import { gatewaySecret, readEnv, trustedProxies } from '#kernel/env.ts';

/** What a subgraph process reads from its environment. */
export const subgraphVariables = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//u, 'expected postgres://…')
    .describe('The database; the subgraph works there as its own role in its own schema.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; the loopback unless set.'),
  SUBGRAPH_PORTS: z
    .enum(['fixed', 'free'])
    .default('fixed')
    .describe('`fixed`: the ports of subgraphs/ports.json; `free`: any free ones.'),
  PSEUDONYM_KEY: z
    .string()
    .min(32, 'expected at least 32 characters')
    .describe('Master key of the pseudonyms of persons; the same for ever for one database.'),
  GATEWAY_SECRET: gatewaySecret,
  GATEWAY_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits')
    .optional()
    .describe(
      'Instead of GATEWAY_SECRET where one subgraph runs, as at a partner: the key that the gateway signs with for this one (`npm run gateway-key`).',
    ),
  UNSIGNED_REQUESTS: z
    .enum(['refused', 'allowed'])
    .default('refused')
    .describe(
      '`allowed` answers requests that no gateway signed, on the loopback only: to try a subgraph at the own desk.',
    ),
  EVENTS_URL: z
    .string()
    .regex(/^(?:valkey|rediss?):\/\//u, 'expected valkey://…, redis://… or rediss://…')
    .optional()
    .describe(
      'Valkey or Redis, by which subscriptions are woken; by NOTIFY of the database unless set. What events say stands in the database either way.',
    ),
  TRUSTED_PROXIES: trustedProxies,
  EXPOSE_SQL_COUNT: z
    .enum(['yes', 'no'])
    .default('no')
    .describe('Tell in a header how many SQL statements an answer took.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged.'),
});

export const readSubgraphEnv = () => readEnv(subgraphVariables);
