/** The numbers of reviews. Source: Anotéa, the public project of reviews of trainings, unless it says otherwise. */

/** Notes go from 1 to 5. */
export const LEAST_NOTE = 1;
export const MOST_NOTE = 5;
/** Characters of a title and of a text, after HTML and emoji were taken out. */
export const MOST_TITLE = 50;
export const MOST_TEXT = 200;
/** A reminder comes so many days after the invitation, once. */
export const REMIND_AFTER_DAYS = 5;
/** A session is asked about for so long after its end, and the link in the mail holds as long. A choice of this hub: memories fade. */
export const INVITE_WITHIN_DAYS = 90;
/** What is known of a trainee for the sake of the mail is deleted so long after it. */
export const FORGET_AFTER_MONTHS = 12;
/** Reviews are archived at this age: shown and counted no more. */
export const ARCHIVE_AFTER_MONTHS = 24;
/** The token of one's own file holds until the end of the next day. A choice of this hub: a page that is left open over night. */
export const OWN_TOKEN_DAYS = 1;

/** Why a moderator rejects a comment. */
export const REJECTION_REASONS = ['INSULT', 'ALERT', 'PERSONAL_DATA', 'OFF_TOPIC'] as const;

/** The five things that are noted. */
export const NOTES = ['welcome', 'content', 'trainers', 'means', 'support'] as const;
