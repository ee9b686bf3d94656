export type Settings = {
  readonly title: string;
  readonly endpoint: string;
  readonly operationsUrl: string;
  readonly workers: { readonly editor: string; readonly json: string; readonly graphql: string };
};

/** What the server wrote on the page's element for the script to read: the page has no inline script. */
export function readSettings(element: HTMLElement): Settings {
  return JSON.parse(element.dataset['settings'] ?? '');
}
