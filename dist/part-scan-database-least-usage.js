import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  MOST_LONG_ROWS,
  OWN_SCHEMA,
  flagIn,
  gap,
  rowsOf,
  textIn,
  textOrNullIn,
  wordIn
} from "./part-shared-scan-database-live-reading.js";
import "./part-shared-io-postgres.js";
import {
  rightKey
} from "./part-shared-scan-database-audit-usable.js";
import "./part-shared-io-harmless-line.js";
import "./part-shared-util-control-characters.js";
import "./part-shared-util-thrown.js";
import {
  ScanError
} from "./part-shared-model-errors.js";
import {
  sqlParser
} from "./part-shared-scan-database-sql-parser-asset.js";
import "./part-shared-package.js";
import "./part-shared-io-assets.js";
import {
  partsOf,
  qualified,
  signature
} from "./part-shared-scan-database-name.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";
import {
  compareText
} from "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/database/least/implied.ts
var IMPLIED = `with own as (
    select 'pg_attrdef' as class, a.oid, a.adrelid as relation from pg_catalog.pg_attrdef a
    union all select 'pg_constraint', c.oid, c.conrelid from pg_catalog.pg_constraint c where c.contype = 'c'
    union all select 'pg_policy', p.oid, p.polrelid from pg_catalog.pg_policy p
    union all select 'pg_class', i.indexrelid, i.indrelid from pg_catalog.pg_index i
    union all select 'pg_rewrite', w.oid, w.ev_class from pg_catalog.pg_rewrite w
  )
  select n.nspname::text as schema, c.relname::text as relation,
    case when f.oid is null then case when s.relkind = 'S' then 'sequence' else 'relation' end else 'function' end as kind,
    coalesce(fn.nspname, sn.nspname)::text as other_schema, coalesce(f.proname, s.relname)::text as other,
    pg_catalog.oidvectortypes(f.proargtypes) as arguments
  from own o
  join pg_catalog.pg_depend d on d.classid = ('pg_catalog.' || o.class)::pg_catalog.regclass and d.objid = o.oid
  join pg_catalog.pg_class c on c.oid = o.relation
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  left join pg_catalog.pg_proc f on d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass and f.oid = d.refobjid
  left join pg_catalog.pg_namespace fn on fn.oid = f.pronamespace
  left join pg_catalog.pg_class s on d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and s.oid = d.refobjid
    and s.oid <> o.relation and (s.relkind = 'S' or o.class = 'pg_policy')
  left join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
  where ${OWN_SCHEMA} and coalesce(f.oid, s.oid) is not null and coalesce(fn.nspname, sn.nspname) <> 'pg_catalog'`;
var BEHIND = `select distinct n.nspname::text as schema, f.proname::text as name,
    pg_catalog.oidvectortypes(f.proargtypes) as arguments
  from pg_catalog.pg_depend d
  join pg_catalog.pg_proc f on d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass and f.oid = d.refobjid
  join pg_catalog.pg_namespace n on n.oid = f.pronamespace
  where ${OWN_SCHEMA} and d.classid not in ('pg_catalog.pg_attrdef'::pg_catalog.regclass,
    'pg_catalog.pg_constraint'::pg_catalog.regclass, 'pg_catalog.pg_policy'::pg_catalog.regclass,
    'pg_catalog.pg_class'::pg_catalog.regclass, 'pg_catalog.pg_rewrite'::pg_catalog.regclass,
    'pg_catalog.pg_trigger'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass)`;
var KINDS = ["relation", "sequence", "function"];
async function readBehind(reading) {
  const rows = await rowsOf(reading, "functions behind operators", BEHIND);
  return new Set(rows.map((row) => signature(textIn(row, "schema"), textIn(row, "name"), textIn(row, "arguments"))));
}
async function readImplied(reading) {
  const found = /* @__PURE__ */ new Map();
  for (const row of await rowsOf(reading, "dependencies", IMPLIED)) {
    const relation = qualified(textIn(row, "schema"), textIn(row, "relation"));
    const kind = wordIn(row, "kind", KINDS);
    const [schema, name] = [textIn(row, "other_schema"), textIn(row, "other")];
    const on = kind === "function" ? signature(schema, name, textOrNullIn(row, "arguments") ?? "") : qualified(schema, name);
    const one = { object: kind === "function" ? "function" : "relation", on, writes: kind === "sequence" };
    found.set(relation, [...found.get(relation) ?? [], one]);
  }
  return found;
}

// src/scan/database/least/held.ts
var JUDGED = /* @__PURE__ */ new Set(["relation", "column", "function", "schema"]);
function judgedGrants(catalogue) {
  const owners = ownersOf(catalogue);
  const own = catalogue.grants.filter(({ object, on, grantee }) => {
    if (!JUDGED.has(object) || !owners.has(keyOf(object, on))) return false;
    return grantee === null || owners.get(keyOf(object, on)) !== grantee;
  });
  return groupBy(own, ({ grantee }) => grantee);
}
function ownersOf({ relations, functions, schemas }) {
  return new Map([
    ...relations.map((one) => [keyOf("relation", qualified(one.schema, one.name)), one.owner]),
    ...functions.map((one) => [keyOf("function", signature(one.schema, one.name, one.arguments)), one.owner]),
    ...schemas.map(({ name, owner }) => [keyOf("schema", qualified(name)), owner])
  ]);
}
function keyOf(object, on) {
  return object === "column" ? JSON.stringify(["relation", relationOf(on)]) : JSON.stringify([object, on]);
}
function relationOf(column) {
  return qualified(...partsOf(column).slice(0, -1));
}
function holdersOf({ memberships }, role) {
  const members = groupBy(memberships, (one) => one.role);
  const found = /* @__PURE__ */ new Set([role]);
  for (const one of found) for (const { member } of members.get(one) ?? []) found.add(member);
  return found;
}

// src/scan/database/least/script.ts
var UNSPEAKABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u;
function revokeLines(grants, catalogue) {
  const sequences = sequencesOf(catalogue);
  const groups = groupBy(
    grants,
    ({ object, on, grantee }) => JSON.stringify([object === "column" ? "column" : object, on, grantee])
  );
  const lines = [...groups.values()].map(([first, ...more]) => {
    if (first === void 0) return "";
    const privileges = [first, ...more].map(({ privilege }) => privilege);
    const isSequence = first.object === "relation" && sequences.has(first.on);
    return `REVOKE ${rightsOn(first.object, first.on, privileges, isSequence)} FROM ${roleName(first.grantee)};`;
  });
  return spoken(lines);
}
function grantLines(role, keys, catalogue) {
  const own = ownedBy(role, catalogue);
  const sequences = sequencesOf(catalogue);
  const rights = [...keys].map((key) => JSON.parse(key));
  const wanted = rights.filter(([object, on]) => !own.has(JSON.stringify([object, on])));
  const groups = groupBy(wanted, ([object, on]) => JSON.stringify([object, on]));
  const lines = [...groups.values()].map(([first, ...more]) => {
    if (first === void 0) return "";
    const [object, on] = first;
    const privileges = [first, ...more].map(([, , privilege]) => privilege);
    const isSequence = object === "relation" && sequences.has(on);
    return `GRANT ${rightsOn(object, on, privileges, isSequence)} TO ${roleName(role)};`;
  });
  return spoken(lines);
}
function sequencesOf({ relations }) {
  return new Set(relations.filter(({ kind }) => kind === "sequence").map((one) => qualified(one.schema, one.name)));
}
function ownedBy(role, { relations, functions, schemas }) {
  const isOwn = ({ owner }) => owner === role;
  return /* @__PURE__ */ new Set([
    ...relations.filter(isOwn).map((one) => JSON.stringify(["relation", qualified(one.schema, one.name)])),
    ...functions.filter(isOwn).map((one) => JSON.stringify(["function", signature(one.schema, one.name, one.arguments)])),
    ...schemas.filter(isOwn).map(({ name }) => JSON.stringify(["schema", qualified(name)]))
  ]);
}
function rightsOn(object, on, privileges, isSequence) {
  const rights = [...new Set(privileges)].sort(compareText);
  const parts = partsOf(on).map(quoted);
  if (object === "column") {
    const column = parts.at(-1);
    return `${rights.map((right) => `${right} (${column})`).join(", ")} ON ${parts.slice(0, -1).join(".")}`;
  }
  const named2 = parts.join(".");
  switch (object) {
    case "schema":
      return `${rights.join(", ")} ON SCHEMA ${named2}`;
    case "function":
      return `${rights.join(", ")} ON ROUTINE ${named2}${on.slice(qualified(...partsOf(on)).length)}`;
    default:
      return `${rights.join(", ")} ON ${isSequence ? "SEQUENCE " : ""}${named2}`;
  }
}
function roleName(role) {
  return role === null ? "PUBLIC" : quoted(role);
}
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function spoken(lines) {
  const kept = lines.filter((line) => line !== "" && !UNSPEAKABLE.test(line)).sort(compareText);
  const left = lines.length - kept.length;
  return left === 0 ? kept : [...kept, `-- ${left} left out: their names have control characters`];
}

// src/scan/database/least/least.ts
function leastPrivilege(catalogue, { needs, behind }, reasons, since) {
  const supers = new Set(catalogue.roles.filter(({ superuser }) => superuser).map(({ name }) => name));
  const logins = catalogue.roles.filter(({ name, login }) => login && !supers.has(name)).map(({ name }) => name);
  const held = judgedGrants(catalogue);
  const isKnown = (role) => reasons.length === 0 && needs.get(role)?.needs.hidden.size === 0;
  const isNeeded = (role, grant) => behind.has(grant.on) || needsIt(needs.get(role)?.needs, grant, catalogue);
  const unneeded = [...held].flatMap(([grantee, grants]) => {
    const all = grantee === null ? logins : [...holdersOf(catalogue, grantee)];
    const users = all.filter((role) => !supers.has(role) && (logins.includes(role) || needs.has(role)));
    if (users.length === 0 || !users.every(isKnown)) return [];
    const spare = grants.filter((grant) => !users.some((role) => isNeeded(role, grant)));
    return grantee === null ? spare.filter(({ object }) => object === "function") : spare;
  });
  const roles = [...needs].filter(([role]) => !supers.has(role) && catalogue.roles.some(({ name }) => name === role)).sort(([a], [b]) => compareText(a, b)).map(([role, { needs: own, statements }]) => {
    const spare = unneeded.filter(({ grantee }) => grantee === role);
    return {
      role,
      statements,
      unknown: [...own.hidden, ...isKnown(role) || own.hidden.size > 0 ? [] : ["not all statements are seen"]],
      needed: [...own.keys].map(wordsOf),
      unneeded: spare.map(({ object, on, privilege }) => wordsOf(rightKey({ object, on, privilege })))
    };
  });
  const silent = logins.filter((role) => !needs.has(role));
  const told2 = [
    ...reasons,
    ...silent.length === 0 ? [] : [`nothing was counted of ${silent.slice(0, 20).join(", ")}: what they need is unknown`]
  ];
  const isPartial = told2.length > 0 || roles.some(({ unknown }) => unknown.length > 0);
  return {
    status: isPartial ? "partial" : "complete",
    reasons: told2,
    since,
    roles,
    revoke: revokeLines(unneeded, catalogue),
    grant: [...needs].filter(([role]) => roles.some((one) => one.role === role)).sort(([a], [b]) => compareText(a, b)).flatMap(([role, { needs: own }]) => grantLines(role, own.keys, catalogue))
  };
}
function needsIt(needs, { object, on, privilege }, { relations }) {
  if (needs === void 0) return false;
  if (object === "column") {
    return needs.keys.has(rightKey({ object: "relation", on: relationOf(on), privilege }));
  }
  if (needs.keys.has(rightKey({ object, on, privilege }))) return true;
  if (object !== "relation") return false;
  const isSequence = relations.some((one) => one.kind === "sequence" && on === qualified(one.schema, one.name));
  if (!isSequence) return false;
  return needs.sequences || privilege === "UPDATE" && needs.keys.has(rightKey({ object, on, privilege: "USAGE" }));
}
function wordsOf(key) {
  const [object, on, privilege] = JSON.parse(key);
  return `${privilege} on ${object} ${on}`;
}

// src/scan/database/least/needs.ts
var WRITES = /* @__PURE__ */ new Set(["INSERT", "UPDATE", "DELETE"]);
function named(catalogue, implied, nested) {
  const { relations, functions, triggers } = catalogue;
  const byName = new Map(relations.map((one) => [qualified(one.schema, one.name), one]));
  return {
    relations: groupBy(relations, ({ name }) => name),
    functions: groupBy(functions, ({ name }) => name),
    byName,
    triggers: groupBy(
      triggers.filter(({ enabled }) => enabled),
      (one) => qualified(one.schema, one.relation)
    ),
    implied,
    nested
  };
}
function noNeeds() {
  return { keys: /* @__PURE__ */ new Set(), hidden: /* @__PURE__ */ new Set(), sequences: false, temporary: false };
}
function addNeeds(needs, { demands, hidden, sequences, temporary }, objects) {
  for (const reason of hidden) needs.hidden.add(reason);
  needs.sequences ||= sequences;
  needs.temporary ||= temporary;
  for (const demand2 of demands) addNeed(needs, demand2, objects);
}
function addNeed(needs, { object, schema, name, privilege }, objects) {
  const fits = (one) => schema === null || one.schema === schema;
  switch (object) {
    case "schema":
      needs.keys.add(rightKey({ object: "schema", on: qualified(name), privilege }));
      return;
    case "relation":
      for (const one of (objects.relations.get(name) ?? []).filter(fits)) addRelation(needs, one, privilege, objects);
      return;
    case "function":
      for (const one of (objects.functions.get(name) ?? []).filter(fits)) addFunction(needs, one, objects);
  }
}
function use(needs, schema) {
  needs.keys.add(rightKey({ object: "schema", on: qualified(schema), privilege: "USAGE" }));
}
function addRelation(needs, relation, privilege, objects) {
  const on = qualified(relation.schema, relation.name);
  const key = rightKey({ object: "relation", on, privilege });
  if (needs.keys.has(key)) return;
  needs.keys.add(key);
  use(needs, relation.schema);
  for (const one of objects.implied.get(on) ?? []) {
    if (one.object === "relation" && (!one.writes || WRITES.has(privilege))) {
      needs.keys.add(rightKey({ object: "relation", on: one.on, privilege: one.writes ? "USAGE" : "SELECT" }));
    }
    if (one.object === "function") needs.keys.add(rightKey({ object: "function", on: one.on, privilege: "EXECUTE" }));
  }
  if (!objects.nested && WRITES.has(privilege)) {
    for (const { calls } of objects.triggers.get(on) ?? []) {
      needs.hidden.add(`${on} has a trigger that calls ${calls}, ${INSIDE}`);
    }
  }
  if (relation.securityInvoker) {
    for (const below of relation.reads ?? []) {
      const table = objects.byName.get(below);
      if (table !== void 0) addRelation(needs, table, privilege, objects);
    }
  }
}
var INSIDE = "whose statements are counted with pg_stat_statements.track = all alone";
function addFunction(needs, one, { nested }) {
  const on = signature(one.schema, one.name, one.arguments);
  needs.keys.add(rightKey({ object: "function", on, privilege: "EXECUTE" }));
  use(needs, one.schema);
  const isOpaque = !one.securityDefiner && one.language !== "internal" && one.language !== "c";
  if (!nested && isOpaque) needs.hidden.add(`${on} is called, ${INSIDE}`);
}

// src/scan/database/least/statements.ts
var LONGEST_STATEMENT = 2e4;
var HIDDEN = "<insufficient privilege>";
var RIGHT = "grant pg_read_all_stats to the role that asks";
var PLACE = `select pg_catalog.quote_ident(n.nspname) as schema,
    exists (select 1 from pg_catalog.pg_class i where i.relnamespace = n.oid and i.relname = 'pg_stat_statements_info') as has_info
  from pg_catalog.pg_extension e
  join pg_catalog.pg_depend d on d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and d.refobjid = e.oid
    and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype = 'e'
  join pg_catalog.pg_class c on c.oid = d.objid and c.relname = 'pg_stat_statements' and c.relkind = 'v'
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where e.extname = 'pg_stat_statements'`;
async function readStatements(reading, catalogue) {
  const [place] = await reading.query(PLACE);
  if (place === void 0) return null;
  const schema = textIn(place, "schema");
  try {
    const rows = await rowsOf(reading, "statements", statementsIn(schema), MOST_LONG_ROWS);
    const info = flagIn(place, "has_info") ? await infoIn(reading, schema) : null;
    return told(
      rows,
      info,
      catalogue,
      reading.gaps.some(({ kind, reason }) => kind === "budget" && reason.includes("statements"))
    );
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    reading.gaps.push(gap("permission", `statements are not counted: ${error.message}`, "pg_stat_statements"));
    return null;
  }
}
function statementsIn(schema) {
  return `select pg_catalog.pg_get_userbyid(s.userid)::text as role,
      case when pg_catalog.length(s.query) > ${LONGEST_STATEMENT} then null else s.query end as query
    from ${schema}.pg_stat_statements s
    where s.dbid = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())`;
}
async function infoIn(reading, schema) {
  const rows = await reading.query(
    `select i.dealloc > 0 as lost, i.stats_reset::text as since from ${schema}.pg_stat_statements_info i`
  );
  return rows[0] ?? null;
}
function told(rows, info, { settings }, cut) {
  const settingOf = (name) => settings.find((one) => one.name === name && one.role === null)?.value;
  const counted = rows.map((row) => {
    const text = textOrNullIn(row, "query");
    return { role: textIn(row, "role"), text: text === HIDDEN ? null : text };
  });
  const track = settingOf("pg_stat_statements.track");
  return {
    counted,
    since: info === null ? null : textOrNullIn(info, "since"),
    nested: track === "all",
    reasons: [
      ...rows.some((row) => row["query"] === HIDDEN) ? [`statements of other roles are not shown: ${RIGHT}`] : [],
      ...cut ? ["there are more statements than are read"] : [],
      ...info === null ? ["whether statements were dropped is not told by this version"] : [],
      ...info !== null && flagIn(info, "lost") ? ["statements were dropped: raise pg_stat_statements.max"] : [],
      ...track === "none" ? ["pg_stat_statements.track is none"] : [],
      ...settingOf("pg_stat_statements.track_utility") === "off" ? ["pg_stat_statements.track_utility is off: COPY, TRUNCATE and LOCK are not counted"] : []
    ]
  };
}

// src/scan/database/least/tree-demands.ts
var SEQUENCES = /* @__PURE__ */ new Set(["nextval", "currval", "setval", "lastval"]);
var RUNNERS = /^(?:query_to_xml|cursor_to_xml|table_to_xml|schema_to_xml|database_to_xml|ts_stat|ts_rewrite|dblink)/;
var UNREAD = /* @__PURE__ */ new Set(["TruncateStmt", "LockStmt", "LockingClause"]);
var MOST_PARTS = 2e5;
function treeDemands(tree) {
  const found = { demands: [], hidden: [], sequences: false, temporary: false, parts: 0 };
  visit(tree, found);
  if (found.parts > MOST_PARTS) found.hidden.push("a statement is too large to be read");
  return found;
}
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function visit(value, found) {
  const pending = [value];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (++found.parts > MOST_PARTS) return;
    if (Array.isArray(next)) pending.push(...next);
    if (!isFields(next)) continue;
    for (const [key, child] of Object.entries(next)) {
      if (/^[A-Z]/.test(key) && isFields(child)) take(key, child, found);
      else if (key === "funccall" && isFields(child)) take("FuncCall", child, found);
      if (!UNREAD.has(key)) pending.push(child);
    }
  }
}
var ASKS = {
  RangeVar: (node) => [[node, "SELECT"]],
  InsertStmt: (node) => {
    const returns = readsColumn(node["returningClause"]) ? ["SELECT"] : [];
    return [[node["relation"], "INSERT", ...conflict(node["onConflictClause"]), ...returns]];
  },
  UpdateStmt: (node) => [[node["relation"], "UPDATE", ...readRights(node)]],
  DeleteStmt: (node) => [[node["relation"], "DELETE", ...readRights(node)]],
  MergeStmt: (node) => [[node["relation"], "SELECT", ...mergeRights(node["mergeWhenClauses"])]],
  CopyStmt: (node) => [[node["relation"], node["is_from"] === true ? "INSERT" : "SELECT"]],
  TruncateStmt: (node) => listOf(node["relations"]).map((one) => [inner(one, "RangeVar"), "TRUNCATE"]),
  LockStmt: (node) => listOf(node["relations"]).map((one) => [inner(one, "RangeVar"), "UPDATE", "DELETE", "TRUNCATE"]),
  Constraint: (node) => [[node["pktable"], "REFERENCES"]],
  CreateTrigStmt: (node) => [[node["relation"], "TRIGGER"]],
  VacuumRelation: (node) => [[node["relation"], "MAINTAIN"]],
  ReindexStmt: (node) => [[node["relation"], "MAINTAIN"]],
  ClusterStmt: (node) => [[node["relation"], "MAINTAIN"]],
  RefreshMatViewStmt: (node) => [[node["relation"], "MAINTAIN"]]
};
function take(kind, node, found) {
  for (const [relation, ...privileges] of ASKS[kind]?.(node) ?? []) demand(found, relation, privileges);
  if (kind === "FuncCall") call(node, found);
  if (kind === "SelectStmt") select(node, found);
  if (kind === "DoStmt") found.hidden.push("a DO block runs statements that are not told apart");
  const made = {
    CreateStmt: node["relation"],
    CreateTableAsStmt: inner(node, "into")?.["rel"],
    ViewStmt: node["view"]
  }[kind];
  if (isFields(made)) create(made, found);
}
function create(target, found) {
  const schema = target["schemaname"];
  if (target["relpersistence"] === "t") found.temporary = true;
  else if (typeof schema === "string")
    found.demands.push({ object: "schema", schema: null, name: schema, privilege: "CREATE" });
  else found.hidden.push("a statement makes a table without saying in which schema");
}
function demand(found, relation, privileges) {
  if (!isFields(relation) || typeof relation["relname"] !== "string") return;
  const schema = typeof relation["schemaname"] === "string" ? relation["schemaname"] : null;
  for (const privilege of privileges) {
    found.demands.push({ object: "relation", schema, name: relation["relname"], privilege });
  }
}
function call(node, found) {
  const parts = listOf(node["funcname"]).map((part) => inner(part, "String")?.["sval"]);
  const name = parts.at(-1);
  if (typeof name !== "string") return;
  const schema = parts.length > 1 && typeof parts[0] === "string" ? parts[0] : null;
  if (SEQUENCES.has(name)) found.sequences = true;
  if (RUNNERS.test(name)) found.hidden.push(`${name} runs a text that is not told`);
  found.demands.push({ object: "function", schema, name, privilege: "EXECUTE" });
}
function select(node, found) {
  if (isFields(node["intoClause"]) && isFields(node["intoClause"]["rel"])) create(node["intoClause"]["rel"], found);
  for (const clause of listOf(node["lockingClause"])) {
    const named2 = listOf(inner(clause, "LockingClause")?.["lockedRels"]).map(
      (one) => inner(one, "RangeVar")?.["relname"]
    );
    for (const relation of relationsIn(node["fromClause"])) {
      const alias = inner(relation, "alias")?.["aliasname"];
      const isNamed = named2.includes(relation["relname"]) || alias !== void 0 && named2.includes(alias);
      if (named2.length === 0 || isNamed) demand(found, relation, ["UPDATE"]);
    }
  }
}
function conflict(clause) {
  if (!isFields(clause)) return [];
  const updates = clause["action"] === "ONCONFLICT_UPDATE" ? ["UPDATE", "SELECT"] : [];
  return isFields(clause["infer"]) ? ["SELECT", ...updates] : updates;
}
function readRights(node) {
  const parts = ["whereClause", "returningClause", "targetList", "fromClause", "usingClause"];
  return parts.some((part) => readsColumn(node[part])) ? ["SELECT"] : [];
}
function mergeRights(clauses) {
  const words = {
    CMD_INSERT: "INSERT",
    CMD_UPDATE: "UPDATE",
    CMD_DELETE: "DELETE"
  };
  return listOf(clauses).flatMap((clause) => {
    const command = inner(clause, "MergeWhenClause")?.["commandType"];
    const privilege = typeof command === "string" ? words[command] : void 0;
    return privilege === void 0 ? [] : [privilege];
  });
}
function readsColumn(value) {
  return nodesIn(value, /^(?:ColumnRef|CurrentOfExpr)$/).length > 0;
}
function relationsIn(value) {
  return nodesIn(value, /^RangeVar$/);
}
function nodesIn(value, kind) {
  const nodes = [];
  const pending = [value];
  let parts = 0;
  for (let next = pending.pop(); next !== void 0 && ++parts < MOST_PARTS; next = pending.pop()) {
    if (Array.isArray(next)) pending.push(...next);
    if (!isFields(next)) continue;
    for (const [key, child] of Object.entries(next)) {
      if (kind.test(key) && isFields(child)) nodes.push(child);
      pending.push(child);
    }
  }
  return nodes;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function inner(value, key) {
  const child = isFields(value) ? value[key] : void 0;
  return isFields(child) ? child : void 0;
}

// src/scan/database/least/usage.ts
async function readUsage(query, catalogue) {
  const reading = { query, gaps: [] };
  const implied = await readImplied(reading);
  const behind = await readBehind(reading);
  const statements = await readStatements(reading, catalogue);
  if (statements === null) return { least: null, gaps: reading.gaps };
  const objects = named(catalogue, implied, statements.nested);
  const read = statementReader();
  const needs = /* @__PURE__ */ new Map();
  for (const { role, text } of statements.counted) {
    const known = needs.get(role) ?? { needs: noNeeds(), statements: 0 };
    needs.set(role, known);
    known.statements++;
    const demands = text === null ? null : await read(text);
    if (demands === null)
      known.needs.hidden.add(text === null ? "a statement is not shown" : "a statement cannot be read");
    else addNeeds(known.needs, demands, objects);
  }
  const gaps = reading.gaps.map(({ reason }) => reason);
  const least = leastPrivilege(catalogue, { needs, behind }, [...statements.reasons, ...gaps], statements.since);
  return { least, gaps: reading.gaps };
}
function statementReader() {
  const parser = sqlParser();
  const known = /* @__PURE__ */ new Map();
  return async (text) => {
    const before = known.get(text);
    if (before !== void 0) return before;
    const parsed = await parser.parse(text);
    const demands = "statements" in parsed ? treeDemands(parsed.statements.map(({ node }) => node)) : null;
    known.set(text, demands);
    return demands;
  };
}
export {
  readUsage
};
