import type { Catalogue } from '../../src/model/catalogue.js';

/** A catalogue of a database in which there is nothing but what is given. */
export function catalogue(parts: Partial<Catalogue> = {}): Catalogue {
  return {
    dialect: 'postgresql',
    origin: 'migrations',
    serverVersion: null,
    database: { owner: null },
    roles: [],
    memberships: [],
    schemas: [],
    relations: [],
    functions: [],
    grants: [],
    defaultPrivileges: [],
    policies: [],
    triggers: [],
    extensions: [],
    settings: [],
    gaps: [],
    ...parts,
  };
}
