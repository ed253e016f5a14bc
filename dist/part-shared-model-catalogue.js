import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/model/catalogue.ts
var PRIVILEGES = [
  "SELECT",
  "INSERT",
  "UPDATE",
  "DELETE",
  "TRUNCATE",
  "REFERENCES",
  "TRIGGER",
  "MAINTAIN",
  "USAGE",
  "CREATE",
  "EXECUTE",
  "CONNECT",
  "TEMPORARY",
  "SET",
  "ALTER SYSTEM"
];

// src/scan/database/interpret/tree.ts
function textIn(node) {
  if (node === void 0) return null;
  if ("String" in node) return node.String.sval ?? "";
  if ("A_Const" in node) return constantText(node);
  if ("TypeCast" in node) return textIn(node.TypeCast.arg);
  if ("Integer" in node) return String(node.Integer.ival ?? 0);
  if ("Float" in node) return node.Float.fval ?? null;
  if ("Boolean" in node) return String(node.Boolean.boolval ?? false);
  if ("TypeName" in node) return namesIn(node.TypeName.names).at(-1) ?? null;
  return null;
}
function constantText(node) {
  const { sval, ival, fval, boolval } = node.A_Const;
  if (sval !== void 0) return sval.sval ?? "";
  if (ival !== void 0) return String(ival.ival ?? 0);
  if (fval !== void 0) return fval.fval ?? null;
  return boolval === void 0 ? null : String(boolval.boolval ?? false);
}
function namesIn(nodes) {
  return (nodes ?? []).flatMap((node) => textIn(node) ?? []);
}
function itemsIn(node) {
  if (node === void 0) return [];
  return "List" in node ? node.List.items ?? [] : [node];
}
function optionsIn(nodes) {
  return (nodes ?? []).flatMap((node) => {
    if (!("DefElem" in node)) return [];
    const { defname } = node.DefElem;
    return defname === void 0 ? [] : [{ ...node.DefElem, defname }];
  });
}
function isOn(node) {
  if (node === void 0) return true;
  return /^(?:true|on|yes|1|t|y)$/i.test(textIn(node) ?? "");
}
function* nodesIn(root, most = 1e6) {
  const pending = [root];
  let seen = 0;
  while (pending.length > 0 && seen++ < most) {
    const value = pending.pop();
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) pending.push(item);
      continue;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== "object" || inner === null) continue;
      pending.push(inner);
      if (/^[A-Z]/.test(key)) yield [key, inner];
    }
  }
}

export {
  PRIVILEGES,
  textIn,
  namesIn,
  itemsIn,
  optionsIn,
  isOn,
  nodesIn
};
