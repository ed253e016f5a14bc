import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  PRIVILEGES,
  itemsIn,
  namesIn
} from "./part-shared-model-catalogue.js";
import {
  qualified,
  signature
} from "./part-shared-scan-database-name.js";
import {
  compareVersions
} from "./part-shared-scan-database-migrations-order.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";

// src/scan/database/rules/words.ts
var MOST_NAMED = 8;
function holderName(holder) {
  return holder === null ? "everybody" : `role \`${plain(holder)}\``;
}
function plain(name) {
  return name.replace(/[`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}
function rightWords({ action, object, on, as, through, passesOn }) {
  const name = `\`${plain(on)}\``;
  const owner = as === void 0 ? "" : as === null ? " as whoever runs the migrations" : ` as its owner \`${plain(as)}\``;
  const rest = `${through === void 0 ? "" : ` through ${plain(through)}`}${passesOn ? ", and pass it on" : ""}`;
  if (action === "ACT AS") return `can act as role ${name}${rest}`;
  if (object === "future") return `will have ${action} on all later ${plain(on)}`;
  if (object === "function") return `can run ${name}${owner}${rest}`;
  const kind = object === "relation" ? "" : `${object} `;
  return `can ${action} on ${kind}${name}${through?.startsWith("view") === true ? owner : ""}${rest}`;
}
function traceOf({ grounds }) {
  return grounds.flatMap(({ label, location }) => location === null ? [] : [{ location, label: plain(label) }]);
}
function hitsOf(rights, severityOf2) {
  const groups = groupBy(
    rights,
    ({ holder, location, on }) => JSON.stringify([holder, location?.path ?? on, location?.startLine, location?.startColumn])
  );
  return [...groups.values()].map((group) => {
    const ranked = group.toSorted((a, b) => RANK.indexOf(severityOf2(a)) - RANK.indexOf(severityOf2(b)));
    const worst = ranked[0] ?? group[0];
    const named = namedRights(ranked);
    const more = named.length > MOST_NAMED ? `; and rights on ${named.length - MOST_NAMED} more` : "";
    const because = worst.fresh.map(({ label }) => plain(label)).join(", ");
    const told = `${named.slice(0, MOST_NAMED).join("; ")}${more}${because === "" ? "" : `, because ${because}`}`;
    const note = `${holderName(worst.holder)} ${told}.`;
    const rest = named.length > 2 ? `; and rights on ${named.length - 2} more` : "";
    return {
      note: capitalised(note),
      title: capitalised(`${holderName(worst.holder)} ${named.slice(0, 2).join("; ")}${rest}`),
      location: worst.location,
      subject: [
        worst.holder ?? "",
        ...group.map((right) => `${right.action} ${right.object} ${right.on} ${right.through ?? ""}`).sort()
      ],
      severity: severityOf2(worst),
      trace: traceOf(worst)
    };
  });
}
function capitalised(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function namedRights(rights) {
  const passedOn = new Set(rights.filter(({ passesOn }) => passesOn).map(placeOf));
  const own = rights.filter((right) => right.passesOn || !passedOn.has(placeOf(right)));
  const groups = groupBy(
    own,
    ({ object, on, as, through, passesOn }) => JSON.stringify([object, on, as ?? null, as === void 0, through, passesOn])
  );
  return [...groups.values()].map((group) => rightWords({ ...group[0], action: actionsOf(group) }));
}
function actionsOf(rights) {
  const actions = new Set(rights.map(({ action }) => action));
  return [...PRIVILEGES, "ACT AS"].filter((action) => actions.has(action)).join(", ");
}
function placeOf({ action, object, on, through }) {
  return JSON.stringify([action, object, on, through]);
}
var RANK = ["critical", "high", "medium", "low", "info", "unknown"];

// src/scan/database/rules/audit-removed.ts
var WATCHERS = /* @__PURE__ */ new Set([
  "pgaudit",
  "pg_stat_statements",
  "pgauditlogtofile",
  "set_user",
  "temporal_tables",
  "supa_audit"
]);
var AUDIT = /audit|history|log_change|changelog|versioning|track/i;
var auditRemoved = {
  id: "database-audit-removed",
  title: "What was written down is written down no more",
  message: "After the change nobody can tell who did it.",
  remedy: "Leave it on; where it costs too much, narrow what is logged and say who decided so.",
  severity: "high",
  cwe: ["CWE-778"],
  asvs: ["16.2.1", "16.3.3"],
  references: ["https://www.postgresql.org/docs/current/runtime-config-logging.html"],
  docs: {
    why: "Who means harm takes the log away first.",
    fix: "A trigger that is replaced comes back in the same migration; one that is in the way of a load is disabled in its transaction alone.",
    bad: "DROP TRIGGER accounts_audit ON accounts;",
    good: "CREATE OR REPLACE FUNCTION audit.write_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;"
  },
  level: "block",
  inChange: (comparison) => [...extensionsGone(comparison), ...triggersGone(comparison), ...triggersOff(comparison)]
};
function extensionsGone({ changed }) {
  return changed.extensions.removed.filter(({ name }) => WATCHERS.has(name)).map(({ name, location }) => ({
    note: `Extension \`${plain(name)}\` is dropped.`,
    location,
    subject: ["extension", name]
  }));
}
function triggersGone({ changed, head }) {
  const tables = new Set(head.relations.map(({ schema, name }) => qualified(schema, name)));
  return changed.triggers.removed.filter(
    ({ name, calls, schema, relation }) => AUDIT.test(`${name} ${calls}`) && tables.has(qualified(schema, relation))
  ).map(({ schema, relation, name, location }) => ({
    note: `Trigger \`${plain(name)}\` on \`${plain(qualified(schema, relation))}\` is dropped.`,
    location,
    subject: ["trigger", qualified(schema, relation), name],
    confidence: "medium"
  }));
}
function triggersOff({ changed }) {
  return changed.triggers.altered.filter(({ before, after }) => before.enabled && !after.enabled && AUDIT.test(`${after.name} ${after.calls}`)).map(({ after: { schema, relation, name, location } }) => ({
    note: `Trigger \`${plain(name)}\` on \`${plain(qualified(schema, relation))}\` is disabled and stays so.`,
    location,
    subject: ["trigger", qualified(schema, relation), name],
    confidence: "medium"
  }));
}

// src/scan/database/rules/definer-search-path.ts
var definerSearchPath = {
  id: "database-definer-search-path",
  title: "A function with its owner\u2019s rights looks names up where its caller says",
  message: "Callers put objects of their own before those that the function means, and these run with the rights of its owner.",
  remedy: "Add `SET search_path = ''` and write names with their schema.",
  severity: "medium",
  cwe: ["CWE-426"],
  asvs: ["13.2.2"],
  references: ["https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY"],
  docs: {
    why: "It is the way from a login of a service to the owner of the database.",
    fix: "An empty search_path in the function, and names with their schema.",
    bad: "CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$;",
    good: "CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$ SELECT 1 $$;"
  },
  level: "block",
  isHabit: true,
  inState: ({ functions }) => functions.filter(
    ({ securityDefiner, searchPath, language }) => securityDefiner && searchPath === null && !/^(?:c|internal)$/.test(language)
  ).map(({ schema, name, arguments: types, location }) => ({
    note: `\`${plain(signature(schema, name, types))}\`.`,
    location,
    subject: [signature(schema, name, types)]
  }))
};

// src/scan/database/rules/edited-migration.ts
var editedMigration = {
  id: "database-edited-migration",
  title: "A migration that ran is changed",
  message: "Databases that ran it keep what it said before; new ones get what it says now. No tool runs it again.",
  remedy: "Take the edit back and write it as a new migration.",
  severity: "medium",
  cwe: ["CWE-1120"],
  asvs: [],
  references: ["https://documentation.red-gate.com/fd/validate-184127464.html"],
  docs: {
    why: "What a reviewer reads is not what production has: a REVOKE that is added to an old file revokes nothing.",
    fix: "A new file with its own number.",
    bad: "-- 0003_roles.sql, merged a year ago\nREVOKE ALL ON accounts FROM web;",
    good: "-- 0042_revoke_accounts.sql\nREVOKE ALL ON accounts FROM web;"
  },
  level: "block",
  isHabit: true,
  inHistory: ({ base, head }) => {
    if (base === null || !head.set.tool.isHistory) return [];
    const paths = new Set(head.set.migrations.map(({ path }) => path));
    const edited = base.set.migrations.filter(({ version, path }) => version !== null && paths.has(path)).filter(({ path }) => wordsOf(base.texts.get(path)) !== wordsOf(head.texts.get(path))).map(({ path }) => ({
      note: `\`${plain(path)}\` is other than on the base.`,
      location: { path, startLine: firstDifference(base.texts.get(path) ?? "", head.texts.get(path) ?? "") },
      subject: [path, wordsOf(head.texts.get(path))]
    }));
    const renamed = new Set(head.set.migrations.map(({ path }) => wordsOf(head.texts.get(path))));
    const gone = base.set.migrations.filter(({ version, path }) => version !== null && !paths.has(path)).map(({ path }) => ({
      note: renamed.has(wordsOf(base.texts.get(path))) ? `\`${plain(path)}\` has another name now: tools take it for one that never ran.` : `\`${plain(path)}\` is gone: databases have it, and nobody can tell what it did.`,
      location: null,
      subject: [path, "gone"]
    }));
    return [...edited, ...gone];
  }
};
function wordsOf(text = "") {
  return text.replace(/^[ \t]*--.*$/gm, "").replace(/\s+/g, " ").trim();
}
function firstDifference(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const at = now.findIndex((line, index) => line !== old[index]);
  return (at === -1 ? now.length - 1 : at) + 1;
}

// src/scan/database/rules/strangers.ts
var STRANGERS = /* @__PURE__ */ new Set([null, "anon", "web_anon", "anonymous"]);
function isStranger(holder) {
  return STRANGERS.has(holder);
}

// src/scan/database/rules/future-rights.ts
var futureRights = {
  id: "database-future-rights",
  title: "Whatever is created later is open to a role",
  message: "No later migration has to grant anything, and no reviewer of one will see that it does.",
  remedy: "Grant by table in the migration that creates it.",
  severity: "low",
  cwe: ["CWE-276"],
  asvs: ["8.2.1"],
  references: ["https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html"],
  docs: {
    why: "The table with the tokens will be created by somebody who does not know of this line.",
    fix: "Default privileges for reading alone, in one schema, for one role; never for PUBLIC.",
    bad: "ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT ALL ON TABLES TO PUBLIC;",
    good: "GRANT SELECT ON app.orders TO web;"
  },
  level: "block",
  inChange: ({ gained }) => hitsOf(
    gained.filter(({ object }) => object === "future"),
    ({ holder, action }) => isStranger(holder) ? "high" : action === "SELECT" || action === "USAGE" ? "low" : "medium"
  )
};

// src/scan/database/rules/irreversible.ts
var DROPPED = {
  OBJECT_TABLE: "table",
  OBJECT_SCHEMA: "schema",
  OBJECT_MATVIEW: "materialized view",
  OBJECT_SEQUENCE: "sequence"
};
var irreversible = {
  id: "database-irreversible",
  title: "A step that nothing takes back",
  message: "What is gone comes back from a backup or not at all.",
  remedy: "Stop using it first, drop it in a later release, and know which backup has it.",
  severity: "info",
  cwe: ["CWE-1325"],
  asvs: [],
  references: ["https://www.postgresql.org/docs/current/ddl-alter.html"],
  docs: {
    why: "The release that is rolled back finds no column to read.",
    fix: "Two releases: the first no longer uses it, the second drops it.",
    bad: "DROP TABLE invoices;",
    good: "ALTER TABLE invoices RENAME TO invoices_unused;"
  },
  level: "report",
  isHabit: true,
  inStatement: ({ node, location }) => {
    const hit = (what) => ({ note: `${what}.`, location, subject: [what] });
    if ("DropStmt" in node) {
      const kind = DROPPED[node.DropStmt.removeType ?? ""];
      if (kind === void 0) return [];
      return (node.DropStmt.objects ?? []).map(
        (object) => hit(`Drops ${kind} \`${plain(namesIn(itemsIn(object)).join("."))}\``)
      );
    }
    if ("RenameStmt" in node && (node.RenameStmt.renameType === "OBJECT_TABLE" || node.RenameStmt.renameType === "OBJECT_COLUMN")) {
      const { relation, subname } = node.RenameStmt;
      const name = [relation?.relname ?? "", ...subname === void 0 ? [] : [subname]].join(".");
      return [hit(`Takes the name \`${plain(name)}\` from what runs now`)];
    }
    if ("TruncateStmt" in node) return [hit("Empties a table")];
    if ("DropdbStmt" in node) return [hit("Drops a database")];
    if ("DeleteStmt" in node && node.DeleteStmt.whereClause === void 0)
      return [hit(`Deletes every row of \`${plain(node.DeleteStmt.relation?.relname ?? "")}\``)];
    if (!("AlterTableStmt" in node)) return [];
    const table = node.AlterTableStmt.relation?.relname ?? "";
    return (node.AlterTableStmt.cmds ?? []).flatMap(
      (command) => "AlterTableCmd" in command && command.AlterTableCmd.subtype === "AT_DropColumn" ? [hit(`Drops column \`${plain(`${table}.${command.AlterTableCmd.name ?? ""}`)}\``)] : []
    );
  }
};

// src/scan/database/rules/lock.ts
var LONG = {
  AT_AlterColumnType: "another type may write every row anew",
  AT_SetNotNull: "every row is read for a NULL",
  AT_SetLogged: "the table is written anew",
  AT_SetUnLogged: "the table is written anew",
  AT_SetTableSpace: "the table is copied"
};
var lock = {
  id: "database-lock",
  title: "A busy table stands still",
  message: "Whoever reads or writes the table waits until the statement is through.",
  remedy: "Build indexes CONCURRENTLY, add constraints NOT VALID and validate them later, and set a lock_timeout.",
  severity: "info",
  cwe: ["CWE-667"],
  asvs: [],
  references: ["https://www.postgresql.org/docs/current/explicit-locking.html"],
  docs: {
    why: "A migration that takes a second on a laptop may take the service down for an hour.",
    fix: "CONCURRENTLY and NOT VALID; `SET lock_timeout` so that it gives up instead of queueing everybody.",
    bad: "CREATE INDEX orders_customer ON orders (customer_id);",
    good: "CREATE INDEX CONCURRENTLY orders_customer ON orders (customer_id);"
  },
  level: "report",
  isHabit: true,
  inStatement: ({ node, location }, made) => {
    if (made.has(tableOf(node))) return [];
    const hit = (table2, why) => ({
      note: `\`${plain(table2)}\`: ${why}.`,
      location,
      subject: [table2, why]
    });
    if ("IndexStmt" in node && node.IndexStmt.concurrent !== true)
      return [hit(node.IndexStmt.relation?.relname ?? "", "an index is built while nobody can write")];
    if ("VacuumStmt" in node || "ClusterStmt" in node)
      return "ClusterStmt" in node ? [hit(node.ClusterStmt.relation?.relname ?? "", "the table is written anew")] : [];
    if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_INDEX" && node.DropStmt.concurrent !== true)
      return (node.DropStmt.objects ?? []).map(
        (object) => hit(namesIn(itemsIn(object)).join("."), "an index is dropped while nobody can use its table")
      );
    if (!("AlterTableStmt" in node)) return [];
    const table = node.AlterTableStmt.relation?.relname ?? "";
    return (node.AlterTableStmt.cmds ?? []).flatMap((command) => {
      if (!("AlterTableCmd" in command)) return [];
      const { subtype, def } = command.AlterTableCmd;
      const why = subtype === void 0 ? void 0 : LONG[subtype];
      if (why !== void 0) return [hit(table, why)];
      if (subtype === "AT_AddColumn" && hasFreshDefault(def)) return [hit(table, "every row gets a value of its own")];
      const isConstraint = subtype === "AT_AddConstraint" && def !== void 0 && "Constraint" in def;
      if (!isConstraint || def.Constraint.skip_validation === true) return [];
      const { contype, indexname } = def.Constraint;
      if ((contype === "CONSTR_UNIQUE" || contype === "CONSTR_PRIMARY") && indexname === void 0)
        return [hit(table, "an index is built while nobody can read or write")];
      return contype === "CONSTR_FOREIGN" || contype === "CONSTR_CHECK" ? [hit(table, "every row is checked")] : [];
    });
  }
};
var VOLATILE = /^(?:gen_random_uuid|uuid_generate_v[14]|uuidv[47]|random|clock_timestamp|nextval|timeofday)$/;
function tableOf(node) {
  if ("IndexStmt" in node) return node.IndexStmt.relation?.relname ?? "";
  return "AlterTableStmt" in node ? node.AlterTableStmt.relation?.relname ?? "" : "";
}
function hasFreshDefault(column) {
  if (column === void 0 || !("ColumnDef" in column)) return false;
  return (column.ColumnDef.constraints ?? []).some((constraint) => {
    const value = "Constraint" in constraint ? constraint.Constraint.raw_expr : void 0;
    return value !== void 0 && "FuncCall" in value && VOLATILE.test(namesIn(value.FuncCall.funcname).at(-1) ?? "");
  });
}

// src/scan/database/rules/migration-order.ts
var migrationOrder = {
  id: "database-migration-order",
  title: "Migrations do not run in one order everywhere",
  message: "A database that has the later ones already runs it last, or not at all; a new one runs it in its place.",
  remedy: "Give the file a version of its own after the last one.",
  severity: "medium",
  cwe: ["CWE-696"],
  asvs: [],
  references: ["https://documentation.red-gate.com/fd/out-of-order-277578984.html"],
  docs: {
    why: "A grant before a revoke is not a revoke before a grant: the rights of two databases drift apart.",
    fix: "Number the file anew when the branch is brought up to date.",
    bad: "0007_roles.sql\n0007_reports.sql",
    good: "0007_roles.sql\n0008_reports.sql"
  },
  level: "block",
  isHabit: true,
  inHistory: ({ base, head }) => {
    if (!head.set.tool.isHistory) return [];
    const before = new Set(base?.set.migrations.map(({ path }) => path) ?? []);
    const numbered = head.set.migrations.filter(({ version }) => version !== null);
    const fresh = numbered.filter(({ path }) => !before.has(path));
    return [
      ...sameVersion(numbered, before),
      ...outOfOrder(base?.set.migrations ?? [], fresh),
      ...missing(numbered, fresh)
    ];
  }
};
function sameVersion(migrations, before) {
  return [...groupBy(migrations, ({ version }) => version).values()].filter((group) => group.length > 1).flatMap((group) => {
    const fresh = group.findLast(({ path }) => !before.has(path));
    const others = group.filter(({ path }) => path !== fresh?.path).map(({ path }) => `\`${plain(path)}\``);
    if (fresh === void 0) return [];
    const note = `\`${plain(fresh.path)}\` has the version of ${others.join(", ")}.`;
    return [{ note, location: { path: fresh.path }, subject: [fresh.path, "twice"], severity: "high" }];
  });
}
function outOfOrder(base, fresh) {
  const versions = base.flatMap(({ version }) => version ?? []);
  const last = versions.length === 0 ? null : versions.reduce((a, b) => compareVersions(a, b) > 0 ? a : b);
  return fresh.filter(({ version }) => last !== null && version !== null && compareVersions(version, last) < 0).map(({ path }) => ({
    note: `\`${plain(path)}\` comes before the last version of the base, ${last}.`,
    location: { path },
    subject: [path, "before"]
  }));
}
function missing(migrations, fresh) {
  const numbers = migrations.flatMap(({ version }) => version !== null && /^\d{1,6}$/.test(version) ? Number(version) : []).sort((a, b) => a - b);
  if (numbers.length !== migrations.length || numbers.length < 3) return [];
  const isCounted = numbers.filter((value, index) => index === 0 || value - (numbers[index - 1] ?? 0) <= 1).length >= numbers.length - 1;
  if (!isCounted) return [];
  return fresh.flatMap(({ path, version }) => {
    const at = numbers.indexOf(Number(version));
    const previous = numbers[at - 1];
    if (previous === void 0 || Number(version) - previous <= 1) return [];
    const note = `Before \`${plain(path)}\`, version ${previous + 1} is missing.`;
    return [{ note, location: { path }, subject: [path, "missing"], severity: "low" }];
  });
}

// src/scan/database/rules/new-membership.ts
var STRONG = /^(?:pg_(?:read_all_data|write_all_data|read_server_files|write_server_files|execute_server_program|signal_backend|create_subscription|maintain|checkpoint)|rds_superuser|rds_replication|cloudsqlsuperuser|azure_pg_admin|postgres|supabase_admin)$/;
var newMembership = {
  id: "database-new-membership",
  title: "A role can act as another",
  message: "It has every right of that role, those too that the role gets later.",
  remedy: "Grant the rights that are needed to the role itself.",
  severity: "medium",
  cwe: ["CWE-269"],
  asvs: ["8.2.1"],
  references: ["https://www.postgresql.org/docs/current/role-membership.html"],
  docs: {
    why: "A membership is the shortest way to rights that no line names.",
    fix: "A role for each need, granted by table. Of the roles of the server (`pg_read_all_data` and the like) none for a service.",
    bad: "GRANT app_owner TO web;",
    good: "GRANT SELECT, INSERT ON app.orders TO web;"
  },
  level: "block",
  inChange: ({ gained, head }) => {
    const roles = new Map(head.roles.map((role) => [role.name, role]));
    return hitsOf(
      gained.filter(({ object }) => object === "role"),
      ({ on, passesOn }) => STRONG.test(on) || passesOn || isStrong(roles.get(on)) ? "high" : "medium"
    );
  }
};
function isStrong(role) {
  return role !== void 0 && (role.superuser || role.bypassRls || role.createRole || role.replication);
}

// src/scan/database/rules/new-owner.ts
var newOwner = {
  id: "database-new-owner",
  title: "Something has another owner",
  message: "An owner may change and drop it, grant rights on it to anybody, and row level security does not hold him.",
  remedy: "Let a role own it that nobody logs in with; grant the service what its queries need.",
  severity: "medium",
  cwe: ["CWE-282"],
  asvs: ["8.2.1"],
  references: ["https://www.postgresql.org/docs/current/ddl-priv.html"],
  docs: {
    why: "Ownership is every right at once, and no REVOKE takes it back.",
    fix: "Owners without LOGIN; services are members of none of them.",
    bad: "ALTER TABLE accounts OWNER TO web;",
    good: "ALTER TABLE accounts OWNER TO app_owner;\nGRANT SELECT ON accounts TO web;"
  },
  level: "block",
  inChange: ({ changed, head }) => {
    const logins = new Set(head.roles.filter(({ login, declared }) => login || !declared).map(({ name }) => name));
    const sets = [
      ...changed.schemas.altered.map(({ before, after }) => ({
        before,
        after,
        what: `schema ${qualified(after.name)}`
      })),
      ...changed.relations.altered.map(({ before, after }) => ({
        before,
        after,
        what: qualified(after.schema, after.name)
      })),
      ...changed.functions.altered.map(({ before, after }) => ({
        before,
        after,
        what: signature(after.schema, after.name, after.arguments)
      }))
    ];
    return sets.flatMap((each) => hitOf(each, logins));
  }
};
function hitOf({
  before,
  after,
  what
}, logins) {
  const { owner, location } = after;
  if (owner === null || owner === before.owner) return [];
  return [
    {
      note: `\`${plain(what)}\` is now owned by \`${plain(owner)}\`, before by ${before.owner === null ? "who runs the migrations" : `\`${plain(before.owner)}\``}.`,
      location,
      subject: [what, owner],
      severity: logins.has(owner) ? "medium" : "low"
    }
  ];
}

// src/scan/database/rules/new-right.ts
var newRight = {
  id: "database-new-right",
  title: "A role can do more than before",
  message: "All that stands before it is counted: USAGE of the schema, membership, default privileges, policies, views.",
  remedy: "Grant the one right on the one object that a query needs.",
  severity: "low",
  cwe: ["CWE-266"],
  asvs: ["8.2.1", "13.2.2"],
  references: ["https://www.postgresql.org/docs/current/ddl-priv.html"],
  docs: {
    why: "Rights add up over years of migrations. What a line grants and what it opens are two things.",
    fix: "Grant by table and by right. Where the right comes from a line that does not name it, write it down where it is meant.",
    bad: "GRANT ALL ON ALL TABLES IN SCHEMA app TO reports;",
    good: "GRANT SELECT ON app.orders TO reports;"
  },
  level: "block",
  inChange: ({ gained }) => hitsOf(
    gained.filter(
      ({ holder, object, as }) => !isStranger(holder) && object !== "role" && object !== "future" && !(object === "function" && as !== void 0)
    ),
    severityOf
  )
};
function severityOf({ grounds, fresh, action, through, passesOn }) {
  if (passesOn || through?.startsWith("view") === true) return "medium";
  if (action === "TRUNCATE" || action === "CREATE" || action === "TRIGGER") return "medium";
  return fresh.length > 0 && fresh.length === grounds.length ? "low" : "medium";
}

// src/scan/database/rules/plain-secret.ts
var KINDS = [
  ["a password", /(?:^|_)(?:password|passwd|pwd|passphrase)$/],
  ["a card number", /(?:^|_)(?:card_?(?:number|no)|credit_?card|pan|cvv2?|cvc2?|card_?security_?code)$/],
  [
    "a token or key",
    /(?:^|_)(?:(?:access|refresh|api|auth|bearer|session|secret|reset|oauth|jwt)_?(?:token|key|secret)|client_?secret|private_?key|totp_?secret|mfa_?secret|otp_?secret)$/
  ]
];
var TEXT = /^(?:text|character(?: varying)?(?:\(\d+\))?|public\.citext|extensions\.citext|citext|json|jsonb|name)$/;
var plainSecret = {
  id: "database-plain-secret",
  title: "A column is named like a secret in plain text",
  message: "Whoever reads the table, a backup or a replica has it.",
  remedy: "Keep a password as a slow hash, a token as a hash of itself, a card number at the provider; name the column after what it holds.",
  severity: "low",
  cwe: ["CWE-312", "CWE-256"],
  asvs: ["11.4.2", "14.2.1"],
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"],
  docs: {
    why: "Tables are copied: to backups, to replicas, to the laptop of whoever looks for a fault.",
    fix: "A hash (`password_hash`, `token_sha256`), or ciphertext whose key is not in the database (`card_number_encrypted`).",
    bad: "CREATE TABLE accounts (id bigint, password text);",
    good: "CREATE TABLE accounts (id bigint, password_hash text);"
  },
  level: "warn",
  isHabit: true,
  inState: ({ relations }) => relations.filter(({ kind }) => /table$/.test(kind)).flatMap(
    ({ schema, name, columns }) => columns.flatMap((column) => {
      const kind = TEXT.test(column.type) ? KINDS.find(([, pattern]) => pattern.test(snake(column.name))) : void 0;
      if (kind === void 0) return [];
      const place = qualified(schema, name, column.name);
      const note = `\`${plain(place)}\` (${column.type}) is named like ${kind[0]}.`;
      return [{ note, location: column.location, subject: [place], confidence: "medium" }];
    })
  )
};
function snake(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}

// src/scan/database/rules/policy-always-true.ts
var policyAlwaysTrue = {
  id: "database-policy-always-true",
  title: "A policy lets every row through",
  message: "Row level security is on and holds nobody back: the condition is true for every row, whoever asks.",
  remedy: "Write the condition that a row must meet, by its owner or tenant.",
  severity: "medium",
  cwe: ["CWE-639", "CWE-284"],
  asvs: ["8.2.2"],
  references: ["https://www.postgresql.org/docs/current/sql-createpolicy.html"],
  docs: {
    why: "Permissive policies are joined by OR: one that is always true makes all others of the table meaningless.",
    fix: "A condition on the row; for what is public on purpose, SELECT alone, to the role that reads it.",
    bad: "CREATE POLICY all_rows ON invoices USING (true);",
    good: "CREATE POLICY own ON invoices USING (tenant = current_setting('app.tenant')::uuid);"
  },
  level: "block",
  inState: ({ policies, roles }) => {
    const byOwnWord = policies.filter(
      ({ always, permissive, using, check }) => !always && permissive && [using, check].some((text) => text !== null && /\b(?:raw_)?user_meta_?data\b/i.test(text))
    );
    const above = new Set(roles.filter(({ bypassRls, superuser }) => bypassRls || superuser).map(({ name }) => name));
    const open = policies.filter(
      ({ always, permissive, roles: named }) => always && permissive && named.some((role) => role === null || !above.has(role))
    ).map(({ schema, relation, name, command, roles: named, location }) => ({
      note: `Policy \`${plain(name)}\` on \`${plain(qualified(schema, relation))}\` lets every row through (${command}, to ${named.map((role) => plain(role ?? "PUBLIC")).join(", ")}).`,
      location,
      subject: [qualified(schema, relation), name, command],
      severity: command === "SELECT" ? "low" : "high"
    }));
    return [
      ...open,
      ...byOwnWord.map(({ schema, relation, name, command, location }) => ({
        note: `Policy \`${plain(name)}\` on \`${plain(qualified(schema, relation))}\` asks for user_metadata, which everybody writes of himself.`,
        location,
        subject: [qualified(schema, relation), name, command, "user_metadata"],
        severity: "high"
      }))
    ];
  }
};

// src/scan/database/rules/policy-changed.ts
var policyChanged = {
  id: "database-policy-changed",
  title: "Other rows are let through than before",
  message: "Which rows a role sees is decided by this condition alone.",
  remedy: "Compare the two conditions: which row does the new one let through that the old one held back?",
  severity: "low",
  cwe: ["CWE-639"],
  asvs: ["8.2.2"],
  references: ["https://www.postgresql.org/docs/current/sql-createpolicy.html"],
  docs: {
    why: "A policy is the only place where tenants are kept apart, and it is one line.",
    fix: "A test that signs in as one tenant and asks for the rows of another.",
    bad: "ALTER POLICY own ON invoices USING (tenant IS NOT NULL);",
    good: "ALTER POLICY own ON invoices USING (tenant = current_setting('app.tenant')::uuid AND NOT deleted);"
  },
  level: "block",
  inChange: ({ changed: { policies } }) => [
    ...policies.altered.flatMap(({ before, after }) => altered(before, after)),
    ...policies.removed.filter(({ permissive }) => !permissive).map(dropped)
  ]
};
function altered(before, after) {
  const parts = ["using", "check"].filter((key) => before[key] !== after[key]);
  if (parts.length === 0 || after.always) return [];
  const words = parts.map(
    (key) => `${key === "using" ? "USING" : "WITH CHECK"} was \`${shown(before[key])}\`, is \`${shown(after[key])}\``
  );
  const name = qualified(after.schema, after.relation);
  const note = `Policy \`${plain(after.name)}\` on \`${plain(name)}\`: ${words.join("; ")}.`;
  return [{ note, location: after.location, subject: [name, after.name, after.using ?? "", after.check ?? ""] }];
}
function dropped({ schema, relation, name, location }) {
  const table = qualified(schema, relation);
  const note = `Policy \`${plain(name)}\` on \`${plain(table)}\`, which only held back, is gone.`;
  return { note, location, subject: [table, name, "dropped"], severity: "medium" };
}
function shown(condition) {
  return plain((condition ?? "nothing").slice(0, 200));
}

// src/scan/database/rules/powerful-role.ts
var POWERS = [
  ["superuser", "SUPERUSER", "everything, on the server too", "critical"],
  ["bypassRls", "BYPASSRLS", "every row of every table that it may read", "high"],
  ["createRole", "CREATEROLE", "to make roles and to give itself theirs", "high"],
  ["replication", "REPLICATION", "to copy the whole database", "high"]
];
var powerfulRole = {
  id: "database-powerful-role",
  title: "A role stands above the rights",
  message: "Grants and policies say nothing about such a role.",
  remedy: "Take the attribute away; what needs it once is done by an administrator, not by a migration.",
  severity: "high",
  cwe: ["CWE-250", "CWE-269"],
  asvs: ["13.2.2"],
  references: ["https://www.postgresql.org/docs/current/role-attributes.html"],
  docs: {
    why: "Whoever gets hold of its password has the database, and with SUPERUSER the machine.",
    fix: "Roles of services with LOGIN alone, and grants.",
    bad: "CREATE ROLE reports LOGIN SUPERUSER;",
    good: "CREATE ROLE reports LOGIN;\nGRANT SELECT ON orders TO reports;"
  },
  level: "block",
  inState: ({ roles }) => roles.flatMap(
    (role) => POWERS.filter(([key]) => role[key] && role.location !== null).map(([, word, means, severity]) => ({
      note: `Role \`${plain(role.name)}\` is ${word}: it may do ${means}.`,
      location: role.location,
      subject: [role.name, word],
      severity
    }))
  )
};

// src/scan/database/rules/right-for-everybody.ts
var rightForEverybody = {
  id: "database-right-for-everybody",
  title: "Everybody gets a right",
  message: "PUBLIC is every role that there is and will be, also of other applications on the same server.",
  remedy: "Grant it to the one role that needs it.",
  severity: "high",
  cwe: ["CWE-732"],
  asvs: ["8.2.1"],
  references: ["https://www.postgresql.org/docs/current/ddl-priv.html"],
  docs: {
    why: "A login that was stolen anywhere is enough, and nobody sees it among the grants of a role.",
    fix: "Name the role; for tables that strangers read through an API, row level security with a policy that has a condition.",
    bad: "GRANT SELECT ON customers TO PUBLIC;",
    good: "GRANT SELECT ON customers TO web;"
  },
  level: "block",
  inChange: ({ gained }) => hitsOf(
    gained.filter(
      ({ holder, object, as }) => isStranger(holder) && object !== "future" && object !== "role" && !(object === "function" && as !== void 0)
    ),
    ({ action, through, object }) => {
      if (object === "function") return "low";
      if (through?.startsWith("policy") === true) return "low";
      return action === "SELECT" || action === "USAGE" || action === "CONNECT" ? "medium" : "high";
    }
  )
};

// src/scan/database/rules/row-security-missing.ts
var BOOKKEEPING = /^(?:_?_?(?:schema_?migrations?|diesel_schema_migrations|drizzle_migrations|prisma_migrations|goose_db_version|flyway_schema_history|migrations?)|ar_internal_metadata|alembic_version|spatial_ref_sys)$/;
var rowSecurityMissing = {
  id: "database-row-security-missing",
  title: "A table has no row level security where its neighbours have it",
  message: "Whoever has a right on the table has it on the rows of all tenants.",
  remedy: "Enable row level security in the migration that creates the table, and write its policies there.",
  severity: "medium",
  cwe: ["CWE-862", "CWE-284"],
  asvs: ["8.2.2"],
  references: ["https://www.postgresql.org/docs/current/ddl-rowsecurity.html"],
  docs: {
    why: "In a schema whose tables are all held by policies, one without is a door that nobody looks for.",
    fix: "`ENABLE ROW LEVEL SECURITY`, and `FORCE` where the service is the owner.",
    bad: "CREATE TABLE invoices (id bigint, tenant uuid);",
    good: "CREATE TABLE invoices (id bigint, tenant uuid);\nALTER TABLE invoices ENABLE ROW LEVEL SECURITY;\nCREATE POLICY own ON invoices USING (tenant = current_setting('app.tenant')::uuid);"
  },
  level: "block",
  inState: ({ relations, gaps }) => {
    const tables = relations.filter(
      ({ kind, name }) => /table$/.test(kind) && kind !== "foreign-table" && !BOOKKEEPING.test(name)
    );
    const confidence = gaps.length > 0 ? "medium" : "high";
    return [...groupBy(tables, ({ schema }) => schema).values()].flatMap((siblings) => {
      const secured = siblings.filter(({ rowSecurity }) => rowSecurity).length;
      if (secured === 0 || secured * 2 < siblings.length) return [];
      return siblings.filter(({ rowSecurity }) => !rowSecurity).map(({ schema, name, location }) => ({
        note: `\`${plain(qualified(schema, name))}\` has no row level security; ${secured} of the ${siblings.length} tables of its schema have it.`,
        location,
        subject: [qualified(schema, name)],
        confidence
      }));
    });
  }
};

// src/scan/database/rules/row-security-off.ts
var rowSecurityOff = {
  id: "database-row-security-off",
  title: "Row level security is taken away",
  message: "Rows that policies kept apart are open to whoever has a right on the table.",
  remedy: "Leave it on; a job that needs all rows gets a policy of its own.",
  severity: "high",
  cwe: ["CWE-284"],
  asvs: ["8.2.2"],
  references: ["https://www.postgresql.org/docs/current/ddl-rowsecurity.html"],
  docs: {
    why: "The application goes on as before: nothing tells that it no longer filters.",
    fix: "A permissive policy for the one role that needs more.",
    bad: "ALTER TABLE invoices DISABLE ROW LEVEL SECURITY;",
    good: "CREATE POLICY export ON invoices FOR SELECT TO exporter USING (exported_at IS NULL);"
  },
  level: "block",
  inChange: ({ changed }) => changed.relations.altered.flatMap(({ before, after }) => {
    const name = qualified(after.schema, after.name);
    const off = before.rowSecurity && !after.rowSecurity;
    const unforced = before.forceRowSecurity && !after.forceRowSecurity && after.rowSecurity;
    if (!off && !unforced) return [];
    const what = off ? "has no row level security any more" : "no longer holds its owner by it";
    return [
      {
        note: `\`${plain(name)}\` ${what}.`,
        location: after.location,
        subject: [name, off ? "off" : "unforced"],
        severity: off ? "high" : "medium"
      }
    ];
  })
};

// src/scan/database/rules/runs-as-owner.ts
var runsAsOwner = {
  id: "database-runs-as-owner",
  title: "A role can now run a function with the rights of its owner",
  message: "What the function does, the role can do from now on, whatever it may do itself.",
  remedy: "Grant EXECUTE to the roles that need the function and revoke it from PUBLIC; let a role of few rights own it.",
  severity: "high",
  cwe: ["CWE-269"],
  asvs: ["8.2.1", "13.2.2"],
  references: [
    "https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY",
    "https://www.postgresql.org/docs/current/ddl-priv.html"
  ],
  docs: {
    why: "EXECUTE is PUBLIC\u2019s by default: USAGE of a schema is all that stands between a role and every function in it.",
    fix: "Revoke EXECUTE from PUBLIC where the function is made, grant it to the roles that call it.",
    bad: "GRANT USAGE ON SCHEMA billing TO web; -- billing.wipe() is SECURITY DEFINER",
    good: "REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA billing FROM PUBLIC;\nGRANT USAGE ON SCHEMA billing TO web;\nGRANT EXECUTE ON FUNCTION billing.credit(integer) TO web;"
  },
  level: "block",
  inChange: ({ gained, head }) => {
    const superusers = new Set(head.roles.filter(({ superuser }) => superuser).map(({ name }) => name));
    const isStrong2 = ({ as = null }) => as === null || superusers.has(as);
    return hitsOf(
      gained.filter(({ object, as }) => object === "function" && as !== void 0),
      (right) => isStranger(right.holder) || isStrong2(right) && !isSaid(right) ? "high" : "medium"
    );
  }
};
function isSaid({ holder, on, fresh }) {
  return fresh.some(({ label }) => label === `${holder} has EXECUTE on function ${on}`);
}

// src/scan/database/rules/setting-weakened.ts
var WEAK = {
  ssl: { value: /^(?:off|false|no|0)$/i, means: "connections are not encrypted", severity: "high" },
  password_encryption: { value: /^md5$/i, means: "passwords are kept as md5, which is quickly guessed" },
  row_security: { value: /^(?:off|false|no|0)$/i, means: "policies end in an error instead of filtering" },
  log_connections: { value: /^(?:off|false|no|0)$/i, means: "nobody sees who came" },
  log_disconnections: { value: /^(?:off|false|no|0)$/i, means: "nobody sees who left, and when" },
  log_statement: { value: /^none$/i, means: "changes of the schema are not written down" },
  logging_collector: { value: /^(?:off|false|no|0)$/i, means: "the log is lost when the server stops" },
  "pgaudit.log": { value: /^(?:none|)$/i, means: "nothing is audited", severity: "high" },
  listen_addresses: { value: /(?:^|,)\s*(?:\*|0\.0\.0\.0|::)\s*(?:,|$)/, means: "the server answers on every network" },
  fsync: { value: /^(?:off|false|no|0)$/i, means: "a crash may cost the database" },
  ssl_min_protocol_version: { value: /^TLSv1(?:\.1)?$/i, means: "connections may be of a TLS that is broken" },
  session_replication_role: { value: /^replica$/i, means: "triggers and foreign keys do not hold", severity: "high" },
  allow_system_table_mods: {
    value: /^(?:on|true|yes|1)$/i,
    means: "the catalogues of the server may be written to",
    severity: "high"
  },
  // MySQL manual, "Server System Variables"; SQL Server, "Server configuration options".
  require_secure_transport: {
    value: /^(?:off|false|0)$/i,
    means: "connections need not be encrypted",
    severity: "high"
  },
  local_infile: { value: /^(?:on|true|1)$/i, means: "a client can be made to send its files" },
  xp_cmdshell: { value: /^1$/, means: "a query can run programs on the machine of the server", severity: "high" },
  "ole automation procedures": { value: /^1$/, means: "a query can reach what is outside of the server" },
  "cross db ownership chaining": { value: /^1$/, means: "an owner reaches from one database into others" },
  jit_debugging_support: { value: /^(?:on|true|yes|1)$/i, means: "compiled queries can be looked into" }
};
var settingWeakened = {
  id: "database-setting-weakened",
  title: "A setting leaves the database open or unseen",
  message: "It holds for every connection from now on, and no test notices.",
  remedy: "Leave the setting as it is, or set the value that holds.",
  severity: "medium",
  cwe: ["CWE-1188", "CWE-778"],
  asvs: ["13.1.1", "16.2.1"],
  references: ["https://www.postgresql.org/docs/current/runtime-config.html"],
  docs: {
    why: "Settings in a migration are in no inventory of the server.",
    fix: "`ssl = on`, `password_encryption = scram-sha-256`, `log_connections = on`, `log_statement = ddl`.",
    bad: "ALTER SYSTEM SET password_encryption = 'md5';",
    good: "ALTER SYSTEM SET password_encryption = 'scram-sha-256';"
  },
  level: "block",
  inState: ({ settings }) => settings.flatMap(({ name, value, role, location }) => {
    const weak = Object.hasOwn(WEAK, name) ? WEAK[name] : void 0;
    if (weak === void 0 || !weak.value.test(value)) return [];
    const whose = role === null ? "" : ` for role \`${plain(role)}\``;
    const note = `\`${plain(name)}\` is \`${plain(value)}\`${whose}: ${weak.means}.`;
    return [
      {
        note,
        location,
        subject: [name, role ?? ""],
        ...weak.severity !== void 0 && { severity: weak.severity }
      }
    ];
  })
};

// src/scan/database/rules/index.ts
var DATABASE_RULES = [
  runsAsOwner,
  rightForEverybody,
  newMembership,
  newRight,
  futureRights,
  newOwner,
  powerfulRole,
  rowSecurityOff,
  rowSecurityMissing,
  policyAlwaysTrue,
  policyChanged,
  definerSearchPath,
  plainSecret,
  auditRemoved,
  settingWeakened,
  editedMigration,
  migrationOrder,
  lock,
  irreversible
];

export {
  plain,
  rightWords,
  actionsOf,
  isStranger,
  DATABASE_RULES
};
