import { z } from 'zod';
import { gatewaySecret, readEnv } from '#kernel/env.ts';

/** What `npm start` and `npm run ingest` read from the environment, beside what they hand to the gateway and the subgraphs. */
export const hubVariables = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//u, 'expected postgres://…')
    .optional()
    .describe(
      'A PostgreSQL server (15 or later) of your own, as a role that may create roles, schemas and extensions; without it the embedded one is started.',
    ),
  DATA_FOLDER: z
    .string()
    .default('.estuaire')
    .describe('Folder for what the hub makes and may make again: database, playground, secrets.'),
  DEMO: z
    .enum(['none', 'unit', 'departement'])
    .default('departement')
    .describe('The demo data that an empty database is filled with on the first start.'),
  PSEUDONYM_KEY: z
    .string()
    .min(32, 'expected at least 32 characters')
    .optional()
    .describe(
      'Master key of the pseudonyms of persons; the same for ever for one database. Made and kept in the data folder when unset.',
    ),
  GATEWAY_SECRET: gatewaySecret,
  INGEST_API_KEY: z
    .string()
    .optional()
    .describe("A partner's key or bearer token, for sources that are read over HTTP."),
});

export type HubEnv = z.infer<typeof hubVariables>;

export const readHubEnv = (): HubEnv => readEnv(hubVariables);
