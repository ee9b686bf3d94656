import type { Words } from './words.ts';

/** Why an advice fits; every rule names the ones that it looked at. */
export const REASONS = {
  STRESSED_MARKET: {
    FR: 'Beaucoup de personnes cherchent pour chaque offre.',
    EN: 'Many people are looking for each offer.',
  },
  CLOSE_OCCUPATIONS: {
    FR: 'Des métiers proches offrent plus d’emplois par candidat dans votre département.',
    EN: 'Close occupations have more offers for each candidate in your département.',
  },
  DISLIKES_WORK: {
    FR: 'Vous dites que ce travail ne vous plaît pas.',
    EN: 'You say that you do not like this work.',
  },
  NO_OCCUPATION: {
    FR: 'Aucun métier recherché n’est encore choisi.',
    EN: 'No occupation has been chosen yet.',
  },
  NO_DIPLOMA: {
    FR: 'Vous n’avez pas le diplôme que les employeurs demandent.',
    EN: 'You do not have the diploma that employers ask for.',
  },
  MOVES_ANYWHERE: {
    FR: 'Vous accepteriez de déménager partout en France.',
    EN: 'You would move anywhere in France.',
  },
  BETTER_PLACES: {
    FR: 'D’autres départements ont plus d’offres par candidat pour ce métier.',
    EN: 'Other départements have more offers for each candidate of this occupation.',
  },
  BETTER_BASINS_NEAR: {
    FR: 'Des bassins d’emploi à votre portée ont plus d’offres par candidat pour ce métier.',
    EN: 'Employment basins within your reach have more offers for each candidate of this occupation.',
  },
  HAS_SEASON: {
    FR: 'Ce métier recrute davantage certains mois de l’année.',
    EN: 'This occupation hires more in some months of the year.',
  },
  EMPLOYERS_SHORT: {
    FR: 'Les employeurs de votre bassin peinent à recruter pour ce métier.',
    EN: 'Employers of your basin find it hard to hire for this occupation.',
  },
  MOST_HIRES_UNASKED: {
    FR: 'Sur cent embauches, 42 viennent de candidatures spontanées et sept d’offres publiées.',
    EN: 'Of a hundred hires, 42 come from applications that nobody asked for and seven from published offers.',
  },
  EXPERIENCED: {
    FR: 'Vous avez de l’expérience dans ce métier.',
    EN: 'You have experience in this occupation.',
  },
  LONG_SEARCH: {
    FR: 'Vous êtes inscrit depuis plus de six mois.',
    EN: 'You have been registered for more than six months.',
  },
  APPRENTICE_AGE: {
    FR: 'À votre âge, un contrat d’apprentissage est possible.',
    EN: 'At your age an apprenticeship is possible.',
  },
  PROFESSIONAL_CONTRACT: {
    FR: 'Le contrat de professionnalisation est ouvert aux demandeurs d’emploi de 26 ans et plus.',
    EN: 'The professional training contract is open to jobseekers of 26 and more.',
  },
  NO_LICENCE: {
    FR: 'Vous n’avez pas le permis de conduire.',
    EN: 'You have no driving licence.',
  },
  GOES_FAR: {
    FR: 'Vous cherchez loin de chez vous.',
    EN: 'You look for work far from home.',
  },
  NETWORK_WEAK: {
    FR: 'Vous connaissez peu de personnes qui puissent vous signaler un emploi.',
    EN: 'You know hardly anybody who could tell you of a job.',
  },
  NETWORK_FAIR: {
    FR: 'Quelques personnes que vous connaissez peuvent vous signaler un emploi.',
    EN: 'Some people whom you know could tell you of a job.',
  },
  NETWORK_STRONG: {
    FR: 'Votre réseau est fort : gardez-le informé.',
    EN: 'Your network is strong: keep it informed.',
  },
  FEW_INTERVIEWS: {
    FR: 'Vos candidatures mènent à moins d’un entretien par mois.',
    EN: 'Your applications lead to less than one interview a month.',
  },
  INTERVIEWS_WITHOUT_JOB: {
    FR: 'Vous passez des entretiens depuis plus de trois mois sans embauche.',
    EN: 'You have had interviews for more than three months without being hired.',
  },
  APPLICATIONS_SENT: {
    FR: 'Vous envoyez des candidatures : une relance les distingue.',
    EN: 'You send applications: a second word makes them stand out.',
  },
  SENIOR_AGE: {
    FR: 'Des aides existent à partir de 50 ans.',
    EN: 'There is help from 50 years on.',
  },
  YOUNG: {
    FR: 'Vous avez entre 16 et 25 ans.',
    EN: 'You are 16 to 25 years old.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ReasonCode = keyof typeof REASONS;
