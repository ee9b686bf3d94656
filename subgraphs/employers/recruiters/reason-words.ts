import type { Reasons } from '../forecast/reasons.ts';
import type { Language, ScoreReasonCode } from '../schema.generated.ts';

/** A reason of a score, by its code. */
export type ReasonCode = ScoreReasonCode;

const WORDS: Readonly<Record<ReasonCode, Readonly<Record<Language, string>>>> = {
  TREND_RISING: {
    FR: 'Cet établissement embauche durablement plus qu’il y a un an.',
    EN: 'This establishment makes more lasting hires than a year ago.',
  },
  TREND_STEADY: {
    FR: 'Cet établissement embauche durablement autant qu’il y a un an.',
    EN: 'This establishment makes about as many lasting hires as a year ago.',
  },
  TREND_FALLING: {
    FR: 'Cet établissement embauche durablement moins qu’il y a un an.',
    EN: 'This establishment makes fewer lasting hires than a year ago.',
  },
  TREND_NEW: {
    FR: 'Cet établissement a commencé à embaucher durablement il y a moins d’un an.',
    EN: 'This establishment began to make lasting hires less than a year ago.',
  },
  SEASON_HIGH: {
    FR: 'Son activité embauche davantage dans les six mois qui viennent.',
    EN: 'Its activity hires more in the coming six months.',
  },
  SEASON_LOW: {
    FR: 'Son activité embauche moins dans les six mois qui viennent.',
    EN: 'Its activity hires less in the coming six months.',
  },
  MORE_THAN_PEERS: {
    FR: 'Il embauche plus que les établissements de même activité et de même taille.',
    EN: 'It hires more than establishments of the same activity and size.',
  },
  LESS_THAN_PEERS: {
    FR: 'Il embauche moins que les établissements de même activité et de même taille.',
    EN: 'It hires less than establishments of the same activity and size.',
  },
};

/** The sentence of a reason. */
export const sentenceOf = (code: ReasonCode, language: Language): string => WORDS[code][language];

/** The codes of a score's reasons: the trend always, season and size where there is something to say. */
export function reasonCodes({
  trend,
  season,
  size,
}: { readonly [Name in keyof Reasons]: Reasons[Name] | null }): ReasonCode[] {
  if (trend === null) return [];
  return [
    `TREND_${trend}` as const,
    ...(season === 'HIGH' || season === 'LOW' ? [`SEASON_${season}` as const] : []),
    ...(size === 'MORE_THAN_PEERS' || size === 'LESS_THAN_PEERS' ? [size] : []),
  ];
}
