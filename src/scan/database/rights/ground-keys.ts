import type { Catalogue } from '../../../model/catalogue.js';
import { qualified, signature } from '../name.js';
import { bypassKey, defaultKey, definerKey, grantKey, memberKey, optionKey, policyKey, viewKey } from './keys.js';

/** The keys of all grounds that a catalogue has: what is not among them is new. */
export function groundKeys(catalogue: Catalogue): ReadonlySet<string> {
  const { roles, grants, memberships, policies, functions, relations, defaultPrivileges } = catalogue;
  const keys = new Set<string>();
  for (const grant of grants) {
    keys.add(grantKey(grant));
    if (grant.grantable) keys.add(optionKey(grantKey(grant)));
  }
  for (const { name, bypassRls } of roles) if (bypassRls) keys.add(bypassKey(name));
  for (const membership of memberships) keys.add(memberKey(membership));
  for (const policy of policies) keys.add(policyKey(policy));
  for (const one of functions)
    if (one.securityDefiner) keys.add(definerKey(signature(one.schema, one.name, one.arguments), one.owner));
  for (const { schema, name, owner, reads, securityInvoker } of relations)
    for (const read of securityInvoker ? [] : (reads ?? [])) keys.add(viewKey(qualified(schema, name), read, owner));
  for (const entry of defaultPrivileges) keys.add(defaultKey(entry));
  return keys;
}
