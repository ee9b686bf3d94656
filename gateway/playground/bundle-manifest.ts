import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const FILE_NAME = 'bundle.json';

const manifestSchema = z.object({
  script: z.string(),
  style: z.string(),
  /** Scripts needed before the first editor shows; the page asks for them at once. */
  preloads: z.array(z.string()),
  workers: z.object({ editor: z.string(), json: z.string(), graphql: z.string() }),
  /** Every file that may be served, by name; each has a `.gz` companion. */
  assets: z.array(z.string()),
});

export type BundleManifest = z.infer<typeof manifestSchema>;

export type Bundle = BundleManifest & { readonly directory: string };

export const manifestPath = (directory: string): string => join(directory, FILE_NAME);

/** The bundle of a folder, or null when there is none or its manifest cannot be understood. */
export async function findBundle(directory: string): Promise<Bundle | null> {
  const text = await readFile(manifestPath(directory), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return { directory, ...manifestSchema.parse(JSON.parse(text)) };
  } catch {
    return null;
  }
}
