import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  observed
} from "./part-shared-scan-static-session-observed.js";
import {
  looksAt,
  semgrepEngine
} from "./part-shared-scan-static-semgrep-engine.js";
import "./part-shared-scan-static-semgrep-compiled.js";
import "./part-shared-web-tree-sitter.js";
import {
  languageOf
} from "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
import {
  withNosemgrep
} from "./part-shared-scan-static-semgrep-nosemgrep.js";
import "./part-shared-scan-static-observe.js";
import {
  sourceText
} from "./part-shared-scan-static-source-text.js";
import "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import "./part-shared-util-json-comments.js";
import "./part-shared-js-yaml.js";
import "./part-shared-util-thrown.js";
import "./part-shared-picomatch.js";
import "./part-shared-util-hash.js";
import "./part-shared-model-errors.js";
import "./part-shared-util-lfs-pointer.js";
import "./part-shared-util-inline-ignore.js";
import "./part-shared-util-binary-form.js";
import "./part-shared-package.js";
import "./part-shared-io-assets.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import "./part-shared-util-group-by.js";
import "./part-shared-undefined.js";

// src/scan/static/semgrep/other-files.ts
var MAX_BYTES = 1e6;
async function scanOtherFiles(reading, rules, paths) {
  const engine = semgrepEngine(rules);
  const wanted = paths.filter((path) => languagesAt(path, rules).length > 0);
  const found = [];
  for await (const result of reading.workspace.read(reading.side, wanted, MAX_BYTES, { textOnly: true })) {
    reading.signal.throwIfAborted();
    if (result.status !== "read") continue;
    const source = sourceText(result.bytes);
    if (source.kind !== "text" || await reading.classes.foreign(result.path, source.text) !== null) continue;
    for (const language of languagesAt(result.path, rules)) {
      const { hits, lack } = await engine.look(result.path, language, source.text);
      if (lack !== null) reading.tally.gap("budget", result.path, "your own rules", lack);
      for (const hit of hits) {
        const seen = observed(hit, () => source.text);
        if (seen !== null) found.push(withNosemgrep(seen, source.text));
      }
    }
  }
  return found;
}
function languagesAt(path, rules) {
  const asked = rules.filter(({ include, exclude }) => looksAt(include, exclude, path));
  const isHcl = languageOf(path) === null && /\.(?:tf|hcl|tfvars)$/.test(path);
  return [
    ...isHcl && asked.some(({ languages }) => languages.includes("hcl")) ? ["hcl"] : [],
    ...asked.some(({ languages }) => languages.includes("text")) ? ["text"] : []
  ];
}
export {
  scanOtherFiles
};
