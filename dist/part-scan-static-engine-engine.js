import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scanFile
} from "./part-shared--ast-grep-wasm.js";
import "./part-shared-util-line-index.js";
import "./part-shared-scan-static-language-go.js";
import "./part-shared-util-thrown.js";
import "./part-shared-util-line-start.js";
import "./part-shared-io-assets.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";
export {
  scanFile
};
