import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  ownModelsFrom
} from "./part-shared-scan-static-models-compile-opening.js";
import "./part-shared-scan-static-models-kinds.js";
import "./part-shared-scan-static-fields.js";
import "./part-shared-scan-static-models-model.js";
import {
  LANGUAGES
} from "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
import "./part-shared-util-json-comments.js";
import {
  load
} from "./part-shared-js-yaml.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import {
  LocatedError,
  ScanError
} from "./part-shared-model-errors.js";
import "./part-shared-util-group-by.js";
import "./part-shared-undefined.js";

// src/scan/static/models/own-models.ts
var MAX_BYTES = 5e5;
async function ownModels(workspace, paths) {
  const made = {};
  for await (const result of workspace.readBaseTip(paths, MAX_BYTES)) {
    if (result.status !== "read")
      throw new ScanError(`static.models: ${result.path} cannot be read (${result.status})`);
    const { language, models } = parsed(result.path, result.bytes.toString("utf8"));
    made[language] = [...made[language] ?? [], ...models];
  }
  return made;
}
function parsed(path, text) {
  const folders = [...new Set(LANGUAGES.flatMap(({ flow }) => flow.models))];
  try {
    return ownModelsFrom(load(text), path, folders);
  } catch (error) {
    const place = error instanceof LocatedError ? error.path ?? path : path;
    throw new ScanError(`static.models: ${place}: ${messageOf(error).slice(0, 300)}`);
  }
}
export {
  ownModels
};
