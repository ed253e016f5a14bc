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

// src/scan/database/explain.ts
function explainDatabase(id) {
  const rule = DATABASE_RULES.find((candidate) => candidate.id === id);
  if (rule === void 0) return null;
  const { docs } = rule;
  const standards = [...rule.cwe, ...rule.asvs.map((asvs) => `ASVS ${asvs}`)];
  return {
    isOwn: true,
    title: `${rule.id}: ${rule.title} (${[rule.severity, ...standards].join(", ")})`,
    sections: [
      { heading: "What", text: rule.message },
      { heading: "Why it matters", text: docs.why },
      { heading: "How to fix it", text: docs.fix },
      { heading: "Wrong", text: docs.bad, isCode: true },
      { heading: "Right", text: docs.good, isCode: true },
      { heading: "Read more", text: rule.references.join("\n") }
    ]
  };
}
export {
  explainDatabase
};
