import { catalogueResolvers } from './resolvers/catalogue.ts';
import { developerResolvers } from './resolvers/developers.ts';
import { effectResolvers } from './resolvers/effect.ts';
import { ideaResolvers } from './resolvers/ideas.ts';
import { usageResolvers } from './resolvers/usage.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  ...catalogueResolvers,
  ...ideaResolvers,
  ...developerResolvers,
  ...usageResolvers,
  ...effectResolvers,
  Query: {
    ...catalogueResolvers.Query,
    ...ideaResolvers.Query,
    ...developerResolvers.Query,
    ...usageResolvers.Query,
    ...effectResolvers.Query,
  },
  Mutation: {
    ...catalogueResolvers.Mutation,
    ...ideaResolvers.Mutation,
    ...developerResolvers.Mutation,
    ...effectResolvers.Mutation,
  },
};
