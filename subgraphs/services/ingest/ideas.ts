import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { choiceField, dateField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { CATEGORIES } from '../catalogue/rules.ts';
import { BOXES, STATES } from '../ideas/rules.ts';
import { sameNames } from './same-names.ts';

const columns = {
  id: ['id'],
  box: ['boite'],
  title: ['titre'],
  problem: ['probleme'],
  proposal: ['proposition'],
  category: ['categorie'],
  state: ['etat'],
  filedOn: ['date_depot'],
  builtAs: ['service'],
} as const;

/** The export of the former boxes: ideas that this hub has are left as its moderators and voters have them. */
export const ideasSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'ideas',
  dataset: 'Export of the idea boxes',
  publisher: 'Public employment service',
  licence: 'Licence Ouverte 2.0',
  refresh: 'once, when the boxes move here',
  staging: {
    ideas: {
      id: 'text',
      box: 'text',
      title: 'text',
      problem: 'text',
      proposal: 'text',
      category: 'text',
      state: 'text',
      filed_on: 'date',
      built_as: 'text',
    },
  },
  read: (input) => readCsv(input, { columns, optional: ['builtAs'] }, [';', ',']),
  map(record, { emit }) {
    if (record instanceof RecordRejected) throw record;
    emit('ideas', {
      id: mandatory('id', record.id),
      box: mandatory('boite', choiceField('boite', record.box, sameNames(BOXES))),
      title: mandatory('titre', record.title),
      problem: mandatory('probleme', record.problem),
      proposal: mandatory('proposition', record.proposal),
      category: mandatory(
        'categorie',
        choiceField('categorie', record.category, sameNames(CATEGORIES)),
      ),
      state: mandatory('etat', choiceField('etat', record.state, sameNames(STATES))),
      filed_on: mandatory('date_depot', dateField('date_depot', record.filedOn, 'iso')),
      built_as: record.builtAs,
    });
  },
  async merge(tx, { fileId, schema }) {
    const [counts] = await tx<{ staged: number; loaded: number }[]>`
      with latest as (
        select distinct on (id) * from staging_ideas order by id, line_no desc
      ), merged as (
        insert into ${tx(schema)}.ideas (id, box, title, problem, proposal, category, state, filed_on, built_as, file_id)
        select id, box, title, problem, proposal, category, state, filed_on, built_as, ${fileId} from latest
        on conflict (id) do nothing returning 1
      )
      select (select count(*)::int from staging_ideas) as staged, (select count(*)::int from merged) as loaded`;
    const { staged = 0, loaded = 0 } = counts ?? {};
    return { loaded, duplicate: staged - loaded };
  },
});
