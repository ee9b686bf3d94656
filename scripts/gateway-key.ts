import { subgraphKey } from '#kernel/signature.ts';
import { readHubEnv } from './hub/env.ts';
import { gatewaySecretOf } from './hub/secrets.ts';

/** `npm run gateway-key -- <subgraph>`: the GATEWAY_KEY to hand to whoever runs that subgraph elsewhere. */
try {
  const name = process.argv[2] ?? '';
  if (!/^[a-z][a-z0-9-]{0,40}$/u.test(name)) throw new Error('npm run gateway-key -- <subgraph>');
  const secret = await gatewaySecretOf(readHubEnv());
  process.stdout.write(`${subgraphKey(secret, name).toString('hex')}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
