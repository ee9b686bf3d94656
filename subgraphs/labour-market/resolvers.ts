import { bobResolvers } from './bob/resolvers.ts';
import { publishedResolvers } from './published/graph/resolvers.ts';
import { extensionResolvers } from './resolvers/extensions.ts';
import { figureResolvers } from './resolvers/figure.ts';
import { recordResolvers } from './resolvers/records.ts';
import type { Resolvers } from './schema.generated.ts';
import { surveyResolvers } from './survey/resolvers.ts';

export const resolvers: Resolvers = {
  ...figureResolvers,
  ...recordResolvers,
  ...extensionResolvers,
  ...bobResolvers,
  ...publishedResolvers,
  ...surveyResolvers,
  Query: { ...figureResolvers.Query, ...publishedResolvers.Query, ...surveyResolvers.Query },
  EmploymentBasin: { ...extensionResolvers.EmploymentBasin, ...surveyResolvers.EmploymentBasin },
  Department: { ...extensionResolvers.Department, ...surveyResolvers.Department },
};
