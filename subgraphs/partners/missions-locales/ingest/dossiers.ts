import { readJson } from '#kernel/ingest/json.ts';
import { defineSource, type LoadContext, RecordRejected } from '#kernel/ingest/source.ts';
import { dossierStaging, mapDossier } from './dossier.ts';
import { mergeDossiers } from './merge-dossiers.ts';

/** Whole dossiers, one a line: how a hub starts before it follows the change feed. */
export const dossiersSource = defineSource<unknown>({
  name: 'dossiers',
  dataset: 'Dossiers i-milo',
  publisher: 'Missions locales (i-milo)',
  licence: 'Restricted: agreement with the missions locales',
  refresh: 'once, then by the change feed',
  staging: dossierStaging,
  coversUntil(fileName) {
    const date = /(20\d{2})(\d{2})(\d{2})/u.exec(fileName);
    return date === null ? null : `${date[1]}-${date[2]}-${date[3]}`;
  },
  read: readJson,
  map(value, sink, context) {
    if (value instanceof RecordRejected) throw value;
    mapDossier(value, asOf(context), sink, context);
  },
  async merge(tx, context) {
    const loaded = await mergeDossiers(tx, context);
    const [count] = await tx<
      { staged: number }[]
    >`select count(*)::int as staged from staging_follow_ups`;
    return { loaded, duplicate: (count?.staged ?? 0) - loaded };
  },
});

/** A file speaks of the end of the day that it covers; one without a date, of the moment it came. */
const asOf = ({ coversUntil, retrievedAt }: LoadContext): string =>
  coversUntil === null ? retrievedAt.toISOString() : `${coversUntil}T23:59:59Z`;
