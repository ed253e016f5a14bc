import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  scanClosed
} from "./part-shared-scan-secrets-open-bit-reader.js";
import {
  binaryGap,
  openBudget,
  unreadGap
} from "./part-shared-scan-secrets-file-gap.js";
import {
  isWorthOpening
} from "./part-shared-scan-secrets-match-text-bytes.js";
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

// src/scan/secrets/scan-closed-files.ts
import { setImmediate } from "node:timers/promises";
async function scanClosedFiles(engine, workspace, side, files, largest, signal, result) {
  const budget = openBudget();
  const worth = files.filter(({ path, form }) => isWorthOpening(path, form));
  const known = new Map(files.map((file) => [file.path, file]));
  for (const { path } of files) result.bare.add(path);
  for await (const read of workspace.read(
    side,
    worth.map(({ path }) => path),
    largest
  )) {
    signal.throwIfAborted();
    const file = known.get(read.path);
    if (file === void 0) continue;
    if (read.status !== "read") {
      if (read.status !== "binary") result.gaps.push(unreadGap(read, largest));
      continue;
    }
    const { found, unopened } = await scanClosed(engine, file.path, read.bytes, budget);
    result.found.push(...found);
    if (found.length > 0) result.bare.delete(file.path);
    const gap = file.isText && unopened.size === 0 ? null : binaryGap(file.path, file.form, unopened);
    if (gap !== null) result.gaps.push(gap);
    else result.seen.add(file.path);
    await setImmediate();
  }
}
export {
  scanClosedFiles
};
