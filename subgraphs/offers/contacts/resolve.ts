import { readFeedPage } from '#kernel/graph/feed-page.ts';
import { toConnection } from '#kernel/graph/page.ts';
import type { OfferContactMarkResolvers, QueryResolvers } from '../schema.generated.ts';
import { contactMark, normaliseEmail } from './mark.ts';

/** An offer, and what its contact has in common with those of others. */
export interface MarkedContact {
  readonly offerId: string;
  readonly mark: string;
  readonly isBlocked: boolean;
}

/** One query for the offers of a page, one for which of their contacts are blocked. */
export const contactResolvers: {
  readonly Query: Pick<QueryResolvers, 'offerContactMarks'>;
  readonly OfferContactMark: OfferContactMarkResolvers;
} = {
  Query: {
    async offerContactMarks(_parent, args, { contacts, pseudonyms }) {
      const page = readFeedPage('offer-contact-marks', {}, args);
      const { nodes, pageInfo } = toConnection(await contacts.list(page), page, ({ id }) => [id]);
      const marked = nodes.flatMap(({ id, email }) => {
        const exact = normaliseEmail(email);
        return exact === null
          ? []
          : [{ offerId: id, mark: contactMark(exact, pseudonyms('offers')) }];
      });
      const blocked = await contacts.blockedAmong(marked.map(({ mark }) => mark));
      return {
        nodes: marked.map((one) => ({ ...one, isBlocked: blocked.has(one.mark) })),
        pageInfo,
      };
    },
  },
  OfferContactMark: {
    async offer({ offerId }, _args, { loaders }) {
      const offer = await loaders.offerById.load(offerId);
      if (offer === null) throw new Error(`No offer ${offerId} behind its contact`);
      return offer;
    },
  },
};
