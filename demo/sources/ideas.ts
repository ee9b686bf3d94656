import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { STORE_SERVICES } from '../store/catalogue.ts';
import { isoDate, packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

/** As many as the public box held in its first year, and a tenth of it in the staff's. */
const PUBLIC_IDEAS = 320;
const STAFF_IDEAS = 32;
/** How far ideas are, after so many of a hundred. */
const STATES = [
  [70, 'OPEN'],
  [80, 'SELECTED'],
  [87, 'PROTOTYPE'],
  [93, 'DELIVERED'],
  [100, 'CLOSED'],
] as const;
const OLDEST_DAYS = 400;
const VOTERS = 4_000;
/** Few ideas have many votes: the mean of an exponential law. */
const MEAN_VOTES = 12;
const MOST_VOTES = 150;

const THINGS = ['un rappel', 'une carte', 'un simulateur', 'un annuaire', 'un tableau de bord'];
const MATTERS = [
  'des entretiens',
  'des ateliers',
  'des aides au transport',
  "des gardes d'enfants",
  'des métiers proches',
  'des stages',
  'des employeurs visités',
];

interface Idea {
  readonly id: string;
  readonly state: string;
  readonly filedDay: number;
  readonly line: string;
}

function ideaAt(world: World, number: number, draws: Draws): Idea {
  draws.reseed(world.seed, STREAM.idea, number);
  const [thing, matter] = [draws.pick(THINGS), draws.pick(MATTERS)];
  const box = number < PUBLIC_IDEAS ? 'PUBLIC' : 'STAFF';
  const drawn = draws.below(100);
  const state = STATES.find(([until]) => drawn < until)?.[1] ?? 'OPEN';
  const service = draws.pick(STORE_SERVICES);
  const filedDay = world.asOfDay - draws.between(1, OLDEST_DAYS);
  const title = `${thing[0]?.toUpperCase()}${thing.slice(1)} ${matter}`;
  const built = state === 'DELIVERED' ? service.id : '';
  const id = `IDEE-${number + 1}`;
  const line = `${id};${box};${title};On cherche ${matter} au hasard.;Faire ${thing} ${matter}.;${service.category};${state};${isoDate(filedDay)};${built}`;
  return { id, state, filedDay, line };
}

function* allIdeas(world: World): Generator<Idea> {
  const draws = new Draws();
  for (let number = 0; number < PUBLIC_IDEAS + STAFF_IDEAS; number += 1)
    yield ideaAt(world, number, draws);
}

/** The export of the two former boxes of ideas. */
export const ideaFile = (world: World): SourceFile => ({
  name: `idees_${packedDate(world.asOfDay)}.csv`,
  text: (tally) =>
    lines(
      'id;boite;titre;probleme;proposition;categorie;etat;date_depot;service',
      allIdeas(world).map(({ line }) => line),
      tally,
    ),
});

/** Who voted for what in them, and when: mostly soon after an idea was filed. */
export const ideaVoteFile = (world: World): SourceFile => ({
  name: `votes_${packedDate(world.asOfDay)}.csv`,
  text: (tally) => lines('idee;votant;date_vote', votes(world), tally),
});

function* votes(world: World): Generator<string> {
  const draws = new Draws();
  let number = 0;
  for (const { id, filedDay } of allIdeas(world)) {
    draws.reseed(world.seed, STREAM.ideaVote, number);
    number += 1;
    const count = Math.min(MOST_VOTES, Math.floor(draws.waiting(MEAN_VOTES)));
    const open = world.asOfDay - filedDay;
    const step = draws.between(1, Math.floor(VOTERS / MOST_VOTES));
    const first = draws.below(VOTERS);
    for (let vote = 0; vote < count; vote += 1) {
      const day = filedDay + Math.min(open, Math.floor(draws.waiting(open / 4)));
      yield `${id};V${(first + vote * step) % VOTERS};${isoDate(day)}`;
    }
  }
}
