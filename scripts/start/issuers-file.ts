import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIssuers } from '../../gateway/identity/issuers.ts';
import { developerIssuer } from '../hub/developer-issuer.ts';

/** Writes the issuers that the gateway of `npm start` believes: those of `ISSUERS`, and the hub's own for developers' clients. Gives the file. */
export async function writeIssuersFile(
  dataFolder: string,
  servicesUrl: string,
  listed: string | null,
): Promise<string> {
  const own = developerIssuer(servicesUrl);
  const others = listed === null ? [] : await readIssuers(listed);
  const file = join(dataFolder, 'issuers.json');
  const issuers = [...others.filter(({ issuer }) => issuer !== own.issuer), own];
  await writeFile(file, `${JSON.stringify(issuers, null, 2)}\n`);
  return file;
}
