import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { parseDate } from '#kernel/ingest/fields.ts';
import { FileRefused } from '#kernel/ingest/file-refused.ts';
import type { SourceInput } from '#kernel/ingest/input.ts';
import { decodeXml } from './decode-xml.ts';
import { createFormationTree, type GrowingElement, type ReadRecord } from './formation-tree.ts';

export interface ReadLimits {
  /** Characters from the begin of a formation to its end; a larger one is rejected. */
  readonly formationCharacters: number;
  /** Characters of a single text, comment or tag; a larger one refuses the file. */
  readonly pieceCharacters: number;
  /** Levels of elements; more refuse the file. */
  readonly depth: number;
}

const LIMITS: ReadLimits = {
  formationCharacters: 16 * 1024 * 1024,
  pieceCharacters: 8 * 1024 * 1024,
  depth: 64,
};
const NAMESPACES = ['http://lheo.gouv.fr/2.3', 'http://www.lheo.org/2.2'];
/** Sizes are checked between slices, so a slice bounds by how much a limit can be passed. */
const SLICE_CHARACTERS = 1 << 18;

/**
 * Reads an LHEO catalogue element by element: memory holds the formations of one chunk, however long the file.
 * `onExportDate` gets the day the publisher made the file, which stands after the formations (`extra info="date-export"`).
 */
export async function* readFormations(
  input: SourceInput,
  onExportDate: (date: string) => void,
  limits: ReadLimits = LIMITS,
): AsyncGenerator<ReadRecord[]> {
  const reading = createReading(onExportDate, limits);
  for await (const text of decodeXml(input.chunks)) {
    for (let start = 0; start < text.length; start += SLICE_CHARACTERS)
      reading.write(text.slice(start, start + SLICE_CHARACTERS));
    const records = reading.take();
    if (records.length > 0) yield records;
  }
  reading.close();
}

type Parser = SaxesParser<{ xmlns: false }>;

function createReading(onExportDate: (date: string) => void, limits: ReadLimits) {
  const parser: Parser = new SaxesParser({ xmlns: false });
  const tree = createFormationTree(limits.formationCharacters);
  const path: string[] = [];
  let records: ReadRecord[] = [];
  let lastEventAt = 0;
  let tagLine = 0;
  let hasOffers = false;
  let exportDate: string | null = null;

  parser.on('doctype', () => {
    throw new FileRefused('FILE_MALFORMED', 'The file holds a document type declaration (DTD).');
  });
  parser.on('opentagstart', () => {
    tagLine = parser.line;
  });
  parser.on('opentag', (tag) => {
    lastEventAt = parser.position;
    const name = localName(tag.name);
    if (path.push(name) === 1) requireLheo(name, tag);
    if (path.length > limits.depth)
      throw new FileRefused('FILE_MALFORMED', `Elements nest over ${limits.depth} levels deep.`);
    const element: GrowingElement = {
      name,
      attributes: tag.attributes,
      children: [],
      text: '',
    };
    if (tree.isOpen()) tree.descend(element);
    else if (path.join('/') === 'lheo/offres/formation')
      tree.begin(element, tagLine, parser.position);
    else if (path.join('/') === 'lheo/offres') hasOffers = true;
    else if (path.length === 3 && tag.attributes['info'] === 'date-export') exportDate = '';
  });
  const onText = (text: string): void => {
    lastEventAt = parser.position;
    if (exportDate !== null) exportDate += text;
    else tree.addText(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('comment', () => {
    lastEventAt = parser.position;
  });
  parser.on('closetag', () => {
    lastEventAt = parser.position;
    path.pop();
    const record = tree.ascend();
    if (record !== null) records.push(record);
    const date = exportDate === null ? null : parseDate(exportDate.trim(), 'compact');
    if (date !== null) onExportDate(date);
    exportDate = null;
  });

  return {
    write(text: string): void {
      parseGuarded(parser, text);
      if (parser.position - lastEventAt > limits.pieceCharacters)
        throw new FileRefused(
          'FILE_MALFORMED',
          `A text or tag near line ${parser.line} is longer than ${limits.pieceCharacters} characters.`,
        );
      tree.checkSize(parser.position);
    },
    take(): ReadRecord[] {
      const taken = records;
      records = [];
      return taken;
    },
    close(): void {
      closeGuarded(parser);
      if (!hasOffers)
        throw new FileRefused('FILE_MALFORMED', 'The catalogue has no element `offres`.');
    },
  };
}

function parseGuarded(parser: Parser, text: string): void {
  try {
    parser.write(text);
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(
      'FILE_MALFORMED',
      `The file is not well-formed XML at line ${parser.line}, column ${parser.column + 1}.`,
      error,
    );
  }
}

function closeGuarded(parser: Parser): void {
  try {
    parser.close();
  } catch (error) {
    throw new FileRefused(
      'FILE_TRUNCATED',
      `The file ends in the middle, at line ${parser.line}.`,
      error,
    );
  }
}

function requireLheo(name: string, { name: written, attributes }: SaxesTagPlain): void {
  const colon = written.indexOf(':');
  const namespace = attributes[colon === -1 ? 'xmlns' : `xmlns:${written.slice(0, colon)}`];
  const isKnown = namespace === undefined || NAMESPACES.includes(namespace.replace(/\/$/u, ''));
  if (name === 'lheo' && isKnown) return;
  throw new FileRefused(
    'FILE_MALFORMED',
    `The file is XML but not LHEO 2.2 or 2.3: expected the root element lheo of ${NAMESPACES.join(' or ')}.`,
  );
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
