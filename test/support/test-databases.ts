import { createHash, randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';

export interface OwnDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A database of its own, copied from one that the first caller of a run who asks for `kind` fills. `fill` gets the URL of an empty database
 * under another name, so that a copy is never made of one that is half filled.
 */
export async function copyOfFilled(
  kind: string,
  fill: (url: string) => Promise<void>,
): Promise<OwnDatabase> {
  const serverUrl = inject('serverUrl');
  const digest = createHash('sha256').update(kind).digest('hex').slice(0, 8);
  const template = `estuaire_test_${inject('runId')}_${digest}`;
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const admin = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  await admin`select pg_advisory_lock(hashtext(${template}))`;
  try {
    const [known] = await admin`select 1 from pg_database where datname = ${template}`;
    if (known === undefined) {
      const draft = `${template}_draft`;
      await admin.unsafe(`drop database if exists ${draft} with (force)`);
      await admin.unsafe(`create database ${draft}`);
      await fill(withDatabase(serverUrl, draft));
      await admin.unsafe(`alter database ${draft} rename to ${template}`);
    }
    // Copying files costs a quarter less of the suite's time than writing their pages to the log.
    await admin.unsafe(`create database ${name} template ${template} strategy file_copy`);
  } finally {
    await admin`select pg_advisory_unlock(hashtext(${template}))`;
  }
  return {
    url: withDatabase(serverUrl, name),
    async close() {
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

const withDatabase = (serverUrl: string, name: string): string =>
  Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
