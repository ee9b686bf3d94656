/**
 * What the page may do. Only what this origin serves is run, fetched or shown: no other host is ever asked.
 * - `style-src 'unsafe-inline'`: Monaco positions its lines and colours its tokens with style elements and attributes.
 * - `font-src data:` and `img-src data:`: GraphiQL's style sheet carries its icon font and a few images as data.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with every answer of the playground, errors and workers included: a worker obeys the policy it came with. */
export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
