import { setImmediate } from 'node:timers/promises';
import {
  type DocumentNode,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { OperationInUse } from '../engine/operations.ts';
import { operationKey } from '../operation-key.ts';
import type { Graph } from './graph.ts';

const MAX_OPERATIONS = 200;
const MAX_MS = 5_000;

/**
 * Plans over `next` what is asked of `before`, most asked first, as far as some seconds go; gives how many operations. What the new
 * version cannot answer is left to those who ask it.
 */
export async function planAhead(before: Graph, next: Graph): Promise<number> {
  const until = performance.now() + MAX_MS;
  let planned = 0;
  for (const operation of before.operations.mostUsed(MAX_OPERATIONS)) {
    if (performance.now() > until) break;
    if (await planOne(operation, next)) planned += 1;
    // Requests have their turn between two operations.
    await setImmediate();
  }
  return planned;
}

async function planOne(
  { text, operationName, plannedFor, prepared: before }: OperationInUse,
  { schema, engine, operations, accessOf }: Graph,
): Promise<boolean> {
  try {
    const document = parse(text);
    const operation = operationIn(document, operationName);
    if (operation === null || validate(schema, document).length > 0) return false;
    const access = accessOf(plannedFor.caller);
    const prepared = engine.prepare(document, operation, access);
    for (const conditions of before.conditions()) await prepared.decide(conditions);
    operations.planAhead(text, operationName, operationKey(access, plannedFor), prepared);
    return true;
  } catch {
    return false;
  }
}

const operationIn = (document: DocumentNode, name: string): OperationDefinitionNode | null =>
  getOperationAST(document, name === '' ? null : name) ?? null;
