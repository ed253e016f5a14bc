import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/io/temporary-folder.ts
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var open = /* @__PURE__ */ new Set();
function temporaryFolder(prefix = "gatehouse-") {
  const path = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  if (open.size === 0) process.once("exit", removeAll);
  open.add(path);
  return {
    path,
    remove() {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
      open.delete(path);
      if (open.size === 0) process.off("exit", removeAll);
    }
  };
}
function removeAll() {
  for (const path of open) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    } catch {
    }
  }
  open.clear();
}

export {
  temporaryFolder
};
