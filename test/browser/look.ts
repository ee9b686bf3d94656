import type { Page } from 'playwright-core';

/** The few parts of the browser's own types that are needed here: these tests are compiled without them. */
interface Element {
  readonly parentElement: Element | null;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  readonly className: unknown;
  readonly textContent: string | null;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  checkVisibility(options: object): boolean;
  closest(selector: string): Element | null;
}

interface Window {
  readonly document: {
    readonly documentElement: Element;
    querySelectorAll(selector: string): Iterable<Element>;
  };
  readonly innerWidth: number;
  getComputedStyle(element: Element): {
    readonly color: string;
    readonly backgroundColor: string;
    readonly overflowX: string;
  };
}

/** What of the page's own parts is hard to read or cut off: text under WCAG's AA (4.5 to 1), and what is wider than its place. */
export const lookAt = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { document, getComputedStyle, innerWidth } = globalThis as unknown as Window;
    type Colour = readonly [number, number, number, number];
    const colour = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
      r * a + R * (1 - a),
      g * a + G * (1 - a),
      b * a + B * (1 - a),
      1,
    ];
    const behind = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255, 1];
      const own = colour(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const light = ([r, g, b]: Colour): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ratio = (one: Colour, other: Colour): number => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const hasText = ({ childNodes }: Element): boolean =>
      [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());

    const found: string[] = [];
    const own =
      '.hub-header *, .hub-menu *, .hub-plan *, .hub-answer-note, .hub-answer-note *, .hub-plan';
    for (const element of document.querySelectorAll(own)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.hub-hidden') !== null) continue;
      const name = `${String(element.className)} “${element.textContent?.trim().slice(0, 40)}”`;
      const { color, overflowX } = getComputedStyle(element);
      const ground = behind(element);
      const contrast = ratio(over(colour(color), ground), ground);
      if (hasText(element) && contrast < 4.5)
        found.push(`contrast ${contrast.toFixed(2)}: ${name}`);
      const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      if (isCut && overflowX !== 'auto') found.push(`wider than its place: ${name}`);
    }
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth - innerWidth} px too wide`);
    return [...new Set(found)];
  });
