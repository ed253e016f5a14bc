import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  NO_CLASSES
} from "./part-shared-util-file-classes.js";

// src/scan/static/side-classes.ts
function sideClasses({ classes = NO_CLASSES, settings }, side) {
  return {
    async foreign(path, text) {
      const found = await classes.foreign(side, path, text);
      if (found?.kind !== "generated" && found?.kind !== "vendored") return null;
      return { kind: found.kind, evidence: found.evidence ?? "declared on the base branch" };
    },
    async of(path) {
      const { kind } = await classes.of(side, path);
      return { kind, lowered: kind !== "source" && settings.tests === "lowered" };
    }
  };
}

export {
  sideClasses
};
