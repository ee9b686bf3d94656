import { Draws } from '../random/draws.ts';
import { STREAM } from '../random/streams.ts';

/** What somebody writes of a session that they followed: five notes of 1 to 5 and maybe a comment. */
export interface InventedReview {
  readonly welcome: number;
  readonly content: number;
  readonly trainers: number;
  readonly means: number;
  readonly support: number;
  readonly title: string | null;
  readonly text: string | null;
}

/** Of those who are asked. */
const ANSWERING_SHARE = 0.75;
const COMMENTING_SHARE = 0.5;

/** By the mean of the notes: from 4 up, from 3 up, below. */
const COMMENTS: Readonly<Record<'good' | 'fair' | 'poor', readonly (readonly [string, string])[]>> =
  {
    good: [
      [
        'Très bonne formation',
        'Beaucoup de pratique, des formateurs disponibles. J’ai trouvé du travail grâce au stage.',
      ],
      ['Je recommande', 'Petit groupe, bonne ambiance, des exercices proches du métier.'],
      ['Utile', 'On apprend vite, et chacun avance à son rythme.'],
      ['Un vrai coup de pouce', 'J’ai repris confiance et j’ai un métier en main.'],
    ],
    fair: [
      ['Correct', 'Bon contenu, mais le rythme est soutenu la dernière semaine.'],
      ['À améliorer', 'De bons formateurs, un matériel un peu ancien.'],
      ['Bien dans l’ensemble', 'Il manque un peu d’aide pour chercher un stage.'],
    ],
    poor: [
      ['Déçu', 'Trop de théorie et pas assez d’heures en atelier.'],
      ['Peu de suivi', 'On m’a peu aidé à trouver un employeur après la formation.'],
    ],
  };

/** What the trainee of an address answers; null for those who do not. The same address always answers the same. */
export function reviewOf(email: string): InventedReview | null {
  const draws = new Draws().reseed(STREAM.review, ...numbersOf(email));
  if (!draws.chance(ANSWERING_SHARE)) return null;
  const liking = draws.pick([2, 3, 4, 4, 4, 5, 5]);
  const note = (): number => Math.min(5, Math.max(1, liking + draws.between(-1, 1)));
  const notes = {
    welcome: note(),
    content: note(),
    trainers: note(),
    means: note(),
    support: note(),
  };
  const mean = Object.values(notes).reduce((sum, one) => sum + one, 0) / 5;
  const [title, text] = draws.chance(COMMENTING_SHARE)
    ? draws.pick(COMMENTS[mean >= 4 ? 'good' : mean >= 3 ? 'fair' : 'poor'])
    : [null, null];
  return { ...notes, title, text };
}

/** Two numbers that depend on every character. */
function numbersOf(text: string): [number, number] {
  let first = 0;
  let second = 7;
  for (let index = 0; index < text.length; index += 1) {
    first = (Math.imul(first, 31) + text.charCodeAt(index)) | 0;
    second = (Math.imul(second, 131) + text.charCodeAt(index)) | 0;
  }
  return [first, second];
}
