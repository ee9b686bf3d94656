import { activityResolvers } from './resolvers/activity.ts';
import { agencyResolvers } from './resolvers/agency.ts';
import { communeResolvers } from './resolvers/commune.ts';
import { employmentBasinResolvers } from './resolvers/employment-basin.ts';
import { occupationResolvers } from './resolvers/occupation.ts';
import { skillResolvers } from './resolvers/skill.ts';
import { successorResolvers } from './resolvers/successor.ts';
import { territoryResolvers } from './resolvers/territory.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  ...occupationResolvers,
  ...activityResolvers,
  ...skillResolvers,
  ...communeResolvers,
  ...territoryResolvers,
  ...employmentBasinResolvers,
  ...agencyResolvers,
  ...successorResolvers,
  Query: {
    ...occupationResolvers.Query,
    ...activityResolvers.Query,
    ...skillResolvers.Query,
    ...communeResolvers.Query,
    ...territoryResolvers.Query,
    ...employmentBasinResolvers.Query,
    ...agencyResolvers.Query,
    ...successorResolvers.Query,
  },
};
