import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  isWorkflowFile
} from "./part-shared-scan-static-workflow-workflow-file.js";
import {
  languageOf
} from "./part-shared-scan-static-language-csharp.js";
import {
  sourceText
} from "./part-shared-scan-static-source-text.js";
import {
  formatNamed,
  formatOf
} from "./part-shared-scan-static-infrastructure-cloudformation-index.js";

// src/scan/static/infrastructure/files.ts
var MAYBE = /\.(?:ya?ml|json|template)$|(?:^|\/)[^./]+$|dockerfile[^/]*$/i;
var MAX_BYTES = 2e6;
async function infrastructureFiles(workspace, side, paths) {
  const maybe = paths.filter((path) => formatNamed(path) === null && MAYBE.test(path));
  const found = new Set(paths.filter((path) => formatNamed(path) !== null));
  for await (const result of workspace.read(side, maybe, MAX_BYTES, { textOnly: true })) {
    if (result.status !== "read") continue;
    const source = sourceText(result.bytes);
    if (source.kind === "text" && formatOf(result.path, source.text) !== null) found.add(result.path);
  }
  return paths.filter((path) => found.has(path));
}

// src/scan/static/targets.ts
async function targets(workspace, side) {
  const { changes, prefix } = workspace;
  const all = changes === null ? (await workspace.files(side)).map((file) => file.path) : changedPaths(workspace, side);
  const own = all.filter((path) => path.startsWith(prefix));
  const isCode = (path) => languageOf(path) !== null || isWorkflowFile(path);
  const others = own.filter((path) => !isCode(path));
  return [...own.filter(isCode), ...await infrastructureFiles(workspace, side, others)];
}
function changedPaths(workspace, side) {
  const changes = workspace.changes ?? [];
  if (side === "base") return changes.flatMap((change) => change.basePath ?? []);
  return changes.filter((change) => change.kind !== "deleted").map((change) => change.path);
}

export {
  targets,
  changedPaths
};
