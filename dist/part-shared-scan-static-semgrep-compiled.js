import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  loadGrammar,
  parse
} from "./part-shared-web-tree-sitter.js";
import {
  languageById
} from "./part-shared-scan-static-language-csharp.js";
import {
  NONE,
  childBy,
  childrenBy,
  childrenOf,
  kindOf,
  textOf
} from "./part-shared-scan-static-tree-flat-tree.js";
import {
  GRAMMAR
} from "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import {
  load
} from "./part-shared-js-yaml.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import {
  ScanError
} from "./part-shared-model-errors.js";

// src/scan/static/semgrep/formula/formula.ts
function mapFormula(formula, change, as = null) {
  switch (formula.kind) {
    case "pattern":
      return { kind: "pattern", pattern: change(formula.pattern, as) };
    case "regex":
    case "tokens":
      return formula;
    case "any":
      return { kind: "any", of: formula.of.map((each5) => mapFormula(each5, change, as)) };
    case "inside":
    case "not":
      return { kind: formula.kind, of: mapFormula(formula.of, change, as) };
    case "all":
      return {
        ...formula,
        of: formula.of.map((each5) => mapFormula(each5, change, as)),
        conditions: formula.conditions.map((each5) => mapCondition(each5, change, as))
      };
  }
}
function mapCondition(condition, change, as) {
  if (condition.kind !== "pattern") return condition;
  return { ...condition, formula: mapFormula(condition.formula, change, condition.as ?? as) };
}

// src/scan/static/semgrep/term/term.ts
function partOf(term, role) {
  for (const part of term.parts) if (part.role === role) return part;
  return null;
}
function partsOf(term, role) {
  return term.parts.filter((part) => part.role === role);
}
function inRole(term, role) {
  return term.role === role ? term : { ...term, role };
}
function* allOf(term) {
  const open = [term];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    yield next;
    for (let at = next.parts.length - 1; at >= 0; at--) {
      const part = next.parts[at];
      if (part !== void 0) open.push(part);
    }
  }
}
function isSame(a, b) {
  if (a === b) return true;
  if (a.kind !== b.kind || a.text !== b.text || a.parts.length !== b.parts.length) return false;
  return a.parts.every((part, index) => {
    const other = b.parts[index];
    return other !== void 0 && isSame(part, other);
  });
}

// src/scan/static/semgrep/term/forms/shapes.ts
function textTerm(read3, node, pieces) {
  const joined2 = [];
  for (const piece of pieces) {
    const last = joined2.at(-1);
    if (piece.kind === "string" && last?.kind === "string")
      joined2[joined2.length - 1] = { ...last, text: last.text + piece.text, end: piece.end };
    else joined2.push(piece);
  }
  const [only] = joined2;
  if (only === void 0) return read3.leaf("string", node, "");
  if (joined2.length === 1 && only.kind === "string") return read3.leaf("string", node, only.text);
  return read3.make(
    "template",
    node,
    joined2.map((each5) => inRole(each5, ""))
  );
}
function stringForm(contents, left = null) {
  return (read3, node) => {
    const pieces = read3.kids(node).flatMap((kid) => {
      const kind = read3.kind(kid);
      if (left?.test(kind) === true) return [];
      return contents.test(kind) ? [read3.leaf("string", kid)] : read3.terms(kid);
    });
    return [textTerm(read3, node, pieces)];
  };
}
function callForm(callee, args, types = null) {
  return (read3, node) => [
    read3.make("call", node, [
      ...read3.as("callee", read3.by(node, callee)),
      ...argsOf(read3, read3.by(node, args), node),
      ...types === null ? [] : read3.as("?types", read3.by(node, types))
    ])
  ];
}
function methodCallForm(object, name, args) {
  return (read3, node) => {
    const at = read3.by(node, name);
    const on = read3.by(node, object);
    if (at === null) return [read3.make("call", node, read3.parts(node))];
    return [
      read3.make("call", node, [
        inRole(on === null ? read3.terms(at)[0] ?? read3.leaf("name", at) : dot(read3, on, at), "callee"),
        ...argsOf(read3, read3.by(node, args), node)
      ])
    ];
  };
}
function dot(read3, object, name) {
  const parts = [...read3.as("object", object), ...read3.as("name", name)];
  const made5 = read3.make("dot", object, parts);
  return { ...made5, end: read3.tree.ends[name] ?? made5.end };
}
function dotForm(object, name) {
  return (read3, node) => [
    read3.make("dot", node, [...read3.as("object", read3.by(node, object)), ...read3.as("name", read3.by(node, name))])
  ];
}
function argsOf(read3, args, node) {
  if (args === null) return [inRole(read3.make("args", node, []), "args")];
  const kids = read3.kids(args).flatMap((kid) => read3.terms(kid).map((term) => inRole(term, "")));
  return [inRole(read3.make("args", args, kids), "args")];
}
var assignment = (read3, node) => {
  const operator2 = read3.by(node, "operator");
  const text6 = operator2 === null ? "=" : read3.text(operator2);
  const parts = [...read3.as("left", read3.by(node, "left")), ...read3.as("right", read3.by(node, "right"))];
  return [text6 === "=" || text6 === ":=" ? read3.make("assign", node, parts) : read3.make("augmented", node, parts, text6)];
};
function declared(read3, node, left, right, given) {
  const parts = [...left.map((t) => inRole(t, "left")), ...right.map((t) => inRole(t, "right")), ...given];
  return read3.make(right.length === 0 ? "declare" : "assign", node, parts, right.length === 0 ? "" : "declare");
}
function ifForm(kind, condition, then, other, initial = null) {
  return (read3, node) => [
    read3.make(kind, node, [
      ...initial === null ? [] : read3.as("?initial", read3.by(node, initial)),
      ...read3.as("condition", read3.by(node, condition)),
      ...read3.blockAs("then", read3.by(node, then)),
      ...read3.all(node, other).flatMap((each5) => read3.blockAs("?else", each5))
    ])
  ];
}
function bodyForm(kind, body = "body") {
  return (read3, node) => [
    read3.make(
      kind,
      node,
      read3.kids(node).flatMap((kid) => read3.field(kid) === body ? read3.blockAs("body", kid) : read3.as(read3.field(kid), kid))
    )
  ];
}
function valueForm(kind) {
  return (read3, node) => [
    read3.make(
      kind,
      node,
      read3.kids(node).flatMap((kid) => read3.as("value", kid))
    )
  ];
}
function param(read3, node, { name, type, value, modifiers = [] }) {
  return read3.make("param", node, [
    ...read3.as("name", name),
    ...read3.as("?type", type ?? null),
    ...read3.as("?value", value ?? null),
    ...modifiers.flatMap((each5) => read3.as("?modifier", each5))
  ]);
}
function paramsOf(read3, node, single2 = false) {
  if (node === null) return [];
  const terms = single2 ? read3.terms(node) : read3.kids(node).flatMap((kid) => read3.terms(kid));
  return [inRole(read3.make("params", node, terms.map(asParam)), "params")];
}
function asParam(term) {
  if (term.kind !== "name") return inRole(term, "");
  return { ...term, kind: "param", role: "", text: "", parts: [inRole(term, "name")] };
}
function bodyOf(read3, node) {
  if (node === null) return [];
  const [only, ...more] = read3.terms(node);
  if (only === void 0) return [];
  if (only.kind === "block" && more.length === 0) return [inRole(only, "body")];
  const back = { ...only, kind: "return", role: "", text: "", parts: [inRole(only, "value")] };
  return [inRole(read3.make("block", node, [back]), "body")];
}
var OPERATION = { as: "binary", operator: true };

// src/scan/static/semgrep/term/forms/csharp.ts
function marks(read3, node) {
  return read3.kids(node).flatMap((kid) => {
    if (read3.kind(kid) === "attribute_list") return read3.kids(kid).flatMap((each5) => read3.as("?decorator", each5));
    return read3.kind(kid) === "modifier" ? [inRole(read3.leaf("name", kid), "?modifier")] : [];
  });
}
var variables = (read3, node) => {
  const list = read3.kind(node) === "variable_declaration" ? node : read3.kids(node).find((kid) => read3.kind(kid) === "variable_declaration");
  if (list === void 0) return [read3.make("declare", node, read3.parts(node))];
  const type = read3.by(list, "type");
  const given = [...type === null ? [] : read3.as("?type", type), ...list === node ? [] : marks(read3, node)];
  return read3.kids(list).flatMap((each5) => {
    if (read3.kind(each5) !== "variable_declarator") return [];
    const name = read3.by(each5, "name");
    const value = read3.kids(each5).filter((kid) => kid !== name);
    return [declared(read3, node, read3.as("left", name), read3.allAs("right", value.slice(-1)), given)];
  });
};
var functionForm = (read3, node) => [
  read3.make("function", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...paramsOf(read3, read3.by(node, "parameters")),
    ...read3.as("?type", read3.by(node, "returns") ?? read3.by(node, "type")),
    ...marks(read3, node),
    ...bodyOf(read3, read3.by(node, "body"))
  ])
];
var classForm = (read3, node) => [
  read3.make(/^(?:class|record|struct)/.test(read3.kind(node)) ? "class" : "interface", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...read3.kids(node).flatMap(
      (kid) => read3.kind(kid) === "base_list" ? read3.kids(kid).flatMap((each5) => read3.as("?super", each5)) : []
    ),
    ...marks(read3, node),
    ...read3.as("body", read3.by(node, "body"))
  ])
];
var parameter = (read3, node) => {
  const [name, type] = [read3.by(node, "name"), read3.by(node, "type")];
  const value = read3.kids(node).find((kid) => read3.field(kid) === "" && !/^(?:attribute_list|modifier)$/.test(read3.kind(kid)));
  const made5 = param(read3, node, { name, type, value: value ?? null });
  return [{ ...made5, parts: [...made5.parts, ...marks(read3, node)] }];
};
var argument = (read3, node) => {
  const name = read3.by(node, "name");
  const value = read3.kids(node).filter((kid) => kid !== name && read3.kind(kid) !== "modifier");
  if (name === null) return value.flatMap((kid) => read3.terms(kid));
  return [read3.make("keyword", node, [...read3.as("name", name), ...read3.allAs("value", value)])];
};
var made = (read3, node) => [
  read3.make("new", node, [
    ...read3.as("callee", read3.by(node, "type")),
    ...argsOf(
      read3,
      read3.by(node, "arguments") ?? read3.kids(node).find((kid) => read3.kind(kid) === "argument_list") ?? null,
      node
    ),
    ...read3.as("?initial", read3.by(node, "initializer"))
  ])
];
var attribute = (read3, node) => [
  read3.make("annotation", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...argsOf(read3, read3.kids(node).find((kid) => read3.kind(kid) === "attribute_argument_list") ?? null, node)
  ])
];
var conditionalAccess = (read3, node) => {
  const object = read3.by(node, "condition");
  const bound2 = read3.kids(node).find((kid) => kid !== object);
  const name = bound2 === void 0 ? null : read3.by(bound2, "name") ?? bound2;
  return object === null || name === null ? [read3.leaf("name", node)] : [dot(read3, object, name)];
};
var unary = (read3, node) => {
  const [operand] = read3.kids(node);
  if (operand === void 0) return [read3.leaf("unary", node)];
  const sign = read3.tree.text.slice(read3.tree.starts[node], read3.tree.starts[operand]).trim();
  const after = read3.tree.text.slice(read3.tree.ends[operand], read3.tree.ends[node]).trim();
  const kind = /^(?:\+\+|--)$/.test(sign + after) ? "update" : "unary";
  return [read3.make(kind, node, read3.as("operand", operand), sign + after)];
};
var verbatim = (read3, node) => [
  read3.leaf(
    "string",
    node,
    read3.text(node).replace(/^[@"]+/, "").replace(/"+$/, "").replaceAll('""', '"')
  )
];
var using = (read3, node) => {
  const body = read3.by(node, "body");
  return [
    read3.make("using", node, [
      ...read3.kids(node).flatMap((kid) => kid === body ? [] : read3.as("resource", kid)),
      ...read3.blockAs("body", body)
    ])
  ];
};
var property = (read3, node) => [
  read3.make("property", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...read3.as("?type", read3.by(node, "type")),
    ...read3.as("?accessors", read3.by(node, "accessors")),
    ...read3.as("?value", read3.by(node, "value")),
    ...marks(read3, node)
  ])
];
var tried = (read3, node) => [
  read3.make(
    "try",
    node,
    read3.kids(node).flatMap((kid) => {
      if (read3.field(kid) === "body") return read3.blockAs("body", kid);
      return read3.kind(kid) === "catch_clause" ? read3.as("?catch", kid) : read3.as("?finally", kid);
    })
  )
];
var caught = (read3, node) => [
  read3.make("catch", node, [
    ...read3.kids(node).flatMap((kid) => read3.field(kid) === "body" ? [] : read3.as("?param", kid)),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
var switchCase = (read3, node) => {
  const terms = read3.kids(node).flatMap((kid) => /pattern$|label$/.test(read3.kind(kid)) ? [] : read3.statements(kid).parts);
  const labels = read3.kids(node).filter((kid) => /pattern$|label$/.test(read3.kind(kid)));
  return [read3.make("case", node, [...read3.allAs("value", labels), inRole(read3.make("block", node, terms), "body")])];
};
var csharpForms = {
  names: ["identifier", "predefined_type", "implicit_type", "this", "base", "implicit_parameter"],
  kinds: {
    compilation_unit: (read3, node) => [read3.statements(node)],
    global_statement: "through",
    block: (read3, node) => [read3.statements(node)],
    declaration_list: (read3, node) => [read3.statements(node, "members")],
    expression_statement: "through",
    parenthesized_expression: "through",
    arrow_expression_clause: "through",
    constant_pattern: "through",
    interpolation: "through",
    interpolation_brace: "gone",
    interpolation_start: "gone",
    string_literal: stringForm(/_content$|^escape_sequence$/),
    interpolated_string_expression: stringForm(/_content$|^escape_sequence$/, /^interpolation_(?:start|quote)$/),
    verbatim_string_literal: verbatim,
    raw_string_literal: verbatim,
    invocation_expression: callForm("function", "arguments"),
    member_access_expression: dotForm("expression", "name"),
    qualified_name: dotForm("qualifier", "name"),
    conditional_access_expression: conditionalAccess,
    generic_name: { as: "generic" },
    element_access_expression: (read3, node) => [
      read3.make("index", node, [
        ...read3.as("object", read3.by(node, "expression")),
        ...read3.as("key", read3.by(node, "subscript"))
      ])
    ],
    bracketed_argument_list: "through",
    object_creation_expression: made,
    implicit_object_creation_expression: made,
    initializer_expression: { as: "dict" },
    argument,
    attribute_argument: argument,
    attribute,
    local_declaration_statement: variables,
    field_declaration: variables,
    variable_declaration: variables,
    assignment_expression: assignment,
    binary_expression: OPERATION,
    prefix_unary_expression: unary,
    postfix_unary_expression: unary,
    conditional_expression: { as: "ternary" },
    lambda_expression: (read3, node) => {
      const params = read3.by(node, "parameters");
      const single2 = params !== null && read3.kind(params) !== "parameter_list";
      return [read3.make("lambda", node, [...paramsOf(read3, params, single2), ...bodyOf(read3, read3.by(node, "body"))])];
    },
    method_declaration: functionForm,
    local_function_statement: functionForm,
    constructor_declaration: functionForm,
    class_declaration: classForm,
    struct_declaration: classForm,
    record_declaration: classForm,
    interface_declaration: classForm,
    property_declaration: property,
    parameter,
    catch_declaration: parameter,
    if_statement: ifForm("if", "condition", "consequence", "alternative"),
    while_statement: bodyForm("while"),
    for_statement: bodyForm("for"),
    foreach_statement: bodyForm("foreach"),
    using_statement: using,
    try_statement: tried,
    catch_clause: caught,
    finally_clause: (read3, node) => read3.kids(node).flatMap((kid) => read3.as("", kid)),
    switch_section: switchCase,
    return_statement: valueForm("return"),
    throw_statement: valueForm("throw"),
    throw_expression: valueForm("throw"),
    using_directive: (read3, node) => {
      const parts = read3.kids(node).flatMap((kid) => read3.as(read3.field(kid) === "name" ? "?alias" : "source", kid));
      return [read3.make("import", node, parts, parts.some(({ role }) => role === "?alias") ? "" : "*")];
    }
  }
};

// src/scan/static/semgrep/term/reader.ts
var DEEPEST = 600;
var STATEMENTS = /^(?:if|unless|while|until|do|for|foreach|try|return|throw|function|class|block|import|with|switch|case|break|continue|namespace|module|statement|echo|hblock|declare)$|_(?:statement|declaration|definition|directive|clause|signature)$/;
var TermReader = class {
  #depth = 0;
  #names;
  tree;
  forms;
  constructor(tree, forms) {
    this.tree = tree;
    this.forms = forms;
    this.#names = new Set(forms.names);
  }
  kind(node) {
    return kindOf(this.tree, node);
  }
  text(node) {
    return textOf(this.tree, node);
  }
  kids(node) {
    return childrenOf(this.tree, node);
  }
  by(node, field2) {
    const found = childBy(this.tree, node, field2);
    return found === NONE ? null : found;
  }
  all(node, field2) {
    return childrenBy(this.tree, node, field2);
  }
  field(node) {
    return this.tree.fieldNames[this.tree.fields[node] ?? 0] ?? "";
  }
  make(kind, node, parts, text6 = "") {
    const start = this.tree.starts[node] ?? 0;
    return { kind, role: "", text: text6, start, end: trimmedEnd(this.tree.text, start, this.tree.ends[node] ?? 0), parts };
  }
  leaf(kind, node, text6 = this.text(node)) {
    return this.make(kind, node, [], text6);
  }
  /** What a node becomes. */
  terms(node) {
    const kind = this.kind(node);
    if (this.#names.has(kind)) return [this.leaf("name", node)];
    const form = this.forms.kinds[kind];
    if (this.#depth > DEEPEST || form === "leaf") return [this.leaf(kind, node)];
    this.#depth++;
    try {
      return this.#formed(form, kind, node);
    } finally {
      this.#depth--;
    }
  }
  #formed(form, kind, node) {
    if (form === "gone") return [];
    if (form === "through") return this.#through(node);
    if (typeof form === "function") return form(this, node);
    if (form === "leaf" || form === void 0 && this.kids(node).length === 0) return [this.leaf(kind, node)];
    const parts = this.parts(node).filter(({ role }) => form?.operator !== true || role !== "operator");
    const operator2 = form?.operator === true ? this.by(node, "operator") : null;
    return [this.make(form?.as ?? kind, node, parts, operator2 === null ? "" : this.text(operator2))];
  }
  /** What stands inside a wrapper; of several, the first is meant by a wrapper of one. */
  #through(node) {
    const inside = this.kids(node).flatMap((kid) => this.terms(kid));
    return inside.length === 0 && this.kids(node).length === 0 ? [this.leaf(this.kind(node), node)] : inside;
  }
  /** The children of a node, each in the role of its field. */
  parts(node) {
    return this.kids(node).flatMap((kid) => this.terms(kid).map((term) => inRole(term, this.field(kid))));
  }
  /** What the child with a field becomes, in a role. */
  as(role, node) {
    return node === null ? [] : this.terms(node).map((term) => inRole(term, role));
  }
  /** All children with a field, in a role. */
  allAs(role, nodes) {
    return nodes.flatMap((node) => this.as(role, node));
  }
  /** A list of statements of what stands in a node; what is no statement by itself becomes one. */
  block(node, kind = "block") {
    if (node === null) return null;
    const form = this.terms(node);
    const [only] = form;
    if (form.length === 1 && only !== void 0 && (only.kind === "block" || only.kind === "members"))
      return kind === only.kind ? only : { ...only, kind };
    return this.make(kind, node, form.map(asStatement));
  }
  /** A node whose children are statements. */
  statements(node, kind = "block") {
    const parts = this.kids(node).flatMap((kid) => this.terms(kid).map(asStatement));
    return this.make(kind, node, parts);
  }
  blockAs(role, node) {
    const block2 = this.block(node);
    return block2 === null ? [] : [inRole(block2, role)];
  }
};
function isStatement({ kind }) {
  return STATEMENTS.test(kind);
}
function asStatement(term) {
  if (STATEMENTS.test(term.kind)) return inRole(term, "");
  return {
    kind: "statement",
    role: "",
    text: "",
    start: term.start,
    end: term.end,
    parts: [inRole(term, "")]
  };
}
function trimmedEnd(text6, start, end) {
  let at = end;
  while (at > start + 1 && /[;\s]/.test(text6[at - 1] ?? "")) at--;
  return at;
}
function tuple(terms) {
  const [first] = terms;
  const last = terms.at(-1);
  if (terms.length === 1 || first === void 0 || last === void 0) return terms;
  return [
    { kind: "tuple", role: "", text: "", start: first.start, end: last.end, parts: terms.map((t) => inRole(t, "")) }
  ];
}

// src/scan/static/semgrep/term/forms/go.ts
var text = stringForm(/_content$|^escape_sequence$/);
var several = (read3, node) => tuple(read3.kids(node).flatMap((kid) => read3.terms(kid)));
var assigned = (read3, node) => {
  const operator2 = read3.by(node, "operator");
  const text6 = operator2 === null ? ":=" : read3.text(operator2);
  const parts = [...read3.as("left", read3.by(node, "left")), ...read3.as("right", read3.by(node, "right"))];
  if (text6 === "=") return [read3.make("assign", node, parts)];
  return [text6 === ":=" ? read3.make("assign", node, parts, "declare") : read3.make("augmented", node, parts, text6)];
};
var variable = (read3, node) => [
  declared(
    read3,
    node,
    tuple(read3.allAs("", read3.all(node, "name"))),
    read3.as("", read3.by(node, "value")),
    read3.as("?type", read3.by(node, "type"))
  )
];
var functionForm2 = (read3, node) => [
  read3.make(read3.kind(node) === "func_literal" ? "lambda" : "function", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...paramsOf(read3, read3.by(node, "parameters")),
    ...receiver(read3, read3.by(node, "receiver")),
    ...read3.as("?type", read3.by(node, "result")),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
function receiver(read3, node) {
  return node === null ? [] : paramsOf(read3, node).map((each5) => inRole(each5, "?receiver"));
}
var parameters = (read3, node) => {
  const type = read3.by(node, "type");
  const names = read3.all(node, "name");
  if (names.length === 0) return type === null ? [] : read3.terms(type);
  return names.map((name) => {
    const made5 = param(read3, node, { name, type });
    return names.length === 1 ? made5 : { ...made5, start: read3.tree.starts[name] ?? made5.start };
  });
};
var conditional = (read3, node) => [
  read3.make("if", node, [
    ...read3.as("?initial", read3.by(node, "initializer")),
    ...read3.as("condition", read3.by(node, "condition")),
    ...read3.blockAs("then", read3.by(node, "consequence")),
    ...read3.blockAs("?else", read3.by(node, "alternative"))
  ])
];
var imports = (read3, node) => [
  read3.make("import", node, [...read3.as("source", read3.by(node, "path")), ...read3.as("?alias", read3.by(node, "name"))])
];
var switchCase2 = (read3, node) => {
  const values = read3.as("value", read3.by(node, "value") ?? read3.by(node, "type"));
  const list = read3.kids(node).filter((kid) => read3.field(kid) === "");
  const body = list.flatMap((kid) => read3.statements(kid).parts);
  return [read3.make("case", node, [...values, inRole(read3.make("block", node, body), "body")])];
};
var goForms = {
  names: ["identifier", "field_identifier", "package_identifier", "type_identifier", "label_name"],
  kinds: {
    source_file: (read3, node) => [read3.statements(node)],
    block: (read3, node) => [read3.statements(node)],
    statement_list: "through",
    expression_statement: "through",
    parenthesized_expression: "through",
    literal_element: "through",
    var_declaration: "through",
    var_spec_list: "through",
    const_declaration: "through",
    import_declaration: "through",
    import_spec_list: "through",
    type_declaration: "through",
    expression_list: several,
    interpreted_string_literal: text,
    raw_string_literal: text,
    call_expression: callForm("function", "arguments", "type_arguments"),
    type_conversion_expression: (read3, node) => [
      read3.make("call", node, [
        ...read3.as("callee", read3.by(node, "type")),
        inRole(read3.make("args", node, read3.as("", read3.by(node, "operand"))), "args")
      ])
    ],
    selector_expression: dotForm("operand", "field"),
    qualified_type: dotForm("package", "name"),
    index_expression: (read3, node) => [
      read3.make("index", node, [
        ...read3.as("object", read3.by(node, "operand")),
        ...read3.as("key", read3.by(node, "index"))
      ])
    ],
    short_var_declaration: assigned,
    assignment_statement: assigned,
    var_spec: variable,
    const_spec: variable,
    binary_expression: OPERATION,
    unary_expression: { as: "unary", operator: true },
    composite_literal: (read3, node) => [
      read3.make("composite", node, [
        ...read3.as("type", read3.by(node, "type")),
        ...read3.as("body", read3.by(node, "body"))
      ])
    ],
    literal_value: { as: "dict" },
    keyed_element: { as: "pair" },
    func_literal: functionForm2,
    function_declaration: functionForm2,
    method_declaration: functionForm2,
    parameter_declaration: parameters,
    variadic_parameter_declaration: { as: "splat" },
    variadic_argument: { as: "splat" },
    if_statement: conditional,
    for_statement: bodyForm("for"),
    return_statement: valueForm("return"),
    import_spec: imports,
    expression_case: switchCase2,
    type_case: switchCase2,
    default_case: switchCase2
  }
};

// src/scan/static/semgrep/term/forms/hcl.ts
var text2 = stringForm(/^template_literal$/, /^(?:quoted_template_(?:start|end)|heredoc_(?:start|identifier|end))$/);
var expression = (read3, node) => {
  const [first, ...rest] = read3.kids(node);
  const base = first === void 0 ? [] : read3.terms(first);
  const [object] = base;
  if (object === void 0 || rest.length === 0) return base;
  return [rest.reduce((made5, kid) => step(read3, made5, kid), object)];
};
function step(read3, object, node) {
  const end = read3.tree.ends[node] ?? object.end;
  const inside = read3.kids(node).flatMap((kid) => read3.terms(kid));
  const shape = { role: "", text: "", start: object.start, end };
  if (read3.kind(node) === "get_attr")
    return { ...shape, kind: "dot", parts: [inRole(object, "object"), ...inside.map((t) => inRole(t, "name"))] };
  return { ...shape, kind: "index", parts: [inRole(object, "object"), ...inside.map((t) => inRole(t, "key"))] };
}
var attribute2 = (read3, node) => {
  const [key = null, value = null] = read3.kids(node);
  return [read3.make("pair", node, [...read3.as("key", key), ...read3.as("value", value)])];
};
var entry = (read3, node) => [
  read3.make("pair", node, [
    ...read3.as("key", read3.by(node, "key")).map((term) => term.kind === "string" ? { ...term, kind: "name" } : term),
    ...read3.as("value", read3.by(node, "val"))
  ])
];
var block = (read3, node) => {
  const kids = read3.kids(node).filter((kid) => !/^block_(?:start|end)$/.test(read3.kind(kid)));
  const body = kids.find((kid) => read3.kind(kid) === "body");
  const [type = null, ...labels] = kids.filter((kid) => kid !== body);
  return [
    read3.make("hblock", node, [
      ...read3.as("type", type),
      ...read3.allAs("label", labels),
      inRole(body === void 0 ? read3.make("members", node, []) : members(read3, body), "body")
    ])
  ];
};
function members(read3, body) {
  return read3.make(
    "members",
    body,
    read3.kids(body).flatMap((kid) => read3.as("", kid))
  );
}
var called = (read3, node) => {
  const [name = null, args = null] = read3.kids(node);
  const given = args === null ? [] : read3.kids(args).flatMap((kid) => read3.as("", kid));
  return [
    read3.make("call", node, [...read3.as("callee", name), inRole(read3.make("args", args ?? node, given), "args")])
  ];
};
var binary = (read3, node) => {
  const [left, right] = read3.kids(node);
  if (left === void 0 || right === void 0) return [read3.leaf("binary", node)];
  const sign = read3.tree.text.slice(read3.tree.ends[left], read3.tree.starts[right]).trim();
  return [read3.make("binary", node, [...read3.as("left", left), ...read3.as("right", right)], sign)];
};
var unary2 = (read3, node) => {
  const [operand] = read3.kids(node);
  if (operand === void 0) return [read3.leaf("unary", node)];
  const sign = read3.tree.text.slice(read3.tree.starts[node], read3.tree.starts[operand]).trim();
  return [read3.make("unary", node, read3.as("operand", operand), sign)];
};
var hclForms = {
  names: ["identifier"],
  kinds: {
    config_file: (read3, node) => {
      const body = read3.kids(node).find((kid) => read3.kind(kid) === "body");
      return [read3.make("block", node, body === void 0 ? [] : members(read3, body).parts)];
    },
    body: (read3, node) => [members(read3, node)],
    block,
    attribute: attribute2,
    expression,
    literal_value: "through",
    collection_value: "through",
    template_expr: "through",
    variable_expr: "through",
    operation: "through",
    template_interpolation: "through",
    template_interpolation_start: "gone",
    template_interpolation_end: "gone",
    string_lit: text2,
    quoted_template: text2,
    heredoc_template: text2,
    tuple_start: "gone",
    tuple_end: "gone",
    object_start: "gone",
    object_end: "gone",
    tuple: { as: "list" },
    object: { as: "dict" },
    object_elem: entry,
    function_call: called,
    binary_operation: binary,
    unary_operation: unary2,
    new_index: "through",
    legacy_index: "through"
  }
};

// src/scan/static/semgrep/term/forms/java.ts
function marks2(read3, node) {
  const list = read3.kids(node).find((kid) => read3.kind(kid) === "modifiers");
  if (list === void 0) return [];
  const annotations = read3.kids(list);
  let rest = read3.text(list);
  for (const each5 of annotations) rest = rest.replace(read3.text(each5), " ");
  const words2 = rest.split(/\s+/).filter((word) => /^[a-z]+$/.test(word));
  return [
    ...read3.allAs("?decorator", annotations),
    ...words2.map((word) => inRole(read3.leaf("name", list, word), "?modifier"))
  ];
}
var variables2 = (read3, node) => {
  const given = [...read3.as("?type", read3.by(node, "type")), ...marks2(read3, node)];
  return read3.all(node, "declarator").map(
    (each5) => declared(read3, node, read3.as("left", read3.by(each5, "name")), read3.as("right", read3.by(each5, "value")), given)
  );
};
var resource = (read3, node) => {
  const name = read3.by(node, "name");
  if (name === null) return read3.kids(node).flatMap((kid) => read3.as("resource", kid));
  const type = read3.as("?type", read3.by(node, "type"));
  return [declared(read3, node, read3.as("left", name), read3.as("right", read3.by(node, "value")), type)];
};
var functionForm3 = (read3, node) => [
  read3.make("function", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...paramsOf(read3, read3.by(node, "parameters")),
    ...read3.as("?type", read3.by(node, "type")),
    ...marks2(read3, node),
    ...read3.kids(node).flatMap((kid) => read3.kind(kid) === "throws" ? read3.as("?throws", kid) : []),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
var classForm2 = (read3, node) => [
  read3.make(read3.kind(node) === "interface_declaration" ? "interface" : "class", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...read3.as("?types", read3.by(node, "type_parameters")),
    ...read3.as("?super", read3.by(node, "superclass")),
    ...read3.as("?interface", read3.by(node, "interfaces")),
    ...marks2(read3, node),
    ...read3.as("body", read3.by(node, "body"))
  ])
];
var parameter2 = (read3, node) => [
  read3.make("param", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...read3.as("?type", read3.by(node, "type")),
    ...read3.kids(node).flatMap((kid) => read3.kind(kid) === "catch_type" ? read3.as("?type", kid) : []),
    ...marks2(read3, node)
  ])
];
var made2 = (read3, node) => {
  const body = read3.kids(node).find((kid) => read3.kind(kid) === "class_body");
  return [
    read3.make("new", node, [
      ...read3.as("callee", read3.by(node, "type")),
      ...argsOf(read3, read3.by(node, "arguments"), node),
      ...body === void 0 ? [] : read3.as("?body", body)
    ])
  ];
};
var annotation = (read3, node) => [
  read3.make("annotation", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...argsOf(read3, read3.by(node, "arguments"), node)
  ])
];
var dotted = (read3, node) => {
  const [object, name, ...more] = read3.kids(node).flatMap((kid) => read3.terms(kid));
  if (object === void 0 || name === void 0 || more.length > 0) return [read3.leaf("name", node)];
  return [read3.make("dot", node, [inRole(object, "object"), inRole(name, "name")])];
};
var tried2 = (read3, node) => [
  read3.make(
    "try",
    node,
    read3.kids(node).flatMap((kid) => {
      const kind = read3.kind(kid);
      if (read3.field(kid) === "body") return read3.blockAs("body", kid);
      if (kind === "catch_clause") return read3.as("?catch", kid);
      return kind === "finally_clause" ? read3.as("?finally", kid) : read3.as("?resource", kid);
    })
  )
];
var caught2 = (read3, node) => [
  read3.make("catch", node, [
    ...read3.kids(node).flatMap((kid) => read3.field(kid) === "body" ? [] : read3.as("?param", kid)),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
var each = (read3, node) => [
  read3.make("foreach", node, [
    ...read3.as("left", read3.by(node, "name")),
    ...read3.as("?type", read3.by(node, "type")),
    ...read3.as("right", read3.by(node, "value")),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
var switchCase3 = (read3, node) => {
  const terms = read3.kids(node).filter((kid) => read3.kind(kid) !== "switch_label");
  const labels = read3.kids(node).filter((kid) => read3.kind(kid) === "switch_label");
  const body = terms.flatMap((kid) => read3.statements(kid).parts);
  return [read3.make("case", node, [...read3.allAs("value", labels), inRole(read3.make("block", node, body), "body")])];
};
var imported = (read3, node) => {
  const star = read3.kids(node).some((kid) => read3.kind(kid) === "asterisk");
  const name = read3.kids(node).filter((kid) => read3.kind(kid) !== "asterisk");
  return [read3.make("import", node, read3.allAs("source", name), star ? "*" : "")];
};
var javaForms = {
  names: [
    ...["identifier", "type_identifier", "this", "super", "integral_type", "floating_point_type"],
    ...["boolean_type", "void_type"]
  ],
  kinds: {
    program: (read3, node) => [read3.statements(node)],
    block: (read3, node) => [read3.statements(node)],
    constructor_body: (read3, node) => [read3.statements(node)],
    class_body: (read3, node) => [read3.statements(node, "members")],
    interface_body: (read3, node) => [read3.statements(node, "members")],
    expression_statement: "through",
    parenthesized_expression: "through",
    superclass: "through",
    super_interfaces: "through",
    type_list: "through",
    catch_type: "through",
    resource_specification: "through",
    resource,
    string_literal: stringForm(/^(?:string_fragment|multiline_string_fragment|escape_sequence)$/),
    character_literal: "leaf",
    method_invocation: methodCallForm("object", "name", "arguments"),
    field_access: dotForm("object", "field"),
    scoped_identifier: dotForm("scope", "name"),
    scoped_type_identifier: dotted,
    generic_type: { as: "generic" },
    object_creation_expression: made2,
    explicit_constructor_invocation: (read3, node) => [
      read3.make("call", node, [
        ...read3.as("callee", read3.by(node, "constructor")),
        ...argsOf(read3, read3.by(node, "arguments"), node)
      ])
    ],
    array_access: (read3, node) => [
      read3.make("index", node, [
        ...read3.as("object", read3.by(node, "array")),
        ...read3.as("key", read3.by(node, "index"))
      ])
    ],
    array_initializer: { as: "list" },
    element_value_array_initializer: { as: "list" },
    local_variable_declaration: variables2,
    field_declaration: variables2,
    constant_declaration: variables2,
    assignment_expression: assignment,
    binary_expression: OPERATION,
    unary_expression: { as: "unary", operator: true },
    ternary_expression: { as: "ternary" },
    lambda_expression: (read3, node) => {
      const params = read3.by(node, "parameters");
      const single2 = params !== null && read3.kind(params) === "identifier";
      return [read3.make("lambda", node, [...paramsOf(read3, params, single2), ...bodyOf(read3, read3.by(node, "body"))])];
    },
    method_declaration: functionForm3,
    constructor_declaration: functionForm3,
    class_declaration: classForm2,
    interface_declaration: classForm2,
    enum_declaration: classForm2,
    record_declaration: classForm2,
    formal_parameter: parameter2,
    catch_formal_parameter: parameter2,
    annotation,
    marker_annotation: annotation,
    element_value_pair: (read3, node) => [
      read3.make("keyword", node, [
        ...read3.as("name", read3.by(node, "key")),
        ...read3.as("value", read3.by(node, "value"))
      ])
    ],
    if_statement: ifForm("if", "condition", "consequence", "alternative"),
    while_statement: bodyForm("while"),
    for_statement: bodyForm("for"),
    enhanced_for_statement: each,
    try_statement: tried2,
    try_with_resources_statement: tried2,
    catch_clause: caught2,
    finally_clause: (read3, node) => read3.kids(node).flatMap((kid) => read3.as("", kid)),
    switch_block_statement_group: switchCase3,
    return_statement: valueForm("return"),
    throw_statement: valueForm("throw"),
    import_declaration: imported
  }
};

// src/scan/static/semgrep/term/forms/php.ts
var text3 = stringForm(/^(?:string_content|escape_sequence|nowdoc_string)$/);
var argument2 = (read3, node) => {
  const name = read3.by(node, "name");
  const value = read3.kids(node).filter((kid) => kid !== name);
  if (name === null) return value.flatMap((kid) => read3.terms(kid));
  return [read3.make("keyword", node, [...read3.as("name", name), ...read3.allAs("value", value)])];
};
var made3 = (read3, node) => {
  const args = read3.kids(node).find((kid) => read3.kind(kid) === "arguments") ?? null;
  const [type = null] = read3.kids(node);
  return [read3.make("new", node, [...read3.as("callee", type === args ? null : type), ...argsOf(read3, args, node)])];
};
var indexed = (read3, node) => {
  const [object = null, key = null] = read3.kids(node);
  return [read3.make("index", node, [...read3.as("object", object), ...read3.as("key", key)])];
};
var element = (read3, node) => {
  const [key = null, value = null] = read3.kids(node);
  if (value === null) return key === null ? [] : read3.terms(key);
  return [read3.make("pair", node, [...read3.as("key", key), ...read3.as("value", value)])];
};
function wordCall(word) {
  return (read3, node) => {
    const given = read3.kids(node).flatMap((kid) => {
      const terms = read3.terms(kid);
      return terms.flatMap((term) => term.kind === "sequence_expression" ? term.parts : [term]);
    });
    return [
      read3.make("call", node, [
        inRole({ ...read3.leaf("name", node, word), end: (read3.tree.starts[node] ?? 0) + word.length }, "callee"),
        inRole(
          read3.make(
            "args",
            node,
            given.map((t) => inRole(t, ""))
          ),
          "args"
        )
      ])
    ];
  };
}
var marks3 = (read3, node) => read3.kids(node).flatMap((kid) => /_modifier$/.test(read3.kind(kid)) ? [inRole(read3.leaf("name", kid), "?modifier")] : []);
function functionForm4(kind) {
  return (read3, node) => [
    read3.make(kind, node, [
      ...read3.as("name", read3.by(node, "name")),
      ...paramsOf(read3, read3.by(node, "parameters")),
      ...read3.as("?type", read3.by(node, "return_type")),
      ...read3.as("?decorator", read3.by(node, "attributes")),
      ...marks3(read3, node),
      ...bodyOf(read3, read3.by(node, "body"))
    ])
  ];
}
var parameter3 = (read3, node) => [
  param(read3, node, {
    name: read3.by(node, "name"),
    type: read3.by(node, "type"),
    value: read3.by(node, "default_value")
  })
];
var classForm3 = (read3, node) => [
  read3.make("class", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...read3.kids(node).flatMap(
      (kid) => /_clause$/.test(read3.kind(kid)) ? read3.kids(kid).flatMap((each5) => read3.as("?super", each5)) : []
    ),
    ...marks3(read3, node),
    ...read3.as("body", read3.by(node, "body"))
  ])
];
var properties = (read3, node) => {
  const given = [...read3.as("?type", read3.by(node, "type")), ...marks3(read3, node)];
  return read3.kids(node).flatMap((kid) => {
    if (read3.kind(kid) === "property_element")
      return [
        declared(
          read3,
          node,
          read3.as("left", read3.by(kid, "name")),
          read3.as("right", read3.by(kid, "default_value")),
          given
        )
      ];
    if (read3.kind(kid) !== "const_element") return [];
    const [name = null, value = null] = read3.kids(kid);
    return [declared(read3, node, read3.as("left", name), read3.as("right", value), given)];
  });
};
var conditional2 = (read3, node) => [
  read3.make("if", node, [
    ...read3.as("condition", read3.by(node, "condition")),
    ...read3.blockAs("then", read3.by(node, "body")),
    ...read3.all(node, "alternative").flatMap(
      (each5) => read3.kind(each5) === "else_clause" ? read3.blockAs("?else", read3.by(each5, "body")) : [inRole(read3.make("block", each5, conditional2(read3, each5)), "?else")]
    )
  ])
];
var each2 = (read3, node) => {
  const body = read3.by(node, "body");
  const [over = null, item = null] = read3.kids(node).filter((kid) => kid !== body);
  return [
    read3.make("foreach", node, [...read3.as("left", item), ...read3.as("right", over), ...read3.blockAs("body", body)])
  ];
};
var pair = (read3, node) => {
  const [key = null, value = null] = read3.kids(node);
  return [read3.make("pair", node, [...read3.as("key", key), ...read3.as("value", value)])];
};
var tried3 = (read3, node) => [
  read3.make(
    "try",
    node,
    read3.kids(node).flatMap((kid) => {
      if (read3.field(kid) === "body") return read3.blockAs("body", kid);
      return read3.kind(kid) === "catch_clause" ? read3.as("?catch", kid) : read3.as("?finally", kid);
    })
  )
];
var caught3 = (read3, node) => [
  read3.make("catch", node, [
    inRole(param(read3, node, { name: read3.by(node, "name"), type: read3.by(node, "type") }), "?param"),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
var switchCase4 = (read3, node) => {
  const value = read3.by(node, "value");
  const body = read3.kids(node).flatMap((kid) => kid === value ? [] : read3.statements(kid).parts);
  return [read3.make("case", node, [...read3.as("value", value), inRole(read3.make("block", node, body), "body")])];
};
var constantAccess = (read3, node) => {
  const [object = null, name = null] = read3.kids(node);
  return [read3.make("dot", node, [...read3.as("object", object), ...read3.as("name", name)])];
};
var included = (read3, node) => [
  read3.make(
    read3.kind(node),
    node,
    read3.kids(node).flatMap((kid) => read3.as("value", kid))
  )
];
var phpForms = {
  names: ["name", "variable_name", "relative_scope", "primitive_type", "cast_type", "qualified_name", "namespace_name"],
  kinds: {
    program: (read3, node) => [read3.statements(node)],
    php_tag: "gone",
    compound_statement: (read3, node) => [read3.statements(node)],
    colon_block: (read3, node) => [read3.statements(node)],
    declaration_list: (read3, node) => [read3.statements(node, "members")],
    expression_statement: "through",
    parenthesized_expression: "through",
    named_type: "through",
    type_list: "through",
    heredoc_body: "through",
    heredoc_start: "gone",
    heredoc_end: "gone",
    string: text3,
    encapsed_string: text3,
    heredoc: (read3, node) => {
      const body = read3.by(node, "value");
      return body === null ? [read3.leaf("string", node, "")] : stringForm(/^string_content$|^escape_sequence$/)(read3, body);
    },
    function_call_expression: callForm("function", "arguments"),
    member_call_expression: methodCallForm("object", "name", "arguments"),
    nullsafe_member_call_expression: methodCallForm("object", "name", "arguments"),
    scoped_call_expression: methodCallForm("scope", "name", "arguments"),
    member_access_expression: dotForm("object", "name"),
    nullsafe_member_access_expression: dotForm("object", "name"),
    scoped_property_access_expression: dotForm("scope", "name"),
    class_constant_access_expression: constantAccess,
    object_creation_expression: made3,
    argument: argument2,
    variadic_unpacking: { as: "splat" },
    variadic_placeholder: "leaf",
    subscript_expression: indexed,
    array_creation_expression: { as: "list" },
    list_literal: { as: "list" },
    array_element_initializer: element,
    pair,
    echo_statement: wordCall("echo"),
    print_intrinsic: wordCall("print"),
    exit_statement: wordCall("exit"),
    unset_statement: wordCall("unset"),
    include_expression: included,
    include_once_expression: included,
    require_expression: included,
    require_once_expression: included,
    assignment_expression: assignment,
    augmented_assignment_expression: assignment,
    reference_assignment_expression: assignment,
    binary_expression: OPERATION,
    unary_op_expression: { as: "unary", operator: true },
    error_suppression_expression: "through",
    conditional_expression: { as: "ternary" },
    function_definition: functionForm4("function"),
    method_declaration: functionForm4("function"),
    anonymous_function: functionForm4("lambda"),
    anonymous_function_creation_expression: functionForm4("lambda"),
    arrow_function: functionForm4("lambda"),
    simple_parameter: parameter3,
    property_promotion_parameter: parameter3,
    variadic_parameter: { as: "splat" },
    class_declaration: classForm3,
    property_declaration: properties,
    const_declaration: properties,
    if_statement: conditional2,
    while_statement: bodyForm("while"),
    for_statement: bodyForm("for"),
    foreach_statement: each2,
    try_statement: tried3,
    catch_clause: caught3,
    finally_clause: (read3, node) => read3.as("", read3.by(node, "body")),
    case_statement: switchCase4,
    default_statement: switchCase4,
    return_statement: valueForm("return"),
    throw_expression: valueForm("throw"),
    namespace_use_clause: (read3, node) => {
      const alias = read3.by(node, "alias");
      const source = read3.kids(node).filter((kid) => kid !== alias);
      return [read3.make("import", node, [...read3.allAs("source", source), ...read3.as("?alias", alias)])];
    },
    namespace_use_declaration: "through"
  }
};

// src/scan/static/semgrep/term/forms/python.ts
var text4 = stringForm(/^(?:string_content|escape_sequence)$/, /^string_(?:start|end)$/);
var joined = (read3, node) => {
  const pieces = read3.kids(node).flatMap((kid) => read3.terms(kid));
  return [
    textTerm(
      read3,
      node,
      pieces.flatMap((each5) => each5.kind === "template" ? each5.parts : [each5])
    )
  ];
};
var assigned2 = (read3, node) => {
  const type = read3.by(node, "type");
  const left = read3.as("left", read3.by(node, "left"));
  const right = read3.as("right", read3.by(node, "right"));
  if (right.length === 0) return [declared(read3, node, left, right, read3.as("?type", type))];
  return [read3.make("assign", node, [...left, ...right, ...read3.as("?type", type)])];
};
var several2 = (read3, node) => tuple(read3.kids(node).flatMap((kid) => read3.terms(kid)));
var compared = (read3, node) => {
  const operators = read3.all(node, "operators");
  const [operator2] = operators;
  const sides = read3.kids(node).filter((kid) => read3.field(kid) !== "operators");
  const [left = null, right = null] = sides;
  if (operator2 === void 0 || sides.length !== 2) return [read3.make("compared", node, read3.parts(node))];
  return [read3.make("binary", node, [...read3.as("left", left), ...read3.as("right", right)], read3.text(operator2))];
};
var defined = (read3, node) => [
  read3.make("function", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...paramsOf(read3, read3.by(node, "parameters")),
    ...read3.as("?type", read3.by(node, "return_type")),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
var classForm4 = (read3, node) => {
  const above = read3.by(node, "superclasses");
  const body = read3.block(read3.by(node, "body"), "members");
  return [
    read3.make("class", node, [
      ...read3.as("name", read3.by(node, "name")),
      ...above === null ? [] : read3.kids(above).flatMap((kid) => read3.as("?super", kid)),
      ...body === null ? [] : [inRole(body, "body")]
    ])
  ];
};
var decorated = (read3, node) => {
  const decorators = read3.kids(node).filter((kid) => read3.kind(kid) === "decorator");
  return read3.as("", read3.by(node, "definition")).map((term) => ({
    ...read3.make(term.kind, node, [...term.parts, ...read3.allAs("?decorator", decorators)], term.text)
  }));
};
var parameter4 = (read3, node) => [
  param(read3, node, {
    name: read3.by(node, "name") ?? read3.kids(node).find((kid) => read3.field(kid) === "") ?? null,
    type: read3.by(node, "type"),
    value: read3.by(node, "value")
  })
];
var tried4 = (read3, node) => [
  read3.make(
    "try",
    node,
    read3.kids(node).flatMap((kid) => {
      const kind = read3.kind(kid);
      if (read3.field(kid) === "body") return read3.blockAs("body", kid);
      if (kind.startsWith("except")) return read3.as("?catch", kid);
      return kind === "finally_clause" ? read3.as("?finally", kid) : read3.as("?else", kid);
    })
  )
];
var caught4 = (read3, node) => [
  read3.make(
    "catch",
    node,
    read3.kids(node).flatMap((kid) => read3.kind(kid) === "block" ? read3.blockAs("body", kid) : read3.as("?param", kid))
  )
];
var conditional3 = (read3, node) => {
  const parts = [
    ...read3.as("condition", read3.by(node, "condition")),
    ...read3.blockAs("then", read3.by(node, "consequence"))
  ];
  const [next, ...rest] = read3.all(node, "alternative");
  if (next !== void 0) parts.push(...alternatives(read3, next, rest));
  return [read3.make("if", node, parts)];
};
function alternatives(read3, at, rest) {
  if (read3.kind(at) !== "elif_clause") return read3.blockAs("?else", read3.by(at, "body"));
  const [next, ...more] = rest;
  const inner2 = read3.make("if", at, [
    ...read3.as("condition", read3.by(at, "condition")),
    ...read3.blockAs("then", read3.by(at, "consequence")),
    ...next === void 0 ? [] : alternatives(read3, next, more)
  ]);
  return [inRole(read3.make("block", at, [inner2]), "?else")];
}
var importsFrom = (read3, node) => {
  const source = read3.as("source", read3.by(node, "module_name"));
  const names = read3.all(node, "name");
  const one = (name, alias, mark) => read3.make("import", node, [...source, ...name, ...alias], mark);
  if (names.length === 0) return [one([], [], "*")];
  return names.map((each5) => one(...named(read3, each5), "from"));
};
var imports2 = (read3, node) => read3.all(node, "name").map((each5) => {
  const [name, alias] = named(read3, each5);
  return read3.make("import", node, [...name.map((t) => inRole(t, "source")), ...alias]);
});
function named(read3, node) {
  if (read3.kind(node) !== "aliased_import") return [read3.as("name", node), []];
  return [read3.as("name", read3.by(node, "name")), read3.as("?alias", read3.by(node, "alias"))];
}
var dotted2 = (read3, node) => {
  const [first, ...rest] = read3.kids(node).flatMap((kid) => read3.terms(kid));
  if (first === void 0) return [read3.leaf("name", node)];
  let made5 = first;
  for (const name of rest) {
    const parts = [inRole(made5, "object"), inRole(name, "name")];
    made5 = { kind: "dot", role: "", text: "", start: first.start, end: name.end, parts };
  }
  return [made5];
};
var each3 = (read3, node) => [
  read3.make("foreach", node, [
    ...read3.as("left", read3.by(node, "left")),
    ...read3.as("right", read3.by(node, "right")),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
var pythonForms = {
  names: ["identifier"],
  kinds: {
    module: (read3, node) => [read3.statements(node)],
    block: (read3, node) => [read3.statements(node)],
    expression_statement: "through",
    parenthesized_expression: "through",
    type: "through",
    interpolation: (read3, node) => read3.as("", read3.by(node, "expression")),
    as_pattern_target: "through",
    with_clause: "through",
    with_item: "through",
    string: text4,
    concatenated_string: joined,
    call: (read3, node) => {
      const args = read3.by(node, "arguments");
      if (args !== null && read3.kind(args) === "generator_expression")
        return [
          read3.make("call", node, [
            ...read3.as("callee", read3.by(node, "function")),
            inRole(read3.make("args", args, read3.as("", args)), "args")
          ])
        ];
      return callForm("function", "arguments")(read3, node);
    },
    argument_list: (read3, node) => argsOf(read3, node, node),
    keyword_argument: (read3, node) => [
      read3.make("keyword", node, [
        ...read3.as("name", read3.by(node, "name")),
        ...read3.as("value", read3.by(node, "value"))
      ])
    ],
    attribute: dotForm("object", "attribute"),
    dotted_name: dotted2,
    subscript: (read3, node) => [
      read3.make("index", node, [
        ...read3.as("object", read3.by(node, "value")),
        ...read3.allAs("key", read3.all(node, "subscript"))
      ])
    ],
    assignment: assigned2,
    augmented_assignment: assignment,
    expression_list: several2,
    pattern_list: several2,
    tuple: { as: "tuple" },
    tuple_pattern: { as: "tuple" },
    list_pattern: { as: "list" },
    dictionary: { as: "dict" },
    pair: { as: "pair" },
    dictionary_splat: { as: "splat" },
    list_splat: { as: "splat" },
    comparison_operator: compared,
    boolean_operator: OPERATION,
    binary_operator: OPERATION,
    not_operator: (read3, node) => [read3.make("unary", node, read3.as("operand", read3.by(node, "argument")), "not")],
    unary_operator: { as: "unary", operator: true },
    as_pattern: (read3, node) => {
      const alias = read3.by(node, "alias");
      return [
        read3.make("as", node, [
          ...read3.kids(node).flatMap((kid) => kid === alias ? [] : read3.as("value", kid)),
          ...read3.as("?alias", alias)
        ])
      ];
    },
    function_definition: defined,
    lambda: (read3, node) => [
      read3.make("lambda", node, [
        ...read3.by(node, "parameters") === null ? [inRole(read3.make("params", node, []), "params")] : paramsOf(read3, read3.by(node, "parameters")),
        ...bodyOf(read3, read3.by(node, "body"))
      ])
    ],
    class_definition: classForm4,
    decorated_definition: decorated,
    typed_parameter: parameter4,
    default_parameter: parameter4,
    typed_default_parameter: parameter4,
    list_splat_pattern: { as: "splat" },
    dictionary_splat_pattern: { as: "splat" },
    with_statement: bodyForm("with"),
    try_statement: tried4,
    except_clause: caught4,
    except_group_clause: caught4,
    finally_clause: (read3, node) => [read3.statements(node)],
    else_clause: (read3, node) => read3.as("", read3.by(node, "body")),
    if_statement: conditional3,
    for_statement: each3,
    while_statement: ifForm("while", "condition", "body", "alternative"),
    return_statement: valueForm("return"),
    raise_statement: (read3, node) => [
      read3.make(
        "throw",
        node,
        read3.kids(node).flatMap((kid) => read3.as(read3.field(kid) === "cause" ? "?cause" : "value", kid))
      )
    ],
    import_statement: imports2,
    import_from_statement: importsFrom,
    wildcard_import: "gone"
  }
};

// src/scan/static/semgrep/term/forms/ruby.ts
var text5 = stringForm(/^(?:string_content|escape_sequence|heredoc_content)$/, /^heredoc_end$/);
var called2 = (read3, node) => {
  const [on, method] = [read3.by(node, "receiver"), read3.by(node, "method")];
  const [args, block2] = [read3.by(node, "arguments"), read3.by(node, "block")];
  const callee = method === null ? on === null ? read3.leaf("name", node) : read3.terms(on)[0] ?? read3.leaf("name", node) : on === null ? read3.terms(method)[0] ?? read3.leaf("name", method) : dot(read3, on, method);
  if (args === null && block2 === null && on !== null && method !== null) return [{ ...callee, role: "" }];
  return [
    read3.make("call", node, [inRole(callee, "callee"), ...argsOf(read3, args, node), ...read3.as("?block", block2)])
  ];
};
var blockForm = (read3, node) => [
  read3.make("lambda", node, [
    ...read3.by(node, "parameters") === null ? [inRole(read3.make("params", node, []), "params")] : paramsOf(read3, read3.by(node, "parameters")),
    ...bodyAs(read3, node, "body")
  ])
];
var lambda = (read3, node) => {
  const body = read3.by(node, "body");
  return [
    read3.make("lambda", node, [
      ...read3.by(node, "parameters") === null ? [inRole(read3.make("params", node, []), "params")] : paramsOf(read3, read3.by(node, "parameters")),
      ...body === null ? [] : bodyAs(read3, body, "body")
    ])
  ];
};
function bodyAs(read3, node, field2, role = "body", kind = "block") {
  const body = read3.by(node, field2);
  return [inRole(body === null ? read3.make(kind, node, []) : statements(read3, body, kind), role)];
}
function statements(read3, node, kind = "block") {
  const kids = read3.kids(node);
  const isRescue = (kid) => /^(?:rescue|ensure|else)$/.test(read3.kind(kid));
  if (!kids.some(isRescue)) return read3.statements(node, kind);
  const inside = kids.filter((kid) => !isRescue(kid)).flatMap((kid) => read3.terms(kid).map(asStatement));
  const parts = [
    inRole(read3.make("block", node, inside), "body"),
    ...kids.filter(isRescue).flatMap((kid) => read3.as(read3.kind(kid) === "rescue" ? "?catch" : "?finally", kid))
  ];
  return read3.make(kind, node, [read3.make("try", node, parts)]);
}
var rescued = (read3, node) => [
  read3.make("catch", node, [
    ...read3.as("?param", read3.by(node, "exceptions")),
    ...read3.as("?name", read3.by(node, "variable")),
    ...bodyAs(read3, node, "body")
  ])
];
var defined2 = (read3, node) => [
  read3.make("function", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...read3.by(node, "parameters") === null ? [inRole(read3.make("params", node, []), "params")] : paramsOf(read3, read3.by(node, "parameters")),
    ...read3.as("?receiver", read3.by(node, "object")),
    ...bodyAs(read3, node, "body")
  ])
];
var classForm5 = (read3, node) => [
  read3.make("class", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...read3.as("?super", read3.by(node, "superclass")),
    ...bodyAs(read3, node, "body", "body", "members")
  ])
];
function conditional4(kind) {
  return (read3, node) => [
    read3.make(kind, node, [
      ...read3.as("condition", read3.by(node, "condition")),
      ...branch(read3, read3.by(node, "consequence") ?? read3.by(node, "body"), "then"),
      ...branch(read3, read3.by(node, "alternative"), "?else")
    ])
  ];
}
function branch(read3, node, role) {
  if (node === null) return role === "then" ? [] : [];
  const kind = read3.kind(node);
  if (kind === "then" || kind === "else") return [inRole(statements(read3, node), role)];
  return [inRole(read3.make("block", node, read3.terms(node).map(asStatement)), role)];
}
var indexed2 = (read3, node) => {
  const object = read3.by(node, "object");
  const keys = read3.kids(node).filter((kid) => kid !== object);
  return [read3.make("index", node, [...read3.as("object", object), ...read3.allAs("key", keys)])];
};
var symbol = (read3, node) => [read3.leaf("symbol", node, read3.text(node).replace(/^:|:$/g, ""))];
var parameter5 = (read3, node) => [
  param(read3, node, { name: read3.by(node, "name"), value: read3.by(node, "value") })
];
var words = (read3, node) => [
  read3.make(
    "list",
    node,
    read3.kids(node).map((kid) => read3.leaf(read3.kind(kid) === "bare_symbol" ? "symbol" : "string", kid))
  )
];
var several3 = (read3, node) => {
  const parts = read3.kids(node).flatMap((kid) => read3.as("", kid));
  return parts.length === 1 ? parts : [read3.make("tuple", node, parts)];
};
var pair2 = (read3, node) => {
  const key = read3.as("key", read3.by(node, "key"));
  const value = read3.as("value", read3.by(node, "value"));
  return [read3.make("pair", node, [...key, ...value])];
};
var symbolInQuotes = (read3, node) => {
  const [only] = text5(read3, node);
  return only?.kind === "string" ? [{ ...only, kind: "symbol" }] : [read3.make("delimited_symbol", node, read3.parts(node))];
};
var chained = (read3, node) => [
  textTerm(
    read3,
    node,
    read3.kids(node).flatMap((kid) => read3.terms(kid))
  )
];
var rubyForms = {
  names: [
    "identifier",
    "constant",
    "instance_variable",
    "class_variable",
    "global_variable",
    "self",
    "super",
    "operator",
    "setter"
  ],
  kinds: {
    program: (read3, node) => [statements(read3, node)],
    body_statement: (read3, node) => [statements(read3, node)],
    block_body: (read3, node) => [statements(read3, node)],
    then: (read3, node) => [statements(read3, node)],
    do: (read3, node) => [statements(read3, node)],
    else: (read3, node) => [statements(read3, node)],
    ensure: (read3, node) => [statements(read3, node)],
    begin: (read3, node) => [statements(read3, node)],
    parenthesized_statements: "through",
    superclass: "through",
    pattern: "through",
    empty_statement: "gone",
    interpolation: "through",
    string: text5,
    heredoc_body: text5,
    chained_string: chained,
    simple_symbol: symbol,
    hash_key_symbol: symbol,
    delimited_symbol: symbolInQuotes,
    string_array: words,
    symbol_array: words,
    call: called2,
    block: blockForm,
    do_block: blockForm,
    lambda,
    scope_resolution: (read3, node) => {
      const [scope, name] = [read3.by(node, "scope"), read3.by(node, "name")];
      if (name === null) return [read3.leaf("name", node)];
      return scope === null ? read3.terms(name) : [read3.make("dot", node, [...read3.as("object", scope), ...read3.as("name", name)])];
    },
    element_reference: indexed2,
    assignment,
    operator_assignment: assignment,
    left_assignment_list: several3,
    right_assignment_list: several3,
    argument_list: several3,
    binary: OPERATION,
    unary: { as: "unary", operator: true },
    conditional: { as: "ternary" },
    hash: { as: "dict" },
    array: { as: "list" },
    pair: pair2,
    hash_splat_argument: { as: "splat" },
    splat_argument: { as: "splat" },
    method: defined2,
    singleton_method: defined2,
    class: classForm5,
    module: (read3, node) => [
      read3.make("module", node, [
        ...read3.as("name", read3.by(node, "name")),
        ...bodyAs(read3, node, "body", "body", "members")
      ])
    ],
    optional_parameter: parameter5,
    keyword_parameter: parameter5,
    splat_parameter: { as: "splat" },
    hash_splat_parameter: { as: "splat" },
    if: conditional4("if"),
    elsif: conditional4("if"),
    if_modifier: conditional4("if"),
    unless: conditional4("unless"),
    unless_modifier: conditional4("unless"),
    while: bodyForm("while"),
    until: bodyForm("until"),
    for: bodyForm("foreach"),
    rescue: rescued,
    return: valueForm("return")
  }
};

// src/scan/static/semgrep/term/forms/script.ts
var template = stringForm(/^(?:string_fragment|escape_sequence)$/);
var declaration = (read3, node) => {
  const made5 = read3.kids(node).flatMap((kid) => read3.field(kid) === "kind" ? [] : read3.terms(kid));
  const [only] = made5;
  return made5.length === 1 && only !== void 0 ? [{ ...read3.make(only.kind, node, only.parts, only.text) }] : made5;
};
var declarator = (read3, node) => [
  declared(read3, node, read3.as("left", read3.by(node, "name")), read3.as("right", read3.by(node, "value")), [
    ...read3.as("?type", read3.by(node, "type"))
  ])
];
var field = (read3, node) => {
  const name = read3.by(node, "property") ?? read3.by(node, "name");
  const given = [...read3.as("?type", read3.by(node, "type")), ...marks4(read3, node)];
  return [declared(read3, node, read3.as("left", name), read3.as("right", read3.by(node, "value")), given)];
};
function marks4(read3, node) {
  return read3.kids(node).flatMap((kid) => {
    if (read3.kind(kid) === "decorator") return read3.as("?decorator", kid);
    return read3.kind(kid) === "accessibility_modifier" ? [inRole(read3.leaf("name", kid), "?modifier")] : [];
  });
}
function functionForm5(kind) {
  return (read3, node) => {
    const single2 = read3.by(node, "parameter");
    return [
      read3.make(kind, node, [
        ...read3.as(kind === "function" ? "name" : "?name", read3.by(node, "name")),
        ...single2 === null ? paramsOf(read3, read3.by(node, "parameters")) : paramsOf(read3, single2, true),
        ...read3.as("?type", read3.by(node, "return_type")),
        ...marks4(read3, node),
        ...bodyOf(read3, read3.by(node, "body"))
      ])
    ];
  };
}
var parameter6 = (read3, node) => [
  param(read3, node, {
    name: read3.by(node, "pattern") ?? read3.by(node, "left"),
    type: read3.by(node, "type"),
    value: read3.by(node, "value") ?? read3.by(node, "right"),
    modifiers: read3.kids(node).filter((kid) => read3.kind(kid) === "decorator")
  })
];
var classForm6 = (read3, node) => [
  read3.make("class", node, [
    ...read3.as("name", read3.by(node, "name")),
    ...read3.kids(node).flatMap((kid) => read3.kind(kid) === "class_heritage" ? read3.as("?super", kid) : []),
    ...marks4(read3, node),
    ...read3.as("body", read3.by(node, "body"))
  ])
];
var pair3 = (read3, node) => [
  read3.make("pair", node, [...keyTerm(read3, read3.by(node, "key")), ...read3.as("value", read3.by(node, "value"))])
];
function keyTerm(read3, key) {
  return read3.as("key", key).map((term) => term.kind === "string" ? { ...term, kind: "name" } : term);
}
var shorthand = (read3, node) => {
  const name = read3.leaf("name", node);
  return [read3.make("pair", node, [inRole(name, "key"), inRole(name, "value")])];
};
var imports3 = (read3, node) => {
  const source = read3.as("source", read3.by(node, "source"));
  const clause = read3.kids(node).find((kid) => read3.kind(kid) === "import_clause");
  const one = (at, name, alias) => read3.make("import", at, [
    ...source,
    ...name.map((t) => inRole(t, "name")),
    ...alias.map((t) => inRole(t, "?alias"))
  ]);
  if (clause === void 0) return [{ ...one(node, [], []) }];
  const made5 = read3.kids(clause).flatMap((kid) => {
    const kind = read3.kind(kid);
    if (kind === "namespace_import") return [{ ...one(node, read3.terms(read3.kids(kid)[0] ?? kid), []), text: "*" }];
    if (kind !== "named_imports") return [{ ...one(node, read3.terms(kid), []), text: "default" }];
    return read3.kids(kid).map((each5) => one(node, read3.as("", read3.by(each5, "name")), read3.as("", read3.by(each5, "alias"))));
  });
  return made5;
};
var exported = (read3, node) => {
  const inside = read3.by(node, "declaration") ?? read3.by(node, "value");
  if (inside === null) return [read3.make("export_statement", node, read3.parts(node))];
  const decorators = marks4(read3, node);
  return read3.terms(inside).map((t) => decorators.length === 0 ? t : { ...t, parts: [...t.parts, ...decorators] });
};
var tried5 = (read3, node) => [
  read3.make("try", node, [
    ...read3.blockAs("body", read3.by(node, "body")),
    ...read3.as("?catch", read3.by(node, "handler")),
    ...read3.as("?finally", read3.by(node, "finalizer"))
  ])
];
var caught5 = (read3, node) => [
  read3.make("catch", node, [
    ...read3.as("?param", read3.by(node, "parameter")),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
var each4 = (read3, node) => [
  read3.make("foreach", node, [
    ...read3.as("left", read3.by(node, "left")),
    ...read3.as("right", read3.by(node, "right")),
    ...read3.blockAs("body", read3.by(node, "body"))
  ])
];
var switchCase5 = (read3, node) => {
  const body = read3.all(node, "body").flatMap((kid) => read3.terms(kid));
  return [
    read3.make("case", node, [
      ...read3.as("value", read3.by(node, "value")),
      inRole(
        read3.make(
          "block",
          node,
          body.map((t) => t.kind === "statement" ? t : t)
        ),
        "body"
      )
    ])
  ];
};
var element2 = (read3, node) => {
  const open = read3.by(node, "open_tag") ?? node;
  const attributes = read3.all(open, "attribute").flatMap((kid) => read3.as("?attribute", kid));
  const inside = open === node ? [] : read3.kids(node).flatMap((kid) => /^(?:open|close)_tag$/.test(read3.field(kid)) ? [] : read3.as("?inside", kid));
  return [read3.make("jsx", node, [...read3.as("name", read3.by(open, "name")), ...attributes, ...inside])];
};
var scriptForms = {
  names: [
    ...["identifier", "property_identifier", "type_identifier", "private_property_identifier", "statement_identifier"],
    ...["this", "super", "undefined", "import", "predefined_type"]
  ],
  kinds: {
    program: (read3, node) => [read3.statements(node)],
    statement_block: (read3, node) => [read3.statements(node)],
    class_body: (read3, node) => [read3.statements(node, "members")],
    expression_statement: "through",
    parenthesized_expression: "through",
    non_null_expression: "through",
    type_annotation: "through",
    class_heritage: "through",
    extends_clause: "through",
    implements_clause: "through",
    else_clause: "through",
    jsx_expression: "through",
    empty_statement: "gone",
    optional_chain: "gone",
    hash_bang_line: "gone",
    string: template,
    template_string: template,
    template_substitution: "through",
    regex: "leaf",
    call_expression: callForm("function", "arguments", "type_arguments"),
    new_expression: (read3, node) => [
      read3.make("new", node, [
        ...read3.as("callee", read3.by(node, "constructor")),
        ...argsOf(read3, read3.by(node, "arguments"), node)
      ])
    ],
    member_expression: dotForm("object", "property"),
    nested_identifier: dotForm("object", "property"),
    subscript_expression: (read3, node) => [
      read3.make("index", node, [
        ...read3.as("object", read3.by(node, "object")),
        ...read3.as("key", read3.by(node, "index"))
      ])
    ],
    assignment_expression: assignment,
    augmented_assignment_expression: assignment,
    lexical_declaration: declaration,
    variable_declaration: declaration,
    variable_declarator: declarator,
    field_definition: field,
    public_field_definition: field,
    binary_expression: OPERATION,
    unary_expression: { as: "unary", operator: true },
    update_expression: { as: "update", operator: true },
    ternary_expression: { as: "ternary" },
    arrow_function: functionForm5("lambda"),
    function_expression: functionForm5("lambda"),
    generator_function: functionForm5("lambda"),
    function_declaration: functionForm5("function"),
    generator_function_declaration: functionForm5("function"),
    method_definition: functionForm5("function"),
    required_parameter: parameter6,
    optional_parameter: parameter6,
    assignment_pattern: parameter6,
    rest_pattern: { as: "splat" },
    spread_element: { as: "splat" },
    class_declaration: classForm6,
    class: classForm6,
    abstract_class_declaration: classForm6,
    decorator: { as: "decorator" },
    object: { as: "dict" },
    object_pattern: { as: "dict" },
    pair: pair3,
    pair_pattern: pair3,
    shorthand_property_identifier: shorthand,
    shorthand_property_identifier_pattern: shorthand,
    array: { as: "list" },
    array_pattern: { as: "list" },
    if_statement: ifForm("if", "condition", "consequence", "alternative"),
    while_statement: bodyForm("while"),
    do_statement: bodyForm("do"),
    for_statement: bodyForm("for"),
    for_in_statement: each4,
    try_statement: tried5,
    catch_clause: caught5,
    finally_clause: bodyForm("finally"),
    switch_case: switchCase5,
    switch_default: switchCase5,
    return_statement: valueForm("return"),
    throw_statement: valueForm("throw"),
    import_statement: imports3,
    export_statement: exported,
    jsx_element: element2,
    jsx_self_closing_element: element2,
    jsx_attribute: { as: "attribute" }
  }
};

// src/scan/static/semgrep/pattern/frame.ts
var plain = (before = "", after = "") => ({ before, after, pick: ({ parts }) => parts });
function bodyOf2(root) {
  const last = root.parts.at(-1);
  const body = last === void 0 ? null : partOf(last, "body");
  return body?.parts ?? [];
}
function inner(root) {
  const last = root.parts.length === 1 ? root.parts[0] : void 0;
  return last?.kind === "statement" ? last.parts[0] ?? null : last ?? null;
}
var member = (before, after) => ({ before, after, pick: bodyOf2 });
var annotated = (after) => ({
  before: "",
  after,
  pick: (root) => root.parts.at(-1) === void 0 ? [] : partsOf(root.parts.at(-1), "?decorator"),
  only: /^\s*[@[]/
});
var caught6 = (before, after = "") => ({
  before,
  after,
  pick: (root) => inner(root)?.parts.filter(({ role }) => role === "?catch" || role === "?finally") ?? [],
  only: /^\s*(?:catch|except|finally|rescue)\b/
});
var assigned3 = (before, after, only) => ({
  before,
  after,
  pick: (root) => {
    const found = inner(root);
    const right = found === null ? null : partOf(found, "right") ?? partOf(found, "value");
    return right === null ? [] : [right];
  },
  ...only !== void 0 && { only, isList: true }
});
var entries = (before, after) => ({
  before,
  after,
  pick: (root) => {
    const found = inner(root);
    return (found === null ? null : partOf(found, "right") ?? found)?.parts ?? [];
  },
  only: /^\s*["'\w$]+\s*(?::|=>)/,
  isList: true
});

// src/scan/static/semgrep/pattern/dialect.ts
var SCRIPT = {
  forms: scriptForms,
  frames: [
    assigned3("zq9 = ", "", /^\s*\{/),
    entries("zq9 = {", "}"),
    plain(),
    assigned3("zq9 = ", "", /^\s*(?:async\s+)?function\b|^\s*</),
    member("class Zq9 {\n", "\n}"),
    entries("zq9 = {", "}"),
    annotated("\nclass Zq9 {}"),
    caught6("try { } "),
    plain("async function zq9() {", "}"),
    {
      before: "function zq9(",
      after: ") {}",
      pick: (root) => inner(root) === null ? [] : partOf(inner(root), "params")?.parts ?? []
    }
  ],
  alone: ["zq9dots;", "zq9dots", "case zq9dots:", "zq9dots,"],
  inside: ["zq9dots", "zq9dots;;", "...zq9dots", "zq9dots = zq9dots", "{...zq9dots}"],
  parameter: null,
  metavariable: ["zq9mv_%"]
};
var of = (id, rest, more = []) => ({
  id,
  grammar: languageById(id).grammar,
  patternGrammars: [id, ...more].map((each5) => languageById(each5).grammar),
  ...rest
});
var JAVA = of("java", {
  forms: javaForms,
  frames: [
    plain(),
    plain("", ";"),
    member("class Zq9 {\n", "\n}"),
    member("class Zq9 {\n", ";\n}"),
    member("class Zq9 {\n", "{}\n}"),
    annotated("\nclass Zq9 {}"),
    caught6("try { } "),
    assigned3("zq9 = ", ";")
  ],
  alone: ["int zq9dots;", "zq9dots;", "zq9dots", "case zq9dots:"],
  inside: [
    ...["zq9dots", "zq9dots zq9dots", "zq9dots = zq9dots", "zq9dots;;", "zq9dots zq9dots : zq9dots"],
    "var zq9dots = zq9dots"
  ],
  parameter: "zq9dots zq9dots",
  metavariable: ["zq9mv_%", "zq9mv_% zq9mv_%", "zq9mv_%;"]
});
var CSHARP = of("csharp", {
  forms: csharpForms,
  frames: [
    plain(),
    plain("", ";"),
    member("class Zq9 {\n", "\n}"),
    member("class Zq9 {\n", ";\n}"),
    member("class Zq9 {\n", "{}\n}"),
    annotated("\nclass Zq9 {}"),
    caught6("try { } "),
    assigned3("zq9 = new Zq9 ", ";", /^\s*\{/),
    assigned3("zq9 = ", ";")
  ],
  alone: ["int zq9dots;", "zq9dots;", "zq9dots", "case zq9dots:"],
  inside: [
    ...["zq9dots", "zq9dots zq9dots", "zq9dots = zq9dots", "zq9dots;;", "zq9dots zq9dots in zq9dots"],
    "var zq9dots = zq9dots"
  ],
  parameter: "zq9dots zq9dots",
  metavariable: ["zq9mv_%", "zq9mv_% zq9mv_%", "zq9mv_%;"]
});
var PYTHON = of("python", {
  forms: pythonForms,
  frames: [
    plain(),
    annotated("\ndef zq9(): pass"),
    caught6("try:\n  pass\n"),
    plain("", "\n  pass"),
    entries("zq9 = {", "}"),
    plain("", ":\n  pass")
  ],
  alone: ["zq9dots", "**zq9dots"],
  inside: ["zq9dots", "**zq9dots", "zq9dots: zq9dots", "*zq9dots", "zq9dots=zq9dots"],
  parameter: null,
  metavariable: ["zq9mv_%", "**zq9mv_%"]
});
var GO = of("go", {
  forms: goForms,
  frames: [
    plain(),
    {
      before: "func zq9() {\n",
      after: "\n}",
      pick: bodyOf2
    },
    assigned3("zq9 = zq9", "", /^\s*\{/),
    {
      before: "zq9 = zq9{",
      after: "}",
      pick: (root) => {
        const found = inner(root);
        const right = found === null ? null : partOf(found, "right");
        return right === null ? [] : partOf(right, "body")?.parts ?? [];
      },
      only: /^\s*["\w$]+\s*:(?!=)/
    },
    assigned3("zq9 = ", "", /^\s*func\s*\(/),
    assigned3("var zq9 ", " = 1", /^\s*(?:map|\[)/)
  ],
  alone: ["zq9dots", "zq9dots;", "case zq9dots:", "zq9dots zq9dots", "zq9dots,", '"zq9dots"'],
  inside: ["zq9dots", "zq9dots zq9dots", "zq9dots;;", '"zq9dots"'],
  parameter: null,
  metavariable: ["zq9mv_%", '"zq9mv_%"', "zq9mv_% zq9mv_%"]
});
var PHP = of("php", {
  forms: phpForms,
  frames: [
    plain("<?php "),
    plain("<?php ", ";"),
    member("<?php class Zq9 {\n", "\n}"),
    member("<?php class Zq9 {\n", "{}\n}"),
    caught6("<?php try { } "),
    entries("<?php $zq9 = [", "];")
  ],
  alone: ["$zq9dots;", "$zq9dots", "use zq9dots;", "case $zq9dots:"],
  inside: ["$zq9dots", "zq9dots", "$zq9dots;;", "$zq9dots as $zq9dots"],
  parameter: null,
  metavariable: ["$zq9mv_%", "zq9mv_%", "{$zq9mv_%}"]
});
var RUBY = of("ruby", {
  forms: rubyForms,
  frames: [
    plain(),
    plain("", "\nend"),
    {
      before: "begin\nzq9\n",
      after: "\nend",
      pick: (root) => inner(root)?.parts.filter(({ role }) => role === "?catch") ?? [],
      only: /^\s*rescue\b/
    },
    {
      before: "zq9(",
      after: ")",
      pick: (root) => {
        const found = inner(root);
        return found === null ? [] : partOf(found, "args")?.parts ?? [];
      },
      only: /^\s*(?:["'\w$:]+\s*(?:=>|:))/
    }
  ],
  alone: ["zq9dots"],
  inside: ["zq9dots", "**zq9dots", "Zq9dots", "zq9dots: zq9dots"],
  parameter: null,
  metavariable: ["zq9mv_%", "Zq9mv_%"]
});
var HCL = {
  id: "hcl",
  grammar: GRAMMAR,
  patternGrammars: [GRAMMAR],
  forms: hclForms,
  frames: [
    plain(),
    {
      before: "zq9 = ",
      after: "",
      pick: (root) => {
        const found = root.parts[0];
        const value = found === void 0 ? null : partOf(found, "value");
        return value === null ? [] : [value];
      }
    }
  ],
  alone: ["zq9dots = zq9dots", "zq9dots", "zq9dots,"],
  inside: ["zq9dots", "zq9dots = zq9dots", "zq9dots,", "\nzq9dots = zq9dots\n"],
  parameter: null,
  metavariable: ["zq9mv_%", "zq9mv_% {}", "zq9mv_% = zq9mv_%"]
};
var DIALECTS = {
  javascript: of("javascript", SCRIPT, ["tsx"]),
  typescript: of("typescript", SCRIPT, ["tsx"]),
  tsx: of("tsx", SCRIPT),
  python: PYTHON,
  go: GO,
  java: JAVA,
  csharp: CSHARP,
  php: PHP,
  ruby: RUBY,
  hcl: HCL
};
function hasDialect(id) {
  return DIALECTS[id] !== void 0;
}
function dialectOf(id) {
  const found = DIALECTS[id];
  if (found === void 0) throw new Error(`${id} has no patterns`);
  return found;
}

// src/scan/static/semgrep/pattern/holes.ts
var WORD = "zq9";
var HOLE = /^[$:@]{0,2}[zZ]q9(mvs|mv|dots|typed|deep)_?([A-Za-z0-9_]*?)[?!=]?$/;
var INSIDE = /\$?[zZ]q9(mvs|mv)_([A-Z0-9_]+)/g;
function withHoles(term, typed) {
  if (term.kind === "name" || term.kind === "symbol") return nameHole(term, typed) ?? term;
  if (term.kind === "string") return stringHole(term);
  const parts = term.parts.map((part) => withHoles(part, typed));
  if (term.kind === "template") return templateHole(term, parts);
  if (term.kind === "call") {
    const deep = deepHole(term, parts);
    if (deep !== null) return deep;
  }
  if (term.kind === "param") {
    const whole = wholeParameter(term, parts);
    if (whole !== null) return whole;
  }
  const made5 = { ...term, parts, ...term.parts.length === 0 && { text: restored(term.text) } };
  return collapsed(made5) ?? made5;
}
function nameHole(term, typed) {
  const match = HOLE.exec(term.text);
  if (match === null) return null;
  const [, what = "", name = ""] = match;
  if (what === "dots") return hole(term, "ellipsis", "...");
  if (what === "mv") return hole(term, "metavariable", `$${name}`);
  if (what === "mvs") return hole(term, "metavariables", `$...${name}`);
  const type = what === "typed" ? typed[Number(name)] : void 0;
  if (type === void 0) return null;
  const said = { ...term, kind: "type", role: "", text: type.type, parts: [] };
  return { ...term, kind: "typed", text: type.name, parts: [said] };
}
function hole(term, kind, text6) {
  return { ...term, kind, text: text6, parts: [] };
}
function stringHole(term) {
  if (term.text === "...") return hole(term, "any-string", "");
  const match = HOLE.exec(term.text);
  if (match?.[1] === "mv") return hole(term, "string-metavariable", `$${match[2]}`);
  const pattern2 = /^=~\/(.*)\/$/s.exec(term.text);
  if (pattern2?.[1] !== void 0) return hole(term, "string-pattern", restored(pattern2[1]));
  return { ...term, text: restored(term.text) };
}
function restored(text6) {
  return text6.replace(INSIDE, (_, kind, name) => kind === "mvs" ? `$...${name}` : `$${name}`);
}
function templateHole(term, parts) {
  const [only] = parts;
  const isPlain = parts.length === 1 && only?.kind === "metavariable";
  if (isPlain && only !== void 0 && only.end - only.start === term.end - term.start - 2)
    return hole(term, "string-metavariable", only.text);
  return { ...term, parts: parts.map((part) => part.kind === "any-string" ? hole(part, "ellipsis", "...") : part) };
}
function wholeParameter(term, parts) {
  const [name, type] = parts;
  const isOne = parts.length === 2 && name?.kind === "metavariable" && type?.kind === "metavariable" && name.text === type.text;
  return isOne && name !== void 0 ? { ...term, parts: [name] } : null;
}
function deepHole(term, parts) {
  const callee = parts.find(({ role }) => role === "callee");
  if (callee?.kind !== "name" || !/^\$?[zZ]q9deep$/.test(callee.text)) return null;
  const inside = parts.find(({ role }) => role === "args")?.parts ?? [];
  return { ...term, kind: "deep", text: "", parts: inside.map((part) => inRole(part, "")) };
}
var WRAPPERS = /^(?:statement|param|pair|keyword|splat|declare|assign|use_declaration|\w*_?type|parameter\w*|attribute|field_declaration|decorator|annotation|generic|import|jsx_attribute|type_elem|labeled_tuple|block_argument|literal_type|property_signature|case)$/;
function collapsed(term) {
  if (!WRAPPERS.test(term.kind) || term.parts.length === 0) return null;
  if (term.kind === "assign" && partOf(term, "right")?.kind !== "ellipsis") return null;
  const isParam = term.kind === "param" && term.parts[0]?.kind === "ellipsis";
  const counts = term.parts.filter(
    ({ role, kind }) => !(role === "?type" && (kind === "name" || isParam)) && role !== "?modifier"
  );
  if (counts.length === 0 || !counts.every(({ kind }) => kind === "ellipsis" || kind === "metavariables"))
    return leadOnly(term);
  const only = counts[0];
  return only === void 0 ? null : { ...only, role: term.role, start: term.start, end: term.end };
}
function leadOnly(term) {
  if (term.kind !== "decorator" && term.kind !== "annotation") return null;
  const [name, args] = term.parts;
  return name?.kind === "ellipsis" && args?.parts.length === 0 ? { ...name, role: term.role } : null;
}

// src/scan/static/semgrep/pattern/spelling.ts
var TYPED = [
  /\(\s*([A-Za-z_$][\w.$]*(?:<[^()]*>)?(?:\[\])?)\s+(\$[A-Z_][A-Z0-9_]*)\s*\)(?!\s*(?:=>|->|\{))/g,
  /\(\s*(\$[A-Z_][A-Z0-9_]*)\s*:\s*([^()]+?)\s*\)(?!\s*(?:=>|->|\{|:))/g
];
var SIGNS = /<\.\.\.|\.\.\.>|\$\.\.\.[A-Z_][A-Z0-9_]*|\.\.\.|\$[A-Z_][A-Z0-9_]*/g;
var PHP_OWN = /^\$(?:_GET|_POST|_REQUEST|_COOKIE|_SERVER|_FILES|_ENV|_SESSION|GLOBALS)$/;
function takeApart(text6, language) {
  const typed = [];
  const plain2 = language === "hcl" ? text6 : withTyped(text6, language, typed);
  const pieces = [];
  const quoted = quotedRanges(plain2, language);
  let at = 0;
  for (const match of plain2.matchAll(SIGNS)) {
    const [sign] = match;
    const isQuoted = quoted.some(([from, to]) => match.index >= from && match.index < to);
    if (isQuoted && !/^\$/.test(sign)) continue;
    if (language === "php" && PHP_OWN.test(sign)) continue;
    pieces.push(plain2.slice(at, match.index), holeOf(sign, plain2, match.index));
    at = match.index + sign.length;
  }
  pieces.push(plain2.slice(at));
  return { pieces, typed };
}
function withTyped(text6, language, typed) {
  const isBefore = (offset) => /(?:^|[^\w$)\]>\s]|\b(?:return|await|and|or|not|in|if|else)\s)\s*$/.test(text6.slice(0, offset)) || /\n\s*$/.test(text6.slice(0, offset));
  const put = (name, type) => {
    typed.push({ name, type });
    return `${language === "php" ? "$" : ""}${WORD}typed_${typed.length - 1}`;
  };
  const colons = /^(?:go|typescript|tsx|javascript|python)$/.test(language);
  if (colons)
    return text6.replace(
      TYPED[1],
      (whole, name, type, offset) => isBefore(offset) ? put(name, type) : whole
    );
  if (language === "ruby") return text6;
  return text6.replace(
    TYPED[0],
    (whole, type, name, offset) => isBefore(offset) ? put(name, type) : whole
  );
}
function holeOf(sign, text6, index) {
  const before = text6.slice(0, index);
  const after = text6.slice(index + sign.length);
  const alone = /(?:^|[{};:]|\n)[ \t]*(?:\r?\n[ \t]*)*$/.test(before) && /^[ \t]*(?:$|[;}]|\r?\n|(?:new\b|[\w$]+\.))/.test(after);
  const member2 = /(?:(?<!\.)\.|->|::)\s*$/.test(before);
  const shape = { alone, member: member2, parameter: isParameter(before, after) };
  if (sign === "<...") return { kind: "deep", name: "", ...shape };
  if (sign === "...>") return { kind: "deep-end", name: "", ...shape };
  if (sign === "...") return { kind: "ellipsis", name: "", ...shape };
  if (sign.startsWith("$...")) return { kind: "metavariables", name: sign.slice(4), ...shape };
  return { kind: "metavariable", name: sign.slice(1), ...shape };
}
function isParameter(before, after) {
  if (!/[(,]\s*$/.test(before) || !/^\s*[,)]/.test(after)) return false;
  const open = unclosed(before);
  const head = open === -1 ? "" : before.slice(0, open);
  if (!/[\w>\]]\s*$/.test(head)) return false;
  if (/\b(?:if|while|for|switch|try|catch|synchronized|using|foreach|lock|return|fixed)\s*$/.test(head)) return false;
  if (/\bnew\s+[\w.<>$]+\s*$/.test(head) || /@[\w.$]+\s*$/.test(head)) return false;
  const close = closing(after);
  if (close === -1 || /[.=(]\s*[\w$]+\s*$/.test(head)) return false;
  const rest = after.slice(close + 1);
  return /^\s*(?:throws\b[^{]*)?\{/.test(rest) || /^\s*$/.test(rest) && /[\w>\]]\s+[\w$]+\s*$/.test(head);
}
function unclosed(text6) {
  let depth = 0;
  for (let at = text6.length - 1; at >= 0; at--) {
    if (text6[at] === ")") depth++;
    else if (text6[at] === "(" && depth-- === 0) return at;
  }
  return -1;
}
function closing(text6) {
  let depth = 0;
  for (let at = 0; at < text6.length; at++) {
    if (text6[at] === "(") depth++;
    else if (text6[at] === ")" && depth-- === 0) return at;
  }
  return -1;
}
function quotedRanges(text6, language) {
  const ranges = [];
  let quote = "";
  let from = 0;
  for (let at = 0; at < text6.length; at++) {
    const sign = text6[at] ?? "";
    if (quote === "") {
      if (sign === '"' || sign === "'" || sign === "`" && language !== "hcl") {
        quote = text6.startsWith(sign.repeat(3), at) && sign !== "`" ? sign.repeat(3) : sign;
        from = at;
        at += quote.length - 1;
      }
      continue;
    }
    if (sign === "\\") at++;
    else if (text6.startsWith(quote, at)) {
      ranges.push([from, at + quote.length]);
      at += quote.length - 1;
      quote = "";
    } else if (quote !== "'" && (text6.startsWith("${", at) || text6.startsWith("#{", at))) {
      const end = text6.indexOf("}", at);
      if (end === -1) continue;
      ranges.push([from, at]);
      from = end;
      at = end;
    }
  }
  return ranges;
}

// src/scan/static/semgrep/pattern/compile.ts
var TURNS = 2e3;
var MOST_TRIES = 200;
function compilePattern(text6, dialect, grammars) {
  const { pieces, typed } = takeApart(dedented(text6), dialect.id);
  const frames = dialect.frames.filter(({ only }) => only === void 0 || only.test(text6));
  for (const repair of [false, true]) {
    for (const grammar of grammars) {
      for (const frame of frames) {
        const tree = read(pieces, dialect, grammar, frame, repair);
        if (tree === null) continue;
        const root = new TermReader(tree, dialect.forms).terms(0)[0];
        const made5 = root === void 0 ? [] : frame.pick(root).map((term) => withHoles(term, typed));
        if (made5.length > 0) return single(made5);
      }
    }
  }
  return null;
}
function single(terms) {
  const [only] = terms;
  const [inside] = only?.parts ?? [];
  return terms.length === 1 && only?.kind === "statement" && inside !== void 0 ? [inside] : terms;
}
function dedented(text6) {
  const lines = text6.replace(/\s+$/, "").replace(/^(?:[ \t]*\r?\n)+/, "").split("\n");
  const least = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  );
  return Number.isFinite(least) ? lines.map((line) => line.slice(least)).join("\n") : text6;
}
function read(pieces, dialect, grammar, frame, repair) {
  const holes = pieces.filter((piece) => typeof piece !== "string");
  const choices = holes.map((each5) => spellings(frame.isList === true ? { ...each5, alone: false } : each5, dialect));
  const attempt = (chosen) => {
    const parsed2 = parse(grammar, spell(pieces, choices, chosen, frame), TURNS);
    return parsed2 === "too-much-work" ? { tree: null, wrong: Number.POSITIVE_INFINITY } : { tree: parsed2.tree, wrong: wrongOf(parsed2) };
  };
  const first = choices.map(() => 0);
  const begun = attempt(first);
  if (begun.wrong === 0 || !repair) return begun.wrong === 0 ? begun.tree : null;
  const dots = holes.flatMap(({ kind }, index) => kind === "ellipsis" ? [index] : []);
  const others = holes.flatMap(({ kind }, index) => kind.startsWith("metavariable") ? [index] : []);
  return repaired(attempt, choices, [dots, [...dots, ...others]]);
}
function repaired(attempt, choices, phases) {
  let tries = 0;
  for (const places of phases) {
    const chosen = choices.map(() => 0);
    let best = attempt(chosen);
    for (let better = true; better; ) {
      better = false;
      for (const index of places) {
        for (let other = 0; other < (choices[index]?.length ?? 0) && tries < MOST_TRIES; other++) {
          const before = chosen[index] ?? 0;
          if (other === before) continue;
          chosen[index] = other;
          const found = attempt(chosen);
          tries++;
          if (found.wrong === 0) return found.tree;
          if (found.wrong < best.wrong) {
            best = found;
            better = true;
          } else chosen[index] = before;
        }
      }
    }
  }
  return null;
}
function wrongOf({ tree, unread }) {
  if (!unread) return 0;
  const error = tree.kindNames.length - 1;
  let wrong = 1;
  for (let node = 0; node < tree.size; node++)
    if (tree.kinds[node] === error) wrong += 2 + (tree.ends[node] ?? 0) - (tree.starts[node] ?? 0);
  return wrong;
}
function spellings({ kind, name, alone, member: member2, parameter: parameter7 }, dialect) {
  switch (kind) {
    case "ellipsis":
      if (member2) return [`${WORD}dots`];
      if (parameter7 && dialect.parameter !== null) return [dialect.parameter, ...dialect.inside];
      return alone ? [...dialect.alone, ...dialect.inside] : [...dialect.inside, ...dialect.alone];
    case "deep":
      return [`${WORD}deep(`];
    case "deep-end":
      return [")"];
    case "metavariables":
      return named2(dialect.metavariable, name).map((each5) => each5.replaceAll("q9mv_", "q9mvs_"));
    default:
      if (parameter7 && dialect.parameter !== null) return named2(["zq9mv_% zq9mv_%", ...dialect.metavariable], name);
      return named2(
        member2 && dialect.id === "php" ? [`${WORD}mv_%`, ...dialect.metavariable] : dialect.metavariable,
        name
      );
  }
}
function named2(spellings2, name) {
  return spellings2.map((each5) => each5.replaceAll("%", name));
}
function spell(pieces, choices, chosen, frame) {
  let at = 0;
  const text6 = pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const spelled = choices[at]?.[chosen[at] ?? 0] ?? "";
    at++;
    return spelled;
  });
  return `${frame.before}${text6.join("")}${frame.after}
`;
}

// src/scan/static/semgrep/read/unsupported.ts
var Unsupported = class extends Error {
  what;
  constructor(what) {
    super(what);
    this.what = what;
  }
};

// src/scan/static/semgrep/words.ts
function wordsOf(formula) {
  switch (formula.kind) {
    case "pattern":
      return allOf2(formula.pattern.flatMap((term) => wordsOfTerm(term)));
    case "any":
      return anyOf(formula.of.map(wordsOf));
    case "inside":
      return wordsOf(formula.of);
    case "all":
      return allOf2(formula.of.map(wordsOf));
    case "regex":
    case "tokens":
    case "not":
      return null;
  }
}
function wordsOfTaint({ sources, sinks }) {
  return allOf2([
    anyOf(sources.map(({ formula }) => wordsOf(formula))),
    anyOf(sinks.map(({ formula }) => wordsOf(formula)))
  ]);
}
function allOf2(of2) {
  const asking = of2.filter((each5) => each5 !== null);
  const [only] = asking;
  return asking.length <= 1 ? only ?? null : { kind: "all", of: asking };
}
function anyOf(of2) {
  return of2.length === 0 || of2.includes(null) ? null : { kind: "any", of: of2 };
}
var WORD2 = /^[A-Za-z_]\w*$/;
function wordsOfTerm(term) {
  if (term.kind === "name" || term.kind === "symbol") {
    const word = term.text.replace(/^[$@:]+/, "");
    return WORD2.test(word) ? [{ kind: "word", word }] : [];
  }
  return term.kind === "type" || term.role.startsWith("?") ? [] : term.parts.flatMap(wordsOfTerm);
}
function mayHold(asked, words2) {
  if (asked === null) return true;
  if (asked.kind === "word") return words2.has(asked.word);
  return asked.kind === "all" ? asked.of.every((each5) => mayHold(each5, words2)) : asked.of.some((each5) => mayHold(each5, words2));
}

// src/scan/static/semgrep/compiled.ts
function innerLanguages(rule) {
  const found = /* @__PURE__ */ new Set();
  const note = (_, as) => {
    if (as !== null && as !== "text") found.add(as === "json" ? "javascript" : as);
  };
  if (rule.search !== null) mapFormula(rule.search, note);
  if (rule.taint !== null) mapTaint(rule.taint, note);
  return found;
}
function compileRule(rule, language, grammars) {
  const compile = (text6, as) => {
    const id = as === null || as === "text" ? language : as === "json" ? "javascript" : as;
    const made5 = compilePattern(text6, dialectOf(id), grammars(id));
    if (made5 === null)
      throw new Unsupported(`a pattern that is not read as ${id}: ${JSON.stringify(text6.slice(0, 120))}`);
    return made5;
  };
  const search = rule.search === null ? null : mapFormula(rule.search, compile);
  const taint = rule.taint === null ? null : mapTaint(rule.taint, compile);
  return {
    rule,
    search,
    taint,
    words: search !== null ? wordsOf(search) : taint === null ? null : wordsOfTaint(taint)
  };
}
function mapTaint(spec, compile) {
  const mapped = (each5) => ({
    ...each5,
    formula: mapFormula(each5.formula, compile)
  });
  return {
    sources: spec.sources.map(mapped),
    sinks: spec.sinks.map(mapped),
    sanitizers: spec.sanitizers.map(mapped),
    propagators: spec.propagators.map(mapped)
  };
}

// src/scan/static/semgrep/read/node.ts
var RuleMistake = class extends Error {
};
function fail(node, message) {
  throw new RuleMistake(`${node.path}: ${message}`);
}
function mappingOf(node) {
  const { value, path } = node;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fail(node, "must be a mapping");
  return new Map(Object.entries(value).map(([key, inner2]) => [key, { value: inner2, path: `${path}: ${key}` }]));
}
function listOf(node) {
  const { value, path } = node;
  if (!Array.isArray(value)) return fail(node, "must be a list");
  return value.map((inner2, index) => ({ value: inner2, path: `${path}[${index}]` }));
}
function textOf2(node) {
  const { value } = node;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return fail(node, "must be a text");
}
function textsOf(node) {
  if (node === void 0 || node.value === null) return [];
  return Array.isArray(node.value) ? listOf(node).map(textOf2) : [textOf2(node)];
}
function isTrue(node) {
  return node?.value === true || node?.value === "true";
}

// src/scan/static/semgrep/formula/comparison.ts
var TOKEN = /\s*(?:(\$[A-Za-z0-9_]+)|(0[xXoObB][0-9a-fA-F]+|\d+(?:\.\d+)?)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(not\s+in\b|[A-Za-z_][\w.]*)|(==|!=|<=|>=|\*\*|\/\/|[-+*/%<>()[\],&|^~]))/y;
var LEVELS = [
  ["or"],
  ["and"],
  ["==", "!=", "<", "<=", ">", ">=", "in", "not in"],
  ["|"],
  ["^"],
  ["&"],
  ["+", "-"],
  ["*", "/", "%", "//"]
];
function parseComparison(text6) {
  const tokens = tokensOf(text6);
  let at = 0;
  function accepts(...texts) {
    const token = tokens[at];
    if (token === void 0 || token.kind === "value" || !texts.includes(token.text)) return null;
    at++;
    return token.text;
  }
  function level(depth) {
    const operators = LEVELS[depth];
    if (operators === void 0) return unary3();
    let left = depth === 2 ? negated(depth) : level(depth + 1);
    for (let operator2 = accepts(...operators); operator2 !== null; operator2 = accepts(...operators))
      left = { kind: "operation", operator: operator2, of: [left, level(depth + 1)] };
    return left;
  }
  function negated(depth) {
    if (accepts("not") !== null) return { kind: "operation", operator: "not", of: [level(depth)] };
    return level(depth + 1);
  }
  function unary3() {
    const sign = accepts("-", "~", "not");
    return sign === null ? atom() : { kind: "operation", operator: sign === "-" ? "minus" : sign, of: [unary3()] };
  }
  function list(end) {
    const items = [];
    while (accepts(end) === null) {
      items.push(level(0));
      if (accepts(",") === null && tokens[at]?.text !== end) throw new Error(`'${end}' is missing in '${text6}'`);
    }
    return items;
  }
  function atom() {
    const token = tokens[at];
    at++;
    if (token === void 0) throw new Error(`'${text6}' ends too soon`);
    if (token.kind === "value") return { kind: "value", value: token.value };
    if (token.kind === "metavariable") return { kind: "metavariable", name: token.text };
    if (token.text === "[") return { kind: "list", of: list("]") };
    if (token.text === "(") {
      const [only, ...more] = list(")");
      return only !== void 0 && more.length === 0 ? only : { kind: "list", of: only === void 0 ? [] : [only, ...more] };
    }
    if (token.kind === "word" && accepts("(") !== null) return { kind: "call", name: token.text, args: list(")") };
    throw new Error(`'${token.text}' is not understood in '${text6}'`);
  }
  const made5 = level(0);
  if (at < tokens.length) throw new Error(`'${tokens[at]?.text ?? ""}' is not understood in '${text6}'`);
  return made5;
}
function tokensOf(text6) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  const all2 = text6.trim();
  while (TOKEN.lastIndex < all2.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(all2);
    if (match === null) throw new Error(`'${all2.slice(from, from + 20)}' is not understood`);
    tokens.push(tokenOf(match));
  }
  return tokens;
}
function tokenOf([whole, metavariable, number, double, single2, word, sign]) {
  if (metavariable !== void 0) return { kind: "metavariable", text: metavariable };
  if (number !== void 0) return { kind: "value", value: Number(number), text: number };
  const string = double ?? single2;
  if (string !== void 0) return { kind: "value", value: string.replace(/\\(["'\\])/g, "$1"), text: whole };
  if (word === "True" || word === "true") return { kind: "value", value: true, text: word };
  if (word === "False" || word === "false") return { kind: "value", value: false, text: word };
  if (word !== void 0) {
    const plain2 = word.replace(/\s+/g, " ");
    return { kind: /^(?:and|or|not|in|not in)$/.test(plain2) ? "sign" : "word", text: plain2 };
  }
  return { kind: "sign", text: sign ?? "" };
}

// src/scan/static/semgrep/match/imports.ts
function importsOf(byKind) {
  const names = /* @__PURE__ */ new Map();
  const whole = /* @__PURE__ */ new Set();
  for (const term of byKind.get("import") ?? []) learn(term, names, whole);
  for (const term of byKind.get("assign") ?? []) learnRequired(term, names);
  return { names, whole };
}
function learn(term, names, whole) {
  const source = sourceOf(partOf(term, "source"));
  const name = partOf(term, "name");
  const alias = partOf(term, "?alias");
  if (source === null) return;
  if (term.text === "*") {
    if (name !== null) names.set(name.text, source);
    else whole.add(source.join("."));
    return;
  }
  if (name === null) {
    const last = source.at(-1);
    if (alias !== null) names.set(alias.text, source);
    else if (last !== void 0 && last !== source[0]) names.set(last, source);
    return;
  }
  const parts = dottedName(name);
  if (parts === null) return;
  const full = term.text === "default" ? source : [...source, ...parts];
  names.set(alias?.text ?? parts.at(-1) ?? "", full);
}
function learnRequired(term, names) {
  const [left, value] = [partOf(term, "left"), partOf(term, "right")];
  if (left === null || value?.kind !== "call" || partOf(value, "callee")?.text !== "require") return;
  const source = sourceOf(partOf(value, "args")?.parts[0] ?? null);
  if (source === null) return;
  if (left.kind === "name") names.set(left.text, source);
  if (left.kind !== "dict") return;
  for (const pair4 of left.parts) {
    const [key, local] = [partOf(pair4, "key"), partOf(pair4, "value")];
    if (key !== null && local?.kind === "name") names.set(local.text, [...source, key.text]);
  }
}
function sourceOf(source) {
  if (source === null) return null;
  if (source.kind !== "string") return dottedName(source);
  const last = source.text.split("/").at(-1);
  return last === void 0 || last === "" ? null : [last];
}
function dottedName(term) {
  if (term.kind === "name") return term.text.split("\\").filter((part) => part !== "");
  if (term.kind !== "dot") return null;
  const [object, name] = [partOf(term, "object"), partOf(term, "name")];
  const before = object === null ? null : dottedName(object);
  return before === null || name?.kind !== "name" ? null : [...before, name.text];
}

// src/scan/static/semgrep/match/scopes.ts
var SCOPES = /* @__PURE__ */ new Set(["function", "lambda", "class", "module", "interface"]);
function scopesOf(root) {
  const scopes = /* @__PURE__ */ new Map();
  const visit = (term, scope) => {
    let inner2 = scope;
    if (SCOPES.has(term.kind)) {
      inner2 = /* @__PURE__ */ new Map();
      scopes.set(term, inner2);
    }
    learn2(term, inner2);
    for (const part of term.parts) visit(part, inner2);
  };
  const top = /* @__PURE__ */ new Map();
  scopes.set(root, top);
  visit(root, top);
  return scopes;
}
function learn2(term, scope) {
  switch (term.kind) {
    case "assign":
    case "declare":
    case "augmented":
      learnAssigned(term, scope);
      return;
    case "update":
      define(term.parts[0], null, null, 2, scope);
      return;
    case "param":
      define(partOf(term, "name") ?? void 0, null, partOf(term, "?type"), 2, scope);
      return;
    case "foreach":
      for (const left of partsOf(term, "left")) define(left, null, partOf(term, "?type"), 2, scope);
      return;
    case "pair":
      return;
    default:
  }
}
function learnAssigned(term, scope) {
  const [left, value] = [partOf(term, "left"), partOf(term, "right")];
  const type = partOf(term, "?type");
  if (left === null) return;
  if (left.kind === "tuple" || left.kind === "list" || left.kind === "dict") {
    const values = value?.kind === "tuple" || value?.kind === "list" ? value.parts : [];
    for (const [index, each5] of left.parts.entries()) define(each5, values[index] ?? null, type, 1, scope, term);
    return;
  }
  const count = term.kind === "augmented" ? 2 : term.kind === "declare" ? 0 : 1;
  const told = type === null || /^(?:var|let|auto|dynamic)$/.test(type.text) ? typeOfValue(value) : type;
  define(left, term.kind === "augmented" ? null : value, told, count, scope, term);
}
function define(name, value, type, count, scope, place = name) {
  if (name === void 0 || place === void 0) return;
  const key = nameOf(name);
  if (key === null) return;
  const known = scope.get(key);
  const set = count === 0 ? [] : [{ place, value }];
  if (known === void 0) scope.set(key, { value, type, count, sets: set });
  else
    scope.set(key, {
      value: known.value ?? value,
      type: known.type ?? type,
      count: known.count + count,
      sets: [...known.sets, ...set]
    });
}
function nameOf(term) {
  return term.kind === "name" ? term.text : null;
}
function typeOfValue(value) {
  if (value === null) return null;
  if (value.kind === "new") return partOf(value, "callee");
  if (value.kind === "composite") return partOf(value, "type");
  if (value.kind === "cast_expression" || value.kind === "as_expression") return partOf(value, "type");
  if (value.kind === "unary" && value.text === "&") return typeOfValue(value.parts[0] ?? null);
  return null;
}

// src/scan/static/semgrep/match/facts.ts
function factsOf(root, text6) {
  const byKind = /* @__PURE__ */ new Map();
  const parents = /* @__PURE__ */ new Map();
  const all2 = [];
  const visit = (term) => {
    all2.push(term);
    if (term.kind === "name") FACTS.set(term, facts);
    const same = byKind.get(term.kind);
    if (same === void 0) byKind.set(term.kind, [term]);
    else same.push(term);
    for (const part of term.parts) {
      parents.set(part, term);
      visit(part);
    }
  };
  const scopes = lazy(() => scopesOf(root));
  const imports4 = lazy(() => importsOf(byKind));
  function scopeAt(name, at) {
    for (let term = at; term !== void 0; term = parents.get(term)) {
      const found = scopes().get(term)?.get(name);
      if (found !== void 0) return found;
    }
    return null;
  }
  const facts = {
    root,
    text: text6,
    from: 0,
    to: text6.length,
    byKind,
    all: all2,
    parentOf: (term) => parents.get(term) ?? null,
    imported: (name) => imports4().names.get(name) ?? null,
    importsAllOf: (module) => imports4().whole.has(module),
    ownerOf(name) {
      for (let term = name; term !== void 0; term = parents.get(term))
        if (scopes().get(term)?.has(name.text) === true) return term;
      return null;
    },
    definition(name, at) {
      const found = scopeAt(name, at);
      if (found === null || found.value === at) return null;
      return found.count === 1 ? found : lastDefinition(found, at, parents);
    },
    declaration: scopeAt
  };
  visit(root);
  return facts;
}
var FACTS = /* @__PURE__ */ new WeakMap();
function areDifferent(a, b) {
  const facts = FACTS.get(a);
  if (a === b || facts === void 0 || FACTS.get(b) !== facts) return false;
  const [one, other] = [facts.ownerOf(a), facts.ownerOf(b)];
  return one !== null && other !== null && one !== other;
}
var LOOPS = /* @__PURE__ */ new Set(["for", "foreach", "while", "do", "until", "lambda", "function"]);
function lastDefinition({ sets, type }, at, parents) {
  const last = sets.findLast(({ place }) => place.end <= at.start);
  if (last === void 0 || last.value === null) return null;
  let block2 = last.place;
  while (block2 !== void 0 && block2.kind !== "block" && block2.kind !== "members") block2 = parents.get(block2);
  for (let term = at; term !== void 0; term = parents.get(term)) {
    if (term === block2) return { value: last.value, type, count: 1, sets };
    const loop = term;
    if (LOOPS.has(term.kind) && sets.some(({ place }) => place.start >= loop.start && place.end <= loop.end))
      return null;
  }
  return null;
}
function lazy(make) {
  let made5 = null;
  return () => {
    made5 ??= { value: make() };
    return made5.value;
  };
}

// src/scan/static/semgrep/match/bindings.ts
function bindingOf(bindings, name) {
  for (let at = bindings; at !== null; at = at.rest) if (at.name === name) return at.value;
  return null;
}
function codeBinding(terms, at) {
  return { terms, start: terms[0]?.start ?? at, end: terms.at(-1)?.end ?? at, content: null };
}
function isSameBinding(a, b) {
  if (a.content !== null || b.content !== null) return contentOf(a) === contentOf(b);
  if (a.terms.length !== b.terms.length) return false;
  return a.terms.every((term, index) => {
    const other = b.terms[index];
    if (other === void 0) return false;
    const [one, two] = [bare(term), bare(other)];
    return isSame(one, two) && !(one.kind === "name" && areDifferent(one, two));
  });
}
function contentOf({ content, terms }) {
  if (content !== null) return content;
  const [only] = terms;
  return terms.length === 1 && only !== void 0 && /^(?:string|name|symbol|number|\w*_?literal)$/.test(only.kind) ? only.text : null;
}
function bare(term) {
  const [only] = term.parts;
  return term.kind === "statement" && only !== void 0 ? only : term;
}
function bound(bindings, name, value) {
  if (name === "$_") return { bindings };
  const known = bindingOf(bindings, name);
  if (known === null) return { bindings: { name, value, rest: bindings } };
  return isSameBinding(known, value) ? { bindings } : null;
}
function merged(a, b) {
  let made5 = a;
  for (let at = b; at !== null; at = at.rest) {
    const next = bound(made5, at.name, at.value);
    if (next === null) return null;
    made5 = next.bindings;
  }
  return { bindings: made5 };
}
function agree(a, b) {
  for (let at = b; at !== null; at = at.rest) {
    const known = bindingOf(a, at.name);
    if (known !== null && !isSameBinding(known, at.value)) return false;
  }
  return true;
}
function keyOf(bindings) {
  const all2 = [];
  for (let at = bindings; at !== null; at = at.rest) all2.push(`${at.name}:${at.value.start}:${at.value.end}`);
  return all2.sort().join(" ");
}

// src/scan/static/semgrep/match/tokens.ts
var PATTERN = /\$\.\.\.[A-Z_][A-Z0-9_]*|\$[A-Z_][A-Z0-9_]*|\.\.\.|\w+|[^\w\s]/g;
function tokenPattern(text6, span) {
  const tokens = text6.match(PATTERN) ?? [];
  const first = tokens.findIndex((token) => !isEllipsis(token));
  return { tokens: first === -1 ? [] : tokens.slice(first), span };
}
var isEllipsis = (token) => token === "..." || token.startsWith("$...");
var isMetavariable = (token) => /^\$[A-Z_]/.test(token);
function searchTokens(machine, { tokens, span }, known) {
  const list = tokensOf2(machine.facts.text.slice(machine.facts.from, machine.facts.to), machine.facts.from);
  const found = [];
  const names = tokens.filter(isMetavariable);
  const isFree = known === null && new Set(names).size === names.length;
  const failed = /* @__PURE__ */ new Set();
  function from(at, place, bindings) {
    machine.step();
    const wanted = tokens[at];
    if (wanted === void 0) return { end: list[place - 1]?.end ?? 0, bindings };
    if (isEllipsis(wanted)) {
      const key = at * (list.length + 1) + place;
      if (failed.has(key)) return null;
      const made6 = over(at, place, bindings);
      if (made6 === null && isFree) failed.add(key);
      return made6;
    }
    const token = list[place];
    if (token === void 0) return null;
    if (!isMetavariable(wanted)) return token.text === wanted ? from(at + 1, place + 1, bindings) : null;
    if (!/^\w/.test(token.text)) return null;
    const made5 = bound(bindings, wanted, { terms: [], start: token.start, end: token.end, content: token.text });
    return made5 === null ? null : from(at + 1, place + 1, made5.bindings);
  }
  function over(at, place, bindings) {
    const line = list[place - 1]?.line ?? 0;
    if (at === tokens.length - 1) return { end: list[place - 1]?.end ?? 0, bindings };
    for (let to = place; to <= list.length; to++) {
      if ((list[to]?.line ?? line) - line > span) return null;
      const made5 = from(at + 1, to, bindings);
      if (made5 !== null) return made5;
    }
    return null;
  }
  if (tokens.length === 0) return [];
  for (const [place, token] of list.entries()) {
    const made5 = from(0, place, known);
    if (made5 !== null) found.push({ start: token.start, end: made5.end, bindings: made5.bindings });
  }
  return found;
}
function tokensOf2(text6, offset) {
  const tokens = [];
  let line = 0;
  for (const match of text6.matchAll(/\w+|\n|[^\w\s]/g)) {
    const [word] = match;
    if (word === "\n") line++;
    else tokens.push({ text: word, start: offset + match.index, end: offset + match.index + word.length, line });
  }
  return tokens;
}

// src/scan/static/semgrep/read/regex.ts
var CLASSES = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  upper: "A-Z",
  lower: "a-z",
  space: "\\s",
  punct: "!-\\/:-@\\[-`{-~",
  word: "\\w",
  xdigit: "A-Fa-f0-9"
};
function regexOf(source, flags) {
  const { text: text6, more } = withoutLeadingFlags(source);
  const plain2 = translated(text6);
  const all2 = [.../* @__PURE__ */ new Set([...flags, ...more])].join("");
  try {
    return new RegExp(plain2, all2);
  } catch {
  }
  try {
    return new RegExp(plain2, all2.includes("u") ? all2.replace("u", "") : `${all2}u`);
  } catch {
    throw new Unsupported(`the regular expression ${JSON.stringify(source.slice(0, 60))}`);
  }
}
function anchoredRegex(source) {
  const { text: text6, more } = withoutLeadingFlags(source);
  return regexOf(`${more.length > 0 ? `(?${more})` : ""}^(?:${text6})`, "");
}
function withoutLeadingFlags(source) {
  let more = "";
  let text6 = source.replace(/\(\?([imsx]+)\)/g, (_, flags) => {
    more += flags;
    return "";
  });
  if (more.includes("x")) {
    text6 = text6.replace(/(?<!\\)#[^\n]*$/gm, "").replace(/(?<!\\)\s+/g, "");
    more = more.replaceAll("x", "");
  }
  return { text: text6, more: [...new Set(more)].join("") };
}
function translated(text6) {
  if (/\(\?>|\(\?\||\(\?R\)|\(\?\(|\\[GK]|\(\*[A-Z]/.test(text6))
    throw new Unsupported(`the regular expression ${JSON.stringify(text6.slice(0, 60))}`);
  return text6.replace(/\[\[:(\w+):\]\]/g, (whole, name) => CLASSES[name] === void 0 ? whole : `[${CLASSES[name]}]`).replace(/\[:(\w+):\]/g, (whole, name) => CLASSES[name] ?? whole).replace(/\(\?P<(\w+)>/g, "(?<$1>").replace(/\(\?P=(\w+)\)/g, "\\k<$1>").replace(/\\A/g, "(?<![\\s\\S])").replace(/\\[zZ]/g, "(?![\\s\\S])").replace(/\\h/g, "[ \\t]").replace(/\\R/g, "(?:\\r?\\n)").replace(/\\x\{([0-9a-fA-F]{1,4})\}/g, (_, hex) => `\\u${hex.padStart(4, "0")}`).replace(/(?<=[^\\(|]|^)([*+?]|\{\d+(?:,\d*)?\})\+/g, "$1");
}

// src/scan/static/semgrep/read/formula.ts
var BESIDE = /* @__PURE__ */ new Set([
  ...["focus-metavariable", "where", "label", "requires", "by-side-effect", "exact", "not_conflicting", "from", "to"],
  ...["control", "id", "metavariable-regex", "metavariable-pattern", "metavariable-comparison", "metavariable-type"]
]);
function readFormula(node, reading) {
  if (typeof node.value === "string") return pattern(node, reading);
  const keys = mappingOf(node);
  const formulas = [];
  const conditions = [];
  const focus = [];
  for (const [key, inner2] of keys) {
    const made5 = operator(key, inner2, reading);
    if (made5 !== null) formulas.push(made5);
    else if (key === "focus-metavariable" || key === "focus") focus.push(textsOf(inner2));
    else if (key === "where") readWhere(inner2, reading, conditions, focus);
    else if (key.startsWith("metavariable-")) conditions.push(readCondition(key, inner2, reading));
    else if (!BESIDE.has(key)) throw new Unsupported(`\`${key}\``);
  }
  const [only, ...more] = formulas;
  if (only === void 0) return fail(node, "has no pattern");
  if (more.length > 0) return fail(node, "has more than one pattern; put them into `patterns`");
  if (conditions.length === 0 && focus.length === 0) return only;
  if (only.kind === "all")
    return { ...only, conditions: [...only.conditions, ...conditions], focus: [...only.focus, ...focus] };
  return { kind: "all", of: [only], conditions, focus };
}
function operator(key, node, reading) {
  switch (key) {
    case "pattern":
      return typeof node.value === "string" ? pattern(node, reading) : readFormula(node, reading);
    case "pattern-regex":
    case "regex":
      return { kind: "regex", pattern: regexOf(textOf2(node), "gm") };
    case "patterns":
    case "all":
      return all(node, reading);
    case "pattern-either":
    case "any":
      return { kind: "any", of: listOf(node).map((each5) => readFormula(each5, reading)) };
    case "pattern-inside":
    case "inside":
      return { kind: "inside", of: readFormula(node, reading) };
    case "pattern-not":
    case "not":
      return { kind: "not", of: readFormula(node, reading) };
    case "pattern-not-inside":
      return { kind: "not", of: { kind: "inside", of: readFormula(node, reading) } };
    case "pattern-not-regex":
      return { kind: "not", of: { kind: "regex", pattern: regexOf(textOf2(node), "gm") } };
    default:
      return null;
  }
}
function pattern(node, reading) {
  const text6 = textOf2(node);
  if (reading.kind !== "code") return { kind: "tokens", pattern: tokenPattern(text6, reading.span) };
  return { kind: "pattern", pattern: text6 };
}
function all(node, reading) {
  const of2 = [];
  const conditions = [];
  const focus = [];
  for (const each5 of listOf(node)) {
    const keys = typeof each5.value === "string" ? /* @__PURE__ */ new Map() : mappingOf(each5);
    const [first] = keys.keys();
    if (keys.size === 1 && (first === "focus-metavariable" || first === "focus")) focus.push(textsOf(keys.get(first)));
    else if (first?.startsWith("metavariable-") === true && ![...keys.keys()].some((key) => /^pattern/.test(key))) {
      for (const [key, inner2] of keys) conditions.push(readCondition(key, inner2, reading));
    } else of2.push(readFormula(each5, reading));
  }
  if (reading.isNested !== true && !of2.some(({ kind }) => kind !== "not"))
    return fail(node, "has nothing that is looked for, only what must not be");
  return { kind: "all", of: of2, conditions, focus };
}
function readWhere(node, reading, conditions, focus) {
  for (const each5 of listOf(node)) {
    const keys = mappingOf(each5);
    const named3 = keys.get("metavariable");
    if (keys.has("focus")) focus.push(textsOf(keys.get("focus")));
    else if (keys.has("comparison")) conditions.push(readCondition("metavariable-comparison", each5, reading));
    else if (named3 !== void 0 && keys.has("regex"))
      conditions.push(readCondition("metavariable-regex", each5, reading));
    else if (named3 !== void 0 && keys.has("type"))
      conditions.push(readCondition("metavariable-type", each5, reading));
    else if (named3 !== void 0 && keys.has("analyzer")) throw new Unsupported("`metavariable-analysis`");
    else if (named3 !== void 0) conditions.push(readCondition("metavariable-pattern", each5, reading));
    else throw new Unsupported(`\`where: ${[...keys.keys()].join(", ")}\``);
  }
}
function readCondition(key, node, reading) {
  const keys = mappingOf(node);
  const need = (name) => keys.get(name) ?? fail(node, `lacks '${name}'`);
  switch (key) {
    case "metavariable-regex":
      return {
        kind: "regex",
        metavariable: textOf2(need("metavariable")),
        pattern: anchoredRegex(textOf2(need("regex")))
      };
    case "metavariable-comparison":
      return comparison(node, keys);
    case "metavariable-type":
      return {
        kind: "type",
        metavariable: textOf2(need("metavariable")),
        types: [...textsOf(keys.get("type")), ...textsOf(keys.get("types"))]
      };
    case "metavariable-pattern":
      return nested(node, keys, reading);
    default:
      throw new Unsupported(`\`${key}\``);
  }
}
function comparison(node, keys) {
  const expression2 = keys.get("comparison");
  if (expression2 === void 0) return fail(node, "lacks 'comparison'");
  if (keys.has("base")) throw new Unsupported("`metavariable-comparison: base`");
  const metavariable = keys.get("metavariable");
  const strips = keys.get("strip")?.value === true && metavariable !== void 0;
  const text6 = textOf2(expression2);
  try {
    const made5 = parseComparison(strips ? text6.replaceAll(textOf2(metavariable), `int(${textOf2(metavariable)})`) : text6);
    return { kind: "comparison", expression: made5 };
  } catch (error) {
    throw new Unsupported(`\`metavariable-comparison\`: ${error instanceof Error ? error.message : "not understood"}`);
  }
}
function innerLanguage(named3, reading) {
  if (named3 === null) return reading.kind === "code" ? null : "text";
  const name = named3.toLowerCase();
  if (/^(?:generic|regex|none)$/.test(name)) return "text";
  const found = INNER[name];
  if (found === void 0) throw new Unsupported(`\`metavariable-pattern\` in the language ${named3}`);
  return reading.languages.includes(found) || found === "javascript" && reading.languages.includes("typescript") ? null : found;
}
var INNER = {
  json: "json",
  javascript: "javascript",
  js: "javascript",
  typescript: "javascript",
  ts: "javascript",
  python: "python",
  py: "python",
  php: "php",
  java: "java",
  go: "go",
  ruby: "ruby",
  csharp: "csharp",
  hcl: "hcl",
  terraform: "hcl"
};
function nested(node, keys, reading) {
  const metavariable = keys.get("metavariable");
  if (metavariable === void 0) return fail(node, "lacks 'metavariable'");
  const language = keys.get("language");
  const rest = Object.fromEntries(
    [...keys].filter(([key]) => key !== "metavariable" && key !== "language").map(([key, inner3]) => [key, inner3.value])
  );
  const named3 = language === void 0 ? null : textOf2(language);
  const as = innerLanguage(named3, reading);
  const inner2 = {
    ...reading,
    ...as !== null && { kind: as === "text" ? "generic" : "code" },
    isNested: true
  };
  return {
    kind: "pattern",
    metavariable: textOf2(metavariable),
    formula: readFormula({ value: rest, path: node.path }, inner2),
    as
  };
}

// src/scan/static/semgrep/taint/specification.ts
var PLAIN_LABEL = "__SOURCE__";

// src/scan/static/semgrep/read/taint.ts
function readTaint(node, keys, reading) {
  const [sources, sinks] = [keys.get("pattern-sources"), keys.get("pattern-sinks")];
  if (sources === void 0 || sinks === void 0)
    return fail(node, "mode taint needs pattern-sources and pattern-sinks");
  const of2 = (key) => {
    const found = keys.get(key);
    return found === void 0 ? [] : listOf(found);
  };
  return {
    sources: listOf(sources).map((each5) => {
      const own = mappingOf(each5);
      if (isTrue(own.get("control"))) throw new Unsupported("`control: true` of a source");
      return {
        formula: readFormula(each5, reading),
        label: textIn(own, "label") ?? PLAIN_LABEL,
        requires: requiresOf(own),
        bySideEffect: hasEffect(own),
        exact: isTrue(own.get("exact"))
      };
    }),
    sinks: listOf(sinks).map((each5) => {
      const own = mappingOf(each5);
      return {
        formula: readFormula(each5, reading),
        requires: requiresOf(own),
        exact: own.get("exact")?.value !== false
      };
    }),
    sanitizers: of2("pattern-sanitizers").map((each5) => {
      const own = mappingOf(each5);
      return {
        formula: readFormula(each5, reading),
        bySideEffect: hasEffect(own),
        exact: isTrue(own.get("exact"))
      };
    }),
    propagators: of2("pattern-propagators").map((each5) => {
      const own = mappingOf(each5);
      const [from, to] = [textIn(own, "from"), textIn(own, "to")];
      if (from === null || to === null) return fail(each5, "needs 'from' and 'to'");
      if (own.has("label") || own.has("replace-labels")) throw new Unsupported("labels of propagators");
      return { formula: readFormula(each5, reading), from, to };
    })
  };
}
function textIn(keys, key) {
  const found = keys.get(key);
  return found === void 0 ? null : textOf2(found);
}
function hasEffect(keys) {
  return isTrue(keys.get("by-side-effect")) || keys.get("by-side-effect")?.value === "only";
}
function requiresOf(keys) {
  const found = keys.get("requires");
  if (found === void 0) return null;
  if (typeof found.value !== "string") throw new Unsupported("`requires` of several metavariables");
  const text6 = textOf2(found).replace(/\b(?!(?:and|or|not)\b)[A-Za-z_]\w*/g, (label) => `$${label}`);
  try {
    return parseComparison(text6);
  } catch {
    return fail(found, "is no expression over labels");
  }
}

// src/scan/static/semgrep/read/rule.ts
var LANGUAGES = {
  javascript: ["javascript"],
  js: ["javascript"],
  typescript: ["typescript", "tsx"],
  ts: ["typescript", "tsx"],
  python: ["python"],
  python2: ["python"],
  python3: ["python"],
  py: ["python"],
  go: ["go"],
  golang: ["go"],
  java: ["java"],
  csharp: ["csharp"],
  "c#": ["csharp"],
  php: ["php"],
  ruby: ["ruby"],
  rb: ["ruby"],
  terraform: ["hcl"],
  tf: ["hcl"],
  hcl: ["hcl"],
  regex: ["text"],
  generic: ["text"],
  none: ["text"]
};
var SEVERITIES = {
  critical: "critical",
  error: "high",
  high: "high",
  warning: "medium",
  medium: "medium",
  low: "low",
  info: "low",
  inventory: "info",
  experiment: "info"
};
var KEYS = /* @__PURE__ */ new Set([
  ...["id", "message", "languages", "severity", "metadata", "paths", "fix", "fix-regex", "options", "mode"],
  ...["min-version", "max-version", "pattern", "patterns", "pattern-either", "pattern-regex", "match", "version"],
  ...["pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators", "taint", "product"],
  ...["pattern-inside", "pattern-not", "pattern-not-inside", "pattern-not-regex", "focus-metavariable", "dependencies"]
]);
var OPTIONS = /* @__PURE__ */ new Set([
  ...["constant_propagation", "symbolic_propagation", "symmetric_eq", "implicit_deep_exprstmt", "interfile"],
  ...["taint_assume_safe_functions", "taint_assume_safe_indexes", "taint_assume_safe_comparisons", "ac_matching"],
  ...["taint_assume_safe_booleans", "taint_assume_safe_numbers", "taint_unify_mvars", "vardef_assign", "attr_expr"],
  ...["commutative_boolop", "generic_ellipsis_max_span", "generic_multiline", "arrow_is_function", "let_is_var"],
  ...["taint_intrafile", "decorators_order_matters", "flddef_assign", "cpp_parsing_pref", "unify_ids_strictly"]
]);
function readRule(node, path) {
  const keys = mappingOf(node);
  const named3 = keys.get("id");
  const id = named3 === void 0 ? fail(node, "lacks 'id'") : textOf2(named3);
  if (!/^[\w.:/@+ -]{1,200}$/.test(id))
    return fail(node, "has an id with other signs than letters, digits and . _ - /");
  const message = keys.get("message");
  if (message === void 0) return fail(node, "lacks 'message'");
  try {
    return made4(keys, node, { id: `semgrep.${id.replace(/\s+/g, "-")}`, message: textOf2(message).trim(), path });
  } catch (error) {
    if (error instanceof Unsupported) return { id: `semgrep.${id}`, path, uses: error.what };
    throw error;
  }
}
function made4(keys, node, { id, message, path }) {
  for (const key of keys.keys()) if (!KEYS.has(key)) throw new Unsupported(`\`${key}\``);
  const mode = textIn2(keys, "mode") ?? (keys.has("taint") ? "taint" : "search");
  if (mode !== "search" && mode !== "taint") throw new Unsupported(`\`mode: ${mode}\``);
  const { languages, unread, names } = languagesOf(keys, node);
  const options = optionsIn(keys);
  const reading = { ...readingOf(names, options.get("generic_ellipsis_max_span")?.value), languages };
  const paths = keys.get("paths");
  const places = paths === void 0 || paths.value === null ? /* @__PURE__ */ new Map() : mappingOf(paths);
  const { title, rest } = titled(message);
  return {
    ...meaning(keys),
    ...looked(keys, node, mode, reading),
    id,
    title,
    message: rest,
    path,
    languages,
    unread,
    options: {
      constants: options.get("constant_propagation")?.value !== false,
      symbolic: isTrue(options.get("symbolic_propagation")),
      commutative: isTrue(options.get("symmetric_eq")),
      deepStatements: options.get("implicit_deep_exprstmt")?.value !== false,
      safeFunctions: isTrue(options.get("taint_assume_safe_functions")),
      safeIndexes: isTrue(options.get("taint_assume_safe_indexes")),
      safeComparisons: isTrue(options.get("taint_assume_safe_comparisons")),
      safeBooleans: isTrue(options.get("taint_assume_safe_booleans")),
      safeNumbers: isTrue(options.get("taint_assume_safe_numbers")),
      unify: isTrue(options.get("taint_unify_mvars"))
    },
    include: textsOf(places.get("include")),
    exclude: textsOf(places.get("exclude")),
    ...fixOf(keys)
  };
}
function looked(keys, node, mode, reading) {
  if (mode === "taint") {
    if (reading.kind !== "code") throw new Unsupported("`mode: taint` in text");
    const own = keys.get("taint");
    if (own !== void 0) throw new Unsupported("`taint:` of the newer form");
    return { search: null, taint: readTaint(node, keys, reading) };
  }
  const match = keys.get("match");
  if (match !== void 0) return { search: readFormula(match, reading), taint: null };
  const operators = [...keys].filter(([key]) => /^pattern/.test(key) || key === "focus-metavariable");
  const rest = Object.fromEntries(operators.map(([key, { value }]) => [key, value]));
  return { search: readFormula({ value: rest, path: node.path }, reading), taint: null };
}
function languagesOf(keys, node) {
  const given = keys.get("languages");
  const names = textsOf(given).map((name) => name.toLowerCase());
  if (names.length === 0) return fail(node, "lacks 'languages'");
  const languages = [...new Set(names.flatMap((name) => LANGUAGES[name] ?? []))];
  const unread = names.filter((name) => LANGUAGES[name] === void 0);
  if (languages.length === 0) throw new Unsupported(`the language ${unread.join(", ")}`);
  return { languages, unread, names };
}
function readingOf(names, span) {
  const lines = typeof span === "number" ? Math.min(50, Math.max(0, span)) : 10;
  if (names.includes("generic")) return { kind: "generic", span: lines };
  return { kind: names.every((name) => name === "regex" || name === "none") ? "regex" : "code", span: lines };
}
function optionsIn(keys) {
  const node = keys.get("options");
  if (node === void 0 || node.value === null) return /* @__PURE__ */ new Map();
  const options = mappingOf(node);
  for (const name of options.keys()) if (!OPTIONS.has(name)) throw new Unsupported(`the option \`${name}\``);
  return options;
}
function meaning(keys) {
  const said = keys.get("metadata");
  const metadata = said === void 0 || said.value === null ? /* @__PURE__ */ new Map() : mappingOf(said);
  const texts = (key) => {
    const found = metadata.get(key);
    return found === void 0 || typeof found.value === "object" && !Array.isArray(found.value) ? [] : textsOf(found);
  };
  const [confidence = "medium"] = texts("confidence").map((text6) => text6.toLowerCase());
  return {
    severity: SEVERITIES[(textIn2(keys, "severity") ?? "warning").toLowerCase()] ?? "medium",
    confidence: confidence === "high" || confidence === "low" ? confidence : "medium",
    cwe: [...new Set(texts("cwe").flatMap((text6) => /CWE-\d+/i.exec(text6)?.[0].toUpperCase() ?? []))],
    owasp: texts("owasp"),
    references: texts("references").filter((text6) => /^https:\/\/\S+$/.test(text6))
  };
}
function titled(message) {
  const text6 = message.replace(/\s+/g, " ");
  const sentence = /^(.{10,120}?[.!])(?:\s|$)/.exec(text6)?.[1];
  return { title: (sentence ?? text6.slice(0, 117)).replace(/[.]$/, ""), rest: text6 };
}
function textIn2(keys, key) {
  const found = keys.get(key);
  return found === void 0 || found.value === null ? null : textOf2(found);
}
function fixOf(keys) {
  const fix = textIn2(keys, "fix");
  const node = keys.get("fix-regex");
  if (node === void 0) return { fix, fixRegex: null };
  const own = mappingOf(node);
  const [pattern2, replacement] = [textIn2(own, "regex"), textIn2(own, "replacement")];
  if (pattern2 === null || replacement === null) return fail(node, "needs 'regex' and 'replacement'");
  const global = own.get("count") === void 0;
  const plain2 = replacement.replace(/\$(?=\d)|\\(?=\d)/g, "$");
  return { fix, fixRegex: { pattern: regexOf(pattern2, global ? "gm" : "m"), replacement: plain2, global } };
}

// src/scan/static/semgrep/read/files.ts
var MAX_RULE_BYTES = 1e6;
var MOST_RULES = 5e3;
function readRuleFiles(files) {
  const all2 = files.flatMap(({ path, text: text6 }) => rulesOf(path, text6));
  if (all2.length > MOST_RULES) throw new RuleMistake(`${all2[0]?.path ?? ""}: more than ${MOST_RULES} rules`);
  const places = /* @__PURE__ */ new Map();
  for (const { id, path } of all2) {
    const known = places.get(id) ?? [];
    if (known.includes(path)) throw new RuleMistake(`${path}: two rules are called ${id.slice(PREFIX.length)}`);
    places.set(id, [...known, path]);
  }
  const named3 = all2.map((rule) => places.get(rule.id)?.length === 1 ? rule : { ...rule, id: ownId(rule) });
  return {
    rules: named3.filter((rule) => !("uses" in rule)),
    notRun: named3.filter((rule) => "uses" in rule)
  };
}
var PREFIX = "semgrep.";
function ownId({ id, path }) {
  const file = path.replace(/\.ya?ml$/, "").replace(/^[./]+/, "");
  return `${PREFIX}${file.replaceAll("/", ".")}.${id.slice(PREFIX.length)}`;
}
function rulesOf(path, text6) {
  const document = { value: parsed(path, text6), path };
  const rules = mappingOf(document).get("rules");
  if (rules === void 0) return fail(document, "lacks 'rules'");
  return listOf(rules).map((node) => readRule(node, path));
}
function parsed(path, text6) {
  try {
    return load(text6);
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : "not valid YAML").split("\n");
    throw new RuleMistake(`${path}: ${line.slice(0, 200)}`);
  }
}

// src/scan/static/semgrep/own-rules.ts
var MOST_FILES = 2e3;
async function ownSemgrepRules(workspace, paths, languages) {
  const files = [];
  const wanted = await rulePaths(workspace, paths);
  for await (const result of workspace.readBaseTip(wanted, MAX_RULE_BYTES)) {
    if (result.status !== "read")
      throw new ScanError(`static.semgrep: ${result.path} cannot be read (${result.status})`);
    files.push({ path: result.path, text: result.bytes.toString("utf8") });
  }
  const { rules, notRun } = read2(files);
  const tried6 = await Promise.all(rules.map((rule) => tryRule(rule, languages)));
  return {
    rules: rules.filter((_, index) => tried6[index] === null),
    notRun: [...notRun, ...tried6.flatMap((each5) => each5 ?? [])]
  };
}
function read2(files) {
  try {
    return readRuleFiles(files);
  } catch (error) {
    throw new ScanError(`static.semgrep: ${messageOf(error).slice(0, 400)}`);
  }
}
async function tryRule(rule, languages) {
  const wanted = rule.languages.filter((each5) => each5 !== "text" && languages.has(each5));
  if (wanted.length === 0) return null;
  const grammars = await loadGrammars([...wanted, ...innerLanguages(rule)]);
  try {
    for (const each5 of wanted) compileRule(rule, each5, (id) => grammars.get(id) ?? []);
    return null;
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    return { id: rule.id, path: rule.path, uses: error.what };
  }
}
async function loadGrammars(ids) {
  const made5 = [...new Set(ids)].map(
    async (id) => [id, await Promise.all(dialectOf(id).patternGrammars.map(loadGrammar))]
  );
  return new Map(await Promise.all(made5));
}
async function rulePaths(workspace, paths) {
  const side = workspace.baseline === "known" ? "base" : "head";
  const all2 = (await workspace.files(side)).map(({ path }) => path);
  const found = paths.flatMap((path) => {
    const plain2 = path.replace(/^\.\//, "");
    if (/\.ya?ml$/.test(plain2)) return [plain2];
    const folder = plain2 === "." || plain2 === "" ? "" : `${plain2.replace(/\/+$/, "")}/`;
    const below = all2.filter((each5) => each5.startsWith(folder) && isRuleFile(each5));
    if (below.length === 0)
      throw new ScanError(`static.semgrep: no rule file (.yml, .yaml) below ${path} on the base branch`);
    return below;
  });
  if (found.length > MOST_FILES) throw new ScanError(`static.semgrep: more than ${MOST_FILES} rule files`);
  return [...new Set(found)].sort();
}
function isRuleFile(path) {
  return /\.ya?ml$/.test(path) && !/\.(?:test|fixed)\.ya?ml$/.test(path);
}

export {
  mapFormula,
  partOf,
  partsOf,
  inRole,
  allOf,
  TermReader,
  isStatement,
  hasDialect,
  dialectOf,
  mayHold,
  innerLanguages,
  compileRule,
  dottedName,
  typeOfValue,
  factsOf,
  bindingOf,
  codeBinding,
  bound,
  merged,
  agree,
  keyOf,
  searchTokens,
  ownSemgrepRules,
  loadGrammars
};
