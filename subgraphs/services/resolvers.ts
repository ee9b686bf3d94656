import { catalogueResolvers } from './resolvers/catalogue.ts';
import { developerResolvers } from './resolvers/developers.ts';
import { ideaResolvers } from './resolvers/ideas.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  ...catalogueResolvers,
  ...ideaResolvers,
  ...developerResolvers,
  Query: { ...catalogueResolvers.Query, ...ideaResolvers.Query, ...developerResolvers.Query },
  Mutation: {
    ...catalogueResolvers.Mutation,
    ...ideaResolvers.Mutation,
    ...developerResolvers.Mutation,
  },
};
