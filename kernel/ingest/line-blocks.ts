import { FileRefused } from './file-refused.ts';

/** Whole lines of a file as bytes, the last one without its line end. */
export interface LineBlock {
  readonly bytes: Buffer;
  /** True when the last line is the file's last and has no line end. */
  readonly isCutShort: boolean;
}

/** Where a reader stands: the number of the first line of the next block. The reader of the blocks moves it on, for it counts the lines. */
export interface LinePosition {
  line: number;
}

export const NEWLINE = 10;
const MAX_LINE_BYTES = 1 << 20;

/**
 * Cuts a stream of bytes at line ends. A byte-order mark is dropped.
 * Throws `FileRefused` for UTF-16, for NUL bytes, for a last line cut inside a character and for a line over `maxLineBytes`, 1 MiB by default.
 */
export async function* readLineBlocks(
  chunks: AsyncIterable<Buffer>,
  position: LinePosition,
  maxLineBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<LineBlock> {
  let rest: Buffer = Buffer.alloc(0);
  let isStart = true;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (isStart) {
      bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      if (bytes.length < 3) {
        rest = Buffer.from(bytes);
        continue;
      }
      bytes = withoutMark(bytes);
      rest = Buffer.alloc(0);
      isStart = false;
    }
    const end = bytes.lastIndexOf(NEWLINE);
    if (end === -1) {
      rest = Buffer.concat([rest, bytes]);
    } else {
      // Only the line that the chunks share is copied.
      const shared = rest.length === 0 ? -1 : bytes.indexOf(NEWLINE);
      if (shared !== -1) {
        const line = Buffer.concat([rest, bytes.subarray(0, shared)]);
        yield { bytes: checked(line, position), isCutShort: false };
      }
      if (shared < end)
        yield { bytes: checked(bytes.subarray(shared + 1, end), position), isCutShort: false };
      rest = Buffer.from(bytes.subarray(end + 1));
    }
    if (rest.length > maxLineBytes) throw tooLong(position, maxLineBytes);
  }
  if (rest.length === 0) return;
  if (endsInsideCharacter(rest))
    throw new FileRefused('FILE_TRUNCATED', 'The file ends in the middle of a character.');
  yield { bytes: checked(rest, position), isCutShort: true };
}

/** First bytes of `€` and of French letters in UTF-8; in Windows-1252 they are `â`, `Ã`, `Â`, `Å` and `ð`, which end no French word. */
const TELLING_STARTS: ReadonlySet<number> = new Set([0xe2, 0xc3, 0xc2, 0xc5, 0xf0]);

/** Whether the bytes end with the beginning of a character in UTF-8 that cannot be a letter in Windows-1252. */
function endsInsideCharacter(bytes: Buffer): boolean {
  for (let missing = 1; missing <= 3 && missing <= bytes.length; missing += 1) {
    const byte = bytes[bytes.length - missing] as number;
    if (byte < 0x80) return false;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return missing < length && (missing > 1 || TELLING_STARTS.has(byte));
  }
  return false;
}

function checked(bytes: Buffer, { line }: LinePosition): Buffer {
  if (!bytes.includes(0)) return bytes;
  throw new FileRefused(
    'ENCODING_UNSUPPORTED',
    `The file holds NUL bytes near line ${line}: it is not text in UTF-8 or Windows-1252.`,
  );
}

function withoutMark(bytes: Buffer): Buffer {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16)
    throw new FileRefused('ENCODING_UNSUPPORTED', 'The file is in UTF-16. Save it as UTF-8.');
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

const tooLong = ({ line }: LinePosition, maxLineBytes: number): FileRefused =>
  new FileRefused(
    'FILE_MALFORMED',
    `Line ${line} is longer than ${maxLineBytes / (1 << 20)} MiB: this is not a file of records.`,
  );
