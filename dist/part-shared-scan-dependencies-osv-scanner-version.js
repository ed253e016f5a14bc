import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/scan/dependencies/osv-scanner/version.ts
import { dirname } from "node:path";
var MINIMUM_VERSION = "2.4.0";
var COMMAND = "osv-scanner";
async function installedOsvScanner(exec) {
  const cwd = dirname(process.execPath);
  const result = await exec(COMMAND, ["--version"], { cwd, timeoutMs: 2e4, maxBytes: 1e5 });
  if (result.ended === "not-found") return { status: "absent", reason: "osv-scanner is not on the PATH" };
  const version = /osv-scanner version: v?(\d{1,5}\.\d{1,5}\.\d{1,5}\S{0,40})/.exec(
    result.stdout.toString("utf8")
  )?.[1];
  if (result.exitCode !== 0 || version === void 0) {
    return { status: "refused", reason: "osv-scanner does not tell its version" };
  }
  const { default: gte } = await import("./part-semver.js");
  if (!gte(version, MINIMUM_VERSION)) {
    return {
      status: "refused",
      reason: `osv-scanner ${version} is older than ${MINIMUM_VERSION}, install a newer one`
    };
  }
  return { status: "usable", version };
}

export {
  MINIMUM_VERSION,
  COMMAND,
  installedOsvScanner
};
