/** What most clients send. */
const SIMPLE: ReadonlySet<string | undefined> = new Set([
  undefined,
  '',
  '*/*',
  'application/json',
  'application/graphql-response+json',
]);
const JSON_TYPES: ReadonlySet<string> = new Set([
  '*/*',
  'application/*',
  'application/json',
  'application/graphql-response+json',
]);

/** Whether a client that sends this `Accept` takes JSON in UTF-8: what the endpoint answers with, but for events. */
export const takesJson = (accept: string | undefined): boolean =>
  SIMPLE.has(accept) || accept?.split(',').some(isJsonRange) === true;

function isJsonRange(range: string): boolean {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  return JSON_TYPES.has(type) && parameters.every(isMet);
}

/** Others than these two would have to be met exactly, and are not. */
const isMet = (parameter: string): boolean =>
  /^charset="?utf-8"?$/u.test(parameter) ||
  (/^q=[01](?:\.\d{0,3})?$/u.test(parameter) && Number(parameter.slice(2)) > 0);
