import { createHash } from 'node:crypto';
import { sirenOf } from '#kernel/codes/siret.ts';
import { createSessionIds, trainingIdOf } from '../lheo/identity.ts';

/** What a line of the list says of the session, in the catalogue's own numbers. */
export interface SessionNumbers {
  readonly siret: string;
  readonly training: string;
  readonly action: string;
  readonly session: string;
}

/** The identifiers that the catalogue's session and its training have in this hub, whether the catalogue still holds them or not. */
export function idsOfSession({ siret, training, action, session }: SessionNumbers): {
  readonly trainingId: string;
  readonly sessionId: string;
} {
  const trainingId = trainingIdOf(`siren:${sirenOf(siret)}`, [training]);
  return { trainingId, sessionId: createSessionIds(trainingId)([action, session]) };
}

/** One person in one session; made of the pseudonym, so that it says nothing of the person. */
export const enrolmentIdOf = (personPid: string, sessionId: string): string =>
  `E${createHash('sha256').update(`${personPid}|${sessionId}`).digest('hex').slice(0, 32)}`;
