import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { lookAt } from './look.ts';
import { answerOf, openBrowser, openPage, textOf, type Viewport } from './open-page.ts';
import { signInAs, whereTokensLie } from './sign-in.ts';
import {
  type Expect,
  expectAnswer,
  openPlan,
  says,
  tryKeyboard,
  tryOwnToken,
  trySession,
  withoutIssuer,
} from './visits.ts';

const SCHEMES = ['light', 'dark'] as const;
const WIDE: Viewport = { width: 1440, height: 900 };
const VIEWPORTS: readonly Viewport[] = [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** What each role asks; those who may see plans see one. */
const ROLES = [
  { role: 'jobseeker', operation: 'offers-for-a-jobseeker', hasPlan: false },
  { role: 'counsellor', operation: 'caseload', hasPlan: false },
  { role: 'employer', operation: 'year-of-an-establishment', hasPlan: false },
  { role: 'partner', operation: 'follow-up-of-a-young-person', hasPlan: false },
  { role: 'developer', operation: 'market-around-a-commune', hasPlan: true },
  { role: 'analyst', operation: 'reasons-of-tension', hasPlan: true },
] as const;

type Trial = {
  readonly url: string;
  /** Where the pictures go. */
  readonly folder: string;
};

/** Signs in as each role, runs what it asks and takes pictures, in both colour schemes and three widths. Gives what went wrong. */
export async function tryRoles({ url, folder }: Trial): Promise<readonly string[]> {
  const problems: string[] = [];
  const browser = await openBrowser(url);
  const visit = visitor({ browser, url, folder, problems });
  try {
    for (const colorScheme of SCHEMES) {
      for (const { role, operation, hasPlan } of ROLES)
        await visit(`${role}-${colorScheme}`, WIDE, colorScheme, async (page, expect) => {
          await signInAs(page, role);
          if (hasPlan) await openPlan(page, operation);
          else expectAnswer(expect, await answerOf(page, operation));
          if (hasPlan) expect(await page.locator('.hub-timeline').isVisible(), 'shows the plan');
          expect(await says(page, `Answered to ${role}`), 'says whose the answer is');
        });
      await visit(`sign-in-${colorScheme}`, WIDE, colorScheme, (page) =>
        page.locator('.hub-sign-in > button').click(),
      );
      await visit(`own-token-${colorScheme}`, WIDE, colorScheme, async (page, expect) => {
        await withoutIssuer(page);
        expect((await textOf(page, 'variables')).includes('44109'), 'a reload keeps the variables');
        await page.locator('.hub-sign-in > button').click();
      });
      await visit(`refused-${colorScheme}`, WIDE, colorScheme, async (page, expect) => {
        await signInAs(page, 'partner');
        await openPlan(page, 'jobseeker-file');
        expect(await says(page, 'FORBIDDEN'), 'says what is refused');
        expect(
          await page.getByText('shown to developers and analysts').isVisible(),
          'says whose plans are',
        );
      });
    }
    for (const viewport of VIEWPORTS)
      await visit(`developer-${viewport.width}`, viewport, 'light', async (page) => {
        await signInAs(page, 'developer');
        await openPlan(page, 'market-around-a-commune');
      });
    for (const viewport of VIEWPORTS)
      await visit(`sign-in-${viewport.width}`, viewport, 'dark', async (page) => {
        await signInAs(page, 'counsellor');
        await page.locator('.hub-sign-in > button').click();
      });
    await visit('keyboard', WIDE, 'light', tryKeyboard);
    await visit('session', WIDE, 'light', trySession);
    await visit('brought-token', WIDE, 'light', tryOwnToken);
  } finally {
    await browser.close();
  }
  return problems;
}

type Visit = { browser: Browser; url: string; folder: string; problems: string[] };

const visitor =
  ({ browser, url, folder, problems }: Visit) =>
  async (
    name: string,
    viewport: Viewport,
    colorScheme: 'light' | 'dark',
    act: (page: Page, expect: Expect) => Promise<void>,
  ): Promise<void> => {
    const { page, errors } = await openPage(browser, { url, viewport, colorScheme });
    const expect: Expect = (isSo, what) => void (isSo || problems.push(`${name}: not so: ${what}`));
    await act(page, expect).catch((error: Error) => problems.push(`${name}: ${error.message}`));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    const kept = (await whereTokensLie(page)).map((place) => `a token lies in ${place}`);
    const found = [...errors, ...(await lookAt(page)), ...kept];
    problems.push(...found.map((problem) => `${name}: ${problem}`));
    await page.close();
  };
