const JSON_BODY = /^application\/json *(?:; *charset *= *"?utf-?8"? *)?$/iu;

/**
 * Whether a `Content-Type` is one that the endpoint reads: JSON in UTF-8. Any other reads as something else elsewhere, and those that
 * browsers send to foreign sites without asking (forms, plain text) are among them. A GET says none, or this one.
 */
export const isReadableType = (type: string | undefined): boolean =>
  type === undefined || JSON_BODY.test(type);
