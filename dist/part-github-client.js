import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  NO_RETRY,
  createClient
} from "./part-shared--actions-github.js";
import "./part-shared-tunnel.js";
import "./part-shared-model-errors.js";
import "./part-shared-undefined.js";
export {
  NO_RETRY,
  createClient
};
