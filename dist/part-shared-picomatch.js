import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  triggerOf
} from "./part-shared-scan-secrets-rules-automaton.js";
import {
  CONFIDENCES
} from "./part-shared-model-severity.js";
import {
  inlineIgnoreAt,
  pathClass
} from "./part-shared-util-inline-ignore.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  __commonJS,
  __toESM
} from "./part-shared-undefined.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count2 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count2++;
        }
        if (count2 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/scan/secrets/match/byte-classes.ts
function table(test) {
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 128; code++) if (test.test(String.fromCharCode(code))) bytes[code] = 1;
  return bytes;
}
var WORD = table(/[A-Za-z0-9_]/);
var NAME = table(/[A-Za-z0-9_.-]/);
var BARE = table(/[^\s"'`<>(){}[\],;&|\\]/);
var BASE64 = table(/[A-Za-z0-9+/_-]/);
var HEX = table(/[A-Fa-f0-9]/);
var BYTE = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  apostrophe: 39,
  open: 40,
  close: 41,
  comma: 44,
  dash: 45,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  backslash: 92,
  closeBracket: 93,
  backtick: 96
};
function byteSet(hex2) {
  const bits = Buffer.from(hex2, "hex");
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 256; code++) bytes[code] = (bits[code >> 3] ?? 0) >> (code & 7) & 1;
  return bytes;
}

// src/scan/secrets/match/assignment.ts
var LONGEST_NAME = 64;
var LONGEST_GAP = 40;
var LONGEST_VALUE = 2048;
var LONGEST_WRAPPER = 32;
var VALUE_KEY = Buffer.from("value");
function assignmentAt(bytes, from, to, loose, known = { start: 0, end: 0 }) {
  const nameEnd = endOfName(bytes, to, loose);
  const afterName = closeName(bytes, nameEnd);
  const operator = operatorAt(bytes, afterName, from, nameEnd);
  if (operator === -1) return void 0;
  const value = valueAt(bytes, operator, nameEnd, known);
  if (value === void 0) return void 0;
  let nameStart = from;
  while (nameStart > 0 && from - nameStart < LONGEST_NAME && NAME[bytes[nameStart - 1] ?? 0] === 1) nameStart--;
  const before = bytes[nameStart - 1];
  const element = before === BYTE.less && bytes[operator - 1] === BYTE.greater && bytes[value.valueEnd] === BYTE.less;
  const inString = before === BYTE.question || before === 38 || before === 59;
  return { nameStart, nameEnd, ...value, quoted: value.quoted || element, inString };
}
function endOfName(bytes, from, loose) {
  const limit = Math.min(bytes.length, from + LONGEST_GAP);
  let at = from;
  while (at < limit) {
    const byte = bytes[at] ?? 0;
    if (NAME[byte] === 1) at++;
    else if (loose && byte === BYTE.space && WORD[bytes[at + 1] ?? 0] === 1) at++;
    else break;
  }
  while (at > from && (bytes[at - 1] === BYTE.dash || bytes[at - 1] === 46)) at--;
  return at;
}
function closeName(bytes, from) {
  let at = from;
  if (bytes[at] === BYTE.backslash) at++;
  if (isQuote(bytes[at])) at++;
  while (bytes[at] === BYTE.closeBracket || bytes[at] === BYTE.close || bytes[at] === BYTE.question) at++;
  return at;
}
function isQuote(byte) {
  return byte === BYTE.quote || byte === BYTE.apostrophe || byte === BYTE.backtick;
}
function skipBlanks(bytes, from, most) {
  let at = from;
  while (at - from < most && (bytes[at] === BYTE.space || bytes[at] === BYTE.tab)) at++;
  return at;
}
function operatorAt(bytes, from, nameStart, nameEnd) {
  const at = skipBlanks(bytes, from, 24);
  const byte = bytes[at];
  if (byte === BYTE.equals || byte === BYTE.colon) return afterSigns(bytes, at);
  if ((byte === 33 || byte === 43 || byte === 46 || byte === BYTE.question || byte === 124) && bytes[at + 1] === BYTE.equals) {
    return afterSigns(bytes, at + 1);
  }
  if (byte === 124 && bytes[at + 1] === 124 && bytes[at + 2] === BYTE.equals) return at + 3;
  if (byte === BYTE.dash && bytes[at + 1] === BYTE.greater) return at + 2;
  const closed = isQuote(bytes[nameEnd]) || isQuote(bytes[nameEnd + 1]);
  if (byte === BYTE.comma && closed) return at + 1;
  if (byte === BYTE.open && at === nameEnd) return isQuote(bytes[at + 1]) ? at + 1 : -1;
  if (byte === BYTE.greater && at === nameEnd) return at + 1;
  if (byte === BYTE.newline || byte === BYTE.return) return valueKey(bytes, at);
  if (at > from && closed) return valueKey(bytes, at);
  if (at > from && isOption(bytes, nameStart, isQuote(bytes[at]))) return at;
  return -1;
}
function afterSigns(bytes, from) {
  let at = from + 1;
  while (at - from < 4 && (bytes[at] === BYTE.equals || bytes[at] === BYTE.greater || bytes[at] === BYTE.colon)) at++;
  return afterType(bytes, at, from);
}
function afterType(bytes, after, operator) {
  if (bytes[operator] !== BYTE.colon) return after;
  const start = skipBlanks(bytes, after, 2);
  for (let at = start; at < start + 48; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === BYTE.equals) {
      const value = skipBlanks(bytes, at + 1, 2);
      return at > start && isQuote(bytes[value]) ? at + 1 : after;
    }
    if (WORD[byte] === 0 && byte !== BYTE.space && byte !== 124 && byte !== 46 && byte !== BYTE.question) return after;
  }
  return after;
}
function valueKey(bytes, from) {
  let at = from;
  while (at - from < 40 && isBlank(bytes[at])) at++;
  if (isQuote(bytes[at])) at++;
  for (let index = 0; index < VALUE_KEY.length; index++) if (bytes[at + index] !== VALUE_KEY[index]) return -1;
  at += VALUE_KEY.length;
  if (isQuote(bytes[at])) at++;
  at = skipBlanks(bytes, at, 4);
  return bytes[at] === BYTE.colon || bytes[at] === BYTE.equals ? at + 1 : -1;
}
function isBlank(byte) {
  return byte === BYTE.space || byte === BYTE.tab || byte === BYTE.newline || byte === BYTE.return || byte === BYTE.comma;
}
function isOption(bytes, nameStart, quoted) {
  let at = nameStart;
  while (at > 0 && nameStart - at < LONGEST_NAME && NAME[bytes[at - 1] ?? 0] === 1) at--;
  return bytes[at] === BYTE.dash && (quoted || bytes[at + 1] === BYTE.dash);
}
function valueAt(bytes, from, nameEnd, known) {
  let at = skipBlanks(bytes, from, 24);
  if (bytes[at] === BYTE.newline || bytes[at] === BYTE.return) {
    if (bytes[from - 1] === BYTE.comma) return void 0;
    at = nextLine(bytes, at, bytes[from - 1] === BYTE.greater);
  }
  if (at === -1) return void 0;
  const escaped = bytes[at] === BYTE.backslash && isQuote(bytes[at + 1]);
  if (escaped) return quotedValue(bytes, at + 2, bytes[at + 1] ?? 0, true);
  const opening = openingQuote(bytes, at);
  if (opening !== -1) return quotedValue(bytes, opening + 1, bytes[opening] ?? 0, false);
  return at === nameEnd ? void 0 : bareValue(bytes, at, known);
}
function nextLine(bytes, from, element) {
  let at = from;
  while (at - from < 40 && isBlank(bytes[at])) at++;
  return element || isQuote(bytes[at]) ? at : -1;
}
function openingQuote(bytes, from) {
  for (let at = from; at < from + LONGEST_WRAPPER; at++) {
    const byte = bytes[at];
    if (isQuote(byte)) return at === from || wraps(bytes, from, at) ? at : -1;
    const fits = NAME[byte ?? 0] === 1 || byte === BYTE.space || byte === BYTE.open || byte === 91 || byte === 93 || byte === 64 || byte === 36;
    if (!fits) return -1;
  }
  return -1;
}
var LOOKUP = /env|get|fetch|conf|prop|read|load|look|param|find|query|input|prompt|setting|option|vault|i18n|translat|(?:^|\W)[t_]\($|require|import|label|message|error|log|print|raise|throw|assert|expect|secrets?\[/i;
function wraps(bytes, from, quote) {
  const last = bytes[quote - 1] ?? 0;
  if (last === BYTE.open || last === 91) {
    return !LOOKUP.test(String.fromCharCode(...bytes.subarray(from, quote)));
  }
  if (last === 64 || last === 36) return true;
  return quote - from <= 2 && WORD[last] === 1;
}
function quotedValue(bytes, from, quote, escaped) {
  const limit = Math.min(bytes.length, from + LONGEST_VALUE);
  for (let at = from; at < limit; at++) {
    const byte = bytes[at];
    if (byte === BYTE.newline) return void 0;
    if (byte === BYTE.backslash) {
      if (escaped && bytes[at + 1] === quote) return { valueStart: from, valueEnd: at, quoted: true };
      at++;
    } else if (byte === quote) return escaped ? void 0 : { valueStart: from, valueEnd: at, quoted: true };
  }
  return void 0;
}
function bareValue(bytes, from, known) {
  const limit = Math.min(bytes.length, from + LONGEST_VALUE);
  if (from < known.start || from > known.end) {
    known.start = from;
    known.end = from;
  }
  while (known.end < limit && BARE[bytes[known.end] ?? 0] === 1) known.end++;
  const end = Math.min(known.end, limit);
  if (end === limit && limit !== bytes.length) return void 0;
  return end === from ? void 0 : { valueStart: from, valueEnd: end, quoted: false };
}

// src/scan/secrets/match/kubernetes.ts
var LONGEST_MANIFEST = 262144;
var MOST_ENTRIES = 200;
var ENTRY = /^([ \t]{1,40})"?([\w.-]{1,253})"?[ \t]{0,4}:[ \t]{0,4}["']?([A-Za-z0-9+/]{8,16384}={0,2})["']?,?[ \t]{0,40}\r?$/;
var DATA = /^([ \t]{0,40})"?data"?[ \t]{0,4}:[ \t]{0,4}\{?[ \t]{0,40}\r?$/;
function secretData(rule, bytes, at) {
  const found = [];
  let from = Math.max(0, bytes.lastIndexOf("\n---", at));
  const text = bytes.toString("latin1", from, Math.min(bytes.length, from + LONGEST_MANIFEST));
  let indent = -1;
  let secret = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("---")) secret = false;
    if (/^[ \t]{0,40}"?kind"?[ \t]{0,4}:/.test(line))
      secret = /:[ \t]{0,4}["']?Secret["']?,?[ \t\r]{0,8}$/.test(line) || secret;
    const data = DATA.exec(line);
    if (data !== null) indent = data[1]?.length ?? 0;
    else if (indent !== -1 && line.search(/[^ \t\r]/) <= indent && line.trim() !== "") indent = -1;
    const entry = indent === -1 ? null : ENTRY.exec(line);
    if (entry !== null && secretDocument(text, secret)) {
      const encoded = entry[3] ?? "";
      const value = printable(Buffer.from(encoded, "base64"));
      const start = from + line.indexOf(encoded, (entry[1] ?? "").length + (entry[2] ?? "").length);
      if (value !== null) {
        const name = entry[2] ?? null;
        found.push({ rule, start, end: start + encoded.length, value, name, quoted: true, inString: false });
      }
      if (found.length >= MOST_ENTRIES) return found;
    }
    from += line.length + 1;
  }
  return found;
}
function secretDocument(text, seen) {
  return seen || /"?kind"?[ \t]{0,4}:[ \t]{0,4}["']?Secret["']?[ \t\r]{0,8},?[ \t\r]{0,8}(?:\n|$)/.test(text.slice(0, 65536));
}
function printable(bytes) {
  for (const byte of bytes) if (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9 || byte === 127) return null;
  return bytes.toString("latin1").trim();
}

// src/scan/secrets/match/matcher.ts
var BEFORE = 2;
var WINDOW = 4096;
var BUDGET_FLOOR = 1 << 22;
var BUDGET_PER_BYTE = 4;
function matcher(rule) {
  let expression;
  let inside;
  let spent = 0;
  let runEnd = -1;
  let tellingAt = -1;
  let toldFree = -1;
  let matchEnd = -1;
  let windowFrom = -1;
  let windowTo = -1;
  const self = {
    rule,
    used: false,
    exhausted: false,
    reset,
    tokenAt,
    windowAt,
    assignedValue,
    anyValue,
    finish
  };
  function reset() {
    self.used = false;
    self.exhausted = false;
    spent = 0;
    tellingAt = toldFree = -1;
    runEnd = matchEnd = windowFrom = windowTo = -1;
  }
  function compiled() {
    expression ??= new RegExp(rule.pattern, rule.flags);
    return expression;
  }
  function affordable(bytes, length) {
    spent += length * (rule.weight ?? 1);
    if (spent <= BUDGET_FLOOR + bytes.length * BUDGET_PER_BYTE) return true;
    self.exhausted = true;
    return false;
  }
  function endOfRun(bytes, start) {
    inside ??= byteSet(rule.bytes);
    const limit = Math.min(bytes.length, start + rule.maxLength);
    let at = Math.max(start, runEnd);
    while (at < limit && inside[bytes[at]] === 1) at++;
    runEnd = Math.max(at, runEnd);
    return Math.min(at, limit);
  }
  function tells(bytes, start, end) {
    if (rule.telling === null) return true;
    if (tellingAt < start) {
      tellingAt = Math.max(start, toldFree);
      while (tellingAt < end && bytes[tellingAt] !== rule.telling) tellingAt++;
      if (tellingAt === end) {
        toldFree = end;
        tellingAt = -1;
        return false;
      }
    }
    return tellingAt < end;
  }
  function tokenAt(bytes, start, into) {
    if (start < matchEnd || !beginsHere(bytes, start)) return;
    const end = endOfRun(bytes, start);
    if (end - start < rule.minLength || !tells(bytes, start, end)) return;
    if (!affordable(bytes, end - start)) return;
    const from = Math.max(0, start - BEFORE);
    const search = compiled();
    search.lastIndex = start - from;
    const match = search.exec(bytes.toString("latin1", from, Math.min(bytes.length, end + 1)));
    if (match !== null) matchEnd = from + take(match, from, into);
  }
  function windowAt(bytes, start, end, into) {
    const from = Math.max(0, start - rule.maxLength - BEFORE);
    const to = Math.min(bytes.length, end + rule.maxLength + 1);
    if (windowFrom !== -1 && from <= windowTo && to - windowFrom <= WINDOW + rule.maxLength) {
      windowTo = to;
      return;
    }
    finish(bytes, into);
    windowFrom = from;
    windowTo = to;
  }
  function finish(bytes, into) {
    if (windowFrom === -1) return;
    const from = windowFrom;
    windowFrom = -1;
    if (!affordable(bytes, windowTo - from)) return;
    const text = bytes.toString("latin1", from, windowTo);
    const search = compiled();
    search.lastIndex = Math.max(0, matchEnd - from);
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
      matchEnd = from + take(match, from, into);
      if (match[0].length === 0) search.lastIndex++;
    }
  }
  function take(match, from, into) {
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
    const value = match[1] ?? match[0];
    into.push({ rule, start: from + start, end: from + end, value, name: null, quoted: true, inString: false });
    return match.index + match[0].length;
  }
  function assignedValue(bytes, assignment, into) {
    const { nameStart, nameEnd, valueStart, valueEnd, quoted, inString } = assignment;
    const length = valueEnd - valueStart;
    if (valueStart === matchEnd || length < rule.minLength || length > rule.maxLength) return;
    if (!affordable(bytes, Math.max(length, VALUE_COST))) return;
    const search = compiled();
    search.lastIndex = 0;
    const value = bytes.toString("latin1", valueStart, valueEnd);
    if (search.exec(value) === null) return;
    matchEnd = valueStart;
    const name = bytes.toString("latin1", nameStart, nameEnd);
    into.push({ rule, start: valueStart, end: valueEnd, value, name, quoted, inString });
  }
  function anyValue(bytes, assignment, into) {
    const { nameStart, nameEnd, valueStart, valueEnd, quoted, inString } = assignment;
    if (valueStart === matchEnd || !mayBeSecret(bytes, valueStart, valueEnd)) return;
    if (!affordable(bytes, VALUE_COST)) return;
    matchEnd = valueStart;
    const value = bytes.toString("latin1", valueStart, valueEnd);
    const name = bytes.toString("latin1", nameStart, nameEnd);
    into.push({ rule, start: valueStart, end: valueEnd, value, name, quoted, inString });
  }
  return self;
}
var VALUE_COST = 512;
var SHORTEST_VALUE = 8;
var LONGEST_VALUE2 = 1024;
function mayBeSecret(bytes, start, end) {
  if (end - start < SHORTEST_VALUE || end - start > LONGEST_VALUE2) return false;
  let kinds = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte <= 32) {
      const scheme = byte === 32 && at - start <= 6 && bytes[at - 1] !== byte;
      if (!scheme) return false;
    }
    if (byte >= 97 && byte <= 122) kinds |= 1;
    else if (byte >= 65 && byte <= 90) kinds |= 2;
    else if (byte >= 48 && byte <= 57) kinds |= 4;
    else kinds |= 8;
  }
  return (kinds & kinds - 1) !== 0;
}
function beginsHere(bytes, start) {
  if (start === 0 || WORD[bytes[start]] === 0) return true;
  const before = bytes[start - 1];
  if (WORD[before] === 0) return true;
  return bytes[start - 2] === BYTE.backslash && (before === 110 || before === 114 || before === 116);
}

// src/scan/secrets/match/prefilter.ts
var BLOCK = 65536;
var LANE = BLOCK / 4;
var SMALL = 512;
function prefilter(automaton) {
  const width = automaton.classCount;
  const classes = Uint8Array.from(Buffer.from(automaton.classes, "base64"));
  const plain = automaton.firstAccepting * width;
  let accepting = 1;
  while (accepting < plain) accepting *= 2;
  const next = table2(automaton, accepting);
  const overlap = automaton.longestTrigger - 1;
  const [list0, list1, list2, list3] = [0, 1, 2, 3].map(() => new Int32Array(2 * (LANE + 4)));
  function warm(bytes, start) {
    let state = 0;
    for (let at = Math.max(0, start - overlap); at < start; at++) {
      state = next[state + classes[bytes[at]]];
    }
    return state;
  }
  function single(bytes, from, to, onHit) {
    let state = warm(bytes, from);
    for (let at = from; at < to; at++) {
      state = next[state + classes[bytes[at]]];
      if (state >= accepting) onHit(at, (state - accepting) / width);
    }
  }
  function lanes(bytes, from, length, onHit) {
    const b1 = from + length;
    const b2 = b1 + length;
    const b3 = b2 + length;
    let s0 = warm(bytes, from);
    let s1 = warm(bytes, b1);
    let s2 = warm(bytes, b2);
    let s3 = warm(bytes, b3);
    let n0 = 0;
    let n1 = 0;
    let n2 = 0;
    let n3 = 0;
    for (let at = 0; at < length; at++) {
      s0 = next[s0 + classes[bytes[from + at]]];
      s1 = next[s1 + classes[bytes[b1 + at]]];
      s2 = next[s2 + classes[bytes[b2 + at]]];
      s3 = next[s3 + classes[bytes[b3 + at]]];
      if ((s0 | s1 | s2 | s3) < accepting) continue;
      if (s0 >= accepting) {
        list0[n0++] = from + at;
        list0[n0++] = s0;
      }
      if (s1 >= accepting) {
        list1[n1++] = b1 + at;
        list1[n1++] = s1;
      }
      if (s2 >= accepting) {
        list2[n2++] = b2 + at;
        list2[n2++] = s2;
      }
      if (s3 >= accepting) {
        list3[n3++] = b3 + at;
        list3[n3++] = s3;
      }
    }
    drain(list0, n0, onHit);
    drain(list1, n1, onHit);
    drain(list2, n2, onHit);
    drain(list3, n3, onHit);
  }
  function drain(list, count2, onHit) {
    for (let at = 0; at < count2; at += 2) onHit(list[at], (list[at + 1] - accepting) / width);
  }
  function run(bytes, from, to, onHit) {
    let at = from;
    while (to - at >= SMALL) {
      const length = Math.min(BLOCK, to - at) >> 2;
      lanes(bytes, at, length, onHit);
      at += length * 4;
    }
    if (at < to) single(bytes, at, to, onHit);
  }
  return { run };
}
function table2(automaton, accepting) {
  const { classCount: width, firstAccepting, stateCount } = automaton;
  const offset = (state) => state < firstAccepting ? state * width : accepting + (state - firstAccepting) * width;
  const packed = new Uint16Array(Uint8Array.from(Buffer.from(automaton.next, "base64")).buffer);
  const offsets = Int32Array.from({ length: stateCount }, (_, state) => offset(state));
  const next = new Int32Array(accepting + (stateCount - firstAccepting) * width);
  for (let state = 0; state < stateCount; state++) {
    const row = offset(state);
    for (let at = 0; at < width; at++) {
      next[row + at] = offsets[packed[state * width + at]];
    }
  }
  return next;
}

// src/scan/secrets/match/engine.ts
function createEngine(compiled) {
  const filter = prefilter(compiled.automaton);
  const matchers2 = compiled.rules.map((rule) => matcher(rule));
  const keywords = compiled.keywords.map(({ text, exact, rules }) => ({
    text: Buffer.from(text, "latin1"),
    exact,
    triggerLength: triggerOf({ text, exact, rules }).length,
    nameStart: text.search(/[\w.-]/),
    nameEnd: text.length - (/[^\w.-]*$/.exec(text)?.[0].length ?? 0),
    matchers: rules.flatMap((index) => matchers2[index] ?? [])
  }));
  const used = [];
  const outputs = compiled.automaton.keywords.map((list) => list.flatMap((index) => keywords[index] ?? []));
  function find(bytes) {
    const candidates = [];
    let manifestRead = false;
    for (const each of used) each.reset();
    used.length = 0;
    const strict = reader(bytes, false);
    const loose = reader(bytes, true);
    filter.run(bytes, 0, bytes.length, (lastByte, accepting) => {
      for (const keyword of outputs[accepting] ?? []) {
        const start = lastByte + 1 - keyword.triggerLength;
        if (!standsAt(bytes, start, keyword)) continue;
        const end = start + keyword.text.length;
        for (const each of keyword.matchers) {
          if (!each.used) {
            each.used = true;
            used.push(each);
          }
          if (each.exhausted) continue;
          switch (each.rule.kind) {
            case "token":
              each.tokenAt(bytes, start, candidates);
              break;
            case "window":
              each.windowAt(bytes, start, end, candidates);
              break;
            case "assignment": {
              const assignment = loose(start + keyword.nameStart, start + keyword.nameEnd);
              if (assignment !== void 0) each.assignedValue(bytes, assignment, candidates);
              break;
            }
            case "generic": {
              const assignment = strict(start + keyword.nameStart, start + keyword.nameEnd);
              if (assignment !== void 0) each.anyValue(bytes, assignment, candidates);
              break;
            }
            case "kubernetes":
              if (!manifestRead) candidates.push(...secretData(each.rule, bytes, start));
              manifestRead = true;
          }
        }
      }
    });
    const exhausted = [];
    for (const each of used) {
      each.finish(bytes, candidates);
      if (each.exhausted) exhausted.push(each.rule.id);
    }
    return { candidates, exhausted };
  }
  return { rules: compiled, extra: [], off: [], find };
}
function standsAt(bytes, start, { text, exact, triggerLength }) {
  for (let at = exact ? 0 : triggerLength; at < text.length; at++) {
    const byte = bytes[start + at];
    if (byte === text[at]) continue;
    if (exact || byte < 65 || byte > 90 || byte + 32 !== text[at]) return false;
  }
  return true;
}
function reader(bytes, loose) {
  let knownFrom = -1;
  let knownTo = -1;
  let known;
  const run = { start: 0, end: 0 };
  return (from, to) => {
    if (from !== knownFrom || to !== knownTo) {
      knownFrom = from;
      knownTo = to;
      known = assignmentAt(bytes, from, to, loose, run);
    }
    return known;
  };
}
function joinEngines(first, second) {
  return {
    rules: { ...first.rules, hash: `${first.rules.hash}-${second.rules.hash}` },
    extra: [...first.extra, second.rules, ...second.extra],
    off: first.off,
    find(bytes) {
      const one = first.find(bytes);
      const two = second.find(bytes);
      return { candidates: [...one.candidates, ...two.candidates], exhausted: [...one.exhausted, ...two.exhausted] };
    }
  };
}
function withoutRules(engine, off) {
  if (off.length === 0) return engine;
  const ids = new Set(off);
  return {
    rules: { ...engine.rules, hash: hashParts([engine.rules.hash, ...[...ids].sort()], 16) },
    extra: engine.extra,
    off: [...engine.off, ...ids],
    find(bytes) {
      const { candidates, exhausted } = engine.find(bytes);
      return {
        candidates: candidates.filter(({ rule }) => !ids.has(rule.id)),
        exhausted: exhausted.filter((id) => !ids.has(id))
      };
    }
  };
}

// src/scan/secrets/decode/runs.ts
var SHORTEST = 24;
var LONGEST = 262144;
function encodedRuns(bytes, onRun) {
  const length = bytes.length;
  let start = 0;
  while (start + SHORTEST <= length) {
    let at = start + SHORTEST - 1;
    while (at >= start && BASE64[bytes[at]] === 1) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + SHORTEST;
    const ceiling = Math.min(length, start + LONGEST);
    while (end < ceiling && BASE64[bytes[end]] === 1) end++;
    onRun(start, end);
    start = end;
  }
}
function isHexRun(bytes, start, end) {
  if ((end - start) % 2 !== 0) return false;
  for (let at = start; at < end; at++) if (HEX[bytes[at]] === 0) return false;
  return true;
}
function isBase64OfText(bytes, start, end) {
  for (let at = start; at + 3 < end; at += 4) {
    const first = SIXTET[bytes[at]];
    if (first > 31 || first < 8 && first !== 2 && first !== 3) return false;
    if ((SIXTET[bytes[at + 1]] & 8) !== 0) return false;
    if ((SIXTET[bytes[at + 2]] & 2) !== 0) return false;
  }
  return true;
}
var SIXTET = new Uint8Array(256);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((char, value) => {
  SIXTET[char.charCodeAt(0)] = value;
});
SIXTET[45] = 62;
SIXTET[95] = 63;

// src/scan/secrets/decode/decode.ts
var MOST_DECODED = 4 << 20;
var PROBE = 32;
function decodeOnce(bytes) {
  const found = [];
  let total = 0;
  encodedRuns(bytes, (start, end) => {
    if (total > MOST_DECODED) return;
    const decoded = isHexRun(bytes, start, end) ? hex(bytes, start, end) : base64(bytes, start, end);
    if (decoded === null) return;
    total += decoded.bytes.length;
    found.push(decoded);
  });
  return found.concat(percentRuns(bytes));
}
function hex(bytes, start, end) {
  const probe = Buffer.from(bytes.toString("latin1", start, Math.min(end, start + PROBE * 2)), "hex");
  if (!isText(probe)) return null;
  const decoded = Buffer.from(bytes.toString("latin1", start, end), "hex");
  return isText(decoded) ? { start, end, encoding: "hex", bytes: decoded } : null;
}
function base64(bytes, start, end) {
  if (!isBase64OfText(bytes, start, end)) return null;
  const decoded = Buffer.from(bytes.toString("latin1", start, end), "base64");
  return isText(decoded) ? { start, end, encoding: "base64", bytes: decoded } : null;
}
function isText(bytes) {
  if (bytes.length < 12) return false;
  for (const byte of bytes) {
    if (byte > 126 || byte < 32 && byte !== 10 && byte !== 13 && byte !== 9) return false;
  }
  return true;
}
var LONGEST_PERCENT = 4096;
var SHORTEST_PERCENT = 16;
function percentRuns(bytes) {
  const found = [];
  let total = 0;
  let from = 0;
  for (let at = bytes.indexOf(37); at !== -1 && total < MOST_DECODED; at = bytes.indexOf(37, from)) {
    from = at + 1;
    if (!isHexRun(bytes, at + 1, at + 3) || at + 3 > bytes.length) continue;
    let start = at;
    while (start > 0 && at - start < LONGEST_PERCENT && inUrl(bytes[start - 1] ?? 0)) start--;
    let end = at;
    while (end < bytes.length && end - at < LONGEST_PERCENT && inUrl(bytes[end] ?? 0)) end++;
    from = end;
    if (end - start < SHORTEST_PERCENT) continue;
    const decoded = percentDecode(bytes, start, end);
    total += decoded.length;
    found.push({ start, end, encoding: "percent", bytes: decoded });
  }
  return found;
}
function inUrl(byte) {
  return byte > 32 && byte < 127 && byte !== 34 && byte !== 39 && byte !== 60 && byte !== 62 && byte !== 96;
}
function percentDecode(bytes, start, end) {
  const decoded = Buffer.alloc(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    if (bytes[at] === 37 && at + 3 <= end && isHexRun(bytes, at + 1, at + 3)) {
      decoded[length++] = Number.parseInt(bytes.toString("latin1", at + 1, at + 3), 16);
      at += 2;
    } else decoded[length++] = bytes[at] ?? 0;
  }
  return decoded.subarray(0, length);
}

// src/scan/secrets/judge/crc32.ts
var TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
  return value;
});
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function crc32(text) {
  let crc = -1;
  for (let at = 0; at < text.length; at++) crc = crc >>> 8 ^ (TABLE[(crc ^ text.charCodeAt(at)) & 255] ?? 0);
  return (crc ^ -1) >>> 0;
}
function base62(value, length) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? "") + text;
  return text.padStart(length, "0");
}

// src/scan/secrets/judge/entropy.ts
var counts = new Uint32Array(256);
function entropy(text) {
  if (text.length === 0) return 0;
  counts.fill(0);
  for (let at = 0; at < text.length; at++) count(text.charCodeAt(at) & 255);
  let bits = 0;
  for (const times of counts) if (times > 0) bits += times * Math.log2(times);
  return Math.log2(text.length) - bits / text.length;
}
function distinctCharacters(text) {
  counts.fill(0);
  for (let at = 0; at < text.length; at++) count(text.charCodeAt(at) & 255);
  let distinct = 0;
  for (const times of counts) if (times > 0) distinct++;
  return distinct;
}
function count(code) {
  counts[code] = (counts[code] ?? 0) + 1;
}
function longestSequence(text) {
  return Math.max(longestStep(text, 1), longestStep(text, -1));
}
function longestStep(text, step) {
  let best = text === "" ? 0 : 1;
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    const difference = text.charCodeAt(at) - text.charCodeAt(at - 1);
    const wraps2 = difference === -9 * step && (text[at] === "0" || text[at] === "9");
    run = difference === step || wraps2 ? run + 1 : 1;
    if (run > best) best = run;
  }
  return best;
}
function longestRepeat(text) {
  let best = text === "" ? 0 : 1;
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    run = text.charCodeAt(at) === text.charCodeAt(at - 1) ? run + 1 : 1;
    if (run > best) best = run;
  }
  return best;
}
var LONGEST_PERIOD = 10;
function isPeriodic(text) {
  if (text.length < 8) return false;
  const longest = Math.max(Math.min(LONGEST_PERIOD, text.length >> 1), text.length === 32 ? 16 : 0);
  for (let period = 1; period <= longest; period++) if (repeatsEvery(text, period)) return true;
  return false;
}
function repeatsEvery(text, period) {
  for (let at = period; at < text.length; at++) if (text.charCodeAt(at) !== text.charCodeAt(at - period)) return false;
  return true;
}

// src/scan/secrets/judge/placeholder.ts
var WORDS = /example|sample|placeholder|dummy|changeme|change[_-]me|change[_-]this|replace[_-]?(?:me|with|this)|redacted|masked|censored|removed|hidden|notreal|not[_-]a[_-]real|fake|mock|foobar|fixme|todo|lorem|insert[_-]|put[_-]?your|your[_-]|[_-]here\b|my[_-]?(?:secret|password|token|api|key|access|super)|super[_-]?secret|top[_-]?secret|(?:test|some|any|no)[_-]?(?:key|token|secret|password|value|pass)\b|undefined|default[_-]|secret[_-]?(?:key|value|token)$|deadbeef|cafebabe|1234567890?|0123456789|abcdefgh|qwerty|asdf/i;
var TEMPLATES = [
  /^\$\(?[A-Za-z_{([]/,
  /\$\{[^}]{0,200}\}?/,
  /\$\([^)]{0,200}\)?/,
  /\{\{[^}]{0,200}/,
  /<%|%>/,
  /^<[^<>]{1,200}>?$/,
  /^\[[^\]]{0,200}\]?$/,
  /^\{[^}]{0,200}\}?$/,
  /^%[A-Za-z_(][^%]{0,100}%?$/,
  /^%\(\w{1,60}\)s/,
  /^#\{/,
  /\{@[^}]{1,60}\}?/,
  /^__\w{1,100}__$/,
  /^@[A-Za-z_][\w.]{0,60}@$/,
  /^%[sdvq@]$/,
  /\b(?:process\.env|os\.environ|os\.getenv|getenv|System\.getenv|ENV\[|import\.meta\.env|Deno\.env|secrets?\.[A-Z_]{3,}|vars?\.\w|data\.\w|local\.\w|module\.\w)\b/,
  /^(?:ssm|vault|secretsmanager|aws-sm|gcp-sm|op|keyvault|kms|env|file|ref|arn|sops|doppler|akv|resolve):/i,
  /^ENC\[|^AQICAH|^\$ANSIBLE_VAULT|^!(?:vault|Ref|Sub|GetAtt|secret)/
];
var NAME2 = /^[A-Za-z]{1,20}(?:[_.-][A-Za-z]{1,20}){0,6}[_.-](?:pass(?:word|wd|phrase)?|pwd|token|secret|api[_-]?key|credentials?)$/i;
var FILLER = /[xX]{4,}|\*{3,}|\.{3,}|\.\.$|•{3,}|#{4,}|_{4,}|-{5,}|0{6,}|1{6,}|9{6,}|…/;
var TOKEN_FILLER = /[xX]{6,}|\*{3,}|\.{3,}|•{3,}|#{4,}|_{8,}|0{8,}|1{8,}|9{8,}|…/;
function isTemplate(value) {
  return TEMPLATES.some((template) => template.test(value));
}
function isPlaceholder(value) {
  if (isTemplate(value)) return true;
  if (FILLER.test(value) || WORDS.test(value) || NAME2.test(value)) return true;
  const core = value.replace(/[^A-Za-z0-9]/g, "");
  if (core.length === 0) return true;
  if (longestSequence(core.toLowerCase()) >= Math.max(6, core.length * 0.4)) return true;
  if (longestRepeat(core) >= Math.max(5, core.length * 0.3)) return true;
  return isPeriodic(core) || distinctCharacters(core) <= Math.min(4, core.length / 3);
}
function isTokenPlaceholder(value) {
  if (isTemplate(value) || TOKEN_FILLER.test(value)) return true;
  if (/EXAMPLE|[Ee]xample|[Pp]laceholder|PLACEHOLDER|redacted|REDACTED|changeme|[Yy]our[_-]|YOUR[_-]|[Dd]ummy|foobar|[Ff]ake[_A-Z]|1234567890|0123456789|abcdefgh|ABCDEFGH/.test(
    value
  ))
    return true;
  if (longestSequence(value.toLowerCase()) >= 8 || longestRepeat(value) >= 7) return true;
  return isPeriodic(value.replace(/^[a-z]{2,10}[_-]/i, ""));
}

// src/scan/secrets/judge/checks.ts
var FITS = { outcome: "fits" };
var BROKEN = { outcome: "broken" };
var VERIFIED = { outcome: "verified" };
function checkStructure(check, value) {
  switch (check) {
    case "github-crc":
    case "npm-crc":
    case "crc-tail":
      return crcTail(value);
    case "grafana-crc":
      return grafana(value);
    case "aws-account":
      return awsAccount(value);
    case "jwt":
      return jwt(value);
    case "slack":
      return slack(value);
    case "pem":
      return pem(value);
    case "basic-auth":
      return basicAuth(value);
    case "url-password":
      return FITS;
  }
}
function crcTail(value) {
  const body = value.slice(value.lastIndexOf("_") + 1);
  return base62(crc32(body.slice(0, -6)), 6) === body.slice(-6) ? VERIFIED : BROKEN;
}
function grafana(value) {
  const at = value.lastIndexOf("_");
  const sum = crc32(value.slice(0, at)).toString(16).padStart(8, "0");
  return value.slice(at + 1) === sum ? VERIFIED : FITS;
}
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function awsAccount(value) {
  let bits = 0n;
  for (const char of value.slice(4, 14)) {
    const digit = BASE32.indexOf(char);
    if (digit === -1) return BROKEN;
    bits = bits << 5n | BigInt(digit);
  }
  const account = (bits >> 2n & 0x7fffffffff80n) >> 7n;
  return value[4] !== void 0 && value[4] >= "Q" ? { outcome: "fits", fact: `AWS account ${account.toString().padStart(12, "0")}` } : FITS;
}
function jwt(value) {
  const [head, body] = value.split(".");
  const header = json(head ?? "");
  const claims = json(body ?? "");
  if (header === null || claims === null) return BROKEN;
  const algorithm = header.alg;
  if (typeof algorithm !== "string" || algorithm === "") return BROKEN;
  if (algorithm.toLowerCase() === "none") return { outcome: "harmless", fact: "unsigned" };
  if (claims.sub === "1234567890" && claims.name === "John Doe")
    return { outcome: "harmless", fact: "the example of jwt.io" };
  if (claims.role === "anon") return { outcome: "harmless", fact: "an anonymous role" };
  return { outcome: "fits", fact: `signed with ${algorithm.replace(/[^\w-]/g, "").slice(0, 12)}` };
}
function json(part) {
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
function basicAuth(value) {
  const text = Buffer.from(value, "base64").toString("latin1");
  const [name = "", password = ""] = text.split(/:(.*)/s);
  if (!/^[\x20-\x7e]+$/.test(text) || name === "" || password.length < 4) return { outcome: "harmless" };
  return isPlaceholder(password) || name === password ? { outcome: "harmless" } : FITS;
}
function slack(value) {
  const numbers = value.split("-").filter((part) => /^\d{9,}$/.test(part));
  return numbers.some((number) => /^(?:0|1234567|(\d)\1{6})/.test(number)) ? BROKEN : FITS;
}
function pem(value) {
  if (/ENCRYPTED/.test(value)) return { outcome: "fits", fact: "encrypted with a passphrase" };
  const body = value.replace(/-----[A-Z0-9 ]{5,60}-----/g, "").replace(/\\+[nrt]/g, "").replace(/^[A-Za-z-]{4,20}: .{0,200}$/gm, "").replace(/[^A-Za-z0-9+/=]/g, "");
  const bytes = Buffer.from(body, "base64");
  if (bytes.length < 24) return BROKEN;
  const der = bytes[0] === 48 && (bytes[1] ?? 0) !== 0;
  const openssh = bytes.subarray(0, 15).toString("latin1") === "openssh-key-v1\0";
  const pgp = ((bytes[0] ?? 0) & 128) !== 0 && /PGP/.test(value);
  return der || openssh || pgp ? VERIFIED : BROKEN;
}

// src/scan/secrets/judge/file-kind.ts
var LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|packages\.lock\.json|gradle\.lockfile|flake\.lock|Podfile\.lock|Package\.resolved|deno\.lock|MODULE\.bazel\.lock|\.terraform\.lock\.hcl|verification-metadata\.xml|SHA\d*SUMS?|checksums?\.txt)$|\.(?:sum|sha256|sha512|md5|lock)$/i;
var CONFIGURATION = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|env|Dockerfile[^/]*|Containerfile|Makefile|Jenkinsfile|Procfile|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.pgpass|\.my\.cnf|\.htpasswd|credentials|config|\.s3cfg|\.boto|\.dockercfg|\.git-credentials)$|\.(?:env|ya?ml|properties|props|ini|cfg|cnf|conf|config|toml|tfvars|tfstate|hcl|tf|sh|bash|zsh|fish|ps1|psm1|bat|cmd|envrc|service|desktop|reg|plist|editorconfig|netrc|ovpn|rc|settings|prefs|nix)(?:\.\w{1,12})?$/i;
var MARKUP = /\.(?:xml|html?|xhtml|jsp|vue|svelte|xaml|csproj|pom|storyboard|svg)$/i;
var PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|log|tex)$|(?:^|\/)(?:README|CHANGELOG|LICENSE|NOTICE)[^/]*$/i;
function fileKind(path) {
  if (LOCK.test(path)) return "lock";
  if (PROSE.test(path)) return "prose";
  if (CONFIGURATION.test(path)) return "configuration";
  if (MARKUP.test(path)) return "markup";
  return /\.\w{1,12}$/.test(path) ? "code" : "configuration";
}

// src/scan/secrets/judge/generic-name.ts
var OTHER_THINGS = new Set(
  `hash hashed digest sha sha1 sha256 sha512 md5 checksum fingerprint thumbprint integrity etag signature sig public pub
  id ids uuid guid arn name names namespace username user users email path paths file files filename dir directory folder location url
  urls uri endpoint host hostname port domain issuer audience region header headers field fields column columns label labels title
  text placeholder prompt hint help description desc message msg error errors err warning info regex regexp pattern
  format formatter type types kind class mode policy policies rule rules length len size min max minimum maximum limit count counter total index
  idx offset position ttl timeout expiry expires expiration expire exp expired age lifetime duration interval date time timestamp created
  updated at version prefix suffix enabled enable disabled disable required require requires optional allowed allow
  valid validator validate validation invalid is has show hide visible toggle reset forgot forgotten change changed strength
  confirm confirmation confirmed again repeat match matches mismatch input button btn form page view screen dialog
  modal template schema model entity table param params parameter parameters arg args option options flag flags
  provider providers manager service store storage cache factory helper handler handlers util utils config configs
  ref refs reference selector locator xpath css icon style tokens tokenizer tokenize tokenization token_type
  algorithm alg encoding encoder decoder separator delimiter permission permissions scope scopes role roles status state event events
  action actions map mapping list set array keys keyname keyid keypath getter setter callback fn func function method
  i18n translation locale test tests example sample mock expected`.split(/\s+/)
);
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
function namesOtherThing(name) {
  const before = judged.get(name);
  if (before !== void 0) return before;
  if (judged.size >= MOST_NAMES) judged.clear();
  const other = isOtherThing(name);
  judged.set(name, other);
  return other;
}
var judged = /* @__PURE__ */ new Map();
var MOST_NAMES = 4096;
function isOtherThing(name) {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (OTHER_THINGS.has(last) && last !== "keys" && last !== "store" && last !== "config") return true;
  return words.some((word) => DECISIVE.has(word));
}
var DECISIVE = new Set(
  "public pub hash hashed digest sha256 sha1 sha512 md5 checksum fingerprint thumbprint integrity regex regexp pattern placeholder label hint csrf xsrf forgot reset validator schema i18n mock fake dummy example sample invalid wrong expected tokenizer lexer keyboard keycode primary foreign partition sort".split(
    " "
  )
);

// src/scan/secrets/judge/generic-value.ts
var UUID = /^[{(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)}]?$/i;
var INTEGRITY = /^(?:sha(?:1|256|384|512)|md5|h1|blake2b?|crc32)[-:=]/i;
var PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MI[IG][A-Za-z0-9+/]{4,}AQ8A|MCowBQYDK2V|MFkwEwYHKoZ|pk_(?:live|test)_|-----BEGIN (?:PUBLIC|CERT))/;
var ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|^(?:\d{1,3}\.){3}\d{1,3}|^\.{0,2}\/[\w.-]+|^[A-Za-z]:\\|^~\//;
var FILE = /^[\w.@~-]{1,80}(?:[/\\][\w.@~*-]{1,80}){1,20}\.\w{1,8}$|^[\w.-]{1,80}\.(?:pem|key|crt|cer|json|ya?ml|txt|env|js|ts|go|py|pass|gpg|p12|jks)$/;
var HOST = /^(?:[a-z0-9-]{1,60}\.){2,8}[a-z]{2,12}(?::\d{1,5})?$/;
var IDENTIFIER = /^[\w$][\w$]*(?:(?:\.|::|->|\/|:|-)[A-Za-z_$][\w$]*)*(?:\(.*\)?)?;?$/;
var NUMBER_OR_DATE = /^[+-]?\d+(?:[.,:]\d+)*[a-z%]{0,3}$|^\d{4}-\d\d-\d\d/i;
var FORMAT = /%[sdvq]|\{(?:[^{}]{1,40}:)?\d*\}|\\[wdsbB]|\[\^?\w-\w|\$\d\b|^\^|\(\?:/;
var HASHED = /^\$(?:2[abxy]|5|6|1|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\{(?:SSHA|SHA|MD5|bcrypt|noop)\}|^pbkdf2[_:]|^scrypt:/;
var COMMON = /^(?:pass(?:word|wd|phrase)?|pwd|secret|token|admin|root|user|guest|test(?:ing|er)?|demo|hello|world|letmein|welcome|default|none|null|nil|true|false|yes|no|empty|string|postgres|mysql|redis|mongo(?:db)?|rabbitmq|oracle|sa|foo|bar|baz|abc|bearer|basic|key|value|credentials?|auth|login|api|access|private|client|my|the|a|an|is|new|old|good|bad|wrong|correct|strong|weak|invalid|valid|super|some|any|p[a@4][s$5]{2}w[o0]rd|\W|\d)+$/i;
function judgePassword(value) {
  if (value.length < 8 || value.length > 200 || isOther(value)) return "not";
  if (COMMON.test(value)) return "not";
  const kinds = characterKinds(value);
  const bits = entropy(value) * value.length;
  if (kinds >= 3 && bits >= 24) return looksLikeName(value) ? "weak" : "secret";
  if (kinds >= 2 && /\d/.test(value) && bits >= 30) return looksLikeName(value) ? "weak" : "secret";
  return "not";
}
function judgeKey(value) {
  if (value.length < 16 || value.length > 1024 || isOther(value)) return "not";
  if (COMMON.test(value)) return "not";
  const bits = entropy(value);
  if (/^[0-9a-f]+$/i.test(value)) return bits >= 3 && /[a-f]/i.test(value) && /\d/.test(value) ? "secret" : "not";
  if (!/\d/.test(value))
    return bits >= 4.2 && value.length >= 32 && !looksLikeName(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) ? "weak" : "not";
  if (bits < 3.3 || looksLikeName(value)) return "not";
  return characterKinds(value) >= 3 || bits >= 3.7 ? "secret" : "weak";
}
function plainText(value) {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,1024}={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e\s]{4,}$/.test(text) ? text.trim() : value;
}
function isOther(value) {
  if (/\s/.test(value) || isPlaceholder(value)) return true;
  return [UUID, INTEGRITY, PUBLIC_KEY, ADDRESS, HOST, FILE, NUMBER_OR_DATE, FORMAT, HASHED].some(
    (shape) => shape.test(value)
  );
}
function characterKinds(value) {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}
function looksLikeName(value) {
  if (!IDENTIFIER.test(value)) return false;
  const words = wordsOf(value);
  const letters = value.replace(/[^A-Za-z]/g, "").length;
  const digits = value.replace(/\D/g, "").length;
  if (digits > Math.max(2, value.length * 0.12)) return false;
  const spoken = words.filter((word) => isSpoken(word)).reduce((sum, word) => sum + word.length, 0);
  return letters > 0 && spoken >= letters * 0.6;
}
function isSpoken(word) {
  const bare = word.replace(/\d+$/, "");
  if (bare.length < 3) return false;
  if (/\d/.test(bare)) return false;
  const vowels = bare.replace(/[^aeiouy]/g, "").length;
  return vowels >= bare.length * 0.2 && vowels <= bare.length * 0.75 && !/[^aeiouy]{5}|[aeiou]{4}/.test(bare);
}

// src/scan/secrets/judge/path-glob.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
var matchers = /* @__PURE__ */ new Map();
function pathFits(glob, path) {
  let fits = matchers.get(glob);
  if (fits === void 0) {
    fits = (0, import_picomatch.default)(glob, { dot: true, nonegate: true });
    matchers.set(glob, fits);
  }
  return fits(path);
}

// src/scan/secrets/judge/judge.ts
function fileContext(path) {
  return { path, kind: fileKind(path), pathClass: pathClass(path) };
}
function judge(candidate, file) {
  const { rule, value } = candidate;
  if (rule.path !== void 0 && !pathFits(rule.path, file.path)) return null;
  if (rule.allow.some((allowed) => new RegExp(allowed).test(value))) return null;
  if (rule.kind === "generic") return judgeGeneric(candidate, file);
  if (rule.kind === "kubernetes") return judgeKubernetes(candidate, file);
  if (rule.kind === "assignment" && !candidate.quoted && looksLikeName(value)) return null;
  if (rule.kind === "assignment" ? isPlaceholder(value) : isTokenPlaceholder(value)) return null;
  if (entropy(value) < rule.entropy) return null;
  const check = rule.check === null ? null : checkStructure(rule.check, value);
  if (check?.outcome === "harmless") return null;
  const facts = check?.fact === void 0 ? [] : [check.fact];
  const verified = check?.outcome === "verified";
  if (check?.outcome === "broken")
    return { confidence: "low", verified, facts: ["its checksum or structure does not fit"] };
  if (rule.check === "url-password") return judgeConnection(candidate, file);
  const proven = verified && rule.check !== "pem";
  if (rule.check === "pem" && madeUp(file.pathClass)) return { confidence: "low", verified, facts };
  return { confidence: lowered(rule.confidence, rule.kind, proven, file), verified, facts };
}
function lowered(own, kind, verified, file) {
  if (file.kind === "lock" && kind === "assignment") return "low";
  if (!madeUp(file.pathClass)) return own;
  if (verified) return own === "low" ? "low" : "medium";
  return kind === "token" && own === "high" ? "medium" : "low";
}
function madeUp(kind) {
  return kind !== "source" && kind !== "generated";
}
function judgeGeneric(candidate, file) {
  const { name, quoted, inString, rule } = candidate;
  if (file.kind === "lock" || name === null || namesOtherThing(name)) return null;
  if (!quoted && !inString && file.kind !== "configuration") return null;
  const value = candidate.value.replace(/^(?:Bearer|Basic|Token) /, "");
  const plain = plainText(value);
  if (plain !== value && (isPlaceholder(plain) || judgePassword(plain) === "not")) return null;
  const verdict = rule.id === "generic-password" ? judgePassword(value) : judgeKey(value);
  if (verdict === "not") return null;
  if (!quoted && isExpression(value)) return null;
  const confidence = verdict === "weak" || madeUp(file.pathClass) || file.kind === "prose" ? "low" : rule.confidence;
  return { confidence, verified: false, facts: [] };
}
function isExpression(value) {
  return /^[\w.]+\(|^\$|[=!]=\w|=>|::|^(?:var|local|module|data|each|self)\.|^[A-Za-z]\w*\.\w+(?:\.\w+)?$/.test(value);
}
function judgeKubernetes(candidate, file) {
  const { value, name } = candidate;
  if (value.length < 6 || isPlaceholder(value) || name === null) return null;
  if (/^(?:ca\.crt|tls\.crt|namespace|username|user|host|port|url|endpoint|region|issuer)$/i.test(name)) return null;
  const long = value.length >= 16 && entropy(value) >= 3;
  if (!long && judgePassword(value) !== "secret") return null;
  if (/^-----BEGIN (?:CERTIFICATE|PUBLIC)/.test(value)) return null;
  return { confidence: madeUp(file.pathClass) ? "low" : "medium", verified: false, facts: ["base64 is no encryption"] };
}
var LOCAL_HOST = /@(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\b|hostname|server|example\.|[\w.-]*\.(?:example|test|local|invalid)\b|[\w-]*example[\w-]*\.)/i;
var USUAL = /^(?:password|passwd|pass|pwd|secret|postgres|root|admin|mysql|guest|user|test|mongo|redis|rabbitmq|changeme|example|dev|docker|[a-z]{1,5}|\d{1,6})\d{0,4}$/i;
function judgeConnection(candidate, file) {
  const { value, rule } = candidate;
  const at = value.lastIndexOf("@");
  const authority = at === -1 ? value : value.slice(0, at);
  const user = /:\/\/([^:@/]*):/.exec(value)?.[1] ?? "";
  const password = authority.slice(authority.indexOf(":", authority.indexOf("://") + 3) + 1);
  if (password.length < 4 || isPlaceholder(password) || isTemplate(value) || password === user) return null;
  if (/[{}<>$*]/.test(authority) || /^%[sdv]|^\.\.\.|^\[/.test(password)) return null;
  if (USUAL.test(password)) return { confidence: "low", verified: false, facts: [] };
  if (LOCAL_HOST.test(value)) return { confidence: "low", verified: false, facts: ["a local or example host"] };
  return { confidence: lowered(rule.confidence, "assignment", false, file), verified: false, facts: [] };
}

// src/scan/secrets/match/byte-lines.ts
var LONGEST_TEXT = 2e3;
function byteLines(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  function lineOf(offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  return {
    span(line) {
      const start = starts[line - 1];
      return start === void 0 ? null : { start, end: (starts[line] ?? bytes.length + 1) - 1 };
    },
    position(offset) {
      const line = lineOf(offset);
      return { line: line + 1, column: bytes.toString("utf8", starts[line] ?? 0, offset).length + 1 };
    },
    lineText(line) {
      const start = starts[line - 1];
      if (start === void 0) return "";
      const end = Math.min((starts[line] ?? bytes.length + 1) - 1, start + LONGEST_TEXT);
      return bytes.toString("utf8", start, end).replace(/\r$/, "");
    }
  };
}

// src/scan/secrets/scan-text.ts
var BARE2 = { found: [], limits: [], bare: true };
var MOST_A_FILE = 200;
var KIND_ORDER = ["assignment", "token", "window", "kubernetes", "generic"];
function scanText(engine, path, bytes) {
  const direct = engine.find(bytes);
  const limits = new Set(direct.exhausted);
  const candidates = [...direct.candidates];
  const encodings = /* @__PURE__ */ new Map();
  for (const decoded of decodeOnce(bytes)) {
    const inner = engine.find(decoded.bytes);
    for (const rule of inner.exhausted) limits.add(rule);
    for (const candidate of inner.candidates) {
      const placed = { ...candidate, start: decoded.start, end: decoded.end };
      encodings.set(placed, decoded.encoding);
      candidates.push(placed);
    }
  }
  if (candidates.length === 0)
    return limits.size === 0 ? BARE2 : { found: [], limits: limitNotes(limits, 0), bare: false };
  const judgeHere = rememberingJudge(fileContext(path));
  const judged2 = [];
  for (const candidate of candidates) {
    const judgement = judgeHere(candidate);
    if (judgement === null) continue;
    const encoding = encodings.get(candidate);
    const facts = encoding === void 0 ? judgement.facts : [...judgement.facts, `${encoding} encoded`];
    judged2.push({ candidate, judgement: { ...judgement, facts } });
  }
  const chosen = withoutOverlaps(judged2);
  const found = place(bytes, path, chosen.slice(0, MOST_A_FILE));
  return { found, limits: limitNotes(limits, chosen.length), bare: false };
}
function rememberingJudge(file) {
  const known = /* @__PURE__ */ new Map();
  return (candidate) => {
    const { rule, value, name, quoted, inString } = candidate;
    const key = `${rule.id} ${quoted} ${inString} ${name} ${value}`;
    const before = known.get(key);
    if (before !== void 0) return before;
    const judgement = judge(candidate, file);
    known.set(key, judgement);
    return judgement;
  };
}
function limitNotes(exhausted, found) {
  const notes = [...exhausted].map((rule) => `rule ${rule} met more candidates than it may look at`);
  if (found > MOST_A_FILE) notes.push(`${found} secrets: the first ${MOST_A_FILE} are shown`);
  return notes;
}
function withoutOverlaps(judged2) {
  const ranked = [...judged2].sort((a, b) => rank(a) - rank(b) || a.candidate.start - b.candidate.start);
  const kept = [];
  const taken = [];
  for (const each of ranked) {
    const { start, end } = each.candidate;
    if (overlaps(taken, start, end)) continue;
    insert(taken, { start, end });
    kept.push(each);
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}
function rank({ candidate, judgement }) {
  const kind = KIND_ORDER.indexOf(candidate.rule.kind);
  return CONFIDENCES.indexOf(judgement.confidence) * 10 + (judgement.verified ? 0 : 5) + kind;
}
function overlaps(taken, start, end) {
  const at = firstAfter(taken, start);
  const before = taken[at - 1];
  const after = taken[at];
  return before !== void 0 && before.end > start || after !== void 0 && after.start < end;
}
function insert(taken, range) {
  taken.splice(firstAfter(taken, range.start), 0, range);
}
function firstAfter(taken, start) {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((taken[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
function place(bytes, path, judged2) {
  if (judged2.length === 0) return [];
  const lines = byteLines(bytes);
  return judged2.map(({ candidate, judgement }) => {
    const start = lines.position(candidate.start);
    const end = lines.position(candidate.end);
    return {
      rule: candidate.rule,
      value: candidate.value,
      path,
      confidence: judgement.confidence,
      facts: judgement.facts,
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      lineText: lines.lineText(start.line),
      inlineIgnore: ignoreAt(lines.lineText, start.line, candidate.rule.id)
    };
  });
}
function ignoreAt(lineText, line, rule) {
  const own = inlineIgnoreAt(lineText, line, rule);
  if (own !== void 0) return own;
  return lineText(line).includes("gitleaks:allow") ? { line, reason: "gitleaks:allow" } : void 0;
}

export {
  require_picomatch2 as require_picomatch,
  crc32,
  base62,
  fileContext,
  judge,
  byteLines,
  createEngine,
  joinEngines,
  withoutRules,
  scanText
};
