import { type Criteria, NO_CRITERIA } from '../../subgraphs/offers/repository/criteria.ts';
import type { Order } from '../../subgraphs/offers/repository/search-offers.ts';
import { pointOf } from '../../subgraphs/offers/repository/sphere.ts';
import { createRepository } from '../../subgraphs/offers/repository.ts';
import { compare, openSearchBench } from '../search-bench.ts';
import { inventOffers, OFFERS, WORDS } from './invent-offers.ts';

/** `node bench/offer-search/main.ts`: three searches among a million offers (nine in ten of them open), beside SQL by hand with the best index. */
const QUESTIONS = 300;
const RADIUS_KM = 30;
const QUESTION = `query($filter: OfferFilter, $sort: OfferSort) {
  offerSearch(filter: $filter, sort: $sort, first: 20) { nodes { id title createdAt occupation { code } } pageInfo { endCursor } } }`;

const bench = await openSearchBench('offers', inventOffers);
const { sql } = bench;
const repository = createRepository(bench.db);
const page = { size: 20, limit: 21, after: null, scope: '' };
const numbers = Array.from({ length: QUESTIONS }, (_, number) => number);
const codeOf = (number: number): string => `A${1_000 + ((number * 37) % OFFERS.occupations)}`;

/** One search in three ways. */
interface Search {
  readonly title: string;
  readonly order: Order;
  readonly byHand: (number: number) => Promise<unknown>;
  readonly criteria: (number: number) => Partial<Criteria>;
  /** The same as the API's filter. */
  readonly filter: (number: number) => Record<string, unknown>;
}

const columns = sql`id, title, created_at, rome_code`;
const departmentOf = (number: number): string =>
  String(1 + ((number * 13) % OFFERS.departments)).padStart(2, '0');
const wordOf = (number: number): string => WORDS[number % WORDS.length] ?? '';
const centerOf = (number: number) => ({
  latitude: 43 + ((number * 31) % 70) / 10,
  longitude: -1.5 + ((number * 17) % 80) / 10,
});

const searches: readonly Search[] = [
  {
    title: 'a word in a département, the best match first',
    order: 'RELEVANCE',
    byHand: async (number) => sql`
      select ${columns}, ts_rank(search, websearch_to_tsquery('offers.french', ${wordOf(number)})) as relevance from offers.offers
      where is_open and canonical_id is null and search @@ websearch_to_tsquery('offers.french', ${wordOf(number)}) and department_code = ${departmentOf(number)}
      order by relevance desc, created_at desc, id desc limit 21`,
    criteria: (number) => ({ text: wordOf(number), departmentCode: departmentOf(number) }),
    filter: (number) => ({ text: wordOf(number), departmentCode: departmentOf(number) }),
  },
  {
    title: 'an occupation within 30 km, the nearest first',
    order: 'DISTANCE',
    byHand: async (number) => {
      const center = pointOf(centerOf(number));
      return sql`
        select ${columns}, position <-> ${center}::public.cube as chord from offers.offers
        where is_open and canonical_id is null and rome_code = ${codeOf(number)}
          and position <@ public.cube_enlarge(${center}::public.cube, ${RADIUS_KM}::float8, 3) and position <-> ${center}::public.cube <= ${RADIUS_KM}
        order by position <-> ${center}::public.cube, id limit 21`;
    },
    criteria: (number) => ({
      occupationCodes: [codeOf(number)],
      near: { ...centerOf(number), radiusKm: RADIUS_KM },
    }),
    filter: (number) => ({
      occupationCodes: [codeOf(number)],
      near: { center: centerOf(number), radiusKm: RADIUS_KM },
    }),
  },
  {
    title: 'an occupation, the newest first',
    order: 'DATE',
    byHand: async (number) => sql`
      select ${columns} from offers.offers where is_open and canonical_id is null and rome_code = ${codeOf(number)}
      order by created_at desc, id desc limit 21`,
    criteria: (number) => ({ occupationCodes: [codeOf(number)] }),
    filter: (number) => ({ occupationCodes: [codeOf(number)] }),
  },
];

for (const { title, order, byHand, criteria, filter } of searches) {
  await compare<number>({
    title,
    questions: numbers,
    ways: {
      'SQL by hand': byHand,
      'the subgraph’s statement': (number) =>
        repository.searchOffers({ ...NO_CRITERIA, ...criteria(number) }, order, page),
      'through the gateway': (number) =>
        bench.throughHub(QUESTION, { filter: filter(number), sort: order }),
    },
  });
}
await bench.close();
