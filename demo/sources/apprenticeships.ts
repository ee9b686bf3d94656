import { withoutLeadingZeros } from '../faults/damage-text.ts';
import type { Tally } from '../faults/tally.ts';
import { addressAt } from '../identity/address.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { firstDayOf, lastDayOf } from '../time/calendar.ts';
import { packedDate, slashDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

const KINDS = [
  { code: 'APP', oneEstablishmentIn: 40 },
  { code: 'PRO', oneEstablishmentIn: 130 },
] as const;
/** Most contracts begin with the school year. */
const SEPTEMBER = 8;

/** Contracts of apprenticeship (APP) and professionalisation (PRO) of the last twelve months. */
export function apprenticeshipFiles(world: World): SourceFile[] {
  return KINDS.map(({ code, oneEstablishmentIn }, kind) => ({
    name: `${packedDate(world.asOfDay)}Extract${code}.csv`,
    text: (tally) =>
      lines(
        'SIRET;Date debut contrat;Type contrat;Code postal',
        contractLines(world, code, kind, oneEstablishmentIn, tally),
        tally,
      ),
  }));
}

function* contractLines(
  world: World,
  code: string,
  kind: number,
  oneIn: number,
  tally: Tally,
): Generator<string> {
  const draws = new Draws();
  const lastSeptember = world.lastMonth - ((world.lastMonth - SEPTEMBER + 12) % 12);
  for (let ordinal = kind; ordinal < world.directory.count; ordinal += oneIn) {
    const establishment = world.directory.inFileOrder(ordinal);
    draws.reseed(world.seed, STREAM.apprenticeship, ordinal, kind);
    const month = draws.chance(0.6) ? lastSeptember : world.lastMonth - draws.below(12);
    const day = Math.min(draws.between(firstDayOf(month), lastDayOf(month)), world.asOfDay);
    const { siret } = establishment;
    const isShort = siret.startsWith('0') && tally.strikes('siret-lost-zeros', draws);
    const { postalCode } = addressAt(
      world.seed,
      STREAM.company,
      establishment.index,
      establishment.place,
    );
    yield `${isShort ? withoutLeadingZeros(siret) : siret};${slashDate(day)};${code};${postalCode}`;
  }
}
