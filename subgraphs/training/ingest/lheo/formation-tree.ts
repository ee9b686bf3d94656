import { RecordRejected, type SourceRecord } from '#kernel/ingest/source.ts';
import type { XmlElement } from './xml-element.ts';

/** One `formation` of the file: `ordinal` counts them, since a file may hold them all on one line. */
export interface FormationRecord {
  readonly ordinal: number;
  readonly element: XmlElement;
}

export type ReadRecord = SourceRecord<FormationRecord | RecordRejected>;

/** Gathers the elements of the formation that is open; everything around formations leaves no trace. */
export interface FormationTree {
  readonly isOpen: () => boolean;
  begin(element: GrowingElement, line: number, position: number): void;
  descend(element: GrowingElement): void;
  addText(text: string): void;
  /** Closes one element; gives the record when it was the formation itself. */
  ascend(): ReadRecord | null;
  /** Lets go of a formation that has grown over the limit; it becomes a reject. */
  checkSize(position: number): void;
}

/** An element whose content is still being read. */
export interface GrowingElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

export function createFormationTree(maxCharacters: number): FormationTree {
  const open: GrowingElement[] = [];
  let ordinal = 0;
  let start = { line: 0, position: 0 };
  let isTooLarge = false;

  return {
    isOpen: () => open.length > 0,
    begin(element, line, position) {
      start = { line, position };
      isTooLarge = false;
      open.push(element);
    },
    descend(element) {
      if (!isTooLarge) open.at(-1)?.children.push(element);
      open.push(element);
    },
    addText(text) {
      const element = open.at(-1);
      if (element !== undefined && !isTooLarge) element.text += text;
    },
    ascend() {
      const element = open.pop();
      if (element === undefined || open.length > 0) return null;
      ordinal += 1;
      return {
        line: start.line,
        value: isTooLarge ? tooLarge(maxCharacters) : { ordinal, element },
      };
    },
    checkSize(position) {
      if (isTooLarge || open.length === 0 || position - start.position <= maxCharacters) return;
      isTooLarge = true;
      for (const element of open) element.children.length = 0;
    },
  };
}

const tooLarge = (maxCharacters: number): RecordRejected =>
  new RecordRejected({
    column: 'formation',
    code: 'RECORD_TOO_LARGE',
    reason: `The formation is longer than ${maxCharacters} characters.`,
  });
