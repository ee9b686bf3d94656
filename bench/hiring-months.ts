/** The last day that invented hirings cover. */
export const LAST_DAY = '2026-10-31';
const MONTHS = 72;

/** SQL that makes the six years of partitions that invented hirings are put into, and the file that they are of. */
export const HIRING_MONTHS = `
    insert into social_security.ingest_files (source, file_name, sha256, bytes, state, publisher, dataset, licence, received, loaded, duplicate, rejected, flags, covers_until, retrieved_at, duration_ms)
    values ('dpae', 'x', 'x', 0, 'LOADED', 'x', 'x', 'x', 0, 0, 0, 0, '{}', '${LAST_DAY}', '2026-11-05', 0);
    do $$ begin for month in 0..${MONTHS - 1} loop
      execute format('create table social_security.hirings_%s partition of social_security.hirings for values from (%L) to (%L)',
        month, date '2020-11-01' + make_interval(months => month), date '2020-11-01' + make_interval(months => month + 1));
    end loop; end $$;`;
