import { type DestinationStream, type Logger, pino } from 'pino';
import { loggable } from './loggable.ts';

export type { Logger };

/**
 * A JSON logger, one line a record, to standard error unless `destination` says otherwise. `name` says which part of the hub speaks.
 * Nothing secret that a record holds reaches the line: see `loggable`.
 */
export function createLogger(
  name: string,
  level: string,
  destination: DestinationStream = pino.destination(2),
): Logger {
  return pino(
    {
      name,
      level,
      base: { name },
      // `loggable` has made plain objects of errors.
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args.map((arg) => loggable(arg));
          method.apply(this, [args[0] instanceof Error ? { err: first } : first, ...rest] as never);
        },
      },
    },
    destination,
  );
}
