import { addDays } from '#kernel/calendar/days.ts';
import type { NextAction, NextActionCode } from '../schema.generated.ts';
import {
  ASK_OUTCOME_AFTER_DAYS,
  DECIDE_AFTER_DAYS,
  FOLLOW_UP_AFTER_DAYS,
  PREPARE_BEFORE_DAYS,
} from './rules.ts';
import type { ApplicationEventRow, ApplicationRow } from './tables.ts';

/** What is looked at to say what comes next. */
export interface Situation {
  readonly application: Pick<
    ApplicationRow,
    'state' | 'outcome' | 'isArchived' | 'appliedOn' | 'answeredOn' | 'interviewOn' | 'createdAt'
  >;
  /** The newest first. */
  readonly events: readonly Pick<ApplicationEventRow, 'kind' | 'happenedOn'>[];
  /** Null when it is for no offer of the hub. */
  readonly isOfferOpen: boolean | null;
  /** Whether the establishment waits for information. */
  readonly isAsked: boolean;
  /** The day in Paris. */
  readonly today: string;
}

const WORDS: Readonly<Record<NextActionCode, readonly [string, string]>> = {
  APPLY: ['Envoyez votre candidature.', 'Send your application.'],
  PUT_AWAY: [
    "L'offre est close : archivez cette candidature.",
    'The offer is closed: put this application away.',
  ],
  FOLLOW_UP: [
    "Relancez l'employeur : il n'a pas répondu.",
    'Follow up: the employer has not answered.',
  ],
  DECIDE: [
    'Toujours sans réponse : relancez encore ou archivez.',
    'Still no answer: follow up again, or put it away.',
  ],
  ANSWER_EMPLOYER: [
    "Répondez à l'employeur : il attend des précisions.",
    'Answer the employer, who waits for information.',
  ],
  PREPARE: ['Préparez votre entretien.', 'Prepare your interview.'],
  THANK: ["Remerciez pour l'entretien.", 'Thank for the interview.'],
  ASK_OUTCOME: ["Demandez la suite de l'entretien.", 'Ask what came of the interview.'],
};

/** What to do about an application from today on, the most urgent first; nothing for one that ended or was put away. */
export function nextActions(situation: Situation): NextAction[] {
  const { application, today } = situation;
  if (application.isArchived || application.outcome !== null) return [];
  return [...dueActions(situation)]
    .filter(({ dueOn }) => dueOn <= today)
    .map(({ code, dueOn }) => ({ code, dueOn, french: WORDS[code][0], english: WORDS[code][1] }))
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}

interface Due {
  readonly code: NextActionCode;
  readonly dueOn: string;
}

function* dueActions(situation: Situation): Generator<Due> {
  const { application, events, isOfferOpen, isAsked, today } = situation;
  const { state, appliedOn, answeredOn, interviewOn, createdAt } = application;
  const lastOf = (kind: ApplicationEventRow['kind']): string | null =>
    events.find((event) => event.kind === kind)?.happenedOn ?? null;

  if (state === 'TO_APPLY') {
    const kept = createdAt.toISOString().slice(0, 10);
    yield isOfferOpen === false
      ? { code: 'PUT_AWAY', dueOn: today }
      : { code: 'APPLY', dueOn: kept };
  }
  if (isAsked && answeredOn !== null) yield { code: 'ANSWER_EMPLOYER', dueOn: answeredOn };
  if (state === 'APPLIED' && answeredOn === null && appliedOn !== null)
    yield { code: 'FOLLOW_UP', dueOn: addDays(appliedOn, FOLLOW_UP_AFTER_DAYS) };
  const followedUpOn = lastOf('FOLLOWED_UP');
  if (state === 'FOLLOWED_UP' && answeredOn === null && followedUpOn !== null)
    yield { code: 'DECIDE', dueOn: addDays(followedUpOn, DECIDE_AFTER_DAYS) };
  if (state === 'INTERVIEW' && interviewOn !== null) {
    if (today <= interviewOn && lastOf('PREPARED') === null)
      yield { code: 'PREPARE', dueOn: addDays(interviewOn, -PREPARE_BEFORE_DAYS) };
    if (lastOf('THANKED') === null) yield { code: 'THANK', dueOn: addDays(interviewOn, 1) };
    yield { code: 'ASK_OUTCOME', dueOn: addDays(interviewOn, ASK_OUTCOME_AFTER_DAYS) };
  }
}
