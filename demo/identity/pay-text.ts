import type { Draws } from '../random/draws.ts';
import { commaDecimal } from '../write/formats.ts';

const HOURS_PER_MONTH = 151.67;

/** Pay as employers write it: by the hour, month or year, with a point or a comma, in a range or not at all. */
export function payText(
  hourlyPay: number,
  draws: Draws,
): { libelle?: string; commentaire?: string } {
  const hourly = hourlyPay * (0.98 + draws.next() * 0.1);
  const top = hourly * (1.03 + draws.next() * 0.15);
  const monthly = hourly * HOURS_PER_MONTH;
  const yearly = Math.round((monthly * 12) / 500) * 500;
  const money = (value: number) => (draws.chance(0.6) ? value.toFixed(2) : commaDecimal(value, 2));
  switch (draws.below(11)) {
    case 0:
    case 1:
      return { libelle: `Horaire de ${money(hourly)} Euros` };
    case 2:
      return { libelle: `Horaire de ${money(hourly)} Euros à ${money(top)} Euros` };
    case 3:
      return { libelle: `Mensuel de ${money(monthly)} Euros` };
    case 4:
    case 5:
      return {
        libelle: `Mensuel de ${money(monthly)} Euros à ${money(top * HOURS_PER_MONTH)} Euros sur 12 mois`,
      };
    case 6:
      return { libelle: `Annuel de ${money(yearly)} Euros` };
    case 7:
      return {
        libelle: `Annuel de ${yearly.toFixed(1)} Euros à ${(yearly + 3000).toFixed(1)} Euros sur 13 mois`,
      };
    case 8:
      return { commentaire: draws.pick(['Selon profil', 'A négocier', 'Selon expérience']) };
    case 9:
      return {
        libelle: `${commaDecimal(hourly, 2)} € brut/h + primes`,
        commentaire: 'SMIC horaire + primes',
      };
    default:
      return {};
  }
}
