import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  scanClosed
} from "./part-shared-scan-secrets-open-bit-reader.js";
import "./part-shared-scan-secrets-match-text-bytes.js";
import "./part-shared-scan-secrets-decode-decode.js";
import "./part-shared-util-byte-name.js";
import "./part-shared-picomatch.js";
import "./part-shared-io-installation.js";
import "./part-shared-model-severity.js";
import "./part-shared-util-hash.js";
import "./part-shared-model-errors.js";
import "./part-shared-util-inline-ignore.js";
import "./part-shared-util-binary-form.js";
import "./part-shared-io-assets.js";
import "./part-shared-util-line-start.js";
import "./part-shared-undefined.js";
export {
  scanClosed
};
