import type { Bundle } from './bundle-manifest.ts';

type PageOptions = {
  readonly title: string;
  readonly endpoint: string;
  /** Whether the hub gives tokens of the demo's roles. */
  readonly givesTokens: boolean;
};

export const ASSETS_PATH = '/playground/assets';
export const OPERATIONS_PATH = '/playground/operations.json';
/** Where the development issuer lists its roles and gives its tokens, when it is on: `identity/sign-in-routes.ts`. */
const SIGN_IN = { rolesUrl: '/playground/roles', tokenUrl: '/playground/token' };

/** The page itself: names of files and settings, no script of its own. */
export function pageHtml({ title, endpoint, givesTokens }: PageOptions, bundle: Bundle): string {
  const asset = (name: string) => `${ASSETS_PATH}/${name}`;
  const settings = {
    title,
    endpoint,
    operationsUrl: OPERATIONS_PATH,
    signIn: givesTokens ? SIGN_IN : null,
    workers: {
      editor: asset(bundle.workers.editor),
      json: asset(bundle.workers.json),
      graphql: asset(bundle.workers.graphql),
    },
  };
  return html(
    title,
    `<link rel="stylesheet" href="${asset(bundle.style)}">
${bundle.preloads.map((name) => `<link rel="modulepreload" href="${asset(name)}">`).join('\n')}
<script type="module" src="${asset(bundle.script)}"></script>`,
    `<div id="playground" data-settings="${escapeHtml(JSON.stringify(settings))}"></div>
<noscript><p>The playground needs JavaScript. The endpoint <code>${escapeHtml(endpoint)}</code> does not.</p></noscript>`,
  );
}

export const beingBuiltHtml = ({ title }: PageOptions): string =>
  html(
    title,
    '<meta http-equiv="refresh" content="1">',
    '<p role="status">The playground is being built. This page opens it in a moment.</p>',
  );

export const failedHtml = ({ title }: PageOptions): string =>
  html(
    title,
    '',
    '<p role="alert">The playground could not be built. The gateway’s log says why.</p>',
  );

const html = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${ICON}">
<title>${escapeHtml(title)} playground</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** A river mouth widening to the sea. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1f4e79"/><path d="M3 13c4-1 5-4 5-10 0 6 1 9 5 10z" fill="#fff"/></svg>',
)}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
