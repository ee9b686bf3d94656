import { fingerprintOf } from '../ingest/fingerprint.ts';
import type { Declarant, SubmissionsRepository } from '../repository/submissions.ts';
import type { DeclarationIncoherence, SubmitDeclarationInput } from '../schema.generated.ts';
import type { DeclarationRow } from '../tables.ts';
import { type Answers, readAnswers } from './answers.ts';
import { incoherencesOf } from './incoherences.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Codes of the service's answer that a declaration in force carries. */
const SAVED = 0;
const INCOHERENT = 5;

export interface SubmitResult {
  readonly declaration: DeclarationRow | null;
  readonly incoherences: readonly DeclarationIncoherence[];
  readonly refusal: Refusal | null;
}

/** What declaring needs: the day in Paris is given, so that tests may choose it. */
export interface DeclarationDesk {
  readonly repository: SubmissionsRepository;
  readonly today: string;
}

/**
 * Declares a month, or corrects it while its window is open. The same answers again are the declaration that stands: sent twice has one effect. Others are
 * taken only by who names the version that they replace, so that of two devices one learns of the other.
 */
export async function submitDeclaration(
  { repository, today }: DeclarationDesk,
  input: SubmitDeclarationInput,
): Promise<SubmitResult> {
  if (!input.month.endsWith('-01'))
    return refused('DATE_OUT_OF_RANGE', `month: expected the first day of a month.`, 'month');
  const read = readAnswers(input.month, input.answers);
  if ('refusal' in read) return { declaration: null, incoherences: [], refusal: read.refusal };
  const declarant = await repository.findDeclarant(input.month);
  if (declarant === null || declarant.localId === null)
    return refused('NOT_REGISTERED', 'You have no file under which a month could be declared.');
  const version = versionOf(input, read.answers);
  const closed = closedBecause(declarant, input.month, today);
  // A message sent again after the window closed is no second declaration: it is told what became of the first.
  if (closed !== null && declarant.standingVersion !== version)
    return { declaration: null, incoherences: [], refusal: closed };
  const incoherences = incoherencesOf(input.month, read.answers);
  if (incoherences.length > 0 && input.isForced !== true)
    return {
      declaration: null,
      incoherences,
      refusal: refusal(
        'INCOHERENT',
        `Some answers do not fit together: ${incoherences.join(', ')}. Correct them, or confirm by isForced.`,
        'isForced',
      ),
    };
  const declaration = await repository.saveDeclaration(
    {
      localId: declarant.localId,
      month: input.month,
      declaredAt: new Date(),
      fingerprint: version,
      status: incoherences.length > 0 ? INCOHERENT : SAVED,
      isForced: incoherences.length > 0,
      isInForce: true,
      ...read.answers,
      fileId: null,
    },
    input.replaces ?? null,
  );
  if (declaration.fingerprint === version) return { declaration, incoherences, refusal: null };
  return refused(
    'ALREADY_DECLARED',
    'The month is declared in other words: read the version that stands and name it in replaces.',
    'replaces',
  );
}

const versionOf = (input: SubmitDeclarationInput, answers: Answers): string =>
  fingerprintOf({
    month: input.month,
    answers: JSON.stringify(answers),
    isForced: input.isForced ?? false,
  });

function closedBecause(
  { window, isRegistered }: Declarant,
  month: string,
  today: string,
): Refusal | null {
  if (!isRegistered)
    return refusal(
      'NOT_REGISTERED',
      `month: you were not registered in the month of ${month}.`,
      'month',
    );
  if (window === null)
    return refusal('NOT_YET_OPEN', `month: no calendar tells when ${month} is declared.`, 'month');
  const { opensOn, closesOn } = window;
  if (today < opensOn)
    return refusal('NOT_YET_OPEN', `month: may be declared from ${opensOn} on, in Paris.`, 'month');
  if (today > closesOn)
    return refusal('CLOSED', `month: could be declared until ${closesOn}, in Paris.`, 'month');
  return null;
}

const refused = (
  code: Refusal['code'],
  message: string,
  argument: string | null = null,
): SubmitResult => ({
  declaration: null,
  incoherences: [],
  refusal: refusal(code, message, argument),
});
