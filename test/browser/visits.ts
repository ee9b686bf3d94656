import type { Page } from 'playwright-core';
import { answerOf, readResult } from './open-page.ts';
import { signedIn, signInAs, signInByKeyboard } from './sign-in.ts';

/** Notes what should be so and is not. */
export type Expect = (isSo: boolean, what: string) => void;

/** Opens an operation and runs it with the query plan beside it. */
export async function openPlan(page: Page, operation: string): Promise<void> {
  await page.locator(`[data-operation="${operation}"]`).click();
  await page.getByRole('button', { name: 'Show Query plan' }).click();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await readResult(page);
}

/** Whether the note above the answer says so, at once or soon. */
export const says = (page: Page, text: string): Promise<boolean> =>
  page
    .locator('.hub-answer-note', { hasText: text })
    .waitFor({ timeout: 5_000 })
    .then(
      () => true,
      () => false,
    );

export const expectAnswer = (expect: Expect, text: string): void =>
  expect(!('errors' in JSON.parse(text)), 'is answered without an error');

/** As the page is where there is no development issuer. */
export async function withoutIssuer(page: Page): Promise<void> {
  await page.route('**/playground', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /&quot;signIn&quot;:\{.*?\}/,
      '&quot;signIn&quot;:null',
    );
    await route.fulfill({ response, body });
  });
  await page.reload();
  await page.locator('.graphiql-query-editor .monaco-editor').waitFor();
}

/** Signs in, asks and opens the panel by the keyboard alone. */
export async function tryKeyboard(page: Page, expect: Expect): Promise<void> {
  await signInByKeyboard(page, 'counsellor');
  await page.locator('[data-operation="caseload"]').focus();
  await page.keyboard.press('Enter');
  await page
    .locator('.graphiql-query-editor textarea, .graphiql-query-editor [contenteditable]')
    .first()
    .focus();
  await page.keyboard.press('Control+Enter');
  expectAnswer(expect, await readResult(page));
  await page.locator('.hub-sign-in > button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await page.locator('.hub-sign-in > section').isHidden(), 'Escape closes the panel');
}

/** One purpose alone, a reload, and signing out. */
export async function trySession(page: Page, expect: Expect): Promise<void> {
  await signInAs(page, 'counsellor');
  await page.locator('.hub-purpose select').selectOption('placement');
  await answerOf(page, 'declarations-of-a-jobseeker');
  expect(await says(page, 'FORBIDDEN'), 'one purpose alone opens less');
  await page.reload();
  await page.locator('.graphiql-query-editor .monaco-editor').waitFor();
  expect(
    (await signedIn(page))?.startsWith('Signed in as counsellor') === true,
    'a reload keeps the role',
  );
  expect(
    (await page.locator('.hub-purpose select').inputValue()) === 'placement',
    'and its purpose',
  );
  await signInAs(page, 'nobody');
  await answerOf(page, 'declarations-of-a-jobseeker');
  expect(await says(page, 'nobody is signed in'), 'nobody is told why');
}

/** A token that is brought is asked with, until the page is loaded again. */
export async function tryOwnToken(page: Page, expect: Expect): Promise<void> {
  const { origin } = new URL(page.url());
  const given = await page.request.post(`${origin}/playground/token`, {
    data: { role: 'counsellor' },
  });
  const { token }: { readonly token: string } = await given.json();
  await withoutIssuer(page);
  await page.locator('.hub-sign-in > button').click();
  await page.getByLabel('Token').fill('no token');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  expect(await page.getByText('This is not a token').isVisible(), 'says what is no token');
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  expectAnswer(expect, await answerOf(page, 'caseload'));
  expect(await says(page, 'Answered to counsellor'), 'asks with the token');
  await page.reload();
  await page.locator('.graphiql-query-editor .monaco-editor').waitFor();
  expect((await signedIn(page)) === 'Not signed in', 'a token that was brought is gone');
}
