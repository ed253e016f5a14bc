import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  entry,
  list,
  map,
  scalar
} from "./part-shared-scan-static-infrastructure-value.js";
import "./part-shared-undefined.js";

// src/scan/static/infrastructure/sql/token.ts
var MYSQL = /`|\bENGINE\s*=|\bAUTO_INCREMENT\b|^[ \t]*DELIMITER\b|\bIDENTIFIED\s+(?:BY|WITH)\b|\bFLUSH\s+PRIVILEGES\b|'[^'\n]{0,80}'@'|\bSET\s+GLOBAL\b/im;
function dialectOf(text) {
  return { isMysql: MYSQL.test(text) };
}
var PATTERNS = {
  blank: /[\s\uFEFF]+/y,
  lineComment: /--[^\n]*/y,
  hashComment: /#[^\n]*/y,
  word: /[A-Za-z_\u0080-\uFFFF][\w$\u0080-\uFFFF]*/y,
  number: /\d[\w.]*/y,
  dollar: /\$(?:[A-Za-z_]\w*)?\$/y
};
function* tokensOf(text, { isMysql }, from = 0, to = text.length) {
  let at = from;
  while (at < to) {
    const skipped = ignored(text, at, isMysql);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const token = tokenAt(text, at, isMysql);
    if (token.start >= to) return;
    yield token;
    at = token.end;
  }
}
function ignored(text, at, isMysql) {
  const blank = ends(PATTERNS.blank, text, at);
  if (blank > at) return blank;
  if (text.startsWith("--", at)) return ends(PATTERNS.lineComment, text, at);
  if (isMysql && text[at] === "#") return ends(PATTERNS.hashComment, text, at);
  if (text.startsWith("/*", at)) return commentEnd(text, at, isMysql);
  return at;
}
function commentEnd(text, at, isMysql) {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = at + 2;
  let depth = 1;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    if (match[0] === "*/") depth--;
    else if (!isMysql) depth++;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}
function tokenAt(text, start, isMysql) {
  const sign = text[start] ?? "";
  if (sign === "'" || isMysql && sign === '"') return quoted(text, start, start, isMysql);
  if (sign === '"' || sign === "`") return { ...quoted(text, start, start, false), kind: "name" };
  if (/[Ee]/.test(sign) && text[start + 1] === "'") return quoted(text, start, start + 1, true);
  const word = ends(PATTERNS.word, text, start);
  if (word > start) return { kind: "word", text: text.slice(start, word), start, end: word };
  const number = ends(PATTERNS.number, text, start);
  if (number > start) return { kind: "word", text: text.slice(start, number), start, end: number };
  const opened = sign === "$" && !isMysql ? ends(PATTERNS.dollar, text, start) : start;
  if (opened > start) {
    const closing2 = text.indexOf(text.slice(start, opened), opened);
    const inner = closing2 === -1 ? text.length : closing2;
    const end = closing2 === -1 ? text.length : closing2 + opened - start;
    return { kind: "body", text: text.slice(opened, inner), start, end };
  }
  return { kind: "sign", text: sign, start, end: start + 1 };
}
function quoted(text, start, open, escapes) {
  const quote = text[open] ?? "";
  let at = open + 1;
  while (at < text.length) {
    if (escapes && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) break;
      at++;
    }
    at++;
  }
  const inner = text.slice(open + 1, at).replaceAll(quote + quote, quote);
  return { kind: "text", text: inner, start, end: Math.min(text.length, at + 1) };
}
function ends(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

// src/scan/static/infrastructure/sql/statement.ts
var UNDO = /^--[ \t]*(?:\+goose[ \t]+Down|migrate:down|\+migrate[ \t]+Down|Down Migration)\b/im;
var LEADS = /* @__PURE__ */ new Set(["BEGIN", "THEN", "ELSE", "LOOP", "DECLARE"]);
function statementsOf(text, dialect, budget) {
  const undo = UNDO.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const statements = [];
  let tokens = [];
  let terminator = ";";
  let next = 0;
  const source = plainScript(text);
  for (const token of tokensOf(source, dialect)) {
    budget.spend();
    if (token.start < next) continue;
    const ended = endOf(token, terminator, source);
    if (ended) next = token.start + terminator.length;
    if (!ended) tokens.push(token);
    if (ended && tokens.length > 0) {
      statements.push({ tokens, isUndo: (tokens[0]?.start ?? 0) > undo });
      tokens = [];
    }
    const changed = ended ? null : newTerminator(tokens, source);
    if (changed === null) continue;
    [terminator, tokens] = [changed, []];
    next = token.start + changed.length;
  }
  if (tokens.length > 0) statements.push({ tokens, isUndo: (tokens[0]?.start ?? 0) > undo });
  return statements.flatMap((statement) => [statement, ...insideOf(statement, source, dialect, budget)]);
}
function plainScript(text) {
  return text.replace(/^[ \t]*\\[^\n]*/gm, (line) => " ".repeat(line.length)).replace(/^GO[ \t]*\r?$/gim, (line) => `;${" ".repeat(line.length - 1)}`);
}
function endOf(token, terminator, text) {
  if (token.kind !== "sign") return false;
  return text.startsWith(terminator, token.start) || token.text === ";" && terminator === ";";
}
function newTerminator(tokens, text) {
  const [first, second] = tokens;
  if (first === void 0 || second === void 0 || tokens.length !== 2 || !isWord(first, "DELIMITER")) return null;
  return /^\S+/.exec(text.slice(second.start, second.start + 10))?.[0] ?? null;
}
function insideOf({ tokens, isUndo }, text, dialect, budget) {
  const body = tokens.find(({ kind }) => kind === "body");
  if (body === void 0 || !isWord(tokens[0], "DO")) return [];
  const from = text.indexOf("$", body.start + 1) + 1;
  const found = [];
  let own = [];
  for (const token of tokensOf(text, dialect, from, from + body.text.length)) {
    budget.spend();
    if (token.kind === "sign" && token.text === ";") {
      if (own.length > 0) found.push({ tokens: own, isUndo });
      own = [];
    } else if (token.kind === "word" && LEADS.has(token.text.toUpperCase())) own = [];
    else own.push(token);
  }
  return found;
}
function isWord(token, ...words) {
  return token?.kind === "word" && words.includes(token.text.toUpperCase());
}
function indexOfWord(tokens, word, from = 0) {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === "sign" && token.text === "(") depth++;
    if (token?.kind === "sign" && token.text === ")") depth--;
    if (depth <= 0 && isWord(token, word)) return at;
  }
  return -1;
}
function hasWords(tokens, ...words) {
  return placeOfWords(tokens, ...words) !== -1;
}
function placeOfWords(tokens, ...words) {
  const [first = "", ...rest] = words;
  for (let at = indexOfWord(tokens, first); at !== -1; at = indexOfWord(tokens, first, at + 1)) {
    if (rest.every((word, index) => isWord(tokens[at + 1 + index], word))) return at;
  }
  return -1;
}

// src/scan/static/infrastructure/sql/grant.ts
var grants = ({ tokens }, at) => {
  const start = isWord(tokens[0], "GRANT") ? 0 : isWord(tokens[0], "ALTER") && isWord(tokens[1], "DEFAULT") ? indexOfWord(tokens, "GRANT") : -1;
  if (start === -1) return null;
  const to = indexOfWord(tokens, "TO", start);
  if (to === -1) return null;
  const on = indexOfWord(tokens.slice(0, to), "ON", start);
  const privileges = split(tokens.slice(start + 1, on === -1 ? to : on));
  const object = on === -1 ? [] : tokens.slice(on + 1, to);
  const end = [
    indexOfWord(tokens, "WITH", to),
    indexOfWord(tokens, "GRANTED", to),
    indexOfWord(tokens, "IDENTIFIED", to)
  ].filter((each) => each !== -1);
  const grantees = split(tokens.slice(to + 1, Math.min(...end, tokens.length)));
  const place = (part) => at({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 });
  const texts = (parts) => parts.map((part) => scalar(written(part), place(part)));
  const whole = place(tokens);
  const entries = [
    entry("privileges", list(texts(privileges), whole)),
    entry("grantees", list(texts(grantees), whole)),
    entry("grant-option", scalar(isWord(tokens[indexOfWord(tokens, "WITH", to) + 1], "GRANT"), whole)),
    entry("default", scalar(start > 0, whole))
  ];
  if (object.length > 0) entries.push(entry("on", scalar(written(object), place(object))));
  return { type: "grant", name: written(object), entries };
};
function split(tokens) {
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
function written(tokens) {
  let text = "";
  let before;
  for (const token of tokens.slice(0, 200)) {
    const apart = before !== void 0 && before.kind !== "sign" && token.kind !== "sign";
    text += (apart ? " " : "") + token.text;
    before = token;
  }
  return text.slice(0, 2e3);
}

// src/scan/static/infrastructure/sql/audit.ts
var audits = ({ tokens }, at) => {
  const whole = at({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  const declared2 = (type, name2, state2) => ({
    type,
    name: name2,
    entries: [entry("name", scalar(name2, whole)), entry("state", scalar(state2, whole))]
  });
  const [first, second, third] = tokens;
  if (isWord(first, "NOAUDIT")) return declared2("audit", written(tokens.slice(1)), "off");
  if (isWord(first, "UNINSTALL") && isWord(second, "PLUGIN", "COMPONENT") && /audit/i.test(third?.text ?? ""))
    return declared2("audit", third?.text ?? "", "dropped");
  const word = tokens.slice(1, 3).findIndex((token) => isWord(token, "AUDIT")) + 1;
  if (word === 0 || !isWord(first, "ALTER", "CREATE", "DROP")) return null;
  const kind = isWord(tokens[word + 1], "SPECIFICATION", "POLICY") ? 1 : 0;
  const name = written(tokens.slice(word + 1 + kind, word + 2 + kind));
  if (isWord(first, "DROP")) return declared2("audit", name, "dropped");
  if (isWord(first, "CREATE")) return declared2("audit-on", name, "created");
  const state = stateOf(tokens);
  return state === null ? null : declared2(state === "on" ? "audit-on" : "audit", name, state);
};
function stateOf(tokens) {
  const state = tokens.findIndex((token) => isWord(token, "STATE"));
  if (state === -1) return null;
  const value = tokens[state + 2];
  return isWord(value, "ON") ? "on" : isWord(value, "OFF") ? "off" : null;
}

// src/scan/static/infrastructure/sql/policy.ts
var policies = ({ tokens }, at) => {
  if (!isWord(tokens[0], "CREATE") || !isWord(tokens[1], "POLICY")) return null;
  const place = (part) => at({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 });
  const entries = [];
  for (const [key, word] of [
    ["using", "USING"],
    ["check", "CHECK"]
  ]) {
    const start = indexOfWord(tokens, word);
    if (start === -1) continue;
    const inner = inParentheses(tokens.slice(start + 1));
    entries.push(
      entry(key, scalar(written(inner).toLowerCase(), place(tokens.slice(start, start + 1 + inner.length))))
    );
  }
  const command = indexOfWord(tokens, "FOR");
  const named = command === -1 ? void 0 : tokens[command + 1];
  entries.push(entry("command", scalar(named?.text.toLowerCase() ?? "all", place(tokens))));
  const to = indexOfWord(tokens, "TO");
  if (to !== -1) {
    const end = ["USING", "WITH"].map((word) => indexOfWord(tokens, word, to)).filter((index) => index !== -1);
    const roles2 = split(tokens.slice(to + 1, Math.min(...end, tokens.length)));
    entries.push(
      entry(
        "roles",
        list(
          roles2.map((role) => scalar(written(role), place(role))),
          place(tokens)
        )
      )
    );
  }
  if (tokens.some((token) => isWord(token, "RESTRICTIVE")))
    entries.push(entry("restrictive", scalar(true, place(tokens))));
  return { type: "policy", name: tokens[2]?.text ?? "", entries };
};
function inParentheses(tokens) {
  let depth = 0;
  const end = tokens.findIndex(({ kind, text }) => {
    if (kind === "sign" && text === "(") depth++;
    if (kind === "sign" && text === ")") depth--;
    return depth === 0;
  });
  return tokens.slice(0, end + 1);
}

// src/scan/static/infrastructure/sql/role.ts
var RIGHTS = ["SUPERUSER", "BYPASSRLS", "CREATEROLE", "CREATEDB", "REPLICATION"];
var roles = ({ tokens }, at) => {
  if (!isWord(tokens[0], "CREATE", "ALTER") || !isWord(tokens[1], "ROLE", "USER", "LOGIN", "GROUP") || isWord(tokens[2], "MAPPING"))
    return null;
  const entries = [];
  tokens.forEach((token, index) => {
    const word = token.kind === "word" ? token.text.toUpperCase() : "";
    const next = tokens[index + 1];
    if (RIGHTS.includes(word)) entries.push(entry(word.toLowerCase(), scalar(true, at(token))));
    if (word.startsWith("NO") && RIGHTS.includes(word.slice(2)))
      entries.push(entry(word.slice(2).toLowerCase(), scalar(false, at(token))));
    const isPassword = word === "PASSWORD" || word === "BY" && isWord(tokens[index - 1], "IDENTIFIED");
    const value = next?.kind === "sign" && next.text === "=" ? tokens[index + 2] : next;
    if (isPassword && value?.kind === "text") entries.push(entry("password", scalar(value.text, at(value))));
  });
  const host = tokens.findIndex(({ kind, text }) => kind === "sign" && text === "@");
  const named = tokens[host + 1];
  if (host !== -1 && named !== void 0) entries.push(entry("host", scalar(named.text, at(named))));
  return { type: "role", name: written(tokens.slice(2, 3)), entries };
};

// src/scan/static/infrastructure/sql/routine.ts
var routines = ({ tokens }, at) => {
  const kind = tokens.slice(0, 4).findIndex((token) => isWord(token, "FUNCTION", "PROCEDURE"));
  if (!isWord(tokens[0], "CREATE", "ALTER") || kind === -1) return null;
  const entries = [];
  const definer = placeOfWords(tokens, "SECURITY", "DEFINER");
  const mark = tokens[definer + 1];
  if (definer !== -1 && mark !== void 0) {
    entries.push(entry("security", scalar("definer", at({ start: tokens[definer]?.start ?? 0, end: mark.end }))));
  }
  if (hasWords(tokens, "SET", "SEARCH_PATH"))
    entries.push(entry("search-path", scalar(true, at(tokens[0] ?? mark ?? { start: 0, end: 0 }))));
  const language = tokens[placeOfWords(tokens, "LANGUAGE") + 1];
  if (hasWords(tokens, "LANGUAGE") && language !== void 0)
    entries.push(entry("language", scalar(language.text, at(language))));
  return {
    type: isWord(tokens[0], "ALTER") ? "altered-function" : "function",
    name: nameOf(tokens.slice(kind + 1)),
    entries: [
      ...entries,
      entry("name", scalar(nameOf(tokens.slice(kind + 1)), at(tokens[kind] ?? { start: 0, end: 0 }), "elsewhere"))
    ]
  };
};
function nameOf(tokens) {
  const end = tokens.findIndex(({ kind, text }) => kind === "sign" && text === "(");
  const parts = end === -1 ? tokens.slice(0, 3) : tokens.slice(0, end);
  return written(parts.filter((token) => !isWord(token, "IF", "NOT", "EXISTS"))).toLowerCase();
}

// src/scan/static/infrastructure/sql/row-security.ts
var NOT_NAMES = ["IF", "EXISTS", "ONLY", "DISABLE", "ENABLE", "NO", "FORCE", "ROW", "TABLE"];
var rowSecurity = ({ tokens }, at) => {
  if (!isWord(tokens[0], "ALTER") || !isWord(tokens[1], "TABLE")) return null;
  const state = hasWords(tokens, "DISABLE", "ROW", "LEVEL") ? "disabled" : hasWords(tokens, "NO", "FORCE", "ROW") ? "not-forced" : null;
  if (state === null) return null;
  const name = written(tokens.slice(2, 6).filter((token) => !isWord(token, ...NOT_NAMES)));
  const whole = at({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  return { type: "row-security", name, entries: [entry("state", scalar(state, whole))] };
};

// src/scan/static/infrastructure/sql/setting.ts
var settings = ({ tokens }, at) => {
  const scope = scopeOf(tokens);
  const start = scope === null ? -1 : indexOfWord(tokens, "SET");
  if (scope === null || start === -1) return null;
  const skip = isWord(tokens[start + 1], "GLOBAL", "PERSIST", "SESSION", "LOCAL") ? 2 : 1;
  const rest = tokens.slice(start + skip);
  const mark = rest.findIndex((token) => token.kind === "sign" && token.text === "=" || isWord(token, "TO"));
  const name = rest.slice(0, mark === -1 ? 1 : mark).filter(({ kind, text }) => !(kind === "sign" && /[@:]/.test(text)));
  const value = rest.slice(mark + 1);
  const [first] = value;
  const last = value.at(-1);
  if (mark === -1 || first === void 0 || last === void 0) return null;
  return {
    type: "setting",
    name: written(name).toLowerCase(),
    entries: [
      entry("name", scalar(written(name).toLowerCase(), at(name[0] ?? first))),
      entry("value", scalar(written(value).replace(/^=/, ""), at({ start: first.start, end: last.end }))),
      entry("scope", scalar(scope, at(first)))
    ]
  };
};
function scopeOf(tokens) {
  const [first, second] = tokens;
  if (isWord(first, "ALTER") && isWord(second, "SYSTEM", "DATABASE", "ROLE", "USER"))
    return second?.text.toLowerCase() ?? null;
  if (!isWord(first, "SET")) return null;
  return isWord(second, "GLOBAL", "PERSIST") ? "global" : "session";
}

// src/scan/static/infrastructure/sql/table.ts
var OTHER = /^(?:PRIMARY|FOREIGN|UNIQUE|CHECK|CONSTRAINT|EXCLUDE|INDEX|KEY|LIKE|FULLTEXT|SPATIAL|PERIOD)$/i;
var SORT = /^(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|FOREIGN|OR|REPLACE)$/i;
var tables = ({ tokens }, at) => {
  const found = isWord(tokens[0], "CREATE") ? created(tokens) : isWord(tokens[0], "ALTER") ? altered(tokens) : null;
  if (found === null || found.parts.length === 0) return null;
  const columns = found.parts.flatMap((part) => {
    const [first2] = part;
    if (first2 === void 0 || first2.kind === "sign" || first2.kind === "word" && OTHER.test(first2.text)) return [];
    const place = at({ start: first2.start, end: part.at(-1)?.end ?? first2.end });
    const type = scalar(written(part.slice(1, 3).filter(({ kind }) => kind !== "sign")), place);
    return [map([entry("name", scalar(first2.text, place)), entry("type", type)], place)];
  });
  const [first] = tokens;
  const whole = at({ start: first?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  return { type: "table", name: found.name, entries: [entry("columns", list(columns, whole))] };
};
function created(tokens) {
  const start = tokens.slice(0, 5).findIndex((token) => isWord(token, "TABLE"));
  if (start === -1 || !tokens.slice(1, start).every(({ text }) => SORT.test(text))) return null;
  const { name, next } = nameAt(tokens, isWord(tokens[start + 1], "IF") ? start + 4 : start + 1);
  if (tokens[next]?.text !== "(") return null;
  const end = closing(tokens, next);
  return { name, parts: split(tokens.slice(next + 1, end)) };
}
function altered(tokens) {
  if (!isWord(tokens[1], "TABLE")) return null;
  const start = isWord(tokens[2], "IF") ? 4 : 2;
  const { name, next } = nameAt(tokens, isWord(tokens[start], "ONLY") ? start + 1 : start);
  const parts = split(tokens.slice(next)).flatMap((part) => {
    if (!isWord(part[0], "ADD")) return [];
    const column = isWord(part[1], "COLUMN") ? 2 : 1;
    return [part.slice(isWord(part[column], "IF") ? column + 3 : column)];
  });
  return { name, parts };
}
function nameAt(tokens, start) {
  const words = [tokens[start]?.text ?? ""];
  let next = start + 1;
  while (tokens[next]?.text === "." && tokens[next + 1] !== void 0) {
    words.push(tokens[next + 1]?.text ?? "");
    next += 2;
  }
  return { name: words.filter((word, index) => index > 0 || word !== "public").join("."), next };
}
function closing(tokens, open) {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== "sign") continue;
    if (token.text === "(") depth++;
    if (token.text === ")" && --depth === 0) return index;
  }
  return tokens.length;
}

// src/scan/static/infrastructure/sql/trigger.ts
var triggers = ({ tokens }, at) => {
  const whole = at({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  const declared2 = (type, name2, state) => name2 === void 0 ? null : {
    type,
    name: name2.text,
    entries: [entry("name", scalar(name2.text, whole)), entry("state", scalar(state, whole))]
  };
  if (isWord(tokens[0], "ALTER") && isWord(tokens[1], "TABLE")) {
    const off = placeOfWords(tokens, "DISABLE", "TRIGGER");
    if (off !== -1) return declared2("trigger", tokens[off + 2], "disabled");
    const on = placeOfWords(tokens, "ENABLE", "TRIGGER");
    return on === -1 ? null : declared2("enabled-trigger", tokens[on + 2], "enabled");
  }
  const kind = ["TRIGGER", "EXTENSION"].find(
    (word) => tokens.slice(1, 5).some((token) => isWord(token, word))
  );
  if (kind === void 0 || !isWord(tokens[0], "DROP", "CREATE")) return null;
  const name = tokens.slice(indexOfWord(tokens, kind) + 1).find((token) => !isWord(token, "IF", "NOT", "EXISTS"));
  const gone = isWord(tokens[0], "DROP");
  return declared2(`${gone ? "" : "created-"}${kind.toLowerCase()}`, name, gone ? "dropped" : "created");
};

// src/scan/static/infrastructure/sql/read.ts
var READERS = [
  grants,
  roles,
  routines,
  rowSecurity,
  policies,
  triggers,
  settings,
  audits,
  tables
];
function read(files, budget) {
  return { resources: files.flatMap((file) => declared(file, budget)), gaps: [] };
}
function declared({ path, text }, budget) {
  return statementsOf(text, dialectOf(text), budget).flatMap((statement) => {
    const [first] = statement.tokens;
    const last = statement.tokens.at(-1);
    if (first === void 0 || last === void 0) return [];
    const at = { path, start: first.start, end: last.end };
    const place = ({ start, end }) => ({ path, start, end });
    return READERS.flatMap((reader) => {
      const found = reader(statement, place);
      if (found === null) return [];
      const entries = [...found.entries, entry("undo", scalar(statement.isUndo, at, "elsewhere"))];
      return [
        {
          type: found.type,
          name: found.name,
          address: `${found.type}/${found.name}`,
          at,
          attributes: map(entries, at)
        }
      ];
    });
  });
}
export {
  read
};
