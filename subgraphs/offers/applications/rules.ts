/** The numbers of applications. Sources: Memo (what is kept, its events), Je Postule (application in one step); days and the limit are choices of this hub, explained in docs/services/boomerang.md. */

/** So many applications in one step go out in a window; the next ones wait. */
export const SENDS_A_WINDOW = 10;
export const WINDOW_MINUTES = 60;
/** Source: Je Postule. */
export const MOST_MESSAGE = 4_000;
export const MOST_TITLE = 200;
export const MOST_LABEL = 100;
export const MOST_URL = 2_000;
export const MOST_COMMENT = 2_000;
export const MOST_FEEDBACK = 500;
/** Means of fewer words would tell single ones. */
export const LEAST_FEEDBACK = 5;
export const MOST_EVENTS = 50;
export const MOST_REMINDERS = 50;

/** An application without an answer is followed up after so many days. */
export const FOLLOW_UP_AFTER_DAYS = 7;
/** One that was followed up without an answer is decided upon after so many more. */
export const DECIDE_AFTER_DAYS = 14;
/** An interview is prepared from so many days before it on. */
export const PREPARE_BEFORE_DAYS = 3;
/** Its outcome is asked for so many days after it. */
export const ASK_OUTCOME_AFTER_DAYS = 10;

/** Whoever shares applications and made none for so many days has stopped, as far as they share it. */
export const SILENT_AFTER_DAYS = 30;
