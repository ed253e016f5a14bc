import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  packageFromPurl,
  purlOf
} from "./part-shared-packageurl-js.js";
import "./part-shared-undefined.js";
export {
  packageFromPurl,
  purlOf
};
