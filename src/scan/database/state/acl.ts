import type { Privilege } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';
import type { RoleState } from './role.js';

/** Who may have a right: a role, or PUBLIC (null). */
export type Grantee = RoleState | null;

export interface AclEntry {
  grantable: boolean;
  grantor: RoleState;
  location: Location | null;
}

/** Rights on one object by who has them. */
export type Acl = Map<Grantee, Map<Privilege, AclEntry>>;

/** What is granted or taken in one statement. */
export interface AclChange {
  readonly grantee: Grantee;
  readonly privileges: readonly Privilege[];
  readonly grantor: RoleState;
  readonly location: Location | null;
}

/** Adds rights; one that is there may become grantable, and keeps its place otherwise. */
export function grantTo(acl: Acl, { grantee, privileges, grantor, location }: AclChange, grantable: boolean): void {
  const held = acl.get(grantee) ?? new Map<Privilege, AclEntry>();
  acl.set(grantee, held);
  for (const privilege of privileges) {
    const entry = held.get(privilege);
    if (entry === undefined) held.set(privilege, { grantable, grantor, location });
    else if (grantable && !entry.grantable) held.set(privilege, { grantable, grantor, location });
  }
}

/** Takes rights away, or only that they may be passed on. */
export function revokeFrom(
  acl: Acl,
  { grantee, privileges }: Omit<AclChange, 'grantor' | 'location'>,
  optionOnly: boolean,
): void {
  const held = acl.get(grantee);
  if (held === undefined) return;
  for (const privilege of privileges) {
    const entry = held.get(privilege);
    if (entry === undefined) continue;
    if (optionOnly) entry.grantable = false;
    else held.delete(privilege);
  }
  if (held.size === 0) acl.delete(grantee);
}

/** A new owner takes the place of the old one in all rights (PostgreSQL's `aclnewowner`). */
export function moveOwner(acl: Acl, from: RoleState, to: RoleState, location: Location | null): void {
  if (from === to) return;
  const own = acl.get(from);
  acl.delete(from);
  if (own !== undefined) {
    for (const [privilege, { grantable }] of own)
      grantTo(acl, { grantee: to, privileges: [privilege], grantor: to, location }, grantable);
  }
  for (const held of acl.values()) {
    for (const entry of held.values()) if (entry.grantor === from) entry.grantor = to;
  }
}
