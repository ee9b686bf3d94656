import { declarationResolvers, declaredEmployerResolvers } from './resolvers/declaration.ts';
import { jobseekerResolvers } from './resolvers/jobseeker.ts';
import { queryResolvers } from './resolvers/query.ts';
import { registrationResolvers } from './resolvers/registration.ts';
import { trainingEnrolmentResolvers } from './resolvers/training-enrolment.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: queryResolvers,
  Jobseeker: jobseekerResolvers,
  Registration: registrationResolvers,
  Declaration: declarationResolvers,
  DeclaredEmployer: declaredEmployerResolvers,
  TrainingEnrolment: trainingEnrolmentResolvers,
  JobseekerCoverage: {
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
};
