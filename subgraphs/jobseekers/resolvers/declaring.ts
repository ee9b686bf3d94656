import { hubError } from '#kernel/errors.ts';
import { inRange } from '#kernel/graph/arguments.ts';
import { inWords, toCents, toEuros } from '../benefits/cents.ts';
import { type AllowanceConstants, constantsOn } from '../benefits/constants.ts';
import { dailyAllowance } from '../benefits/daily-allowance.ts';
import { QUESTIONS } from '../declaring/questions.ts';
import { submitDeclaration } from '../declaring/submit.ts';
import type { AllowanceRule, MutationResolvers, QueryResolvers } from '../schema.generated.ts';

const LEAST_SALARY = 0.01;
const MOST_SALARY = 10_000;

export const declaringQueries = {
  declarationQuestions: () => QUESTIONS,
  declarationWindows: (_parent, _args, { repository }) => repository.listWindows(),
  dailyAllowance(_parent, { referenceSalary, on }, { desk }) {
    inRange('referenceSalary', referenceSalary, LEAST_SALARY, MOST_SALARY);
    const day = on ?? desk.today;
    const constants = constantsOn(day);
    if (constants === null)
      throw hubError(
        'ARGUMENT_OUT_OF_RANGE',
        `on: expected a day from 2015-07-01 on, got ${day}.`,
        {
          argument: 'on',
          value: day,
        },
      );
    const reference = toCents(referenceSalary);
    const { cents, rule } = dailyAllowance(reference, constants);
    return {
      amount: { amount: toEuros(cents), currency: 'EUR', period: 'DAY' },
      rule,
      arithmetic: arithmeticOf(rule, reference, constants),
      constantsFrom: constants.from,
    };
  },
} satisfies Partial<QueryResolvers>;

function arithmeticOf(
  rule: AllowanceRule,
  reference: number,
  constants: AllowanceConstants,
): string {
  const salary = inWords(reference);
  if (rule === 'PROPORTIONAL_AND_FIXED')
    return `40,4 % × ${salary} + ${inWords(constants.fixedPart)}`;
  if (rule === 'PROPORTIONAL_ALONE') return `57 % × ${salary}`;
  return rule === 'LEAST' ? inWords(constants.leastAllowance) : `75 % × ${salary}`;
}

export const declaringMutations = {
  submitDeclaration: (_parent, { input }, { desk }) => submitDeclaration(desk, input),
} satisfies MutationResolvers;
