import { createLogger } from '#kernel/log.ts';
import { startGateway } from '../../gateway/http.ts';
import { readCommand } from '../../gateway/standalone.ts';
import { tellUsage } from '../tell-usage.ts';

/** `gateway-process.ts --supergraph <file> …`: the gateway with the same flags, which tells its parent its URL and, whenever it is asked, what it uses. */
const command = readCommand(process.argv.slice(2));
if (command.kind === 'help') throw new Error(command.text);
const gateway = await startGateway(command.env, createLogger('gateway', command.env.logLevel));
tellUsage();
process.send?.({ url: gateway.url });
