import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  partsOf,
  qualified,
  signature
} from "./part-shared-scan-database-name.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";

// src/scan/database/rights/keys.ts
function grantKey({ object, on, privilege, grantee }) {
  return JSON.stringify(["grant", object, on, privilege, grantee]);
}
function memberKey({ member, role, inherit }) {
  return JSON.stringify(["member", member, role, inherit]);
}
function policyKey({ schema, relation, name, always, permissive, roles, command }) {
  return JSON.stringify(["policy", schema, relation, name, always, permissive, roles, command]);
}
function definerKey(name, owner) {
  return JSON.stringify(["definer", name, owner]);
}
function viewKey(view, read, owner) {
  return JSON.stringify(["view", view, read, owner]);
}
function defaultKey({ role, schema, object, privilege, grantee }) {
  return JSON.stringify(["default", role, schema, object, privilege, grantee]);
}
function optionKey(key) {
  return `${key} with grant option`;
}
function bypassKey(role) {
  return JSON.stringify(["bypassrls", role]);
}

// src/scan/database/rights/right.ts
function rightKey({ action, object, on, as, through, passesOn }) {
  return JSON.stringify([action, object, on, as === void 0 ? 0 : as, through ?? 0, passesOn]);
}

// src/scan/database/rights/rows.ts
var FILTERED = /* @__PURE__ */ new Set(["SELECT", "INSERT", "UPDATE", "DELETE"]);
function openBy({ roles }, { rowSecurity, forceRowSecurity, owner }, holder, holders, privilege) {
  if (!rowSecurity || !FILTERED.has(privilege)) return [];
  const role = holder === null ? void 0 : roles.get(holder);
  if (role?.bypassRls === true) {
    const label = `${role.name} is held back by no policy (BYPASSRLS)`;
    return [{ key: bypassKey(role.name), label, location: role.location }];
  }
  return role?.superuser === true || owner !== null && holders.has(owner) && !forceRowSecurity ? [] : null;
}
function rowsOf({ policies }, relation, holders, right) {
  const name = qualified(relation.schema, relation.name);
  const fitting = (policies.get(name) ?? []).filter(
    ({ command, roles }) => (command === "ALL" || command === right.action) && roles.some((role) => role === null || holders.has(role))
  );
  const isNarrowed = fitting.some(({ permissive, always }) => !permissive && !always);
  return fitting.filter(({ permissive }) => permissive).map((policy) => {
    const grounds = [...right.grounds, policyGround(name, policy)];
    return policy.always && !isNarrowed ? { ...right, grounds } : { ...right, grounds, through: `policy ${policy.name}` };
  });
}
function policyGround(relation, policy) {
  const { name, always, location } = policy;
  return {
    key: policyKey(policy),
    label: `policy ${name} on ${relation} lets ${always ? "every row" : "rows"} through`,
    location
  };
}

// src/scan/database/rights/views.ts
var MAX_DEPTH = 16;
function readThrough({ relations }, holder, rights) {
  const found = [];
  for (const right of rights) {
    if (right.action !== "SELECT" || right.passesOn || right.object !== "relation" && right.object !== "column")
      continue;
    const name = right.object === "column" ? qualified(...partsOf(right.on).slice(0, -1)) : right.on;
    const pending = [{ name, grounds: right.grounds, depth: 0 }];
    const seen = /* @__PURE__ */ new Set();
    for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
      const view = relations.get(next.name);
      if (seen.has(next.name) || view?.kind !== "view" || view.securityInvoker || next.depth > MAX_DEPTH) continue;
      seen.add(next.name);
      for (const read of view.reads ?? []) {
        const ground = {
          key: viewKey(next.name, read, view.owner),
          label: `view ${next.name} reads ${read} as its owner, ${view.owner ?? "who runs the migrations"}`,
          location: view.location
        };
        const grounds = [...next.grounds, ground];
        const source = relations.get(read);
        if (source?.kind === "view") pending.push({ name: read, grounds, depth: next.depth + 1 });
        else if (view.owner !== holder || holder === null)
          found.push({ ...right, object: "relation", on: read, as: view.owner, through: `view ${name}`, grounds });
      }
    }
  }
  return found;
}

// src/scan/database/rights/effective.ts
var MAX_RIGHTS = 2e5;
function closureOf({ memberships }, holder) {
  const ways = /* @__PURE__ */ new Map();
  if (holder !== null) ways.set(holder, []);
  const pending = holder === null ? [] : [holder];
  for (let next = pending.shift(); next !== void 0; next = pending.shift()) {
    for (const membership of memberships.get(next) ?? []) {
      if (!membership.inherit || ways.has(membership.role)) continue;
      ways.set(membership.role, [...ways.get(next) ?? [], memberGround(membership)]);
      pending.push(membership.role);
    }
  }
  ways.set(null, []);
  return ways;
}
function memberGround(membership) {
  const { role, member, location } = membership;
  return { key: memberKey(membership), label: `${member} is a member of ${role}`, location };
}
function grantGround(grant) {
  const { object, on, privilege, grantee, location } = grant;
  return {
    key: grantKey(grant),
    label: `${grantee ?? "PUBLIC"} has ${privilege} on ${object === "relation" ? "" : `${object} `}${on}`,
    location
  };
}
function rightsOf(index, holder) {
  const rights = /* @__PURE__ */ new Map();
  const closure = closureOf(index, holder);
  const add = (right) => {
    const key = rightKey(right);
    if (rights.size < MAX_RIGHTS && !rights.has(key)) rights.set(key, right);
  };
  for (const right of memberRights(index, holder)) add(right);
  for (const [schema, byHolder2] of index.inSchemas) {
    const use = useOf(index, closure, schema);
    if (use === null) continue;
    for (const [owner, way] of closure) {
      if (holder !== null && owner === null && use.isPublic) continue;
      for (const grant of byHolder2.get(owner) ?? []) {
        const grounds = [...use.grounds, ...way, grantGround(grant)];
        for (const right of rightsBy(index, closure, holder, grant, grounds)) add(right);
      }
    }
  }
  for (const right of otherRights(index, closure, holder)) add(right);
  for (const right of readThrough(index, holder, [...rights.values()])) add(right);
  return rights;
}
function memberRights({ memberships }, holder) {
  return (holder === null ? [] : memberships.get(holder) ?? []).filter(({ inherit, set }) => inherit || set).map((membership) => ({
    holder,
    action: "ACT AS",
    object: "role",
    on: membership.role,
    passesOn: membership.admin,
    grounds: [memberGround(membership)]
  }));
}
function useOf({ schemas, onSchemas }, closure, schema) {
  const byHolder2 = onSchemas.get(schema);
  if (!schemas.has(schema)) return { grounds: [], isPublic: true };
  const open = byHolder2?.get(null)?.find(({ privilege }) => privilege === "USAGE");
  if (open !== void 0) return { grounds: [grantGround(open)], isPublic: true };
  for (const [owner, way] of closure) {
    const grant = byHolder2?.get(owner)?.find(({ privilege }) => privilege === "USAGE");
    if (grant !== void 0) return { grounds: [...way, grantGround(grant)], isPublic: false };
  }
  return null;
}
function passedOn(right) {
  const last = right.grounds.at(-1);
  const grounds = last === void 0 ? [] : [...right.grounds.slice(0, -1), { ...last, key: optionKey(last.key) }];
  return { ...right, passesOn: true, grounds };
}
function rightsBy(index, closure, holder, grant, grounds) {
  const { object, on, privilege, grantable } = grant;
  const right = { holder, action: privilege, object, on, passesOn: false, grounds };
  const passed = grantable ? [passedOn(right)] : [];
  if (object === "function") return [...executeRights(index, right, grant), ...passed];
  if (object !== "relation" && object !== "column") return [];
  const relation = index.relations.get(object === "column" ? qualified(...partsOf(on).slice(0, -1)) : on);
  if (relation === void 0) return [right, ...passed];
  const open = openBy(index, relation, holder, closure, privilege);
  if (open !== null) return [{ ...right, grounds: [...grounds, ...open] }, ...passed];
  return [...rowsOf(index, relation, closure, right), ...passed];
}
function executeRights({ functions }, right, { grantee }) {
  const called = functions.get(right.on);
  if (called?.returnsTrigger === true) return [];
  if (called?.securityDefiner !== true) return grantee === null ? [] : [right];
  const { owner, location } = called;
  const runs = {
    key: definerKey(right.on, owner),
    label: `${right.on} runs as its owner, ${owner ?? "who runs the migrations"}`,
    location
  };
  return owner !== null && owner === right.holder ? [] : [{ ...right, as: owner, grounds: [...right.grounds, runs] }];
}
function otherRights({ others, onSchemas, catalogue }, closure, holder) {
  const rights = [];
  for (const [owner, way] of closure) {
    if (owner === null && holder !== null) continue;
    const own = [
      ...others.get(owner) ?? [],
      ...[...onSchemas.values()].flatMap((byHolder2) => byHolder2.get(owner) ?? [])
    ];
    for (const grant of own) {
      const { object, on, privilege, grantable } = grant;
      const right = {
        holder,
        action: privilege,
        object,
        on,
        passesOn: false,
        grounds: [...way, grantGround(grant)]
      };
      rights.push(right, ...grantable ? [passedOn(right)] : []);
    }
  }
  for (const entry of catalogue.defaultPrivileges) {
    const { role, schema, object, privilege, grantee, granted, location } = entry;
    if (!granted || grantee !== holder || grantee === role) continue;
    const on = `${object}s of ${role ?? "who runs the migrations"}${schema === null ? "" : ` in ${schema}`}`;
    const ground = {
      key: defaultKey(entry),
      label: `default privileges of ${on}`,
      location
    };
    rights.push({ holder, action: privilege, object: "future", on, passesOn: false, grounds: [ground] });
  }
  return rights;
}

// src/scan/database/rights/index-of-grants.ts
function indexOf(catalogue) {
  const { roles, memberships, relations, functions, policies, schemas, grants } = catalogue;
  const isInSchema = ({ object }) => ["relation", "column", "function", "type"].includes(object);
  return {
    catalogue,
    roles: new Map(roles.map((role) => [role.name, role])),
    memberships: groupBy(memberships, ({ member }) => member),
    relations: new Map(relations.map((relation) => [qualified(relation.schema, relation.name), relation])),
    functions: new Map(functions.map((one) => [signature(one.schema, one.name, one.arguments), one])),
    policies: groupBy(policies, ({ schema, relation }) => qualified(schema, relation)),
    schemas: new Set(schemas.map(({ name }) => name)),
    onSchemas: byHolder(grants.filter(({ object }) => object === "schema")),
    inSchemas: byHolder(grants.filter(isInSchema)),
    others: groupBy(
      grants.filter((grant) => grant.object !== "schema" && !isInSchema(grant)),
      ({ grantee }) => grantee
    )
  };
}
function byHolder(grants) {
  const schemas = groupBy(grants, ({ on }) => partsOf(on)[0] ?? "");
  return new Map([...schemas].map(([schema, own]) => [schema, groupBy(own, ({ grantee }) => grantee)]));
}

// src/scan/database/rights/gained.ts
var MAX_HOLDERS = 2e3;
function gainedRights(base, head) {
  return missingFrom(indexOf(base), indexOf(head));
}
function missingFrom(before, after) {
  const gained = [];
  const everybody = rightsOf(after, null);
  const everybodyBefore = rightsOf(before, null);
  const isNew = (right, had) => !isCovered(right, had) && !isCovered(right, everybodyBefore) && !isGivenAnyway(before, right);
  gained.push(...[...everybody.values()].filter((right) => isNew(right, everybodyBefore)));
  const fresh = new Map(gained.map((right) => [rightKey(right), right]));
  const cache = /* @__PURE__ */ new Map();
  const rightsAfter = (name) => {
    const known = cache.get(name) ?? rightsOf(after, name);
    cache.set(name, known);
    return known;
  };
  for (const holder of holdersOf(after)) {
    const had = rightsOf(before, holder);
    const others = [...closureOf(after, holder).keys()].filter((name) => name !== holder && name !== null);
    for (const right of rightsAfter(holder).values()) {
      if (!isNew(right, had) || isCovered(right, fresh)) continue;
      if (others.some((name) => name !== null && isCovered(right, rightsAfter(name)))) continue;
      gained.push(right);
    }
  }
  return withoutEntrances(gained);
}
function holdersOf({ roles, memberships, catalogue }) {
  const named = /* @__PURE__ */ new Set([...memberships.keys()]);
  for (const { grantee } of catalogue.grants) if (grantee !== null) named.add(grantee);
  for (const { grantee } of catalogue.defaultPrivileges) if (grantee !== null) named.add(grantee);
  return [...named].filter((name) => roles.get(name)?.superuser !== true).slice(0, MAX_HOLDERS);
}
function isCovered(right, rights) {
  return rights.has(rightKey(right)) || right.through !== void 0 && rights.has(rightKey(asWhole(right)));
}
function asWhole({ through: _through, as: _as, ...right }) {
  return right;
}
function withoutEntrances(rights) {
  const causes = new Set(
    rights.filter(({ object }) => object !== "schema").flatMap(({ grounds }) => grounds.map(({ key }) => key))
  );
  return rights.filter(
    ({ object, action, grounds, passesOn }) => object !== "schema" || action !== "USAGE" || passesOn || !grounds.some(({ key }) => causes.has(key))
  );
}
function isGivenAnyway({ catalogue }, { holder, object, action, on }) {
  if (holder !== null || object !== "database" && object !== "language" || action === "CREATE") return false;
  return !catalogue.grants.some((grant) => grant.object === object && grant.on === on);
}

// src/scan/database/rights/ground-keys.ts
function groundKeys(catalogue) {
  const { roles, grants, memberships, policies, functions, relations, defaultPrivileges } = catalogue;
  const keys = /* @__PURE__ */ new Set();
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
    for (const read of securityInvoker ? [] : reads ?? []) keys.add(viewKey(qualified(schema, name), read, owner));
  for (const entry of defaultPrivileges) keys.add(defaultKey(entry));
  return keys;
}

// src/scan/database/compare/changed.ts
var KEYS = {
  roles: ({ name }) => [name],
  memberships: ({ role, member }) => [role, member],
  schemas: ({ name }) => [name],
  relations: ({ schema, name }) => [schema, name],
  functions: ({ schema, name, arguments: types }) => [schema, name, types],
  grants: ({ object, on, privilege, grantee }) => [object, on, privilege, grantee],
  defaultPrivileges: ({ role, schema, object, privilege, grantee }) => [role, schema, object, privilege, grantee],
  policies: ({ schema, relation, name }) => [schema, relation, name],
  triggers: ({ schema, relation, name }) => [schema, relation, name],
  extensions: ({ name }) => [name],
  settings: ({ name, role }) => [name, role]
};
function changedObjects(base, head) {
  return {
    roles: changed(base.roles, head.roles, KEYS.roles),
    memberships: changed(base.memberships, head.memberships, KEYS.memberships),
    schemas: changed(base.schemas, head.schemas, KEYS.schemas),
    relations: changed(base.relations, head.relations, KEYS.relations),
    functions: changed(base.functions, head.functions, KEYS.functions),
    // Two grantors of one right are one right.
    grants: changed(base.grants, head.grants.map(ofAnyone), KEYS.grants, ofAnyone),
    defaultPrivileges: changed(base.defaultPrivileges, head.defaultPrivileges, KEYS.defaultPrivileges),
    policies: changed(base.policies, head.policies, KEYS.policies),
    triggers: changed(base.triggers, head.triggers, KEYS.triggers),
    extensions: changed(base.extensions, head.extensions, KEYS.extensions),
    settings: changed(base.settings, head.settings, KEYS.settings)
  };
}
function ofAnyone(grant) {
  return { ...grant, grantor: null };
}
function changed(base, head, keyOf, seen = (entry) => entry) {
  const before = new Map(base.map((entry) => [JSON.stringify(keyOf(entry)), seen(entry)]));
  const added = [];
  const altered = [];
  const met = /* @__PURE__ */ new Set();
  for (const after of head) {
    const key = JSON.stringify(keyOf(after));
    if (met.has(key)) continue;
    met.add(key);
    const old = before.get(key);
    if (old === void 0) added.push(after);
    else if (!isSame(old, after)) altered.push({ before: old, after });
  }
  return { added, removed: [...before].filter(([key]) => !met.has(key)).map(([, entry]) => entry), altered };
}
function isSame(a, b) {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isPlain(a) || !isPlain(b)) return false;
  for (const key of /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (key !== "location" && !isSame(Reflect.get(a, key), Reflect.get(b, key))) return false;
  }
  return true;
}
function isPlain(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/scan/database/compare/comparison.ts
function compareCatalogues(base, head) {
  const before = groundKeys(base);
  const places = placesOf(base, head);
  const gained = gainedRights(base, head).map((right) => {
    const fresh = right.grounds.filter(({ key }) => !before.has(key));
    return { ...right, fresh, location: placeOf(places, right, fresh) };
  });
  return { base, head, changed: changedObjects(base, head), gained };
}
function placesOf(base, head) {
  const lists = [
    base.roles,
    base.memberships,
    base.relations,
    base.functions,
    base.grants,
    base.policies,
    base.defaultPrivileges
  ];
  return {
    known: new Set(lists.flat().map(({ location }) => textOf(location))),
    relations: new Map(head.relations.map(({ schema, name, location }) => [qualified(schema, name), location]))
  };
}
function textOf(location) {
  return location === null ? "" : JSON.stringify([location.path, location.startLine, location.startColumn]);
}
function placeOf({ known, relations }, { object, on, grounds }, fresh) {
  const name = object === "column" ? qualified(...partsOf(on).slice(0, -1)) : on;
  const candidates = [...fresh.toReversed().map(({ location }) => location), relations.get(name) ?? null];
  candidates.push(...grounds.toReversed().map(({ location }) => location));
  const placed = candidates.filter((location) => location !== null);
  return placed.find((location) => !known.has(textOf(location))) ?? placed[0] ?? null;
}

export {
  compareCatalogues
};
