import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate, packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { csvField, lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const COUNT = 60;
const TITLES = [
  'Découvrir le métier',
  'Rencontrer des employeurs',
  'Préparer sa candidature',
  'Essayer le geste professionnel',
] as const;

/** The template partner's workshops. */
export function workshopFile(world: World): SourceFile {
  return {
    name: `workshops_${packedDate(world.asOfDay)}.csv`,
    text: (tally) => lines('id,title,commune,starts_at,seats,rome', workshopLines(world), tally),
  };
}

function* workshopLines(world: World): Generator<string> {
  const draws = new Draws();
  for (let index = 0; index < COUNT; index += 1) {
    draws.reseed(world.seed, STREAM.workshop, index);
    const occupation = draws.pick(world.occupations);
    const title = `${draws.pick(TITLES)} : ${occupation.label}`;
    const { code } = draws.pick(world.places.list);
    const startsAt = `${isoDate(world.asOfDay + draws.between(2, 60))}T${draws.pick(['09:00', '14:00', '18:30'])}:00+01:00`;
    yield [`W${index + 1}`, title, code, startsAt, String(draws.between(6, 20)), occupation.rome]
      .map(csvField)
      .join(',');
  }
}
