import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  isProjectFile,
  isProjectFileOf
} from "./part-shared-scan-dependencies-ecosystem-project-file.js";
import "./part-shared-scan-dependencies-file-repository-path.js";
import "./part-shared-scan-dependencies-ecosystem-cocoapods.js";
import "./part-shared-model-errors.js";
import "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";
export {
  isProjectFile,
  isProjectFileOf
};
