import type { Language } from '../../schema.generated.ts';

/** One text in each language. */
export type Words = Readonly<Record<Language, string>>;
