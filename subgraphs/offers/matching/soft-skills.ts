import type { SoftSkill } from '../schema.generated.ts';

/** What the fourteen are called in French and in English. */
export const SOFT_SKILL_WORDS: Readonly<Record<SoftSkill, readonly [string, string]>> = {
  ADAPTABILITY: ["capacité d'adaptation", 'adaptability'],
  AUTONOMY: ['autonomie', 'autonomy'],
  BRINGING_TOGETHER: ['capacité à fédérer', 'bringing people together'],
  COMMUNICATION: ['sens de la communication', 'communication'],
  CURIOSITY: ['curiosité', 'curiosity'],
  DECISION: ['capacité de décision', 'decision'],
  INITIATIVE: ['force de proposition', 'initiative'],
  ORGANISATION: ["sens de l'organisation", 'organisation'],
  PERSEVERANCE: ['persévérance', 'perseverance'],
  PERSPECTIVE: ['prise de recul', 'perspective'],
  REACTIVITY: ['réactivité', 'reactivity'],
  RIGOUR: ['rigueur', 'rigour'],
  STRESS_MANAGEMENT: ['gestion du stress', 'stress management'],
  TEAMWORK: ['travail en équipe', 'teamwork'],
};

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").trim().toLowerCase();

const BY_LABEL: ReadonlyMap<string, SoftSkill> = new Map(
  (Object.keys(SOFT_SKILL_WORDS) as SoftSkill[]).map((skill) => [
    plain(SOFT_SKILL_WORDS[skill][0]),
    skill,
  ]),
);

/** The quality that a source calls so, whatever its accents and capitals; null for what is none of the fourteen. */
export const softSkillOf = (label: string): SoftSkill | null => BY_LABEL.get(plain(label)) ?? null;
