import { bobResolvers } from './bob/resolvers.ts';
import { publishedResolvers } from './published/graph/resolvers.ts';
import { extensionResolvers } from './resolvers/extensions.ts';
import { figureResolvers } from './resolvers/figure.ts';
import { recordResolvers } from './resolvers/records.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  ...figureResolvers,
  ...recordResolvers,
  ...extensionResolvers,
  ...bobResolvers,
  ...publishedResolvers,
  Query: { ...figureResolvers.Query, ...publishedResolvers.Query },
};
