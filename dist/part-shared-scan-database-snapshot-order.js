import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  compareText
} from "./part-shared-util-text-order.js";

// src/scan/database/snapshot/order.ts
function sortedCatalogue(catalogue) {
  return {
    ...catalogue,
    roles: sorted(catalogue.roles, ({ name }) => [name]),
    memberships: sorted(catalogue.memberships, ({ role, member }) => [role, member]),
    schemas: sorted(catalogue.schemas, ({ name }) => [name]),
    relations: sorted(catalogue.relations, ({ schema, name }) => [schema, name]),
    functions: sorted(catalogue.functions, ({ schema, name, arguments: types }) => [schema, name, types]),
    grants: sorted(catalogue.grants, ({ object, on, privilege, grantee, grantor }) => [
      ...[object, on, grantee, privilege, grantor]
    ]),
    defaultPrivileges: sorted(catalogue.defaultPrivileges, ({ role, schema, object, privilege, grantee }) => [
      ...[role, schema, object, privilege, grantee]
    ]),
    policies: sorted(catalogue.policies, ({ schema, relation, name }) => [schema, relation, name]),
    triggers: sorted(catalogue.triggers, ({ schema, relation, name }) => [schema, relation, name]),
    extensions: sorted(catalogue.extensions, ({ name }) => [name]),
    settings: sorted(catalogue.settings, ({ name, role }) => [name, role]),
    gaps: sorted(catalogue.gaps, ({ kind, subject, reason }) => [kind, subject, reason])
  };
}
function sorted(list, keyOf) {
  return list.map((entry) => ({ entry, key: JSON.stringify(keyOf(entry)) })).sort((a, b) => compareText(a.key, b.key)).map(({ entry }) => entry);
}

export {
  sortedCatalogue
};
