import { catalogueResolvers } from './resolvers/catalogue.ts';
import { ideaResolvers } from './resolvers/ideas.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  ...catalogueResolvers,
  ...ideaResolvers,
  Query: { ...catalogueResolvers.Query, ...ideaResolvers.Query },
  Mutation: { ...catalogueResolvers.Mutation, ...ideaResolvers.Mutation },
};
