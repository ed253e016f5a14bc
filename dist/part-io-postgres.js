import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  DeniedQueryError,
  withPostgres
} from "./part-shared-io-postgres.js";
import "./part-shared-io-harmless-line.js";
import "./part-shared-util-control-characters.js";
import "./part-shared-util-thrown.js";
import "./part-shared-model-errors.js";
import "./part-shared-package.js";
import "./part-shared-undefined.js";
export {
  DeniedQueryError,
  withPostgres
};
