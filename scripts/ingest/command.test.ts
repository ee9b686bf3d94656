import { describe, expect, test } from 'vitest';
import { readCommand } from './command.ts';

describe('the words of `npm run ingest`', () => {
  test.each([
    ['', 'Usage:'],
    ['nowhere x y', 'There is no subgraph "nowhere"; there are reference,'],
    ['template nothing y', 'Name a source of template (workshops)'],
    ['template workshops', 'at least one file'],
    ['template workshops f --corrects one', '--corrects: expected the file id'],
    ['template workshops f --covers-until 2026-02-30', 'got "2026-02-30"'],
    ['template workshops f --covers-until 30/06/2026', 'expected a real date yyyy-mm-dd'],
    ['rejects template', 'the file to show: expected the file id'],
    ['rejects template -1', '-1'],
    ['status nowhere', 'There is no subgraph "nowhere"'],
    ['template workshops f --corect 3', '--corect'],
  ])('"%s" is answered with a sentence', (words, sentence) => {
    expect(() => readCommand(words.split(' ').filter(Boolean))).toThrow(sentence);
  });

  test('may name several files, the day they cover and the file they correct', () => {
    const words = 'template workshops a.csv b.csv.gz --covers-until 2026-06-30 --corrects 12';
    expect(readCommand(words.split(' '))).toMatchObject({
      kind: 'load',
      subgraph: { name: 'template' },
      source: { name: 'workshops' },
      locations: ['a.csv', 'b.csv.gz'],
      coversUntil: '2026-06-30',
      correctsFileId: 12,
    });
  });

  test('ask for help, the status of all subgraphs, or the rejects of a file', () => {
    expect(readCommand(['offers', '--help'])).toEqual({ kind: 'help' });
    expect(readCommand(['status'])).toMatchObject({ kind: 'status', subgraphs: { length: 12 } });
    expect(readCommand(['rejects', 'offers', '7'])).toMatchObject({ kind: 'rejects', fileId: 7 });
  });
});
