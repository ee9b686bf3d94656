import type { DiagnosisFact } from '../../schema.generated.ts';
import type { Words } from './words.ts';

/** What to ask for a fact that nobody told, or what the file or the figures lack. */
export const QUESTIONS: Readonly<Record<DiagnosisFact, Words>> = {
  OCCUPATION: { FR: 'Quel métier recherchez-vous ?', EN: 'Which occupation do you look for?' },
  COMMUNE: {
    FR: 'La commune où vous vivez n’est pas dans votre dossier.',
    EN: 'The commune where you live is not in your file.',
  },
  MARKET: {
    FR: 'Aucun chiffre ne dit combien d’offres il y a pour dix candidats.',
    EN: 'No figure tells how many offers there are for ten candidates.',
  },
  REGISTERED_ON: {
    FR: 'Aucune inscription n’est ouverte dans votre dossier.',
    EN: 'No registration is open in your file.',
  },
  BIRTH_DATE: {
    FR: 'Votre date de naissance n’est pas dans votre dossier.',
    EN: 'Your date of birth is not in your file.',
  },
  MOBILITY: {
    FR: 'La distance que vous accepteriez n’est pas dans votre dossier.',
    EN: 'How far you would go is not in your file.',
  },
  OFFERS_A_YEAR_BEFORE: {
    FR: 'Les offres du même mois de l’année d’avant ne sont pas connues.',
    EN: 'The offers of the same month a year before are not known.',
  },
  TENSION: {
    FR: 'Aucun niveau de tension n’est publié pour ce métier dans votre bassin.',
    EN: 'No level of tension is published for this occupation in your basin.',
  },
  INTERVIEWS_A_MONTH: {
    FR: 'Combien d’entretiens passez-vous par mois ?',
    EN: 'How many interviews do you have in a month?',
  },
  APPLICATIONS_A_MONTH: {
    FR: 'Combien de candidatures envoyez-vous par mois ?',
    EN: 'How many applications do you send in a month?',
  },
  HAS_DIPLOMA: {
    FR: 'Avez-vous le diplôme ou le permis que les employeurs demandent ?',
    EN: 'Do you have the diploma or licence that employers ask for?',
  },
  LIKES_OCCUPATION: { FR: 'Ce travail vous plaît-il ?', EN: 'Do you like this work?' },
  NETWORK: {
    FR: 'Connaissez-vous des personnes qui peuvent vous signaler un emploi ?',
    EN: 'Do you know people who could tell you of a job?',
  },
  ACCEPTS_WHOLE_COUNTRY: {
    FR: 'Accepteriez-vous de déménager partout en France ?',
    EN: 'Would you move anywhere in France?',
  },
  YEARS_OF_EXPERIENCE: {
    FR: 'Combien d’années avez-vous exercé ce métier ?',
    EN: 'How many years did you work in this occupation?',
  },
  HAS_DRIVING_LICENCE: {
    FR: 'Avez-vous le permis de conduire ?',
    EN: 'Do you have a driving licence?',
  },
  MEDIAN_DAYS_TO_WORK: {
    FR: 'En combien de jours la moitié des candidats retrouve-t-elle un emploi ?',
    EN: 'In how many days does half of the candidates find work?',
  },
};
