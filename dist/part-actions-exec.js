import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  exec,
  getExecOutput
} from "./part-shared--actions-exec.js";
import "./part-shared-undefined.js";
export {
  exec,
  getExecOutput
};
