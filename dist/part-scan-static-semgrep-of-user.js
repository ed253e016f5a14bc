import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  changedPaths
} from "./part-shared-scan-static-infrastructure-files.js";
import "./part-shared-scan-static-workflow-workflow-file.js";
import {
  ownSemgrepRules
} from "./part-shared-scan-static-semgrep-compiled.js";
import "./part-shared-web-tree-sitter.js";
import {
  languageOf
} from "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
import "./part-shared-scan-static-source-text.js";
import "./part-shared-scan-static-infrastructure-cloudformation-index.js";
import "./part-shared-scan-static-infrastructure-terraform-variable-files.js";
import "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import "./part-shared-util-json-comments.js";
import "./part-shared-js-yaml.js";
import "./part-shared-util-thrown.js";
import "./part-shared-model-errors.js";
import "./part-shared-util-lfs-pointer.js";
import "./part-shared-util-binary-form.js";
import "./part-shared-io-assets.js";
import "./part-shared-util-group-by.js";
import "./part-shared-undefined.js";

// src/scan/static/semgrep/of-user.ts
async function rulesOfUser(workspace, paths, off, tallies) {
  const [head, base] = await Promise.all([pathsOf(workspace, "head"), pathsOf(workspace, "base")]);
  const { rules, notRun } = await ownSemgrepRules(workspace, paths, languagesOf([...head, ...base]));
  for (const { id, path, uses } of notRun) {
    if (off.includes(id)) continue;
    for (const tally of tallies)
      tally.gap("language", path, `rule ${id}`, `the rule ${id} is not run: it uses ${uses}`);
  }
  const run = rules.filter(({ id }) => !off.includes(id));
  const wants = run.some(({ languages }) => languages.some((each) => each === "text" || each === "hcl"));
  return { rules: run, others: async (side) => wants ? side === "head" ? head : base : [] };
}
async function pathsOf(workspace, side) {
  if (workspace.changes !== null) return changedPaths(workspace, side);
  return side === "base" ? [] : (await workspace.files("head")).map(({ path }) => path);
}
function languagesOf(paths) {
  const found = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const language = languageOf(path);
    if (language !== null) found.add(language);
    else if (/\.(?:tf|hcl|tfvars)$/.test(path)) found.add("hcl");
  }
  return found;
}
export {
  rulesOfUser
};
