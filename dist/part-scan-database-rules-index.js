import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  DATABASE_RULES
} from "./part-shared-scan-database-rules-audit-removed.js";
import "./part-shared-model-catalogue.js";
import "./part-shared-scan-database-name.js";
import "./part-shared-scan-database-migrations-order.js";
import "./part-shared-util-group-by.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";
export {
  DATABASE_RULES
};
