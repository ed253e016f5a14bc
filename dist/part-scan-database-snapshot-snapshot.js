import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  sortedCatalogue
} from "./part-shared-scan-database-snapshot-order.js";
import {
  loadValidator
} from "./part-shared-io-validator.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";
import {
  ConfigurationError
} from "./part-shared-model-errors.js";
import "./part-shared-io-assets.js";
import "./part-shared-util-text-order.js";
import "./part-shared-undefined.js";

// src/scan/database/snapshot/snapshot.ts
var MOST_SNAPSHOT_BYTES = 256 * 1024 * 1024;
function snapshotText(catalogue) {
  const lines = Object.entries(sortedCatalogue(catalogue)).map(([key, value]) => {
    const name = JSON.stringify(key);
    if (!Array.isArray(value) || value.length === 0) return `    ${name}: ${JSON.stringify(value)}`;
    return `    ${name}: [
${value.map((entry) => `      ${JSON.stringify(entry)}`).join(",\n")}
    ]`;
  });
  return `{
  "version": 1,
  "catalogue": {
${lines.join(",\n")}
  }
}
`;
}
async function readSnapshot(bytes, name) {
  if (bytes.length > MOST_SNAPSHOT_BYTES) {
    throw new ConfigurationError(`${name}: no snapshot of a database is larger than ${MOST_SNAPSHOT_BYTES} bytes`);
  }
  const value = jsonOf(bytes, name);
  const validate = await loadValidator("catalogue");
  if (validate(value)) return { ...value.catalogue, origin: "snapshot" };
  const [error] = validate.errors ?? [];
  const place = error?.instancePath.slice(1).replaceAll("/", ".") || "the file";
  throw new ConfigurationError(
    `${name}: no snapshot of a database: ${place} ${error?.message ?? "is wrong"}; gatehouse database --write-snapshot writes one`
  );
}
function jsonOf(bytes, name) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ConfigurationError(`${name}: no snapshot of a database: ${messageOf(error).slice(0, 200)}`);
  }
}
export {
  readSnapshot,
  snapshotText
};
