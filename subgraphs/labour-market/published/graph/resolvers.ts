import { readMonth } from '#kernel/graph/arguments.ts';
import { listScope, readPage, toConnection } from '#kernel/graph/page.ts';
import type { LabourMarketContext } from '../../context.ts';
import { monthPeriod } from '../../period.ts';
import type { MarketFigureConnection, Resolvers } from '../../schema.generated.ts';
import { ALL, type CubeMeasure } from '../measures.ts';
import { METHOD } from '../settings.ts';
import { figureOfRow, territoryOfPlace } from './figure-of-row.ts';
import { readCategory, readOccupation, readPlace } from './read-arguments.ts';
import { cellThatIsThere } from './repository.ts';
import type { PublishedTensionRow, RankedPage } from './tension-rows.ts';

type PublishedResolvers = Pick<
  Resolvers,
  'PublishedSnapshot' | 'PublishedTension' | 'PublishedTensionConnection'
> & { readonly Query: NonNullable<Resolvers['Query']> };

/** Codes that no published list holds, told as notices: an empty answer says why. */
async function noticesOf(
  { published }: LabourMarketContext,
  codes: Readonly<Record<string, string>>,
): Promise<MarketFigureConnection['notices']> {
  const known = await published.knownCodes(Object.values(codes));
  return Object.entries(codes)
    .filter(([, code]) => !known.has(code))
    .map(([argument, code]) => {
      const value = argument === 'territory' ? code.slice(1) : code;
      const message = `${argument}: no figure is published for ${JSON.stringify(value)}.`;
      return { code: 'CODE_UNKNOWN', argument, value, message };
    });
}

const monthOf = (month: string | null | undefined): string | null =>
  month == null ? null : readMonth('month', month);

const cellOf = ({ month, place, occupation }: PublishedTensionRow, measure: CubeMeasure) => ({
  measure,
  month,
  place,
  occupation,
  category: ALL,
});

export const publishedResolvers: PublishedResolvers = {
  Query: {
    async publishedFigures(_parent, { measure, territory, ...args }, context) {
      const place = await readPlace(territory, context.published.partsOfBasin);
      const occupation = readOccupation(args.occupationCode);
      const category = readCategory(measure, args.category);
      const cell = { measure, place, occupation, category };
      const page = readPage(args, {
        scope: listScope('published-figures', cell),
        defaultSize: 12,
      });
      const before = page.after === null ? null : String(page.after[0]);
      const rows = await context.published.listMonths(cell, { before, limit: page.limit });
      const list = toConnection(rows.map(figureOfRow), page, ({ period }) => [period.startsOn]);
      return {
        ...list,
        notices: await noticesOf(context, { territory: place, occupationCode: occupation }),
      };
    },
    async publishedComparison(_parent, { measure, territory, ...args }, context) {
      const place = await readPlace(territory, context.published.partsOfBasin);
      const occupation = readOccupation(args.occupationCode);
      const category = readCategory(measure, args.category);
      const month = monthOf(args.month);
      const cell = { measure, place, occupation, category };
      const page = readPage(args, { scope: listScope('published-parts', { ...cell, month }) });
      const after = page.after === null ? null : String(page.after[0]);
      const rows = await context.published.listParts(cell, month, { after, limit: page.limit });
      const { edges, nodes, pageInfo } = toConnection(rows, page, (row) => [row.place]);
      return {
        edges: edges.map(({ cursor, node }) => ({ cursor, node: figureOfRow(node) })),
        nodes: nodes.map(figureOfRow),
        pageInfo,
        notices: await noticesOf(context, { territory: place, occupationCode: occupation }),
      };
    },
    async publishedTensions(_parent, { territory, level, ...args }, context) {
      const place = await readPlace(territory, context.published.partsOfBasin);
      const month = monthOf(args.month);
      const page = readPage(args, {
        scope: listScope('published-tensions', { place, level, month }),
      });
      const after = page.after as RankedPage['after'];
      const rows = await context.published.rankOccupations(place, level ?? 'OCCUPATION', month, {
        limit: page.limit,
        after,
      });
      const list = toConnection(rows, page, (row) => [row.offersPer10, row.occupation]);
      return { ...list, place, notices: await noticesOf(context, { territory: place }) };
    },
    publishedSnapshots: (_parent, { measure }, { published }) =>
      published.listSnapshots(measure ?? null),
  },
  PublishedSnapshot: {
    method: () => METHOD,
    period: ({ month }) => monthPeriod(month),
  },
  PublishedTension: {
    occupation: ({ occupation }) => (occupation.length === 5 ? { code: occupation } : null),
    occupationCode: ({ occupation }) => occupation,
    offersPer10Jobseekers: ({ offersPer10 }) => (offersPer10 === null ? null : Number(offersPer10)),
    offers: (row, _args, { published }) =>
      cellThatIsThere(published, cellOf(row, 'OFFERS')).then(figureOfRow),
    jobseekers: (row, _args, { published }) =>
      cellThatIsThere(published, cellOf(row, 'JOBSEEKERS')).then(figureOfRow),
    officialTension({ place, occupation }, _args, { loaders }) {
      const { kind, code } = territoryOfPlace(place);
      if (occupation.length !== 5) return null;
      return loaders
        .tensionByOccupation({ areaKind: kind, areaCode: code, year: null })
        .load(occupation);
    },
  },
  PublishedTensionConnection: {
    territory: ({ place }) => territoryOfPlace(place),
  },
};
