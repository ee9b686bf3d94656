import type { TrainingEnrolmentResolvers } from '../schema.generated.ts';

/** What this subgraph knows of an enrolment: the person behind one pseudonym, as another. No row rule holds here, because nothing of a record is told. */
export const trainingEnrolmentResolvers: TrainingEnrolmentResolvers = {
  async socialSecurityPid({ trainingPid }, _args, { loaders, pseudonyms }) {
    const peamId = trainingPid == null ? null : await loaders.peamIdByTrainingPid.load(trainingPid);
    return peamId === null ? null : pseudonyms('social-security')(peamId);
  },
};
