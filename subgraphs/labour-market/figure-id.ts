import { difficultShare, type Figure, needFigure, scoreFigure, tensionFigure } from './figure.ts';
import {
  type HiringNeedMeasure,
  hiringNeedMeasures,
  type MarketScoreMeasure,
  marketScoreMeasures,
  type TensionMeasure,
  tensionMeasures,
} from './measures.ts';
import type { RecordRow } from './repository/find-records.ts';

const FORM = /^(?:bmo|imt|tension):[0-9-]{4,7}:[0-9A-Z-]{2,16}:[0-9A-Z]{5}:[0-9A-Z_]+$/u;

/** Whether a text has the form of a figure's identifier. */
export const isFigureId = (text: string): boolean => FORM.test(text);

/** The record that a figure's identifier leads to. */
export const recordIdOf = (figureId: string): string =>
  figureId.slice(0, Math.max(0, figureId.lastIndexOf(':')));

/** The figure of a record that an identifier names; null when the record is missing or has no such measure. */
export function figureIn(record: RecordRow | null, figureId: string): Figure | null {
  const measure = figureId.slice(figureId.lastIndexOf(':') + 1);
  if (record?.tension != null && Object.hasOwn(tensionMeasures, measure))
    return tensionFigure(record.tension, measure as TensionMeasure);
  if (record?.score != null && Object.hasOwn(marketScoreMeasures, measure))
    return scoreFigure(record.score, measure as MarketScoreMeasure);
  if (record?.need != null && Object.hasOwn(hiringNeedMeasures, measure))
    return needFigure(record.need, measure as HiringNeedMeasure);
  return record?.need != null && measure === 'DIFFICULT_SHARE' ? difficultShare(record.need) : null;
}
