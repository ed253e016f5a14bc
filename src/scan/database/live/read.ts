import type { SqlQuery } from '../../../io/postgres.js';
import type { Catalogue } from '../../../model/catalogue.js';
import { ScanError } from '../../../model/errors.js';
import { sortedCatalogue } from '../snapshot/order.js';
import { readDefaultPrivileges } from './default-privileges.js';
import { readFunctions } from './functions.js';
import { readGrants } from './grants.js';
import { readPolicies, readTriggers } from './policies.js';
import { gap, type Reading } from './reading.js';
import { readRelations } from './relations.js';
import { readRoles } from './roles.js';
import { textIn } from './row.js';
import { readExtensions, readSettings } from './settings.js';

const OLDEST = 12;
const NEWEST = 18;

const SERVER = `select pg_catalog.current_setting('server_version_num') as version,
    (select pg_catalog.pg_get_userbyid(d.datdba)::text from pg_catalog.pg_database d
      where d.datname = pg_catalog.current_database()) as owner`;

/**
 * The catalogue of a server, from one session of one transaction. Only the system's own tables are asked, by whole names;
 * no text of the database is run.
 * @throws ScanError when the server is none that can be read; what its role may not see is a gap
 */
export async function readLive(query: SqlQuery): Promise<Catalogue> {
  const reading: Reading = { query, gaps: [] };
  const [server] = await query(SERVER);
  if (server === undefined) throw new ScanError('the database does not say which PostgreSQL it is');
  const serverVersion = Math.floor(Number(textIn(server, 'version')) / 10_000);
  if (!(serverVersion >= OLDEST)) {
    throw new ScanError(`the server is PostgreSQL ${serverVersion}: versions from ${OLDEST} on are read`);
  }
  if (serverVersion > NEWEST) {
    reading.gaps.push(
      gap('version', `PostgreSQL ${serverVersion} may have rights that versions up to ${NEWEST} have not`),
    );
  }
  const { roles, memberships } = await readRoles(reading);
  const { schemas, relations } = await readRelations(reading);
  return sortedCatalogue({
    dialect: 'postgresql',
    origin: 'live',
    serverVersion,
    database: { owner: textIn(server, 'owner') },
    roles,
    memberships,
    schemas,
    relations,
    functions: await readFunctions(reading),
    grants: await readGrants(reading),
    defaultPrivileges: await readDefaultPrivileges(reading),
    policies: await readPolicies(reading),
    triggers: await readTriggers(reading),
    extensions: await readExtensions(reading),
    settings: await readSettings(reading),
    gaps: reading.gaps,
  });
}
