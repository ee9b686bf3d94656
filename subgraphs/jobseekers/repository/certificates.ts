import type { Database } from '#kernel/database/connect.ts';
import { sql } from '#kernel/database/drizzle.ts';
import type { Page } from '#kernel/graph/page.ts';
import { entitlements, externalIds } from '../tables.ts';

export interface CertificateRow {
  readonly siret: string;
  /** Null for a number that no file of persons knows. */
  readonly personId: string | null;
  readonly localId: string;
  /** When the right that rests on it was opened. */
  readonly openedOn: string;
}

/** The certificate of somebody on file. */
export interface PersonCertificate extends CertificateRow {
  readonly personId: string;
}

export interface CertificatesRepository {
  /** Certificates of rights opened since a day, of employers who issued `fewest` of them at least, up to `page.limit` in the order of (SIRET, local number, day); one query that reads the index in order, no further than the page goes. */
  listCertificates(since: string, fewest: number, page: Page): Promise<CertificateRow[]>;
}

export const createCertificatesRepository = (db: Database): CertificatesRepository => ({
  listCertificates(since, fewest, { after, limit }) {
    const [siret = '', localId = '', openedOn = '0001-01-01'] = (after ?? []).map(String);
    return db.execute<CertificateRow & Record<string, unknown>>(sql`
      select issued.siret, own.person_id as "personId", issued.local_id as "localId", issued.opened_on::text as "openedOn"
      from (
        select * from (
          select told.employer_siret as siret, told.local_id, told.opened_on, count(*) over (partition by told.employer_siret) as certificates
          from ${entitlements} told
          where told.employer_siret >= ${siret} and told.opened_on >= ${since}::date
        ) counted
        where certificates >= ${fewest} and (siret, local_id, opened_on) > (${siret}, ${localId}, ${openedOn}::date)
        order by siret, local_id, opened_on limit ${limit}
      ) issued
      left join ${externalIds} own on own.scheme = 'LOCAL' and own.value = issued.local_id
      order by issued.siret, issued.local_id, issued.opened_on`);
  },
});
