import { answerOf, openBrowser, openPage, type PageOptions } from './open-page.ts';

type PlaygroundTrial = PageOptions & {
  /** Where the picture is written, as PNG. */
  readonly screenshot: string;
  /** Name of the saved operation to run: its file's name without the extension. */
  readonly operation: string;
  /** @default '/usr/bin/chromium' */
  readonly executablePath?: string;
};

type PlaygroundTrialResult = {
  /** The answer as the page shows it. */
  readonly result: string;
  readonly errors: readonly string[];
};

/** Opens the page in a fresh browser, picks a saved operation, runs it and takes a picture. Needs Chromium. */
export async function tryPlayground(trial: PlaygroundTrial): Promise<PlaygroundTrialResult> {
  const browser = await openBrowser(trial.url, trial.executablePath);
  try {
    const { page, errors } = await openPage(browser, trial);
    const result = await answerOf(page, trial.operation);
    await page.screenshot({ path: trial.screenshot });
    return { result, errors };
  } finally {
    await browser.close();
  }
}
