import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_gte
} from "./part-shared-semver.js";
import "./part-shared-undefined.js";
export default require_gte();
