import type { TransactionSql } from 'postgres';
import type { JobContext } from '#kernel/jobs/job.ts';
import type { Certificate } from './ask.ts';

/** Keeps some certificates; of a person with several of one employer the first right counts. Hirings that nobody could tell count as announced. */
export async function stageCertificates(
  tx: TransactionSql,
  { schema, pseudonyms }: Pick<JobContext, 'schema' | 'pseudonyms'>,
  certificates: readonly Certificate[],
): Promise<void> {
  const pidOf = pseudonyms('integrity');
  const texts = (textOf: (one: Certificate) => string | null) => certificates.map(textOf);
  await tx`
    insert into ${tx(schema)}.pass_certificates as known (siret, pid, jobseeker_id, opened_on, created_on, hirings)
    select siret, pid, jobseeker_id::uuid, min(opened_on::date), created_on::date, hirings::int from unnest(
      ${texts(({ establishment }) => establishment.siret)}::text[], ${texts(({ jobseekerId }) => pidOf(jobseekerId))}::text[],
      ${texts(({ jobseekerId }) => jobseekerId)}::text[], ${texts(({ openedOn }) => openedOn)}::text[],
      ${texts(({ establishment }) => establishment.createdOn)}::text[], ${texts(hiringsOf)}::text[]
    ) as told (siret, pid, jobseeker_id, opened_on, created_on, hirings)
    group by siret, pid, jobseeker_id, created_on, hirings
    on conflict (siret, pid) do update set opened_on = least(known.opened_on, excluded.opened_on)`;
}

const hiringsOf = ({ establishment: { hiringsLast12Months: told } }: Certificate): string =>
  told === null ? '1' : String(told.total + told.previousTotal);
