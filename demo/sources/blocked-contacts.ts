import { damaged } from '../faults/damage.ts';
import { blockedContacts } from '../faults/planted-contacts.ts';
import type { Tally } from '../faults/tally.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate, packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

/** How long ago the oldest address was listed. */
const OLDEST_DAYS = 400;

/** Mail addresses that the employment service found behind scam offers; some are of offers that are open. */
export function blockedContactFile(world: World): SourceFile {
  return {
    name: `courriels_signales_${packedDate(world.asOfDay)}.csv`,
    text: (tally) =>
      lines(
        'courriel;dd_signalement',
        damaged(blockedLines(world, tally), {
          seed: world.seed,
          key: STREAM.blockedContact,
          separator: ';',
          tally,
        }),
        tally,
      ),
  };
}

function* blockedLines({ seed, sizes, asOfDay }: World, tally: Tally): Generator<string> {
  const draws = new Draws().reseed(seed, STREAM.blockedContact);
  tally.note('address-malformed');
  yield `adresse inconnue;${isoDate(asOfDay)}`;
  for (const address of blockedContacts(sizes.offers)) {
    yield `${address};${isoDate(asOfDay - draws.below(OLDEST_DAYS))}`;
  }
}
