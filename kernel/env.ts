import { existsSync } from 'node:fs';
import { z } from 'zod';

export type EnvSource = Readonly<Record<string, string | undefined>>;

let isFileRead = false;

/** The process environment, with what `.env` of the working folder adds to it. */
function environment(): EnvSource {
  if (!isFileRead && existsSync('.env')) process.loadEnvFile('.env');
  isFileRead = true;
  return process.env;
}

/**
 * Reads the variables named by `schema` from `source`, the process environment by default.
 * An empty string means unset. Throws one error that lists every problem by variable name; values never appear in it.
 */
export function readEnv<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  source: EnvSource = environment(),
): z.infer<z.ZodObject<Shape>> {
  const given = Object.keys(schema.shape)
    .map((name) => [name, source[name]] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new Error(`The environment is not usable:\n${problems.join('\n')}`);
}

/** A whole number of the environment, in `min..max`, `fallback` when unset. */
export const integerVariable = (min: number, max: number, fallback: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

/** What the gateway signs its requests to subgraphs with, as both sides read it. */
export const gatewaySecret = z
  .string()
  .min(32, 'expected at least 32 characters')
  .optional()
  .describe(
    'What the gateway signs its requests to subgraphs with; each subgraph derives its own key from it. Made and kept in the data folder by `npm start` when unset.',
  );

/** The proxies that the gateway and subgraphs with open routes believe. */
export const trustedProxies = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((proxy) => proxy.trim())
      .filter((proxy) => proxy !== ''),
  )
  .describe(
    'Addresses or networks of the proxies whose `X-Forwarded-For` says who asks: `10.0.0.0/8,…`. Nobody else is believed.',
  );

/** The environment for a child process: this one's, with `extra` over it. */
export const childEnvironment = (extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...extra,
});
