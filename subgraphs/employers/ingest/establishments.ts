import { type DelimitedRecord, readDelimited } from '#kernel/ingest/delimited.ts';
import { parseDate } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, reject } from '#kernel/ingest/source.ts';
import { readActivity } from './activity-field.ts';
import { loadCommunes } from './communes.ts';
import { firstPhone, firstWebsite, readEmail } from './contacts.ts';
import { asOf, dayInName } from './edition.ts';
import { bandOfHeadcount } from './headcount-field.ts';
import { readLocation } from './location.ts';
import { mergeEdition } from './merge-edition.ts';
import { SIRET_COLUMNS, siretColumns } from './siret-field.ts';

const columns = {
  siret: ['dc_siretetablissement'],
  name: ['dc_raisonsocialeentreprise'],
  brandName: ['dc_enseigne'],
  naf: ['dc_nafrev2_id'],
  streetNumber: ['dc_numerodansvoie'],
  street: ['dc_libnomrue'],
  commune: ['dc_commune_etablissement_id'],
  postalCode: ['dc_codepostal'],
  email: ['dc_emaillbb'],
  phone: ['dc_numerotelephone1'],
  headcountBand: ['dc_trancheeffectif_id'],
  headcount: ['dn_effectifreelentreprise'],
  createdOn: ['dd_datecreationentreprise'],
  website1: ['dc_sitewebetablissement_1'],
  website2: ['dc_sitewebetablissement_2'],
  correspondentPhone: ['dc_telephonecorrespondant'],
  companyWebsite: ['dc_urlentreprise'],
  afpr: ['contrat_afpr'],
  poe: ['contrat_poe'],
  pmsmp: ['contrat_pmsmp'],
} as const;

type Row = Exclude<DelimitedRecord<typeof columns>, RecordRejected>;
type Flag = (doubt: string) => void;

/** The columns of `establishments` that this file fills. */
const OWN_COLUMNS = {
  pes_name: 'text',
  pes_brand_name: 'text',
  pes_activity_code: 'text',
  pes_street_address: 'text',
  pes_postal_code: 'text',
  pes_commune_code: 'text',
  pes_department_code: 'text',
  pes_headcount_band: 'text',
  company_created_on: 'date',
  pes_website: 'text',
  pes_email: 'text',
  pes_phone: 'text',
  traineeships: 'text[]',
} as const;

/** The employment service's own file of employers: contacts, headcount and what they take part in. The whole list each time. */
export const establishmentsSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'establishments',
  dataset: 'Employers known to the employment service (lbb_etablissement_full)',
  publisher: 'France Travail',
  licence: 'Restricted: agreement with the employment service',
  refresh: 'each month',
  staging: { establishments: { ...SIRET_COLUMNS, ...OWN_COLUMNS } },
  read: (input) => readDelimited(input, { columns }, '|'),
  coversUntil: dayInName,
  map(record, sink) {
    if (record instanceof RecordRejected) throw record;
    const siret = siretColumns('dc_siretetablissement', record.siret, sink);
    const name = spaced(record.name);
    sink.emit('establishments', {
      ...siret,
      pes_name: name,
      pes_brand_name: spaced(record.brandName),
      pes_activity_code: readActivity(record.naf, sink.flag),
      pes_street_address: spaced([record.streetNumber, record.street].join(' ')),
      ...locationColumns(record, sink.flag),
      pes_headcount_band: bandOfHeadcount(record.headcount, record.headcountBand, sink.flag),
      company_created_on: creationDay(record.createdOn, sink.flag),
      pes_website: firstWebsite(
        [record.website1, record.website2, record.companyWebsite],
        sink.flag,
      ),
      pes_email: readEmail(record.email, { siret: siret.siret, name }, sink.flag),
      pes_phone: firstPhone([record.correspondentPhone, record.phone], sink.flag),
      traineeships: traineeships(record),
    });
  },
  merge: (tx, context) =>
    mergeEdition(tx, {
      schema: context.schema,
      staging: 'staging_establishments',
      owner: 'pes',
      asOf: asOf(context),
      fileId: context.fileId,
      columns: Object.keys(OWN_COLUMNS),
    }),
});

const spaced = (text: string | null): string | null => text?.replace(/\s+/gu, ' ').trim() || null;

function locationColumns(record: Row, flag: Flag) {
  const location = readLocation(record.commune, record.postalCode, loadCommunes());
  if (location.isContradictory)
    return reject({
      column: 'dc_codepostal',
      code: 'POSTAL_CODE_ELSEWHERE',
      reason: 'The postal code is not of the département in which the commune lies.',
      value: record.postalCode,
      fault: 'RULE',
    });
  location.doubts.forEach(flag);
  return {
    pes_postal_code: location.postalCode,
    pes_commune_code: location.communeCode,
    pes_department_code: location.departmentCode,
  };
}

function creationDay(text: string | null, flag: Flag): string | null {
  const day = text === null ? null : parseDate(text, 'iso');
  if (text !== null && day === null) flag('DATE_MALFORMED');
  return day;
}

function traineeships({ afpr, poe, pmsmp }: Row): string {
  const offered = [
    ['PMSMP', pmsmp],
    ['AFPR', afpr],
    ['POE', poe],
  ] as const;
  return `{${offered.flatMap(([kind, mark]) => (mark === 'O' ? [kind] : [])).join(',')}}`;
}
