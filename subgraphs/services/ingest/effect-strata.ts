import { addMonths, lastDayOf } from '#kernel/calendar/months.ts';
import { normaliseRomeCode } from '#kernel/codes/rome.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { choiceField, codeField, integerField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, reject } from '#kernel/ingest/source.ts';
import { AGE_BANDS, JOBSEEKER_CATEGORIES, OUTCOME_MONTHS } from '../effect/rules.ts';
import { monthOfName, requireMonthInName } from './month-of-name.ts';
import { sameNames } from './same-names.ts';

const columns = {
  serviceId: ['service'],
  registrationMonth: ['mois_inscription'],
  occupationCode: ['rome'],
  territoryCode: ['bassin'],
  category: ['categorie'],
  ageBand: ['tranche_age'],
  isUser: ['utilisateur'],
  persons: ['personnes'],
  returned: ['retours'],
} as const;

const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u;
const BASIN = /^[\dA-Z]{4,5}$/u;
const MOST_PERSONS = 10_000_000;

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null);

/** Registration month of people whose outcome is known by the end of the file's month. */
function registrationMonth(value: string | null, period: string): string {
  const month = mandatory(
    'mois_inscription',
    codeField('mois_inscription', value, matching(MONTH), 'a month as 2026-04'),
  );
  if (month > addMonths(period, -OUTCOME_MONTHS))
    reject({
      column: 'mois_inscription',
      code: 'MONTH_TOO_LATE',
      reason: `Expected a month whose people have had ${OUTCOME_MONTHS} months to return.`,
      value: month,
      fault: 'RULE',
    });
  return month;
}

/** How many users of a service and others there are in each stratum, and how many of them returned to work: counts that the data platform makes, of nobody. A later file of the period replaces it. */
export const effectStrataSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'effect-strata',
  dataset: 'Users of the services and comparable jobseekers, with their return to work, by stratum',
  publisher: 'Public employment service',
  licence: 'Restricted: counts of small strata',
  refresh: 'each month',
  staging: {
    strata: {
      service_id: 'text',
      registration_month: 'text',
      occupation_code: 'text',
      territory_code: 'text',
      category: 'text',
      age_band: 'text',
      is_user: 'boolean',
      persons: 'integer',
      returned: 'integer',
    },
  },
  coversUntil(fileName) {
    const month = monthOfName(fileName);
    return month === null ? null : lastDayOf(month);
  },
  read(input) {
    requireMonthInName(input.name);
    return readCsv(input, { columns }, [';', ',']);
  },
  map(record, { emit }, { fileName }) {
    if (record instanceof RecordRejected) throw record;
    const persons = mandatory(
      'personnes',
      integerField('personnes', record.persons, 0, MOST_PERSONS),
    );
    const returned = mandatory(
      'retours',
      integerField('retours', record.returned, 0, MOST_PERSONS),
    );
    if (returned > persons)
      reject({
        column: 'retours',
        code: 'RETURNED_TOO_MANY',
        reason: 'Expected no more who returned than there are.',
        value: String(returned),
        fault: 'RULE',
      });
    emit('strata', {
      service_id: mandatory('service', record.serviceId),
      registration_month: registrationMonth(record.registrationMonth, monthOfName(fileName) ?? ''),
      occupation_code: mandatory(
        'rome',
        codeField('rome', record.occupationCode, normaliseRomeCode, 'a ROME code'),
      ),
      territory_code: mandatory(
        'bassin',
        codeField('bassin', record.territoryCode, matching(BASIN), 'a code of an employment basin'),
      ),
      category: mandatory(
        'categorie',
        choiceField('categorie', record.category, sameNames(JOBSEEKER_CATEGORIES)),
      ),
      age_band: mandatory(
        'tranche_age',
        choiceField('tranche_age', record.ageBand, sameNames(AGE_BANDS)),
      ),
      is_user: mandatory(
        'utilisateur',
        choiceField('utilisateur', record.isUser, { oui: true, non: false }),
      ),
      persons,
      returned,
    });
  },
  async merge(tx, { fileId, fileName, schema }) {
    const { count: rejected } = await tx`
      insert into ${tx(schema)}.ingest_rejects (file_id, line, "column", code, reason, masked_value)
      select ${fileId}, l.line_no, 'service', 'SERVICE_UNKNOWN', 'Expected a service of the catalogue.', null
      from staging_strata l where not exists (select 1 from ${tx(schema)}.services s where s.id = l.service_id)`;
    const period = monthOfName(fileName) ?? '';
    await tx`delete from ${tx(schema)}.effect_strata where period = ${period}`;
    const { count: loaded } = await tx`
      insert into ${tx(schema)}.effect_strata
        (period, service_id, registration_month, occupation_code, territory_code, category, age_band, is_user, persons, returned, file_id)
      select distinct on (l.service_id, l.registration_month, l.occupation_code, l.territory_code, l.category, l.age_band, l.is_user)
        ${period}, l.service_id, l.registration_month, l.occupation_code, l.territory_code, l.category, l.age_band, l.is_user, l.persons, l.returned, ${fileId}
      from staging_strata l join ${tx(schema)}.services s on s.id = l.service_id
      order by l.service_id, l.registration_month, l.occupation_code, l.territory_code, l.category, l.age_band, l.is_user, l.line_no`;
    const [all] = await tx<
      { staged: number }[]
    >`select count(*)::int as staged from staging_strata`;
    return { loaded, duplicate: (all?.staged ?? 0) - rejected - loaded, rejected };
  },
});
