import type { AdviceCode } from '../rules/advice-rules.ts';
import type { Words } from './words.ts';

/** Headings of advice. */
export const ADVICE_TITLES: Readonly<Record<AdviceCode, Words>> = {
  REORIENT_TO_CLOSE_JOB: {
    FR: 'Changer pour un métier proche qui recrute',
    EN: 'Change to a close occupation that hires',
  },
  REORIENT_JOBBING: {
    FR: 'Prendre un emploi sans diplôme exigé',
    EN: 'Take a job that asks for no diploma',
  },
  RELOCATE: {
    FR: 'Déménager là où il y a plus d’offres',
    EN: 'Move to where there are more offers',
  },
  COMMUTE: { FR: 'Chercher dans les bassins voisins', EN: 'Search in the basins around' },
  SPONTANEOUS_APPLICATION: {
    FR: 'Envoyer des candidatures spontanées',
    EN: 'Apply where no offer is published',
  },
  NETWORK_APPLICATION: { FR: 'Faire jouer votre réseau', EN: 'Use your contacts' },
  IMPROVE_RESUME: { FR: 'Améliorer votre CV', EN: 'Improve your CV' },
  IMPROVE_INTERVIEW: { FR: 'Préparer vos entretiens', EN: 'Prepare your interviews' },
  FOLLOW_UP: { FR: 'Relancer après une candidature', EN: 'Follow up your applications' },
  TRAINING: { FR: 'Suivre une formation', EN: 'Take a training' },
  VAE: {
    FR: 'Faire reconnaître votre expérience (VAE)',
    EN: 'Have your experience recognised (VAE)',
  },
  ALTERNANCE: { FR: 'Apprendre en alternance', EN: 'Learn in a work-study contract' },
  DRIVING_LICENCE: { FR: 'Passer le permis de conduire', EN: 'Get the driving licence' },
  SEASONAL_RELOCATE: { FR: 'Faire une saison ailleurs', EN: 'Work for a season elsewhere' },
  SENIOR: { FR: 'Utiliser les aides dès 50 ans', EN: 'Use what is there from 50 on' },
  VOLUNTEER: { FR: 'S’engager comme bénévole', EN: 'Volunteer' },
  IMMERSION: {
    FR: 'Essayer un métier en immersion (PMSMP)',
    EN: 'Try an occupation at an employer’s (PMSMP)',
  },
  IMMERSION_MILO: {
    FR: 'Essayer un métier avec la mission locale',
    EN: 'Try an occupation with the mission locale',
  },
  CIVIC_SERVICE: { FR: 'Faire un service civique', EN: 'Do a civic service' },
  CREATE_YOUR_COMPANY: { FR: 'Créer votre entreprise', EN: 'Start your own business' },
  ASSOCIATION_HELP: {
    FR: 'Se faire accompagner par une association',
    EN: 'Be accompanied by an association',
  },
};
