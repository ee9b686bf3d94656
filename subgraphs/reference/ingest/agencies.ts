import { normaliseDepartmentCode } from '#kernel/codes/territory.ts';
import { choiceField, codeField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected, type Source } from '#kernel/ingest/source.ts';
import { agencyName, timeZoneOf } from './agency-place.ts';
import { dayEdition } from './editions.ts';
import { type JsonRecord, readJsonArray } from './json-array.ts';
import { textOf } from './json-fields.ts';
import { mergeList } from './merge-list.ts';

const LIST = {
  staging: 'agencies',
  table: 'agencies',
  key: ['id'],
  values: ['kind', 'name', 'department_code', 'region_name', 'time_zone'],
};

interface AgencyFile {
  readonly name: string;
  readonly dataset: string;
  readonly publisher: string;
  /** What the file calls its structures. */
  readonly structure: string;
  readonly kind: 'PES' | 'MISSION_LOCALE';
}

/** The lists of agencies share one layout; identifiers are made unique over both by their kind. */
function defineAgencies({
  name,
  dataset,
  publisher,
  structure,
  kind,
}: AgencyFile): Source<JsonRecord> {
  return defineSource<JsonRecord>({
    name,
    dataset,
    publisher,
    licence: 'Licence Ouverte 2.0',
    refresh: 'when agencies open or close',
    staging: {
      agencies: {
        id: 'text',
        kind: 'text',
        name: 'text',
        department_code: 'text',
        region_name: 'text',
        time_zone: 'text',
      },
    },
    read: (input) => readJsonArray(input, ['id', 'nom_agence', 'structure', 'code_departement']),
    map(record, { emit, flag }) {
      if (record instanceof RecordRejected) throw record;
      mandatory(
        'structure',
        choiceField('structure', textOf(record, 'structure'), { [structure]: kind }),
      );
      const department = mandatory(
        'code_departement',
        codeField(
          'code_departement',
          textOf(record, 'code_departement'),
          normaliseDepartmentCode,
          'a département code',
        ),
      );
      const told = textOf(record, 'timezone');
      const timeZone = timeZoneOf(department);
      if (told !== null && told !== timeZone) flag('TIME_ZONE_CORRECTED');
      if (department === '20') flag('DEPARTMENT_AMBIGUOUS');
      emit('agencies', {
        id: `${kind === 'PES' ? 'PES' : 'ML'}-${mandatory('id', textOf(record, 'id'))}`,
        kind,
        name: agencyName(mandatory('nom_agence', textOf(record, 'nom_agence'))),
        department_code: department,
        region_name: textOf(record, 'nom_region') ?? '',
        time_zone: timeZone,
      });
    },
    merge: (tx, context) => mergeList(tx, context, LIST, dayEdition(context)),
  });
}

export const pesAgenciesSource = defineAgencies({
  name: 'pes-agencies',
  dataset: 'Agences Pôle emploi',
  publisher: 'France Travail',
  structure: 'POLE_EMPLOI',
  kind: 'PES',
});

export const missionsLocalesAgenciesSource = defineAgencies({
  name: 'missions-locales-agencies',
  dataset: 'Missions locales',
  publisher: 'Union nationale des missions locales',
  structure: 'MILO',
  kind: 'MISSION_LOCALE',
});
