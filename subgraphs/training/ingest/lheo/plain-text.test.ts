import { describe, expect, test } from 'vitest';
import { plainLine, plainText } from './plain-text.ts';

describe('texts of publishers', () => {
  test('HTML becomes lines and bullets that read as the page did', () => {
    const html =
      '<p>Objectifs&nbsp;:</p><ul class="x"><li>Poser</li>\n<li><b>Isoler</b></li></ul>Dur&eacute;e<br />2 ans &#8211; 60&nbsp;&euro;';
    expect(plainText(html)).toBe('Objectifs :\n\n• Poser\n• Isoler\nDurée\n2 ans – 60 €');
  });

  test('HTML that was escaped twice is read too', () => {
    expect(plainText('&lt;p&gt;L&amp;rsquo;atelier&lt;/p&gt;')).toBe('L’atelier');
  });

  test('scripts, styles and comments leave nothing', () => {
    expect(plainText('a<script>alert(1)</script><!-- b --><style>p{}</style> c')).toBe('a c');
    expect(plainText('a<script>alert(1)')).toBe('a');
  });

  test('a sign that begins no tag stays', () => {
    expect(plainText('si a < b et c > d, R&D, <inconnu>')).toBe(
      'si a < b et c > d, R&D, <inconnu>',
    );
  });

  test.each(['-', ' – ', '...', '', 'NULL', 'NC', 'n.c.', 'Non renseigné', '<p>-</p>'])(
    'the filler %j is no text',
    (filler) => {
      expect(plainText(filler)).toBeNull();
    },
  );

  test('a line holds no line break', () => {
    expect(plainLine('Titre<br/>professionnel\n plaquiste')).toBe('Titre professionnel plaquiste');
  });

  test('a megabyte of open tags takes no more than a moment', () => {
    const startedAt = performance.now();
    plainText('<p '.repeat(400_000));
    plainText('<script'.repeat(150_000));
    plainText('&'.repeat(1_000_000));
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });
});
