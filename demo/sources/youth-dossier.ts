import { identityOf } from '../identity/person-identity.ts';
import { nationalNumber } from '../identity/person-numbers.ts';
import type { Person } from '../model/person.ts';
import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';
import { isoDate } from '../time/date-text.ts';
import type { World } from '../world.ts';
import { appointments, groupSessions } from './youth-agenda.ts';
import { YOUTH_STRUCTURES, type YouthStructure } from './youth-structures.ts';

const FIRST_DOSSIER = 7_000_000;
const OVERSEAS_SHARE = 0.015;
const OTHER_SITUATIONS = [
  'Formation',
  'Immersion en entreprise',
  'Scolarité',
  'Contrat de volontariat - bénévolat',
] as const;

export type YouthDossier = {
  readonly idDossier: number;
  readonly rendezVous: readonly { readonly id: string }[];
  readonly sessions: readonly { readonly id: string }[];
  readonly [field: string]: unknown;
};

const draws = new Draws();

/** The file of one young person as i-milo gives it; `isKnown` when the employment service knows the person. */
export function youthDossier(world: World, person: Person, isKnown: boolean): YouthDossier {
  const identity = identityOf(world.seed, person);
  const structure = structureOf(world.seed, person);
  const start = world.asOfDay - 20 - draws.below(330);
  const hasContract = draws.chance(0.55);
  const isOver = draws.chance(0.2);
  const idDossier = FIRST_DOSSIER + (person.index % 5_000_000) + (isKnown ? 0 : 1_000_000);
  return {
    idDossier,
    idJeune: `J${idDossier}`,
    numeroDE: isKnown ? nationalNumber(person.index) : null,
    adresse: {
      codePostal: identity.address.postalCode,
      commune: person.place.postalName,
      codeCommune: person.place.code,
    },
    nomNaissance: identity.surname,
    nomUsage: identity.usedName === '' ? null : identity.usedName,
    prenom: identity.firstName,
    dateNaissance: isoDate(person.birthDay),
    mail: draws.chance(0.85) ? identity.email : null,
    structureRattachement: {
      codeStructure: structure.id,
      nomOfficiel: structure.name,
      nomUsuel: structure.name,
    },
    accompagnementCEJ: {
      accompagnementCEJ: hasContract,
      dateDebut: hasContract ? isoDate(start) : null,
      dateFinPrevue: hasContract ? isoDate(start + 365) : null,
      dateFinReelle: hasContract && isOver ? isoDate(Math.min(start + 250, world.asOfDay)) : null,
      premierAccompagnement: hasContract ? draws.chance(0.8) : null,
    },
    situations: situations(world, person, isKnown, start),
    rendezVous: appointments(world.asOfDay, idDossier, draws),
    sessions: groupSessions(world.asOfDay, structure, draws),
  };
}

/** The mission locale of a young person; begins the random numbers of the person's dossier. */
export function structureOf(seed: number, person: Person): YouthStructure {
  draws.reseed(seed, STREAM.dossier, person.index, 1);
  const overseas = YOUTH_STRUCTURES.find((structure) => structure.timeZone !== 'Europe/Paris');
  const local = YOUTH_STRUCTURES.find((structure) =>
    structure.basins.includes(person.place.basin.code),
  );
  const chosen = draws.chance(OVERSEAS_SHARE) ? overseas : (local ?? YOUTH_STRUCTURES[6]);
  if (chosen === undefined) {
    throw new RangeError('no structure');
  }
  return chosen;
}

function situations(world: World, person: Person, isKnown: boolean, start: number) {
  const { rome } = person.occupation;
  const blank = {
    codeRomePremierMetier: null,
    codeRomeMetierPrepare: null,
    codeRomeMetierExerce: null,
  };
  const spells = isKnown ? world.spells.of(person) : [];
  const work = spells.find(
    (spell) => spell.firstDay <= world.asOfDay && spell.lastDay >= world.asOfDay,
  );
  const list: Record<string, unknown>[] = [
    {
      etat: 'TERMINE',
      dateFin: isoDate(start),
      categorieSituation: draws.pick(OTHER_SITUATIONS),
      ...blank,
      codeRomeMetierPrepare: draws.chance(0.6) ? rome : null,
    },
    {
      etat: 'EN_COURS',
      dateFin: null,
      categorieSituation: "Demandeur d'emploi",
      ...blank,
      codeRomePremierMetier: rome,
    },
  ];
  if (work !== undefined) {
    list.push({
      etat: 'EN_COURS',
      dateFin: work.endDay === null ? null : isoDate(work.endDay),
      categorieSituation: 'Emploi',
      ...blank,
      codeRomeMetierExerce: work.occupation.rome,
    });
  }
  if (draws.chance(0.15)) {
    list.push({
      etat: 'PREVU',
      dateFin: isoDate(world.asOfDay + 30 + draws.below(90)),
      categorieSituation: 'Pmsmp',
      ...blank,
      codeRomeMetierPrepare: rome,
    });
  }
  return list;
}
