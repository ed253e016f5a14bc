import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  compileLanguage,
  compileModels,
  ownModelsFrom
} from "./part-shared-scan-static-models-compile-opening.js";
import "./part-shared-scan-static-models-kinds.js";
import "./part-shared-scan-static-fields.js";
import "./part-shared-scan-static-models-model.js";
import "./part-shared-js-yaml.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";
export {
  compileLanguage,
  compileModels,
  ownModelsFrom
};
