/** Categories of jobseekers, A to E. */
export const JOBSEEKER_CATEGORIES = ['A', 'B', 'C', 'D', 'E'] as const;
export const AGE_BANDS = ['UNDER_26', 'FROM_26_TO_49', 'FROM_50'] as const;
/** An effect is on the return to work within so many months after the registration. */
export const OUTCOME_MONTHS = 6;

export const MOST_ARMS = 5;
export const MOST_TITLE = 100;
export const MOST_HYPOTHESIS = 500;
/** Lines of outcomes that are recorded at once. */
export const MOST_OUTCOMES = 500;
