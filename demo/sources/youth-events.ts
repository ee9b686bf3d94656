import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate, twoDigits } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { jsonArray } from '../write/formats.ts';
import type { SourceFile } from '../write/source-file.ts';
import type { YouthDossier } from './youth-dossier.ts';
import { youthDossiers } from './youth-dossiers.ts';

export type YouthEvent = {
  readonly identifiant: string;
  readonly idDossier: number;
  readonly type: 'RDV' | 'SESSION' | 'DOSSIER';
  readonly action: 'CREATE' | 'UPDATE' | 'DELETE' | 'ARCHIVE';
  readonly idType: string;
  readonly date: string;
};

const DOSSIERS_WITHOUT_EVENT = 3;
/** No dossier has it: the feed answers 404, as when a dossier was purged meanwhile. */
const PURGED_DOSSIER = 6_999_999;

/** What changed in the last days, for the change feed to hand out. */
export function youthEventFile(world: World): SourceFile {
  return {
    name: 'events.json',
    text: (tally) => jsonArray(youthEvents(world), tally),
  };
}

function* youthEvents(world: World): Generator<YouthEvent> {
  const draws = new Draws();
  let rank = 0;
  for (const dossier of youthDossiers(world)) {
    rank += 1;
    draws.reseed(world.seed, STREAM.dossier, dossier.idDossier, 2);
    if (rank % DOSSIERS_WITHOUT_EVENT === 0) {
      yield toEvent(world, rank, dossier, draws);
    }
  }
  const last: YouthDossier = { idDossier: PURGED_DOSSIER, rendezVous: [], sessions: [] };
  yield toEvent(world, rank + 1, last, draws);
}

function toEvent(world: World, rank: number, dossier: YouthDossier, draws: Draws): YouthEvent {
  const [appointment] = dossier.rendezVous;
  const [session] = dossier.sessions;
  const day = isoDate(world.asOfDay - draws.below(3));
  const date = `${day}T${twoDigits(draws.between(7, 18))}:${twoDigits(draws.below(60))}:00.000Z`;
  const common = {
    identifiant: `E${String(rank).padStart(6, '0')}`,
    idDossier: dossier.idDossier,
    date,
  };
  if (appointment !== undefined && draws.chance(0.5)) {
    const action = draws.pick(['CREATE', 'UPDATE', 'DELETE'] as const);
    return { ...common, type: 'RDV', action, idType: appointment.id };
  }
  if (session !== undefined && draws.chance(0.5)) {
    const action = draws.pick(['CREATE', 'UPDATE'] as const);
    return { ...common, type: 'SESSION', action, idType: session.id };
  }
  const action = draws.pick(['UPDATE', 'UPDATE', 'ARCHIVE'] as const);
  return { ...common, type: 'DOSSIER', action, idType: String(dossier.idDossier) };
}
