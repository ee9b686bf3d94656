import type { SQL } from 'drizzle-orm';
import { bigint, boolean, date, index, sql, text, timestamp } from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { jobTables } from '#kernel/database/job-tables.ts';
import { schema } from './schema.ts';

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);
export const { runs: jobRuns } = jobTables(schema);

/** Where an establishment stands is told by one source as a whole: Sirene's address and the datalake's are never mixed. */
const located = (column: string): string =>
  `case when sirene_department_code is not null then sirene_${column} else pes_${column} end`;

const unlessRefused = (value: string) =>
  sql.raw(`case when is_refused is not true then ${value} end`);

/**
 * One row an establishment. Each source writes its own columns (`sirene_…` and the legal facts; `pes_…`, contacts and headcount); what is
 * served is generated from both, so the order of loading leaves no trace. The file of a source is the one that last changed the row.
 * A refusal of diffusion masks what is served, not what the employment service sent: taken back, it shows again.
 * No foreign key on the files: the nation is 10 million rows.
 */
export const establishments = schema.table(
  'establishments',
  {
    siret: text('siret').primaryKey(),
    isSiretKeyValid: boolean('is_siret_key_valid').notNull(),

    sireneFileId: bigint('sirene_file_id', { mode: 'number' }),
    /** Whether the person refused diffusion: names, address and contacts then stay out of what is served. */
    isRefused: boolean('is_refused'),
    isClosed: boolean('is_closed'),
    closedOn: date('closed_on', { mode: 'string' }),
    createdOn: date('created_on', { mode: 'string' }),
    isHeadOffice: boolean('is_head_office'),
    statedActivityCode: text('stated_activity_code'),
    statedActivityNomenclature: text('stated_activity_nomenclature', {
      enum: ['NAF_2025', 'NAF_REV_2', 'NAF_REV_1', 'NAF_1993', 'NAP'],
    }),
    sireneActivityCode: text('sirene_activity_code'),
    sireneName: text('sirene_name'),
    sireneBrandName: text('sirene_brand_name'),
    sireneStreetAddress: text('sirene_street_address'),
    sirenePostalCode: text('sirene_postal_code'),
    sireneCommuneCode: text('sirene_commune_code'),
    sireneDepartmentCode: text('sirene_department_code'),
    sireneHeadcountBand: text('sirene_headcount_band'),

    pesFileId: bigint('pes_file_id', { mode: 'number' }),
    pesName: text('pes_name'),
    pesBrandName: text('pes_brand_name'),
    pesActivityCode: text('pes_activity_code'),
    pesStreetAddress: text('pes_street_address'),
    pesPostalCode: text('pes_postal_code'),
    pesCommuneCode: text('pes_commune_code'),
    pesDepartmentCode: text('pes_department_code'),
    pesHeadcountBand: text('pes_headcount_band'),
    companyCreatedOn: date('company_created_on', { mode: 'string' }),
    pesWebsite: text('pes_website'),
    pesEmail: text('pes_email'),
    pesPhone: text('pes_phone'),
    traineeships: text('traineeships', { enum: ['PMSMP', 'AFPR', 'POE'] }).array(),

    name: text('name').generatedAlwaysAs(unlessRefused('coalesce(pes_name, sirene_name)')),
    brandName: text('brand_name').generatedAlwaysAs(
      unlessRefused('coalesce(sirene_brand_name, pes_brand_name)'),
    ),
    streetAddress: text('street_address').generatedAlwaysAs(
      unlessRefused(located('street_address')),
    ),
    postalCode: text('postal_code').generatedAlwaysAs(unlessRefused(located('postal_code'))),
    website: text('website').generatedAlwaysAs(unlessRefused('pes_website')),
    email: text('email').generatedAlwaysAs(unlessRefused('pes_email')),
    phone: text('phone').generatedAlwaysAs(unlessRefused('pes_phone')),
    isDiffusible: boolean('is_diffusible')
      .notNull()
      .generatedAlwaysAs(sql`not coalesce(is_refused, false)`),
    communeCode: text('commune_code').generatedAlwaysAs(sql.raw(located('commune_code'))),
    departmentCode: text('department_code').generatedAlwaysAs(sql.raw(located('department_code'))),
    activityCode: text('activity_code').generatedAlwaysAs(
      sql`coalesce(sirene_activity_code, pes_activity_code)`,
    ),
    headcountBand: text('headcount_band')
      .notNull()
      .generatedAlwaysAs(
        sql`coalesce(nullif(pes_headcount_band, 'NN'), nullif(sirene_headcount_band, 'NN'), 'NN')`,
      ),
    isOpen: boolean('is_open').notNull().generatedAlwaysAs(sql`not coalesce(is_closed, false)`),
  },
  (table) => [
    // Commune.establishments, establishments(filter: { communeCode })
    index('establishments_by_commune').on(table.communeCode, table.siret),
    // establishments(filter: { departmentCode })
    index('establishments_by_department').on(table.departmentCode, table.siret),
    // establishments(filter: { activityCodes }), where the activity is rarer than the place
    index('establishments_by_activity').on(table.activityCode, table.siret),
    // establishments(filter: { headcountBands }) of 10 employees and more: smaller ones are met at once in SIRET order
    index('establishments_by_large_headcount')
      .on(table.headcountBand, table.siret)
      .where(
        sql`headcount_band in ('11', '12', '21', '22', '31', '32', '41', '42', '51', '52', '53')`,
      ),
  ],
);

/**
 * How far each source's newest file that names an establishment speaks. Apart from the rows themselves, because a monthly file confirms
 * ten million of them and changes few.
 */
export const establishmentEditions = schema.table('establishment_editions', {
  siret: text('siret').primaryKey(),
  sireneAsOf: timestamp('sirene_as_of', { mode: 'string' }),
  pesAsOf: timestamp('pes_as_of', { mode: 'string' }),
});

/**
 * What the employer says of it, if anything, unless the person behind it refused to be shown. Names are written out: drizzle leaves the table away where a statement
 * has one, and the column would then be the other table's.
 */
const unlessOverridden = (column: 'name' | 'website' | 'email' | 'phone') =>
  sql.raw(`case when establishments.is_diffusible then coalesce((
    select own.${column} from employers.recruiter_overrides own where own.siret = establishments.siret), establishments.${column}) end`) as SQL<
    string | null
  >;

/** What the graph reads: nothing of the columns that only one source knows and another may overrule. */
export const servedColumns = {
  siret: establishments.siret,
  isSiretKeyValid: establishments.isSiretKeyValid,
  name: unlessOverridden('name').as('name'),
  brandName: establishments.brandName,
  activityCode: establishments.activityCode,
  statedActivityCode: establishments.statedActivityCode,
  statedActivityNomenclature: establishments.statedActivityNomenclature,
  communeCode: establishments.communeCode,
  postalCode: establishments.postalCode,
  streetAddress: establishments.streetAddress,
  headcountBand: establishments.headcountBand,
  createdOn: establishments.createdOn,
  companyCreatedOn: establishments.companyCreatedOn,
  closedOn: establishments.closedOn,
  isOpen: establishments.isOpen,
  isHeadOffice: establishments.isHeadOffice,
  isDiffusible: establishments.isDiffusible,
  website: unlessOverridden('website').as('website'),
  email: unlessOverridden('email').as('email'),
  phone: unlessOverridden('phone').as('phone'),
  traineeships: establishments.traineeships,
  sireneFileId: establishments.sireneFileId,
  pesFileId: establishments.pesFileId,
};

export type EstablishmentRow = Pick<typeof establishments.$inferSelect, keyof typeof servedColumns>;
