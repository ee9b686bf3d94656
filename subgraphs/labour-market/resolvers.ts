import { bobResolvers } from './bob/resolvers.ts';
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
  ...surveyResolvers,
  Query: { ...figureResolvers.Query, ...surveyResolvers.Query },
  EmploymentBasin: { ...extensionResolvers.EmploymentBasin, ...surveyResolvers.EmploymentBasin },
  Department: { ...extensionResolvers.Department, ...surveyResolvers.Department },
};
