import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  semgrepEngine
} from "./part-shared-scan-static-semgrep-engine.js";
import "./part-shared-scan-static-semgrep-compiled.js";
import "./part-shared-web-tree-sitter.js";
import "./part-shared-scan-static-language-csharp.js";
import "./part-shared-scan-static-tree-flat-tree.js";
import "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import "./part-shared-util-json-comments.js";
import "./part-shared-js-yaml.js";
import "./part-shared-util-thrown.js";
import "./part-shared-picomatch.js";
import "./part-shared-model-errors.js";
import "./part-shared-io-assets.js";
import "./part-shared-util-group-by.js";
import "./part-shared-undefined.js";
export {
  semgrepEngine
};
