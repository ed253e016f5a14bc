import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  compareNumbers,
  compareVersions,
  folderOf,
  matching,
  nameOf,
  number
} from "./part-shared-scan-database-migrations-order.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";
import {
  compareText
} from "./part-shared-util-text-order.js";

// src/scan/database/migrations/tools/atlas.ts
var atlas = {
  id: "atlas",
  title: "Atlas",
  isHistory: true,
  hasMarks: true,
  isSure: true,
  find: ({ sql, configs }) => [...configs.keys()].filter((path) => nameOf(path) === "atlas.sum").map((sum) => {
    const root = folderOf(sum);
    const own = sql.filter((path) => folderOf(path) === root);
    const forward = own.filter((path) => !/\.down\.sql$/i.test(path)).sort(compareText);
    const migrations = forward.map((path) => ({
      path,
      version: number(/^\d+/.exec(nameOf(path))?.[0] ?? "") || null
    }));
    return { root, migrations, passed: own.filter((path) => !forward.includes(path)) };
  })
};

// src/scan/database/migrations/tools/diesel.ts
var diesel = {
  id: "diesel",
  title: "Diesel",
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) => {
    const sets = matching(sql, /^(.*?)([^/]*\d[^/]*)\/(?:up|down)\.sql$/i, (_path, match) => match[1] ?? "");
    return [...sets].map(([root, found]) => ({
      root,
      passed: found.map(({ path }) => path).filter((path) => /\/down\.sql$/i.test(path)),
      migrations: found.filter(({ path }) => /\/up\.sql$/i.test(path)).map(({ path }) => ({ path, version: versionOf(folderOf(path).slice(root.length)) })).sort((a, b) => compareText(a.version, b.version) || compareText(a.path, b.path))
    }));
  }
};
function versionOf(folder) {
  return (folder.split("_")[0] ?? "").replaceAll("-", "").replace(/\/$/, "");
}

// src/scan/database/migrations/json.ts
function jsonValue(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// src/scan/database/migrations/tools/drizzle.ts
var drizzle = {
  id: "drizzle",
  title: "Drizzle",
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql, configs }) => [...configs].filter(([path]) => /(?:^|\/)meta\/_journal\.json$/.test(path)).map(([path, text]) => {
    const root = path.slice(0, -"meta/_journal.json".length);
    const order = new Map(tagsIn(text).map((tag, index) => [`${root}${tag}.sql`, index]));
    const own = sql.filter((file) => folderOf(file) === root);
    const rank = (file) => order.get(file) ?? order.size;
    const migrations = own.toSorted((a, b) => rank(a) - rank(b) || compareText(a, b)).map((file) => ({ path: file, version: /^\d+/.exec(nameOf(file))?.[0] ?? null }));
    return { root, migrations };
  })
};
function tagsIn(text) {
  const journal = jsonValue(text);
  if (typeof journal !== "object" || journal === null || !("entries" in journal) || !Array.isArray(journal.entries))
    return [];
  const entries = journal.entries;
  return entries.flatMap(
    (entry) => typeof entry === "object" && entry !== null && "tag" in entry && typeof entry.tag === "string" ? entry.tag : []
  );
}

// src/scan/database/migrations/tools/flyway.ts
var FILE = /(?:^|\/)(?:([VBU])([0-9][0-9._]*)|R)__[^/]*\.sql$/i;
var flyway = {
  id: "flyway",
  title: "Flyway",
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) => {
    const sets = matching(sql, FILE, (path) => /^(?:.*\/)?db\/migration\//.exec(path)?.[0] ?? folderOf(path));
    return [...sets].map(([root, found]) => {
      const undo = found.filter(({ match }) => match[1]?.toUpperCase() === "U").map(({ path }) => path);
      const migrations = found.filter(({ path }) => !undo.includes(path)).map(({ path, match }) => ({ path, version: match[2] === void 0 ? null : versionOf2(match[2]) }));
      return { root, passed: undo, migrations: migrations.sort(inOrder) };
    });
  }
};
function versionOf2(text) {
  return text.split(/[._]/).filter(Boolean).map(number).join(".");
}
function inOrder(a, b) {
  if (a.version === null || b.version === null) {
    return Number(a.version === null) - Number(b.version === null) || compareText(nameOf(a.path), nameOf(b.path));
  }
  return compareVersions(a.version, b.version) || compareText(a.path, b.path);
}

// src/scan/database/migrations/tools/numbered.ts
var numbered = {
  id: "numbered",
  title: "numbered files",
  isHistory: true,
  hasMarks: true,
  isSure: false,
  find: ({ sql }) => {
    const sets = matching(sql, /(?:^|\/)(?:v|m)?(\d+)[^/]*\.(?:sql|psql|pgsql|ddl)$/i, folderOf);
    return [...sets].map(([root, found]) => ({
      root,
      migrations: found.map(({ path, match }) => ({ path, version: number(match[1] ?? "0") })).sort((a, b) => compareNumbers(a.version, b.version) || compareText(a.path, b.path))
    }));
  }
};

// src/scan/database/migrations/tools/plain.ts
var plain = {
  id: "plain",
  title: "SQL files",
  isHistory: false,
  hasMarks: true,
  isSure: false,
  find: ({ sql }) => [...groupBy(sql, folderOf)].map(([root, paths]) => ({
    root,
    isUnordered: paths.length > 1,
    migrations: paths.toSorted(compareText).map((path) => ({ path, version: null }))
  }))
};

// src/scan/database/migrations/tools/prisma.ts
var prisma = {
  id: "prisma",
  title: "Prisma",
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) => {
    const sets = matching(sql, /^(.*?)([^/]+)\/migration\.sql$/, (_path, match) => match[1] ?? "");
    return [...sets].map(([root, found]) => ({
      root,
      migrations: found.map(({ path, match }) => ({ path, version: /^\d+/.exec(match[2] ?? "")?.[0] ?? null })).sort((a, b) => compareText(a.path, b.path))
    }));
  }
};

// src/scan/database/migrations/tools/sqitch.ts
var sqitch = {
  id: "sqitch",
  title: "Sqitch",
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql, configs }) => [...configs].filter(([path]) => nameOf(path) === "sqitch.plan").map(([path, text]) => {
    const root = folderOf(path);
    const own = new Set(sql.filter((file) => file.startsWith(`${root}deploy/`)));
    const planned = changesIn(text).map((name) => `${root}deploy/${name}.sql`);
    const migrations = [...new Set(planned)].filter((file) => own.has(file)).map((file) => ({ path: file, version: null }));
    const passed = sql.filter((file) => ["revert/", "verify/"].some((folder) => file.startsWith(root + folder)));
    return { root, migrations, passed };
  })
};
function changesIn(plan) {
  return plan.split(/\r?\n/).flatMap((line) => /^([^\s%@#:-][^\s]*)\s/.exec(line)?.[1] ?? []);
}

// src/scan/database/migrations/tools/structure.ts
var structure = {
  id: "structure",
  title: "structure.sql",
  isHistory: false,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) => sql.filter((path) => /(?:^|\/)db\/(?:\w+_)?structure\.sql$/.test(path)).map((path) => ({ root: path, migrations: [{ path, version: null }] }))
};

// src/scan/database/migrations/tools/supabase.ts
var PRELUDE = `
CREATE ROLE anon; CREATE ROLE authenticated; CREATE ROLE service_role BYPASSRLS; CREATE ROLE authenticator LOGIN NOINHERIT;
GRANT anon, authenticated, service_role TO authenticator;
CREATE SCHEMA auth; CREATE SCHEMA storage; CREATE SCHEMA extensions; CREATE SCHEMA vault; CREATE SCHEMA realtime;
GRANT USAGE ON SCHEMA public, auth, storage, extensions TO anon, authenticated, service_role;
CREATE EXTENSION pgcrypto WITH SCHEMA extensions; CREATE EXTENSION "uuid-ossp" WITH SCHEMA extensions;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON TABLES TO anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON FUNCTIONS TO anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON SEQUENCES TO anon, authenticated, service_role;
`;
var supabase = {
  id: "supabase",
  title: "Supabase",
  isHistory: true,
  hasMarks: false,
  isSure: true,
  prelude: PRELUDE,
  find: ({ sql }) => {
    const sets = matching(sql, /(?:^|\/)supabase\/migrations\/[^/]+\.sql$/, folderOf);
    return [...sets].map(([root, found]) => ({
      root,
      migrations: found.map(({ path }) => ({ path, version: /^\d+/.exec(nameOf(path))?.[0] ?? null })).sort((a, b) => compareText(a.path, b.path))
    }));
  }
};

// src/scan/database/migrations/tools/up-down.ts
var upDown = {
  id: "golang-migrate",
  title: "golang-migrate",
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) => {
    const sets = matching(sql, /(?:^|\/)(\d+)[^/]*\.(up|down)\.sql$/i, folderOf);
    return [...sets].map(([root, found]) => ({
      root,
      passed: found.filter(({ match }) => match[2]?.toLowerCase() === "down").map(({ path }) => path),
      migrations: found.filter(({ match }) => match[2]?.toLowerCase() === "up").map(({ path, match }) => ({ path, version: number(match[1] ?? "0") })).sort((a, b) => compareNumbers(a.version, b.version) || compareText(nameOf(a.path), nameOf(b.path)))
    }));
  }
};

// src/scan/database/migrations/tools.ts
var MIGRATION_TOOLS = [
  supabase,
  drizzle,
  prisma,
  sqitch,
  atlas,
  flyway,
  diesel,
  upDown,
  structure,
  numbered,
  plain
];

// src/scan/database/migrations/find.ts
var MAX_FILES = 2e4;
var CONFIG = /(?:^|\/)(?:atlas\.sum|sqitch\.plan|meta\/_journal\.json|migration_lock\.toml)$/;
var SQL = /\.(?:sql|psql|pgsql|ddl)$/i;
function isSql(path) {
  return SQL.test(path);
}
function isMigrationConfig(path) {
  return CONFIG.test(path);
}
function migrationSets({ sql, configs }) {
  const sets = [];
  let left = sql.slice(0, MAX_FILES);
  for (const tool of MIGRATION_TOOLS) {
    const taken = /* @__PURE__ */ new Set();
    for (const { root, migrations, passed = [], isUnordered = false } of tool.find({ sql: left, configs })) {
      for (const path of passed) taken.add(path);
      for (const { path } of migrations) taken.add(path);
      if (migrations.length > 0) sets.push({ tool, root, migrations, isUnordered });
    }
    left = left.filter((path) => !taken.has(path));
  }
  return sets;
}

export {
  isSql,
  isMigrationConfig,
  migrationSets
};
