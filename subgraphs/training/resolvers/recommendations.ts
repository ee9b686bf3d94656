import { inRange } from '#kernel/graph/arguments.ts';
import { reasonsOf } from '../recommendations/reasons.ts';
import { aimOf, recommendationsOf } from '../recommendations/recommendations.ts';
import type { JobseekerResolvers, RecommendedSessionResolvers } from '../schema.generated.ts';

const MOST = 20;
const METRES_PER_KM = 1_000;

export const recommendedSessions: NonNullable<JobseekerResolvers['recommendedSessions']> = async (
  person,
  { occupationCode, first },
  { loaders },
) => {
  const limit = inRange('first', first ?? 5, 0, MOST);
  const aim = aimOf(person, occupationCode);
  return aim === null
    ? null
    : recommendationsOf(aim, await loaders.recommendationsFor(limit).load(aim));
};

export const recommendedSessionResolvers: RecommendedSessionResolvers = {
  session: ({ sessionId }, _args, { loaders }) =>
    sessionId === null ? null : loaders.sessionById.load(sessionId),
  distanceKm: ({ metres }) => Math.round(metres ?? 0) / METRES_PER_KM,
  async reasons(row, _args, { loaders }) {
    const { sessionId } = row;
    if (sessionId === null) return [];
    const [session, rate] = await Promise.all([
      loaders.sessionById.load(sessionId),
      loaders.rateBySession.load(sessionId),
    ]);
    return session === null ? [] : reasonsOf(row, session, rate);
  },
};
