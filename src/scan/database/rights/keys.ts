import type { DefaultPrivilege, Grant, Membership, RowPolicy } from '../../../model/catalogue.js';

/** What makes two grounds the same on both sides. A condition that is another is another ground. */
export function grantKey({ object, on, privilege, grantee }: Grant): string {
  return JSON.stringify(['grant', object, on, privilege, grantee]);
}

export function memberKey({ member, role, inherit }: Membership): string {
  return JSON.stringify(['member', member, role, inherit]);
}

export function policyKey({ schema, relation, name, always, permissive, roles, command }: RowPolicy): string {
  return JSON.stringify(['policy', schema, relation, name, always, permissive, roles, command]);
}

export function definerKey(name: string, owner: string | null): string {
  return JSON.stringify(['definer', name, owner]);
}

export function viewKey(view: string, read: string, owner: string | null): string {
  return JSON.stringify(['view', view, read, owner]);
}

export function defaultKey({ role, schema, object, privilege, grantee }: DefaultPrivilege): string {
  return JSON.stringify(['default', role, schema, object, privilege, grantee]);
}

/** That a grant may be passed on. */
export function optionKey(key: string): string {
  return `${key} with grant option`;
}

export function bypassKey(role: string): string {
  return JSON.stringify(['bypassrls', role]);
}
