import type { JobContext } from '#kernel/jobs/job.ts';
import { buildCube, type Cube } from '../../disclosure/cube.ts';
import { axesOf, type Lists } from '../lists.ts';
import { CUBES, type CubeMeasure } from '../measures.ts';
import { concentrationOf } from './concentration.ts';
import { baseCells, countLeaves } from './counts-of-leaves.ts';

export interface CubeOfMonth {
  readonly cube: Cube;
  readonly unplaced: number;
}

/** The true counts of a measure over the whole lattice; null where nothing was counted in it: then no source speaks of the month. */
export async function cubeOfMonth(
  context: JobContext,
  measure: CubeMeasure,
  lists: Lists,
): Promise<CubeOfMonth | null> {
  const { population, categories } = CUBES[measure];
  const axes = axesOf(measure, lists);
  const leaves = await countLeaves(context, measure, lists, axes);
  if (leaves.counted === 0) return null;
  const concentration =
    population === 'ENTERPRISES' ? await concentrationOf(context, measure, lists, axes) : null;
  const cube = buildCube({
    measure,
    population,
    month: `${context.period}-01`,
    places: lists.places.codes,
    placeLevels: lists.places.levels,
    occupations: lists.occupations,
    categories,
    base: baseCells(measure, leaves, axes),
    ...(concentration === null ? {} : { concentration: () => concentration }),
  });
  return { cube, unplaced: leaves.unplaced };
}
