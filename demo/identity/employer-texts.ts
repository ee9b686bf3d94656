/** What offers say, in the words of offers. */

export const OPENINGS = [
  'Nous recherchons pour notre établissement un(e) {title} motivé(e).',
  'Dans le cadre de son développement, notre équipe recrute un(e) {title}.',
  'Vous souhaitez rejoindre une équipe à taille humaine ? Nous recrutons un(e) {title}.',
  'Poste à pourvoir rapidement : {title}.',
  'Pour renforcer notre équipe de {town}, nous cherchons un(e) {title}.',
] as const;

export const DUTIES = [
  'Vous organisez votre travail en lien avec le responsable du site et rendez compte chaque jour.',
  'Vous accueillez, conseillez et veillez à la qualité du service rendu.',
  "Vous respectez les consignes de sécurité et l'entretien de votre poste de travail.",
  'Vous travaillez en équipe, parfois en horaires décalés.',
  'Vous participez à la formation des nouveaux arrivants.',
] as const;

export const CLOSINGS = [
  'Débutant accepté, formation interne assurée.',
  'Permis B apprécié, site mal desservi par les transports en commun.',
  "Prime de fin d'année, mutuelle et titres restaurant.",
  'Poste à temps partiel possible.',
  "Merci d'adresser votre candidature avec un CV à jour.",
] as const;

export const SOFT_SKILLS = [
  [
    'Autonomie',
    'Capacité à prendre en charge son activité sans devoir être encadré de façon continue.',
  ],
  ['Travail en équipe', 'Capacité à travailler et à se coordonner avec les autres.'],
  ['Rigueur', 'Capacité à réaliser des tâches en suivant avec exactitude les règles fournies.'],
  [
    "Sens de l'organisation",
    'Capacité à planifier, à prioriser et à anticiper les actions à mener.',
  ],
  ['Réactivité', 'Capacité à réagir rapidement face à des événements et à des imprévus.'],
  ["Capacité d'adaptation", "Capacité à s'adapter à des situations variées."],
  ['Sens de la communication', 'Capacité à transmettre clairement des informations et à écouter.'],
  ['Gestion du stress', 'Capacité à garder le contrôle de soi dans des situations irritantes.'],
] as const;

/** Know-how by the first letter of the occupation; the codes are invented. */
export const SKILLS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  A: [
    ['990101', 'Entretenir des cultures'],
    ['990102', 'Récolter un produit à la main'],
    ['990103', 'Conduire un engin agricole'],
  ],
  C: [
    ['990301', 'Instruire un dossier'],
    ['990302', 'Conseiller une clientèle'],
  ],
  D: [
    ['990401', "Encaisser le montant d'une vente"],
    ['990402', 'Mettre en rayon'],
    ['990403', 'Conseiller un client'],
  ],
  E: [
    ['990501', 'Créer un support de communication'],
    ['990502', 'Préparer une impression'],
  ],
  F: [
    ['990601', 'Lire un plan'],
    ['990602', 'Préparer un chantier'],
    ['990603', 'Poser un revêtement'],
  ],
  G: [
    ['990701', 'Assurer le service à table'],
    ['990702', "Appliquer les règles d'hygiène"],
    ['990703', 'Accueillir un client'],
  ],
  H: [
    ['990801', 'Contrôler une pièce'],
    ['990802', 'Souder des éléments'],
    ['990803', 'Régler une machine'],
  ],
  I: [
    ['990901', 'Diagnostiquer une panne'],
    ['990902', 'Remplacer une pièce'],
  ],
  J: [
    ['991001', "Réaliser des soins d'hygiène"],
    ['991002', "Surveiller l'état d'un patient"],
  ],
  K: [
    ['991101', 'Aider à la vie quotidienne'],
    ['991102', 'Nettoyer des locaux'],
    ['991103', 'Animer un groupe'],
  ],
  L: [['991201', 'Préparer une représentation']],
  M: [
    ['991301', 'Tenir un standard'],
    ['991302', 'Saisir des données'],
    ['991303', 'Développer une application'],
  ],
  N: [
    ['991401', 'Conduire un véhicule'],
    ['991402', 'Préparer une commande'],
    ['991403', 'Charger des marchandises'],
  ],
};
