import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  isLoadedByItself
} from "./part-shared-scan-static-infrastructure-terraform-variable-files.js";
import {
  GRAMMAR
} from "./part-shared-scan-static-infrastructure-terraform-grammar.js";

// src/scan/static/infrastructure/cloudformation/index.ts
var HEADER = /(?:^[ \t]*|[{,]\s*)["']?AWSTemplateFormatVersion["']?[ \t]*:/m;
var RESOURCES = /(?:^[ \t]*|[{,]\s*)["']?Resources["']?[ \t]*:/m;
var TYPE = /["']?Type["']?[ \t]*:[ \t]*["']?AWS::[A-Z]/;
var cloudformation = {
  id: "cloudformation",
  title: "CloudFormation",
  example: "infra/template.yaml",
  category: "infrastructure",
  grammar: null,
  named: () => false,
  recognises: (path, text) => /\.(?:ya?ml|json|template)$/i.test(path) && RESOURCES.test(text) && (HEADER.test(text) || TYPE.test(text)),
  beside: null,
  read: async (files, budget) => (await import("./part-scan-static-infrastructure-cloudformation-read.js")).read(files, budget)
};

// src/scan/static/infrastructure/compose/index.ts
var SERVICES = /(?:^|[{,]\s*)["']?services["']?[ \t]*:/m;
var IMAGE = /(?:^[ \t]+|[{,]\s*)["']?(?:image|build|extends)["']?[ \t]*:/m;
var compose = {
  id: "compose",
  title: "Compose",
  example: "compose.yaml",
  category: "infrastructure",
  grammar: null,
  named: () => false,
  recognises: (path, text) => /\.(?:ya?ml|json)$/i.test(path) && SERVICES.test(text) && IMAGE.test(text),
  beside: null,
  read: async (files, budget) => (await import("./part-scan-static-infrastructure-compose-read.js")).read(files, budget)
};

// src/scan/static/infrastructure/dockerfile/index.ts
import { posix } from "node:path";
var BEGINS = /^(?:[ \t]*(?:#[^\n]*|ARG[ \t][^\n]*)?\r?\n)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w${}./:@-]+[ \t]*(?:AS[ \t]+[\w.-]+[ \t]*)?(?:\r?\n|$)/i;
var INSTRUCTION = /^[ \t]*(?:RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|USER)[ \t]+\S/m;
var dockerfile = {
  id: "dockerfile",
  title: "Dockerfile",
  example: "Dockerfile",
  category: "infrastructure",
  grammar: null,
  named: (path) => /^(?:(?:docker|container)file(?:[.-][\w.-]+)?|[\w.-]+\.(?:docker|container)file)$/i.test(posix.basename(path)) && !/\.(?:dockerignore|md|txt|[jt]s|py|go|sh|ya?ml|json|tmpl|j2|erb|template)$/i.test(path),
  recognises: (path, text) => /(?:^|\/)[^./]+$|dockerfile[^/]*$/i.test(path) && BEGINS.test(text.slice(0, 4e3)) && INSTRUCTION.test(text),
  beside: null,
  read: async (files, budget) => (await import("./part-scan-static-infrastructure-dockerfile-read.js")).read(files, budget)
};

// src/scan/static/infrastructure/iam-policy/index.ts
var VERSION = /"Version"\s*:\s*"20(?:08-10-17|12-10-17)"/;
var STATEMENT = /"Statement"\s*:/;
var iamPolicy = {
  id: "iam-policy",
  title: "IAM policy",
  example: "infra/policies/job.json",
  category: "infrastructure",
  grammar: null,
  named: () => false,
  recognises: (path, text) => /\.json$/i.test(path) && VERSION.test(text) && STATEMENT.test(text),
  beside: null,
  read: async (files, budget) => (await import("./part-scan-static-infrastructure-iam-policy-read.js")).read(files, budget)
};

// src/scan/static/infrastructure/kubernetes/index.ts
var GROUP_VERSION = /(?:^[ \t]*|[{,]\s*)["']?apiVersion["']?[ \t]*:[ \t]*["']?[\w./-]{0,100}v\d/m;
var KIND = /(?:^[ \t]*|[{,]\s*)["']?kind["']?[ \t]*:/m;
var kubernetes = {
  id: "kubernetes",
  title: "Kubernetes",
  example: "deploy/api.yaml",
  category: "infrastructure",
  grammar: null,
  named: () => false,
  recognises: (path, text) => /\.(?:ya?ml|json)$/i.test(path) && GROUP_VERSION.test(text) && KIND.test(text),
  beside: null,
  read: async (files, budget) => (await import("./part-scan-static-infrastructure-kubernetes-read.js")).read(files, budget)
};

// src/scan/static/infrastructure/sql/index.ts
var sql = {
  id: "sql",
  title: "SQL",
  example: "db/migrations/0007_reports.sql",
  category: "database",
  grammar: null,
  named: (path) => /\.(?:sql|psql|pgsql|ddl)$/i.test(path),
  recognises: () => false,
  beside: null,
  read: async (files, budget) => (await import("./part-scan-static-infrastructure-sql-read.js")).read(files, budget)
};

// src/scan/static/infrastructure/terraform/index.ts
import { posix as posix2 } from "node:path";
var terraform = {
  id: "terraform",
  title: "Terraform",
  example: "infra/main.tf",
  category: "infrastructure",
  grammar: GRAMMAR,
  named: isModuleFile,
  recognises: () => false,
  beside: (path) => isModuleFile(path) || isLoadedByItself(path),
  read: async (files, budget, folder) => (await import("./part-scan-static-infrastructure-terraform-read.js")).read(files, budget, folder)
};
function isModuleFile(path) {
  return /\.(?:tf|tofu)(?:\.json)?$/i.test(posix2.basename(path));
}

// src/scan/static/infrastructure/index.ts
var FORMATS = [
  terraform,
  dockerfile,
  sql,
  kubernetes,
  cloudformation,
  compose,
  iamPolicy
];
function formatById(id) {
  return FORMATS.find((format) => format.id === id);
}
function formatNamed(path) {
  return FORMATS.find((format) => format.named(path)) ?? null;
}
function formatOf(path, text) {
  return formatNamed(path) ?? FORMATS.find((format) => format.recognises(path, text)) ?? null;
}

export {
  FORMATS,
  formatById,
  formatNamed,
  formatOf
};
