import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  require_picomatch
} from "./part-shared-picomatch.js";
import {
  readWhole
} from "./part-shared-io-installation.js";
import {
  CONFIDENCES
} from "./part-shared-model-severity.js";
import {
  sha256
} from "./part-shared-util-hash.js";
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import {
  lineAt
} from "./part-shared-util-line-start.js";
import {
  __toESM
} from "./part-shared-undefined.js";

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
    const wraps = difference === -9 * step && (text[at] === "0" || text[at] === "9");
    run = difference === step || wraps ? run + 1 : 1;
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
var WORDS = /example|sample|placeholder|dummy|changeme|change[_-]me|change[_-]this|replace[_-]?(?:me|with|this)|redacted|masked|censored|removed|hidden|notreal|not[_-]a[_-]real|fake|mock|foobar|fixme|todo|lorem|insert[_-]|put[_-]?your|your[_-]|[_-]here\b|my[_-]?(?:secret|password|token|api|key|access|super)|super[_-]?secret|top[_-]?secret|(?:test|some|any|no)[_-]?(?:key|token|secret|password|value|pass)\b|undefined|default[_-]|secret[_-]?(?:key|value|token)$|deadbeef|cafebabe|123456789|0123456789|abcdefgh|qwerty|asdf/i;
var TEMPLATES = [
  /^\$[A-Za-z_{([]/,
  /\$\{/,
  /\$\(/,
  /\{\{/,
  /<%|%>/,
  /^<[^<>]{1,200}>?$/,
  /^\[[^\]]{0,200}\]?$/,
  /^\{[^}]{0,200}\}?$/,
  /^%[A-Za-z_(][^%]{0,100}%?$/,
  /^%\(\w{1,60}\)s/,
  /^#\{/,
  /\{@[^}]/,
  /^__\w{1,100}__$/,
  /^@[A-Za-z_][\w.]{0,60}@$/,
  /^%@$/,
  /\b(?:process\.env|os\.environ|os\.getenv|getenv|System\.getenv|ENV\[|import\.meta\.env|Deno\.env|secrets?\.[A-Z_]{3,}|vars?\.\w|data\.\w|local\.\w|module\.\w)\b/,
  /^(?:ssm|vault|secretsmanager|aws-sm|gcp-sm|op|keyvault|kms|env|file|ref|arn|sops|doppler|akv|resolve):/i,
  /^ENC\[|^AQICAH|^\$ANSIBLE_VAULT|^!(?:vault|Ref|Sub|GetAtt|secret)/
];
var NAME = /^[A-Za-z]{1,20}(?:[_.-][A-Za-z]{1,20}){0,6}[_.-](?:pass(?:word|wd|phrase)?|pwd|token|secret|api[_-]?key|credentials?)$/i;
var FILLER = /[xX]{4,}|\*{3,}|\.{3,}|\.\.$|•{3,}|#{4,}|_{4,}|-{5,}|0{6,}|1{6,}|9{6,}|…/;
var TOKEN_FILLER = /[xX]{6,}|\*{3,}|\.{3,}|•{3,}|#{4,}|_{8,}|0{8,}|1{8,}|9{8,}|…/;
function isTemplate(value) {
  return TEMPLATES.some((template) => template.test(value));
}
function isPlaceholder(value) {
  if (isTemplate(value)) return true;
  if (FILLER.test(value) || WORDS.test(value) || NAME.test(value)) return true;
  const core = value.replace(/[^A-Za-z0-9]/g, "");
  if (longestSequence(core.toLowerCase()) >= Math.max(6, core.length * 0.4)) return true;
  if (longestRepeat(core) >= Math.max(5, core.length * 0.3)) return true;
  return isPeriodic(core) || distinctCharacters(core) <= Math.min(4, core.length / 3);
}
function isTokenPlaceholder(value, runs = false) {
  if (isTemplate(value) || TOKEN_FILLER.test(value)) return true;
  if (/EXAMPLE|[Ee]xample|[Pp]laceholder|PLACEHOLDER|redacted|REDACTED|changeme|[Yy]our[_-]|YOUR[_-]|[Dd]ummy|foobar|[Ff]ake[_A-Z]|1234567890|0123456789|abcdefgh|ABCDEFGH/.test(
    value
  ))
    return true;
  if (longestSequence(value.toLowerCase()) >= 8) return true;
  if (!runs && longestRepeat(value) >= 7) return true;
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
    case "password":
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
  if (claims.iss === "supabase-demo") return { outcome: "harmless", fact: "the key of a local Supabase" };
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
  const body = value.replace(/-----[A-Z0-9 ]{5,60}-----/g, "").replace(/\\+[nrt]/g, "").replace(/["'`]\s{0,80}[+.,]?\s{0,80}["'`]/g, "").replace(/^[A-Za-z-]{4,20}: .{0,200}$/gm, "").replace(/[^A-Za-z0-9+/=]/g, "");
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
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]/).filter((word) => word !== "");
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
  if (words.some((word) => DECISIVE.has(word))) return true;
  return last === "token" ? words.some((word) => PLACES.has(word)) : last === "key" && words.at(-2) === "site";
}
var PLACES = new Set(
  "next page continuation continue cursor pagination resume delta skip scroll idempotency request authenticity".split(
    " "
  )
);
var DECISIVE = new Set(
  "public pub hash hashed digest sha256 sha1 sha512 md5 checksum fingerprint thumbprint integrity regex regexp pattern placeholder label hint csrf xsrf forgot reset validator schema i18n mock fake dummy example sample invalid wrong expected tokenizer lexer keyboard keycode primary foreign partition sort".split(
    " "
  )
);
var TELLING = /(?:key|token|secret|pass|password|passwd|pwd|pat|auth|bearer|credentials?|access|private|keys|tokens|secrets|jwt)\d{0,2}$/;
function namesSecret(name) {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (OTHER_THINGS.has(last) && last !== "keys" && last !== "tokens") return false;
  if (words.some((word) => NO_SECRET.has(word))) return false;
  return words.some((word) => TELLING.test(word));
}
var NO_SECRET = new Set(
  "public publishable site hash sha sha1 sha256 md5 checksum digest fingerprint integrity commit revision etag example".split(
    " "
  )
);

// src/scan/secrets/words/split-words.ts
function splitWords(text) {
  return text.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter((word) => word !== "");
}

// src/scan/secrets/words/word-table.ts
var SIZE = 27;
var TRIPLES = SIZE ** 3;
var ENTRY = 6;
var UNKNOWN = 255;
var loaded;
function wordTable() {
  loaded ??= readTable(readWhole("data/words.bin"));
  return loaded;
}
function readTable(bytes) {
  const count2 = (bytes.length - TRIPLES) / ENTRY;
  const hashes = new Uint32Array(count2);
  for (let at = 0; at < count2; at++) hashes[at] = bytes.readUInt32LE(TRIPLES + at * 4);
  const columns = TRIPLES + count2 * 4;
  const bitsAt = (word, column) => {
    const at = find(hashes, hashOf(word));
    const byte = at === -1 ? UNKNOWN : bytes[columns + column * count2 + at] ?? UNKNOWN;
    return byte === UNKNOWN ? null : byte / 8;
  };
  return {
    lettersOf: (word) => letterBits(bytes, word),
    spoken: (word) => bitsAt(word, 0),
    code: (word) => bitsAt(word, 1),
    known: (word) => {
      const at = find(hashes, hashOf(word));
      if (at === -1) return Number.POSITIVE_INFINITY;
      return Math.min(bytes[columns + at] ?? UNKNOWN, bytes[columns + count2 + at] ?? UNKNOWN) / 8;
    }
  };
}
function letterBits(bytes, word) {
  let bits = 0;
  let pair = 0;
  for (let at = 0; at <= word.length; at++) {
    const letter = at === word.length ? 0 : word.charCodeAt(at) - 96;
    bits += bytes[pair * SIZE + letter] ?? UNKNOWN;
    pair = pair % SIZE * SIZE + letter;
  }
  return bits / 16;
}
function hashOf(word) {
  let code = 2166136261;
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), 16777619) >>> 0;
  return code;
}
function find(sorted, wanted) {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const here = sorted[middle] ?? 0;
    if (here === wanted) return middle;
    if (here < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

// src/scan/secrets/words/likelihood.ts
var DICE_BITS = 12.9;
var LONGEST_JOINED = 40;
var LONGEST_PART = 12;
var RAREST = 18;
var WORD_COST = 1;
var UNKNOWN_COST = 3;
var SIGN_BITS = 5;
var DIGIT_BITS = 3.5;
function likelihoodOf(value, table2 = wordTable()) {
  const text = folded(value);
  const words = splitWords(text);
  let bits = 0;
  for (const word of words) bits += textBits(word, table2) + WORD_COST;
  const others = text.replace(/[A-Za-z]/g, "");
  const digits = others.replace(/\D/g, "").length;
  bits += digits * DIGIT_BITS + others.replace(/[\d\s_.:/-]/g, "").length * SIGN_BITS;
  bits += others.replace(/[^\s_.:/-]/g, "").length * 2;
  return { random: bits - randomBits(text), dice: diceBits(words, text, table2) };
}
function folded(value) {
  if (!/[\x80-\uffff]|\\u[0-9a-f]{4}/i.test(value)) return value;
  const bytes = Buffer.from(value, "latin1").toString("utf8");
  const text = bytes.includes("\uFFFD") ? value : bytes;
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replaceAll("\xDF", "ss").replaceAll("\u0142", "l").replaceAll("\u0131", "i").replaceAll("\xF8", "o").replaceAll("\xE6", "ae");
}
function randomBits(text) {
  const kinds = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[^A-Za-z0-9]/, 20]
  ];
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(text) ? size : 0), 0);
  return text.length * Math.log2(Math.max(2, alphabet));
}
function textBits(word, table2) {
  const plain = Math.min(table2.known(word), table2.lettersOf(word) + UNKNOWN_COST);
  const joins = word.length >= 7 && word.length <= LONGEST_JOINED;
  return joins ? Math.min(plain, joinedBits(word, table2)) : plain;
}
function joinedBits(word, table2) {
  const best = new Float64Array(word.length + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - 2; start++) {
      const before = best[start] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) continue;
      const bits = partBits(word.slice(start, end), table2);
      if (bits < 99) best[end] = Math.min(best[end] ?? 99, before + bits + 1);
    }
  }
  return best[word.length] ?? 99;
}
function partBits(part, table2) {
  return part.length === 2 ? 10 : table2.known(part);
}
function diceBits(words, text, table2) {
  if (words.length < 4 || words.length > 10 || words.some((word) => word.length < 3)) return null;
  if (words.filter((word) => table2.spoken(word) === null).length > 1) return null;
  const rarity = (word) => Math.min(table2.code(word) ?? RAREST, table2.spoken(word) ?? RAREST, RAREST);
  return words.reduce((sum, word) => sum + rarity(word) - DICE_BITS, 0) - oddSigns(text);
}
function oddSigns(text) {
  const signs = new Set(text.replace(/[A-Za-z0-9]/g, ""));
  return signs.size <= 1 ? 0 : 8 * (signs.size - 1);
}

// src/scan/secrets/judge/generic-value.ts
var UUID = /^[{(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)}]?$/i;
var INTEGRITY = /^(?:sha(?:1|256|384|512)|md5|h1|blake2b?|crc32)[-:=]/i;
var PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MI[IG][A-Za-z0-9+/]{4,}AQ8A|MCowBQYDK2V|MFkwEwYHKoZ|pk_(?:live|test)_|-----BEGIN (?:PUBLIC|CERT))/;
var ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|^(?:\d{1,3}\.){3}\d{1,3}|^\.{0,2}\/[\w.-]+|^[A-Za-z]:\\|^~\//;
var FILE = /^[\w.@~-]{1,80}(?:[/\\][\w.@~*-]{1,80}){1,20}\.\w{1,8}$|^[\w.-]{1,80}\.(?:pem|key|crt|cer|json|ya?ml|txt|env|js|ts|go|py|pass|gpg|p12|jks)$/;
var HOST = /^(?:[a-z0-9-]{1,60}\.){2,8}[a-z]{2,12}(?::\d{1,5})?$/;
var IDENTIFIER = /^[\w$]+(?:(?:\.|::|->|\/|:|-)[A-Za-z_$][\w$]*)*(?:\(.*\)?)?;?$/;
var NUMBER_OR_DATE = /^[+-]?\d+(?:[.,:]\d+)*[a-z%]{0,3}$|^\d{4}-\d\d-\d\d/i;
var FORMAT = /%[sdvq]|\{(?:[^{}]{1,40}:)?\d*\}|\\[wdsbB]|\[\^?\w-\w|\$\d\b|^\^|\(\?:/;
var HASHED = /^\$(?:2[abxy]|5|6|1|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\{(?:SSHA|SHA|MD5|bcrypt|noop)\}|^pbkdf2[_:]|^scrypt:/;
var COMMON = /^(?:pass(?:word|wd|phrase)?|pwd|secret|token|admin|root|user|guest|test(?:ing|er)?|demo|hello|world|letmein|welcome|default|none|null|nil|true|false|yes|no|empty|string|postgres|mysql|redis|mongo(?:db)?|rabbitmq|oracle|sa|foo|bar|baz|abc|bearer|basic|key|value|credentials?|auth|login|api|access|private|client|my|the|a|an|is|new|old|good|bad|wrong|correct|strong|weak|invalid|valid|super|some|any|p[a@4][s$5]{2}w[o0]rd|\W|\d)+$/i;
var LOWER_CASE_PATH = /^(?:\.{1,2}|~|[a-z]:)?(?:[/\\][a-z0-9_.-]{1,80}){2,20}$/;
function isPath(value) {
  return LOWER_CASE_PATH.test(value) || FILE.test(value);
}
function isAddress(value) {
  return !/\s|[?&#]|\/\/[^/]*@/.test(value) && (/^[a-z][a-z0-9+.-]{1,20}:\/\/[^/]{1,200}\/?$/i.test(value) || HOST.test(value));
}
var SIGN_INSIDE = /^[A-Za-z]{2,40}[$!#^*~]{1,3}[A-Za-z]{2,40}\d{0,4}$/;
function judgePassword(value) {
  if (value.length < 8 || value.length > 200) return "not";
  if (/\s/.test(value)) return judgeSpaced(value);
  if (isOther(value) || COMMON.test(value)) return "not";
  const text = folded(value);
  const likelihood = likelihoodOf(text);
  if (text === value && isThrown(likelihood) && !CALLED.test(text)) return "secret";
  const shaped = shapeOfPassword(text);
  if (shaped === "secret") return isPhrase(value, text, likelihood) ? "weak" : "secret";
  return isRandom(text, likelihood) ? "secret" : shaped;
}
var RANDOM_BITS = 10;
var LONG_RANDOM_BITS = 6;
function isRandom(value, { random }) {
  if (random < LONG_RANDOM_BITS) return false;
  if (value.length >= 14) return true;
  return random >= RANDOM_BITS && (value.length >= 10 || characterKinds(value) >= 3);
}
var THROWN_BITS = 6;
function isThrown({ dice }) {
  return dice !== null && dice >= THROWN_BITS;
}
function judgeSpaced(value) {
  if (!/^[\x21-\x7e]{2,16}(?: [\x21-\x7e]{2,16}){3,9}$/.test(value) || isPlaceholder(value)) return "not";
  const likelihood = likelihoodOf(value);
  if (isThrown(likelihood)) return "secret";
  const grouped = /^[a-z]{4}(?: [a-z]{4}){3}$/.test(value);
  const letters = value.replaceAll(" ", "");
  return grouped && isRandom(letters, likelihoodOf(letters)) ? "secret" : "not";
}
function shapeOfPassword(value) {
  const kinds = characterKinds(value);
  const bits = entropy(value) * value.length;
  if (SIGN_INSIDE.test(value) && bits >= 28) return "secret";
  if (kinds >= 4 && bits >= 19) return "secret";
  if (kinds >= 3 && bits >= 24) return looksLikeName(value) ? "weak" : "secret";
  if (kinds >= 2 && /\d/.test(value) && bits >= 30) return looksLikeName(value) ? "weak" : "secret";
  return "not";
}
var CALLED = /passwort|kennwort|mot.?de.?passe|contrasen|senha|wachtwoord|haslo|losenord|adgangskode|salasana|parola|sifre|heslo|jelszo/i;
function isPhrase(value, text, { random, dice }) {
  const digits = text.replace(/\D/g, "").length;
  if (random > (text === value ? -12 : 0) || digits > Math.max(3, text.length / 5)) return false;
  if (text !== value || CALLED.test(text)) return true;
  if (digits === 0) return !SIGN_INSIDE.test(text);
  const words = splitWords(text).filter((word) => word.length > 1);
  if (words.length > 3 && random < -40 && (dice ?? 0) <= 0) return true;
  if (words.length < 2) return false;
  const joined = /[-_.:|,=/ ]/.test(text) || /^\D+\d$/.test(text);
  return joined && areOfPrograms(words) || /^[A-Za-z]{2,}(?:[-_. ](?:[A-Za-z]{2,}|\d(?=[-_. ])))+\d?[!?:]?$/.test(text);
}
function areOfPrograms(words) {
  const table2 = wordTable();
  const bits = words.map((word) => table2.code(word) ?? 20);
  return bits.reduce((sum, each) => sum + each, 0) < bits.length * 14;
}
function judgeFixedPassword(value) {
  const verdict = judgePassword(value);
  if (verdict !== "not" || isOther(value) || COMMON.test(value)) return verdict;
  const text = folded(value);
  const named = looksLikeName(value) || isPhrase(value, text, likelihoodOf(text));
  if (value.length >= 12 && entropy(value) >= 2.8 && !named) return "secret";
  return value.length >= 6 && characterKinds(value) >= 2 ? "weak" : "not";
}
function judgeKey(value) {
  if (value.length < 16 || value.length > 1024 || isOther(value)) return "not";
  if (COMMON.test(value)) return "not";
  const bits = entropy(value);
  if (/^[0-9a-f]+$/i.test(value)) return bits >= 3 && /\d/.test(value) ? "secret" : "not";
  if (!/\d/.test(value)) return judgeLetters(value, bits);
  if (bits < 3.3 || looksLikeName(value) || likelihoodOf(value).random < TEXT_BITS) return "not";
  return characterKinds(value) >= 3 || bits >= 3.7 ? "secret" : "weak";
}
function judgeLetters(value, bits) {
  if (/^[A-Za-z]{24,200}$/.test(value) && bits >= 3.5 && likelihoodOf(value).random >= 30) return "secret";
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value);
  return bits >= 4.2 && value.length >= 32 && mixed && !looksLikeName(value) ? "weak" : "not";
}
var TEXT_BITS = -20;
function plainText(value) {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,1024}={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e\s]{4,}$/.test(text) ? text.trim() : value;
}
function isOther(value) {
  if (/\s/.test(value) || isPlaceholder(value)) return true;
  if (/^(?:[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=)$/.test(value)) return false;
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
var import_picomatch = __toESM(require_picomatch(), 1);
var matchers = /* @__PURE__ */ new Map();
function pathFits(glob, path) {
  let fits = matchers.get(glob);
  if (fits === void 0) {
    fits = (0, import_picomatch.default)(glob, { dot: true, nonegate: true });
    matchers.set(glob, fits);
  }
  return fits(path);
}

// src/scan/secrets/judge/published.ts
var PUBLIC_FORMS = [
  // Mapbox, Datadog in browsers, PostHog, New Relic in browsers
  /^pk\.eyJ/,
  /^pub[0-9a-f]{32}$/,
  /^phc_/,
  /^NR(?:JS|BR)-[0-9a-f]{19}$/,
  // Stripe and those that wear its prefix, Flutterwave, Supabase, Square, Braintree, Razorpay
  /^pk_(?:live|test)_/,
  /^FLWPUBK/,
  /^sb_publishable_/,
  /^(?:sandbox-)?sq0id[pb]-/,
  /^(?:sandbox|production)_[a-z0-9]{8}_[a-z0-9]{16}$/,
  /^rzp_(?:live|test)_[A-Za-z0-9]{14}$/,
  // RevenueCat, Statsig, LaunchDarkly on phones
  /^(?:appl|goog|amzn|strp|rcb)_[A-Za-z]{20,40}$/,
  /^client-[A-Za-z0-9]{40,50}$/,
  /^mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/,
  // Client ids of Google and GitHub, the address that Sentry gives to its clients
  /\.apps\.googleusercontent\.com$/,
  /^(?:Iv1\.[0-9a-f]{16}|Ov23li[A-Za-z0-9]{14})$/,
  /^https:\/\/[0-9a-f]{32}@[\w.-]{1,100}\/\d{1,20}$/,
  // The public key of web push: an uncompressed point of P-256; recipients of age
  /^B[A-P][A-Za-z0-9_-]{85}$/,
  /^age1[a-z0-9]{58}$/
];
function isPublicForm(value) {
  return PUBLIC_FORMS.some((form) => form.test(value));
}
var PRINTED = /* @__PURE__ */ new Set([
  "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
  "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615",
  "60a09e4357868c1e9b801052726d061c370429f723db84523ed58ac354f6eb8a",
  "bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c",
  "f5e95c9954635b65acab57e6d5ea663eb900f06dc8794a90358f5abb1c77d4e0",
  "095101cf732c298a0ce0320b9de704209cdd8640b70d8fdf4e5be51aa2eb272e",
  "bb4978fbe7638de8e6ee13d9a59a5fb047beb0f0ee059fe166541b1f96b6af63",
  "f02322197a196ceb746aa52cee2a869abf0fe231c4d6d050a8a5f02c6625a1d4",
  "5de22089c247b9b2722ec5c33498e6bc481b1faba85f4da957f8b84679fcf88c",
  "8335c55334821eefd4334369ff9c04a8594f161013cf9d87f58802d87297837e",
  "b26ab6529d20ebebb4192256f202984754f785481c64b1a1aed58cac93b3617e",
  "64034b44c579b335ab5e85debbfe72789e970138cc8d296799c3833a2a8525fb",
  "4d3e46eec8244d1d106f866ee48994f6176705298aee1b8426b2ad2529eb454b"
]);
function isPrinted(value) {
  if (value.length < 32 || value.length > 600) return false;
  return PRINTED.has(sha256(value)) || keysIn(value).some((key) => PRINTED.has(sha256(key)));
}
function keysIn(value) {
  return value.match(/[A-Za-z0-9+/]{40,100}={0,2}/g) ?? [];
}

// src/scan/secrets/judge/sealed.ts
var SEALED = [
  // SOPS, hiera-eyaml, Jasypt, EJSON
  /^ENC\[[^\]]{8,4000}\]$/,
  /^ENC\([^()]{8,4000}\)$/,
  /^EJ\[1:[^\]]{8,4000}\]$/,
  // Spring Cloud Config, WebLogic and Liberty; `{xor}` is no encryption
  /^\{cipher\}./,
  /^\{(?:aes|AES|AES256|3DES)\}./,
  // dotenvx: ECIES on secp256k1, whose point begins with 04
  /^encrypted:B[A-Za-z0-9+/]{100,4000}={0,2}$/,
  // Pulumi, Vault's transit engine
  /^v1:[A-Za-z0-9+/]{16}:[A-Za-z0-9+/]{16,4000}={0,2}$/,
  /^vault:v\d{1,4}:./,
  // Key services of AWS and Google, Windows' data protection
  /^AQICAH./,
  /^CiQ[A-D][A-Za-z0-9+/]{80,4000}={0,2}$/,
  /^01000000d08c9ddf0115d1118c7a00c04fc297eb/i,
  // Mule, Fernet, Rails' credentials
  /^!\[[A-Za-z0-9+/]{8,4000}={0,2}\]$/,
  /^gAAAAA[A-Za-z0-9_-]{90,4000}={0,2}$/,
  /^[A-Za-z0-9+/]{8,4000}={0,2}--[A-Za-z0-9+/]{16}--[A-Za-z0-9+/]{22}==$/,
  /^\$ANSIBLE_VAULT;/,
  /^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE|PKCS7)/
];
var DIGESTS = [/^\*[0-9A-F]{40}$/, /^md5[0-9a-f]{32}$/, /^SCRAM-SHA-\d{1,3}\$\d{1,7}:/];
var REFERENCES = [
  /^(?:op|bws|infisical|sm|gsm|gcp-?sm|gcp|aws-?sm|aws-?ssm|ssm|vault|hashivault|akv|azkv|azurekeyvault|keyvault|secrets?|doppler|keyring|pass|lastpass|keeper|conjur|env|k8s):\/\/\S/i,
  /^(?:conjur|infisical|bws|sm|gsm|keyring|credstash|chamber|awssm|awskms|gcpkms|azurekms|hashivault|secretref|summon):[\w./-]/i,
  /^arn:aws[\w-]{0,16}:[a-z0-9-]{2,30}:/,
  /^ref\+[a-z0-9]{2,20}:\/\//,
  /^projects\/[\w.:-]{1,80}\/(?:locations\/[\w-]{1,40}\/)?secrets\/[\w-]{1,255}/,
  /^@Microsoft\.KeyVault\(/i,
  /^https:\/\/[\w-]{1,40}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/(?:secrets|keys|certificates)\//i,
  /^!(?:var|env|file|str)(?::\w{1,10})?(?:\s|$)/,
  /^(?:secrets?|kv\d?|kv-v2|database|[\w-]{1,40}\/data)(?:\/[\w.-]{1,80}){1,12}#\/?[\w.-]{1,80}$/
];
function isSealed(value) {
  return [SEALED, DIGESTS, REFERENCES].some((shapes) => shapes.some((shape) => shape.test(value)));
}

// src/scan/secrets/judge/judge.ts
function fileContext(path) {
  return { path, kind: fileKind(innermost(path)) };
}
function innermost(path) {
  return path.slice(path.lastIndexOf("!") + 1) || path;
}
function mayLieAt(glob, file) {
  return file.path === "" ? file.kind !== "prose" : pathFits(glob, file.path) || pathFits(glob, innermost(file.path));
}
var LONG = 64;
function judge(candidate, file) {
  const { rule, value } = candidate;
  if (rule.path !== void 0 && !mayLieAt(rule.path, file)) return null;
  if (rule.allow.some((allowed) => new RegExp(allowed).test(value))) return null;
  if (file.kind === "strings" && rule.kind !== "token" && rule.kind !== "window") return null;
  if (isOpen(candidate)) return null;
  if (rule.kind === "generic") return judgeGeneric(candidate, file);
  if (rule.kind === "kubernetes") return judgeKubernetes(candidate);
  if (rule.kind === "assignment" && isPath(value)) return null;
  const bare = rule.kind === "assignment" && !candidate.quoted;
  if (bare && !(rule.named && /\d/.test(value)) && looksLikeName(value)) return null;
  if (rule.kind === "assignment" && rule.named && !namesSecret(candidate.name ?? "")) return null;
  if (rule.check === "url-password") return judgeConnection(candidate, file);
  const token = rule.kind !== "assignment" || rule.runs || value.length >= LONG;
  if (token ? isTokenPlaceholder(value, rule.runs) : isPlaceholder(value)) return null;
  if (entropy(value) < rule.entropy) return null;
  const check = rule.check === null ? null : checkStructure(rule.check, value);
  if (check?.outcome === "harmless") return null;
  const facts = check?.fact === void 0 ? [] : [check.fact];
  const verified = check?.outcome === "verified";
  if (check?.outcome === "broken")
    return { confidence: "low", verified, facts: ["its checksum or structure does not fit"] };
  if (rule.check === "password") return judgeArgument(candidate, file);
  return { confidence: lowered(rule.confidence, rule.kind, file), verified, facts };
}
function isOpen({ rule, value }) {
  if (rule.kind === "token" || rule.kind === "window") return false;
  return isSealed(value) || rule.kind === "generic" && isPublicForm(value);
}
function lowered(own, kind, file) {
  return file.kind === "lock" && kind === "assignment" ? "low" : own;
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
  const confidence = verdict === "weak" || file.kind === "prose" ? "low" : rule.confidence;
  return { confidence, verified: false, facts: [] };
}
function isExpression(value) {
  return /^[\w.]+\(|^\$|[=!]=\w|=>|::|^(?:var|local|module|data|each|self)\.|^[A-Za-z]\w*\.\w+(?:\.\w+)?$/.test(value);
}
function judgeKubernetes(candidate) {
  const { value, name, inString: isText2 } = candidate;
  if (isPlaceholder(value) || name === null) return null;
  if (/^(?:ca\.crt|tls\.crt|namespace|username|user|host|port|url|endpoint|region|issuer)$/i.test(name)) return null;
  if (isAddress(value)) return null;
  if (isText2) {
    const isSecret = judgePassword(value) === "secret" || judgeKey(value) === "secret";
    return isSecret ? { confidence: "medium", verified: false, facts: ["in a Secret"] } : null;
  }
  const long = value.length >= 16 && entropy(value) >= 3;
  if (!long && judgePassword(value) !== "secret") return null;
  return { confidence: "medium", verified: false, facts: ["base64 is no encryption"] };
}
var LOCAL_HOST = /@(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\b|hostname|server|example\b(?!-)|[\w.-]*\.(?:example|test|local|invalid)\b)/i;
var USUAL_WORD = /^(?:password|passwd|pass|pwd|secret|postgres|root|admin|mysql|guest|user|test|mongo|redis|rabbitmq|changeme|example|dev|docker)\d{0,4}$/i;
var SHORT = /^(?:[a-z]{1,5}|\d{1,6})\d{0,4}$/i;
var EXAMPLE_HOST = /@(?:[\w-]+\.){0,6}example\.(?:com|org|net|io|edu)\b/i;
var REMOTE_HOST = /@(?!(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.)[\w-]+(?:\.[\w-]+){1,8}$/i;
function judgeConnection(candidate, file) {
  const { value, rule } = candidate;
  const at = value.lastIndexOf("@");
  const authority = at === -1 ? value : value.slice(0, at);
  const user = /:\/\/([^:@/]*):/.exec(value)?.[1] ?? "";
  const password = authority.slice(authority.indexOf(":", authority.indexOf("://") + 3) + 1);
  if (password.length < 4 || isPlaceholder(password) || isTemplate(value) || password === user) return null;
  if (EXAMPLE_HOST.test(value) || entropy(value) < rule.entropy) return null;
  if (/[{}<>$*]/.test(authority) || /^%[sdv]|^\[/.test(password)) return null;
  const weak = SHORT.test(password) && !(REMOTE_HOST.test(value) && password.length >= 7 && /[a-z]/i.test(password));
  if (weak || USUAL_WORD.test(password)) return { confidence: "low", verified: false, facts: [] };
  if (LOCAL_HOST.test(value)) return { confidence: "low", verified: false, facts: ["a local or example host"] };
  return { confidence: lowered(rule.confidence, "assignment", file), verified: false, facts: [] };
}
function judgeArgument(candidate, file) {
  const { value, rule } = candidate;
  const verdict = judgeFixedPassword(value);
  if (verdict === "not") return null;
  const confidence = verdict === "weak" ? "low" : lowered(rule.confidence, "assignment", file);
  return { confidence, verified: false, facts: [] };
}

// src/scan/secrets/decode/escapes.ts
var OPENINGS = ["\\x", "\\u00", "&#"];
var ESCAPE = /\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})|&#x0{0,5}([0-9a-f]{2});|&#0{0,5}(\d{2,3});/gi;
var REACH = 512;
function escapedRuns(bytes, most) {
  const found = [];
  let total = 0;
  for (const opening of OPENINGS) {
    let end = 0;
    for (let at = bytes.indexOf(opening); at !== -1 && total < most; at = bytes.indexOf(opening, end)) {
      const start = boundary(bytes, at, -1);
      end = boundary(bytes, at + opening.length, 1);
      const decoded = decode(bytes.toString("latin1", start, end));
      if (decoded === null) continue;
      total += decoded.length;
      found.push({ start, end, encoding: "escapes", bytes: Buffer.from(decoded, "latin1") });
    }
  }
  return found;
}
function boundary(bytes, from, step) {
  let at = from;
  for (let count2 = 0; count2 < REACH; count2++) {
    const byte = bytes[step === 1 ? at : at - 1];
    if (byte === void 0 || byte === 10 || byte === 13) break;
    at += step;
  }
  return at;
}
function decode(text) {
  let isOne = false;
  const decoded = text.replace(ESCAPE, (whole, ...groups) => {
    const [x, u, hex2, decimal] = groups;
    const code = decimal === void 0 ? Number.parseInt(x ?? u ?? hex2 ?? "", 16) : Number(decimal);
    if (code < 33 || code > 126) return whole;
    isOne = true;
    return String.fromCharCode(code);
  });
  return isOne ? decoded : null;
}

// src/scan/secrets/match/byte-classes.ts
function table(test) {
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 128; code++) if (test.test(String.fromCharCode(code))) bytes[code] = 1;
  return bytes;
}
var WORD = table(/[A-Za-z0-9_]/);
var NAME2 = table(/[A-Za-z0-9_.-]/);
var BARE = table(/[^\s"'`<>(){}[\],;&|\\]/);
var BASE64 = table(/[A-Za-z0-9+/_-]/);
var HEX = table(/[A-Fa-f0-9]/);
var BYTE = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  dollar: 36,
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
  backtick: 96,
  openBrace: 123
};
function byteSet(hex2) {
  const bits = Buffer.from(hex2, "hex");
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 256; code++) bytes[code] = (bits[code >> 3] ?? 0) >> (code & 7) & 1;
  return bytes;
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
var SHORTEST_LINE = 56;
var LONGEST_BLOCK = 1 << 20;
function encodedBlocks(bytes, onBlock) {
  let lines = [];
  function give() {
    const [first] = lines;
    if (first === void 0) return;
    const last = lines.at(-1) ?? first;
    const isOpen2 = isFullLine(first) && widthOf(last) === widthOf(first);
    const rest = isOpen2 ? nextLine(bytes, last.end) : null;
    const end = rest === null ? last.end : Math.max(last.end, shortLineEnd(bytes, rest));
    if (end === first.end || !onBlock(first.start, end, first.end))
      for (const line of lines) onBlock(line.start, line.end, line.end);
    lines = [];
  }
  encodedRuns(bytes, (start, end) => {
    const run = { start, end };
    if (!continues(bytes, lines, run)) give();
    lines.push(run);
  });
  give();
}
function continues(bytes, lines, run) {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === void 0 || last === void 0 || !isFullLine(first) || widthOf(last) !== widthOf(first)) return false;
  return widthOf(run) <= widthOf(first) && run.end - first.start < LONGEST_BLOCK && nextLine(bytes, last.end) === run.start;
}
function isFullLine(run) {
  return widthOf(run) >= SHORTEST_LINE && widthOf(run) % 4 === 0;
}
function widthOf({ start, end }) {
  return end - start;
}
function nextLine(bytes, end) {
  let at = end;
  if (bytes[at] === 13) at++;
  if (bytes[at] !== 10) return null;
  at++;
  while (bytes[at] === 32 || bytes[at] === 9) at++;
  return at;
}
function shortLineEnd(bytes, start) {
  let at = start;
  while (at < bytes.length && at - start < SHORTEST && BASE64[bytes[at]] === 1) at++;
  while (at > start && bytes[at] === 61 && at - start < SHORTEST + 2) at++;
  return at;
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

// src/scan/secrets/decode/percent.ts
var LONGEST_PERCENT = 4096;
var SHORTEST_PERCENT = 16;
function percentRuns(bytes, most) {
  const found = [];
  let total = 0;
  let from = 0;
  for (let at = bytes.indexOf(37); at !== -1 && total < most; at = bytes.indexOf(37, from)) {
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

// src/scan/secrets/decode/unpacked.ts
import { gunzipSync, inflateSync } from "node:zlib";
var MOST_UNPACKED = 1 << 20;
var MOST_GROWTH = 200;
var PACKED = /^(?:H4sI|eJ[w-z0-3]|eNo|eAE|eF4)/;
function unpackedText(base642, most) {
  if (!PACKED.test(base642)) return null;
  const packed = Buffer.from(base642, "base64");
  const isGzip = packed[0] === 31;
  const room = Math.min(most, MOST_UNPACKED, packed.length * MOST_GROWTH);
  try {
    const bytes = (isGzip ? gunzipSync : inflateSync)(packed, { maxOutputLength: Math.max(1, room) });
    return bytes.includes(0) ? null : { bytes, encoding: `base64 of ${isGzip ? "gzip" : "zlib"}` };
  } catch {
    return null;
  }
}

// src/scan/secrets/decode/decode.ts
var MOST_DECODED = 4 << 20;
var DEEPEST = 2;
var PROBE = 32;
function decodedTexts(bytes) {
  const budget = { left: MOST_DECODED };
  return [...layer(bytes, 1, budget), ...percentRuns(bytes, MOST_DECODED), ...escapedRuns(bytes, MOST_DECODED)];
}
function layer(bytes, depth, budget) {
  const found = [];
  encodedBlocks(bytes, (start, end, firstEnd) => {
    if (budget.left < 0) return true;
    const decoded = isHexRun(bytes, start, firstEnd) ? hex(bytes, start, end) : base64(bytes, start, end, firstEnd, budget.left);
    if (decoded === null) return false;
    budget.left -= decoded.bytes.length;
    found.push(decoded);
    if (depth < DEEPEST) {
      for (const inner of layer(decoded.bytes, depth + 1, budget))
        found.push({ ...inner, ...placeWithin(decoded, inner), encoding: `${decoded.encoding} of ${inner.encoding}` });
    }
    return true;
  });
  return found;
}
function placeWithin({ start, end, bytes }, piece) {
  const stretch = (end - start) / Math.max(1, bytes.length);
  const from = Math.min(end - 1, start + Math.floor(piece.start * stretch));
  return { start: from, end: Math.min(end, Math.max(from + 1, start + Math.ceil(piece.end * stretch))) };
}
function hex(bytes, start, end) {
  const digits = (to) => bytes.toString("latin1", start, to).replace(/\s/g, "");
  if (!isText(Buffer.from(digits(Math.min(end, start + PROBE * 2)), "hex"))) return null;
  const decoded = Buffer.from(digits(end), "hex");
  return isText(decoded) ? { start, end, encoding: "hex", bytes: decoded } : null;
}
function base64(bytes, start, end, firstEnd, most) {
  if (!isBase64OfText(bytes, start, firstEnd)) {
    const packed = unpackedText(bytes.toString("latin1", start, end), most);
    return packed === null ? null : { start, end, ...packed };
  }
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

// src/scan/secrets/judge/client-keys.ts
var OF_GOOGLE = "a key of Google for pages and apps is public by design: restrict it to yours";
var OF_ALGOLIA = "a key that only searches is public by design";
var OF_SCRIPT = "a key that every browser gets is public by design";
var CLIENT_KEYS = [
  {
    fact: OF_GOOGLE,
    value: /^AIza/,
    near: /authDomain|messagingSenderId|measurementId|firebaseapp\.com|firebaseConfig|"current_key"|google_app_id|GOOGLE_APP_ID|GCM_SENDER_ID|maps\.googleapis\.com\/maps|com\.google\.android\.(?:geo|maps)|google_maps_key|GMS(?:Services|PlacesClient)|GoogleMapsLoader|@googlemaps\/|@react-google-maps/
  },
  {
    fact: OF_GOOGLE,
    value: /^AIza/,
    before: /(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|NG_APP)_[A-Z0-9_]{1,60}["']?\s{0,4}[=:]\s{0,4}["']?\s?$/
  },
  {
    fact: OF_ALGOLIA,
    value: /^[a-f0-9]{32}$/,
    near: /\bindexName\b|docsearch|instantsearch|algoliasearch\/lite|liteClient|searchClient/i,
    byName: true
  },
  {
    fact: OF_ALGOLIA,
    value: /^[a-f0-9]{32}$/,
    name: /algolia.{0,12}search|search(?:_?only)?(?:_?api)?_?key$/i,
    near: /algolia/i,
    byName: true
  },
  {
    fact: OF_SCRIPT,
    value: /^[A-Za-z0-9]{20,40}$/,
    near: /\bamplitude\.(?:init|getInstance)\b|mixpanel\.init\b|[Bb]ugsnag\.start\b|\banalytics\.load\(|new (?:Pusher|Echo)\(|_rollbarConfig|captureUncaught|\bNREUM\b|LDClient\.|posthog\.init\b|storefront/i,
    byName: true
  },
  { fact: OF_SCRIPT, value: /^[a-f0-9]{20}$/, name: /pusher/i, byName: true },
  { fact: OF_SCRIPT, value: /^(?:live|test)_[a-f0-9]{27}$/, near: /Paddle\b/, byName: true },
  { fact: OF_SCRIPT, value: /^(?:live|test)_[A-Z0-9]{32}$/, name: /client_?key$/i, byName: true },
  { fact: OF_SCRIPT, value: /^(?:6L[A-Za-z0-9_-]{38}|0x4AAAAAAA[\w-]{14})$/, name: /site_?key/i },
  { fact: OF_SCRIPT, value: /^[A-Za-z0-9]{20,40}$/, name: /storefront/i, byName: true },
  {
    fact: "the bundler puts it into the page",
    value: /^/,
    name: /^(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|NG_APP)_/,
    byName: true
  }
];

// src/scan/secrets/judge/signed-address.ts
var ENDS = /[?&;](?:amp;)?(?:e|exp|expires?|expiry|expiration|x-amz-expires|x-goog-expires|se|valid[_-]?(?:to|until))=/i;
var FILE2 = /^[^?#]{1,400}\.(?:svg|png|jpe?g|gif|webp|avif|ico|mp4|webm|mp3|woff2?|pdf)\?/i;
var SIGNER = /[?&;](?:amp;)?(?:X-Amz-Credential|AWSAccessKeyId|GoogleAccessId|X-Goog-Credential|OSSAccessKeyId)=([\w.@-]{8,100})/gi;
function isSignedAddress({ rule, value }, around) {
  const start = /https?:\/\/[^\s"'`<>()]{1,600}$/.exec(around.before())?.[0];
  if (start === void 0) return false;
  const address = start + value + (/^[^\s"'`<>()]{0,600}/.exec(around.after())?.[0] ?? "");
  if (!ENDS.test(address)) return rule.kind === "generic" && FILE2.test(address);
  if (rule.kind === "generic" || rule.kind === "assignment") return true;
  return [...address.matchAll(SIGNER)].some((signer) => signer[1] === value);
}

// src/scan/secrets/judge/in-place.ts
var SEALED_FOR_CLUSTER = /^Ag[A-D][A-Za-z0-9+/]{200,}={0,2}$/;
function judgeInPlace(candidate, judgement, around) {
  const { value } = candidate;
  if (SEALED_FOR_CLUSTER.test(value) && around.fileSays("SealedSecret")) return null;
  if (isPrinted(value) || isPartOfReference(candidate, around)) return null;
  if (judgement.confidence === "low") return judgement;
  const fact = reasonToDoubt(candidate, around);
  return fact === null ? judgement : { ...judgement, confidence: "low", facts: [...judgement.facts, fact] };
}
function isPartOfReference({ rule, value }, around) {
  if (rule.kind !== "generic") return false;
  const word = /[^\s"'`<>=]{1,300}$/.exec(around.before())?.[0];
  return word !== void 0 && isSealed(word + value);
}
function reasonToDoubt(candidate, around) {
  const key = CLIENT_KEYS.find((each) => isClientKey(each, candidate, around));
  if (key !== void 0) return key.fact;
  return isSignedAddress(candidate, around) ? "part of an address that is signed for a time or shows a picture" : null;
}
function isClientKey(key, { value, name, rule }, around) {
  if (!key.value.test(value)) return false;
  if (key.byName === true && rule.kind !== "generic" && rule.kind !== "assignment") return false;
  if (key.name !== void 0 && !key.name.test(name ?? "")) return false;
  if (name !== null && /secret|passw|private|admin|server/i.test(name)) return false;
  if (key.before !== void 0 && !key.before.test(around.before())) return false;
  return key.near === void 0 || key.near.test(`${around.before()} ${around.after()}`);
}

// src/scan/secrets/judge/shell-fence.ts
var OPENS = /^ {0,3}(`{3,20}|~{3,20})[ \t]{0,8}(?:(?:ba|z|fi|k|c)?sh|shell(?:[-_]?session)?|console|terminal|(?:dot)?env|powershell|ps1|pwsh|bat|cmd)\b/i;
var FENCE = /^ {0,3}(`{3,20}|~{3,20})/;
function shellFences(bytes) {
  let ranges = null;
  return (offset) => {
    ranges ??= rangesOf(bytes.toString("latin1"));
    return ranges.some(([from, to]) => from <= offset && offset < to);
  };
}
function rangesOf(text) {
  const ranges = [];
  let at = 0;
  let open = null;
  for (const line of text.split("\n")) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== void 0 && open === null) {
      open = { mark, start: OPENS.test(line) ? at : null };
    } else if (mark?.startsWith(open?.mark ?? mark) === true && open !== null && line.trim() === mark) {
      if (open.start !== null) ranges.push([open.start, at]);
      open = null;
    }
    at += line.length + 1;
  }
  if (open?.start !== null && open !== null) ranges.push([open.start, text.length]);
  return ranges;
}

// src/scan/secrets/judge/surroundings.ts
var REACH2 = 600;
function surroundingsOf(bytes, start, end, file = bytes) {
  return {
    before: () => bytes.toString("latin1", Math.max(0, start - REACH2), start),
    after: () => bytes.toString("latin1", end, Math.min(bytes.length, end + REACH2)),
    fileSays: (word) => file.includes(word)
  };
}

// src/scan/secrets/match/byte-lines.ts
var LONGEST_TEXT = 2e3;
function byteLines(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return {
    span(line) {
      const start = starts[line - 1];
      return start === void 0 ? null : { start, end: (starts[line] ?? bytes.length + 1) - 1 };
    },
    position(offset) {
      const line = lineAt(starts, offset);
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
var KIND_ORDER = ["assignment", "token", "window", "file", "kubernetes", "generic"];
function scanText(engine, path, bytes, file = null) {
  const direct = engine.find(bytes);
  const limits = new Set(direct.exhausted);
  const candidates = [...direct.candidates];
  const encodings = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const decoded of decodedTexts(bytes)) {
    const inner = engine.find(decoded.bytes);
    for (const rule of inner.exhausted) limits.add(rule);
    for (const candidate of inner.candidates) {
      if (decoded.encoding === "escapes" && bytes.subarray(decoded.start, decoded.end).includes(candidate.value, 0, "latin1"))
        continue;
      const placed = { ...candidate, ...placeWithin(decoded, candidate) };
      encodings.set(placed, decoded.encoding);
      places.set(placed, surroundingsOf(decoded.bytes, candidate.start, candidate.end, bytes));
      candidates.push(placed);
    }
  }
  if (candidates.length === 0)
    return limits.size === 0 ? BARE2 : { found: [], limits: limitNotes(limits, 0), bare: false };
  const context = file ?? fileContext(path);
  const judgeHere = rememberingJudge(context);
  const judgeCommand = rememberingJudge({ ...context, kind: "configuration" });
  const inFence = context.kind === "prose" ? shellFences(bytes) : () => false;
  const judged2 = [];
  for (const candidate of candidates) {
    const alone = inFence(candidate.start) ? judgeCommand(candidate) : judgeHere(candidate);
    if (alone === null) continue;
    const around = places.get(candidate) ?? surroundingsOf(bytes, candidate.start, candidate.end);
    const judgement = judgeInPlace(candidate, alone, around);
    if (judgement === null) continue;
    const encoding = encodings.get(candidate);
    const facts = encoding === void 0 ? judgement.facts : [...judgement.facts, `${encoding} encoded`];
    judged2.push({ candidate, judgement: { ...judgement, facts } });
  }
  const chosen = withoutOverlaps(judged2);
  const shown = surest(chosen);
  const left = chosen.filter((each) => !shown.includes(each) && each.judgement.confidence !== "low").length;
  return { found: place(bytes, path, shown), limits: limitNotes(limits, left), bare: false };
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
function surest(chosen) {
  const rankOf = ({ judgement }) => CONFIDENCES.indexOf(judgement.confidence);
  if (chosen.length <= MOST_A_FILE) return [...chosen];
  const first = chosen.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_A_FILE);
  return first.sort((a, b) => a.candidate.start - b.candidate.start);
}
function limitNotes(exhausted, left) {
  const notes = [...exhausted].map((rule) => `rule ${rule} met more candidates than it may look at`);
  if (left > 0) notes.push(`${MOST_A_FILE} secrets are shown, ${left} more are not`);
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
  WORD,
  NAME2 as NAME,
  BARE,
  BYTE,
  byteSet,
  crc32,
  base62,
  fileContext,
  judge,
  byteLines,
  scanText
};
