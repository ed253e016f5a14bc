import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  BudgetSpent,
  PUBLIC_RIGHTS,
  TEMPORARY,
  addGap,
  allPrivileges,
  alterPolicy,
  alterRole,
  codeStart,
  createPolicy,
  createRole,
  creationSchema,
  dropRole,
  findRelation,
  findType,
  grantRole,
  grantTo,
  granteeOf,
  moveOwner,
  newDatabase,
  newRelation,
  pathOf,
  rangeOf,
  relationNamed,
  renameRole,
  revokeFrom,
  roleOf,
  rolesIn,
  schemaNamed,
  spend,
  splitStatements,
  startAcl,
  tellGap,
  tokenEnd,
  work
} from "./part-shared-scan-database-interpret-always.js";
import {
  isMigrationConfig,
  isSql,
  migrationSets
} from "./part-shared-scan-database-migrations-find.js";
import {
  isLfsPointer
} from "./part-shared-util-lfs-pointer.js";
import {
  decodeText,
  textForm
} from "./part-shared-util-binary-form.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import {
  PRIVILEGES,
  isOn,
  itemsIn,
  namesIn,
  nodesIn,
  optionsIn,
  textIn
} from "./part-shared-model-catalogue.js";
import {
  printed,
  qualified,
  signature
} from "./part-shared-scan-database-name.js";

// src/scan/database/migrations/halves.ts
var FAMILIES = {
  goose: /^[ \t]*--[ \t]*\+goose[ \t]+(Up|Down)\b/i,
  dbmate: /^[ \t]*--[ \t]*migrate:(up|down)\b/i,
  "sql-migrate": /^[ \t]*--[ \t]*\+migrate[ \t]+(Up|Down)\b/i,
  "node-pg-migrate": /^[ \t]*--[ \t]*(Up|Down)[ \t]+Migration\b/i,
  rambler: /^[ \t]*--[ \t]*rambler[ \t]+(up|down)\b/i
};
function marksOf(texts) {
  for (const family of Object.keys(FAMILIES)) {
    if (!isFamily(family)) continue;
    const pattern = new RegExp(FAMILIES[family].source, "im");
    if (texts.length > 0 && texts.filter((text) => pattern.test(text)).length * 2 >= texts.length) return family;
  }
  return null;
}
function isFamily(name) {
  return Object.hasOwn(FAMILIES, name);
}
function forwardHalf(text, family) {
  if (family === null) return text;
  const pattern = FAMILIES[family];
  let isForward = true;
  return text.split("\n").map((line) => {
    const direction = pattern.exec(line)?.[1]?.toLowerCase();
    if (direction !== void 0) isForward = direction === "up";
    return isForward ? line : "";
  }).join("\n");
}

// src/scan/database/interpret/privileges.ts
var OTHER_WORDS = { TEMP: "TEMPORARY" };
function privilegesIn(nodes, all) {
  if (nodes === void 0) return all;
  return nodes.flatMap((node) => {
    if (!("AccessPriv" in node) || node.AccessPriv.cols !== void 0) return [];
    return privilegeNamed(node.AccessPriv.priv_name, all);
  });
}
function privilegeNamed(name, all) {
  if (name === void 0 || name === "") return all;
  const word = name.toUpperCase();
  const known2 = PRIVILEGES.find((privilege) => privilege === word) ?? (Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : void 0);
  return known2 === void 0 ? [] : [known2];
}

// src/scan/database/interpret/defaults.ts
var KINDS = {
  OBJECT_TABLE: "relation",
  OBJECT_SEQUENCE: "sequence",
  OBJECT_FUNCTION: "function",
  OBJECT_TYPE: "type",
  OBJECT_SCHEMA: "schema"
};
function alterDefaultPrivileges(context, { options, action = {} }) {
  const { state, at } = context;
  const kind = Object.hasOwn(KINDS, action.objtype ?? "") ? KINDS[action.objtype ?? ""] : void 0;
  if (kind === void 0) return;
  const named = new Map(optionsIn(options).map(({ defname, arg }) => [defname, itemsIn(arg)]));
  const roles = rolesIn(named.get("roles") ?? []).map((spec) => roleOf(state, spec));
  const schemas = namesIn(named.get("schemas")).map((name) => schemaNamed(state, name));
  const privileges = privilegesIn(action.privileges, allPrivileges(kind, state.serverVersion));
  for (const role of roles.length === 0 ? [state.current] : roles) {
    for (const schema of schemas.length === 0 ? [null] : schemas) {
      const acl = defaultAcl(state, role, schema, kind);
      for (const spec of rolesIn(action.grantees ?? [])) {
        work(context);
        const change2 = { grantee: granteeOf(state, spec), privileges, grantor: role, location: at };
        if (action.is_grant === true) grantTo(acl, change2, action.grant_option === true);
        else revokeFrom(acl, change2, action.grant_option === true);
      }
    }
  }
}
function defaultAcl(state, role, schema, kind) {
  const ofRole = state.defaults.get(role) ?? /* @__PURE__ */ new Map();
  state.defaults.set(role, ofRole);
  const ofSchema = ofRole.get(schema) ?? /* @__PURE__ */ new Map();
  ofRole.set(schema, ofSchema);
  const acl = ofSchema.get(kind) ?? (schema === null ? startAcl(kind, role, null, state.serverVersion) : /* @__PURE__ */ new Map());
  ofSchema.set(kind, acl);
  return acl;
}
function aclOfNew({ state, at }, kind, schema) {
  const owner = state.current;
  const ofRole = state.defaults.get(owner);
  const everywhere = ofRole?.get(null)?.get(kind);
  const acl = everywhere === void 0 ? startAcl(kind, owner, at, state.serverVersion) : /* @__PURE__ */ new Map();
  const inSchema = schema === null ? void 0 : ofRole?.get(schema)?.get(kind);
  for (const source of [everywhere, inSchema]) {
    for (const [grantee, held] of source ?? []) {
      for (const [privilege, { grantable }] of held)
        grantTo(acl, { grantee, privileges: [privilege], grantor: owner, location: at }, grantable);
    }
  }
  return acl;
}

// src/scan/database/interpret/extension-objects.ts
var KNOWN = Object.fromEntries([
  ..."adminpack amcheck autoinc bloom btree_gin btree_gist dict_int dict_xsyn earthdistance fuzzystrmatch insert_username intagg lo moddatetime pageinspect pg_buffercache pg_freespacemap pg_prewarm pg_stat_statements pg_surgery pg_trgm pg_visibility pg_walinspect pgaudit pgcrypto pgrowlocks pgstattuple plpgsql refint sslinfo tablefunc tcn tsm_system_rows tsm_system_time unaccent uuid-ossp pg_hint_plan pg_repack pgjwt pg_jsonschema pgmq pgroonga hypopg index_advisor rum pg_uuidv7 pg_hashids pgtap pg_bigm auto_explain auth_delay".split(" ").map((name) => [name, { types: [] }]),
  ["citext", { types: ["citext"] }],
  ["hstore", { types: ["hstore", "ghstore"] }],
  ["ltree", { types: ["ltree", "lquery", "ltxtquery", "ltree_gist"] }],
  ["cube", { types: ["cube"] }],
  ["seg", { types: ["seg"] }],
  ["isn", { types: ["ean13", "isbn", "isbn13", "ismn", "ismn13", "issn", "issn13", "upc"] }],
  ["intarray", { types: ["query_int"] }],
  ["vector", { types: ["vector", "halfvec", "sparsevec"] }],
  ["postgis", { types: ["geometry", "geography", "box2d", "box3d", "geometry_dump", "valid_detail"] }],
  ["postgis_raster", { types: ["raster", "rastbandarg"] }],
  ["postgis_topology", { types: [], schema: "topology" }],
  ["postgis_tiger_geocoder", { types: [], schema: "tiger" }],
  ["semver", { types: ["semver", "semverrange"] }],
  ["pg_net", { types: [], schema: "net" }],
  ["pg_cron", { types: [], schema: "cron" }],
  ["supabase_vault", { types: [], schema: "vault" }],
  ["pg_graphql", { types: [], schema: "graphql" }],
  ["pgsodium", { types: [], schema: "pgsodium" }],
  ["http", { types: ["http_header", "http_request", "http_response", "http_method"] }]
]);
function isKnownExtension(name) {
  return Object.hasOwn(KNOWN, name);
}
function ownSchema(name) {
  return (isKnownExtension(name) ? KNOWN[name]?.schema : void 0) ?? null;
}
function typeOfExtension(state, type) {
  for (const [name, { schema }] of state.extensions) {
    if (isKnownExtension(name) && KNOWN[name]?.types.includes(type) === true) return schema;
  }
  return null;
}

// src/scan/database/interpret/type-name.ts
var PRINTED = {
  bool: "boolean",
  int2: "smallint",
  int4: "integer",
  int8: "bigint",
  float4: "real",
  float8: "double precision",
  bpchar: "character",
  varchar: "character varying",
  varbit: "bit varying",
  time: "time without time zone",
  timetz: "time with time zone",
  timestamp: "timestamp without time zone",
  timestamptz: "timestamp with time zone",
  char: '"char"'
};
var SERIAL = {
  serial: "integer",
  serial4: "integer",
  bigserial: "bigint",
  serial8: "bigint",
  smallserial: "smallint",
  serial2: "smallint"
};
var PLAIN = new Set(
  "text bytea json jsonb uuid date numeric interval name oid xml money inet cidr macaddr macaddr8 bit point line lseg box path polygon circle tsvector tsquery regclass regproc regprocedure regrole regnamespace regtype regconfig void record trigger event_trigger anyelement anyarray anynonarray anyenum anyrange anymultirange anycompatible anycompatiblearray cstring internal language_handler fdw_handler int4range int8range numrange tsrange tstzrange daterange int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange pg_lsn txid_snapshot pg_snapshot xid xid8 cid tid refcursor int2vector oidvector jsonpath".split(" ")
);
function isSerial(type) {
  return Object.hasOwn(SERIAL, namesIn(type?.names).at(-1) ?? "");
}
function printedType(state, type, withModifier = true) {
  if (type === void 0) return "";
  if (type.pct_type === true) return typeOfColumn(state, namesIn(type.names));
  const base = baseType(state, namesIn(type.names));
  const modified = withModifier ? withModifiers(base, namesIn(type.typmods)) : base;
  return (type.arrayBounds?.length ?? 0) > 0 ? `${modified}[]` : modified;
}
function baseType(state, names) {
  const name = names.at(-1) ?? "";
  const schema = names.at(-2);
  if (schema === void 0 || schema === "pg_catalog") {
    if (schema === "pg_catalog" || findType(state, names) === void 0) {
      if (Object.hasOwn(PRINTED, name)) return PRINTED[name] ?? name;
      if (Object.hasOwn(SERIAL, name)) return SERIAL[name] ?? name;
      if (PLAIN.has(name)) return name;
      if (name.startsWith("_") && (PLAIN.has(name.slice(1)) || Object.hasOwn(PRINTED, name.slice(1))))
        return `${baseType(state, [name.slice(1)])}[]`;
    }
  }
  const own = findType(state, names) ?? findRelation(state, rangeOf(names));
  if (own !== void 0) return printed(own.schema.name, own.name);
  const home = schema ?? typeOfExtension(state, name);
  return home === null ? printed(name) : printed(home, name);
}
function withModifiers(type, modifiers) {
  if (modifiers.length === 0 || type === "interval") return type;
  const zone = /^(time(?:stamp)?)( with(?:out)? time zone)$/.exec(type);
  const list2 = modifiers.join(",");
  return zone === null ? `${type}(${list2})` : `${zone[1]}(${list2})${zone[2]}`;
}
function typeOfColumn(state, names) {
  const relation = findRelation(state, rangeOf(names.slice(0, -1)));
  return relation?.columns.get(names.at(-1) ?? "")?.type.replace(/\([\d,]+\)/, "") ?? names.join(".");
}
function argumentTypes(state, { objargs, objfuncargs }) {
  const parameters = objfuncargs ?? [];
  const inputs = parameters.filter(isInput);
  const types = parameters.length > 0 ? inputs.map((node) => "FunctionParameter" in node ? node.FunctionParameter.argType : void 0) : typesIn(objargs);
  return types.map((type) => printedType(state, type, false)).join(", ");
}
function typesIn(nodes) {
  return (nodes ?? []).map((node) => "TypeName" in node ? node.TypeName : void 0);
}
function isInput(node) {
  if (!("FunctionParameter" in node)) return false;
  const { mode } = node.FunctionParameter;
  return mode !== "FUNC_PARAM_OUT" && mode !== "FUNC_PARAM_TABLE";
}

// src/scan/database/interpret/columns.ts
function newColumn(name, type, location) {
  return { name, type, location, acl: /* @__PURE__ */ new Map() };
}
function addColumn(context, relation, column) {
  work(context);
  const name = column.colname ?? "";
  relation.columns.set(name, newColumn(name, printedType(context.state, column.typeName), context.at));
  const isIdentity = (column.constraints ?? []).some(isIdentityConstraint);
  if (isSerial(column.typeName) || isIdentity) addSequence(context, relation, name);
}
function isIdentityConstraint(node) {
  return "Constraint" in node && node.Constraint.contype === "CONSTR_IDENTITY";
}
function addSequence(context, relation, column) {
  const { state, at } = context;
  const { schema } = relation;
  const base = sequenceName(relation.name, column);
  let name = base;
  for (let count = 1; schema.relations.has(name); count++) {
    work(context);
    name = `${base}${count}`;
  }
  const sequence = newRelation(state, schema, name, "sequence", at);
  sequence.acl = aclOfNew(context, "sequence", schema);
  sequence.ofColumn = { relation, column };
  relation.sequences.add(sequence);
  schema.relations.set(name, sequence);
}
function sequenceName(table, column) {
  let [first, second] = [table, column];
  while (Buffer.byteLength(first) + Buffer.byteLength(second) > 63 - "__seq".length) {
    if (Buffer.byteLength(first) > Buffer.byteLength(second)) first = first.slice(0, -1);
    else second = second.slice(0, -1);
  }
  return `${first}_${second}_seq`;
}
function dropColumn(context, relation, name) {
  relation.columns.delete(name);
  dropSequencesOf(context, relation, name);
}
function dropSequencesOf(context, relation, column) {
  for (const sequence of relation.sequences) {
    work(context);
    if (column !== null && sequence.ofColumn?.column !== column) continue;
    sequence.schema.relations.delete(sequence.name);
    relation.sequences.delete(sequence);
  }
}

// src/scan/database/interpret/find-function.ts
function functionsNamed(state, object) {
  const names = namesIn(object.objname);
  const wanted = object.args_unspecified === true ? null : argumentTypes(state, object);
  for (const schema of pathOf(state, names.at(-2))) {
    const overloads = schema.functions.get(names.at(-1) ?? "");
    if (overloads === void 0) continue;
    if (wanted === null) return [...overloads.values()];
    const found = overloads.get(wanted);
    if (found !== void 0) return [found];
  }
  return [];
}

// src/scan/database/interpret/owners.ts
function changeOwner({ at }, object, to) {
  moveOwner(object.acl, object.owner, to, at);
  object.owner = to;
  if (object.location !== void 0) object.location = at;
}
function alterOwner(context, { objectType, object, relation, newowner }) {
  const { state } = context;
  const to = roleOf(state, newowner);
  if (relation !== void 0) {
    const found = findRelation(state, relation);
    if (found !== void 0) changeOwner(context, found, to);
    return;
  }
  if (object === void 0) return;
  if ("ObjectWithArgs" in object) {
    for (const found of functionsNamed(state, object.ObjectWithArgs)) changeOwner(context, found, to);
    return;
  }
  const names = "List" in object ? namesIn(object.List.items) : namesIn([object]);
  if (objectType === "OBJECT_SCHEMA") changeOwner(context, schemaNamed(state, textIn(object) ?? ""), to);
  else if (objectType === "OBJECT_DATABASE") state.databaseOwner = to;
  else if (objectType === "OBJECT_TYPE" || objectType === "OBJECT_DOMAIN") {
    const found = findType(state, names);
    if (found !== void 0) changeOwner(context, found, to);
  } else if (objectType === "OBJECT_TABLE") {
    const found = findRelation(state, rangeOf(names));
    if (found !== void 0) changeOwner(context, found, to);
  }
}
function reassignOwned(context, { roles = [], newrole }) {
  const from = new Set(rolesIn(roles).map((spec) => roleOf(context.state, spec)));
  const to = roleOf(context.state, newrole);
  for (const object of everything(context.state)) {
    work(context);
    if (from.has(object.owner)) changeOwner(context, object, to);
  }
}
function dropOwned(context, { roles = [] }) {
  const { state } = context;
  const from = new Set(rolesIn(roles).map((spec) => roleOf(state, spec)));
  for (const object of everything(state)) {
    work(context);
    for (const role of from) if (object.owner !== role) object.acl.delete(role);
  }
  for (const [name, schema] of state.schemas) {
    if (from.has(schema.owner) && schema.declared) state.schemas.delete(name);
    for (const [key, relation] of schema.relations) if (from.has(relation.owner)) schema.relations.delete(key);
    for (const [key, type] of schema.types) if (from.has(type.owner)) schema.types.delete(key);
    for (const overloads of schema.functions.values())
      for (const [key, one] of overloads) if (from.has(one.owner)) overloads.delete(key);
  }
  for (const role of from) state.defaults.delete(role);
}
function* everything(state) {
  for (const schema of state.schemas.values()) {
    yield schema;
    for (const relation of schema.relations.values()) {
      yield relation;
      for (const { acl } of relation.columns.values()) if (acl.size > 0) yield columnOf(relation.owner, acl);
    }
    for (const overloads of schema.functions.values()) yield* overloads.values();
    yield* schema.types.values();
  }
  for (const ofKind of state.others.values()) yield* ofKind.values();
}
function columnOf(owner, acl) {
  return { owner, acl };
}

// src/scan/database/interpret/alter-table.ts
function alterTable(context, { relation: name, cmds = [], objtype, missing_ok: maybe }) {
  if (objtype === "OBJECT_INDEX" || objtype === "OBJECT_TYPE") return;
  if (maybe === true && findRelation(context.state, name) === void 0) return;
  const relation = relationNamed(context.state, name);
  for (const node of cmds) {
    work(context);
    if (!("AlterTableCmd" in node)) continue;
    const { subtype } = node.AlterTableCmd;
    if (subtype !== void 0) COMMANDS[subtype]?.(context, relation, node.AlterTableCmd);
  }
}
var COMMANDS = {
  AT_AddColumn: (context, relation, { def }) => {
    if (def === void 0 || !("ColumnDef" in def)) return;
    if (!relation.columns.has(def.ColumnDef.colname ?? "")) addColumn(context, relation, def.ColumnDef);
  },
  AT_DropColumn: (context, relation, { name = "" }) => dropColumn(context, relation, name),
  AT_AlterColumnType: ({ state, at }, relation, { name = "", def }) => {
    const column = relation.columns.get(name);
    if (column === void 0 || def === void 0 || !("ColumnDef" in def)) return;
    column.type = printedType(state, def.ColumnDef.typeName);
    column.location = at;
  },
  AT_AddIdentity: (context, relation, { name = "" }) => addSequence(context, relation, name),
  AT_ChangeOwner: (context, relation, { newowner }) => {
    const to = roleOf(context.state, newowner);
    changeOwner(context, relation, to);
    for (const sequence of relation.sequences) changeOwner(context, sequence, to);
  },
  AT_EnableRowSecurity: (context, relation) => secure(context, relation, "rowSecurity", true),
  AT_DisableRowSecurity: (context, relation) => secure(context, relation, "rowSecurity", false),
  AT_ForceRowSecurity: (context, relation) => secure(context, relation, "forceRowSecurity", true),
  AT_NoForceRowSecurity: (context, relation) => secure(context, relation, "forceRowSecurity", false),
  AT_EnableTrig: (context, relation, { name }) => switchTriggers(context, relation, name, true),
  AT_EnableAlwaysTrig: (context, relation, { name }) => switchTriggers(context, relation, name, true),
  AT_EnableReplicaTrig: (context, relation, { name }) => switchTriggers(context, relation, name, false),
  AT_DisableTrig: (context, relation, { name }) => switchTriggers(context, relation, name, false),
  AT_EnableTrigAll: (context, relation) => switchTriggers(context, relation, void 0, true),
  AT_EnableTrigUser: (context, relation) => switchTriggers(context, relation, void 0, true),
  AT_DisableTrigAll: (context, relation) => switchTriggers(context, relation, void 0, false),
  AT_DisableTrigUser: (context, relation) => switchTriggers(context, relation, void 0, false),
  AT_SetRelOptions: (context, relation, { def }) => invoker(context, relation, def),
  AT_ReplaceRelOptions: (context, relation, { def }) => invoker(context, relation, def),
  AT_ResetRelOptions: ({ at }, relation, { def }) => {
    const names = def !== void 0 && "List" in def ? optionsIn(def.List.items) : [];
    if (!names.some(({ defname }) => defname === "security_invoker")) return;
    relation.securityInvoker = false;
    relation.location = at;
  }
};
function secure({ at, isUncertain }, relation, key, on) {
  if (on && isUncertain) return;
  relation[key] = on;
  relation.location = at;
}
function switchTriggers({ at }, relation, name, enabled) {
  for (const trigger of relation.triggers.values()) {
    if (name !== void 0 && trigger.name !== name) continue;
    trigger.enabled = enabled;
    trigger.location = at;
  }
}
function invoker({ at }, relation, def) {
  const options = def !== void 0 && "List" in def ? optionsIn(def.List.items) : [];
  const option = options.find(({ defname }) => defname === "security_invoker");
  if (option === void 0) return;
  relation.securityInvoker = isOn(option.arg);
  relation.location = at;
}

// src/scan/database/interpret/triggers.ts
function createTrigger({ state, at }, { trigname: name = "", relation, funcname }) {
  relationNamed(state, relation).triggers.set(name, {
    name,
    calls: calledName(state, namesIn(funcname)),
    called: namesIn(funcname),
    enabled: true,
    location: at
  });
}
function triggersCalling(context, called) {
  const found = [];
  for (const schema of context.state.schemas.values()) {
    work(context, schema.relations.size);
    for (const relation of schema.relations.values()) {
      for (const trigger of relation.triggers.values()) if (trigger.calls === called) found.push({ relation, trigger });
    }
  }
  return found;
}
function calledName(state, names) {
  const name = names.at(-1) ?? "";
  const home = pathOf(state, names.at(-2)).find(({ functions }) => functions.has(name));
  return qualified(home?.name ?? names.at(-2) ?? state.searchPath[0] ?? "public", name);
}
function createEventTrigger(context, { trigname = "", funcname }) {
  const called = calledName(context.state, namesIn(funcname));
  tellGap(context, "dynamic-sql", null, `event trigger ${trigname} runs ${called} whenever the schema changes`);
}

// src/scan/database/interpret/drops.ts
function drop(context, { objects = [], removeType, behavior }) {
  for (const object of objects) {
    work(context);
    dropOne(context, removeType, object, behavior === "DROP_CASCADE");
  }
}
function dropOne(context, type, object, cascade) {
  const { state } = context;
  if ("ObjectWithArgs" in object) {
    for (const { schema, name, arguments: types } of functionsNamed(state, object.ObjectWithArgs)) {
      schema.functions.get(name)?.delete(types);
      if (schema.functions.get(name)?.size === 0) schema.functions.delete(name);
      if (cascade) dropTriggers(context, qualified(schema.name, name));
    }
    return;
  }
  const names = "TypeName" in object ? namesIn(object.TypeName.names) : namesIn(itemsIn(object));
  const last = names.at(-1) ?? "";
  switch (type) {
    case "OBJECT_TABLE":
    case "OBJECT_VIEW":
    case "OBJECT_MATVIEW":
    case "OBJECT_SEQUENCE":
    case "OBJECT_FOREIGN_TABLE":
      dropRelation(context, findRelation(state, rangeOf(names)), cascade);
      return;
    case "OBJECT_SCHEMA":
      state.schemas.delete(last);
      return;
    case "OBJECT_POLICY":
    case "OBJECT_TRIGGER": {
      const relation = findRelation(state, rangeOf(names.slice(0, -1)));
      const gone = relation?.[type === "OBJECT_POLICY" ? "policies" : "triggers"].delete(last);
      if (relation !== void 0 && gone === true) relation.location = context.at;
      return;
    }
    case "OBJECT_EXTENSION":
      state.extensions.delete(last);
      return;
    case "OBJECT_TYPE":
    case "OBJECT_DOMAIN": {
      const found = findType(state, names);
      found?.schema.types.delete(found.name);
      return;
    }
    default:
  }
}
function dropRelation(context, relation, cascade) {
  if (relation === void 0) return;
  relation.schema.relations.delete(relation.name);
  dropSequencesOf(context, relation, null);
  relation.ofColumn?.relation.sequences.delete(relation);
  if (cascade) dropReaders(context, relation);
}
function dropTriggers(context, called) {
  for (const { relation, trigger } of triggersCalling(context, called)) relation.triggers.delete(trigger.name);
}
function dropReaders(context, gone) {
  const pending = [gone];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    for (const schema of context.state.schemas.values()) {
      work(context, schema.relations.size);
      for (const view of schema.relations.values()) {
        if (view.reads?.includes(next) !== true) continue;
        schema.relations.delete(view.name);
        pending.push(view);
      }
    }
  }
}

// src/scan/database/interpret/extensions.ts
function createExtension(context, { extname: name = "", options }) {
  const { state, at } = context;
  if (state.extensions.has(name)) return;
  const said = textIn(optionsIn(options).find(({ defname }) => defname === "schema")?.arg);
  const own = ownSchema(name);
  const home = own ?? said ?? creationSchema(state, void 0).name;
  schemaNamed(state, home);
  state.extensions.set(name, { schema: home, location: at });
  if (!isKnownExtension(name)) tellGap(context, "unknown-extension", home, `what extension ${name} makes is not known`);
}

// src/scan/database/interpret/settings.ts
function settingText({ args }) {
  return namesIn(args).join(", ");
}
function setVariable({ state, isUncertain }, statement) {
  const { kind, name = "", args } = statement;
  if (isUncertain) return;
  if (kind === "VAR_RESET_ALL") {
    state.searchPath = state.startPath;
    return;
  }
  if (name === "search_path") {
    state.searchPath = kind === "VAR_SET_VALUE" ? pathIn(namesIn(args)) : state.startPath;
  } else if (name === "role" || name === "session_authorization") {
    const [role] = namesIn(args);
    const isBack = kind !== "VAR_SET_VALUE" || role === void 0 || role === "none";
    state.current = isBack ? state.runner : roleOf(state, { roletype: "ROLESPEC_CSTRING", rolename: role });
  }
}
function pathIn(values) {
  return values.flatMap((value) => value.split(",")).map((name) => name.trim().replace(/^"(.*)"$/, "$1")).filter((name) => name !== "" && name !== "$user");
}
function alterRoleSet({ state, at }, { role, setstmt }) {
  put(state.settings, setstmt, role === void 0 ? null : roleOf(state, role), at);
}
function alterDatabaseSet({ state, at }, { setstmt }) {
  put(state.settings, setstmt, null, at);
}
function alterSystem({ state, at }, { setstmt }) {
  put(state.settings, setstmt, null, at);
}
function put(settings, statement, role, location) {
  const name = statement?.name?.toLowerCase() ?? "";
  const key = JSON.stringify([name, role?.name ?? null]);
  if (statement === void 0) return;
  if (statement.kind === "VAR_SET_VALUE")
    settings.set(key, { setting: { name, value: settingText(statement), location }, role });
  else if (statement.kind === "VAR_RESET_ALL") {
    for (const [other, entry] of settings) if (entry.role === role) settings.delete(other);
  } else settings.delete(key);
}

// src/scan/database/interpret/functions.ts
function createFunction(context, statement) {
  const { state, at } = context;
  work(context);
  const names = namesIn(statement.funcname);
  const schema = creationSchema(state, names.at(-2));
  const name = names.at(-1) ?? "";
  const parameters = statement.parameters ?? [];
  const types = argumentTypes(state, { objfuncargs: parameters });
  const old = schema.functions.get(name)?.get(types);
  const options = new Map(optionsIn(statement.options).map(({ defname, arg }) => [defname, arg]));
  const sets = optionsIn(statement.options).flatMap(
    ({ arg }) => arg !== void 0 && "VariableSetStmt" in arg ? arg.VariableSetStmt : []
  );
  const text = namesIn(itemsIn(options.get("as")))[0] ?? null;
  put2(schema, {
    schema,
    name,
    arguments: types,
    kind: statement.is_procedure === true ? "procedure" : textIn(options.get("window")) === "true" ? "window" : "function",
    // What is replaced keeps its owner and its rights.
    owner: old?.owner ?? state.current,
    acl: old?.acl ?? aclOfNew(context, "function", schema),
    language: textIn(options.get("language"))?.toLowerCase() ?? "sql",
    securityDefiner: textIn(options.get("security")) === "true",
    searchPath: searchPathIn(state, sets) ?? null,
    returnsTrigger: namesIn(statement.returnType?.names).at(-1) === "trigger",
    declared: true,
    location: at,
    body: text === null ? null : { text, location: at },
    parameters: parameters.filter(isInput).map((node) => "FunctionParameter" in node ? node.FunctionParameter.name ?? "" : "")
  });
}
function put2(schema, made) {
  const overloads = schema.functions.get(made.name) ?? /* @__PURE__ */ new Map();
  overloads.set(made.arguments, made);
  schema.functions.set(made.name, overloads);
}
function searchPathIn(state, sets) {
  const set = sets.findLast(({ name, kind }) => name === "search_path" || kind === "VAR_RESET_ALL");
  if (set === void 0) return void 0;
  if (set.kind === "VAR_SET_VALUE") return settingText(set);
  return set.kind === "VAR_SET_CURRENT" ? state.searchPath.join(", ") : null;
}
function alterFunction(context, { func = {}, actions }) {
  const options = optionsIn(actions);
  const sets = options.flatMap(({ arg }) => arg !== void 0 && "VariableSetStmt" in arg ? arg.VariableSetStmt : []);
  for (const found of functionsNamed(context.state, func)) {
    work(context);
    const security = options.find(({ defname }) => defname === "security");
    if (security !== void 0) found.securityDefiner = textIn(security.arg) === "true";
    const path = searchPathIn(context.state, sets);
    if (path !== void 0) found.searchPath = path;
    found.location = context.at;
  }
}
function define(context, { kind, defnames, args = [] }) {
  if (kind !== "OBJECT_AGGREGATE") return;
  const { state, at } = context;
  const names = namesIn(defnames);
  const schema = creationSchema(state, names.at(-2));
  const parameters = args.flatMap((node) => "List" in node ? node.List.items ?? [] : []);
  put2(schema, {
    ...undeclared(state, schema, names.at(-1) ?? "", argumentTypes(state, { objfuncargs: parameters })),
    kind: "aggregate",
    language: "internal",
    acl: aclOfNew(context, "function", schema),
    declared: true,
    location: at
  });
}
function undeclaredFunction(state, object) {
  const names = namesIn(object.objname);
  const schema = schemaNamed(state, names.at(-2) ?? state.searchPath[0] ?? "public");
  const made = undeclared(state, schema, names.at(-1) ?? "", argumentTypes(state, object));
  put2(schema, made);
  return made;
}
function undeclared(state, schema, name, types) {
  return {
    schema,
    name,
    arguments: types,
    kind: "function",
    owner: state.runner,
    acl: /* @__PURE__ */ new Map(),
    language: "",
    securityDefiner: false,
    searchPath: null,
    returnsTrigger: false,
    declared: false,
    location: null,
    body: null,
    parameters: []
  };
}

// src/scan/database/interpret/grants.ts
function grant(context, statement) {
  const { grantees = [], privileges } = statement;
  const who = rolesIn(grantees).map((spec) => granteeOf(context.state, spec));
  for (const target of targetsOf(context, statement)) {
    work(context, who.length);
    const all = allPrivileges(target.kind, context.state.serverVersion);
    const named = privilegesIn(privileges, all);
    for (const grantee of who) {
      change(context, statement, target.acl, { grantee, privileges: named, owner: target.owner });
      if (target.relation !== void 0) onColumns(context, statement, target.relation, { grantee, named });
    }
  }
}
function change({ state, at }, { is_grant: isGrant = false, grant_option: option = false, behavior }, acl, { grantee, privileges, owner }) {
  const mayPass = state.current !== owner && acl.get(state.current) !== void 0;
  const grantor = mayPass ? state.current : owner;
  if (isGrant) {
    grantTo(acl, { grantee, privileges, grantor, location: at }, option);
    return;
  }
  revokeFrom(acl, { grantee, privileges }, option);
  if (behavior !== "DROP_CASCADE" || grantee === null || grantee === owner) return;
  for (const [other, held] of acl) {
    for (const [privilege, entry] of held)
      if (entry.grantor === grantee && privileges.includes(privilege)) held.delete(privilege);
    if (held.size === 0) acl.delete(other);
  }
}
function onColumns(context, statement, relation, { grantee, named }) {
  const all = allPrivileges("column", context.state.serverVersion);
  for (const node of statement.privileges ?? []) {
    if (!("AccessPriv" in node) || node.AccessPriv.cols === void 0) continue;
    for (const name of namesIn(node.AccessPriv.cols)) {
      work(context);
      const column = relation.columns.get(name) ?? newColumn(name, "", context.at);
      if (relation.declared || relation.columns.has(name) || statement.is_grant === true)
        relation.columns.set(name, column);
      const privileges = privilegeNamed(node.AccessPriv.priv_name, all);
      change(context, statement, column.acl, { grantee, privileges, owner: relation.owner });
    }
  }
  if (statement.is_grant === true) return;
  for (const column of relation.columns.values()) {
    if (column.acl.size > 0)
      change(context, statement, column.acl, { grantee, privileges: named, owner: relation.owner });
  }
}
function targetsOf(context, { targtype, objtype, objects = [] }) {
  if (targtype === "ACL_TARGET_ALL_IN_SCHEMA") {
    return namesIn(objects).flatMap((name) => allInSchema(context, schemaNamed(context.state, name), objtype));
  }
  return objects.flatMap((node) => targetsNamed(context, objtype, node));
}
function allInSchema(context, schema, type) {
  const { relations, functions } = schema;
  work(context, relations.size + functions.size + 1);
  if (type === "OBJECT_TABLE" || type === "OBJECT_SEQUENCE") {
    const isWanted2 = ({ kind }) => kind === "sequence" === (type === "OBJECT_SEQUENCE");
    return [...relations.values()].filter(isWanted2).map(ofRelation);
  }
  const isWanted = (kind) => type === "OBJECT_ROUTINE" || kind === "procedure" === (type === "OBJECT_PROCEDURE");
  return [...functions.values()].flatMap((overloads) => [...overloads.values()]).filter(({ kind }) => isWanted(kind)).map(({ owner, acl }) => ({ kind: "function", owner, acl }));
}
function ofRelation(relation) {
  const { owner, acl, kind } = relation;
  return { kind: kind === "sequence" ? "sequence" : "relation", owner, acl, relation };
}
var OTHERS = {
  OBJECT_DATABASE: "database",
  OBJECT_LANGUAGE: "language",
  OBJECT_FOREIGN_SERVER: "foreign-server",
  OBJECT_FDW: "foreign-server",
  OBJECT_PARAMETER_ACL: "parameter"
};
function targetsNamed(context, type, node) {
  const { state } = context;
  if ("RangeVar" in node) {
    return [ofRelation(relationNamed(state, node.RangeVar, type === "OBJECT_SEQUENCE" ? "sequence" : "table"))];
  }
  if ("ObjectWithArgs" in node) {
    const found = functionsNamed(state, node.ObjectWithArgs);
    const functions = found.length > 0 ? found : [undeclaredFunction(state, node.ObjectWithArgs)];
    return functions.map(({ owner, acl }) => ({ kind: "function", owner, acl }));
  }
  if (type === "OBJECT_SCHEMA") {
    const { owner, acl } = schemaNamed(state, textIn(node) ?? "");
    return [{ kind: "schema", owner, acl }];
  }
  if (type === "OBJECT_TYPE" || type === "OBJECT_DOMAIN") {
    const found = findType(state, "List" in node ? namesIn(node.List.items) : namesIn([node]));
    return found === void 0 ? [] : [{ kind: "type", owner: found.owner, acl: found.acl }];
  }
  const kind = type === void 0 ? void 0 : OTHERS[type];
  if (kind === void 0) {
    tellGap(context, "statement", null, "rights on a kind of object that is not followed");
    return [];
  }
  return [{ kind, ...otherObject(state, kind, textIn(node) ?? "") }];
}
function otherObject(state, kind, name) {
  const ofKind = state.others.get(kind) ?? /* @__PURE__ */ new Map();
  state.others.set(kind, ofKind);
  const known2 = ofKind.get(name) ?? {
    owner: state.runner,
    acl: startAcl(kind, state.runner, null, state.serverVersion)
  };
  ofKind.set(name, known2);
  return known2;
}

// src/scan/database/interpret/relations.ts
function create(context, name, kind, unlessThere) {
  const { state, at } = context;
  work(context);
  const isTemporary = name?.relpersistence === "t";
  const schema = isTemporary ? schemaNamed(state, TEMPORARY) : creationSchema(state, name?.schemaname);
  const old = schema.relations.get(name?.relname ?? "");
  if (unlessThere && old?.declared === true) return null;
  const made = newRelation(state, schema, name?.relname ?? "", kind, at);
  made.acl = aclOfNew(context, kind === "sequence" ? "sequence" : "relation", schema);
  schema.relations.set(made.name, made);
  return made;
}
function createTable(context, statement, kind = "table") {
  const { relation: name, tableElts: elements = [], inhRelations: parents = [], partspec, ofTypename } = statement;
  const table = create(
    context,
    name,
    partspec === void 0 ? kind : "partitioned-table",
    statement.if_not_exists === true
  );
  if (table === null) return;
  for (const parent of parents) if ("RangeVar" in parent) copyColumns(context, table, parent.RangeVar);
  for (const element of elements) {
    if ("ColumnDef" in element) addColumn(context, table, element.ColumnDef);
    else if ("TableLikeClause" in element) {
      const { relation: source, options = 0 } = element.TableLikeClause;
      copyColumns(context, table, source, (options & LIKE_IDENTITY) !== 0);
    }
  }
  if (ofTypename !== void 0)
    tellGap(context, "statement", table.name, "the columns of a table of a type are not followed");
}
var LIKE_IDENTITY = 1 << 5;
function copyColumns(context, table, source, withIdentity = false) {
  const from = findRelation(context.state, source);
  if (from === void 0) return;
  work(context, from.columns.size);
  for (const { name, type } of from.columns.values()) table.columns.set(name, newColumn(name, type, context.at));
  if (!withIdentity) return;
  for (const { ofColumn } of from.sequences) if (ofColumn !== null) addSequence(context, table, ofColumn.column);
}
function createSequence(context, { sequence, if_not_exists: unlessThere = false, options }) {
  const made = create(context, sequence, "sequence", unlessThere);
  if (made !== null) ownSequence(context, made, options);
}
function ownSequence(context, sequence, options) {
  for (const { defname, arg } of optionsIn(options)) {
    if (defname !== "owned_by" || arg === void 0 || !("List" in arg)) continue;
    const names = (arg.List.items ?? []).flatMap((node) => "String" in node ? node.String.sval ?? "" : []);
    sequence.ofColumn?.relation.sequences.delete(sequence);
    sequence.ofColumn = null;
    const [column, relname, schemaname] = names.toReversed();
    if (column === void 0 || relname === void 0) continue;
    const relation = relationNamed(context.state, { relname, ...schemaname !== void 0 && { schemaname } });
    relation.sequences.add(sequence);
    sequence.ofColumn = { relation, column };
  }
}
function createView(context, { view, query, options, replace = false }) {
  const old = replace ? findRelation(context.state, view) : void 0;
  const made = old !== void 0 && old.kind === "view" ? old : create(context, view, "view", false);
  if (made === null) return;
  made.location = context.at;
  made.reads = readsOf(context, query);
  const invoker2 = optionsIn(options).find(({ defname }) => defname === "security_invoker");
  made.securityInvoker = invoker2 !== void 0 && isOn(invoker2.arg);
}
function createTableAs(context, { into, query, objtype, if_not_exists: unlessThere }) {
  const kind = objtype === "OBJECT_MATVIEW" ? "materialized-view" : "table";
  const made = create(context, into?.rel, kind, unlessThere === true);
  if (made === null) return;
  if (kind === "materialized-view") made.reads = readsOf(context, query);
}
function readsOf(context, query) {
  const named = [];
  const own = /* @__PURE__ */ new Set();
  for (const [kind, body] of nodesIn(query)) {
    work(context);
    if (kind === "RangeVar") named.push(body);
    if (kind === "CommonTableExpr" && "ctename" in body && typeof body.ctename === "string") own.add(body.ctename);
  }
  const reads = named.filter(({ relname = "", schemaname = "" }) => schemaname !== "" || !own.has(relname)).map((name) => relationNamed(context.state, name));
  return [...new Set(reads)];
}

// src/scan/database/interpret/renames.ts
function rename(context, statement) {
  const { state, at } = context;
  const { renameType, relation: range, object, subname = "", newname = "" } = statement;
  if (renameType === "OBJECT_ROLE") {
    renameRole(context, subname, newname);
    return;
  }
  if (renameType === "OBJECT_SCHEMA") {
    const schema = schemaNamed(state, subname);
    state.schemas.delete(subname);
    schema.name = newname;
    schema.location = at;
    state.schemas.set(newname, schema);
    return;
  }
  if (object !== void 0 && "ObjectWithArgs" in object) {
    for (const found of functionsNamed(state, object.ObjectWithArgs)) moveFunction(context, found, { name: newname });
    return;
  }
  const names = namesIn(itemsIn(object));
  if (renameType === "OBJECT_TYPE" || renameType === "OBJECT_DOMAIN") {
    const type = findType(state, names);
    if (type === void 0) return;
    type.schema.types.delete(type.name);
    type.name = newname;
    type.schema.types.set(newname, type);
    return;
  }
  const relation = findRelation(state, range ?? rangeOf(names));
  if (relation !== void 0) renameOf(context, relation, statement);
}
function renameOf(context, relation, { renameType, subname = "", newname = "" }) {
  switch (renameType) {
    case "OBJECT_COLUMN":
    case "OBJECT_ATTRIBUTE":
      renameColumn(context, relation, subname, newname);
      return;
    case "OBJECT_POLICY":
      renameEntry(relation.policies, subname, newname);
      return;
    case "OBJECT_TRIGGER":
      renameEntry(relation.triggers, subname, newname);
      return;
    case "OBJECT_TABLE":
    case "OBJECT_VIEW":
    case "OBJECT_MATVIEW":
    case "OBJECT_SEQUENCE":
    case "OBJECT_FOREIGN_TABLE":
      moveRelation(context, relation, { name: newname });
      return;
    default:
  }
}
function renameColumn({ at }, { columns, sequences }, from, to) {
  const entries = [...columns];
  columns.clear();
  for (const [name, column] of entries) {
    if (name === from) Object.assign(column, { name: to, location: at });
    columns.set(column.name, column);
  }
  for (const { ofColumn } of sequences) if (ofColumn?.column === from) ofColumn.column = to;
}
function renameEntry(entries, from, to) {
  const entry = entries.get(from);
  if (entry === void 0) return;
  entries.delete(from);
  entry.name = to;
  entries.set(to, entry);
}
function moveRelation({ at }, relation, { name = relation.name, schema = relation.schema }) {
  relation.schema.relations.delete(relation.name);
  relation.name = name;
  relation.schema = schema;
  relation.location = at;
  schema.relations.set(name, relation);
}
function moveFunction(context, found, { name = found.name, schema = found.schema }) {
  const called = qualified(found.schema.name, found.name);
  const before = found.schema.functions.get(found.name);
  before?.delete(found.arguments);
  if (before?.size === 0) found.schema.functions.delete(found.name);
  found.name = name;
  found.schema = schema;
  found.location = context.at;
  if (found.returnsTrigger) {
    for (const { trigger } of triggersCalling(context, called)) {
      trigger.calls = qualified(schema.name, name);
      trigger.called = [schema.name, name];
    }
  }
  const overloads = schema.functions.get(name) ?? /* @__PURE__ */ new Map();
  overloads.set(found.arguments, found);
  schema.functions.set(name, overloads);
}
function setSchema(context, { objectType, relation: range, object, newschema = "" }) {
  const { state } = context;
  const schema = schemaNamed(state, newschema);
  if (object !== void 0 && "ObjectWithArgs" in object) {
    for (const found of functionsNamed(state, object.ObjectWithArgs)) moveFunction(context, found, { schema });
    return;
  }
  const names = namesIn(itemsIn(object));
  if (objectType === "OBJECT_EXTENSION") {
    const extension = state.extensions.get(names.at(-1) ?? "");
    if (extension !== void 0) extension.schema = newschema;
    return;
  }
  if (objectType === "OBJECT_TYPE" || objectType === "OBJECT_DOMAIN") {
    const type = findType(state, names);
    if (type === void 0) return;
    type.schema.types.delete(type.name);
    type.schema = schema;
    schema.types.set(type.name, type);
    return;
  }
  const relation = findRelation(state, range ?? rangeOf(names));
  if (relation === void 0) return;
  moveRelation(context, relation, { schema });
  for (const sequence of relation.sequences) {
    work(context);
    moveRelation(context, sequence, { schema });
  }
}

// src/scan/database/interpret/types.ts
function createType(context, names, kind) {
  work(context);
  const schema = creationSchema(context.state, names.at(-2));
  const name = names.at(-1) ?? "";
  schema.types.set(name, { name, schema, kind, owner: context.state.current, acl: aclOfNew(context, "type", schema) });
}
function createSchema(context, { schemaname, authrole, schemaElts = [], if_not_exists: unlessThere }, interpret2) {
  const { state, at } = context;
  const owner = authrole === void 0 ? state.current : roleOf(state, authrole);
  const name = schemaname ?? owner.name;
  const schema = schemaNamed(state, name);
  if (unlessThere === true && schema.declared) return;
  if (name === "public" && unlessThere === true) return;
  schema.declared = true;
  schema.location = at;
  schema.owner = owner;
  const given = aclOfNew(context, "schema", null);
  schema.acl = owner === state.current ? given : startAcl("schema", owner, at, null);
  const before = state.searchPath;
  state.searchPath = [name, ...before];
  for (const element of schemaElts) interpret2(element);
  state.searchPath = before;
}

// src/scan/database/interpret/statement.ts
var HANDLERS = {
  CreateRoleStmt: createRole,
  AlterRoleStmt: alterRole,
  DropRoleStmt: dropRole,
  GrantRoleStmt: grantRole,
  GrantStmt: grant,
  AlterDefaultPrivilegesStmt: alterDefaultPrivileges,
  CreateSchemaStmt: (context, body, text) => createSchema(context, body, (node) => interpret(context, node, text)),
  CreateStmt: (context, body) => createTable(context, body),
  CreateForeignTableStmt: (context, { base }) => createTable(context, base ?? {}, "foreign-table"),
  CreateTableAsStmt: createTableAs,
  CreateSeqStmt: createSequence,
  AlterSeqStmt: (context, { sequence, options }) => {
    const found = findRelation(context.state, sequence);
    if (found !== void 0) ownSequence(context, found, options);
  },
  ViewStmt: createView,
  AlterTableStmt: alterTable,
  CreateFunctionStmt: createFunction,
  AlterFunctionStmt: alterFunction,
  DefineStmt: define,
  CreateEnumStmt: (context, { typeName }) => createType(context, namesIn(typeName), "enum"),
  CreateDomainStmt: (context, { domainname }) => createType(context, namesIn(domainname), "domain"),
  CreateRangeStmt: (context, { typeName }) => createType(context, namesIn(typeName), "range"),
  CompositeTypeStmt: (context, { typevar = {} }) => createType(
    context,
    [typevar.schemaname, typevar.relname].flatMap((name) => name ?? []),
    "composite"
  ),
  CreatePolicyStmt: createPolicy,
  AlterPolicyStmt: alterPolicy,
  CreateTrigStmt: createTrigger,
  CreateEventTrigStmt: createEventTrigger,
  CreateExtensionStmt: createExtension,
  DropStmt: drop,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  AlterOwnerStmt: alterOwner,
  ReassignOwnedStmt: reassignOwned,
  DropOwnedStmt: dropOwned,
  VariableSetStmt: setVariable,
  AlterRoleSetStmt: alterRoleSet,
  AlterDatabaseSetStmt: alterDatabaseSet,
  AlterSystemStmt: alterSystem,
  DiscardStmt: ({ state }, { target }) => {
    if (target === "DISCARD_ALL") state.searchPath = state.startPath;
  },
  TransactionStmt: (context, { kind }) => {
    if (kind === "TRANS_STMT_ROLLBACK" || kind === "TRANS_STMT_ROLLBACK_TO")
      tellGap(context, "statement", null, "what was done before a ROLLBACK is undone");
  },
  RuleStmt: (context, { relation, rulename }) => tellGap(
    context,
    "statement",
    relation?.relname ?? null,
    `rule ${rulename ?? ""} lets others do more than their rights say`
  ),
  ImportForeignSchemaStmt: (context, { local_schema: schema }) => tellGap(context, "statement", schema ?? null, "tables of another server come with IMPORT FOREIGN SCHEMA"),
  CreateSubscriptionStmt: (context) => tellGap(context, "statement", null, "rows and tables come from another server"),
  LoadStmt: (context) => tellGap(context, "statement", null, "LOAD brings code into the server"),
  CopyStmt: (context, { is_program: isProgram }) => {
    if (isProgram === true) tellGap(context, "statement", null, "COPY starts a program on the server");
  }
};
var WITHOUT_EFFECT = /* @__PURE__ */ new Set([
  ...["SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "CallStmt", "DoStmt", "ExplainStmt"],
  ...[
    "IndexStmt",
    "ReindexStmt",
    "ClusterStmt",
    "VacuumStmt",
    "CommentStmt",
    "SecLabelStmt",
    "LockStmt",
    "TruncateStmt"
  ],
  ...["RefreshMatViewStmt", "CheckPointStmt", "NotifyStmt", "ListenStmt", "UnlistenStmt", "ConstraintsSetStmt"],
  ...["AlterEnumStmt", "AlterDomainStmt", "AlterTypeStmt", "AlterExtensionStmt", "AlterExtensionContentsStmt"],
  ...[
    "CreateStatsStmt",
    "AlterStatsStmt",
    "CreateConversionStmt",
    "CreateCastStmt",
    "CreateTransformStmt",
    "CreateAmStmt"
  ],
  ...["CreateOpClassStmt", "CreateOpFamilyStmt", "AlterOpFamilyStmt", "AlterOperatorStmt", "AlterObjectDependsStmt"],
  ...[
    "AlterTSDictionaryStmt",
    "AlterTSConfigurationStmt",
    "AlterCollationStmt",
    "AlterEventTrigStmt",
    "VariableShowStmt"
  ],
  ...["CreatePublicationStmt", "AlterPublicationStmt", "AlterSubscriptionStmt", "DropSubscriptionStmt", "PrepareStmt"],
  ...["CreateFdwStmt", "AlterFdwStmt", "CreateForeignServerStmt", "AlterForeignServerStmt", "CreateUserMappingStmt"],
  ...[
    "AlterUserMappingStmt",
    "DropUserMappingStmt",
    "CreateTableSpaceStmt",
    "DropTableSpaceStmt",
    "AlterTableSpaceOptionsStmt"
  ],
  ...[
    "AlterTableMoveAllStmt",
    "CreatedbStmt",
    "DropdbStmt",
    "AlterDatabaseStmt",
    "AlterDatabaseRefreshCollStmt",
    "CreatePLangStmt"
  ],
  ...["DeclareCursorStmt", "FetchStmt", "ClosePortalStmt", "DeallocateStmt"]
]);
function interpret(context, node, text) {
  const [kind] = Object.keys(node);
  if (kind === void 0 || context.isUncertain && takes(node)) return;
  if (kind in HANDLERS) dispatch(context, node, text);
  else if (!WITHOUT_EFFECT.has(kind)) tellGap(context, "statement", null, `a statement of an unknown kind (${kind})`);
  if ("SelectStmt" in node && node.SelectStmt.intoClause !== void 0) {
    createTableAs(context, { into: node.SelectStmt.intoClause, query: node });
  }
  if ("SelectStmt" in node) setsPath(context, node);
}
function dispatch(context, node, text) {
  for (const [kind, body] of Object.entries(node)) {
    const handler = HANDLERS[kind];
    handler?.(context, body, text);
  }
}
function takes(node) {
  if ("GrantStmt" in node) return node.GrantStmt.is_grant !== true;
  if ("GrantRoleStmt" in node) return node.GrantRoleStmt.is_grant !== true;
  if ("AlterDefaultPrivilegesStmt" in node) return node.AlterDefaultPrivilegesStmt.action?.is_grant !== true;
  return ["DropStmt", "DropRoleStmt", "DropOwnedStmt", "VariableSetStmt", "DiscardStmt"].some((kind) => kind in node);
}
function setsPath({ state, isUncertain }, { SelectStmt: { targetList = [] } }) {
  for (const target of targetList) {
    if (!("ResTarget" in target) || target.ResTarget.val === void 0 || !("FuncCall" in target.ResTarget.val))
      continue;
    const { funcname, args = [] } = target.ResTarget.val.FuncCall;
    if (namesIn(funcname).at(-1) !== "set_config" || isUncertain) continue;
    const [name, value] = [textIn(args[0]), textIn(args[1])];
    if (name === "search_path" && value !== null) state.searchPath = pathIn([value]);
  }
}

// src/scan/database/block/constant.ts
var UNKNOWN_NAME = '"\uFFFDunknown"';
var MAX_TEXT = 1e5;
var MAX_DEPTH = 200;
function known(text, hasUnknownName = false) {
  return text.length > MAX_TEXT ? null : { kind: "text", text, hasUnknownName };
}
function fold(node, variables, depth = 0) {
  if (node === void 0 || depth > MAX_DEPTH) return null;
  const inner = (other) => fold(other, variables, depth + 1);
  if ("A_Const" in node) return constant(node.A_Const, textIn(node));
  if ("TypeCast" in node) return inner(node.TypeCast.arg);
  if ("CollateClause" in node) return inner(node.CollateClause.arg);
  if ("ColumnRef" in node) return variables.get(namesIn(node.ColumnRef.fields).join(".")) ?? null;
  if ("A_ArrayExpr" in node) return list((node.A_ArrayExpr.elements ?? []).map(inner));
  if ("A_Expr" in node) {
    const { kind, name, lexpr, rexpr } = node.A_Expr;
    if (kind !== "AEXPR_OP" || namesIn(name).join("") !== "||") return null;
    return joined([inner(lexpr), inner(rexpr)]);
  }
  if ("FuncCall" in node) {
    const { funcname, args = [] } = node.FuncCall;
    const names = namesIn(funcname);
    if (names.length > 1 && names[0] !== "pg_catalog") return null;
    return call(names.at(-1) ?? "", args.map(inner));
  }
  return null;
}
function constant({ isnull }, text) {
  return isnull === true || text === null ? null : known(text);
}
function list(items) {
  const texts = items.flatMap((item) => item?.kind === "text" && !item.hasUnknownName ? item.text : []);
  return texts.length === items.length ? { kind: "list", items: texts } : null;
}
function joined(parts) {
  let text = "";
  let hasUnknownName = false;
  for (const part of parts) {
    if (part?.kind !== "text") return null;
    text += part.text;
    hasUnknownName ||= part.hasUnknownName;
  }
  return known(text, hasUnknownName);
}
function call(name, args) {
  const [first = null] = args;
  switch (name) {
    case "quote_ident":
      return first?.kind === "text" ? known(quoteName(first.text), first.hasUnknownName) : known(UNKNOWN_NAME, true);
    case "quote_literal":
    case "quote_nullable":
      return first?.kind === "text" ? known(quoteText(first.text), first.hasUnknownName) : known("''", true);
    case "concat":
      return joined(args);
    case "lower":
      return first?.kind === "text" ? known(first.text.toLowerCase(), first.hasUnknownName) : null;
    case "upper":
      return first?.kind === "text" ? known(first.text.toUpperCase(), first.hasUnknownName) : null;
    case "format":
      return format(args);
    case "unnest":
      return first;
    default:
      return null;
  }
}
function format([pattern = null, ...args]) {
  if (pattern?.kind !== "text") return null;
  const parts = [];
  let next = 0;
  let end = 0;
  for (const match of pattern.text.matchAll(/%(?:(\d{1,3})\$)?(.)/gs)) {
    parts.push(known(pattern.text.slice(end, match.index)));
    end = match.index + match[0].length;
    if (match[2] === "%") {
      parts.push(known("%"));
      continue;
    }
    const at = match[1] === void 0 ? next : Number(match[1]) - 1;
    next = at + 1;
    const value = args[at] ?? null;
    if (match[2] === "s") parts.push(value);
    else if (match[2] === "I") parts.push(call("quote_ident", [value]));
    else if (match[2] === "L") parts.push(call("quote_literal", [value]));
    else return null;
  }
  return joined([...parts, known(pattern.text.slice(end), pattern.hasUnknownName)]);
}
function quoteName(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function quoteText(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

// src/scan/database/block/effects.ts
var ACTS = new Set(
  "EXECUTE GRANT REVOKE ALTER DROP CREATE REASSIGN IMPORT LOAD COPY SECURITY DO SET_CONFIG DBLINK_EXEC".split(" ")
);
function functionsAt(state, names) {
  const name = names.at(-1) ?? "";
  for (const schema of pathOf(state, names.at(-2))) {
    const found = schema.functions.get(name);
    if (found !== void 0) return [...found.values()].filter(({ declared }) => declared);
  }
  return [];
}
function mayAct(state, cache, start) {
  const pending = [start];
  const seen = /* @__PURE__ */ new Set();
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === "aggregate") continue;
    const words = next.body === null ? null : wordsOf(cache, next.body.text);
    if (words !== null && !/^(?:sql|plpgsql)$/.test(next.language)) return true;
    for (const word of words ?? []) {
      spend(state);
      if (ACTS.has(word.toUpperCase())) return true;
      for (const schema of state.schemas.values()) {
        const found = schema.functions.get(word);
        if (found !== void 0) pending.push(...found.values());
      }
    }
  }
  return false;
}
function wordsOf(cache, text) {
  const known2 = cache.get(text);
  if (known2 !== void 0) return known2;
  const words = /* @__PURE__ */ new Set();
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at);
    if (/[A-Za-z_]/.test(text[at] ?? "")) words.add(text.slice(at, end).toLowerCase());
    else if (text[at] === '"') words.add(text.slice(at + 1, end - 1));
    at = end;
  }
  cache.set(text, words);
  return words;
}

// src/scan/database/block/block-tree.ts
function isPart(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function partOf(value) {
  return isPart(value) ? value : {};
}
function partsIn(value) {
  return Array.isArray(value) ? value.filter(isPart) : [];
}
function blockIn(answer) {
  const [first] = partsIn(partOf(answer)["plpgsql_funcs"]);
  const whole = first?.["PLpgSQL_function"];
  if (!isPart(whole)) return null;
  const variables = partsIn(whole["datums"]).map((datum) => {
    const variable = partOf(datum["PLpgSQL_var"]);
    return {
      name: textAt(variable, "refname"),
      initial: isPart(variable["default_val"]) ? queryIn(variable["default_val"]) : null
    };
  });
  return { body: [partOf(whole["action"])], variables };
}
function kindOf(node) {
  const [kind = ""] = Object.keys(node);
  return [kind, partOf(node[kind])];
}
function queryIn(value) {
  return textAt(partOf(partOf(value)["PLpgSQL_expr"]), "query");
}
function textAt(part, key) {
  const value = part[key];
  return typeof value === "string" ? value : "";
}
function numberAt(part, key) {
  const value = part[key];
  return typeof value === "number" ? value : null;
}
function loopVariable(body) {
  const [, variable] = kindOf(partOf(body["var"]));
  return textAt(variable, "refname");
}

// src/scan/database/block/harmless.ts
var TABLE_COMMANDS = /* @__PURE__ */ new Set([
  ...[
    "AT_EnableRowSecurity",
    "AT_ForceRowSecurity",
    "AT_AddConstraint",
    "AT_DropConstraint",
    "AT_ValidateConstraint"
  ],
  ...[
    "AT_SetNotNull",
    "AT_DropNotNull",
    "AT_ColumnDefault",
    "AT_SetStatistics",
    "AT_SetStorage",
    "AT_ClusterOn"
  ],
  ...["AT_ReplicaIdentity", "AT_AlterColumnType", "AT_AddIdentity", "AT_SetTableSpace", "AT_EnableTrig"]
]);
var KINDS2 = [
  "IndexStmt",
  "CommentStmt",
  "VacuumStmt",
  "ReindexStmt",
  "RefreshMatViewStmt",
  "TruncateStmt",
  "ClusterStmt"
];
function isHarmless(node) {
  if ("GrantStmt" in node) return node.GrantStmt.is_grant !== true;
  if ("GrantRoleStmt" in node) return node.GrantRoleStmt.is_grant !== true;
  if ("AlterTableStmt" in node) {
    return (node.AlterTableStmt.cmds ?? []).every(
      (command) => "AlterTableCmd" in command && TABLE_COMMANDS.has(command.AlterTableCmd.subtype ?? "AT_ChangeOwner")
    );
  }
  return KINDS2.some((kind) => kind in node);
}

// src/scan/database/block/run-block.ts
async function runBlock(host, context, statement, given) {
  const block = blockIn(await host.parser.parseBlock(statement));
  if (block === null) return tellGap(context, "dynamic-sql", null, "a block that could not be parsed");
  const body = /\$[\w]*\$|'/.exec(statement)?.index ?? 0;
  const firstLine = (context.at.startLine ?? 1) + (statement.slice(0, body).match(/\n/g)?.length ?? 0);
  const variables = new Map(given);
  const names = block.variables.map(({ name }) => name);
  const run = { host, context, firstLine, variables, names, mayBeOver: false };
  for (const { name, initial } of block.variables)
    if (initial !== null) variables.set(name, await valueIn(run, initial));
  await runAll(run, block.body, context.isUncertain);
}
async function runAll(run, nodes, isUncertain) {
  for (const node of nodes) {
    work(run.context);
    await runOne(run, node, isUncertain || run.mayBeOver);
  }
}
async function runOne(run, node, isUncertain) {
  const [kind, body] = kindOf(node);
  const at = contextAt(run, body, isUncertain);
  switch (kind) {
    case "PLpgSQL_stmt_block":
      return runProtected(run, body, isUncertain);
    case "PLpgSQL_stmt_assign":
      return assign(run, body, isUncertain);
    case "PLpgSQL_stmt_execsql":
      await runText(run, at, queryIn(body["sqlstmt"]));
      if (body["into"] === true) forget(run);
      return;
    case "PLpgSQL_stmt_perform":
    case "PLpgSQL_stmt_call":
      return runText(run, at, queryIn(body["expr"]));
    case "PLpgSQL_stmt_dynexecute":
      await runDynamic(run, at, queryIn(body["query"]));
      if (body["into"] === true) forget(run);
      return;
    case "PLpgSQL_stmt_return":
    case "PLpgSQL_stmt_exit":
      run.mayBeOver = true;
      return;
    default:
      return runBranches(run, kind, body);
  }
}
async function runProtected(run, body, isUncertain) {
  const exceptions = kindOf({ exceptions: body["exceptions"] })[1];
  const [, handlers] = kindOf(exceptions);
  const isCaught = partsIn(handlers["exc_list"]).length > 0;
  await runAll(run, partsIn(body["body"]), isUncertain || isCaught);
  for (const handler of partsIn(handlers["exc_list"])) await runAll(run, partsIn(kindOf(handler)[1]["action"]), true);
}
async function runBranches(run, kind, body) {
  const branches = [body["then_body"], body["else_body"], body["else_stmts"]];
  for (const list2 of [body["elsif_list"], body["case_when_list"]]) {
    for (const branch of partsIn(list2)) branches.push(kindOf(branch)[1]["stmts"]);
  }
  for (const branch of branches) await runAll(run, partsIn(branch), true);
  if (body["body"] === void 0) return;
  if (kind === "PLpgSQL_stmt_foreach_a") return runForEach(run, body);
  const variable = loopVariable(body);
  if (variable !== "") forgetOne(run, variable);
  if (kind === "PLpgSQL_stmt_fors") await runText(run, contextAt(run, body, true), queryIn(body["query"]));
  if (kind === "PLpgSQL_stmt_dynfors") await runDynamic(run, contextAt(run, body, true), queryIn(body["query"]));
  const before = new Map(run.variables);
  await runAll(run, partsIn(body["body"]), true);
  for (const [name, value] of run.variables) if (before.get(name) !== value) run.variables.set(name, null);
}
async function runForEach(run, body) {
  const name = run.names[numberAt(body, "varno") ?? -1] ?? "";
  const list2 = await valueIn(run, queryIn(body["expr"]));
  const items = list2?.kind === "list" ? list2.items.map((text) => ({ kind: "text", text, hasUnknownName: false })) : [null];
  const ended = run.mayBeOver;
  for (const item of items) {
    run.variables.set(name, item);
    await runAll(run, partsIn(body["body"]), run.context.isUncertain || list2 === null);
  }
  run.mayBeOver ||= ended;
  run.variables.set(name, null);
}
async function assign(run, body, isUncertain) {
  const name = run.names[numberAt(body, "varno") ?? -1] ?? "";
  const text = queryIn(body["expr"]);
  run.variables.set(name, isUncertain ? null : await valueIn(run, text.slice(text.indexOf("=") + 1)));
}
async function valueIn(run, expression) {
  const parsed = await run.host.parser.parse(`SELECT ${expression}`);
  const node = "statements" in parsed ? parsed.statements[0]?.node : void 0;
  if (node === void 0 || !("SelectStmt" in node)) return null;
  const [target] = node.SelectStmt.targetList ?? [];
  return target !== void 0 && "ResTarget" in target ? fold(target.ResTarget.val, run.variables) : null;
}
function forget(run) {
  for (const name of run.variables.keys()) run.variables.set(name, null);
}
function forgetOne(run, name) {
  for (const key of run.variables.keys()) if (key === name || key.startsWith(`${name}.`)) run.variables.set(key, null);
}
async function runText(run, context, text) {
  const parsed = await run.host.parser.parse(text);
  if (!("statements" in parsed)) return tellGap(context, "unparsed", null, `in a block: ${parsed.error}`);
  for (const { node } of parsed.statements) await run.host.perform(context, node, text, run.variables);
}
async function runDynamic(run, context, expression) {
  const value = await valueIn(run, expression);
  if (value?.kind !== "text") {
    return tellGap(context, "dynamic-sql", null, `a statement that is put together when it runs: ${shown(expression)}`);
  }
  if (!value.hasUnknownName) return runText(run, context, value.text);
  const parsed = await run.host.parser.parse(value.text);
  const isKnown = "statements" in parsed && parsed.statements.every(({ node }) => isHarmless(node));
  if (!isKnown)
    tellGap(context, "dynamic-sql", null, `a statement about names that are known when it runs: ${shown(expression)}`);
}
function shown(expression) {
  const line = expression.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}\u2026` : line;
}
function contextAt({ context, firstLine }, body, isUncertain) {
  const line = firstLine + (numberAt(body, "lineno") ?? 1) - 1;
  return { ...context, isUncertain, at: { path: context.at.path, startLine: line, endLine: line } };
}

// src/scan/database/block/perform.ts
var RUNS = [
  ...[
    "SelectStmt",
    "InsertStmt",
    "UpdateStmt",
    "DeleteStmt",
    "MergeStmt",
    "CallStmt",
    "ExplainStmt",
    "CreateTableAsStmt"
  ],
  ...[
    "IndexStmt",
    "CopyStmt",
    "AlterTableStmt",
    "RefreshMatViewStmt",
    "DeclareCursorStmt",
    "PrepareStmt",
    "ExecuteStmt"
  ]
];
var WRITES = ["InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "CopyStmt"];
var MAX_DEPTH2 = 8;
function performer(parser) {
  const self = { parser, cache: /* @__PURE__ */ new Map() };
  return (context, node, text) => perform(self, context, { node, text, variables: /* @__PURE__ */ new Map() }, 0);
}
async function perform(self, context, step, depth) {
  const { node, text, variables } = step;
  interpret(context, node, text);
  if ("DoStmt" in node) return runDo(self, context, node, text, depth);
  if (!RUNS.some((kind) => kind in node)) return;
  writesServer(context, node);
  for (const { called, args } of callsIn(context, node)) {
    if (!mayAct(context.state, self.cache, called)) continue;
    const values = args.map((arg) => fold(arg, variables));
    await runCall(self, context, { called, values }, depth);
  }
}
function hostAt(self, depth) {
  return {
    parser: self.parser,
    perform: (context, node, text, variables) => perform(self, context, { node, text, variables }, depth)
  };
}
async function runDo(self, context, node, text, depth) {
  const options = optionsIn(node.DoStmt.args);
  const language = namesIn(itemsIn(options.find(({ defname }) => defname === "language")?.arg))[0] ?? "plpgsql";
  if (language !== "plpgsql") return tellGap(context, "code", null, `a block in ${language}`);
  if (depth > MAX_DEPTH2) return tellGap(context, "dynamic-sql", null, "blocks within blocks without end");
  await runBlock(hostAt(self, depth + 1), context, text, /* @__PURE__ */ new Map());
}
async function runCall(self, context, { called, values }, depth) {
  const { name, language, body, parameters, schema } = called;
  if (depth > MAX_DEPTH2) return tellGap(context, "dynamic-sql", null, `${name} calls itself`);
  if (body === null || language !== "sql" && language !== "plpgsql") {
    return tellGap(context, "code", null, `${schema.name}.${name} is written in ${language}`);
  }
  const given = new Map(parameters.map((parameter, index) => [parameter, values[index] ?? null]));
  const { state } = context;
  const before = state.current;
  if (called.securityDefiner) state.current = called.owner;
  if (language === "plpgsql") await runBlock(hostAt(self, depth + 1), context, asFunction(called, body.text), given);
  else await runSql(self, context, body.text, depth);
  state.current = before;
}
async function runSql(self, context, text, depth) {
  const parsed = await self.parser.parse(text);
  if (!("statements" in parsed)) return tellGap(context, "unparsed", null, `in a function: ${parsed.error}`);
  for (const { node } of parsed.statements)
    await perform(self, context, { node, text, variables: /* @__PURE__ */ new Map() }, depth + 1);
}
function asFunction({ parameters, returnsTrigger }, body) {
  const tag = `$gatehouse${body.length}$`;
  const named = parameters.map((name) => `${name === "" ? "" : `"${name.replaceAll('"', '""')}" `}text`);
  return `CREATE FUNCTION f(${named.join(", ")}) RETURNS ${returnsTrigger ? "trigger" : "void"} LANGUAGE plpgsql AS ${tag}${body}${tag}`;
}
function callsIn({ state }, node) {
  const calls = [];
  for (const [kind, body] of nodesIn(node)) {
    if (kind !== "FuncCall") continue;
    const { funcname, args = [] } = body;
    calls.push(...functionsAt(state, namesIn(funcname)).map((called) => ({ called, args })));
  }
  for (const kind of WRITES) {
    const written = kind in node ? relationIn(Object.values(node)[0]) : void 0;
    for (const trigger of findRelation(state, written)?.triggers.values() ?? []) {
      if (trigger.enabled) calls.push(...functionsAt(state, trigger.called).map((called) => ({ called, args: [] })));
    }
  }
  return calls;
}
function relationIn(body) {
  if (typeof body !== "object" || body === null || !("relation" in body)) return void 0;
  const { relation } = body;
  return typeof relation === "object" && relation !== null ? relation : void 0;
}
var RIGHTS_TABLES = /^pg_(?:authid|auth_members|roles|class|attribute|proc|namespace|type|database|default_acl|init_privs|policy|trigger|event_trigger|rewrite|db_role_setting|language|foreign_server|parameter_acl|extension|depend|shdepend)$/;
function writesServer(context, node) {
  for (const kind of WRITES) {
    const { schemaname = "pg_catalog", relname = "" } = (kind in node ? relationIn(Object.values(node)[0]) : void 0) ?? {};
    if (schemaname === "pg_catalog" && RIGHTS_TABLES.test(relname))
      tellGap(context, "statement", null, `${relname} of the server is written to`);
  }
}

// src/scan/database/sql/psql.ts
var REASONS = {
  gexec: "psql runs what a query answers",
  i: "psql reads another file here",
  ir: "psql reads another file here",
  include: "psql reads another file here",
  include_relative: "psql reads another file here",
  if: "psql decides here whether it runs what follows",
  elif: "psql decides here whether it runs what follows",
  c: "psql goes to another database or role here",
  connect: "psql goes to another database or role here",
  "!": "psql starts a program here",
  o: "psql writes to a file or a program here",
  copy: "psql copies rows from or to a file here"
};
var SENDS = /^(?:g|gx|gset|gexec|gdesc|crosstabview|watch)$/;
var ROWS = /^\s*COPY\b[^;]*\bFROM\s+stdin\b/i;
function withoutPsql(text) {
  const parts = [];
  const commands = [];
  let kept = 0;
  let statement = 0;
  const lastRows = text.lastIndexOf("\n\\.");
  const cut = (start, end, lead = "") => {
    parts.push(text.slice(kept, start), lead, blank(text.slice(start + lead.length, end)));
    kept = end;
  };
  let at = 0;
  while (at < text.length) {
    if (text[at] === "\\") {
      const end = lineEnd(text, at);
      const name = /^\\([A-Za-z_]+|!)/.exec(text.slice(at, at + 40))?.[1] ?? "";
      const reason = Object.hasOwn(REASONS, name) ? REASONS[name] : void 0;
      if (reason !== void 0) commands.push({ start: at, end, reason });
      const sends = SENDS.test(name);
      cut(at, end, sends ? ";" : "");
      if (sends) statement = end;
      at = end;
      continue;
    }
    const next = tokenEnd(text, at);
    if (text[at] === ";") {
      const copies = next <= lastRows && ROWS.test(text.slice(statement, Math.min(next, statement + 1e4)));
      const rows = copies ? rowsEnd(text, next) : next;
      if (rows > next) cut(next, rows);
      statement = rows;
      at = rows;
    } else at = next;
  }
  return { text: parts.join("") + text.slice(kept), commands };
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
function rowsEnd(text, from) {
  const mark = /^\\\.[ \t]*\r?$/gm;
  mark.lastIndex = from;
  return mark.exec(text) === null ? from : mark.lastIndex;
}
function blank(text) {
  return text.replace(/[^\n]/g, " ");
}

// src/scan/database/sql/script.ts
var MAX_STATEMENT = 4e6;
var MAX_WHOLE = 2e6;
function isStatement(piece) {
  return "node" in piece;
}
async function readScript(parser, path, source) {
  const lines = lineIndex(source);
  const locate = (start, end) => {
    const [from, to] = [lines.position(start), lines.position(Math.max(start, end))];
    return { path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
  const marked = source.replace(/^\uFEFF/, " ");
  const whole = await readWhole(parser, marked, locate);
  if (whole !== null) return { statements: whole };
  const { text, commands } = withoutPsql(marked);
  const statements = commands.map(({ start, end, reason }) => {
    return {
      location: locate(start, end),
      reason,
      isTooDeep: false,
      text: marked.slice(start, Math.min(end, start + 1e3))
    };
  });
  for (const piece of splitStatements(text)) {
    const from = codeStart(text, piece.start);
    if (from >= piece.end) continue;
    statements.push(...await readPiece(parser, text.slice(from, piece.end), locate(from, piece.end)));
  }
  return { statements };
}
async function readWhole(parser, text, locate) {
  const whole = text.length > MAX_WHOLE ? null : await parser.parse(text);
  if (whole === null || !("statements" in whole)) return null;
  const offset = utf16Offsets(text);
  return whole.statements.map(({ node, start, end }) => {
    const from = codeStart(text, offset(start));
    const to = Number.isFinite(end) ? offset(end) : text.trimEnd().length;
    return { node, location: locate(from, to), text: text.slice(from, to) };
  });
}
async function readPiece(parser, text, location) {
  if (text.length > MAX_STATEMENT) {
    return [{ location, reason: "larger than 4 MB", isTooDeep: true, text: text.slice(0, 1e3) }];
  }
  const parsed = await parser.parse(text);
  if ("statements" in parsed) return parsed.statements.map(({ node }) => ({ node, location, text }));
  return [{ location, reason: parsed.error, isTooDeep: parsed.isTooDeep, text: text.slice(0, 1e3) }];
}
function utf16Offsets(text) {
  if (Buffer.byteLength(text) === text.length) return (bytes) => bytes;
  let units = 0;
  let seen = 0;
  return (bytes) => {
    while (seen < bytes && units < text.length) {
      const code = text.codePointAt(units) ?? 0;
      seen += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
      units += code < 65536 ? 1 : 2;
    }
    return units;
  };
}

// src/scan/database/state/catalogue.ts
var SERVER_SCHEMAS = /* @__PURE__ */ new Set(["pg_temp", "pg_catalog", "information_schema", "pg_toast"]);
function catalogueOf(state) {
  const schemas = [...state.schemas.values()];
  const own = schemas.filter(({ name }) => !SERVER_SCHEMAS.has(name));
  const relations = own.flatMap((schema) => [...schema.relations.values()]);
  const functions = own.flatMap(
    (schema) => [...schema.functions.values()].flatMap((overloads) => [...overloads.values()])
  );
  const roles = [...state.roles.values()].filter(({ isRunner }) => !isRunner);
  return {
    dialect: "postgresql",
    origin: "migrations",
    serverVersion: state.serverVersion,
    database: { owner: nameOf(state.databaseOwner) },
    roles: roles.map(({ isRunner: _runner, memberOf: _of, ...role }) => role),
    memberships: roles.flatMap(membershipsOf),
    schemas: own.filter(({ declared, name }) => declared || name === "public").map(({ name, owner, location }) => ({ name, owner: nameOf(owner), location })),
    relations: relations.filter(({ declared }) => declared).map(relationOf),
    functions: functions.filter(({ declared }) => declared).map(functionOf),
    grants: grantsOf(state, schemas),
    defaultPrivileges: defaultPrivilegesOf(state),
    policies: relations.flatMap(
      (relation) => [...relation.policies.values()].map((policy) => ({
        ...policy,
        schema: relation.schema.name,
        relation: relation.name,
        roles: policy.roles.map(nameOf)
      }))
    ),
    triggers: relations.flatMap(
      (relation) => [...relation.triggers.values()].map(({ called: _called, ...trigger }) => ({
        ...trigger,
        schema: relation.schema.name,
        relation: relation.name
      }))
    ),
    extensions: [...state.extensions].map(([name, extension]) => ({ name, ...extension })),
    settings: [...state.settings.values()].map(({ setting, role }) => ({ ...setting, role: nameOf(role) })),
    gaps: state.gaps
  };
}
function nameOf(role) {
  return role === null || role.isRunner ? null : role.name;
}
function membershipsOf(member) {
  return [...member.memberOf].map(([role, { admin, inherit, set, location }]) => {
    return { role: role.name, member: member.name, admin, inherit, set, location };
  });
}
function relationOf({ schema, name, kind, owner, columns, reads, location, ...rest }) {
  const { rowSecurity, forceRowSecurity, securityInvoker } = rest;
  return {
    schema: schema.name,
    name,
    kind,
    owner: nameOf(owner),
    columns: [...columns.values()].map(({ name: column, type, location: at }) => ({
      name: column,
      type,
      location: at
    })),
    rowSecurity,
    forceRowSecurity,
    securityInvoker,
    ...(kind === "view" || kind === "materialized-view") && {
      reads: reads?.map((read) => qualified(read.schema.name, read.name)) ?? null
    },
    location
  };
}
function functionOf(found) {
  const {
    schema,
    name,
    arguments: types,
    kind,
    owner,
    language,
    securityDefiner,
    searchPath,
    returnsTrigger,
    location
  } = found;
  return {
    schema: schema.name,
    name,
    arguments: types,
    kind,
    owner: nameOf(owner),
    language,
    securityDefiner,
    searchPath,
    returnsTrigger,
    location
  };
}
function grantsOf(state, schemas) {
  const grants = [];
  const add = (object, on, acl) => {
    for (const [grantee, held] of acl) {
      if (grantee?.isRunner === true) continue;
      for (const [privilege, { grantable, grantor, location }] of held)
        grants.push({ object, on, privilege, grantee: nameOf(grantee), grantor: nameOf(grantor), grantable, location });
    }
  };
  for (const schema of schemas) {
    if (schema.name === "pg_temp") continue;
    add("schema", qualified(schema.name), SERVER_SCHEMAS.has(schema.name) ? ofOthers(schema) : schema.acl);
    for (const { name, acl, columns } of schema.relations.values()) {
      add("relation", qualified(schema.name, name), acl);
      for (const column of columns.values()) add("column", qualified(schema.name, name, column.name), column.acl);
    }
    for (const overloads of schema.functions.values())
      for (const { name, arguments: types, acl } of overloads.values())
        add("function", signature(schema.name, name, types), acl);
    for (const { name, acl } of schema.types.values()) add("type", qualified(schema.name, name), acl);
  }
  for (const [object, named] of state.others) for (const [name, { acl }] of named) add(object, qualified(name), acl);
  return grants;
}
function ofOthers({ owner, acl }) {
  return new Map([...acl].filter(([grantee]) => grantee !== owner));
}
function defaultPrivilegesOf(state) {
  const entries = [];
  for (const [role, ofRole] of state.defaults) {
    for (const [schema, ofSchema] of ofRole) {
      for (const [object, acl] of ofSchema) {
        const common = { role: nameOf(role), schema: schema?.name ?? null, object };
        entries.push(...grantedBy(acl, role, schema === null).map((entry) => ({ ...common, ...entry })));
        if (schema === null) entries.push(...withheldBy(acl, object).map((entry) => ({ ...common, ...entry })));
      }
    }
  }
  return entries;
}
function grantedBy(acl, role, isGlobal) {
  return [...acl].flatMap(
    ([grantee, held]) => [...held].flatMap(([privilege, { grantable, location }]) => {
      const isGiven = isGlobal && (grantee === role || grantee === null && location === null);
      if (isGiven || grantee?.isRunner === true) return [];
      return [{ privilege, grantee: nameOf(grantee), grantable, granted: true, location }];
    })
  );
}
function withheldBy(acl, object) {
  const everybody = null;
  return (PUBLIC_RIGHTS[object === "relation" || object === "sequence" || object === "schema" ? "relation" : object] ?? []).filter((privilege) => acl.get(everybody)?.has(privilege) !== true).map((privilege) => ({ privilege, grantee: null, grantable: false, granted: false, location: null }));
}

// src/scan/database/read-migrations.ts
var NOTHING_KNOWN = { runner: null, serverVersion: null, prelude: "" };
var CHARACTERS_A_STEP = 1e3;
async function startDatabase(parser, start = {}) {
  const { runner, serverVersion, prelude } = { ...NOTHING_KNOWN, ...start };
  const state = newDatabase(runner, serverVersion);
  if (prelude === "") return state;
  await applyMigrations(parser, state, [{ path: "", text: prelude }]);
  forgetPlaces(state);
  return state;
}
async function applyMigrations(parser, state, scripts) {
  const perform2 = performer(parser);
  try {
    for (const script of scripts) await applyScript(parser, perform2, state, script);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    addGap(state, { kind: "budget", subject: null, reason: error.message, location: null });
  }
}
async function applyScript(parser, perform2, state, { path, text }) {
  state.searchPath = state.startPath;
  state.current = state.runner;
  state.schemas.delete(TEMPORARY);
  const { statements } = await readScript(parser, path, text);
  for (const piece of statements) {
    spend(state, 1 + Math.floor(piece.text.length / CHARACTERS_A_STEP));
    if (isStatement(piece)) await perform2({ state, at: piece.location, isUncertain: false }, piece.node, piece.text);
    else if (piece.isTooDeep)
      addGap(state, { kind: "budget", subject: null, reason: piece.reason, location: piece.location });
    else addGap(state, { kind: "unparsed", subject: null, reason: piece.reason, location: piece.location });
  }
}
function forgetPlaces(state) {
  const pending = [
    state.roles,
    state.schemas,
    state.defaults,
    state.others,
    state.extensions,
    state.settings
  ];
  const seen = /* @__PURE__ */ new Set();
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof Map) pending.push(...next.keys(), ...next.values());
    else if (next instanceof Set) pending.push(...next);
    else {
      if ("location" in next) next.location = null;
      pending.push(...Object.values(next));
    }
  }
}

// src/scan/database/sides/set-catalogues.ts
function forwardScripts(set, texts, deciding) {
  const family = set.tool.hasMarks ? marksOf(deciding) : null;
  const scripts = set.migrations.flatMap(({ path }) => {
    const text = texts.get(path);
    return text === void 0 ? [] : { path, text: forwardHalf(text, family) };
  });
  return { set, scripts };
}
async function catalogues(parser, base, head) {
  const prelude = (head ?? base)?.set.tool.prelude ?? "";
  const [before, after] = [base?.scripts ?? [], head?.scripts ?? []];
  let shared = 0;
  while (shared < before.length && isSame(before[shared], after[shared])) shared++;
  const database = await startDatabase(parser, { prelude });
  await applyMigrations(parser, database, before.slice(0, shared));
  const other = structuredClone(database);
  await applyMigrations(parser, database, before.slice(shared));
  await applyMigrations(parser, other, after.slice(shared));
  return { base: catalogueOf(database), head: catalogueOf(other) };
}
function isSame(a, b) {
  return a !== void 0 && b !== void 0 && a.path === b.path && a.text === b.text;
}

// src/scan/database/sides/dialect.ts
var MARKS = {
  mysql: /\bENGINE\s*=|\bAUTO_INCREMENT\b|^[ \t]*DELIMITER\b|\bIDENTIFIED\s+(?:BY|WITH)\b|\bFLUSH\s+PRIVILEGES\b|'[^'\n]{0,80}'@'|\bSET\s+GLOBAL\b|`\w+`/im,
  sqlserver: /^[ \t]*GO[ \t]*\r?$|\bNVARCHAR\b|\[dbo\]|\bIDENTITY\s*\(\s*1\s*,|\bsp_add(?:rolemember|login|user)\b|\bCREATE\s+LOGIN\b/im,
  sqlite: /\bAUTOINCREMENT\b|^[ \t]*PRAGMA\b|\bWITHOUT\s+ROWID\b|\bsqlite_/im
};
var SAMPLE = 40;
var DEFINES = /\b(?:CREATE|ALTER|DROP|GRANT|REVOKE|RENAME|COMMENT\s+ON)\b/i;
function definesObjects(texts) {
  for (const text of texts) if (DEFINES.test(text)) return true;
  return false;
}
async function dialectOf(parser, texts) {
  const sample = texts.filter((text) => DEFINES.test(text)).slice(0, SAMPLE);
  for (const dialect of ["mysql", "sqlserver", "sqlite"]) {
    const marked = sample.filter((text) => MARKS[dialect].test(text));
    if (marked.length === 0 || marked.length * 2 <= sample.length) continue;
    let refused = 0;
    for (const text of marked) if (!("statements" in await parser.parse(text.slice(0, 2e5)))) refused++;
    if (refused * 2 > sample.length) return dialect;
  }
  return "postgresql";
}

// src/scan/database/sides/side.ts
var MAX_FILE_BYTES = 8e6;
async function sideFiles(workspace, side) {
  const entries = await workspace.files(side);
  const configs = await readTexts(workspace, side, entries.map(({ path }) => path).filter(isMigrationConfig));
  const sql = entries.map(({ path }) => path).filter(isSql);
  return {
    sets: migrationSets({ sql, configs: configs.texts }),
    blobs: new Map(entries.map(({ path, blob }) => [path, blob]))
  };
}
async function readTexts(workspace, side, paths) {
  const texts = /* @__PURE__ */ new Map();
  const gaps = [];
  let size = 0;
  for await (const result of workspace.read(side, paths, MAX_FILE_BYTES)) {
    const { path } = result;
    const tell = (kind, reason) => gaps.push({ kind, path, subject: "migration", reason });
    if (result.status === "too-large") tell("too-large", "larger than 8 MB, not looked at");
    else if (result.status === "unreadable") tell("unreadable", result.reason);
    else if (result.status === "binary") tell("binary", `no text (${result.form})`);
    else if (result.status === "missing") tell("unreadable", "listed, and not there");
    else if (isLfsPointer(result.bytes)) tell("lfs", "a Git LFS pointer: the migration is not in the repository");
    else {
      size += result.bytes.length;
      const form = textForm(result.bytes);
      if (form.kind === "binary") tell("binary", `no text (${form.form})`);
      else {
        if (form.mixed) tell("encoding", "parts of it are in different encodings");
        texts.set(path, decodeText(result.bytes, form));
      }
    }
  }
  return { texts, gaps, bytes: size };
}

export {
  isStatement,
  readScript,
  forwardScripts,
  catalogues,
  definesObjects,
  dialectOf,
  sideFiles,
  readTexts
};
