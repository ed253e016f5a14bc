import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./part-shared-yaml.js";
import "./part-shared-undefined.js";
export default require_dist();
