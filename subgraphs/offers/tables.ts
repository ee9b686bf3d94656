import type { SQL } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  primaryKey,
  real,
  sql,
  text,
  timestamp,
} from '#kernel/database/drizzle.ts';
import { ingestTables } from '#kernel/database/ingest-tables.ts';
import { jobTables } from '#kernel/database/job-tables.ts';
import type { ContractKind, Experience } from './labels.ts';
import type { SoftSkill } from './schema.generated.ts';
import { schema } from './schema.ts';

export const { files: ingestFiles, rejects: ingestRejects } = ingestTables(schema);
export const { runs: jobRuns } = jobTables(schema);

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const cube = customType<{ data: string }>({ dataType: () => 'cube' });
const instant = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const euros = (name: string) => numeric(name, { precision: 12, scale: 2, mode: 'number' });

/** A skill that an offer asks for, in the partner's words. */
export interface OfferSkillRow {
  readonly code: string | null;
  readonly label: string;
  readonly isRequired: boolean;
}

export const offers = schema.table(
  'offers',
  {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    description: text('description'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Breaks the tie of two versions with one updating instant, so that the order of loading does not matter. */
    contentHash: text('content_hash').notNull(),
    contractKind: text('contract_kind').$type<ContractKind>().notNull(),
    contractLabel: text('contract_label'),
    natureLabel: text('nature_label'),
    workingTimeLabel: text('working_time_label'),
    romeCode: text('rome_code'),
    appellation: text('appellation'),
    nafCode: text('naf_code'),
    employerName: text('employer_name'),
    employerDescription: text('employer_description'),
    siret: text('siret'),
    isSiretKeyValid: boolean('is_siret_key_valid'),
    placeLabel: text('place_label'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    postalCode: text('postal_code'),
    communeCode: text('commune_code'),
    departmentCode: text('department_code'),
    salaryText: text('salary_text'),
    salaryMinimum: euros('salary_minimum'),
    salaryMaximum: euros('salary_maximum'),
    salaryPeriod: text('salary_period', { enum: ['HOUR', 'MONTH', 'YEAR'] }),
    salaryMonths: numeric('salary_months', { precision: 4, scale: 2, mode: 'number' }),
    experience: text('experience').$type<Experience>(),
    experienceLabel: text('experience_label'),
    qualificationLabel: text('qualification_label'),
    skills: jsonb('skills').$type<readonly OfferSkillRow[]>().notNull(),
    /** Of the fourteen qualities those that the offer names. */
    softSkills: jsonb('soft_skills').$type<readonly SoftSkill[]>().notNull().default([]),
    openings: integer('openings').notNull(),
    isDisabilityFriendly: boolean('is_disability_friendly').notNull(),
    lacksCandidates: boolean('lacks_candidates').notNull(),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    contactPhone: text('contact_phone'),
    applicationUrl: text('application_url'),
    isOwnSource: boolean('is_own_source').notNull(),
    partner: text('partner').notNull(),
    originUrl: text('origin_url'),
    /** Postal code and SIRET, postal code and name of the employer: only offers of one group are compared; null when unknown. */
    siretGroup: text('siret_group'),
    nameGroup: text('name_group'),
    cleanTitle: text('clean_title').notNull(),
    isOpen: boolean('is_open').notNull(),
    /** The visible offer that this one repeats; null when it stands for itself. */
    canonicalId: text('canonical_id'),
    fileId: bigint('file_id', { mode: 'number' }).notNull(),
    search: tsvector('search').generatedAlwaysAs(
      (): SQL => sql`
        setweight(to_tsvector('offers.french', left(title, 500)), 'A') ||
        setweight(to_tsvector('offers.french', left(coalesce(appellation, ''), 500)), 'B') ||
        setweight(to_tsvector('offers.french', left(coalesce(description, ''), 20000)), 'C') ||
        setweight(to_tsvector('offers.french', left(coalesce(employer_name, ''), 500)), 'D')`,
    ),
    /** The point on a sphere of the Earth's mean radius, in kilometres: distances between two are chords. */
    position: cube('position').generatedAlwaysAs(
      (): SQL => sql`
        case when latitude is not null and longitude is not null then public.cube(array[
          6371.0088 * cos(radians(latitude)) * cos(radians(longitude)),
          6371.0088 * cos(radians(latitude)) * sin(radians(longitude)),
          6371.0088 * sin(radians(latitude))
        ]) end`,
    ),
  },
  (table) => [
    // offerSearch by text.
    index('offers_by_text').using('gin', table.search).where(sql`is_open`),
    // offersNearby, and offerSearch near a point: nearest first without sorting.
    index('offers_by_position').using('gist', table.position).where(sql`is_open`),
    // offerSearch by date, and its `publishedAfter`.
    index('offers_by_date').on(table.createdAt, table.id).where(sql`is_open`),
    // Occupation.openOffers, and offerSearch by occupation.
    index('offers_by_occupation').on(table.romeCode, table.createdAt, table.id).where(sql`is_open`),
    // offerSearch by commune.
    index('offers_by_commune').on(table.communeCode, table.createdAt, table.id).where(sql`is_open`),
    // offerSearch by département, newest first.
    index('offers_by_department')
      .on(table.departmentCode, table.createdAt, table.id)
      .where(sql`is_open`),
    // The facets and the total of a search without text: answered from the index alone.
    index('offers_by_facet')
      .on(table.departmentCode, table.romeCode, table.contractKind, table.experience)
      .where(sql`is_open and canonical_id is null`),
    // offerCounts, page by page.
    index('offers_by_place_and_occupation')
      .on(
        sql`coalesce(${table.communeCode}, '')`,
        sql`coalesce(${table.romeCode}, '')`,
        table.createdAt,
      )
      .where(sql`canonical_id is null`),
    // Establishment.offers.
    index('offers_by_siret').on(table.siret, table.createdAt, table.id),
    // offerContactMarks, page by page.
    index('offers_by_contact').on(table.id).where(sql`is_open and contact_email is not null`),
    // What a file brought, for the people it is matched with.
    index('offers_by_file').on(table.fileId).where(sql`is_open and canonical_id is null`),
    // The search for duplicates among what changed.
    index('offers_by_siret_group').on(table.siretGroup),
    index('offers_by_name_group').on(table.nameGroup),
  ],
);

/** When an offer was last shown by its source; apart from `offers` because every harvest moves it. */
export const offerSightings = schema.table('offer_sightings', {
  offerId: text('offer_id').primaryKey(),
  lastSeenOn: date('last_seen_on', { mode: 'string' }).notNull(),
});

/** Each pair of offers that say the same stands twice, once from each side. */
export const offerDuplicates = schema.table(
  'offer_duplicates',
  {
    offerId: text('offer_id').notNull(),
    otherId: text('other_id').notNull(),
    reason: text('reason', {
      enum: ['TITLE_IDENTICAL', 'TITLE_EQUAL', 'TITLE_SIMILAR'],
    }).notNull(),
    similarity: real('similarity').notNull(),
  },
  (table) => [primaryKey({ columns: [table.offerId, table.otherId] })],
);

/** Codes that the offers ever mentioned, with the label of the newest mention. */
export const seenCodes = schema.table(
  'seen_codes',
  {
    system: text('system', { enum: ['OCCUPATION', 'COMMUNE', 'DEPARTMENT'] }).notNull(),
    code: text('code').notNull(),
    label: text('label').notNull(),
    labelledAt: instant('labelled_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.system, table.code] })],
);
