import type { Page } from 'playwright-core';

const who = (page: Page) => page.locator('.hub-sign-in > button');

/** What the page's header says of who is signed in. */
export const signedIn = (page: Page): Promise<string | null> => who(page).textContent();

/** Signs in as a role of the demo, by the mouse. Rejects when the page does not say so in the end. */
export async function signInAs(page: Page, role: string): Promise<void> {
  await who(page).click();
  await page.locator(`[data-role="${role}"]`).click();
  await page.locator('.hub-sign-in > section').waitFor({ state: 'hidden' });
  await expectText(page, role === 'nobody' ? 'Not signed in' : `Signed in as ${role}`);
}

/** The same by the keyboard alone, from the button to the role. */
export async function signInByKeyboard(page: Page, role: string): Promise<void> {
  await who(page).focus();
  await page.keyboard.press('Enter');
  await page.locator('.hub-sign-in > section').waitFor();
  const isThere = `document.activeElement?.dataset.role === ${JSON.stringify(role)}`;
  for (let steps = 0; !(await page.evaluate<boolean>(isThere)); steps += 1) {
    if (steps > 12) throw new Error(`The keyboard does not reach ${role}.`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expectText(page, `Signed in as ${role}`);
}

/** Where a token lies that should be in memory alone: the names of what the browser keeps, and the address. */
export const whereTokensLie = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`[
    ...[localStorage, sessionStorage].flatMap((kept) => Object.entries(kept)),
    ['cookies', document.cookie],
    ['address', location.href],
    ['history', JSON.stringify(history.state)],
  ].filter(([, text]) => /eyJ[\\w-]+\\.|Bearer/.test(text)).map(([name]) => name)`);

async function expectText(page: Page, text: string): Promise<void> {
  await who(page).filter({ hasText: text }).waitFor();
}
