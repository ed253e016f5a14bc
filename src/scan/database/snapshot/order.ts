import type { Catalogue } from '../../../model/catalogue.js';
import { compareText } from '../../../util/text-order.js';

/** The same catalogue with its lists in one order, whoever read them: two snapshots can be compared as files. */
export function sortedCatalogue(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    roles: sorted(catalogue.roles, ({ name }) => [name]),
    memberships: sorted(catalogue.memberships, ({ role, member }) => [role, member]),
    schemas: sorted(catalogue.schemas, ({ name }) => [name]),
    relations: sorted(catalogue.relations, ({ schema, name }) => [schema, name]),
    functions: sorted(catalogue.functions, ({ schema, name, arguments: types }) => [schema, name, types]),
    grants: sorted(catalogue.grants, ({ object, on, privilege, grantee, grantor }) => [
      ...[object, on, grantee, privilege, grantor],
    ]),
    defaultPrivileges: sorted(catalogue.defaultPrivileges, ({ role, schema, object, privilege, grantee }) => [
      ...[role, schema, object, privilege, grantee],
    ]),
    policies: sorted(catalogue.policies, ({ schema, relation, name }) => [schema, relation, name]),
    triggers: sorted(catalogue.triggers, ({ schema, relation, name }) => [schema, relation, name]),
    extensions: sorted(catalogue.extensions, ({ name }) => [name]),
    settings: sorted(catalogue.settings, ({ name, role }) => [name, role]),
    gaps: sorted(catalogue.gaps, ({ kind, subject, reason }) => [kind, subject, reason]),
  };
}

function sorted<T>(list: readonly T[], keyOf: (entry: T) => readonly (string | null)[]): readonly T[] {
  return list
    .map((entry) => ({ entry, key: JSON.stringify(keyOf(entry)) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ entry }) => entry);
}
