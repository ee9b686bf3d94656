import { fileURLToPath } from 'node:url';
import type { CallerRole } from '#kernel/caller.ts';
import { type Connection, connect } from '#kernel/database/connect.ts';
import { type ServedForCallers, serveForCallers } from '#test/support/callers.ts';
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts';
import { services } from './index.ts';

export interface StoreWorld {
  readonly database: TestDatabase;
  readonly owner: Connection;
  readonly served: ServedForCallers;
  /** Asks one mutation with its input, as somebody in a role; expects no error and gives its result. */
  mutate(
    as: Somebody | null,
    name: string,
    input: object,
    selection: string,
  ): Promise<{ readonly refusal: { readonly code: string } | null } & Record<string, unknown>>;
  close(): Promise<void>;
}

export interface Somebody {
  readonly subject: string;
  readonly role: CallerRole;
  readonly organisation?: string;
}

/** Somebody invented. */
export const somebody = (
  subject: string,
  role: CallerRole = 'jobseeker',
  organisation = 'invented',
): Somebody => ({ subject, role, organisation });

export const MODERATOR = somebody('moderator', 'moderator');

/** The samples of the contract, served to callers of one's choice. */
export async function createStoreWorld(): Promise<StoreWorld> {
  const database = await createTestDatabase([services]);
  for (const [source, file] of [
    ['services', 'services_20261026.input.csv'],
    ['ideas', 'idees_20261026.input.csv'],
    ['idea-votes', 'votes_20261026.input.csv'],
  ] as const)
    await database.load(
      services,
      source,
      fileURLToPath(new URL(`./ingest/${file}`, import.meta.url)),
    );
  const owner = connect({ url: database.url });
  const served = await serveForCallers(services, database.url);
  return {
    database,
    owner,
    served,
    async mutate(as, name, input, selection) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const { data, errors } = await served.asCaller(as ?? {})<Record<string, never>>(
        `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} refusal { code message argument } } }`,
        { input },
      );
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      if (data === null) throw new Error('no data');
      return data[name] as never;
    },
    async close() {
      await served.close();
      await owner.close();
      await database.close();
    },
  };
}
