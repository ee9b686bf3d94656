import { z } from 'zod';

/** A variable that lists origins exactly as browsers send them: no path, no wildcard, no default port; none unless it is set. */
export const originsVariable = (description: string) =>
  z
    .string()
    .default('')
    .refine((text) => originsIn(text).every(isOrigin), {
      error: 'expected origins like https://app.example, with commas between.',
    })
    .describe(description);

/** The origins that the value of such a variable lists. */
export const originsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');

const isOrigin = (text: string): boolean =>
  /^https?:/u.test(text) && URL.parse(text)?.origin === text;
