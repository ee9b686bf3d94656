export type Answer = {
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
  readonly extensions: Readonly<Record<string, unknown>>;
};

export type AnswerError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: unknown };
};

/** Reads an answer as the page shows it; null when it is empty or not one of GraphQL. */
export function readAnswer(text: string | null | undefined): Answer | null {
  if (!text) return null;
  try {
    const answer: Partial<Answer> | null = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return null;
    const { data = null, errors = [], extensions = {} } = answer;
    return { data, errors, extensions };
  } catch {
    return null;
  }
}
