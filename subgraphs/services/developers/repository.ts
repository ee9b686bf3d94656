import type { Database } from '#kernel/database/connect.ts';
import { and, asc, eq, isNull, sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import type { Rights } from './rules.ts';
import {
  type ApplicationRow,
  applications,
  clientSecrets,
  organisationRights,
  tokenCounts,
} from './tables.ts';

/** A client, and what becomes of the secret that it sent. */
export interface KnownClient {
  readonly application: ApplicationRow;
  readonly secret: { readonly replacedAt: Date | null } | null;
}

export interface DevelopersRepository {
  /** The rights of an organisation. */
  findRights(organisation: string): Promise<Rights>;
  /** Replaces the rights of an organisation. */
  setRights(organisation: string, names: readonly string[], today: string): Promise<void>;
  /** Stores an application with its first secret; null when the owner has one of that name. */
  insertApplication(row: ApplicationRow, secretHash: string): Promise<ApplicationRow | null>;
  findOwn(ownerHash: string, clientId: string): Promise<ApplicationRow | null>;
  listOwn(ownerHash: string, page: Page): Promise<ApplicationRow[]>;
  /** Puts a secret in the place of the one in force; false when the application was revoked meanwhile. */
  rotateSecret(clientId: string, secretHash: string): Promise<boolean>;
  revoke(clientId: string): Promise<ApplicationRow | null>;
  findClient(clientId: string, secretHash: string): Promise<KnownClient | null>;
  countToken(clientId: string, day: string, isGranted: boolean): Promise<void>;
}

export function createDevelopersRepository(db: Database): DevelopersRepository {
  return {
    async findRights(organisation) {
      const rows = await db
        .select({ name: organisationRights.name })
        .from(organisationRights)
        .where(eq(organisationRights.organisation, organisation));
      return new Set(rows.map(({ name }) => name));
    },
    setRights: (organisation, names, today) =>
      db.transaction(async (tx) => {
        await tx
          .delete(organisationRights)
          .where(eq(organisationRights.organisation, organisation));
        if (names.length > 0)
          await tx
            .insert(organisationRights)
            .values(names.map((name) => ({ organisation, name, since: today })));
      }),
    insertApplication: (row, secretHash) =>
      db.transaction(async (tx) => {
        const [stored] = await tx
          .insert(applications)
          .values(row)
          .onConflictDoNothing()
          .returning();
        if (stored === undefined) return null;
        await tx.insert(clientSecrets).values({
          clientId: row.clientId,
          secretHash,
          createdAt: row.registeredAt,
          replacedAt: null,
        });
        return stored;
      }),
    async findOwn(ownerHash, clientId) {
      const [found] = await db
        .select()
        .from(applications)
        .where(and(eq(applications.ownerHash, ownerHash), eq(applications.clientId, clientId)));
      return found ?? null;
    },
    listOwn: (ownerHash, { after, limit }) =>
      db
        .select()
        .from(applications)
        .where(
          and(
            eq(applications.ownerHash, ownerHash),
            after === null ? undefined : sql`${applications.name} > ${after[0]}::text`,
          ),
        )
        .orderBy(asc(applications.name))
        .limit(limit),
    rotateSecret: (clientId, secretHash) =>
      db.transaction(async (tx) => {
        const [open] = await tx
          .select({ clientId: applications.clientId })
          .from(applications)
          .where(and(eq(applications.clientId, clientId), isNull(applications.revokedAt)))
          .for('update');
        if (open === undefined) return false;
        const now = new Date();
        await tx
          .update(clientSecrets)
          .set({ replacedAt: now })
          .where(and(eq(clientSecrets.clientId, clientId), isNull(clientSecrets.replacedAt)));
        await tx
          .insert(clientSecrets)
          .values({ clientId, secretHash, createdAt: now, replacedAt: null });
        return true;
      }),
    async revoke(clientId) {
      const [revoked] = await db
        .update(applications)
        .set({ revokedAt: sql`coalesce(revoked_at, now())` })
        .where(eq(applications.clientId, clientId))
        .returning();
      return revoked ?? null;
    },
    async findClient(clientId, secretHash) {
      const [found] = await db
        .select({
          application: applications,
          // The one that is never null comes first: drizzle-orm takes an object whose first field is null for a row that was not joined.
          secret: { hash: clientSecrets.secretHash, replacedAt: clientSecrets.replacedAt },
        })
        .from(applications)
        .leftJoin(
          clientSecrets,
          and(
            eq(clientSecrets.clientId, applications.clientId),
            eq(clientSecrets.secretHash, secretHash),
          ),
        )
        .where(eq(applications.clientId, clientId));
      if (found === undefined) return null;
      const { application, secret } = found;
      return {
        application,
        secret: secret === null ? null : { replacedAt: secret.replacedAt },
      };
    },
    async countToken(clientId, day, isGranted) {
      const [granted, refused] = isGranted ? [1, 0] : [0, 1];
      await db
        .insert(tokenCounts)
        .values({ clientId, day, granted, refused })
        .onConflictDoUpdate({
          target: [tokenCounts.clientId, tokenCounts.day],
          set: {
            granted: sql`token_counts.granted + ${granted}`,
            refused: sql`token_counts.refused + ${refused}`,
          },
        });
    },
  };
}
