import type { SQL } from 'drizzle-orm';
import { sql } from '#kernel/database/drizzle.ts';
import { offers } from '../tables.ts';

/** The Earth's mean radius; `offers.position` lies on a sphere of it. */
const RADIUS_KM = 6371.0088;

export interface Circle {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
}

/** The way along the surface between two points whose straight line through the Earth is `chord`. */
export const surfaceKm = (chord: number): number =>
  2 * RADIUS_KM * Math.asin(Math.min(1, chord / (2 * RADIUS_KM)));

const chordOf = (radiusKm: number): number => 2 * RADIUS_KM * Math.sin(radiusKm / (2 * RADIUS_KM));

/** The point as a `cube`, as `offers.position` holds it. */
export function pointOf({ latitude, longitude }: Omit<Circle, 'radiusKm'>): string {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  const axes = [
    RADIUS_KM * Math.cos(north) * Math.cos(east),
    RADIUS_KM * Math.cos(north) * Math.sin(east),
    RADIUS_KM * Math.sin(north),
  ];
  return `(${axes.join(', ')})`;
}

/** Straight line from an offer to a point; sorts as the way along the surface does, and from the index. */
export const chordTo = (point: SQL): SQL<number> => sql<number>`(${offers.position} <-> ${point})`;

export const asCube = (point: string): SQL => sql`${point}::public.cube`;

/** First the box around the circle, which the index answers, then the circle. */
export function withinCircle(point: SQL, radiusKm: number): SQL {
  const chord = chordOf(radiusKm);
  return sql`${offers.position} <@ public.cube_enlarge(${point}, ${chord}, 3) and ${chordTo(point)} <= ${chord}`;
}
