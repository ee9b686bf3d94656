import { expect } from 'vitest';
import type { Reply } from './partner.ts';
import { expectCode, type Target } from './target.ts';

/** What the hub says of a person, and the partner the score. */
export const QUESTION = '{ person(id: "1") { id name salary score } }';
export const OWN = { id: '1', name: 'Person 1', salary: 100 };

/** Asks while the partner answers with `reply`: its field is null with an error, the hub's stay, and nobody is harmed. */
export async function costsOnlyItsField(
  target: Target,
  reply: Reply,
  code?: string,
): Promise<void> {
  target.partner.reply = reply;
  const told = await target.ask(QUESTION);
  expect(told.data).toEqual({ person: { ...OWN, score: null } });
  expect(told.errors.length).toBeGreaterThan(0);
  if (code !== undefined) expectCode(told, code);
  await target.isUnharmed(told);
}

/** Asks while the partner lies: what it says beyond its own field is not believed. */
export async function costsNothing(target: Target, reply: Reply): Promise<void> {
  target.partner.reply = reply;
  const told = await target.ask(QUESTION);
  expect(told.data).toEqual({ person: { ...OWN, score: 7 } });
  expect(told.errors).toEqual([]);
  await target.isUnharmed(told);
}
