import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  byteLines,
  scanText
} from "./part-shared-scan-secrets-decode-decode.js";
import {
  decodeText,
  textForm
} from "./part-shared-util-binary-form.js";

// src/util/file-name.ts
var MEDIA = /\.(?:png|jpe?g|jfif|gif|bmp|ico|cur|icns|webp|avif|hei[cf]|tiff?|psd|jp2|woff2?|ttf|ttc|otf|eot|mp3|wav|ogg|oga|flac|aac|m4a|midi?|aiff?|opus|mp4|m4v|mov|webm|mkv|avi|ogv|mpe?g)$/i;
var MEDIA_FORMS = /* @__PURE__ */ new Set(["image", "font", "audio", "video"]);
function isMedia(path, form) {
  return MEDIA_FORMS.has(form) && MEDIA.test(path);
}
function hasMediaName(path) {
  return MEDIA.test(path);
}
var TEXT_ENDING = /\.(?:[cm]?[jt]sx?|py[iw]?|go|java|kts?|groovy|gradle|scala|rb|erb|rake|php|phtml|cs|cshtml|fs|vb|c|h|cc|cpp|cxx|hpp|m|mm|swift|rs|dart|lua|pl|pm|r|jl|exs?|erl|clj[cs]?|hs|elm|vue|svelte|astro|html?|xhtml|xml|xsl|svg|css|s[ac]ss|less|sh|bash|zsh|fish|ps1|psm1|psd1|bat|cmd|sql|graphql|proto|tf|tfvars|hcl|nix|bicep|cue|rego|jsonc?|json5|jsonl|ndjson|ya?ml|toml|ini|cfg|cnf|conf|config|properties|props|env|envrc|lock|txt|mdx?|markdown|rst|adoc|csv|tsv|log|pem|key|crt|cer|pub|csproj|fsproj|vbproj|sln|plist|reg|tmpl|tpl|j2|ejs|hbs|pug|jsp|mod|sum|http|ipynb|tfstate|patch|diff)$/i;
var TEXT_NAME = /(?:^|\/)(?:\.env[^/]*|\.[a-z]{1,20}(?:rc|ignore|attributes|config)|\.netrc|\.pgpass|\.htpasswd|\.git-credentials|credentials|Dockerfile[^/]*|Containerfile|Makefile|GNUmakefile|Jenkinsfile|Procfile|Vagrantfile|Gemfile|Rakefile|Pipfile|BUILD|WORKSPACE|LICENSE|README|CODEOWNERS|gradlew|mvnw)$/i;
function promisesText(path) {
  return TEXT_ENDING.test(path) || TEXT_NAME.test(path);
}

// src/scan/secrets/open/closed-form.ts
var SIGNATURES = [
  ["PK", "zip"],
  ["PK", "zip"],
  ["\x8B\b", "gzip"],
  ["SQLite format 3\0", "sqlite"],
  ["%PDF-", "pdf"],
  ["\x89PNG\r\n\n", "png"],
  ["\xFF\xD8\xFF", "jpeg"],
  ["7z\xBC\xAF'", "7z"],
  ["Rar!\x07", "rar"],
  ["\xFD7zXZ\0", "xz"],
  ["(\xB5/\xFD", "zstd"],
  ['"M', "lz4"],
  ["\x9D", "compress"]
];
var BZIP2 = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/;
var LOCKED = /* @__PURE__ */ new Set(["7z", "rar", "xz", "zstd", "compress", "lz4"]);
var CONTAINERS = /* @__PURE__ */ new Set(["zip", "gzip", "bzip2", "tar"]);
var FIRST_BYTES = /* @__PURE__ */ new Set([...SIGNATURES.map(([signature]) => signature.charCodeAt(0)), 66]);
var TAR_MARK = 257;
function closedForm(bytes) {
  if (!FIRST_BYTES.has(bytes[0] ?? 0) && bytes[TAR_MARK] !== 117) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString("latin1");
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  if (signed !== void 0) return signed;
  if (BZIP2.test(head)) return "bzip2";
  return head.startsWith("ustar", TAR_MARK) ? "tar" : null;
}
function isLocked(form) {
  return LOCKED.has(form);
}
function isContainer(form) {
  return CONTAINERS.has(form);
}
function isWorthOpening(path, form) {
  const isSilent = form === "audio" || form === "video" || form === "font";
  return !isSilent || !hasMediaName(path);
}

// src/scan/secrets/match/text-bytes.ts
function textBytes(bytes) {
  const form = textForm(bytes);
  return form.kind === "binary" ? null : readable(bytes, form);
}
function textViews(bytes) {
  const form = textForm(bytes);
  if (form.kind === "binary") return form;
  const text = readable(bytes, form);
  if (form.encoding !== "utf8") return { kind: "text", bytes: text, withoutNuls: dropNuls(bytes), withNuls: null };
  if (!form.nul) return { kind: "text", bytes: text, withoutNuls: null, withNuls: null };
  const body = bytes.subarray(form.mark);
  return { kind: "text", bytes: text, withoutNuls: dropNuls(body), withNuls: body };
}
function readable(bytes, form) {
  if (form.encoding !== "utf8") return Buffer.from(decodeText(bytes, form), "utf8");
  const body = bytes.subarray(form.mark);
  if (!form.nul) return body;
  const copy = Buffer.from(body);
  for (let at = copy.indexOf(0); at !== -1; at = copy.indexOf(0, at + 1)) copy[at] = 32;
  return copy;
}
function dropNuls(bytes) {
  const kept = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (const byte of bytes) if (byte !== 0) kept[length++] = byte;
  return kept.subarray(0, length);
}

// src/scan/secrets/scan-bytes.ts
function scanBytes(engine, path, bytes, file = null) {
  const views = textViews(bytes);
  if (views.kind === "binary") return { binary: views.form };
  const result = scanText(engine, path, views.bytes, file);
  if (views.withoutNuls === null) return result;
  const other = scanText(engine, path, views.withoutNuls, file);
  const known = new Set(result.found.map(({ value }) => value));
  const { withNuls } = views;
  const further = other.found.filter(({ value }) => !known.has(value));
  return {
    found: [...result.found, ...withNuls === null ? further : further.map((secret) => behindNuls(secret, withNuls))],
    limits: [.../* @__PURE__ */ new Set([...result.limits, ...other.limits])],
    bare: result.bare && other.bare
  };
}
function behindNuls(secret, text) {
  const lines = byteLines(text);
  const { startLine, startColumn, endLine, endColumn } = secret;
  return {
    ...secret,
    startColumn: columnWithNuls(text, lines.span(startLine), startColumn),
    endColumn: columnWithNuls(text, lines.span(endLine), endColumn - 1) + 1
  };
}
function columnWithNuls(text, span, column) {
  if (span === null) return column;
  let left = column;
  const line = text.toString("utf8", span.start, span.end);
  for (let at = 0; at < line.length; at++) if (line[at] !== "\0" && --left === 0) return at + 1;
  return line.length;
}

export {
  textBytes,
  isMedia,
  hasMediaName,
  promisesText,
  closedForm,
  isLocked,
  isContainer,
  isWorthOpening,
  scanBytes
};
