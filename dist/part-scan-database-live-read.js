import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  LONGEST_TEXT,
  MOST_LONG_ROWS,
  OWN_SCHEMA,
  flagIn,
  gap,
  notOfExtension,
  pairsIn,
  rowsOf,
  textIn,
  textOrNullIn,
  textsIn,
  wordIn
} from "./part-shared-scan-database-live-reading.js";
import "./part-shared-io-postgres.js";
import {
  sortedCatalogue
} from "./part-shared-scan-database-snapshot-order.js";
import "./part-shared-io-harmless-line.js";
import "./part-shared-util-control-characters.js";
import "./part-shared-util-thrown.js";
import {
  ScanError
} from "./part-shared-model-errors.js";
import {
  letsAllThrough,
  newDatabase
} from "./part-shared-scan-database-interpret-always.js";
import {
  sqlParser
} from "./part-shared-scan-database-sql-parser-asset.js";
import "./part-shared-package.js";
import "./part-shared-io-assets.js";
import {
  PRIVILEGES
} from "./part-shared-model-catalogue.js";
import {
  qualified,
  signature
} from "./part-shared-scan-database-name.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/database/live/default-privileges.ts
var DEFAULTS = `with kept as (
    select d.defaclrole, d.defaclnamespace, d.defaclobjtype, d.defaclacl,
      case when d.defaclnamespace = 0 then pg_catalog.acldefault(
        case d.defaclobjtype when 'S' then 's'::"char" else d.defaclobjtype end, d.defaclrole)
      else null::pg_catalog.aclitem[] end as usual
    from pg_catalog.pg_default_acl d
  ), told as (
    select k.*, x.grantee, x.privilege_type, x.is_grantable, true as granted
    from kept k cross join lateral pg_catalog.aclexplode(k.defaclacl) x
    where not exists (select 1 from pg_catalog.aclexplode(k.usual) u
      where u.grantee = x.grantee and u.privilege_type = x.privilege_type and u.is_grantable = x.is_grantable)
    union all
    select k.*, u.grantee, u.privilege_type, u.is_grantable, false
    from kept k cross join lateral pg_catalog.aclexplode(k.usual) u
    where not exists (select 1 from pg_catalog.aclexplode(k.defaclacl) x
      where x.grantee = u.grantee and x.privilege_type = u.privilege_type)
  )
  select pg_catalog.pg_get_userbyid(t.defaclrole)::text as role, n.nspname::text as schema,
    case t.defaclobjtype when 'r' then 'relation' when 'S' then 'sequence' when 'f' then 'function' when 'T' then 'type'
      when 'n' then 'schema' else 'large-object' end as object,
    t.privilege_type as privilege,
    case t.grantee when 0 then null else pg_catalog.pg_get_userbyid(t.grantee)::text end as grantee,
    t.is_grantable as grantable, t.granted
  from told t left join pg_catalog.pg_namespace n on n.oid = t.defaclnamespace
  where t.defaclobjtype in ('r', 'S', 'f', 'T', 'n')`;
var OBJECTS = [
  "relation",
  "sequence",
  "function",
  "type",
  "schema"
];
async function readDefaultPrivileges(reading) {
  return (await rowsOf(reading, "default privileges", DEFAULTS)).map((row) => {
    return {
      role: textOrNullIn(row, "role"),
      schema: textOrNullIn(row, "schema"),
      object: wordIn(row, "object", OBJECTS),
      privilege: wordIn(row, "privilege", PRIVILEGES),
      grantee: textOrNullIn(row, "grantee"),
      grantable: flagIn(row, "grantable"),
      granted: flagIn(row, "granted"),
      location: null
    };
  });
}

// src/scan/database/live/functions.ts
var FUNCTIONS = `select n.nspname::text as schema, p.proname::text as name,
    pg_catalog.oidvectortypes(p.proargtypes) as arguments,
    case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' when 'w' then 'window' else 'function' end as kind,
    pg_catalog.pg_get_userbyid(p.proowner)::text as owner, l.lanname::text as language, p.prosecdef as definer,
    (select pg_catalog.substr(s, 13, 2000) from pg_catalog.unnest(p.proconfig) s where s like 'search\\_path=%' limit 1) as path,
    p.prorettype = 'pg_catalog.trigger'::pg_catalog.regtype as triggers
  from pg_catalog.pg_proc p
  join pg_catalog.pg_namespace n on n.oid = p.pronamespace
  join pg_catalog.pg_language l on l.oid = p.prolang
  where ${OWN_SCHEMA} and ${notOfExtension("pg_proc", "p.oid")}`;
var KINDS = ["function", "procedure", "aggregate", "window"];
async function readFunctions(reading) {
  return (await rowsOf(reading, "functions", FUNCTIONS)).map((row) => {
    return {
      schema: textIn(row, "schema"),
      name: textIn(row, "name"),
      arguments: textIn(row, "arguments"),
      kind: wordIn(row, "kind", KINDS),
      owner: textOrNullIn(row, "owner"),
      language: textIn(row, "language"),
      securityDefiner: flagIn(row, "definer"),
      searchPath: textOrNullIn(row, "path"),
      returnsTrigger: flagIn(row, "triggers"),
      location: null
    };
  });
}

// src/scan/database/live/grants.ts
var IN_SCHEMA = (table, alias, schema) => `pg_catalog.${table} ${alias} join pg_catalog.pg_namespace n on n.oid = ${alias}.${schema}`;
var INFORMATION = "n.nspname = 'information_schema' and x.grantee = 0 and x.privilege_type in ('SELECT', 'USAGE')";
var LISTED = [
  {
    object: "database",
    catalog: "pg_database",
    from: "pg_catalog.pg_database d",
    id: "d.oid",
    named: "d.datname",
    acl: "d.datacl",
    owner: "d.datdba",
    usual: "'d'",
    own: null,
    where: "d.datname = pg_catalog.current_database()"
  },
  {
    object: "schema",
    catalog: "pg_namespace",
    from: "pg_catalog.pg_namespace n",
    id: "n.oid",
    named: "n.nspname",
    acl: "n.nspacl",
    owner: "n.nspowner",
    usual: "'n'",
    own: `${OWN_SCHEMA} and ${notOfExtension("pg_namespace", "n.oid")}`,
    where: `n.nspname not like 'pg\\_temp\\_%' and n.nspname not like 'pg\\_toast%' and not (${INFORMATION})`
  },
  {
    object: "relation",
    catalog: "pg_class",
    from: IN_SCHEMA("pg_class", "c", "relnamespace"),
    id: "c.oid",
    named: "n.nspname, c.relname",
    acl: "c.relacl",
    owner: "c.relowner",
    usual: `case c.relkind when 'S' then 's'::"char" else 'r'::"char" end`,
    own: `${OWN_SCHEMA} and ${notOfExtension("pg_class", "c.oid")}`,
    where: `c.relkind in ('r', 'p', 'f', 'v', 'm', 'S') and n.nspname not like 'pg\\_temp\\_%' and not (${INFORMATION})`
  },
  {
    object: "column",
    catalog: "pg_class",
    from: `${IN_SCHEMA("pg_class", "c", "relnamespace")}
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attacl is not null and not a.attisdropped`,
    id: "c.oid",
    sub: "a.attnum",
    named: "n.nspname, c.relname, a.attname",
    acl: "a.attacl",
    owner: "c.relowner",
    usual: null,
    own: `${OWN_SCHEMA} and ${notOfExtension("pg_class", "c.oid")}`
  },
  {
    object: "function",
    catalog: "pg_proc",
    from: IN_SCHEMA("pg_proc", "p", "pronamespace"),
    id: "p.oid",
    named: "n.nspname, p.proname, pg_catalog.oidvectortypes(p.proargtypes)",
    acl: "p.proacl",
    owner: "p.proowner",
    usual: "'f'",
    own: `${OWN_SCHEMA} and ${notOfExtension("pg_proc", "p.oid")}`,
    where: "n.nspname not like 'pg\\_temp\\_%'"
  },
  {
    object: "type",
    catalog: "pg_type",
    from: `${IN_SCHEMA("pg_type", "t", "typnamespace")} left join pg_catalog.pg_class k on k.oid = t.typrelid`,
    id: "t.oid",
    named: "n.nspname, t.typname",
    acl: "t.typacl",
    owner: "t.typowner",
    usual: "'T'",
    own: `${OWN_SCHEMA} and ${notOfExtension("pg_type", "t.oid")}`,
    where: "(t.typtype in ('e', 'd', 'r') or k.relkind = 'c') and n.nspname not like 'pg\\_temp\\_%'"
  },
  {
    object: "language",
    catalog: "pg_language",
    from: "pg_catalog.pg_language l",
    id: "l.oid",
    named: "l.lanname",
    acl: "l.lanacl",
    owner: "l.lanowner",
    usual: "'l'",
    own: "false"
  },
  {
    object: "foreign-server",
    catalog: "pg_foreign_server",
    from: "pg_catalog.pg_foreign_server s",
    id: "s.oid",
    named: "s.srvname",
    acl: "s.srvacl",
    owner: "s.srvowner",
    usual: "'S'",
    own: null
  }
];
var PARAMETERS = {
  object: "parameter",
  catalog: "pg_parameter_acl",
  from: "pg_catalog.pg_parameter_acl g",
  id: "g.oid",
  named: "g.parname",
  acl: "g.paracl",
  owner: "10::pg_catalog.oid",
  usual: null,
  own: null
};
async function readGrants(reading) {
  const [known] = await reading.query(
    "select pg_catalog.to_regclass('pg_catalog.pg_parameter_acl') is not null as has"
  );
  const listed = known !== void 0 && flagIn(known, "has") ? [...LISTED, PARAMETERS] : LISTED;
  const grants = [];
  for (const one of listed) {
    for (const row of await rowsOf(reading, `rights on a ${one.object.replace("-", " ")}`, textOf(one))) {
      grants.push({
        object: one.object,
        on: nameOf(one.object, textsIn(row, "named")),
        privilege: wordIn(row, "privilege", PRIVILEGES),
        grantee: textOrNullIn(row, "grantee"),
        grantor: textOrNullIn(row, "grantor"),
        grantable: flagIn(row, "grantable"),
        location: null
      });
    }
  }
  return grants;
}
function nameOf(object, named) {
  const parts = named.map((part) => part ?? "");
  if (object === "function") return signature(parts[0] ?? "", parts[1] ?? "", parts[2] ?? "");
  return qualified(...parts);
}
function textOf({ catalog, from, id, sub = "0", named, acl, owner, usual, own, where }) {
  const inForce = usual === null ? acl : `coalesce(${acl}, pg_catalog.acldefault(${usual}, ${owner}))`;
  const first = `coalesce((select i.initprivs from pg_catalog.pg_init_privs i where i.objoid = ${id} and i.objsubid = ${sub}
      and i.classoid = 'pg_catalog.${catalog}'::pg_catalog.regclass),
    ${usual === null ? "null::pg_catalog.aclitem[]" : `pg_catalog.acldefault(${usual}, ${owner})`})`;
  const since = `${acl} is not null and not exists (select 1 from pg_catalog.aclexplode(${first}) f
    where f.grantee = x.grantee and f.privilege_type = x.privilege_type)`;
  return `select array[${named}]::text[] as named, x.privilege_type as privilege,
      case x.grantee when 0 then null else pg_catalog.pg_get_userbyid(x.grantee)::text end as grantee,
      pg_catalog.pg_get_userbyid(x.grantor)::text as grantor, x.is_grantable as grantable
    from ${from} cross join lateral pg_catalog.aclexplode(${inForce}) x
    where ${where ?? "true"} and ${own === null ? "true" : `((${own}) or (${since}))`}`;
}

// src/scan/database/live/policies.ts
var POLICIES = `select n.nspname::text as schema, c.relname::text as relation, p.polname::text as name,
    case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE' else 'ALL' end
      as command,
    p.polpermissive as permissive,
    array(select case r when 0 then null else pg_catalog.pg_get_userbyid(r)::text end
      from pg_catalog.unnest(p.polroles) r order by 1) as roles,
    pg_catalog.substr(pg_catalog.pg_get_expr(p.polqual, p.polrelid), 1, ${LONGEST_TEXT}) as using,
    pg_catalog.substr(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), 1, ${LONGEST_TEXT}) as check
  from pg_catalog.pg_policy p
  join pg_catalog.pg_class c on c.oid = p.polrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace`;
var TRIGGERS = `select n.nspname::text as schema, c.relname::text as relation, t.tgname::text as name,
    pn.nspname::text as calls_in, p.proname::text as calls, t.tgenabled <> 'D' as enabled
  from pg_catalog.pg_trigger t
  join pg_catalog.pg_class c on c.oid = t.tgrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_proc p on p.oid = t.tgfoid
  join pg_catalog.pg_namespace pn on pn.oid = p.pronamespace
  where not t.tgisinternal and ${OWN_SCHEMA} and ${notOfExtension("pg_class", "c.oid")}`;
var UNREAD = "a condition of a policy is too long to be read: whether it lets everything through is unknown";
var COMMANDS = ["ALL", "SELECT", "INSERT", "UPDATE", "DELETE"];
async function readPolicies(reading) {
  const rows = await rowsOf(reading, "row level policies", POLICIES, MOST_LONG_ROWS);
  const treeOf = conditions(sqlParser(), reading);
  const nothing = newDatabase(null, null);
  const policies = [];
  for (const row of rows) {
    const command = wordIn(row, "command", COMMANDS);
    const using = textOrNullIn(row, "using");
    const check = textOrNullIn(row, "check");
    const [read, written] = [await treeOf(using), await treeOf(check)];
    policies.push({
      schema: textIn(row, "schema"),
      relation: textIn(row, "relation"),
      name: textIn(row, "name"),
      command,
      permissive: flagIn(row, "permissive"),
      roles: textsIn(row, "roles"),
      using,
      check,
      always: letsAllThrough(nothing, command, read, written),
      location: null
    });
  }
  return policies;
}
function conditions(parser, { gaps }) {
  const known = /* @__PURE__ */ new Map();
  return async (text) => {
    if (text === null) return void 0;
    if (!known.has(text)) known.set(text, await conditionOf(parser, text));
    const tree = known.get(text);
    const isKnown = gaps.some(({ reason }) => reason === UNREAD);
    if (tree === void 0 && !isKnown) gaps.push(gap("unparsed", UNREAD));
    return tree;
  };
}
async function conditionOf(parser, text) {
  const parsed = await parser.parse(`select ${text}`);
  const [statement] = "statements" in parsed ? parsed.statements : [];
  if (statement === void 0 || !("SelectStmt" in statement.node)) return void 0;
  const [target] = statement.node.SelectStmt.targetList ?? [];
  return target !== void 0 && "ResTarget" in target ? target.ResTarget.val : void 0;
}
async function readTriggers(reading) {
  return (await rowsOf(reading, "triggers", TRIGGERS)).map((row) => {
    return {
      schema: textIn(row, "schema"),
      relation: textIn(row, "relation"),
      name: textIn(row, "name"),
      calls: qualified(textIn(row, "calls_in"), textIn(row, "calls")),
      enabled: flagIn(row, "enabled"),
      location: null
    };
  });
}

// src/scan/database/live/relations.ts
var SCHEMAS = `select n.nspname::text as name, pg_catalog.pg_get_userbyid(n.nspowner)::text as owner
  from pg_catalog.pg_namespace n where ${OWN_SCHEMA} and ${notOfExtension("pg_namespace", "n.oid")}`;
var RELATIONS = `select c.oid::text as id, n.nspname::text as schema, c.relname::text as name,
    case c.relkind when 'r' then 'table' when 'p' then 'partitioned-table' when 'f' then 'foreign-table'
      when 'v' then 'view' when 'm' then 'materialized-view' else 'sequence' end as kind,
    pg_catalog.pg_get_userbyid(c.relowner)::text as owner, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
    coalesce((select pg_catalog.bool_or(o.option_value::bool) from pg_catalog.pg_options_to_table(c.reloptions) o
      where c.relkind = 'v' and o.option_name = 'security_invoker'), false) as invoker,
    case when c.relkind in ('v', 'm') then (select pg_catalog.array_agg(distinct array[rn.nspname, rc.relname]::text[])
      from pg_catalog.pg_rewrite w
      join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and d.objid = w.oid
        and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjid <> c.oid
      join pg_catalog.pg_class rc on rc.oid = d.refobjid
      join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
      where w.ev_class = c.oid) end as reads
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S') and ${OWN_SCHEMA} and ${notOfExtension("pg_class", "c.oid")}`;
var COLUMNS = `select c.oid::text as id, a.attname::text as name,
    pg_catalog.format_type(a.atttypid, a.atttypmod) as type
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'f', 'v', 'm') and ${OWN_SCHEMA}
    and ${notOfExtension("pg_class", "c.oid")}
  order by c.oid, a.attnum`;
var KINDS2 = [
  "table",
  "partitioned-table",
  "foreign-table",
  "view",
  "materialized-view",
  "sequence"
];
async function readRelations(reading) {
  const schemas = (await rowsOf(reading, "schemas", SCHEMAS)).map((row) => {
    return { name: textIn(row, "name"), owner: textOrNullIn(row, "owner"), location: null };
  });
  const rows = await rowsOf(reading, "tables, views and sequences", RELATIONS);
  const columns = await columnsOf(reading);
  const relations = rows.map((row) => {
    const kind = wordIn(row, "kind", KINDS2);
    return {
      schema: textIn(row, "schema"),
      name: textIn(row, "name"),
      kind,
      owner: textOrNullIn(row, "owner"),
      columns: columns.get(textIn(row, "id")) ?? [],
      rowSecurity: flagIn(row, "rls"),
      forceRowSecurity: flagIn(row, "forced"),
      securityInvoker: flagIn(row, "invoker"),
      ...kind.endsWith("view") && { reads: pairsIn(row, "reads").map((pair) => qualified(...pair)) },
      location: null
    };
  });
  return { schemas, relations };
}
async function columnsOf(reading) {
  const found = /* @__PURE__ */ new Map();
  for (const row of await rowsOf(reading, "columns", COLUMNS)) {
    const id = textIn(row, "id");
    const column = { name: textIn(row, "name"), type: textIn(row, "type"), location: null };
    const known = found.get(id);
    if (known === void 0) found.set(id, [column]);
    else known.push(column);
  }
  return found;
}

// src/scan/database/live/roles.ts
var ROLES = `select r.rolname::text as name, r.rolcanlogin as login, r.rolsuper as super, r.rolinherit as inherit,
    r.rolcreaterole as create_role, r.rolcreatedb as create_database, r.rolreplication as replication,
    r.rolbypassrls as bypass
  from pg_catalog.pg_roles r
  where r.rolname not like 'pg\\_%' or exists (select 1 from pg_catalog.pg_auth_members m where m.roleid = r.oid
    and pg_catalog.pg_get_userbyid(m.member) not like 'pg\\_%')`;
var PASSWORDS = `select a.rolname::text as name, case when a.rolpassword is null then null
    when a.rolpassword like 'SCRAM-SHA-256$%' then 'scram-sha-256'
    when a.rolpassword ~ '^md5[0-9a-f]{32}$' then 'md5' else 'plain' end as kept
  from pg_catalog.pg_authid a`;
var MEMBERSHIPS = `select pg_catalog.pg_get_userbyid(m.roleid)::text as role,
    pg_catalog.pg_get_userbyid(m.member)::text as member, pg_catalog.bool_or(m.admin_option) as admin,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(m) ->> 'inherit_option')::bool, r.rolinherit)) as inherit,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(m) ->> 'set_option')::bool, true)) as set
  from pg_catalog.pg_auth_members m join pg_catalog.pg_roles r on r.oid = m.member
  where r.rolname not like 'pg\\_%' group by 1, 2`;
var KEPT = ["scram-sha-256", "md5", "plain"];
async function readRoles(reading) {
  const passwords = await passwordsOf(reading);
  const roles = (await rowsOf(reading, "roles", ROLES)).map((row) => {
    const name = textIn(row, "name");
    return {
      name,
      login: flagIn(row, "login"),
      superuser: flagIn(row, "super"),
      inherit: flagIn(row, "inherit"),
      createRole: flagIn(row, "create_role"),
      createDatabase: flagIn(row, "create_database"),
      replication: flagIn(row, "replication"),
      bypassRls: flagIn(row, "bypass"),
      password: passwords.get(name) ?? null,
      declared: true,
      location: null
    };
  });
  const memberships = (await rowsOf(reading, "memberships", MEMBERSHIPS)).map((row) => {
    return {
      role: textIn(row, "role"),
      member: textIn(row, "member"),
      admin: flagIn(row, "admin"),
      inherit: flagIn(row, "inherit"),
      set: flagIn(row, "set"),
      location: null
    };
  });
  return { roles, memberships };
}
async function passwordsOf(reading) {
  const [may] = await reading.query(
    "select pg_catalog.has_column_privilege('pg_catalog.pg_authid', 'rolpassword', 'select') as may"
  );
  if (may === void 0 || !flagIn(may, "may")) {
    reading.gaps.push(gap("permission", "how passwords are kept is shown to superusers alone", "pg_authid"));
    return /* @__PURE__ */ new Map();
  }
  const rows = await rowsOf(reading, "passwords", PASSWORDS);
  return new Map(
    rows.map((row) => {
      const kept = textOrNullIn(row, "kept");
      return [textIn(row, "name"), KEPT.find((way) => way === kept) ?? null];
    })
  );
}

// src/scan/database/live/server-settings.ts
var SERVER_SETTINGS = [
  "archive_mode",
  "cloudsql.enable_pgaudit",
  "debug_print_parse",
  "debug_print_plan",
  "debug_print_rewritten",
  "event_triggers",
  "listen_addresses",
  "log_checkpoints",
  "log_connections",
  "log_destination",
  "log_disconnections",
  "log_duration",
  "log_error_verbosity",
  "log_file_mode",
  "log_filename",
  "log_hostname",
  "log_line_prefix",
  "log_lock_waits",
  "log_min_duration_statement",
  "log_min_error_statement",
  "log_min_messages",
  "log_parameter_max_length",
  "log_replication_commands",
  "log_rotation_age",
  "log_rotation_size",
  "log_statement",
  "log_timezone",
  "log_truncate_on_rotation",
  "logging_collector",
  "password_encryption",
  "pg_stat_statements.max",
  "pg_stat_statements.save",
  "pg_stat_statements.track",
  "pg_stat_statements.track_utility",
  "pgaudit.log",
  "pgaudit.log_catalog",
  "pgaudit.log_parameter",
  "pgaudit.log_relation",
  "pgaudit.log_statement",
  "pgaudit.role",
  "rds.force_ssl",
  "rds.log_retention_period",
  "row_security",
  "shared_preload_libraries",
  "ssl",
  "ssl_ciphers",
  "ssl_min_protocol_version",
  "syslog_facility",
  "syslog_ident",
  "track_activities"
];

// src/scan/database/live/settings.ts
var EXTENSIONS = `select e.extname::text as name, n.nspname::text as schema
  from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace`;
var SERVER = `select s.name, pg_catalog.substr(pg_catalog.current_setting(s.name), 1, ${LONGEST_TEXT}) as value
  from pg_catalog.pg_settings s where s.name = any ('{${SERVER_SETTINGS.join(",")}}'::text[])`;
var STORED = `select pg_catalog.split_part(c, '=', 1) as name,
    pg_catalog.substr(c, pg_catalog.strpos(c, '=') + 1, ${LONGEST_TEXT}) as value,
    case s.setrole when 0 then null else pg_catalog.pg_get_userbyid(s.setrole)::text end as role
  from pg_catalog.pg_db_role_setting s cross join lateral pg_catalog.unnest(s.setconfig) c
  where s.setdatabase = 0 or s.setdatabase = (select d.oid from pg_catalog.pg_database d
    where d.datname = pg_catalog.current_database())
  order by s.setdatabase`;
var HIDDEN = "(not shown)";
async function readExtensions(reading) {
  return (await rowsOf(reading, "extensions", EXTENSIONS)).map((row) => {
    return { name: textIn(row, "name"), schema: textOrNullIn(row, "schema"), location: null };
  });
}
async function readSettings(reading) {
  const found = /* @__PURE__ */ new Map();
  const keep = (name, value, role) => found.set(JSON.stringify([name, role]), { name, value: shown(name, value), role, location: null });
  const server = await rowsOf(reading, "settings", SERVER);
  for (const row of server) keep(textIn(row, "name"), textIn(row, "value"), null);
  if (!found.has(JSON.stringify(["shared_preload_libraries", null]))) {
    reading.gaps.push(
      gap("permission", "settings of the server need pg_read_all_settings", "shared_preload_libraries")
    );
  }
  for (const row of await rowsOf(reading, "settings of roles", STORED, MOST_LONG_ROWS)) {
    keep(textIn(row, "name"), textIn(row, "value"), textOrNullIn(row, "role"));
  }
  return [...found.values()];
}
function shown(name, value) {
  return name.includes(".") && !/^(?:pgaudit|pg_stat_statements|auto_explain|set_user|rds|cloudsql)\./.test(name) ? HIDDEN : value;
}

// src/scan/database/live/read.ts
var OLDEST = 12;
var NEWEST = 18;
var SERVER2 = `select pg_catalog.current_setting('server_version_num') as version,
    (select pg_catalog.pg_get_userbyid(d.datdba)::text from pg_catalog.pg_database d
      where d.datname = pg_catalog.current_database()) as owner`;
async function readLive(query) {
  const reading = { query, gaps: [] };
  const [server] = await query(SERVER2);
  if (server === void 0) throw new ScanError("the database does not say which PostgreSQL it is");
  const serverVersion = Math.floor(Number(textIn(server, "version")) / 1e4);
  if (!(serverVersion >= OLDEST)) {
    throw new ScanError(`the server is PostgreSQL ${serverVersion}: versions from ${OLDEST} on are read`);
  }
  if (serverVersion > NEWEST) {
    reading.gaps.push(
      gap("version", `PostgreSQL ${serverVersion} may have rights that versions up to ${NEWEST} have not`)
    );
  }
  const { roles, memberships } = await readRoles(reading);
  const { schemas, relations } = await readRelations(reading);
  return sortedCatalogue({
    dialect: "postgresql",
    origin: "live",
    serverVersion,
    database: { owner: textIn(server, "owner") },
    roles,
    memberships,
    schemas,
    relations,
    functions: await readFunctions(reading),
    grants: await readGrants(reading),
    defaultPrivileges: await readDefaultPrivileges(reading),
    policies: await readPolicies(reading),
    triggers: await readTriggers(reading),
    extensions: await readExtensions(reading),
    settings: await readSettings(reading),
    gaps: reading.gaps
  });
}
export {
  readLive
};
