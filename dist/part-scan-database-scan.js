import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  catalogues,
  definesObjects,
  dialectOf,
  forwardScripts,
  isStatement,
  readScript,
  readTexts,
  sideFiles
} from "./part-shared-scan-database-block-block-tree.js";
import {
  newRole
} from "./part-shared-scan-database-interpret-always.js";
import {
  sqlParser
} from "./part-shared-scan-database-sql-parser-asset.js";
import {
  compareCatalogues
} from "./part-shared-scan-database-compare-changed.js";
import {
  isMigrationConfig,
  isSql
} from "./part-shared-scan-database-migrations-find.js";
import "./part-shared-util-lfs-pointer.js";
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import {
  NO_STATS
} from "./part-shared-model-scan.js";
import "./part-shared-util-binary-form.js";
import {
  VERSION
} from "./part-shared-package.js";
import "./part-shared-io-assets.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import {
  DATABASE_RULES,
  actionsOf,
  isStranger,
  plain,
  rightWords
} from "./part-shared-scan-database-rules-audit-removed.js";
import {
  PRIVILEGES
} from "./part-shared-model-catalogue.js";
import "./part-shared-scan-database-name.js";
import "./part-shared-scan-database-migrations-order.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/database/migrations/code.ts
var FOLDER = /(?:^|\/)(?:migrations?|migrate|versions)\//i;
var CODE = /\.(?:py|[cm]?[jt]s|rb|go|java|kt|php|cs|exs?)$/i;
var CHANGELOG = /(?:change-?log|change-?set|liquibase|migrat|(?:^|\/)db\/).*\.(?:xml|ya?ml|json)$/i;
var MAX_BYTES = 1e6;
var TOOLS = [
  ["Alembic", /\bfrom\s+alembic\s+import\b|\bdown_revision\b/],
  ["Django", /\bfrom\s+django\.db\s+import\s+migrations\b|\bmigrations\.Migration\b/],
  ["Sequelize", /\bqueryInterface\b/],
  ["TypeORM", /\bMigrationInterface\b|\bQueryRunner\b/],
  ["Knex", /\bexports\.up\s*=|\bexport\s+(?:async\s+)?function\s+up\b|\bknex\.schema\b/],
  ["Rails", /\bActiveRecord::Migration\b/],
  ["Laravel", /\bIlluminate\\Database\\Migrations\b|\bSchema::(?:create|table)\b/],
  ["Flyway", /\bBaseJavaMigration\b/],
  ["goose", /\bgoose\.AddMigration/],
  ["Ecto", /\buse\s+Ecto\.Migration\b/],
  ["Liquibase", /<databaseChangeLog\b|^["{\s]*databaseChangeLog["\s]*:/m],
  ["Entity Framework", /\bMigrationBuilder\b/]
];
function isCodeMigration(path) {
  return CODE.test(path) && FOLDER.test(path) || CHANGELOG.test(path);
}
async function codeMigrationGaps(workspace, side, touched) {
  const named = touched === null ? null : new Set(touched);
  const paths = (await workspace.files(side)).map(({ path }) => path).filter((path) => isCodeMigration(path) && named?.has(path) !== false);
  const gaps = [];
  for await (const result of workspace.read(side, paths, MAX_BYTES)) {
    if (result.status !== "read") continue;
    const text = result.bytes.toString("utf8");
    const tool = TOOLS.find(([, pattern]) => pattern.test(text));
    if (tool === void 0) continue;
    gaps.push({
      kind: "language",
      path: result.path,
      subject: tool[0],
      reason: "a migration in code: what it does to the database is not known"
    });
  }
  return gaps;
}

// src/scan/database/elements.ts
var MAX_ELEMENTS = 500;
function rightElements(rights) {
  const groups = groupBy(
    rights,
    ({ holder, object, on, as, through, passesOn }) => JSON.stringify([holder, object, on, as ?? null, through, passesOn])
  );
  return [...groups.values()].slice(0, MAX_ELEMENTS).map((group) => {
    const [right] = group;
    const { holder, on, as, through, location, object } = right;
    const action = actionsOf(group);
    const kind = object === "relation" || object === "function" ? "" : `${object} `;
    return {
      kind: "right",
      key: `right ${plain(holder ?? "PUBLIC")} ${action} ${kind}${plain(on)}${through === void 0 ? "" : ` through ${plain(through)}`}`,
      location,
      boundary: holder === null || !isStranger(holder) ? holder === null ? "user" : "service" : "internet",
      facts: [
        { name: "opens", value: rightWords({ ...right, action }), ...location !== null && { location } },
        ...as === void 0 ? [] : [{ name: "runs as", value: plain(as ?? "who runs the migrations") }]
      ]
    };
  });
}

// src/scan/database/gaps.ts
var KINDS = {
  unparsed: "syntax",
  "dynamic-sql": "syntax",
  statement: "syntax",
  code: "syntax",
  "unknown-extension": "language",
  order: "language",
  permission: "scanner",
  budget: "budget",
  version: "scanner"
};
function gapsOf({ gaps }, root) {
  const groups = groupBy(gaps, ({ kind, location }) => JSON.stringify([KINDS[kind], location?.path ?? root]));
  return [...groups.values()].map((group) => {
    const [{ kind, location, reason }] = group;
    const line = location?.startLine === void 0 ? "" : `line ${location.startLine}: `;
    const more = group.length === 1 ? "" : `, and ${group.length - 1} more`;
    return {
      kind: KINDS[kind],
      path: location?.path ?? root,
      subject: "migration",
      count: group.length,
      reason: `${line}${plain(reason)}${more}; what depends on it is unknown`
    };
  });
}

// src/scan/database/observe.ts
function levelOf({ id, level }, { rules }) {
  const mode = rules[id] ?? "on";
  if (mode === "off") return null;
  return mode === "on" ? level : mode;
}
function observe(rule, hit, root, settings, texts) {
  const level = levelOf(rule, settings);
  if (level === null) return null;
  const identity = ["database", rule.id, root, ...hit.subject];
  const title = rule.isHabit === true ? null : headingOf(hit);
  const ignore = ignoreAt(rule.id, hit, texts);
  return {
    category: "database",
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    confidence: hit.confidence ?? "high",
    title: title ?? rule.title,
    message: `${hit.note} ${rule.message}`,
    location: hit.location,
    aliases: [],
    cwe: rule.cwe,
    references: rule.references,
    // Each is one thing to decide, whatever its rule.
    fix: { description: rule.remedy, ...title !== null && { title } },
    sources: [{ tool: "gatehouse", version: VERSION, rule: rule.id }],
    identity,
    lineage: identity,
    ...level !== "block" && { level },
    ...hit.trace !== void 0 && hit.trace.length > 0 && { trace: hit.trace },
    ...ignore !== void 0 && { inlineIgnore: ignore }
  };
}
function headingOf({ title, note }) {
  return (title ?? note).replaceAll("`", "").replace(/\.$/, "");
}
function ignoreAt(id, { location }, texts) {
  const text = location === null ? void 0 : texts.get(location.path);
  if (text === void 0 || location?.startLine === void 0) return void 0;
  return inlineIgnoreAt(lineIndex(text).lineText, location.startLine, id);
}

// src/scan/database/others/accounts.ts
function noAccounts() {
  return { users: /* @__PURE__ */ new Map(), memberships: /* @__PURE__ */ new Map(), grants: /* @__PURE__ */ new Map(), settings: /* @__PURE__ */ new Map(), gaps: [] };
}
function putAccount({ users }, account) {
  const known = users.get(account.name);
  users.set(account.name, { ...account, hasPassword: account.hasPassword || known?.hasPassword === true });
}
function putMembership({ memberships }, membership) {
  memberships.set(JSON.stringify([membership.role, membership.member]), membership);
}
function dropMembership({ memberships }, role, member) {
  memberships.delete(JSON.stringify([role, member]));
}
function putGrant({ grants }, grant2) {
  const key = grantKey(grant2.on, grant2.privilege, grant2.grantee);
  grants.set(key, { ...grant2, grantable: grant2.grantable || grants.get(key)?.grantable === true });
}
function dropGrant({ grants }, on, privilege, grantee) {
  grants.delete(grantKey(on, privilege, grantee));
}
function dropAccount({ users, grants, memberships }, name) {
  users.delete(name);
  for (const [key, { grantee }] of grants) if (grantee === name) grants.delete(key);
  for (const [key, { role, member }] of memberships) if (role === name || member === name) memberships.delete(key);
}
function renameAccount(accounts, from, to) {
  const account = accounts.users.get(from);
  const grants = [...accounts.grants.values()].filter(({ grantee }) => grantee === from);
  const memberships = [...accounts.memberships.values()].filter(({ role, member }) => role === from || member === from);
  dropAccount(accounts, from);
  if (account !== void 0) putAccount(accounts, { ...account, name: to });
  for (const grant2 of grants) putGrant(accounts, { ...grant2, grantee: to });
  for (const { role, member, ...rest } of memberships)
    putMembership(accounts, { ...rest, role: role === from ? to : role, member: member === from ? to : member });
}
function grantKey(on, privilege, grantee) {
  return JSON.stringify([on, privilege, grantee]);
}

// src/scan/database/others/privileges.ts
var WHOLE = ["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "EXECUTE"];
var NOTHING = {
  mysql: /^(?:USAGE|PROCESS|SHOW DATABASES|SHOW VIEW|REPLICATION CLIENT|BINLOG MONITOR|LOCK TABLES|GRANT OPTION|PROXY|SHOW_ROUTINE|APPLICATION_PASSWORD_ADMIN|CREATE TEMPORARY TABLES)$/,
  sqlserver: /^(?:CONNECT(?: SQL)?|VIEW .*|SHOWPLAN|SUBSCRIBE QUERY NOTIFICATIONS|CHECKPOINT|AUTHENTICATE|SEND|RECEIVE)$/
};
var MEANT = {
  mysql: [
    [/^ALL(?: PRIVILEGES)?$/, WHOLE],
    [/^(?:ALTER|DROP|INDEX|EVENT|DELETE HISTORY|(?:CREATE|ALTER) (?:VIEW|ROUTINE|TABLESPACE))$/, ["CREATE"]],
    [/^(?:CREATE USER|(?:CREATE|DROP) ROLE|REPLICATION (?:SLAVE|REPLICA))$/, []],
    [/^(?:SUPER|FILE|RELOAD|SHUTDOWN|SYSTEM_USER|SET_USER_ID|SET_ANY_DEFINER|[A-Z_ ]+[_ ]ADMIN)$/, ["ALTER SYSTEM"]]
  ],
  sqlserver: [
    [/^(?:ALL(?: PRIVILEGES)?|CONTROL)$/, WHOLE],
    [/^EXEC$/, ["EXECUTE"]],
    [/^UNMASK$/, ["SELECT"]],
    [/^(?:ALTER(?: ANY .*)?|TAKE OWNERSHIP|CREATE .*)$/, ["CREATE"]],
    [
      /^(?:CONTROL SERVER|ADMINISTER .*|UNSAFE ASSEMBLY|EXTERNAL ACCESS ASSEMBLY|SHUTDOWN|IMPERSONATE.*|BACKUP .*)$/,
      ["ALTER SYSTEM"]
    ]
  ]
};
function meantBy(dialect, privilege) {
  if (NOTHING[dialect].test(privilege)) return [];
  for (const [pattern, meant] of MEANT[dialect]) if (pattern.test(privilege)) return meant;
  const same = PRIVILEGES.find((known) => known === privilege);
  return same === void 0 ? null : [same];
}
function powerOf(privilege, on) {
  if (/^(?:SUPER|SYSTEM_USER|SET_USER_ID|SET_ANY_DEFINER|CONTROL SERVER)$/.test(privilege)) return "superuser";
  if (on === "*.*" && /^ALL(?: PRIVILEGES)?$/.test(privilege)) return "superuser";
  if (/^(?:CREATE USER|CREATE ROLE|ALTER ANY (?:LOGIN|USER|ROLE|SERVER ROLE))$/.test(privilege)) return "createRole";
  return /^REPLICATION (?:SLAVE|REPLICA)$/.test(privilege) ? "replication" : null;
}

// src/scan/database/others/catalogue.ts
var FIXED = {
  sysadmin: { superuser: true },
  securityadmin: { createRole: true },
  serveradmin: { createRole: true },
  db_owner: { createRole: true },
  db_securityadmin: { createRole: true },
  db_accessadmin: { createRole: true }
};
function catalogueOfAccounts(dialect, accounts) {
  const { grants, gaps } = grantsOf(dialect, accounts);
  return {
    dialect,
    origin: "migrations",
    serverVersion: null,
    database: { owner: null },
    roles: rolesOf(dialect, accounts),
    memberships: [...accounts.memberships.values()].map((one) => ({ ...one, inherit: true, set: true })),
    schemas: [],
    relations: [],
    functions: [],
    grants,
    defaultPrivileges: [],
    policies: [],
    triggers: [],
    extensions: [],
    settings: [...accounts.settings.values()].map((setting) => ({ ...setting, role: null })),
    gaps: [...accounts.gaps, ...gaps]
  };
}
function grantsOf(dialect, accounts) {
  const grants = /* @__PURE__ */ new Map();
  const gaps = [];
  for (const { on, privilege, grantee, grantable, location } of accounts.grants.values()) {
    const meant = meantBy(dialect, privilege);
    if (meant === null)
      gaps.push({ kind: "statement", subject: grantee, reason: `privilege ${privilege.slice(0, 60)}`, location });
    for (const one of meant ?? []) {
      const key = JSON.stringify([on, one, grantee]);
      const isPassedOn = grantable || grants.get(key)?.grantable === true;
      const grant2 = { object: "relation", on, privilege: one, grantee, grantor: null };
      grants.set(key, { ...grant2, grantable: isPassedOn, location });
    }
  }
  return { grants: [...grants.values()], gaps };
}
function rolesOf(dialect, { users, grants, memberships }) {
  const roles = /* @__PURE__ */ new Map();
  const put = (name, location, given) => {
    const { isRunner: _runner, memberOf: _of, ...fresh } = newRole(name, location, users.has(name));
    roles.set(name, { ...fresh, ...roles.get(name), ...given, location });
  };
  for (const { name, login, hasPassword: hasPassword2, location } of users.values())
    put(name, location, { login, ...hasPassword2 && { password: "plain" } });
  for (const { grantee, privilege, on, location } of grants.values()) {
    const power = powerOf(privilege, on);
    if (grantee !== null && power !== null) put(grantee, location, { [power]: true });
  }
  for (const { role, member, location } of dialect === "sqlserver" ? memberships.values() : []) {
    const name = role.toLowerCase();
    const powers = Object.hasOwn(FIXED, name) ? FIXED[name] : void 0;
    if (powers === void 0) continue;
    if (powers.superuser === true) put(member, location, powers);
    if (!users.has(role)) put(role, null, powers);
  }
  return [...roles.values()];
}

// src/scan/database/others/tokens.ts
var SPACE = /\s+/y;
var WORD = /[\p{L}_@#$][\p{L}\p{N}_@#$]*/uy;
var MYSQL_WORD = /@{0,2}[\p{L}\p{N}_$]+/uy;
var LINE = /[^\n]*/y;
var DELIMITER = /DELIMITER[ \t]+([^\s'"`\\]{1,16})[^\n]*/iy;
var BATCH = /GO[ \t]*(?:\d+[ \t]*)?;?[ \t]*\r?(?=\n|$)/iy;
var EXECUTED = /\/\*M?!\d*/y;
function* looseTokens(dialect, text) {
  let delimiter = ";";
  let at = 0;
  let isLineStart = true;
  const upTo = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const start = at;
    const first = text[at] ?? "";
    const space = upTo(SPACE);
    if (space !== null) {
      isLineStart ||= space.includes("\n");
      at += space.length;
      continue;
    }
    const wasLineStart = isLineStart;
    isLineStart = false;
    const line = wasLineStart ? upTo(dialect === "mysql" ? DELIMITER : BATCH) : null;
    if (line !== null) {
      delimiter = dialect === "mysql" ? /\s(\S+)/.exec(line)?.[1] ?? ";" : delimiter;
      at += line.length;
      yield { kind: "end", text: line, start };
    } else if (delimiter !== ";" && text.startsWith(delimiter, at)) {
      at += delimiter.length;
      yield { kind: "end", text: delimiter, start };
    } else if (isLineComment(dialect, text, at)) {
      at += upTo(LINE)?.length ?? 1;
    } else if (dialect === "mysql" && upTo(EXECUTED) !== null) {
      at += upTo(EXECUTED)?.length ?? 1;
    } else if (text.startsWith("/*", at)) {
      const end = commentEnd(text, at, dialect === "sqlserver");
      at = end ?? text.length;
      if (end === null) yield { kind: "open", text: "/*", start };
    } else if (dialect === "mysql" && text.startsWith("*/", at)) {
      at += 2;
    } else if (closing(dialect, first) !== null) {
      const { value, end } = quoted(text, at, closing(dialect, first) ?? first, dialect === "mysql" && first !== "`");
      at = end ?? text.length;
      const isText2 = first === "'" || first === '"' && dialect === "mysql";
      yield { kind: end === null ? "open" : isText2 ? "text" : "name", text: value, start };
    } else {
      const word = upTo(dialect === "mysql" ? MYSQL_WORD : WORD);
      const cut = delimiter === ";" ? -1 : word?.indexOf(delimiter) ?? -1;
      const whole = cut > 0 ? word?.slice(0, cut) ?? "" : word ?? first;
      at += whole.length;
      yield { kind: word === null ? "sign" : "word", text: whole, start };
    }
  }
}
function isLineComment(dialect, text, at) {
  if (dialect === "sqlserver") return text.startsWith("--", at);
  return text[at] === "#" || text.startsWith("--", at) && !/[^\s\p{Cc}]/u.test(text[at + 2] ?? "");
}
function closing(dialect, first) {
  if (first === "'" || first === '"') return first;
  if (dialect === "mysql") return first === "`" ? first : null;
  return first === "[" ? "]" : null;
}
function commentEnd(text, start, nests) {
  let depth = 0;
  for (let at = start; at !== -1; ) {
    const close = text.indexOf("*/", at);
    const open = text.indexOf("/*", at);
    if (close === -1) return null;
    const opens = open !== -1 && open < close && (nests || depth === 0);
    depth += opens ? 1 : -1;
    at = (opens ? open : close) + 2;
    if (depth === 0) return at;
  }
  return null;
}
function quoted(text, start, close, escapes) {
  const parts = [];
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (escapes && char === "\\") {
      parts.push(text.slice(from, at), text[at + 1] ?? "");
      at++;
      from = at + 1;
    } else if (char === close) {
      parts.push(text.slice(from, at));
      if (text[at + 1] !== close) return { value: parts.join(""), end: at + 1 };
      parts.push(close);
      at++;
      from = at + 1;
    }
  }
  return { value: parts.join(""), end: null };
}

// src/scan/database/others/statement.ts
var MAX_TOKENS = 1e6;
var LEADS = /^(?:SET|sp_(?:addrolemember|addsrvrolemember|droprolemember|configure|executesql))$/i;
var SUBJECTS = /^(?:LOGIN|USER|ROLE|SERVER|APPLICATION)$/i;
function looseStatements(dialect, path, text) {
  const lines = lineIndex(text);
  const placeOf = (start) => {
    const { line, column } = lines.position(start);
    return { path, startLine: line, startColumn: column, endLine: line };
  };
  const gaps = [];
  const lose = (kind, reason, start) => gaps.push({ kind, subject: null, reason, location: placeOf(start) });
  const tokens = [];
  for (const token of looseTokens(dialect, text)) {
    if (tokens.length >= MAX_TOKENS) {
      lose("budget", `more than ${MAX_TOKENS} words: the rest is not read`, token.start);
      break;
    }
    if (token.kind === "open") lose("unparsed", "a quote or a comment that does not end", token.start);
    else tokens.push(token);
  }
  const odd = tokens.find(({ kind, text: word }) => kind === "text" && /NO_BACKSLASH_ESCAPES/i.test(word));
  if (dialect === "mysql" && odd !== void 0) lose("statement", "texts end in another way from here on", odd.start);
  return { statements: statementsOf(tokens, placeOf), gaps, texts: tokens.filter(({ kind }) => kind === "text") };
}
function statementsOf(tokens, placeOf) {
  const statements = [];
  let begun = null;
  let inRoutine = false;
  let lists = false;
  const close = (end) => {
    const first = begun === null ? void 0 : tokens[begun];
    if (begun !== null && first !== void 0)
      statements.push({
        tokens: tokens.slice(begun, end),
        location: placeOf(first.start),
        inRoutine,
        start: first.start
      });
    begun = null;
    lists = false;
  };
  for (const [index, { kind, text }] of tokens.entries()) {
    const isEnd = kind === "end" || kind === "sign" && text === ";";
    if (isEnd) {
      close(index);
      if (kind === "end" || isWord(tokens[index - 1], "END")) inRoutine = false;
    } else if (!lists && startsAt(tokens, index, begun === null)) {
      close(index);
      begun = index;
      lists = /^(?:GRANT|REVOKE|DENY)$/i.test(text);
    } else if (begun !== null) {
      if (kind === "word" && /^(?:TO|FROM)$/i.test(text)) lists = false;
    } else if (kind === "word" && /^(?:PROCEDURE|FUNCTION|TRIGGER|EVENT|PROC)$/i.test(text)) {
      inRoutine ||= tokens.slice(Math.max(0, index - 6), index).some((token) => isWord(token, "CREATE"));
    }
  }
  close(tokens.length);
  return statements;
}
function startsAt(tokens, index, isFree) {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind !== "word") return false;
  switch (token.text.toUpperCase()) {
    case "GRANT":
      return !isWord(before, "WITH") && !isWord(next, "OPTION");
    case "REVOKE":
    case "DENY":
      return true;
    case "PREPARE":
      return !isWord(before, "DEALLOCATE") && !isWord(before, "DROP");
    case "CREATE":
    case "ALTER":
    case "DROP":
    case "RENAME":
      return next?.kind === "word" && (SUBJECTS.test(next.text) || /^OR$/i.test(next.text));
    case "EXEC":
    case "EXECUTE":
      return !isWord(before, "WITH") && !isWord(before, "AS");
    default:
      return (isFree || isEdge(before)) && LEADS.test(token.text);
  }
}
function isEdge(token) {
  return token === void 0 || token.kind === "end" || token.kind === "sign" && token.text === ";";
}
function isWord(token, word) {
  return token?.kind === "word" && token.text.toUpperCase() === word;
}
function wordAt(tokens, words, from = 0) {
  return tokens.findIndex((token, index) => index >= from && words.some((word) => isWord(token, word)));
}
function begins(tokens, ...words) {
  return words.every((word, index) => isWord(tokens[index], word));
}
function commaParts(tokens) {
  const parts = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "sign" && token.text === "(") depth++;
    if (token.kind === "sign" && token.text === ")") depth--;
    if (depth === 0 && token.kind === "sign" && token.text === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
function joined(tokens) {
  return tokens.map(({ text }) => text).join("");
}
function wordsOf(tokens) {
  const open = tokens.findIndex(({ kind, text }) => kind === "sign" && text === "(");
  const own = open === -1 ? tokens : tokens.slice(0, open);
  return own.map(({ text }) => text.toUpperCase()).join(" ");
}

// src/scan/database/others/dynamic.ts
var ORDINARY = /^\s*(?:SELECT|INSERT|UPDATE|DELETE|DO|TRUNCATE|ALTER\s+TABLE|(?:CREATE|DROP)\s+(?:TABLE|(?:UNIQUE\s+|FULLTEXT\s+|NONCLUSTERED\s+)*INDEX|VIEW|CONSTRAINT)|RENAME\s+TABLE)\b/i;
var SUSPECT = /^\s*(?:GR?A?N?|RE?V?O?K?|GRANT\b.*|REVOKE\b.*|(?:CREATE|ALTER|DROP|RENAME)\s*(?:USER|ROLE|LOGIN)\b.*|(?:CREATE|ALTER|SET|EXEC\w*|CALL)\s*)$/is;
function dynamicOf({ tokens }, textsBefore2) {
  const at = textPlace(tokens);
  if (at === null) return null;
  const own = tokens.slice(at, at + 40).filter(({ kind, text }) => kind !== "sign" || !/[()]/.test(text));
  const [first, second] = isWord(own[0], "N") ? own.slice(1) : own;
  if (first?.kind === "text" && second?.text !== "+") return { text: first.text };
  const near = textsBefore2();
  return { isOrdinary: near.some((text) => ORDINARY.test(text)) && !near.some((text) => SUSPECT.test(text)) };
}
function textPlace(tokens) {
  const [first, second, third] = tokens;
  if (isWord(first, "PREPARE")) return isWord(third, "FROM") ? 3 : null;
  const isRun = isWord(first, "EXEC") || isWord(first, "EXECUTE");
  const called = tokens.slice(0, 6).findIndex(({ kind, text }) => kind !== "text" && /^sp_executesql$/i.test(text));
  if (called !== -1) return called + 1;
  if (!isRun) return null;
  if (isWord(second, "IMMEDIATE")) return 2;
  return second?.kind === "sign" && second.text === "(" ? 2 : null;
}

// src/scan/database/others/mysql.ts
function applyMysql(accounts, { tokens: all, location, inRoutine }) {
  const tokens = begins(all, "CREATE", "OR", "REPLACE") ? [...all.slice(0, 1), ...all.slice(3)] : all;
  const isRole = isWord(tokens[1], "ROLE");
  if (!isRole && !isWord(tokens[1], "USER")) {
    if (begins(tokens, "GRANT")) grant(accounts, tokens, location);
    else if (begins(tokens, "REVOKE") && !inRoutine) revoke(accounts, tokens);
    else if (begins(tokens, "SET")) setGlobal(accounts, tokens.slice(1), location);
    return;
  }
  const names = commaParts(tokens.slice(2)).map(accountIn);
  if (begins(tokens, "CREATE") || begins(tokens, "ALTER")) {
    for (const name of names)
      if (name !== null) putAccount(accounts, { name, login: !isRole, hasPassword: hasPassword(tokens), location });
  } else if (begins(tokens, "DROP") && !inRoutine) {
    for (const name of names) if (name !== null) dropAccount(accounts, name);
  } else if (begins(tokens, "RENAME")) {
    for (const part of commaParts(tokens.slice(2))) rename(accounts, part);
  }
}
function hasPassword(tokens) {
  return tokens.some((token, index) => isWord(token, "BY") && tokens.slice(index + 1, index + 3).some(isText));
}
function isText({ kind }) {
  return kind === "text";
}
function accountIn(tokens) {
  const from = tokens.findIndex(({ kind, text }) => kind !== "word" || !/^(?:IF|NOT|EXISTS)$/i.test(text));
  const [name, at, host] = tokens.slice(Math.max(0, from));
  if (name === void 0 || name.kind === "sign" && name.text !== "%") return null;
  if (name.kind === "word" && name.text.includes("@")) return null;
  if (at?.kind === "word" && /^@./.test(at.text)) return `${name.text}${at.text}`;
  const isHost = at?.text === "@" && host !== void 0 && host.text !== "%";
  return isHost ? `${name.text}@${host.text}` : name.text;
}
function rename(accounts, tokens) {
  const to = wordAt(tokens, ["TO"]);
  const [from, name] = [accountIn(tokens), accountIn(tokens.slice(to + 1))];
  if (to !== -1 && from !== null && name !== null) renameAccount(accounts, from, name);
}
function partsOf(tokens, word) {
  const to = wordAt(tokens, [word]);
  if (to === -1) return null;
  const on = wordAt(tokens.slice(0, to), ["ON"]);
  const first = isWord(tokens[1], "IF") ? 3 : 1;
  const target = tokens.slice(on + 1, to).filter(({ kind, text }) => kind !== "word" || !/^(?:TABLE|FUNCTION|PROCEDURE)$/i.test(text));
  const who = commaParts(tokens.slice(to + 1)).flatMap((part) => {
    if (isWord(part[0], "PUBLIC")) return [null];
    const name = accountIn(part);
    return name === null ? [] : [name];
  });
  return { listed: commaParts(tokens.slice(first, on === -1 ? to : on)), on: on === -1 ? null : joined(target), who };
}
function grant(accounts, tokens, location) {
  const parts = partsOf(tokens, "TO");
  if (parts === null) return;
  const { listed, on, who } = parts;
  const words = tokens.map(({ kind, text }) => kind === "word" ? text.toUpperCase() : "");
  const option = words.lastIndexOf("OPTION");
  const [grantable, admin] = ["GRANT", "ADMIN"].map((word) => option > 0 && words[option - 1] === word);
  for (const grantee of who) {
    if (on === null || wordsOf(listed[0] ?? []) === "PROXY") {
      const roles = on === null ? listed.map(accountIn) : [accountIn(tokens.slice(wordAt(tokens, ["ON"]) + 1))];
      for (const role of roles)
        if (role !== null && grantee !== null)
          putMembership(accounts, { role, member: grantee, admin: admin === true, location });
      continue;
    }
    if (grantee !== null && hasPassword(tokens)) {
      putAccount(accounts, { name: grantee, login: true, hasPassword: true, location });
    }
    for (const privilege of listed.map(wordsOf))
      putGrant(accounts, { on, privilege, grantee, grantable: grantable === true, location });
  }
}
function revoke(accounts, tokens) {
  const parts = partsOf(tokens, "FROM");
  if (parts === null) return;
  const { listed, on, who } = parts;
  const isAll = listed.some((part) => isWord(part[0], "ALL"));
  for (const grantee of who) {
    for (const [key, grant2] of accounts.grants) {
      if (isAll && grant2.grantee === grantee && (on === null || grant2.on === on)) accounts.grants.delete(key);
    }
    if (on !== null) for (const part of listed) dropGrant(accounts, on, wordsOf(part), grantee);
    else if (!isAll && grantee !== null)
      for (const part of listed) dropMembership(accounts, accountIn(part) ?? "", grantee);
  }
}
function setGlobal(accounts, tokens, location) {
  let isGlobal = false;
  for (const part of commaParts(tokens)) {
    const [first, dot] = part;
    const isSystem = /^@@(?:GLOBAL|PERSIST)$/i.test(first?.text ?? "");
    const says = isWord(first, "GLOBAL") || isWord(first, "PERSIST");
    if (isWord(first, "SESSION") || isWord(first, "LOCAL")) isGlobal = false;
    isGlobal ||= says;
    const rest = part.slice(isSystem && dot?.text === "." ? 2 : says ? 1 : 0);
    const mark = rest.findIndex(({ kind, text }) => kind === "sign" && text === "=");
    const name = joined(rest.slice(0, Math.max(0, mark))).replace(/:$/, "").toLowerCase();
    if (mark > 0 && (isGlobal || isSystem))
      accounts.settings.set(name, { name, value: joined(rest.slice(mark + 1)), location });
  }
}

// src/scan/database/others/sqlserver.ts
function applySqlServer(accounts, statement) {
  const { tokens, location, inRoutine } = statement;
  if (begins(tokens, "GRANT")) permit(accounts, tokens, location);
  else if ((begins(tokens, "REVOKE") || begins(tokens, "DENY")) && !inRoutine) forbid(accounts, tokens);
  else if (["LOGIN", "USER", "ROLE", "SERVER", "APPLICATION"].some((word) => isWord(tokens[1], word))) {
    applyAccount(accounts, statement);
  } else procedure(accounts, tokens, location);
}
function applyAccount(accounts, { tokens, location, inRoutine }) {
  const from = isWord(tokens[1], "SERVER") || isWord(tokens[1], "APPLICATION") ? 3 : 2;
  const hasIf = isWord(tokens[from], "IF");
  const name = tokens[hasIf ? from + 2 : from]?.text ?? "";
  const [verb, what] = [tokens[from + 1], tokens[from + 2]];
  const member = tokens[from + 3]?.text ?? "";
  if (name === "") return;
  if (begins(tokens, "ALTER") && isWord(what, "MEMBER")) {
    if (isWord(verb, "ADD")) putMembership(accounts, { role: name, member, admin: false, location });
    else if (!inRoutine) dropMembership(accounts, name, member);
  } else if (begins(tokens, "CREATE")) {
    const hasPassword2 = wordAt(tokens.slice(0, 40), ["PASSWORD"]) !== -1;
    putAccount(accounts, { name, login: !tokens.slice(1, 3).some(isRoleWord), hasPassword: hasPassword2, location });
  } else if (begins(tokens, "DROP") && !inRoutine) dropAccount(accounts, name);
}
function isRoleWord(token) {
  return isWord(token, "ROLE");
}
function permissionIn(tokens) {
  const to = wordAt(tokens, ["TO", "FROM"]);
  if (to === -1) return null;
  const on = wordAt(tokens.slice(0, to), ["ON"]);
  if (begins(tokens, "REVOKE", "GRANT", "OPTION")) return null;
  const privileges = commaParts(tokens.slice(1, on === -1 ? to : on)).map(wordsOf);
  const target = joined(tokens.slice(on + 1, to)).replace(/^(?:OBJECT|DATABASE)::/i, "");
  const isOfServer = privileges.some((word) => /\bSERVER\b|\bANY LOGIN\b/.test(word));
  const { who, end } = granteesIn(tokens, to + 1);
  return {
    privileges,
    on: on === -1 ? isOfServer ? "server" : "database" : target,
    who,
    grantable: begins(tokens.slice(end), "WITH", "GRANT", "OPTION")
  };
}
function granteesIn(tokens, start) {
  const who = [];
  let at = start;
  for (; at < tokens.length; at += 2) {
    const token = tokens[at];
    if (token === void 0 || token.kind === "sign") break;
    who.push(/^public$/i.test(token.text) ? null : token.text);
    if (tokens[at + 1]?.text !== ",") return { who, end: at + 1 };
  }
  return { who, end: at };
}
function permit(accounts, tokens, location) {
  const permission = permissionIn(tokens);
  if (permission === null) return;
  const { privileges, on, who, grantable } = permission;
  const impersonated = privileges.includes("IMPERSONATE") ? /^(?:USER|LOGIN)::(.*)$/i.exec(on)?.[1] ?? null : null;
  for (const grantee of who) {
    if (impersonated !== null && grantee !== null)
      putMembership(accounts, { role: impersonated, member: grantee, admin: grantable, location });
    else for (const privilege of privileges) putGrant(accounts, { on, privilege, grantee, grantable, location });
  }
}
function forbid(accounts, tokens) {
  const permission = permissionIn(tokens);
  if (permission === null) return;
  const { privileges, on, who } = permission;
  for (const grantee of who) for (const privilege of privileges) dropGrant(accounts, on, privilege, grantee);
}
function procedure(accounts, tokens, location) {
  const at = tokens.slice(0, 6).findIndex(({ text }) => /^sp_(?:add|drop)(?:srv)?rolemember$|^sp_configure$/i.test(text));
  if (at === -1) return;
  const values = commaParts(tokens.slice(at + 1)).map(valueIn);
  const [first = "", second = ""] = values;
  const name = tokens[at]?.text.toLowerCase() ?? "";
  if (name === "sp_configure") {
    if (second !== "")
      accounts.settings.set(first.toLowerCase(), { name: first.toLowerCase(), value: second, location });
    return;
  }
  const [role, member] = name.includes("srv") ? [second, first] : [first, second];
  if (name.startsWith("sp_drop")) dropMembership(accounts, role, member);
  else putMembership(accounts, { role, member, admin: false, location });
}
function valueIn(part) {
  const mark = part.findIndex(({ kind, text: text2 }) => kind === "sign" && text2 === "=");
  const own = part.slice(mark + 1);
  const text = own.find(({ kind }) => kind === "text");
  if (text !== void 0) return text.text;
  return own[0]?.kind === "sign" ? joined(own.slice(0, 3)).match(/^\d+/)?.[0] ?? "" : own[0]?.text ?? "";
}

// src/scan/database/others/read.ts
var NEAR = 50;
var MAX_DEPTH = 3;
function readAccounts(dialect, scripts) {
  const accounts = noAccounts();
  for (const { path, text } of scripts) applyText(dialect, accounts, path, text);
  return catalogueOfAccounts(dialect, accounts);
}
function applyText(dialect, accounts, path, text) {
  const { statements, gaps, texts } = looseStatements(dialect, path, text);
  accounts.gaps.push(...gaps);
  for (const statement of statements) {
    applyStatement(dialect, accounts, statement);
    runText(dialect, accounts, statement, texts, 0);
  }
}
function applyStatement(dialect, accounts, statement) {
  (dialect === "mysql" ? applyMysql : applySqlServer)(accounts, statement);
}
function runText(dialect, accounts, statement, texts, depth) {
  const { location, start } = statement;
  const run = dynamicOf(statement, () => textsBefore(texts, start));
  if (run === null) return;
  if ("text" in run && depth < MAX_DEPTH) {
    const inner = looseStatements(dialect, location.path, run.text);
    if (inner.gaps.length > 0)
      accounts.gaps.push({ kind: "dynamic-sql", subject: null, reason: "a text that does not parse", location });
    for (const one of inner.statements) {
      const placed = { ...one, location };
      applyStatement(dialect, accounts, placed);
      runText(dialect, accounts, placed, inner.texts, depth + 1);
    }
    return;
  }
  const isOrdinary = "isOrdinary" in run && run.isOrdinary;
  const reason = "a statement that is put together when it runs";
  accounts.gaps.push({ kind: isOrdinary ? "order" : "dynamic-sql", subject: null, reason, location });
}
function textsBefore(texts, place) {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = low + high >>> 1;
    if ((texts[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return texts.slice(Math.max(0, low - NEAR), low).map(({ text }) => text);
}

// src/scan/database/scan-set.ts
async function scanSet(parser, paired, settings, isChange) {
  const deciding = [...(paired.base ?? paired.head)?.texts.values() ?? []];
  const sideOf = (side) => side === null ? null : forwardScripts(side.set, side.texts, deciding);
  const [before, after] = [sideOf(paired.base), sideOf(paired.head)];
  const { base, head } = paired.dialect === "postgresql" ? await catalogues(parser, before, after) : {
    base: readAccounts(paired.dialect, before?.scripts ?? []),
    head: readAccounts(paired.dialect, after?.scripts ?? [])
  };
  const comparison = compareCatalogues(base, head);
  const texts = { base: paired.base?.texts ?? NONE, head: paired.head?.texts ?? NONE };
  const seen = (rule, hits = [], side = "head") => hits.flatMap((hit) => observe(rule, hit, paired.root, settings, texts[side]) ?? []);
  const found = [];
  for (const rule of DATABASE_RULES) {
    found.push(...seen(rule, rule.inState?.(head)));
    if (!isChange) continue;
    found.push(...seen(rule, rule.inChange?.(comparison)));
    if (paired.head !== null) found.push(...seen(rule, rule.inHistory?.({ base: paired.base, head: paired.head })));
  }
  if (isChange && paired.dialect === "postgresql") found.push(...await statementHits(parser, before, after, seen));
  const lost = isChange ? compareCatalogues(head, base).gained : [];
  return {
    head: found,
    base: isChange ? DATABASE_RULES.flatMap((rule) => seen(rule, rule.inState?.(base), "base")) : [],
    gaps: { head: gapsOf(head, paired.root), base: gapsOf(base, paired.root) },
    elements: { head: rightElements(comparison.gained), base: rightElements(lost) }
  };
}
var NONE = /* @__PURE__ */ new Map();
async function statementHits(parser, before, after, seen) {
  const known = new Set(before?.scripts.map(({ path }) => path));
  const fresh = [];
  for (const { path, text } of after?.scripts ?? []) {
    if (known.has(path)) continue;
    const { statements } = await readScript(parser, path, text);
    for (const piece of statements) if (isStatement(piece)) fresh.push(piece);
  }
  const made = new Set(
    fresh.flatMap(({ node }) => "CreateStmt" in node ? [node.CreateStmt.relation?.relname ?? ""] : [])
  );
  return fresh.flatMap(
    (statement) => DATABASE_RULES.flatMap((rule) => seen(rule, rule.inStatement?.(statement, made)))
  );
}

// src/scan/database/scan.ts
var ENGINE = "builtin";
async function scanDatabase(context) {
  const { workspace } = context;
  const nothing = { engine: ENGINE, problems: [], head: [], base: [], stats: NO_STATS };
  const touched = workspace.changes?.flatMap(({ path, basePath }) => [path, basePath ?? path]);
  if (touched !== void 0 && !touched.some(mayMatter)) {
    return { ...nothing, status: "not-applicable", reason: "no migration changed" };
  }
  const work = { context, parser: sqlParser(), isChange: touched !== void 0, found: newFound() };
  const files = { base: await sideFiles(workspace, "base"), head: await sideFiles(workspace, "head") };
  for (const pair of pairs(files, touched === void 0 ? null : new Set(touched))) await scanPair(work, pair);
  work.found.gaps.head.push(...await codeMigrationGaps(workspace, "head", touched ?? null));
  if (work.isChange) work.found.gaps.base.push(...await codeMigrationGaps(workspace, "base", touched ?? null));
  const coverage = coverageOf(workspace, work.found);
  const { found } = work;
  if (found.files === 0) {
    const inCode = found.gaps.head.length > 0 ? ", but for those that nobody reads" : "";
    const reason = `${touched === void 0 ? "no migrations" : "no migration changed"}${inCode}`;
    return { ...nothing, status: "not-applicable", reason, coverage };
  }
  return {
    ...nothing,
    status: "complete",
    reason: null,
    head: found.head,
    base: found.base,
    coverage,
    elements: found.elements,
    stats: { files: found.files, bytes: found.bytes, packages: 0 }
  };
}
function mayMatter(path) {
  return isSql(path) || isMigrationConfig(path) || isCodeMigration(path);
}
function newFound() {
  return { head: [], base: [], gaps: { head: [], base: [] }, elements: { head: [], base: [] }, files: 0, bytes: 0 };
}
function pairs(files, touched) {
  const base = groupBy(files.base.sets, ({ root }) => root);
  const head = groupBy(files.head.sets, ({ root }) => root);
  const all = [.../* @__PURE__ */ new Set([...head.keys(), ...base.keys()])].flatMap(
    (root) => pairsOf(root, base.get(root) ?? [], head.get(root) ?? [])
  );
  if (touched === null) return all;
  const configs = [...touched].filter(isMigrationConfig);
  return all.filter((pair) => {
    const own = [...pair.base?.migrations ?? [], ...pair.head?.migrations ?? []];
    return own.some(({ path }) => touched.has(path)) || configs.some((path) => path.startsWith(pair.root));
  });
}
function pairsOf(root, base, head) {
  const left = [...base];
  const take = (index) => index === -1 ? null : left.splice(index, 1)[0] ?? null;
  const same = head.map((set) => ({ set, twin: take(left.findIndex(({ tool }) => tool === set.tool)) }));
  const found = same.map(
    ({ set, twin }) => ({ root, base: twin ?? take(left.length === 0 ? -1 : 0), head: set })
  );
  return [...found, ...left.map((set) => ({ root, base: set, head: null }))];
}
async function scanPair({ context, parser, isChange, found }, { root, base, head }) {
  const { workspace, settings, signal } = context;
  signal.throwIfAborted();
  const before = await historyOf(workspace, "base", base, found);
  const after = await historyOf(workspace, "head", head, found);
  const deciding = [...(before ?? after)?.texts.values() ?? []];
  const isSure = (head ?? base)?.tool.isSure === true;
  if (!isSure && ![before, after].some((side) => definesObjects(side?.texts.values() ?? []))) return;
  const dialect = await dialectOf(parser, deciding);
  found.files += after?.texts.size ?? 0;
  if (dialect === "sqlite") return;
  const result = await scanSet(parser, { root, dialect, base: before, head: after }, settings, isChange);
  found.head.push(...result.head);
  found.base.push(...result.base);
  for (const side of ["head", "base"]) {
    found.gaps[side].push(...result.gaps[side]);
    found.elements[side].push(...result.elements[side]);
  }
}
async function historyOf(workspace, side, set, found) {
  if (set === null) return null;
  const { texts, gaps, bytes } = await readTexts(
    workspace,
    side,
    set.migrations.map(({ path }) => path)
  );
  found.gaps[side].push(...gaps);
  found.bytes += bytes;
  return { set, texts };
}
function coverageOf(workspace, { gaps }) {
  return ledgerOf({
    scanner: "database",
    head: gaps.head,
    base: gaps.base,
    changes: workspace.changes,
    looksAt: isSql
  });
}
export {
  scanDatabase
};
