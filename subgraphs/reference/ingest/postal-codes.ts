import { normaliseCommuneCode, normalisePostalCode } from '#kernel/codes/territory.ts';
import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { codeField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, type RecordSink } from '#kernel/ingest/source.ts';
import { mergePostalAreas } from './merge-postal-areas.ts';

const columns = {
  commune: ['Code_commune_INSEE'],
  postalCode: ['Code_postal'],
  locality: ['Ligne_5'],
  point: ['coordonnees_gps', 'coordonnees_geographiques'],
} as const;

/** La Poste's list of postal codes; the points are the communes' centres. */
export const postalCodesSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'postal-codes',
  dataset: 'Base officielle des codes postaux (hexasmal)',
  publisher: 'La Poste',
  licence: 'Licence Ouverte 2.0',
  refresh: 'twice a year',
  staging: {
    postal_areas: {
      commune_code: 'text',
      postal_code: 'text',
      locality: 'text',
      latitude: 'double precision',
      longitude: 'double precision',
    },
  },
  read: (input) => readCsv(input, { columns, optional: ['locality', 'point'] }, [';', ',']),
  map(record, sink) {
    if (record instanceof RecordRejected) throw record;
    sink.emit('postal_areas', {
      commune_code: mandatory(
        'Code_commune_INSEE',
        codeField(
          'Code_commune_INSEE',
          record.commune,
          normaliseCommuneCode,
          'an INSEE commune code',
        ),
      ),
      postal_code: mandatory(
        'Code_postal',
        codeField(
          'Code_postal',
          record.postalCode,
          normalisePostalCode,
          'a postal code of 5 digits',
        ),
      ),
      locality: record.locality ?? '',
      ...pointOf(record.point, sink),
    });
  },
  merge: mergePostalAreas,
});

const NOWHERE = { latitude: null, longitude: null };

/** `47.2184, -1.5536` or `47.2184,-1.5536`; a point that cannot be read is left out with a flag. */
function pointOf(text: string | null, { flag }: RecordSink) {
  if (text === null) return NOWHERE;
  const [latitude = Number.NaN, longitude = Number.NaN, ...more] = text
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more.length === 0;
  if (isOnEarth) return { latitude, longitude };
  flag('POINT_UNREADABLE');
  return NOWHERE;
}
