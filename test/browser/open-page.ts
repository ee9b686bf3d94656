import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

export type Viewport = { readonly width: number; readonly height: number };

export type PageOptions = {
  /** Address of the page, such as `http://localhost:4000/playground`. */
  readonly url: string;
  /** @default 'light' */
  readonly colorScheme?: 'light' | 'dark';
  /** @default { width: 1440, height: 900 } */
  readonly viewport?: Viewport;
};

export type OpenPage = {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, requests that failed or left the page's origin. */
  readonly errors: string[];
};

const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long an operation may take to be answered in the page. */
const RESULT_MS = 30_000;
const BUILD_TIMEOUT_MS = 60_000;

/** Starts Chromium, for a page that is built. */
export async function openBrowser(
  url: string,
  executablePath = '/usr/bin/chromium',
): Promise<Browser> {
  await untilBuilt(url);
  return chromium.launch({ executablePath, args: BROWSER_ARGS });
}

/** Opens the playground as a new visitor sees it. */
export async function openPage(browser: Browser, options: PageOptions): Promise<OpenPage> {
  const { url, colorScheme = 'light', viewport = { width: 1440, height: 900 } } = options;
  const page = await browser.newPage({ colorScheme, viewport: { ...viewport } });
  const errors = collectErrors(page, new URL(url).origin);
  await page.goto(url);
  await page.locator('.graphiql-query-editor .monaco-editor').waitFor();
  return { page, errors };
}

/** Picks a saved operation by its file's name, runs it and reads the answer as the page shows it. */
export async function answerOf(page: Page, operation: string): Promise<string> {
  await page.locator(`[data-operation="${operation}"]`).click();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  return readResult(page);
}

/** On a first start the page is not there yet, and its 503 would count as an error. */
async function untilBuilt(url: string): Promise<void> {
  const deadline = Date.now() + BUILD_TIMEOUT_MS;
  while ((await fetch(url)).status !== 200) {
    if (Date.now() > deadline) throw new Error(`${url} is still not built`);
    await setTimeout(200);
  }
}

function collectErrors(page: Page, origin: string): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What a page has not yet loaded when it is loaded again is given up by the browser.
    if (reason !== 'net::ERR_ABORTED') errors.push(`${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      errors.push(`${url.href} is on another origin`);
    }
  });
  return errors;
}

/** The answer to the operation that runs. Rejects when there is none in time. */
export async function readResult(page: Page): Promise<string> {
  await page.locator('.graphiql-spinner').waitFor({ state: 'detached' });
  const until = Date.now() + RESULT_MS;
  for (;;) {
    const text = await textOf(page, 'response');
    if (text.trim() !== '') return text;
    if (Date.now() > until) throw new Error('The playground shows no result.');
    await page.waitForTimeout(100);
  }
}

/** What stands in an editor: the lines on the screen are only those in view. */
export function textOf(page: Page, editor: 'response' | 'variables'): Promise<string> {
  // GraphiQL publishes Monaco under this name. Asked from outside: the page's own security policy lets nobody evaluate a text within it.
  const models = 'globalThis.__MONACO.editor.getModels()';
  return page.evaluate<string>(
    `${models}.find(({ uri }) => uri.path.endsWith('${editor}.json'))?.getValue() ?? ''`,
  );
}
