import { isUtf8 } from 'node:buffer';
import { FileRefused } from '#kernel/ingest/file-refused.ts';

const DECLARATION_BYTES = 1_024;
const MAX_BYTES_WITHOUT_MARKUP = 8 * 1024 * 1024;
const TAG_END = 0x3e;
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/u;

/** Decoders by declared name. Files that say ISO-8859-1 hold Windows-1252 in fact (curly quotes, the euro sign). */
const DECODERS: Readonly<Record<string, 'utf-8' | 'windows-1252' | 'iso-8859-15'>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
};

const windows1252 = new TextDecoder('windows-1252');

/**
 * Text of an XML file, by the encoding of its declaration (UTF-8 without one). Pieces that claim UTF-8 and are not are read as Windows-1252.
 * Throws `FileRefused` for UTF-16, for an unknown encoding and for an empty file.
 */
export async function* decodeXml(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let head: Buffer = Buffer.alloc(0);
  let decode: ((bytes: Buffer, isLast: boolean) => string) | null = null;
  for await (const chunk of chunks) {
    if (decode !== null) {
      yield decode(chunk, false);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < DECLARATION_BYTES) continue;
    decode = decoderOf(head);
    yield decode(withoutMark(head), false);
  }
  if (decode !== null) yield decode(Buffer.alloc(0), true);
  else if (head.toString('latin1').trim() === '')
    throw new FileRefused('FILE_EMPTY', 'The file is empty.');
  else yield decoderOf(head)(withoutMark(head), true);
}

function decoderOf(head: Buffer): (bytes: Buffer, isLast: boolean) => string {
  const start = head.subarray(0, 2).toString('hex');
  if (['fffe', 'feff', '3c00', '003c'].includes(start))
    throw new FileRefused('ENCODING_UNSUPPORTED', 'The file is in UTF-16. Save it as UTF-8.');
  const text = withoutMark(head).subarray(0, DECLARATION_BYTES).toString('latin1');
  const label = (DECLARED.exec(text)?.[1] ?? 'utf-8').toLowerCase();
  const encoding = DECODERS[label];
  if (encoding === undefined)
    throw new FileRefused(
      'ENCODING_UNSUPPORTED',
      'The XML declaration names an encoding other than UTF-8 or ISO-8859-1.',
    );
  if (encoding === 'utf-8') return createUtf8Decoder();
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes);
}

/** Cuts at the last `>`, which no multi-byte character contains, so that each piece can be judged alone. */
function createUtf8Decoder(): (bytes: Buffer, isLast: boolean) => string {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk, isLast) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = isLast ? bytes.length : bytes.lastIndexOf(TAG_END) + 1;
    // A copy: the input fills a chunk's bytes anew when the next is asked for.
    rest = Buffer.from(bytes.subarray(end));
    if (rest.length > MAX_BYTES_WITHOUT_MARKUP)
      throw new FileRefused('FILE_MALFORMED', 'More than 8 MiB without any markup.');
    return decodePieces(bytes.subarray(0, end));
  };
}

function decodePieces(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  for (let start = 0; start < bytes.length; ) {
    const tagEnd = bytes.indexOf(TAG_END, start);
    const end = tagEnd === -1 ? bytes.length : tagEnd + 1;
    const piece = bytes.subarray(start, end);
    text += isUtf8(piece) ? piece.toString('utf8') : windows1252.decode(piece);
    start = end;
  }
  return text;
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? bytes.subarray(3) : bytes;
