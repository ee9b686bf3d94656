import type { Draws } from '../random/draws.ts';
import { nextWorkingDay } from '../time/calendar.ts';
import { isoDate, twoDigits } from '../time/date-text.ts';
import type { YouthStructure } from './youth-structures.ts';

const SUBJECTS = [
  'Entretien de suivi',
  'Point sur le projet',
  "Préparation d'un entretien",
  'Logement et mobilité',
] as const;
const WORKSHOPS = [
  'Rédiger un CV',
  'Réussir un entretien',
  'Découvrir les métiers du port',
  'Gérer son budget',
] as const;
const HOSTS = ['M. Durand', 'Mme Petit', 'Mme Moreau', 'M. Girard'] as const;
const PAST_STATES = [
  'Présent',
  'Présent',
  'Présent',
  'Absent',
  'Reporté',
  'Annulé',
  'Non précisé',
] as const;
const DURATIONS_MINUTES = [30, 45, 60] as const;

/** Past and coming appointments; times are those of the structure's own clock. */
export function appointments(asOfDay: number, idDossier: number, draws: Draws) {
  return Array.from({ length: draws.below(5) }, (_, rank) => {
    const day = nextWorkingDay(asOfDay - 60 + draws.below(100));
    return {
      id: `R${idDossier}${rank}`,
      dateHeureDebut: localTime(day, draws.between(9, 17), draws.pick([0, 15, 30, 45])),
      duree: draws.pick(DURATIONS_MINUTES),
      objet: draws.pick(SUBJECTS),
      statut: day > asOfDay ? 'Planifié' : draws.pick(PAST_STATES),
    };
  });
}

/** Collective sessions of the structure that the person is enrolled in. */
export function groupSessions(asOfDay: number, structure: YouthStructure, draws: Draws) {
  return Array.from({ length: draws.below(3) }, () => {
    const week = draws.below(14);
    const day = nextWorkingDay(asOfDay - 49 + week * 7);
    const subject = draws.below(WORKSHOPS.length);
    return {
      id: `S${structure.id}${twoDigits(week)}${subject}`,
      nom: WORKSHOPS[subject],
      dateHeureDebut: localTime(day, 9 + subject, 30),
      dateHeureFin: localTime(day, 12 + subject, 0),
      animateur: HOSTS[subject],
      nombrePlacesDisponibles: 12,
      type: subject < 2 ? 'WORKSHOP' : 'COLLECTIVE_INFORMATION',
      statut:
        day > asOfDay
          ? 'ONGOING'
          : draws.pick(['ACHIEVED', 'ACHIEVED', 'REFUSAL', 'REFUSAL_YOUNG']),
    };
  });
}

function localTime(day: number, hour: number, minute: number): string {
  return `${isoDate(day)} ${twoDigits(hour)}:${twoDigits(minute)}:00`;
}
