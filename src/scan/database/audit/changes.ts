import type { ObjectChange } from '../../../model/database-report.js';
import type { CatalogueChange, Changed } from '../compare/changed.js';
import { qualified, signature } from '../name.js';

/** Objects that came, went or changed, rights aside: those are told by who can use them. */
export function objectChanges(change: CatalogueChange): readonly ObjectChange[] {
  return [
    ...told('role', change.roles, ({ name }) => name),
    ...told('membership', change.memberships, ({ role, member }) => `${member} in ${role}`),
    ...told('schema', change.schemas, ({ name }) => name),
    ...told('relation', change.relations, ({ schema, name }) => qualified(schema, name)),
    ...told('function', change.functions, (one) => signature(one.schema, one.name, one.arguments)),
    ...told('policy', change.policies, (one) => `${one.name} on ${qualified(one.schema, one.relation)}`),
    ...told('trigger', change.triggers, (one) => `${one.name} on ${qualified(one.schema, one.relation)}`),
    ...told('default privilege', change.defaultPrivileges, (one) => {
      const place = one.schema === null ? 'every schema' : one.schema;
      const verb = one.granted ? `${one.privilege} to` : `no ${one.privilege} to`;
      return `${verb} ${one.grantee ?? 'PUBLIC'} on each new ${one.object} of ${one.role ?? 'the migrations'} in ${place}`;
    }),
    ...told('extension', change.extensions, ({ name }) => name),
    ...told('setting', change.settings, ({ name, value, role }) => {
      return role === null ? `${name} = ${value}` : `${name} = ${value} for ${role}`;
    }),
  ];
}

function told<T>(kind: string, { added, removed, altered }: Changed<T>, nameOf: (one: T) => string): ObjectChange[] {
  return [
    ...added.map((one): ObjectChange => ({ state: 'new', kind, name: nameOf(one) })),
    ...altered.map(({ after }): ObjectChange => ({ state: 'changed', kind, name: nameOf(after) })),
    ...removed.map((one): ObjectChange => ({ state: 'gone', kind, name: nameOf(one) })),
  ];
}
