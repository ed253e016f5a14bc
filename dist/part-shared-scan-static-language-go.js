import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/scan/static/language/go.ts
var IMPORT = /^[ \t]{0,8}(?:import[ \t]{1,9})?(?:([\w.]{1,60})[ \t]{1,9})?"([\w./~-]{1,200})"/gm;
var SYNTAX = {
  identifiers: ["identifier"],
  comments: ["comment"],
  wrappers: ["parenthesized_expression"],
  lists: ["expression_list"],
  numbers: ["int_literal", "float_literal"],
  strings: {
    kinds: ["interpreted_string_literal", "raw_string_literal"],
    holes: [],
    marks: [],
    adjacent: [],
    plain: /^(["`])(?<text>[\s\S]*)\1$/,
    start: /^["`](?<text>[\s\S]{0,300})/,
    joins: ["+"],
    formats: [],
    values: []
  },
  members: /* @__PURE__ */ new Map([["selector_expression", "operand"]]),
  awaits: [],
  carriers: [
    "selector_expression",
    "index_expression",
    "parenthesized_expression",
    "binary_expression",
    "call_expression"
  ],
  operations: ["binary_expression"],
  fallbacks: /* @__PURE__ */ new Map(),
  conditionals: /* @__PURE__ */ new Map(),
  calls: /* @__PURE__ */ new Map([["call_expression", { callee: "function", receiver: null, values: "arguments" }]]),
  constructions: /* @__PURE__ */ new Map([["composite_literal", "type"]]),
  conversions: /* @__PURE__ */ new Map([["type_conversion_expression", "operand"]]),
  declarations: /* @__PURE__ */ new Map([
    ["short_var_declaration", { name: "left", value: "right" }],
    ["var_spec", { name: "name", value: "value" }],
    ["const_spec", { name: "name", value: "value" }],
    ["assignment_statement", { name: "left", value: "right" }]
  ]),
  functions: {
    kinds: ["function_declaration", "method_declaration", "func_literal"],
    parameters: ["parameters"],
    numberTypes: ["int", "int32", "int64", "uint", "uint32", "uint64", "float", "float32", "float64", "bool"],
    typeStands: "after"
  },
  decorated: [],
  targets: { names: ["name", "left", "key"], values: ["value", "right"] },
  boundary: /statement$|^source_file$|^block$/
};
var REQUEST = {
  source: /\.(?:URL\.Query\(\)|FormValue\(|PostFormValue\(|PathValue\(|Query\(|Param\(|PostForm\(|QueryParam\(|Header\.Get\()|\bmux\.Vars\(|\bchi\.URLParam\(/,
  /** Handlers are given the request itself. */
  isParameter: () => false
};
var go = {
  id: "go",
  title: "Go",
  family: null,
  files: { endings: ["go"], interpreters: [], example: "service/service.go" },
  grammar: {
    file: "tree-sitter-go.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm",
    expando: "\xB5"
  },
  syntax: SYNTAX,
  request: REQUEST,
  imports: goImports
};
function goImports(text) {
  const names = /* @__PURE__ */ new Map();
  for (const [, alias, path = ""] of text.matchAll(IMPORT)) {
    const module = path.replace(/\/v\d+$/, "");
    const last = module.slice(module.lastIndexOf("/") + 1).replace(/^go-|\.v\d+$/g, "");
    names.set(alias ?? last, module);
  }
  return { names, wildcards: [] };
}

// src/util/whole-word.ts
function wholeWord(name) {
  return `(?<![\\w$])${name.replace(/\$/g, "\\$")}(?![\\w$])`;
}

// src/scan/static/language/java.ts
var IMPORT2 = /^[ \t]{0,40}import[ \t]{1,9}(?:static[ \t]{1,9})?([\w.]{1,200}?)(\.\*)?[ \t]{0,9};/gm;
var SYNTAX2 = {
  identifiers: ["identifier"],
  comments: ["line_comment", "block_comment"],
  wrappers: ["parenthesized_expression"],
  lists: [],
  numbers: ["decimal_integer_literal"],
  strings: {
    kinds: ["string_literal"],
    holes: ["string_interpolation"],
    marks: [],
    adjacent: [],
    plain: /^("""|")(?<text>[\s\S]*)\1$/,
    start: /^"(?<text>[\s\S]{0,300})/,
    joins: ["+"],
    formats: [],
    values: []
  },
  members: /* @__PURE__ */ new Map([["field_access", "object"]]),
  awaits: [],
  carriers: [
    "field_access",
    "parenthesized_expression",
    "ternary_expression",
    "binary_expression",
    "method_invocation",
    "method_reference",
    "template_expression"
  ],
  operations: ["binary_expression"],
  fallbacks: /* @__PURE__ */ new Map(),
  conditionals: /* @__PURE__ */ new Map([["ternary_expression", { branches: [1, 2] }]]),
  calls: /* @__PURE__ */ new Map([["method_invocation", { callee: "name", receiver: "object", values: "arguments" }]]),
  constructions: /* @__PURE__ */ new Map([["object_creation_expression", "type"]]),
  conversions: /* @__PURE__ */ new Map(),
  declarations: /* @__PURE__ */ new Map([
    ["variable_declarator", { name: "name", value: "value" }],
    ["assignment_expression", { name: "left", value: "right" }]
  ]),
  functions: {
    kinds: ["method_declaration", "constructor_declaration", "lambda_expression"],
    parameters: ["parameters"],
    numberTypes: ["int", "long", "Integer", "Long", "short", "boolean", "double", "UUID"],
    typeStands: "before"
  },
  decorated: ["method_declaration", "class_body"],
  targets: { names: ["name", "left", "key"], values: ["value", "right"] },
  boundary: /statement$|^program$|^block$|^class_body$/
};
var REQUEST2 = {
  source: /\.(?:getParameter|getHeader|getQueryString|getPathInfo|getParameterValues)\(/,
  /** A parameter that Spring or JAX-RS fills; other types than text are converted first. */
  isParameter: (scope, name) => new RegExp(
    `@(?:RequestParam|PathVariable|RequestBody|RequestHeader|QueryParam|PathParam|FormParam)\\b[^,]{0,200}\\bString\\s+${wholeWord(name)}`
  ).test((scope.field("parameters")?.text() ?? "").slice(0, 4e3))
};
var java = {
  id: "java",
  title: "Java",
  family: null,
  files: { endings: ["java"], interpreters: [], example: "src/main/java/Service.java" },
  grammar: {
    file: "tree-sitter-java.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-java.wasm",
    expando: "$"
  },
  syntax: SYNTAX2,
  request: REQUEST2,
  imports: javaImports
};
function javaImports(text) {
  const names = /* @__PURE__ */ new Map();
  const wildcards = [];
  for (const [, name = "", star] of text.matchAll(IMPORT2)) {
    if (star === void 0) names.set(name.slice(name.lastIndexOf(".") + 1), name);
    else wildcards.push(name);
  }
  return { names, wildcards };
}

// src/scan/static/language/script/imports.ts
var NAME = "([\\w$]{1,100})";
var MODULE = `['"]([^'"\\n]{1,200})['"]`;
var SPACE = "\\s{0,40}";
var BRACES = "\\{([^{}]{0,2000})\\}";
var LOAD = `(?:await\\s{1,9})?(?:require|import)${SPACE}\\(${SPACE}${MODULE}${SPACE}\\)`;
var SCRIPT_DEFAULT = new RegExp(
  `\\bimport\\s{1,9}${NAME}${SPACE}(?:,${SPACE}${BRACES}${SPACE})?from${SPACE}${MODULE}`,
  "g"
);
var SCRIPT_NAMESPACE = new RegExp(`\\bimport${SPACE}\\*${SPACE}as\\s{1,9}${NAME}\\s{1,9}from${SPACE}${MODULE}`, "g");
var SCRIPT_NAMED = new RegExp(`\\bimport${SPACE}${BRACES}${SPACE}from${SPACE}${MODULE}`, "g");
var SCRIPT_REQUIRE = new RegExp(
  `\\b(?:const|let|var|import)\\s{1,9}${NAME}${SPACE}=${SPACE}${LOAD}(?:\\.${NAME})?`,
  "g"
);
var SCRIPT_PICK = new RegExp(`\\b(?:const|let|var)${SPACE}${BRACES}${SPACE}=${SPACE}${LOAD}`, "g");
function scriptImports(text) {
  const names = /* @__PURE__ */ new Map();
  for (const [, name = "", braces, module = ""] of text.matchAll(SCRIPT_DEFAULT)) {
    names.set(name, bare(module));
    pick(names, bare(module), braces ?? "", /\s+as\s+/);
  }
  for (const [, name = "", module = ""] of text.matchAll(SCRIPT_NAMESPACE)) names.set(name, bare(module));
  for (const [, braces = "", module = ""] of text.matchAll(SCRIPT_NAMED)) pick(names, bare(module), braces, /\s+as\s+/);
  for (const [, name = "", module = "", member] of text.matchAll(SCRIPT_REQUIRE)) {
    names.set(name, member === void 0 ? bare(module) : `${bare(module)}.${member}`);
  }
  for (const [, braces = "", module = ""] of text.matchAll(SCRIPT_PICK)) pick(names, bare(module), braces, /\s*:\s*/);
  return { names, wildcards: [] };
}
function bare(module) {
  return module.startsWith("node:") ? module.slice(5) : module;
}
function pick(names, module, list, rename) {
  for (const item of list.split(",")) {
    const [name = "", alias] = item.replace(/^\s*type\s+/, "").trim().split(rename);
    if (name !== "") names.set(alias ?? name, name === "default" ? module : `${module}.${name}`);
  }
}

// src/scan/static/language/script/request.ts
var SOURCE = /\b(?:req|request|ctx|context|event|c|reply)\s*\??\.\s*(?:req(?:uest)?\s*\.\s*)?(?:body|query|params?|headers?|cookies|rawBody|queryStringParameters|pathParameters)\b/;
var OBJECT = "(?:req|request|ctx|context|event)\\s*\\.\\s*(?:request\\s*\\.\\s*)?(?:body|query|params|headers|cookies)";
var SCRIPT_REQUEST = {
  source: SOURCE,
  isParameter: (scope, name) => new RegExp(`\\{[^{}]{0,1000}${wholeWord(name)}[^{}]{0,1000}\\}\\s{0,9}=\\s{0,9}(?:await\\s{1,9})?${OBJECT}`).test(
    scope.text().slice(0, 2e4)
  )
};

// src/scan/static/language/script/syntax.ts
var SCRIPT_SYNTAX = {
  identifiers: ["identifier"],
  comments: ["comment", "html_comment"],
  wrappers: ["parenthesized_expression"],
  lists: [],
  numbers: ["number"],
  strings: {
    kinds: ["string", "template_string"],
    holes: ["template_substitution"],
    marks: [],
    adjacent: [],
    plain: /^(["'`])(?<text>[\s\S]*)\1$/,
    start: /^["'`](?<text>[\s\S]{0,300})/,
    joins: ["+"],
    formats: [],
    values: []
  },
  members: /* @__PURE__ */ new Map([["member_expression", "object"]]),
  awaits: ["await_expression"],
  carriers: [
    "member_expression",
    "subscript_expression",
    "parenthesized_expression",
    "ternary_expression",
    "binary_expression",
    "call_expression",
    "await_expression",
    "template_string",
    "template_substitution"
  ],
  operations: ["binary_expression"],
  fallbacks: /* @__PURE__ */ new Map([["binary_expression", ["||", "??"]]]),
  conditionals: /* @__PURE__ */ new Map([["ternary_expression", { branches: [1, 2] }]]),
  calls: /* @__PURE__ */ new Map([["call_expression", { callee: "function", receiver: null, values: "arguments" }]]),
  constructions: /* @__PURE__ */ new Map([["new_expression", "constructor"]]),
  conversions: /* @__PURE__ */ new Map(),
  declarations: /* @__PURE__ */ new Map([
    ["variable_declarator", { name: "name", value: "value" }],
    ["assignment_expression", { name: "left", value: "right" }]
  ]),
  functions: {
    kinds: [
      "function_declaration",
      "function_expression",
      "generator_function_declaration",
      "arrow_function",
      "method_definition"
    ],
    parameters: ["parameters", "parameter"],
    numberTypes: ["number", "bigint", "boolean", "Date", "UUID"],
    typeStands: "after"
  },
  decorated: ["method_definition", "class_body"],
  targets: { names: ["name", "left", "key"], values: ["value", "right"] },
  boundary: /statement$|^program$|^class_body$/
};
var TYPED_SCRIPT_SYNTAX = {
  ...SCRIPT_SYNTAX,
  wrappers: [...SCRIPT_SYNTAX.wrappers, "as_expression", "satisfies_expression", "non_null_expression"],
  boundary: /statement$|^program$|^module$|^class_body$/
};

// src/scan/static/language/javascript.ts
var javascript = {
  id: "javascript",
  title: "JavaScript",
  family: "script",
  files: { endings: ["js", "mjs", "cjs", "jsx"], interpreters: ["node", "nodejs"], example: "src/service.js" },
  grammar: {
    file: "tree-sitter-javascript.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm",
    expando: "$"
  },
  syntax: SCRIPT_SYNTAX,
  request: SCRIPT_REQUEST,
  imports: scriptImports
};

// src/scan/static/language/python.ts
var IMPORT3 = /^[ \t]{0,40}import[ \t]{1,9}([\w., \t]{1,300})/gm;
var FROM = /^[ \t]{0,40}from[ \t]{1,9}([\w.]{1,200})[ \t]{1,9}import[ \t]{1,9}(?:\(([^()]{1,2000})\)|([^\n(]{1,500}))/gm;
var SYNTAX3 = {
  identifiers: ["identifier"],
  comments: ["comment"],
  wrappers: ["parenthesized_expression"],
  lists: ["expression_list"],
  numbers: ["integer", "float"],
  strings: {
    kinds: ["string"],
    holes: ["interpolation"],
    marks: ["string_start", "string_end"],
    adjacent: ["concatenated_string"],
    plain: /^[rRbBuU]{0,2}("""|'''|["'])(?<text>[\s\S]*)\1$/,
    start: /^[rRbBuUfF]{0,2}["'](?<text>[\s\S]{0,300})/,
    joins: ["+"],
    formats: ["%"],
    values: ["tuple", "dictionary"]
  },
  members: /* @__PURE__ */ new Map([["attribute", "object"]]),
  awaits: ["await"],
  carriers: [
    "attribute",
    "subscript",
    "parenthesized_expression",
    "conditional_expression",
    "binary_operator",
    "call",
    "await",
    "string"
  ],
  operations: ["binary_operator"],
  fallbacks: /* @__PURE__ */ new Map([["boolean_operator", ["or"]]]),
  conditionals: /* @__PURE__ */ new Map([["conditional_expression", { branches: [0, 2] }]]),
  calls: /* @__PURE__ */ new Map([["call", { callee: "function", receiver: null, values: "arguments" }]]),
  constructions: /* @__PURE__ */ new Map(),
  conversions: /* @__PURE__ */ new Map(),
  declarations: /* @__PURE__ */ new Map([["assignment", { name: "left", value: "right" }]]),
  functions: {
    kinds: ["function_definition", "lambda"],
    parameters: ["parameters"],
    numberTypes: ["int", "float", "bool", "UUID"],
    typeStands: "after"
  },
  decorated: ["decorated_definition"],
  targets: { names: ["name", "left", "key"], values: ["value", "right"] },
  boundary: /statement$|^module$|^block$/
};
var REQUEST3 = {
  source: /\brequest\s*\.\s*(?:args|form|json|values|GET|POST|data|cookies|headers|query_params|path_params|get_json|get_data|match_info|params)\b/,
  /** A parameter of a function that a route's decorator stands at. */
  isParameter: (scope, name) => {
    const holder = scope.parent();
    const decorators = holder?.kind() === "decorated_definition" ? holder.text().slice(0, 1e3) : "";
    if (!/^\s*@\w+\.(?:route|get|post|put|patch|delete)\(/.test(decorators)) return false;
    const parameters = (scope.field("parameters")?.text() ?? "").slice(0, 4e3);
    return new RegExp(`[(,]\\s*${wholeWord(name)}(?!\\s*:\\s*(?:int|float|bool|UUID))`).test(parameters);
  }
};
var python = {
  id: "python",
  title: "Python",
  family: null,
  files: { endings: ["py"], interpreters: ["python"], example: "src/service.py" },
  grammar: {
    file: "tree-sitter-python.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm",
    expando: "\xB5"
  },
  syntax: SYNTAX3,
  request: REQUEST3,
  imports: pythonImports
};
function pythonImports(text) {
  const names = /* @__PURE__ */ new Map();
  const wildcards = [];
  for (const [, list = ""] of text.matchAll(IMPORT3)) {
    for (const item of list.split(",")) {
      const [module = "", alias] = item.trim().split(/\s+as\s+/);
      if (alias !== void 0) bind(names, alias, module);
      else bind(names, module.split(".")[0] ?? module, module.split(".")[0] ?? module);
    }
  }
  for (const [, module = "", inside, line] of text.matchAll(FROM)) {
    for (const item of (inside ?? line ?? "").replace(/#[^\n]*/g, "").split(",")) {
      const [name = "", alias] = item.trim().split(/\s+as\s+/);
      if (name === "*") wildcards.push(module);
      else if (name !== "") bind(names, alias ?? name, `${module}.${name}`);
    }
  }
  return { names, wildcards };
}
function bind(names, name, meaning) {
  const known = names.get(name);
  names.set(name, known === void 0 || known === meaning ? meaning : "");
}

// src/scan/static/language/tsx.ts
var tsx = {
  id: "tsx",
  title: "TSX",
  family: "script",
  files: { endings: ["tsx"], interpreters: [], example: "src/service.tsx" },
  grammar: {
    file: "tree-sitter-tsx.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm",
    expando: "$"
  },
  syntax: TYPED_SCRIPT_SYNTAX,
  request: SCRIPT_REQUEST,
  imports: scriptImports
};

// src/scan/static/language/typescript.ts
var typescript = {
  id: "typescript",
  title: "TypeScript",
  family: "script",
  files: { endings: ["ts", "mts", "cts"], interpreters: ["deno", "bun", "ts", "tsx"], example: "src/service.ts" },
  grammar: {
    file: "tree-sitter-typescript.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm",
    expando: "$"
  },
  syntax: TYPED_SCRIPT_SYNTAX,
  request: SCRIPT_REQUEST,
  imports: scriptImports
};

// src/scan/static/language/index.ts
var LIST = [javascript, typescript, tsx, python, go, java];
var LANGUAGES = LIST;
var BY_ID = new Map(LIST.map((each) => [each.id, each]));
var BY_ENDING = new Map(
  LIST.flatMap(({ id, files }) => files.endings.map((ending) => [ending, id]))
);
function languageById(id) {
  const found = BY_ID.get(id);
  if (found === void 0) throw new Error(`no language is called ${id}`);
  return found;
}
function languageOf(path) {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? null : BY_ENDING.get(path.slice(dot + 1).toLowerCase()) ?? null;
}
function languagesNamed(name) {
  return LIST.filter(({ id, family }) => id === name || family === name).map(({ id }) => id);
}

export {
  wholeWord,
  LANGUAGES,
  languageById,
  languageOf,
  languagesNamed
};
