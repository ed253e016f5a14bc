import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  partsOf,
  qualified,
  signature
} from "./part-shared-scan-database-name.js";

// src/scan/database/audit/usable.ts
function rightKey({ object, on, privilege }) {
  return JSON.stringify([object, on, privilege]);
}
function usableRights(catalogue) {
  const grants = grantsByGrantee(catalogue);
  const schemas = schemaOf(catalogue);
  const definers = new Map(
    catalogue.functions.filter(({ securityDefiner }) => securityDefiner).map((one) => [signature(one.schema, one.name, one.arguments), one.owner])
  );
  const parents = /* @__PURE__ */ new Map();
  for (const { role, member, inherit } of catalogue.memberships) {
    if (inherit) parents.set(member, [...parents.get(member) ?? [], role]);
  }
  const roles = catalogue.roles.filter(({ superuser }) => !superuser).map(({ name }) => name);
  return new Map(
    [null, ...roles].map((role) => {
      const chains = rolesOf(role, parents);
      const found = /* @__PURE__ */ new Map();
      for (const of of chains) {
        for (const { object, on, privilege } of grants.get(of) ?? []) {
          const key = rightKey({ object, on, privilege });
          if (found.has(key)) continue;
          const runsAs = object === "function" ? definers.get(on) ?? null : null;
          found.set(key, { object, on, privilege, of, runsAs });
        }
      }
      return [role, new Map([...found].filter(([, right]) => isReachable(right, found, schemas)))];
    })
  );
}
function grantsByGrantee({ grants }) {
  const found = /* @__PURE__ */ new Map();
  for (const grant of grants) {
    const list = found.get(grant.grantee);
    if (list === void 0) found.set(grant.grantee, [grant]);
    else list.push(grant);
  }
  return found;
}
function rolesOf(role, parents) {
  const found = new Set(role === null ? [] : [role]);
  for (const one of found) if (one !== null) for (const parent of parents.get(one) ?? []) found.add(parent);
  return found.add(null);
}
function schemaOf({ relations, functions, schemas }) {
  const byFunction = new Map(functions.map((one) => [signature(one.schema, one.name, one.arguments), one.schema]));
  const names = /* @__PURE__ */ new Set([...schemas.map(({ name }) => name), ...relations.map(({ schema }) => schema)]);
  return ({ object, on }) => {
    if (object === "function") return byFunction.get(on) ?? null;
    if (object !== "relation" && object !== "column" && object !== "type") return null;
    const schema = partsOf(on)[0] ?? "";
    return names.has(schema) ? schema : null;
  };
}
function isReachable(right, found, schemas) {
  const schema = schemas(right);
  return schema === null || found.has(rightKey({ object: "schema", on: qualified(schema), privilege: "USAGE" }));
}

export {
  rightKey,
  usableRights
};
