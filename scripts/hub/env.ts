import { z } from 'zod';
import { gatewaySecret, readEnv } from '#kernel/env.ts';

/** What `npm start`, `npm run ingest` and `npm run job` read from the environment, beside what they hand to the gateway and the subgraphs. */
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
  DISCLOSURE_KEY: z
    .string()
    .min(32, 'expected at least 32 characters')
    .optional()
    .describe(
      'Key of the thresholds at which cells of published figures open; the same for ever for one database, known to nobody. Made and kept in the data folder when unset.',
    ),
  GATEWAY_SECRET: gatewaySecret,
  HUB_URL: z
    .url()
    .default('http://127.0.0.1:4000/graphql')
    .describe('The endpoint that `npm run job` asks.'),
  JOB_TOKEN: z
    .string()
    .optional()
    .describe(
      "The token, of role `service`, that `npm run job` asks with; without it, one of the development issuer, where the data is the demo's.",
    ),
  INGEST_API_KEY: z
    .string()
    .optional()
    .describe("A partner's key or bearer token, for sources that are read over HTTP."),
});

export type HubEnv = z.infer<typeof hubVariables>;

export const readHubEnv = (): HubEnv => readEnv(hubVariables);
