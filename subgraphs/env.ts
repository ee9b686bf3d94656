import { z } from 'zod';
import { readEnv } from '#kernel/env.ts';

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
