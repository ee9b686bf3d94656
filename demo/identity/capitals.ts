/** Upper case, accents and punctuation removed: `Vallons-de-l'Erdre` gives `VALLONS DE L ERDRE`. */
export function inCapitals(text: string): string {
  return withoutAccents(text)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, ' ')
    .trim();
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE');
}

/** Lower case, words joined by hyphens, for addresses on the web. */
export function slug(text: string): string {
  return inCapitals(text).toLowerCase().replaceAll(' ', '-');
}
