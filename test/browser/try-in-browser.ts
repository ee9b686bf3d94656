import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';

/** How long an operation may take to be answered in the page. */
const RESULT_MS = 30_000;

type PlaygroundTrial = {
  /** Address of the page, such as `http://localhost:4000/playground`. */
  readonly url: string;
  /** Where the picture is written, as PNG. */
  readonly screenshot: string;
  /** Name of the saved operation to run: its file's name without the extension. */
  readonly operation: string;
  /** @default '/usr/bin/chromium' */
  readonly executablePath?: string;
  /** @default 'light' */
  readonly colorScheme?: 'light' | 'dark';
  /** @default { width: 1440, height: 900 } */
  readonly viewport?: { readonly width: number; readonly height: number };
};

type PlaygroundTrialResult = {
  /** The answer as the page shows it. */
  readonly result: string;
  /** Errors and warnings of the console, uncaught errors, requests that failed or left the page's origin. */
  readonly errors: readonly string[];
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

const BUILD_TIMEOUT_MS = 60_000;

/** Opens the page in a fresh browser, picks a saved operation, runs it and takes a picture. Needs Chromium. */
export async function tryPlayground(trial: PlaygroundTrial): Promise<PlaygroundTrialResult> {
  await untilBuilt(trial.url);
  const browser = await chromium.launch({
    executablePath: trial.executablePath ?? '/usr/bin/chromium',
    args: BROWSER_ARGS,
  });
  try {
    const page = await browser.newPage({
      colorScheme: trial.colorScheme ?? 'light',
      viewport: trial.viewport ?? { width: 1440, height: 900 },
    });
    const errors = collectErrors(page, new URL(trial.url).origin);
    await page.goto(trial.url);
    await runOperation(page, trial.operation);
    const result = await readResult(page);
    await page.screenshot({ path: trial.screenshot });
    return { result, errors };
  } finally {
    await browser.close();
  }
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
    errors.push(`${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      errors.push(`${url.href} is on another origin`);
    }
  });
  return errors;
}

async function runOperation(page: Page, name: string): Promise<void> {
  await page.locator('.graphiql-query-editor .monaco-editor').waitFor();
  await page.locator(`[data-operation="${name}"]`).click();
  await page.getByRole('button', { name: /^Execute query/ }).click();
}

async function readResult(page: Page): Promise<string> {
  // GraphiQL publishes Monaco under this name; the lines on the screen are only those in view.
  const models = 'globalThis.__MONACO.editor.getModels()';
  const response = `${models}.find(({ uri }) => uri.path.endsWith('response.json'))?.getValue() ?? ''`;
  // Asked from outside: the page's own security policy lets nobody evaluate a text within it.
  const until = Date.now() + RESULT_MS;
  for (;;) {
    const text = await page.evaluate<string>(response);
    if (text.trim() !== '') return text;
    if (Date.now() > until) throw new Error('The playground shows no result.');
    await page.waitForTimeout(100);
  }
}
