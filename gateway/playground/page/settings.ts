export type Settings = {
  readonly title: string;
  readonly endpoint: string;
  readonly operationsUrl: string;
  /** Where roles and tokens of the demo are; null where the hub gives none. */
  readonly signIn: { readonly rolesUrl: string; readonly tokenUrl: string } | null;
  readonly workers: { readonly editor: string; readonly json: string; readonly graphql: string };
};

/** What the server wrote on the page's element for the script to read: the page has no inline script. */
export function readSettings(element: HTMLElement): Settings {
  return JSON.parse(element.dataset['settings'] ?? '');
}
