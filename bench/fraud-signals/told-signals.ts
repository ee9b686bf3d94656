import type { Sql } from 'postgres';
import type { ToldSignal } from '../../demo/truth/held-against-truth.ts';

interface Subject {
  readonly pid: string | null;
  readonly offer: string | null;
}

/** What the checks found, by the PEAM ids of whom, or by the identifiers of offers. */
export async function readToldSignals(
  sql: Sql,
  pidOf: (id: string) => string,
): Promise<ToldSignal[]> {
  const persons = await sql<{ person: string; value: string }[]>`
    select person_id as person, value from jobseekers.external_ids where scheme = 'PEAM'`;
  const peamIds = new Map(persons.map(({ person, value }) => [pidOf(person), value]));
  const rows = await sql<(Omit<ToldSignal, 'subject'> & Subject)[]>`
    select pid, offer_id as offer, kind, confidence, case when is_monthly then to_char(starts_on, 'YYYY-MM') end as month
    from integrity.signals`;
  return rows.map(({ pid, offer, ...signal }) => ({
    ...signal,
    subject: offer ?? peamIds.get(pid ?? '') ?? '',
  }));
}
