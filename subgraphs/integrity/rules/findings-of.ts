import type { PersonFacts } from './facts.ts';
import { fictitiousEmployer } from './fictitious-employer.ts';
import type { Finding } from './finding.ts';
import { hoursOrPayApart } from './hours-or-pay-apart.ts';
import { nirIncoherent } from './nir-incoherent.ts';
import { workUndeclared } from './work-undeclared.ts';

/** What a person's own records say, in the months from `from` to `until`, both as `2026-10`. */
export function findingsOf(facts: PersonFacts, from: string, until: string): Finding[] {
  const { hirings, missions } = facts;
  const months = facts.declarations.filter(
    ({ month }) => month.slice(0, 7) >= from && month.slice(0, 7) <= until,
  );
  const hired = hirings.filter(
    ({ hiredOn }) => hiredOn.slice(0, 7) >= from && hiredOn.slice(0, 7) <= until,
  );
  return [
    ...months.map((month) => workUndeclared(month, hirings, missions)),
    ...months.map((month) => hoursOrPayApart(month, hirings, missions)),
    ...hired.map(fictitiousEmployer),
    nirIncoherent(facts.nirIncoherences, facts.isIdentityCertified),
  ].filter((finding) => finding !== null);
}
