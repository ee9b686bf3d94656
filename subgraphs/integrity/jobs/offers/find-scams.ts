import type { TransactionSql } from 'postgres';
import { lastDayOf } from '#kernel/calendar/months.ts';
import type { Evidence } from '../../rules/finding.ts';
import { type ContactUse, scamOffer } from '../../rules/scam-offer.ts';
import { groupIdOf } from '../checks/group-id.ts';
import { inBatches } from '../checks/in-batches.ts';

/** Offers named as evidence, one of each company. */
const MOST_NAMED = 10;

interface UsedContact extends ContactUse {
  readonly mark: string;
  readonly offers: readonly string[];
}

/** Finds offers whose contact many companies share, or that is blocked, among those that the pass has read; all offers with one contact are one group. */
export async function findScams(tx: TransactionSql, schema: string, month: string): Promise<void> {
  const contacts = inBatches<UsedContact>(
    tx,
    'used_contacts',
    tx`
    select mark, count(distinct siren) filter (where not is_intermediary)::int as companies,
      coalesce(max(of_company) filter (where is_intermediary)::float8 / nullif(count(siren), 0), 0) as "shareOfIntermediary",
      bool_or(is_blocked) as "isBlocked",
      (array_agg(offer_id order by offer_id) filter (where is_first))[1:${tx.unsafe(String(MOST_NAMED))}] as offers
    from (
      select *, row_number() over (partition by mark, siren order by offer_id) = 1 as is_first,
        count(siren) over (partition by mark, siren) as of_company
      from ${tx(schema)}.pass_offers
    ) offer
    group by mark order by mark`,
  );
  for await (const used of contacts) {
    const found = used.flatMap((contact) => {
      const verdict = scamOffer(contact);
      return verdict === null
        ? []
        : [{ ...verdict, contact, groupId: groupIdOf('SCAM_OFFER', contact.mark) }];
    });
    await tx`
      insert into ${tx(schema)}.pass_signals
        (id, offer_id, kind, reason, confidence, starts_on, ends_on, is_monthly, evidence, group_id)
      select 'S' || left(encode(sha256(convert_to(concat_ws('|', offer_id, 'SCAM_OFFER', reason), 'UTF8')), 'hex'), 32), offer_id,
        'SCAM_OFFER', reason, confidence, ${`${month}-01`}::text::date, ${lastDayOf(month)}::text::date, false, evidence::jsonb, group_id
      from unnest(
        ${found.map(({ contact }) => contact.mark)}::text[], ${found.map(({ reason }) => reason)}::text[],
        ${found.map(({ confidence }) => confidence)}::text[], ${found.map(evidenceOf)}::text[], ${found.map(({ groupId }) => groupId)}::text[]
      ) as told (mark, reason, confidence, evidence, group_id)
      join ${tx(schema)}.pass_offers using (mark)`;
  }
}

const evidenceOf = (one: { readonly contact: UsedContact; readonly groupId: string }): string =>
  JSON.stringify([
    ...one.contact.offers.map((id): Evidence => ({ kind: 'OFFER', id })),
    { kind: 'GROUP', id: one.groupId } satisfies Evidence,
  ]);
