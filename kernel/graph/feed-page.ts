import { listScope, type Page, type PageArguments, readPage } from './page.ts';

/** The largest page of what only jobs of the hub read, in bulk; the descriptions of the fields say it too. */
const MAX_FEED_PAGE = 5_000;

/** Checks `first` and `after` of a list that jobs read in bulk, with its filters. Throws what `readPage` throws. */
export const readFeedPage = (list: string, filter: object, args: PageArguments): Page =>
  readPage(args, { scope: listScope(list, filter), defaultSize: 100, maxSize: MAX_FEED_PAGE });
