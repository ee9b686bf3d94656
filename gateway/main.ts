import { onShutdown, tellParent } from '#kernel/lifecycle.ts';
import { createLogger } from '#kernel/log.ts';
import { startGateway } from './http.ts';
import { readCommand } from './standalone.ts';

try {
  const command = readCommand(process.argv.slice(2));
  if (command.kind === 'help') {
    process.stdout.write(command.text);
    process.exit(0);
  }
  const { env } = command;
  const log = createLogger('gateway', env.logLevel);
  const gateway = await startGateway(env, log);
  onShutdown(() => gateway.close());
  log.info({ url: gateway.url, playground: gateway.playgroundUrl }, 'serving');
  tellParent({ type: 'ready', urls: { graphql: gateway.url, playground: gateway.playgroundUrl } });
} catch (error) {
  const reason = explain(error as NodeJS.ErrnoException);
  process.stderr.write(`${reason}\n`);
  tellParent({ type: 'failed', reason });
  process.exit(1);
}

function explain(error: NodeJS.ErrnoException & { port?: number }): string {
  if (error.code !== 'EADDRINUSE') return error.message;
  const port = error.port ?? 4000;
  return `Port ${port} is taken by another program. Stop it, or start with PORT=${port + 1}.`;
}
