import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compileLanguage,
  compileModels,
  ownModelsFrom
} from "./part-shared-scan-static-models-compile-web.js";
import "./part-shared-scan-static-models-kinds.js";
import "./part-shared-scan-static-fields.js";
import "./part-shared-scan-static-models-model.js";
import "./part-shared-model-errors.js";
import "./part-shared-js-yaml.js";
import "./part-shared-undefined.js";
export {
  compileLanguage,
  compileModels,
  ownModelsFrom
};
