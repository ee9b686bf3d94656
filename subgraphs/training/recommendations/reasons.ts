import { WITHIN_MONTHS } from '../enrolments/return-to-work.ts';
import type { RateRow } from '../repository/rates.ts';
import type { RecommendationRow } from '../repository/recommendations.ts';
import type { RecommendationReason } from '../schema.generated.ts';
import type { FoundSession } from '../tables.ts';

const METRES_PER_KM = 1_000;

/** Why a session is recommended: facts in, sentences out. */
export function reasonsOf(
  { missing, skills, metres }: RecommendationRow,
  { session }: FoundSession,
  rate: RateRow | null,
): RecommendationReason[] {
  const km = Math.round((metres ?? 0) / METRES_PER_KM);
  const reasons: RecommendationReason[] = [
    {
      code: 'CLOSES_GAP',
      french: `Prépare à ${skills.length} des ${missing.length} compétences demandées qui manquent : ${skills.join(', ')}.`,
      english: `Prepares for ${skills.length} of the ${missing.length} skills asked for that are missing: ${skills.join(', ')}.`,
    },
    {
      code: 'IS_NEAR',
      french: `À ${km} km de la commune où vous habitez.`,
      english: `${km} km from the commune where you live.`,
    },
  ];
  if (session.entryMode === 'PERMANENT')
    reasons.push({
      code: 'CAN_BE_ENTERED',
      french: 'On peut y entrer à tout moment.',
      english: 'It can be entered at any time.',
    });
  else if (session.startsOn !== null)
    reasons.push({
      code: 'CAN_BE_ENTERED',
      french: `Commence le ${session.startsOn.split('-').reverse().join('/')}.`,
      english: `Begins on ${session.startsOn}.`,
    });
  if (rate !== null && rate.hired > 0)
    reasons.push({
      code: 'LEADS_TO_WORK',
      french: `Sur ${rate.followed} personnes suivies, ${rate.hired} ont eu une embauche déclarée dans les ${WITHIN_MONTHS} mois.`,
      english: `Of ${rate.followed} people who were followed, ${rate.hired} had a declared hiring within ${WITHIN_MONTHS} months.`,
    });
  return reasons;
}
