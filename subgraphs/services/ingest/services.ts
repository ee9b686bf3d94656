import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { choiceField, dateField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, reject } from '#kernel/ingest/source.ts';
import { AUDIENCES, CATEGORIES, KINDS } from '../catalogue/rules.ts';
import { sameNames } from './same-names.ts';

const columns = {
  id: ['id'],
  name: ['nom'],
  publisherKind: ['type_editeur'],
  publisher: ['editeur'],
  category: ['categorie'],
  kind: ['type'],
  audiences: ['publics'],
  apis: ['apis'],
  isFree: ['gratuit'],
  url: ['url'],
  description: ['description'],
  publishedOn: ['date_publication'],
} as const;

const PUBLISHERS = { pe: 'EMPLOYMENT_SERVICE', partenaire: 'PARTNER' } as const;
const YES_NO = { oui: true, non: false } as const;
const ID = /^[a-z\d][a-z\d-]{1,58}[a-z\d]$/u;

/** Several values in one field, apart by `|`. */
const several = (value: string | null): string[] =>
  (value ?? '')
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** As PostgreSQL writes an array. */
const arrayText = (values: readonly string[]): string =>
  `{${values.map((value) => JSON.stringify(value)).join(',')}}`;

function idField(value: string): string {
  if (ID.test(value)) return value;
  return reject({
    column: 'id',
    code: 'CODE_MALFORMED',
    reason: 'Expected 3 to 60 lower-case letters, digits and hyphens.',
    value,
  });
}

function urlField(value: string): string {
  if (URL.parse(value)?.protocol === 'https:') return value;
  return reject({ column: 'url', code: 'URL_MALFORMED', reason: 'Expected https://….', value });
}

/** The catalogue of the store: the whole of it in each file; the latest file's row of an identifier wins, and what moderators decided stays. */
export const servicesSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'services',
  dataset: 'Catalogue of the Emploi Store',
  publisher: 'Public employment service',
  licence: 'Licence Ouverte 2.0',
  refresh: 'each week',
  staging: {
    services: {
      id: 'text',
      name: 'text',
      publisher_kind: 'text',
      publisher: 'text',
      category: 'text',
      kind: 'text',
      audiences: 'text[]',
      apis: 'text[]',
      is_free: 'boolean',
      url: 'text',
      description: 'text',
      published_on: 'date',
    },
  },
  read: (input) => readCsv(input, { columns, optional: ['apis'] }, [';', ',']),
  map(record, { emit }) {
    if (record instanceof RecordRejected) throw record;
    const isFree = mandatory('gratuit', choiceField('gratuit', record.isFree, YES_NO));
    if (!isFree)
      reject({
        column: 'gratuit',
        code: 'NOT_FREE',
        reason: 'A service of the store costs its users nothing.',
        fault: 'RULE',
      });
    emit('services', {
      id: idField(mandatory('id', record.id)),
      name: mandatory('nom', record.name),
      publisher_kind: mandatory(
        'type_editeur',
        choiceField('type_editeur', record.publisherKind, PUBLISHERS),
      ),
      publisher: mandatory('editeur', record.publisher),
      category: mandatory(
        'categorie',
        choiceField('categorie', record.category, sameNames(CATEGORIES)),
      ),
      kind: mandatory('type', choiceField('type', record.kind, sameNames(KINDS))),
      audiences: arrayText(
        several(mandatory('publics', record.audiences)).map((one) =>
          mandatory('publics', choiceField('publics', one, sameNames(AUDIENCES))),
        ),
      ),
      apis: arrayText(several(record.apis)),
      is_free: isFree,
      url: urlField(mandatory('url', record.url)),
      description: mandatory('description', record.description),
      published_on: mandatory(
        'date_publication',
        dateField('date_publication', record.publishedOn, 'iso'),
      ),
    });
  },
  async merge(tx, { fileId, schema }) {
    const [counts] = await tx<{ staged: number; loaded: number }[]>`
      with latest as (
        select distinct on (id) * from staging_services order by id, line_no desc
      ), merged as (
        insert into ${tx(schema)}.services as s
          (id, name, publisher_kind, publisher, category, kind, audiences, apis, is_free, url, description, status, published_on, file_id)
        select id, name, publisher_kind, publisher, category, kind, audiences, apis, is_free, url, description, 'PUBLISHED', published_on, ${fileId}
        from latest
        on conflict (id) do update set
          name = excluded.name, publisher_kind = excluded.publisher_kind, publisher = excluded.publisher, category = excluded.category,
          kind = excluded.kind, audiences = excluded.audiences, apis = excluded.apis, url = excluded.url,
          description = excluded.description, published_on = excluded.published_on, file_id = excluded.file_id
        where (s.name, s.publisher_kind, s.publisher, s.category, s.kind, s.audiences, s.apis, s.url, s.description, s.published_on)
          is distinct from (excluded.name, excluded.publisher_kind, excluded.publisher, excluded.category, excluded.kind, excluded.audiences,
            excluded.apis, excluded.url, excluded.description, excluded.published_on)
        returning 1
      )
      select (select count(*)::int from staging_services) as staged, (select count(*)::int from merged) as loaded`;
    const { staged = 0, loaded = 0 } = counts ?? {};
    return { loaded, duplicate: staged - loaded };
  },
});
