import { describe, expect, test } from 'vitest';
import { RecordRejected } from '#kernel/ingest/source.ts';
import { catalogueXml, formationXml, readAll } from './catalogue.fixture.ts';
import type { ReadRecord } from './formation-tree.ts';

const LIMITS = { formationCharacters: 4_000, pieceCharacters: 600_000, depth: 12 };
const titlesOf = (records: readonly ReadRecord[]): unknown[] =>
  records.map(({ value }) =>
    value instanceof RecordRejected
      ? value.rejection.code
      : value.element.children.find(({ name }) => name === 'intitule-formation')?.text,
  );
const refusal = async (content: string | Buffer): Promise<unknown> =>
  readAll(content, { limits: LIMITS }).then(
    () => 'taken',
    (error: { code: string }) => error.code,
  );

describe('the reader of LHEO catalogues', () => {
  test('gives each formation with the line on which it begins', async () => {
    const two = [formationXml(), formationXml({ title: 'Été &amp; hiver' })];
    const { records } = await readAll(catalogueXml(two));
    expect(records.map(({ line }) => line)).toEqual([3, 8]);
    expect(titlesOf(records)).toEqual(['Soudage', 'Été & hiver']);
  });

  test('gives the same whatever the pieces in which the bytes come', async () => {
    const formations = Array.from({ length: 30 }, (_, index) =>
      formationXml({ title: `Œuvre à ${index} € — été` }),
    );
    const content = catalogueXml(formations, '20260601');
    const whole = await readAll(content);
    expect(whole.exportDates).toEqual(['2026-06-01']);
    for (const pieceBytes of [1, 7, 1_025])
      expect(await readAll(content, { pieceBytes })).toEqual(whole);
  });

  test('tells apart the formations of a file that is one line', async () => {
    const oneLine = catalogueXml([formationXml(), formationXml()]).replace(/\n/gu, '');
    const { records } = await readAll(oneLine);
    expect(records.map(({ line, value }) => [line, 'ordinal' in value && value.ordinal])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  test('reads ISO-8859-1 by the declaration, with the curly quotes of Windows', async () => {
    const text = catalogueXml([formationXml({ title: 'L’été' })]).replace('UTF-8', 'ISO-8859-1');
    const bytes = Buffer.from(text.replace('’', '\u0092'), 'latin1');
    expect(titlesOf((await readAll(bytes)).records)).toEqual(['L’été']);
  });

  test('reads as Windows-1252 what claims UTF-8 and is not, and the rest as UTF-8', async () => {
    const [before = '', after = ''] = catalogueXml([
      formationXml({ title: 'BROKEN' }),
      formationXml({ title: 'Été' }),
    ]).split('BROKEN');
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)]);
    expect(titlesOf((await readAll(bytes)).records)).toEqual(['é', 'Été']);
  });

  test('accepts a byte-order mark, a prefix, LHEO 2.2 and no namespace', async () => {
    const content = catalogueXml([formationXml()]);
    const prefixed = content.replace('xmlns=', 'xmlns:l=').replace(/<(\/?)([a-zA-Z])/gu, '<$1l:$2');
    const older = content.replace('http://lheo.gouv.fr/2.3', 'http://www.lheo.org/2.2');
    const bare = content.replace(/ xmlns="[^"]*"/u, '');
    for (const variant of [`\ufeff${content}`, prefixed, older, bare])
      expect(titlesOf((await readAll(variant)).records)).toEqual(['Soudage']);
  });

  test('rejects a formation over the limit and goes on with the next', async () => {
    const huge = formationXml({
      body: `<contenu-formation>${'a '.repeat(300_000)}</contenu-formation>`,
    });
    const { records } = await readAll(catalogueXml([huge, formationXml()]), {
      limits: { ...LIMITS, pieceCharacters: 2_000_000 },
    });
    expect(titlesOf(records)).toEqual(['RECORD_TOO_LARGE', 'Soudage']);
  });

  test('refuses what is not an LHEO catalogue, naming why', async () => {
    const content = catalogueXml([formationXml()]);
    expect({
      empty: await refusal(''),
      blank: await refusal(' \n'),
      otherXml: await refusal('<?xml version="1.0"?><rss version="2.0"></rss>'),
      otherVersion: await refusal(
        content.replace('http://lheo.gouv.fr/2.3', 'http://www.lheo.org/1.3.0'),
      ),
      noOffers: await refusal('<lheo xmlns="http://lheo.gouv.fr/2.3"></lheo>'),
      csv: await refusal('id;title\n1;Soudage\n'),
      wrongNesting: await refusal(content.replace('</action>', '</session>')),
      undeclaredEntity: await refusal(content.replace('Soudage', '&eacute;t&eacute;')),
      control: await refusal(content.replace('Soudage', 'Sou\u0000dage')),
      utf16: await refusal(Buffer.from(`\ufeff${content}`, 'utf16le')),
      ebcdic: await refusal(content.replace('UTF-8', 'IBM037')),
    }).toEqual({
      empty: 'FILE_EMPTY',
      blank: 'FILE_EMPTY',
      otherXml: 'FILE_MALFORMED',
      otherVersion: 'FILE_MALFORMED',
      noOffers: 'FILE_MALFORMED',
      csv: 'FILE_MALFORMED',
      wrongNesting: 'FILE_MALFORMED',
      undeclaredEntity: 'FILE_MALFORMED',
      control: 'FILE_MALFORMED',
      utf16: 'ENCODING_UNSUPPORTED',
      ebcdic: 'ENCODING_UNSUPPORTED',
    });
  });

  test('refuses entity bombs, external entities, deep nesting and a text without end', async () => {
    const bomb = `<!DOCTYPE lheo [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${catalogueXml([])}`;
    const external = `<!DOCTYPE lheo SYSTEM "file:///etc/hostname">${catalogueXml([])}`;
    const withoutDeclaration = (text: string): string => text.replace(/<\?xml[^>]*\?>\n/u, '');
    expect(await refusal(withoutDeclaration(bomb))).toBe('FILE_MALFORMED');
    expect(await refusal(withoutDeclaration(external))).toBe('FILE_MALFORMED');
    const deep = formationXml({ body: '<a>'.repeat(20) + '</a>'.repeat(20) });
    expect(await refusal(catalogueXml([deep]))).toBe('FILE_MALFORMED');
    const endless = formationXml({ title: 'a '.repeat(500_000) });
    expect(await refusal(catalogueXml([endless]))).toBe('FILE_MALFORMED');
  });

  test('refuses a file cut anywhere as truncated', async () => {
    const content = Buffer.from(catalogueXml([formationXml({ title: 'Été' }), formationXml()]));
    const end = content.lastIndexOf('>');
    const codes = new Set<unknown>();
    for (let length = 60; length <= end; length += 7)
      codes.add(await refusal(content.subarray(0, length)));
    codes.add(await refusal(content.subarray(0, end)));
    expect([...codes]).toEqual(['FILE_TRUNCATED']);
  });
});
