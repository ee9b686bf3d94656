import { FileRefused } from '#kernel/ingest/file-refused.ts';
import type { SourceInput } from '#kernel/ingest/input.ts';
import { readLines } from '#kernel/ingest/lines.ts';
import { RecordRejected, type SourceRecord } from '#kernel/ingest/source.ts';

const BATCH = 5_000;

/** An object of the array, or why the element is none. */
export type JsonRecord = Readonly<Record<string, unknown>> | RecordRejected;

/**
 * Reads a file that is one JSON array of objects, each with the line on which it begins.
 * Refuses a file cut short, another document, and an array none of whose objects has all of `mandatory`.
 */
export async function* readJsonArray(
  input: SourceInput,
  mandatory: readonly string[],
): AsyncGenerator<SourceRecord<JsonRecord>[]> {
  const parts: string[] = [];
  for await (const { lines } of readLines(input.chunks)) parts.push(lines.join('\n'));
  const text = parts.join('\n');
  if (text.trim() === '') throw new FileRefused('FILE_EMPTY', 'The file is empty.');
  const elements = parseArray(text);
  const isKnown = elements.some(
    (element) => isRecord(element) && mandatory.every((name) => Object.hasOwn(element, name)),
  );
  if (elements.length > 0 && !isKnown)
    throw new FileRefused(
      'COLUMN_MISSING',
      `No object of the array has all of: ${mandatory.join(', ')}.`,
    );
  const lines = elementLines(text);
  for (let start = 0; start < elements.length; start += BATCH)
    yield elements.slice(start, start + BATCH).map((element, index) => ({
      line: lines[start + index] ?? 1,
      value: isRecord(element) ? element : notAnObject(),
    }));
}

function parseArray(text: string): readonly unknown[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const isCut = !text.trimEnd().endsWith(']');
    throw new FileRefused(
      isCut ? 'FILE_TRUNCATED' : 'FILE_MALFORMED',
      isCut ? 'The JSON array ends in the middle.' : 'The file is not JSON.',
      error,
    );
  }
  if (Array.isArray(document)) return document;
  throw new FileRefused('FILE_MALFORMED', 'Expected a JSON array of objects.');
}

const [NEWLINE, TAB, SPACE, QUOTE, COMMA] = ['\n', '\t', ' ', '"', ','].map(codeOf);
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, BACKSLASH] = [
  '[',
  ']',
  '{',
  '}',
  '\\',
].map(codeOf);

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/** The line of each element of the array; `text` is valid JSON. */
function elementLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isAwaited = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === NEWLINE) {
      line += 1;
      continue;
    }
    if (isAwaited && code !== SPACE && code !== TAB && code !== CLOSE_LIST) {
      lines.push(line);
      isAwaited = false;
    }
    if (code === QUOTE) index = closingQuote(text, index);
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      depth += 1;
      isAwaited = depth === 1;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth -= 1;
    else if (code === COMMA && depth === 1) isAwaited = true;
  }
  return lines;
}

function closingQuote(text: string, opening: number): number {
  let end = text.indexOf('"', opening + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(index - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject = (): RecordRejected =>
  new RecordRejected({
    column: null,
    code: 'JSON_INVALID',
    reason: 'Expected an object as element of the array.',
  });
