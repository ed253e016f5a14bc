import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  isWorkflowFile
} from "./part-shared-scan-static-workflow-workflow-file.js";
import {
  sourceText
} from "./part-shared-scan-static-source-text.js";
import {
  readWorkflow
} from "./part-shared-scan-static-workflow-read.js";
import "./part-shared-scan-static-workflow-aliases.js";
import "./part-shared-yaml.js";
import "./part-shared-util-yaml-flow.js";
import "./part-shared-util-lfs-pointer.js";
import "./part-shared-util-binary-form.js";
import "./part-shared-undefined.js";

// src/scan/static/workflow/project.ts
var MAX_BYTES = 2e5;
var MAX_FILES = 500;
async function readProject(workspace, side, targets, ownActions) {
  const listed = (await workspace.files(side)).map(({ path }) => path).filter(isWorkflowFile);
  const files = /* @__PURE__ */ new Map();
  for await (const result of workspace.read(side, listed.slice(0, MAX_FILES), MAX_BYTES)) {
    const source = result.status === "read" ? sourceText(result.bytes) : null;
    if (source?.kind !== "text") continue;
    const workflow = readable(result.path, source.text);
    if (workflow !== null) files.set(result.path, workflow);
  }
  const looked = new Set(targets);
  const own = new Set(ownActions.map((name) => name.toLowerCase()));
  return { files, isTarget: (path) => looked.has(path), isOwn: (uses) => isNamedBy(own, uses) };
}
function isNamedBy(own, { kind, name }) {
  const [owner = "", repository = ""] = name.split("/");
  return kind === "remote" && (own.has(owner) || own.has(`${owner}/${repository}`));
}
function readable(path, text) {
  try {
    return readWorkflow(path, text);
  } catch {
    return null;
  }
}
export {
  readProject
};
