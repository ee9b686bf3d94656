import { describe, expect, test } from 'vitest';
import { loadPlaces } from './load-places.ts';

describe('places', () => {
  const places = loadPlaces('departement');

  test('are the 207 communes of Loire-Atlantique, each with a centre inside it', () => {
    expect(places.list).toHaveLength(207);
    for (const { latitude, longitude, name } of places.list) {
      expect(latitude, name).toBeGreaterThan(46.85);
      expect(latitude, name).toBeLessThan(47.85);
      expect(longitude, name).toBeGreaterThan(-2.6);
      expect(longitude, name).toBeLessThan(-0.9);
    }
  });

  test('fall into zones that follow each other and never cross a basin', () => {
    let next = 0;
    for (const zone of places.zones) {
      expect(zone.from).toBe(next);
      next = zone.end;
      for (const place of places.list.slice(zone.from, zone.end)) {
        expect(place.basin).toBe(zone.basin);
        expect(place.isCoastal).toBe(zone.isCoastal);
      }
    }
    expect(next).toBe(places.list.length);
    expect(places.basins).toHaveLength(8);
  });
});
