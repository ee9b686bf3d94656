import type { OfferRow } from '../repository/offer-row.ts';
import { surfaceKm } from '../repository/sphere.ts';
import type { Money, Resolvers } from '../schema.generated.ts';

/** Metres are as fine as the sources' points mean anything. */
const inMetres = (kilometres: number): number => Math.round(kilometres * 1_000) / 1_000;

function moneyOf(amount: number | null, period: OfferRow['salaryPeriod']): Money | null {
  return amount === null || period === null ? null : { amount, currency: 'EUR', period };
}

export const offerResolvers: Pick<Resolvers, 'Offer' | 'OfferDuplicate'> = {
  Offer: {
    __resolveReference: ({ id }, { loaders }) => loaders.offerById.load(id),
    async lastSeenOn({ id, updatedAt }, _args, { loaders }) {
      const seenOn = await loaders.lastSeenOnByOfferId.load(id);
      return seenOn ?? updatedAt.toISOString().slice(0, 10);
    },
    occupation: ({ romeCode }) => (romeCode === null ? null : { code: romeCode }),
    activity: ({ nafCode }) => (nafCode === null ? null : { code: nafCode }),
    establishment: ({ siret }) => (siret === null ? null : { siret }),
    commune: ({ communeCode }) => (communeCode === null ? null : { code: communeCode }),
    place: ({ placeLabel }) => placeLabel,
    coordinates: ({ latitude, longitude }) =>
      latitude === null || longitude === null ? null : { latitude, longitude },
    distanceKm: ({ chord }) => (chord === null ? null : inMetres(surfaceKm(chord))),
    salary: ({ salaryText, salaryMinimum, salaryMaximum, salaryPeriod, salaryMonths }) =>
      salaryText === null
        ? null
        : {
            text: salaryText,
            minimum: moneyOf(salaryMinimum, salaryPeriod),
            maximum: moneyOf(salaryMaximum, salaryPeriod),
            monthsPerYear: salaryMonths,
          },
    contact: ({ contactName, contactEmail, contactPhone }) =>
      contactName === null && contactEmail === null && contactPhone === null
        ? null
        : { name: contactName, email: contactEmail, phone: contactPhone },
    origin: ({ isOwnSource, partner, originUrl }) => ({ isOwnSource, partner, url: originUrl }),
    duplicates: ({ id }, _args, { loaders }) => loaders.duplicatesByOfferId.load(id),
    canonical: ({ canonicalId }, _args, { loaders }) =>
      canonicalId === null ? null : loaders.offerById.load(canonicalId),
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  OfferDuplicate: {
    async offer({ otherId }, _args, { loaders }) {
      const other = await loaders.offerById.load(otherId);
      if (other === null) throw new Error(`No offer ${otherId} beside its duplicate`);
      return other;
    },
  },
};
