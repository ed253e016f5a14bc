import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  yamlFile
} from "./part-shared-scan-static-infrastructure-yaml-document.js";
import "./part-shared-yaml.js";
import "./part-shared-scan-static-infrastructure-budget.js";
import "./part-shared-scan-static-infrastructure-value.js";
import "./part-shared-undefined.js";

// src/scan/static/infrastructure/iam-policy/read.ts
function read(files, budget) {
  const gaps = [];
  const resources = files.flatMap((file) => {
    const { documents, error } = yamlFile(file, budget);
    if (error !== null) {
      gaps.push({ kind: "syntax", path: file.path, subject: "IAM policy", reason: `not valid JSON: ${error}` });
    }
    return documents.flatMap(
      (document) => document.kind === "map" ? [{ type: "policy", name: "", address: "policy", at: document.at, attributes: document }] : []
    );
  });
  return { resources, gaps };
}
export {
  read
};
