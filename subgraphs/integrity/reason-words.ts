import type { ReasonCode } from './rules/finding.ts';

/** What each reason says to who decides. */
export const REASON_WORDS: Readonly<
  Record<ReasonCode, { readonly french: string; readonly english: string }>
> = {
  HIRING_ANNOUNCED: {
    french: 'À vérifier : un employeur a annoncé une embauche, qui n’est qu’une intention.',
    english: 'To be verified: an employer announced a hiring, which is an intention only.',
  },
  MISSION_STATED: {
    french: 'Une agence d’intérim a déclaré une mission payée dans un mois déclaré sans travail.',
    english: 'A temp agency stated a paid mission in a month declared without work.',
  },
  HIRING_AND_MISSION: {
    french: 'Une embauche annoncée et une mission payée touchent un mois déclaré sans travail.',
    english: 'An announced hiring and a paid mission touch a month declared without work.',
  },
  FEWER_HOURS_DECLARED: {
    french: 'Moins d’heures déclarées que les agences d’intérim n’en ont relevé.',
    english: 'Fewer hours were declared than temp agencies stated.',
  },
  FAR_FEWER_HOURS_DECLARED: {
    french: 'Moins de 60 % des heures relevées par les agences d’intérim ont été déclarées.',
    english: 'Less than 60 % of the hours that temp agencies stated were declared.',
  },
  LESS_PAY_DECLARED: {
    french: 'Un salaire déclaré inférieur à celui que les agences d’intérim ont relevé.',
    english: 'Less pay was declared than temp agencies stated.',
  },
  MORE_DECLARED: {
    french: 'À vérifier : plus d’heures déclarées que relevées ; un autre emploi peut l’expliquer.',
    english: 'To be verified: more hours declared than stated; another job may explain it.',
  },
  SAME_NIR_AND_IDENTITY: {
    french: 'Deux dossiers avec le même NIR, le même nom et le même jour de naissance.',
    english: 'Two files with one social security number, name and day of birth.',
  },
  SAME_NIR: {
    french: 'Deux dossiers sous des noms différents avec le même NIR.',
    english: 'Two files under different names with one social security number.',
  },
  SAME_IDENTITY_AND_CONTACT: {
    french: 'Deux dossiers avec le même nom, le même jour de naissance et un contact commun.',
    english: 'Two files with one name, day of birth and contact.',
  },
  SAME_IDENTITY: {
    french: 'À vérifier : deux dossiers avec le même nom et le même jour de naissance.',
    english: 'To be verified: two files with one name and day of birth.',
  },
  TELEPHONE_OR_EMAIL_SHARED: {
    french: 'Un téléphone ou un courriel que plusieurs dossiers ont en commun.',
    english: 'A telephone number or e-mail address that several files have in common.',
  },
  SEVERAL_CONTACTS_SHARED: {
    french: 'Plusieurs sortes de contacts que plusieurs dossiers ont en commun.',
    english: 'Several kinds of contacts that several files have in common.',
  },
  ADDRESS_SHARED: {
    french: 'À vérifier : une adresse commune, qui peut être celle d’une famille.',
    english: 'To be verified: an address in common, which may be that of a family.',
  },
  NIR_KEY: {
    french: 'À vérifier : la clé du NIR est fausse, souvent une faute de frappe.',
    english: 'To be verified: the key of the social security number is wrong, often a slip.',
  },
  NIR_SEX: {
    french: 'À vérifier : le NIR dit un autre sexe ; l’état civil a pu changer.',
    english: 'To be verified: the number tells another sex; the civil status may have changed.',
  },
  NIR_BIRTH: {
    french: 'Le NIR dit un autre mois ou une autre année de naissance.',
    english: 'The social security number tells another month or year of birth.',
  },
  NIR_SEVERAL: {
    french: 'Le NIR contredit le dossier ou lui-même sur plusieurs points.',
    english: 'The social security number contradicts the file or itself in several points.',
  },
  NIR_OF_CERTIFIED_IDENTITY: {
    french: 'À vérifier : un NIR incohérent, alors que l’identité est certifiée.',
    english: 'To be verified: an incoherent number, while the identity is certified.',
  },
  SIRET_IMPOSSIBLE: {
    french: 'À vérifier : le SIRET de l’employeur ne peut pas exister.',
    english: 'To be verified: the employer’s SIRET cannot be one.',
  },
  CLOSED_NOT_LONG_BEFORE: {
    french: 'À vérifier : l’établissement a fermé moins d’un an avant l’embauche.',
    english: 'To be verified: the establishment closed within the year before the hiring.',
  },
  CLOSED_LONG_BEFORE: {
    french: 'L’établissement avait fermé plus d’un an avant l’embauche.',
    english: 'The establishment had closed more than a year before the hiring.',
  },
  CERTIFICATES_WITHOUT_HIRINGS: {
    french: 'Un employeur récent a délivré plusieurs attestations et n’a annoncé aucune embauche.',
    english: 'A young employer issued several certificates, and announced no hiring.',
  },
  ACCOUNT_SHARED: {
    french: 'Un compte bancaire que plusieurs dossiers ont en commun, sans être d’un même foyer.',
    english: 'A bank account that several files have in common, which are no household.',
  },
  CONTACT_OF_SEVERAL_COMPANIES: {
    french: 'À vérifier : un même contact pour trois ou quatre entreprises, peut-être d’un groupe.',
    english: 'To be verified: one contact for three or four companies, perhaps of one group.',
  },
  CONTACT_OF_MANY_COMPANIES: {
    french: 'Un même contact dans les offres de cinq entreprises ou plus.',
    english: 'One contact in offers of five companies or more.',
  },
  CONTACT_OF_A_RECRUITER: {
    french:
      'À vérifier : un même contact pour plusieurs entreprises, dont une agence de recrutement.',
    english: 'To be verified: one contact for several companies, a recruiter among them.',
  },
  CONTACT_BLOCKED: {
    french: 'Un contact que le service public de l’emploi a relevé dans des offres frauduleuses.',
    english: 'A contact that the employment service found in scam offers.',
  },
  CONTACT_BLOCKED_OF_SEVERAL_COMPANIES: {
    french: 'Un contact relevé dans des offres frauduleuses, pour trois entreprises ou plus.',
    english: 'A contact found in scam offers, for three companies or more.',
  },
};
