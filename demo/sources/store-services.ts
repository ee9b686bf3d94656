import { CATALOGUE } from '../store/catalogue.ts';
import { packedDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { lines } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';

/** The store's catalogue. */
export const storeServiceFile = ({ asOfDay }: World): SourceFile => ({
  name: `services_${packedDate(asOfDay)}.csv`,
  text: (tally) => lines(CATALOGUE.header, CATALOGUE.rows, tally),
});
