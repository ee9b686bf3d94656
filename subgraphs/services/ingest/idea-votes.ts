import { readCsv } from '#kernel/ingest/csv.ts';
import type { DelimitedRecord } from '#kernel/ingest/delimited.ts';
import { dateField, mandatory } from '#kernel/ingest/fields.ts';
import { defineSource, RecordRejected } from '#kernel/ingest/source.ts';
import { HALF_LIFE_DAYS, TREND_EPOCH } from '../ideas/rules.ts';

const columns = { ideaId: ['idee'], voter: ['votant'], votedOn: ['date_vote'] } as const;

/** The votes of the former boxes; whose they are becomes a pseudonym before anything is stored. A vote for an idea that is not known is rejected. */
export const ideaVotesSource = defineSource<DelimitedRecord<typeof columns>>({
  name: 'idea-votes',
  dataset: 'Export of the votes of the idea boxes',
  publisher: 'Public employment service',
  licence: 'Restricted: whose votes they are',
  refresh: 'once, when the boxes move here',
  staging: { votes: { idea_id: 'text', voter_hash: 'text', voted_on: 'date' } },
  read: (input) => readCsv(input, { columns }, [';', ',']),
  map(record, { emit }, { pseudonym }) {
    if (record instanceof RecordRejected) throw record;
    emit('votes', {
      idea_id: mandatory('idee', record.ideaId),
      voter_hash: pseudonym(mandatory('votant', record.voter)),
      voted_on: mandatory('date_vote', dateField('date_vote', record.votedOn, 'iso')),
    });
  },
  async merge(tx, { fileId, schema }) {
    const { count: rejected } = await tx`
      insert into ${tx(schema)}.ingest_rejects (file_id, line, "column", code, reason, masked_value)
      select ${fileId}, v.line_no, 'idee', 'IDEA_UNKNOWN', 'Expected an idea that is known.', null
      from staging_votes v where not exists (select 1 from ${tx(schema)}.ideas i where i.id = v.idea_id)`;
    const [counts] = await tx<{ known: number; loaded: number }[]>`
      with known as (
        select coalesce(i.merged_into, i.id) as idea_id, v.voter_hash, v.voted_on
        from staging_votes v join ${tx(schema)}.ideas i on i.id = v.idea_id
      ), noted as (
        insert into ${tx(schema)}.idea_votes (idea_id, voter_hash, voted_on)
        select idea_id, voter_hash, min(voted_on) from known group by idea_id, voter_hash
        on conflict do nothing returning idea_id
      )
      select (select count(*)::int from known) as known, (select count(*)::int from noted) as loaded`;
    await tx`
      update ${tx(schema)}.ideas i set votes = c.votes, trend_weight = c.weight
      from (
        select idea_id, count(*)::int as votes,
          sum(power(2::float8, (voted_on - ${TREND_EPOCH}::text::date)::float8 / ${HALF_LIFE_DAYS}::float8)) as weight
        from ${tx(schema)}.idea_votes where idea_id in (select idea_id from staging_votes) group by idea_id
      ) c where c.idea_id = i.id`;
    const { known = 0, loaded = 0 } = counts ?? {};
    return { loaded, duplicate: known - loaded, rejected };
  },
});
