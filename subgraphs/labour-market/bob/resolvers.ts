import { dayInParis } from '#kernel/calendar/days.ts';
import type { Resolvers } from '../schema.generated.ts';
import { readAnswers } from './answers.ts';
import { diagnose } from './diagnose.ts';
import type { Answers, Facts } from './facts.ts';
import { marketFacts, NO_ROW } from './market.ts';
import { type PersonFacts, personFacts } from './person.ts';
import type { MarketQuestion } from './repository/market-sql.ts';

export const bobResolvers: Pick<Resolvers, 'Jobseeker'> = {
  Jobseeker: {
    async diagnosis(jobseeker, { occupationCode, answers: told, language }, { loaders }) {
      // The owner makes this pseudonym for persons that the request may read: without it there is nobody to look at.
      if (jobseeker.labourMarketPid == null) return null;
      const person = personFacts(jobseeker, occupationCode, dayInParis());
      const answers = readAnswers(told);
      const question = marketQuestion(person, answers);
      const row = question === null ? NO_ROW : await loaders.market.load(question);
      const facts: Facts = { person, answers, market: marketFacts(row, person) };
      return {
        ...diagnose(facts, language ?? 'FR'),
        occupationCode: person.occupationCode,
        occupation: person.occupationCode === null ? null : { code: person.occupationCode },
        department: person.departmentCode === null ? null : { code: person.departmentCode },
        closeOccupations: row.closeOccupations.map(({ code, offersPer10 }) => ({
          occupationCode: code,
          occupation: { code },
          offersPer10Jobseekers: offersPer10,
          timesOwn: row.offersPer10 ? offersPer10 / row.offersPer10 : null,
        })),
        betterPlaces: row.betterPlaces.map(({ territory, offersPer10, distanceKm }) => ({
          territory,
          offersPer10Jobseekers: offersPer10,
          distanceKm,
        })),
      };
    },
  },
};

function marketQuestion(person: PersonFacts, answers: Answers): MarketQuestion | null {
  const { occupationCode, communeCode, departmentCode, mobilityKm } = person;
  if (occupationCode === null || communeCode === null || departmentCode === null) return null;
  const acceptsWholeCountry = answers.acceptsWholeCountry === true;
  return { occupationCode, communeCode, departmentCode, mobilityKm, acceptsWholeCountry };
}
