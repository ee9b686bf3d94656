import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Fastify from 'fastify';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROLES } from '#kernel/caller.ts';
import { childEnvironment } from '#kernel/env.ts';
import { createLogger } from '#kernel/log.ts';
import {
  DEVELOPMENT_ISSUER_FILE,
  readDevelopmentIssuer,
} from '../../gateway/identity/development-issuer.ts';
import { identityOf } from '../../gateway/identity/identity-of-env.ts';
import { registerSignIn } from '../../gateway/identity/sign-in-routes.ts';
import { ROLE_PURPOSES } from '../../gateway/policy/role-purposes.ts';
import { makeDevelopmentIssuer } from './make-development-issuer.ts';

const SCRIPT = fileURLToPath(new URL('../token.ts', import.meta.url));
const run = promisify(execFile);
let dataFolder: string;

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'estuaire-token-'));
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

const identityWith = (hasDevelopmentIssuer: boolean) =>
  identityOf(
    { identity: { issuersFile: null, hasDevelopmentIssuer }, dataFolder },
    createLogger('test', 'silent'),
  );
const token = (...words: string[]) =>
  run(process.execPath, [SCRIPT, ...words], { env: childEnvironment({ DATA_FOLDER: dataFolder }) });

describe('the development issuer', () => {
  test('has a key that its owner alone can read, the same at the next start', async () => {
    await makeDevelopmentIssuer(dataFolder);
    const file = join(dataFolder, DEVELOPMENT_ISSUER_FILE);
    const first = JSON.parse(await readFile(file, 'utf8')) as { privateKey: string };
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await makeDevelopmentIssuer(dataFolder);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(first);
  });

  test('has a caller in each role, believed for all purposes of the role', async () => {
    await makeDevelopmentIssuer(dataFolder);
    const { identity, development } = await identityWith(true);
    expect(development?.callers.map(({ role }) => role)).toEqual([...ROLES]);
    for (const role of ROLES) {
      const caller = await identity.identify(`Bearer ${await development?.token({ role })}`);
      expect(caller).toMatchObject({ kind: 'known', role, purposes: ROLE_PURPOSES[role].purposes });
    }
  });

  test('is believed only where the gateway is told so', async () => {
    await makeDevelopmentIssuer(dataFolder);
    const { token: give } = await readDevelopmentIssuer(dataFolder);
    const { identity, development } = await identityWith(false);
    expect(development).toBeNull();
    await expect(identity.identify(`Bearer ${await give({ role: 'analyst' })}`)).rejects.toThrow(
      /issuer/u,
    );
  });

  test('must be there where the gateway is told so', async () => {
    await expect(identityWith(true)).rejects.toThrow(/npm start makes it/u);
  });

  test('may not be listed among the issuers', async () => {
    await makeDevelopmentIssuer(dataFolder);
    const { issuer } = await readDevelopmentIssuer(dataFolder);
    const issuersFile = join(dataFolder, 'issuers.json');
    await writeFile(issuersFile, JSON.stringify([issuer]));
    const env = { identity: { issuersFile, hasDevelopmentIssuer: true }, dataFolder };
    await expect(identityOf(env, createLogger('test', 'silent'))).rejects.toThrow(
      /development issuer/u,
    );
  });
});

describe('npm run token', () => {
  test('prints a token for some purposes and minutes', async () => {
    await makeDevelopmentIssuer(dataFolder);
    const { stdout } = await token(
      '--role',
      'counsellor',
      '--purpose',
      'placement',
      '--minutes',
      '5',
    );
    const { exp = 0, iat = 0, ...claims } = decodeJwt(stdout.trim());
    expect(exp - iat).toBe(300);
    expect(claims).toMatchObject({
      role: 'counsellor',
      purposes: ['purpose:placement'],
      counsellor_id: '44104C001',
    });
  });

  test.each([
    [[], 'expected --role.'],
    [['--role', 'root'], 'expected a role of jobseeker, counsellor'],
    [
      ['--role', 'employer', '--purpose', 'benefits'],
      'The role employer has no purposes, not purpose:benefits.',
    ],
    [['--role', 'analyst', '--minutes', '0'], 'expected --minutes of 1 to 1440, got 0.'],
    [['--what'], '--what'],
  ])('says what it expects: %j', async (words, sentence) => {
    await makeDevelopmentIssuer(dataFolder);
    await expect(token(...words)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(sentence),
    });
  });

  test('says how to get an issuer where there is none', async () => {
    await expect(token('--role', 'analyst')).rejects.toMatchObject({
      stderr: expect.stringContaining('npm start makes it'),
    });
  });
});

describe('the routes of the sign-in', () => {
  const start = async () => {
    await makeDevelopmentIssuer(dataFolder);
    const { development, identity } = await identityWith(true);
    const app = Fastify();
    registerSignIn(app, development);
    return { app, identity };
  };

  test('list the roles with a sentence each, and give a token of one', async () => {
    const { app, identity } = await start();
    const roles = (await app.inject('/playground/roles')).json<
      { role: string; sentence: string }[]
    >();
    expect(roles.map(({ role }) => role)).toEqual([...ROLES]);
    expect(roles.every(({ sentence }) => sentence.endsWith('.'))).toBe(true);
    const answer = await app.inject({
      method: 'POST',
      url: '/playground/token',
      payload: { role: 'jobseeker' },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const given = answer.json<{ token: string }>().token;
    expect(await identity.identify(`Bearer ${given}`)).toMatchObject({ role: 'jobseeker' });
  });

  test.each([
    [{}],
    [{ role: 'root' }],
    [{ role: 'employer', purposes: ['purpose:audit'] }],
    [{ role: 'analyst', minutes: 1e9 }],
    [{ role: 'analyst', sub: 'x' }],
  ])('refuse %j with 400', async (payload) => {
    const { app } = await start();
    const { statusCode } = await app.inject({ method: 'POST', url: '/playground/token', payload });
    expect(statusCode).toBe(400);
  });
});
