import { parseArgs } from 'node:util';
import { MAX_MINUTES, readDevelopmentIssuer } from '../gateway/identity/development-issuer.ts';
import { readHubEnv } from './hub/env.ts';

const USAGE = `npm run token -- --role <role> [--purpose <purpose>]… [--minutes <1 to ${MAX_MINUTES}>]\n`;

/** `npm run token`: prints a token of the demo hub, for `Authorization: Bearer …`. */
try {
  const { values } = parseArgs({
    options: {
      role: { type: 'string' },
      purpose: { type: 'string', multiple: true },
      minutes: { type: 'string', default: '60' },
    },
  });
  const minutes = Number(values.minutes);
  if (values.role === undefined) throw new Error('expected --role.');
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MAX_MINUTES)
    throw new Error(`expected --minutes of 1 to ${MAX_MINUTES}, got ${values.minutes}.`);
  const issuer = await readDevelopmentIssuer(readHubEnv().DATA_FOLDER);
  const purposes = values.purpose?.map((name) =>
    name.startsWith('purpose:') ? name : `purpose:${name}`,
  );
  process.stdout.write(`${await issuer.token({ role: values.role, purposes, minutes })}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
