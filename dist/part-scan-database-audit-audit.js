import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  usableRights
} from "./part-shared-scan-database-audit-usable.js";
import {
  compareSeverity
} from "./part-shared-util-severity-order.js";
import "./part-shared-model-severity.js";
import {
  compareCatalogues
} from "./part-shared-scan-database-compare-changed.js";
import {
  DATABASE_RULES
} from "./part-shared-scan-database-rules-audit-removed.js";
import "./part-shared-model-catalogue.js";
import {
  partsOf,
  qualified,
  signature
} from "./part-shared-scan-database-name.js";
import "./part-shared-scan-database-migrations-order.js";
import "./part-shared-util-group-by.js";
import {
  compareText
} from "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/database/monitoring/checks.ts
var LEVELS = ["debug5", "debug4", "debug3", "debug2", "debug1", "info", "notice", "warning", "error"];
var STATEMENTS = ["none", "ddl", "mod", "all"];
function setting(name, isOn) {
  return (known) => {
    const value = known(name);
    if (value === void 0) return { state: "unknown", value: null };
    return { state: isOn(value) ? "on" : "off", value };
  };
}
function isTrue(value) {
  return /^(?:on|true|yes|1|all|receipt.*)$/i.test(value);
}
function loads(library) {
  return setting(
    "shared_preload_libraries",
    (value) => value.split(",").some((one) => one.trim().replace(/^.*\//, "") === library)
  );
}
var audit = (known, catalogue) => {
  const loaded = loads("pgaudit")(known, catalogue).state;
  const flag = known("cloudsql.enable_pgaudit");
  const logs = known("pgaudit.log");
  if (loaded === "unknown" && flag === void 0 && logs === void 0) return { state: "unknown", value: null };
  if (loaded === "off" && !(flag !== void 0 && isTrue(flag))) return { state: "off", value: "not loaded" };
  if (logs === void 0) return { state: "unknown", value: "loaded" };
  return { state: /^\s*(?:none)?\s*$/i.test(logs) ? "off" : "on", value: logs };
};
var statistics = (known, catalogue) => {
  const loaded = loads("pg_stat_statements")(known, catalogue);
  if (loaded.state !== "on") return loaded;
  const made = catalogue.extensions.some(({ name }) => name === "pg_stat_statements");
  return { state: made ? "on" : "off", value: made ? "loaded, extension made" : "loaded, extension not made" };
};
var retention = (known) => {
  const managed = known("rds.log_retention_period");
  if (managed !== void 0) return { state: Number(managed) >= 10080 ? "on" : "off", value: `${managed} minutes` };
  const [name, overwrites, age] = ["log_filename", "log_truncate_on_rotation", "log_rotation_age"].map(known);
  if (name === void 0 || overwrites === void 0) return { state: "unknown", value: null };
  const dated = /%[YGsF]|%[DcD]/.test(name) || name.includes("%y") && name.includes("%m");
  if (isTrue(overwrites) && !dated) return { state: "off", value: `${name} is overwritten after ${age ?? "a while"}` };
  return { state: "unknown", value: `${name}; how long files are kept is not the server's word` };
};
var MONITORING = [
  {
    id: "audit",
    title: "Audit log (pgaudit)",
    cis: "3.2",
    asvs: "16.3.3",
    advice: "load pgaudit, pgaudit.log = 'ddl, role, write'",
    state: audit
  },
  {
    id: "connections",
    title: "Connections logged",
    cis: "3.1.20",
    asvs: "16.3.1",
    advice: "log_connections = on",
    state: setting("log_connections", (value) => isTrue(value) || /authentication|authorization/.test(value))
  },
  {
    id: "disconnections",
    title: "Ends of sessions logged",
    cis: "3.1.21",
    asvs: "16.3.1",
    advice: "log_disconnections = on",
    state: setting("log_disconnections", isTrue)
  },
  {
    id: "statements",
    title: "Changes of objects logged",
    cis: "3.1.25",
    asvs: "16.3.3",
    advice: "log_statement = ddl",
    state: setting("log_statement", (value) => STATEMENTS.indexOf(value) >= 1)
  },
  {
    id: "errors",
    title: "Refused statements logged",
    cis: "3.1.15",
    asvs: "16.3.2",
    advice: "log_min_error_statement = error",
    state: setting("log_min_error_statement", (value) => LEVELS.includes(value))
  },
  {
    id: "prefix",
    title: "Who, when and from where in each line",
    cis: "3.1.24",
    asvs: "16.2.1",
    advice: "log_line_prefix = '%m [%p] %u@%d %h '",
    state: setting(
      "log_line_prefix",
      (value) => ["%u", "%d"].every((sign) => value.includes(sign)) && /%[mtns]/.test(value) && /%[hr]/.test(value)
    )
  },
  {
    id: "time-zone",
    title: "Time of the log in UTC",
    cis: "3.1.26",
    asvs: "16.2.2",
    advice: "log_timezone = UTC",
    state: setting("log_timezone", (value) => /^(?:Etc\/)?(?:UTC|GMT|Universal|Zulu)$/i.test(value))
  },
  {
    id: "collected",
    title: "Log kept at all",
    cis: "3.1.3",
    asvs: "16.4.3",
    advice: "logging_collector = on, or syslog",
    state: collected
  },
  {
    id: "retention",
    title: "Log kept long enough",
    cis: "3.1.8",
    asvs: "16.1.1",
    advice: "ship the log to a system of its own",
    state: retention
  },
  {
    id: "replication",
    title: "Copies of the database logged",
    cis: "7.2",
    asvs: "16.3.3",
    advice: "log_replication_commands = on",
    state: setting("log_replication_commands", isTrue)
  },
  {
    id: "statistics",
    title: "Statements counted by role (pg_stat_statements)",
    cis: null,
    asvs: "13.2.2",
    advice: "load pg_stat_statements and make its extension",
    state: statistics
  },
  { id: "tls", title: "TLS", cis: "6.8", asvs: "12.3.1", advice: "ssl = on", state: setting("ssl", isTrue) },
  {
    id: "passwords",
    title: "Passwords kept as SCRAM",
    cis: null,
    asvs: "11.4.2",
    advice: "password_encryption = scram-sha-256",
    state: setting("password_encryption", (value) => value === "scram-sha-256")
  }
];
function collected(known) {
  const [collector, destination] = [known("logging_collector"), known("log_destination")];
  if (destination !== void 0 && /syslog|eventlog/.test(destination)) return { state: "on", value: destination };
  if (collector === void 0) return { state: "unknown", value: null };
  if (isTrue(collector)) return { state: "on", value: `logging_collector = on, ${destination ?? ""}` };
  return { state: "unknown", value: "written to standard error" };
}

// src/scan/database/monitoring/monitoring.ts
function monitoringTable(catalogue) {
  const settings = new Map(
    catalogue.settings.filter(({ role }) => role === null).map(({ name, value }) => [name, value])
  );
  return MONITORING.map(({ state, ...facts }) => ({ ...facts, ...state((name) => settings.get(name), catalogue) }));
}

// src/scan/database/audit/changes.ts
function objectChanges(change) {
  return [
    ...told("role", change.roles, ({ name }) => name),
    ...told("membership", change.memberships, ({ role, member }) => `${member} in ${role}`),
    ...told("schema", change.schemas, ({ name }) => name),
    ...told("relation", change.relations, ({ schema, name }) => qualified(schema, name)),
    ...told("function", change.functions, (one) => signature(one.schema, one.name, one.arguments)),
    ...told("policy", change.policies, (one) => `${one.name} on ${qualified(one.schema, one.relation)}`),
    ...told("trigger", change.triggers, (one) => `${one.name} on ${qualified(one.schema, one.relation)}`),
    ...told("default privilege", change.defaultPrivileges, (one) => {
      const place = one.schema === null ? "every schema" : one.schema;
      const verb = one.granted ? `${one.privilege} to` : `no ${one.privilege} to`;
      return `${verb} ${one.grantee ?? "PUBLIC"} on each new ${one.object} of ${one.role ?? "the migrations"} in ${place}`;
    }),
    ...told("extension", change.extensions, ({ name }) => name),
    ...told("setting", change.settings, ({ name, value, role }) => {
      return role === null ? `${name} = ${value}` : `${name} = ${value} for ${role}`;
    })
  ];
}
function told(kind, { added, removed, altered }, nameOf) {
  return [
    ...added.map((one) => ({ state: "new", kind, name: nameOf(one) })),
    ...altered.map(({ after }) => ({ state: "changed", kind, name: nameOf(after) })),
    ...removed.map((one) => ({ state: "gone", kind, name: nameOf(one) }))
  ];
}

// src/scan/database/audit/findings.ts
function databaseFindings(head, comparison) {
  const found = DATABASE_RULES.flatMap((rule) => {
    const known = new Set((comparison === null ? [] : rule.inState?.(comparison.base) ?? []).map(keyOf));
    const state = (rule.inState?.(head) ?? []).map((hit) => {
      return told2(rule, hit, comparison !== null && !known.has(keyOf(hit)));
    });
    const change = comparison === null ? [] : rule.inChange?.(comparison) ?? [];
    return [...state, ...change.map((hit) => told2(rule, hit, true))];
  });
  return found.sort((a, b) => Number(b.isNew) - Number(a.isNew) || compareSeverity(a.severity, b.severity));
}
function keyOf({ subject }) {
  return JSON.stringify(subject);
}
function told2(rule, hit, isNew) {
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    title: rule.title,
    note: hit.note,
    remedy: rule.remedy,
    location: hit.location,
    isNew
  };
}

// src/scan/database/audit/matrix.ts
function roleMatrix({ roles, memberships }, rights) {
  const known = new Map(roles.map((role) => [role.name, role]));
  const names = [null, ...roles.map(({ name }) => name).sort(compareText)];
  return names.map((role) => {
    const facts = role === null ? void 0 : known.get(role);
    return {
      role,
      attributes: facts === void 0 ? [] : attributesOf(facts),
      memberOf: memberships.filter(({ member }) => member === role).map((one) => one.role),
      schemas: schemasOf([...rights.get(role)?.values() ?? []])
    };
  });
}
function attributesOf(role) {
  const { superuser, bypassRls, createRole, createDatabase, replication, login, declared } = role;
  if (!declared) return ["made elsewhere"];
  return [
    ...superuser ? ["superuser"] : [],
    ...bypassRls ? ["BYPASSRLS"] : [],
    ...createRole ? ["CREATEROLE"] : [],
    ...createDatabase ? ["CREATEDB"] : [],
    ...replication ? ["REPLICATION"] : [],
    ...login ? ["login"] : []
  ];
}
var SYSTEM = /* @__PURE__ */ new Set(["pg_catalog", "information_schema"]);
function schemasOf(rights) {
  const found = /* @__PURE__ */ new Map();
  for (const { object, on, privilege, runsAs } of rights) {
    if (object !== "schema" && object !== "relation" && object !== "column" && object !== "function") continue;
    const schema = partsOf(on)[0] ?? "";
    const entry = found.get(schema) ?? { on: /* @__PURE__ */ new Map(), functions: 0, asOwner: 0, own: /* @__PURE__ */ new Set() };
    found.set(schema, entry);
    if (object === "schema") entry.own.add(privilege);
    else if (object === "function") {
      entry.functions++;
      if (runsAs !== null) entry.asOwner++;
    } else {
      const relation = object === "column" ? qualified(...partsOf(on).slice(0, -1)) : on;
      entry.on.set(privilege, (entry.on.get(privilege) ?? /* @__PURE__ */ new Set()).add(relation));
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([schema, { on, functions, asOwner, own }]) => ({
    schema,
    usage: own.has("USAGE") || SYSTEM.has(schema),
    create: own.has("CREATE"),
    relations: Object.fromEntries([...on].map(([privilege, names]) => [privilege, names.size])),
    functions,
    asOwner
  }));
}

// src/scan/database/audit/audit.ts
function auditDatabase(head, base, leastPrivilege) {
  const { catalogue } = head;
  const comparison = base === null ? null : compareCatalogues(base.catalogue, catalogue);
  const lost = base === null ? [] : compareCatalogues(catalogue, base.catalogue).gained;
  const gaps = base === null ? catalogue.gaps : [...base.catalogue.gaps, ...catalogue.gaps];
  return {
    base: base?.name ?? null,
    head: head.name,
    catalogue,
    findings: databaseFindings(catalogue, comparison),
    opened: (comparison?.gained ?? []).map(openedRight),
    closed: lost.map(openedRight),
    changes: comparison === null ? [] : objectChanges(comparison.changed),
    roles: roleMatrix(catalogue, usableRights(catalogue)),
    monitoring: monitoringTable(catalogue),
    leastPrivilege,
    gaps: [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()]
  };
}
function openedRight({ holder, action, object, on, as, through, passesOn, grounds }) {
  return {
    role: holder,
    right: passesOn ? `${action} and pass it on` : action,
    object,
    on,
    within: through ?? null,
    runsAs: as === void 0 ? null : as ?? "the owner",
    reasons: grounds.map(({ label }) => label)
  };
}
export {
  auditDatabase
};
