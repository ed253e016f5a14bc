import type { CatalogueGap } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';

/** Users, grants and settings of a server whose objects are not followed. Names of privileges are the server's own. */
export interface Accounts {
  readonly users: Map<string, Account>;
  readonly memberships: Map<string, AccountMembership>;
  readonly grants: Map<string, AccountGrant>;
  readonly settings: Map<string, { readonly name: string; readonly value: string; readonly location: Location }>;
  readonly gaps: CatalogueGap[];
}

export interface Account {
  readonly name: string;
  readonly login: boolean;
  /** Whether a statement of the migrations holds its password. */
  readonly hasPassword: boolean;
  readonly location: Location;
}

export interface AccountMembership {
  readonly role: string;
  readonly member: string;
  readonly admin: boolean;
  readonly location: Location;
}

export interface AccountGrant {
  /** `shop.orders`, `shop.*`, `*.*`, `dbo.orders`, `database`, `server`. */
  readonly on: string;
  readonly privilege: string;
  /** Null: everybody. */
  readonly grantee: string | null;
  readonly grantable: boolean;
  readonly location: Location;
}

export function noAccounts(): Accounts {
  return { users: new Map(), memberships: new Map(), grants: new Map(), settings: new Map(), gaps: [] };
}

/** Makes an account, or changes what a statement says of it. */
export function putAccount({ users }: Accounts, account: Account): void {
  const known = users.get(account.name);
  users.set(account.name, { ...account, hasPassword: account.hasPassword || known?.hasPassword === true });
}

export function putMembership({ memberships }: Accounts, membership: AccountMembership): void {
  memberships.set(JSON.stringify([membership.role, membership.member]), membership);
}

export function dropMembership({ memberships }: Accounts, role: string, member: string): void {
  memberships.delete(JSON.stringify([role, member]));
}

export function putGrant({ grants }: Accounts, grant: AccountGrant): void {
  const key = grantKey(grant.on, grant.privilege, grant.grantee);
  // What is passed on stays so until it is taken back.
  grants.set(key, { ...grant, grantable: grant.grantable || grants.get(key)?.grantable === true });
}

export function dropGrant({ grants }: Accounts, on: string, privilege: string, grantee: string | null): void {
  grants.delete(grantKey(on, privilege, grantee));
}

/** An account goes with all that it has. */
export function dropAccount({ users, grants, memberships }: Accounts, name: string): void {
  users.delete(name);
  for (const [key, { grantee }] of grants) if (grantee === name) grants.delete(key);
  for (const [key, { role, member }] of memberships) if (role === name || member === name) memberships.delete(key);
}

/** An account keeps what it has under another name. */
export function renameAccount(accounts: Accounts, from: string, to: string): void {
  const account = accounts.users.get(from);
  const grants = [...accounts.grants.values()].filter(({ grantee }) => grantee === from);
  const memberships = [...accounts.memberships.values()].filter(({ role, member }) => role === from || member === from);
  dropAccount(accounts, from);
  if (account !== undefined) putAccount(accounts, { ...account, name: to });
  for (const grant of grants) putGrant(accounts, { ...grant, grantee: to });
  for (const { role, member, ...rest } of memberships)
    putMembership(accounts, { ...rest, role: role === from ? to : role, member: member === from ? to : member });
}

function grantKey(on: string, privilege: string, grantee: string | null): string {
  return JSON.stringify([on, privilege, grantee]);
}
