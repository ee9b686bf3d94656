import { normaliseSiret } from '#kernel/codes/siret.ts';
import { type DelimitedRecord, readDelimited } from '#kernel/ingest/delimited.ts';
import {
  choiceField,
  codeField,
  dateField,
  decimalField,
  integerField,
  mandatory,
} from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { toCents } from '../benefits/cents.ts';
import { IDENTIFIERS } from '../identifier.ts';
import { accountMark } from './account-mark.ts';
import { asOfDay, dayInName } from './as-of-day.ts';

export const entitlementColumns = {
  localId: ['c_individulocal'],
  openedOn: ['dd_ouverture'],
  allowance: ['c_indemnisation'],
  reference: ['n_sjr'],
  daily: ['n_allocation_jour'],
  durationDays: ['n_duree'],
  daysLeft: ['n_reliquat'],
  employerSiret: ['c_siret_employeur'],
  employedDays: ['n_jours_emploi'],
  iban: ['c_iban'],
} as const;

const staged = {
  local_id: 'text',
  opened_on: 'date',
  allowance: 'text',
  reference_cents: 'integer',
  daily_cents: 'integer',
  duration_days: 'smallint',
  days_left: 'smallint',
  employer_siret: 'text',
  employed_days: 'smallint',
  account_mark: 'text',
} as const;
const KEPT = Object.keys(staged);
const ALLOWANCES = { ARE: 'ARE', AREF: 'AREF', ASS: 'ASS' } as const;
/** A right lasts three years at most; no salary of a day is above this. */
const MOST_DAYS = 1_095;
const MOST_EUROS = 10_000;
/** Older files tell neither the certificate of the last employer nor the account. */
const ADDED_LATER = ['employerSiret', 'employedDays', 'iban'] as const;

/** Rights to an allowance with the days that are left of them. Of a right the newest file counts. */
export const entitlementsSource = defineSource<DelimitedRecord<typeof entitlementColumns>>({
  name: 'entitlements',
  dataset: 'Rights to unemployment benefit',
  publisher: 'Public employment service',
  licence: 'Restricted: personal data under the purposes of the labour code, article R5312-38',
  refresh: 'each night',
  staging: { entitlements: staged },
  read: (input) =>
    readDelimited(input, { columns: entitlementColumns, optional: ADDED_LATER }, '|'),
  map(line, sink, { pseudonym }) {
    if (line instanceof RecordRejected) throw line;
    const { normalise, form } = IDENTIFIERS.LOCAL;
    const money = (column: string, value: string | null): number =>
      toCents(mandatory(column, decimalField(column, value, 0.01, MOST_EUROS)));
    const durationDays = mandatory(
      'n_duree',
      integerField('n_duree', line.durationDays, 1, MOST_DAYS),
    );
    sink.emit('entitlements', {
      local_id: mandatory(
        'c_individulocal',
        codeField('c_individulocal', line.localId, normalise, form),
      ),
      opened_on: mandatory('dd_ouverture', dateField('dd_ouverture', line.openedOn, 'iso')),
      allowance: mandatory(
        'c_indemnisation',
        choiceField('c_indemnisation', line.allowance, ALLOWANCES),
      ),
      reference_cents: money('n_sjr', line.reference),
      daily_cents: money('n_allocation_jour', line.daily),
      duration_days: durationDays,
      days_left: mandatory(
        'n_reliquat',
        integerField('n_reliquat', line.daysLeft, 0, durationDays),
      ),
      employer_siret: codeField(
        'c_siret_employeur',
        line.employerSiret,
        normaliseSiret,
        '14 digits',
      ),
      employed_days: integerField('n_jours_emploi', line.employedDays, 1, MOST_DAYS),
      account_mark: accountMark(line.iban, pseudonym, sink),
    });
  },
  async merge(tx, context) {
    const content = tx.unsafe(KEPT.join(', '));
    const replaced = tx.unsafe(
      [...KEPT, 'as_of', 'file_id'].map((column) => `${column} = excluded.${column}`).join(', '),
    );
    const schema = tx(context.schema);
    const [counts] = await tx<{ staged: number; loaded: number; waiting: number }[]>`
      with told as (
        select distinct on (local_id, opened_on) ${content}, ${asOfDay(context)}::date as as_of
        from staging_entitlements order by local_id, opened_on, line_no desc
      ), merged as (
        insert into ${schema}.entitlements as known (${content}, as_of, file_id)
        select ${content}, as_of, ${context.fileId}::bigint from told
        on conflict (local_id, opened_on) do update set ${replaced} where known.as_of <= excluded.as_of
      )
      select (select count(*)::int from staging_entitlements) as staged,
        (select count(*)::int from told left join ${schema}.entitlements known using (local_id, opened_on)
          where known.local_id is null or known.as_of <= told.as_of and ((known.allowance, known.reference_cents, known.daily_cents, known.duration_days, known.days_left)
              <> (told.allowance, told.reference_cents, told.daily_cents, told.duration_days, told.days_left)
            or (known.employer_siret, known.employed_days, known.account_mark)
              is distinct from (told.employer_siret, told.employed_days, told.account_mark))) as loaded,
        (select count(*)::int from staging_entitlements line where not exists (
          select 1 from ${schema}.external_ids known where known.scheme = 'LOCAL' and known.value = line.local_id
        )) as waiting`;
    const { staged: received = 0, loaded = 0, waiting = 0 } = counts ?? {};
    return { loaded, duplicate: received - loaded, flags: { PERSON_UNKNOWN: waiting } };
  },
  coversUntil: dayInName,
});
