import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  isOn,
  itemsIn,
  namesIn,
  optionsIn,
  textIn
} from "./part-shared-model-catalogue.js";

// src/scan/database/state/acl.ts
function grantTo(acl, { grantee, privileges, grantor, location }, grantable) {
  const held = acl.get(grantee) ?? /* @__PURE__ */ new Map();
  acl.set(grantee, held);
  for (const privilege of privileges) {
    const entry = held.get(privilege);
    if (entry === void 0) held.set(privilege, { grantable, grantor, location });
    else if (grantable && !entry.grantable) held.set(privilege, { grantable, grantor, location });
  }
}
function revokeFrom(acl, { grantee, privileges }, optionOnly) {
  const held = acl.get(grantee);
  if (held === void 0) return;
  for (const privilege of privileges) {
    const entry = held.get(privilege);
    if (entry === void 0) continue;
    if (optionOnly) entry.grantable = false;
    else held.delete(privilege);
  }
  if (held.size === 0) acl.delete(grantee);
}
function moveOwner(acl, from, to, location) {
  if (from === to) return;
  const own = acl.get(from);
  acl.delete(from);
  if (own !== void 0) {
    for (const [privilege, { grantable }] of own)
      grantTo(acl, { grantee: to, privileges: [privilege], grantor: to, location }, grantable);
  }
  for (const held of acl.values()) {
    for (const entry of held.values()) if (entry.grantor === from) entry.grantor = to;
  }
}

// src/scan/database/state/role.ts
function newRole(name, location, declared, isRunner = false) {
  return {
    name,
    login: false,
    superuser: false,
    inherit: true,
    createRole: false,
    createDatabase: false,
    replication: false,
    bypassRls: false,
    password: null,
    declared,
    location,
    isRunner,
    memberOf: /* @__PURE__ */ new Map()
  };
}

// src/scan/database/state/database-state.ts
var MAX_STEPS = 4e6;
var MAX_GAPS = 1e3;
var BudgetSpent = class extends Error {
};
function spend(state, steps = 1) {
  state.spent += steps;
  if (state.spent > MAX_STEPS) throw new BudgetSpent("more work than reading migrations may take");
}
function addGap(state, gap) {
  if (state.gaps.length < MAX_GAPS) state.gaps.push(gap);
}
function allPrivileges(kind, serverVersion) {
  const rights = ALL[kind];
  return kind === "relation" && (serverVersion ?? 0) >= 17 ? [...rights, "MAINTAIN"] : rights;
}
var ALL = {
  relation: ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"],
  sequence: ["USAGE", "SELECT", "UPDATE"],
  column: ["SELECT", "INSERT", "UPDATE", "REFERENCES"],
  function: ["EXECUTE"],
  type: ["USAGE"],
  schema: ["USAGE", "CREATE"],
  database: ["CREATE", "CONNECT", "TEMPORARY"],
  language: ["USAGE"],
  "foreign-server": ["USAGE"],
  parameter: ["SET", "ALTER SYSTEM"]
};
var PUBLIC_RIGHTS = {
  function: ["EXECUTE"],
  type: ["USAGE"],
  language: ["USAGE"],
  database: ["CONNECT", "TEMPORARY"]
};
function startAcl(kind, owner, location, serverVersion) {
  const acl = /* @__PURE__ */ new Map();
  const privileges = allPrivileges(kind, serverVersion);
  grantTo(acl, { grantee: owner, privileges, grantor: owner, location }, false);
  const open = PUBLIC_RIGHTS[kind] ?? [];
  if (open.length > 0) grantTo(acl, { grantee: null, privileges: open, grantor: owner, location }, false);
  return acl;
}
function newSchema(name, owner, location, declared) {
  return {
    name,
    owner,
    acl: startAcl("schema", owner, location, null),
    location,
    declared,
    relations: /* @__PURE__ */ new Map(),
    functions: /* @__PURE__ */ new Map(),
    types: /* @__PURE__ */ new Map()
  };
}
function newDatabase(runner, serverVersion) {
  const self = newRole(runner ?? "", null, runner !== null, runner === null);
  const owner = newRole("pg_database_owner", null, false);
  const open = newSchema("public", owner, null, false);
  const everybody = serverVersion !== null && serverVersion < 15 ? ["USAGE", "CREATE"] : ["USAGE"];
  grantTo(open.acl, { grantee: null, privileges: everybody, grantor: owner, location: null }, false);
  const roles = /* @__PURE__ */ new Map([[owner.name, owner]]);
  if (runner !== null) roles.set(runner, self);
  return {
    roles,
    runner: self,
    current: self,
    schemas: /* @__PURE__ */ new Map([["public", open]]),
    searchPath: ["public"],
    startPath: ["public"],
    defaults: /* @__PURE__ */ new Map(),
    others: /* @__PURE__ */ new Map(),
    extensions: /* @__PURE__ */ new Map(),
    settings: /* @__PURE__ */ new Map(),
    gaps: [],
    databaseOwner: null,
    serverVersion,
    spent: 0
  };
}

// src/scan/database/sql/split.ts
var PATTERNS = {
  lineComment: /--[^\n]*/y,
  dollar: /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y,
  word: /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y,
  other: /[^;'"$\-/\\A-Za-z_\u0080-\uffff]+/y
};
function splitStatements(text) {
  const pieces = [];
  let start = 0;
  let at = 0;
  let atomic = 0;
  let before = "";
  while (at < text.length) {
    const next = tokenEnd(text, at);
    if (text[at] === ";" && atomic === 0) {
      pieces.push({ start, end: at });
      start = next;
    }
    const word = wordAt(text, at, next);
    if (word !== "") {
      if (word === "ATOMIC" && before === "BEGIN") atomic = 1;
      else if (atomic > 0 && word === "CASE") atomic++;
      else if (atomic > 0 && word === "END") atomic--;
      before = word;
    }
    at = next;
  }
  pieces.push({ start, end: text.length });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== "");
}
function wordAt(text, at, end) {
  return end - at <= 6 && /[A-Za-z]/.test(text[at] ?? "") ? text.slice(at, end).toUpperCase() : "";
}
function tokenEnd(text, at) {
  const sign = text[at];
  if (sign === "'") return quoteEnd(text, at, "'", /[eE]/.test(text[at - 1] ?? "") && !/\w/.test(text[at - 2] ?? ""));
  if (sign === '"') return quoteEnd(text, at, '"', false);
  if (sign === "-" && text[at + 1] === "-") return matchEnd(PATTERNS.lineComment, text, at);
  if (sign === "/" && text[at + 1] === "*") return commentEnd(text, at);
  if (sign === "$") return dollarEnd(text, at);
  const word = matchEnd(PATTERNS.word, text, at);
  return word > at ? word : Math.max(at + 1, matchEnd(PATTERNS.other, text, at));
}
function matchEnd(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
function quoteEnd(text, start, quote, escapes) {
  for (let at = start + 1; at < text.length; at++) {
    if (escapes && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return text.length;
}
function commentEnd(text, start) {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start + 2;
  let depth = 1;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    depth += match[0] === "*/" ? -1 : 1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}
function dollarEnd(text, start) {
  const opened = matchEnd(PATTERNS.dollar, text, start);
  if (opened === start) return start + 1;
  const tag = text.slice(start, opened);
  const closing = text.indexOf(tag, opened);
  return closing === -1 ? text.length : closing + tag.length;
}
function codeStart(text, at) {
  let from = at;
  while (from < text.length) {
    const blank = matchEnd(/[\s;\uFEFF]+/y, text, from);
    const isComment = text.startsWith("--", blank) || text.startsWith("/*", blank);
    if (!isComment) return blank;
    from = tokenEnd(text, blank);
  }
  return from;
}

// src/scan/database/sql/parentheses.ts
var MAX_TEXT = 2e3;
function textInParentheses(text, keyword) {
  let depth = 0;
  let start = -1;
  for (let at = codeStart(text, 0); at < text.length; ) {
    const end = tokenEnd(text, at);
    if (start === -1 && depth === 0 && text.slice(at, end).toUpperCase() === keyword) {
      const open = codeStart(text, end);
      if (text[open] === "(") start = open + 1;
    }
    for (const sign of isPunctuation(text[at]) ? text.slice(at, end) : "") {
      if (sign === "(") depth++;
      if (sign !== ")") continue;
      depth--;
      if (depth === 0 && start !== -1) return closed(text, start, at, end);
    }
    at = end;
  }
  return null;
}
function isPunctuation(sign) {
  return sign !== void 0 && !/['"$\-/\w]/.test(sign);
}
function closed(text, start, at, end) {
  const last = text.slice(at, end).lastIndexOf(")") + at;
  return text.slice(start, Math.min(last, start + MAX_TEXT)).replace(/\s+/g, " ").trim();
}

// src/scan/database/interpret/lookup.ts
var TEMPORARY = "pg_temp";
function roleNamed(state, name) {
  const known = state.roles.get(name);
  if (known !== void 0) return known;
  const made = newRole(name, null, false);
  state.roles.set(name, made);
  return made;
}
function granteeOf(state, spec) {
  switch (spec?.roletype) {
    case "ROLESPEC_PUBLIC":
      return null;
    case "ROLESPEC_CURRENT_ROLE":
    case "ROLESPEC_CURRENT_USER":
      return state.current;
    case "ROLESPEC_SESSION_USER":
      return state.runner;
    default:
      return roleNamed(state, spec?.rolename ?? "");
  }
}
function roleOf(state, spec) {
  return granteeOf(state, spec) ?? roleNamed(state, "public");
}
function schemaNamed(state, name) {
  const known = state.schemas.get(name);
  if (known !== void 0) return known;
  const made = newSchema(name, state.runner, null, false);
  state.schemas.set(name, made);
  return made;
}
function creationSchema(state, named) {
  if (named !== void 0 && named !== "") return schemaNamed(state, named);
  const first = state.searchPath.find((name) => state.schemas.has(name));
  return schemaNamed(state, first ?? state.searchPath[0] ?? "public");
}
function pathOf(state, named) {
  if (named !== void 0 && named !== "") return [schemaNamed(state, named)];
  return [TEMPORARY, ...state.searchPath].flatMap((name) => state.schemas.get(name) ?? []);
}
function findRelation(state, name) {
  for (const schema of pathOf(state, name?.schemaname)) {
    const found = schema.relations.get(name?.relname ?? "");
    if (found !== void 0) return found;
  }
  return void 0;
}
function relationNamed(state, name, kind = "table") {
  const found = findRelation(state, name);
  if (found !== void 0) return found;
  const schema = creationSchema(state, name?.schemaname);
  const made = newRelation(state, schema, name?.relname ?? "", kind, null);
  made.declared = false;
  made.acl.delete(null);
  schema.relations.set(made.name, made);
  return made;
}
function newRelation(state, schema, name, kind, location) {
  const owner = state.current;
  return {
    schema,
    name,
    kind,
    owner,
    acl: startAcl(kind === "sequence" ? "sequence" : "relation", owner, location, state.serverVersion),
    rowSecurity: false,
    forceRowSecurity: false,
    securityInvoker: false,
    declared: true,
    location,
    columns: /* @__PURE__ */ new Map(),
    policies: /* @__PURE__ */ new Map(),
    triggers: /* @__PURE__ */ new Map(),
    reads: null,
    sequences: /* @__PURE__ */ new Set(),
    ofColumn: null
  };
}
function rangeOf(names) {
  const schemaname = names.at(-2);
  return { relname: names.at(-1) ?? "", ...schemaname !== void 0 && { schemaname } };
}
function findType(state, names) {
  for (const schema of pathOf(state, names.at(-2))) {
    const found = schema.types.get(names.at(-1) ?? "");
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/scan/database/interpret/always.ts
var MAX_DEPTH = 50;
function holdsAlways(state, node) {
  return truthIn(state, node, 0) === true;
}
function truthIn(state, node, depth) {
  if (node === void 0 || depth > MAX_DEPTH) return null;
  const inner = (other) => truthIn(state, other, depth + 1);
  if ("A_Const" in node) return truthOf(node);
  if ("TypeCast" in node) return inner(node.TypeCast.arg);
  if ("BoolExpr" in node) {
    const parts = (node.BoolExpr.args ?? []).map(inner);
    if (node.BoolExpr.boolop === "NOT_EXPR") return parts[0] === null || parts[0] === void 0 ? null : !parts[0];
    const decides = node.BoolExpr.boolop === "OR_EXPR";
    if (parts.includes(decides) || decides && coversNull(node.BoolExpr.args ?? [])) return decides;
    return parts.includes(null) ? null : !decides;
  }
  if ("A_Expr" in node) return comparison(node.A_Expr);
  if ("CoalesceExpr" in node) return inner(node.CoalesceExpr.args?.[0]);
  if ("SubLink" in node) return subquery(node.SubLink.subLinkType, node.SubLink.subselect, inner);
  if ("FuncCall" in node) return isTrueFunction(state, namesIn(node.FuncCall.funcname)) ? true : null;
  return null;
}
function truthOf(node) {
  const { boolval, isnull } = node.A_Const;
  if (boolval !== void 0) return boolval.boolval ?? false;
  if (isnull === true) return null;
  const text = textIn(node);
  if (text === null) return null;
  return /^(?:t|true|y|yes|on|1)$/i.test(text) ? true : /^(?:f|false|n|no|off|0)$/i.test(text) ? false : null;
}
function comparison({ kind, name, lexpr, rexpr }) {
  if (kind !== "AEXPR_OP" && kind !== "AEXPR_NOT_DISTINCT") return null;
  const operator = namesIn(name).at(-1) ?? "";
  const isEqual = operator === "=" || kind === "AEXPR_NOT_DISTINCT";
  if (lexpr === void 0 || rexpr === void 0) return null;
  const [left, right] = [textIn(lexpr), textIn(rexpr)];
  if (left !== null && right !== null) {
    if (isEqual) return left === right;
    if (operator === "<>") return left !== right;
    return null;
  }
  const isSame = "ColumnRef" in lexpr && "ColumnRef" in rexpr && columnText(lexpr) === columnText(rexpr);
  return isSame && (isEqual || operator === "<=" || operator === ">=") ? true : null;
}
function columnText(node) {
  return namesIn(node.ColumnRef.fields).join(".");
}
function coversNull(parts) {
  const seen = /* @__PURE__ */ new Map();
  for (const part of parts) {
    if (!("NullTest" in part) || part.NullTest.arg === void 0 || !("ColumnRef" in part.NullTest.arg)) continue;
    const column = columnText(part.NullTest.arg);
    seen.set(column, (seen.get(column) ?? /* @__PURE__ */ new Set()).add(part.NullTest.nulltesttype ?? ""));
  }
  return [...seen.values()].some((tests) => tests.size === 2);
}
function subquery(kind, query, inner) {
  if (query === void 0 || !("SelectStmt" in query)) return null;
  const { fromClause, whereClause, targetList = [], op } = query.SelectStmt;
  if (fromClause !== void 0 || op !== void 0 && op !== "SETOP_NONE") return null;
  const condition = whereClause === void 0 ? true : inner(whereClause);
  if (condition !== true) return null;
  if (kind === "EXISTS_SUBLINK") return true;
  const [target] = targetList;
  return kind === "EXPR_SUBLINK" && target !== void 0 && "ResTarget" in target ? inner(target.ResTarget.val) : null;
}
function isTrueFunction(state, names) {
  for (const schema of pathOf(state, names.at(-2))) {
    const found = schema.functions.get(names.at(-1) ?? "");
    if (found === void 0) continue;
    return [...found.values()].some(
      ({ body }) => /^\s*(?:begin\s+)?(?:select|return)\s*\(?\s*(?:true|1\s*=\s*1)\s*\)?\s*;?\s*(?:end\s*;?\s*)?$/i.test(
        body?.text.slice(0, 500) ?? ""
      )
    );
  }
  return false;
}

// src/scan/database/interpret/context.ts
function tellGap({ state, at }, kind, subject, reason) {
  addGap(state, { kind, subject, reason, location: at });
}
function work({ state }, steps = 1) {
  spend(state, steps);
}

// src/scan/database/interpret/roles.ts
var ATTRIBUTES = {
  superuser: "superuser",
  inherit: "inherit",
  createrole: "createRole",
  createdb: "createDatabase",
  canlogin: "login",
  isreplication: "replication",
  bypassrls: "bypassRls"
};
function isAttribute(name) {
  return Object.hasOwn(ATTRIBUTES, name);
}
function createRole(context, { role: name = "", stmt_type: type, options }) {
  const { state, at } = context;
  const role = roleNamed(state, name);
  role.declared = true;
  role.location = at;
  if (type === "ROLESTMT_USER") role.login = true;
  applyOptions(context, role, options);
}
function alterRole(context, { role: spec, options, action = 1 }) {
  const role = roleOf(context.state, spec);
  role.location = context.at;
  applyOptions(context, role, options, action < 0);
}
function dropRole({ state }, { roles = [] }) {
  for (const spec of rolesIn(roles)) {
    const name = spec.rolename ?? "";
    const role = state.roles.get(name);
    state.roles.delete(name);
    if (role === void 0) continue;
    for (const other of state.roles.values()) other.memberOf.delete(role);
  }
}
function renameRole({ state, at }, from, to) {
  const role = roleNamed(state, from);
  state.roles.delete(from);
  role.name = to;
  role.location = at;
  state.roles.set(to, role);
}
function grantRole(context, statement) {
  const { granted_roles: granted = [], grantee_roles: members = [], is_grant: isGrant = false, opt } = statement;
  const { state } = context;
  const options = new Map(optionsIn(opt).map(({ defname, arg }) => [defname, isOn(arg)]));
  for (const node of granted) {
    const name = "AccessPriv" in node ? node.AccessPriv.priv_name ?? "" : "";
    const role = roleNamed(state, name);
    for (const spec of rolesIn(members)) {
      work(context);
      const member = granteeOf(state, spec);
      if (member === null) continue;
      if (isGrant) join(context, role, member, options);
      else if (options.size === 0) member.memberOf.delete(role);
      else withdraw(role, member, options);
    }
  }
}
function join({ at }, role, member, options) {
  const old = member.memberOf.get(role);
  member.memberOf.set(role, {
    admin: options.get("admin") ?? old?.admin ?? false,
    inherit: options.get("inherit") ?? old?.inherit ?? member.inherit,
    set: options.get("set") ?? old?.set ?? true,
    location: at
  });
}
function withdraw(role, member, options) {
  const held = member.memberOf.get(role);
  if (held === void 0) return;
  if (options.has("admin")) held.admin = false;
  if (options.has("inherit")) held.inherit = false;
  if (options.has("set")) held.set = false;
}
function applyOptions(context, role, nodes, isTaking = false) {
  for (const { defname, arg } of optionsIn(nodes)) {
    const others = rolesIn(itemsIn(arg));
    if (isAttribute(defname)) {
      const on = isOn(arg);
      if (on || !context.isUncertain || defname === "inherit") role[ATTRIBUTES[defname]] = on;
    } else if (defname === "password") role.password = passwordKind(textIn(arg));
    else if (defname === "rolemembers" || defname === "adminmembers") {
      const options = new Map(defname === "adminmembers" ? [["admin", true]] : []);
      for (const spec of others) {
        const member = roleOf(context.state, spec);
        if (isTaking) member.memberOf.delete(role);
        else join(context, role, member, options);
      }
    } else if (defname === "addroleto") {
      for (const spec of others) join(context, roleOf(context.state, spec), role, /* @__PURE__ */ new Map());
    }
  }
}
function passwordKind(text) {
  if (text === null) return null;
  if (text.startsWith("SCRAM-SHA-256$")) return "scram-sha-256";
  return /^md5[0-9a-f]{32}$/.test(text) ? "md5" : "plain";
}
function rolesIn(nodes) {
  return nodes.flatMap((node) => "RoleSpec" in node ? node.RoleSpec : []);
}

// src/scan/database/interpret/policies.ts
var COMMANDS = {
  all: "ALL",
  select: "SELECT",
  insert: "INSERT",
  update: "UPDATE",
  delete: "DELETE"
};
function createPolicy(context, statement, text) {
  const {
    policy_name: name = "",
    table,
    cmd_name: command = "all",
    permissive = false,
    roles,
    qual,
    with_check: check
  } = statement;
  if (context.isUncertain && !permissive) return;
  const policy = {
    name,
    command: COMMANDS[command] ?? "ALL",
    permissive,
    roles: granteesIn(context, roles),
    using: qual === void 0 ? null : textInParentheses(text, "USING"),
    check: check === void 0 ? null : textInParentheses(text, "CHECK"),
    always: false,
    location: context.at
  };
  policy.always = letsAllThrough(context.state, policy.command, qual, check);
  relationNamed(context.state, table).policies.set(name, policy);
}
function alterPolicy(context, statement, text) {
  const { policy_name: name = "", table, roles, qual, with_check: check } = statement;
  const policy = relationNamed(context.state, table).policies.get(name);
  if (policy === void 0) return;
  policy.location = context.at;
  if (roles !== void 0) policy.roles = granteesIn(context, roles);
  if (qual === void 0 && check === void 0) return;
  if (qual !== void 0) policy.using = textInParentheses(text, "USING");
  if (check !== void 0) policy.check = textInParentheses(text, "CHECK");
  const ruled = policy.command === "INSERT" ? check : qual;
  if (ruled !== void 0) policy.always = letsAllThrough(context.state, policy.command, qual, check);
}
function granteesIn({ state }, roles) {
  return rolesIn(roles ?? []).map((spec) => granteeOf(state, spec));
}
function letsAllThrough(state, command, qual, check) {
  if (command === "INSERT") return holdsAlways(state, check);
  if (command !== "UPDATE") return holdsAlways(state, qual);
  return holdsAlways(state, qual) && (check === void 0 || holdsAlways(state, check));
}

export {
  newRole,
  grantTo,
  revokeFrom,
  moveOwner,
  BudgetSpent,
  spend,
  addGap,
  allPrivileges,
  PUBLIC_RIGHTS,
  startAcl,
  newDatabase,
  tellGap,
  work,
  TEMPORARY,
  granteeOf,
  roleOf,
  schemaNamed,
  creationSchema,
  pathOf,
  findRelation,
  relationNamed,
  newRelation,
  rangeOf,
  findType,
  createRole,
  alterRole,
  dropRole,
  renameRole,
  grantRole,
  rolesIn,
  splitStatements,
  tokenEnd,
  codeStart,
  createPolicy,
  alterPolicy,
  letsAllThrough
};
