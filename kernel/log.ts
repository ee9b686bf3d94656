import { type Logger, pino } from 'pino';

export type { Logger };

/** Keys whose values never reach the log, whatever object they sit in (two levels deep). */
const REDACTED = ['authorization', 'password', 'nir', 'variables', 'databaseUrl', 'apiKey'];

/** A JSON logger to standard error. `name` says which part of the hub speaks. */
export function createLogger(name: string, level: string): Logger {
  return pino(
    {
      name,
      level,
      base: { name },
      redact: {
        paths: REDACTED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
        censor: '[redacted]',
      },
    },
    pino.destination(2),
  );
}
