import { closeSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../model/environment.js';
import { ConfigurationError, ScanError } from '../../../model/errors.js';
import type { Http } from '../../../model/http.js';
import { messageOf } from '../../../util/thrown.js';
import type { Advisory } from './advisory.js';
import { hasZip, ZIP_NAME } from './database/ecosystem-database.js';
import { openZip, zipEntries } from './database/zip-directory.js';
import { decodeRecord } from './database/zip-record.js';
import { zipWindow } from './database/zip-window.js';
import { parseAdvisory } from './match/parse-advisory.js';
import { osvApiUrl } from './osv-api/base-url.js';
import { osvClient } from './osv-api/client.js';
import { fetchRecord } from './osv-api/hydrate.js';

/**
 * One advisory by its id, from an offline database or from the OSV API; null when it is not there.
 * @throws ConfigurationError when neither may be asked, ScanError when the service does not answer.
 */
export async function findAdvisory(
  id: string,
  from: {
    readonly osvDb: string | null;
    readonly offline: boolean;
    readonly http: Http;
    readonly env: Environment;
  },
): Promise<Advisory | null> {
  if (from.osvDb !== null) return findInDatabase(id, from.osvDb);
  if (from.offline) throw new ConfigurationError(`${id}: offline without --osv-db there is nothing to look it up in`);
  try {
    return parseAdvisory(
      await fetchRecord(osvClient({ http: from.http, baseUrl: osvApiUrl(from.env), cacheDir: null }), id, true),
    );
  } catch (error) {
    throw new ScanError(`${id}: ${messageOf(error)}`);
  }
}

function findInDatabase(id: string, dir: string): Advisory | null {
  for (const ecosystem of readdirSync(dir).filter((name) => hasZip(dir, name))) {
    const zip = openZip(join(dir, ecosystem, ZIP_NAME));
    try {
      for (const entry of zipEntries(zip)) {
        if (entry.name !== `${id}.json`) continue;
        return parseAdvisory(decodeRecord(zipWindow(zip.fd).read(entry).bytes, entry));
      }
    } finally {
      closeSync(zip.fd);
    }
  }
  return null;
}
