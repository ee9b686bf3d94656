import type { TransactionSql } from 'postgres';
import { isIntermediary } from '../../rules/scam-offer.ts';
import type { OfferContact } from './ask.ts';

/** Keeps of some offers what the check compares. An offer that changes while the pages are read is what its last page says. */
export async function stageOffers(
  tx: TransactionSql,
  schema: string,
  contacts: readonly OfferContact[],
): Promise<void> {
  const texts = (textOf: (one: OfferContact) => string | null) => contacts.map(textOf);
  await tx`
    insert into ${tx(schema)}.pass_offers (offer_id, mark, siren, is_intermediary, is_blocked)
    select offer_id, mark, siren, is_intermediary::boolean, is_blocked::boolean from unnest(
      ${texts(({ offer }) => offer.id)}::text[], ${texts(({ mark }) => mark)}::text[], ${texts(sirenOf)}::text[],
      ${texts(({ offer }) => String(isIntermediary(offer.establishment?.activity?.code ?? null)))}::text[],
      ${texts(({ isBlocked }) => String(isBlocked))}::text[]
    ) as told (offer_id, mark, siren, is_intermediary, is_blocked)
    on conflict (offer_id) do update set mark = excluded.mark, siren = excluded.siren,
      is_intermediary = excluded.is_intermediary, is_blocked = excluded.is_blocked`;
}

const sirenOf = ({ offer }: OfferContact): string | null =>
  offer.isSiretKeyValid === true ? (offer.establishment?.siret.slice(0, 9) ?? null) : null;
