import { isoDate } from '../time/date-text.ts';

/** Commune parts that no commune has: the numbering of communes stops before, and 990 stands for "unknown". */
const FIRST_COMMUNE = 991;
const LAST_COMMUNE = 999;
const PER_DEPARTMENT = (LAST_COMMUNE - FIRST_COMMUNE + 1) * 999;
const HOME_DEPARTMENT = 44;
const DEPARTMENTS = 95;

/** An invented social security number of 15 digits with a right key; `index` makes it unique among persons. */
export function nirOf(index: number, isWoman: boolean, birthDay: number): string {
  const born = isoDate(birthDay);
  const rank = index % PER_DEPARTMENT;
  const department = 1 + ((HOME_DEPARTMENT - 1 + Math.floor(index / PER_DEPARTMENT)) % DEPARTMENTS);
  const number = [
    isWoman ? '2' : '1',
    born.slice(2, 4),
    born.slice(5, 7),
    // 20 was split in 2A and 2B, which the key treats apart.
    String(department === 20 ? 99 : department).padStart(2, '0'),
    String(FIRST_COMMUNE + Math.floor(rank / 999)),
    String(1 + (rank % 999)).padStart(3, '0'),
  ].join('');
  return number + String(97 - (Number(number) % 97)).padStart(2, '0');
}
