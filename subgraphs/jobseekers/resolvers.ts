import { counsellingOfPerson, counsellingResolvers } from './counselling/resolvers.ts';
import { benefitEntitlementResolvers, monthlyBenefitResolvers } from './resolvers/benefit.ts';
import { declarationResolvers, declaredEmployerResolvers } from './resolvers/declaration.ts';
import { declaringMutations, declaringQueries } from './resolvers/declaring.ts';
import { jobseekerResolvers } from './resolvers/jobseeker.ts';
import { queryResolvers } from './resolvers/query.ts';
import { registrationResolvers } from './resolvers/registration.ts';
import { trainingEnrolmentResolvers } from './resolvers/training-enrolment.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: { ...queryResolvers, ...declaringQueries, ...counsellingResolvers.Query },
  Mutation: { ...declaringMutations, ...counsellingResolvers.Mutation },
  PersonAtRisk: counsellingResolvers.PersonAtRisk,
  Appointment: counsellingResolvers.Appointment,
  Jobseeker: { ...jobseekerResolvers, ...counsellingOfPerson },
  Registration: registrationResolvers,
  Declaration: declarationResolvers,
  DeclaredEmployer: declaredEmployerResolvers,
  DeclarationQuestion: {
    french: ({ words }) => words.french,
    english: ({ words }) => words.english,
  },
  DeclarationWindow: {
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
  MonthlyBenefit: monthlyBenefitResolvers,
  BenefitEntitlement: benefitEntitlementResolvers,
  TrainingEnrolment: trainingEnrolmentResolvers,
  EmployerCertificate: {
    establishment: ({ siret }) => ({ siret }),
    jobseekerId: ({ personId }) => personId,
  },
  JobseekerCoverage: {
    provenance: ({ fileId }, _args, { provenance }) => provenance.load(fileId),
  },
};
