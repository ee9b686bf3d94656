import { z } from 'zod';
import { normaliseDepartmentCode } from '#kernel/codes/territory.ts';
import { FileRefused } from '#kernel/ingest/file-refused.ts';
import type { SourceInput } from '#kernel/ingest/input.ts';
import { readJson } from '#kernel/ingest/json.ts';
import { defineSource, RecordRejected, reject, type SourceRecord } from '#kernel/ingest/source.ts';

const structure = z.object({
  id: z.string().regex(/^(?:\d{5}|2[AB]\d{3})S\d{2}$/u),
  nom_officiel: z.string().min(1),
  nom_usuel: z.string().nullish(),
  nom_region: z.string().nullish(),
  code_departement: z.union([z.string(), z.number()]).nullish(),
  timezone: z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone)),
});

/** The i-milo list of missions locales and their structures. */
export const structuresSource = defineSource<unknown>({
  name: 'structures',
  dataset: 'Structures i-milo',
  publisher: 'Missions locales (i-milo)',
  licence: 'Licence Ouverte 2.0',
  refresh: 'when structures open, close or merge',
  staging: {
    structures: {
      id: 'text',
      official_name: 'text',
      usual_name: 'text',
      region_name: 'text',
      department_code: 'text',
      time_zone: 'text',
    },
  },
  read: readArray,
  map(value, { emit }) {
    if (value instanceof RecordRejected) throw value;
    const parsed = structure.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const column = String(issue?.path[0] ?? '');
      const found = (value as Record<string, unknown> | null)?.[column];
      reject({
        column,
        code: 'VALUE_INVALID',
        reason: `${column}: not as the i-milo list writes it.`,
        value: String(found ?? ''),
      });
    }
    const { data } = parsed;
    emit('structures', {
      id: data.id,
      official_name: data.nom_officiel.trim(),
      usual_name: data.nom_usuel?.trim() || null,
      region_name: data.nom_region?.replace(/^Structure régionale\s+/u, '').trim() || null,
      department_code:
        data.code_departement == null
          ? null
          : normaliseDepartmentCode(String(data.code_departement)),
      time_zone: data.timezone,
    });
  },
  async merge(tx, { fileId, schema }) {
    const [counts] = await tx<{ staged: number; loaded: number }[]>`
      with latest as (
        select distinct on (id) * from staging_structures order by id, line_no desc
      ), merged as (
        insert into ${tx(schema)}.structures (id, official_name, usual_name, region_name, department_code, time_zone, file_id)
        select id, official_name, usual_name, region_name, department_code, time_zone, ${fileId} from latest
        on conflict (id) do update set official_name = excluded.official_name, usual_name = excluded.usual_name,
          region_name = excluded.region_name, department_code = excluded.department_code, time_zone = excluded.time_zone, file_id = excluded.file_id
        where (structures.official_name, structures.usual_name, structures.region_name, structures.department_code, structures.time_zone)
          is distinct from (excluded.official_name, excluded.usual_name, excluded.region_name, excluded.department_code, excluded.time_zone)
        returning 1
      )
      select (select count(*)::int from staging_structures) as staged, (select count(*)::int from merged) as loaded`;
    const { staged = 0, loaded = 0 } = counts ?? {};
    return { loaded, duplicate: staged - loaded };
  },
});

/** One record an element of the array; its number stands for the line, since the array may be written on one. */
async function* readArray(input: SourceInput): AsyncGenerator<SourceRecord<unknown>[]> {
  for await (const batch of readJson(input)) {
    for (const { value } of batch) {
      if (!Array.isArray(value))
        throw new FileRefused('FILE_MALFORMED', 'Expected a JSON array of structures.');
      yield value.map((element: unknown, index) => ({ line: index + 1, value: element }));
    }
  }
}
