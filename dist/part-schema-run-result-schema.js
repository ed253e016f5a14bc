import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import "./part-shared-undefined.js";

// schema/run-result.schema.json
var run_result_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://gatehouse.dev/schema/run-result.schema.json",
  title: "Gatehouse run result",
  description: "The report of one run of Gatehouse. Absent facts are null or left out. Lines and columns count from 1, columns in UTF-16 units.",
  type: "object",
  additionalProperties: false,
  required: ["schemaVersion", "tool", "subject", "policy", "scans", "findings", "notices", "verdict"],
  properties: {
    schemaVersion: { const: 1 },
    tool: {
      type: "object",
      additionalProperties: false,
      required: ["name", "version"],
      properties: { name: { const: "gatehouse" }, version: { $ref: "#/definitions/word" } }
    },
    subject: {
      type: "object",
      additionalProperties: false,
      required: ["repository", "base", "head", "event"],
      properties: {
        repository: {
          description: "owner/name on GitHub",
          type: ["string", "null"],
          maxLength: 200,
          pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"
        },
        base: { $ref: "#/definitions/revision" },
        head: { $ref: "#/definitions/revision" },
        event: {
          enum: ["local", "pull_request", "merge_group", "push", "schedule", "workflow_dispatch", "workflow_run"]
        },
        folder: { description: "Nothing outside this folder was looked at.", $ref: "#/definitions/path" },
        part: {
          description: "The share of a run among several; plan is the same for shares that were planned together.",
          type: "object",
          additionalProperties: false,
          required: ["index", "count", "plan"],
          properties: {
            index: { type: "integer", minimum: 1, maximum: 256 },
            count: { type: "integer", minimum: 1, maximum: 256 },
            plan: { type: "string", pattern: "^[0-9a-f]{16}$" }
          }
        }
      }
    },
    policy: {
      description: "Where the policy came from: <sha>:<path>, a path, or `default`.",
      type: "string",
      minLength: 1,
      maxLength: 4200
    },
    scans: { type: "array", maxItems: 1e3, items: { $ref: "#/definitions/scan" } },
    findings: { type: "array", maxItems: 5e4, items: { $ref: "#/definitions/finding" } },
    coverage: {
      description: "What was not looked at, or not wholly.",
      type: "array",
      maxItems: 5e3,
      items: { $ref: "#/definitions/coverage" }
    },
    notices: { type: "array", maxItems: 5e3, items: { $ref: "#/definitions/notice" } },
    verdict: {
      type: "object",
      additionalProperties: false,
      required: ["outcome", "violations"],
      properties: {
        outcome: { enum: ["pass", "warn", "fail", "error"] },
        violations: {
          type: "array",
          maxItems: 5e4,
          items: {
            type: "object",
            additionalProperties: false,
            required: ["rule", "finding", "message"],
            properties: {
              rule: { $ref: "#/definitions/word" },
              finding: {
                description: "null where something that was not looked at blocks.",
                anyOf: [{ $ref: "#/definitions/fingerprint" }, { type: "null" }]
              },
              message: { $ref: "#/definitions/message" }
            }
          }
        }
      }
    }
  },
  definitions: {
    word: { type: "string", minLength: 1, maxLength: 300 },
    title: { type: "string", minLength: 1, maxLength: 500 },
    message: { type: "string", maxLength: 4e3 },
    path: { type: "string", minLength: 1, maxLength: 4096 },
    count: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    place: { type: "integer", minimum: 1, maximum: 2147483647 },
    fingerprint: { type: "string", pattern: "^[0-9a-f]{8,64}$", maxLength: 64 },
    revision: { type: ["string", "null"], minLength: 1, maxLength: 300 },
    location: {
      type: "object",
      additionalProperties: false,
      required: ["path"],
      properties: {
        path: { $ref: "#/definitions/path" },
        startLine: { $ref: "#/definitions/place" },
        startColumn: { $ref: "#/definitions/place" },
        endLine: { $ref: "#/definitions/place" },
        endColumn: { $ref: "#/definitions/place" },
        commit: {
          description: "The commit that holds this place, when it is no longer in the head.",
          type: "string",
          pattern: "^[0-9a-f]{7,64}$",
          maxLength: 64
        }
      }
    },
    coverage: {
      type: "object",
      additionalProperties: false,
      required: ["scanner", "kind", "path", "subject", "count", "reason", "byChange", "touched", "outcome"],
      properties: {
        scanner: { enum: ["dependencies", "secrets", "static", "workspace"] },
        kind: {
          enum: ["manifest", "lockfile", "ecosystem", "language", "syntax", "generated", "vendored", "binary", "archive", "encoding", "minified", "too-large", "unreadable", "link", "submodule", "lfs", "history", "budget", "scanner"]
        },
        path: {
          description: "null: the entry counts several places.",
          anyOf: [{ $ref: "#/definitions/path" }, { type: "null" }]
        },
        subject: { $ref: "#/definitions/word" },
        declared: { $ref: "#/definitions/count" },
        read: { $ref: "#/definitions/count" },
        count: { type: "integer", minimum: 1, maximum: 9007199254740991 },
        reason: { $ref: "#/definitions/message" },
        byChange: { description: "The change took it out of sight.", type: "boolean" },
        touched: { description: "The change touches it.", type: "boolean" },
        outcome: { description: "What the policy makes of it.", enum: ["fail", "warn", "ignore"] }
      }
    },
    problem: {
      type: "object",
      additionalProperties: false,
      required: ["message"],
      properties: {
        message: { $ref: "#/definitions/message" },
        path: { $ref: "#/definitions/path" },
        line: { $ref: "#/definitions/place" },
        remedy: { $ref: "#/definitions/message" }
      }
    },
    scan: {
      type: "object",
      additionalProperties: false,
      required: ["scanner", "engine", "status", "reason", "durationMs", "stats", "problems", "notes"],
      properties: {
        scanner: { $ref: "#/definitions/word" },
        engine: { $ref: "#/definitions/word" },
        status: { enum: ["complete", "partial", "failed", "skipped", "not-applicable"] },
        reason: { type: ["string", "null"], maxLength: 4e3 },
        durationMs: { type: "number", minimum: 0, maximum: 9007199254740991 },
        stats: {
          type: "object",
          additionalProperties: false,
          required: ["files", "bytes", "packages"],
          properties: {
            files: { $ref: "#/definitions/count" },
            bytes: { $ref: "#/definitions/count" },
            packages: { $ref: "#/definitions/count" }
          }
        },
        problems: { type: "array", maxItems: 1e4, items: { $ref: "#/definitions/problem" } },
        notes: { type: "array", maxItems: 1e3, items: { $ref: "#/definitions/message" } }
      }
    },
    package: {
      type: "object",
      additionalProperties: false,
      required: ["ecosystem", "name", "version", "scope"],
      properties: {
        ecosystem: { $ref: "#/definitions/word" },
        name: { type: "string", minLength: 1, maxLength: 1e3 },
        version: { type: "string", maxLength: 500 },
        purl: { type: "string", pattern: "^pkg:", maxLength: 4096 },
        scope: { enum: ["runtime", "development", "unknown"] },
        direct: { type: "boolean" },
        paths: {
          description: "Ways from a direct dependency to the parent of this package, shortest first.",
          type: "array",
          maxItems: 100,
          items: {
            type: "array",
            maxItems: 1e3,
            items: { type: "string", maxLength: 1e3 }
          }
        }
      }
    },
    fix: {
      type: "object",
      additionalProperties: false,
      required: ["description"],
      properties: {
        description: { $ref: "#/definitions/message" },
        version: { $ref: "#/definitions/title" },
        command: { $ref: "#/definitions/message" },
        replacement: { type: "string", maxLength: 2e4 }
      }
    },
    suppression: {
      type: "object",
      additionalProperties: false,
      required: ["kind", "reason"],
      properties: {
        kind: { enum: ["exception", "inline", "baseline", "revoked"] },
        reason: { $ref: "#/definitions/message" },
        owner: { $ref: "#/definitions/word" },
        expires: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", maxLength: 10 }
      }
    },
    finding: {
      type: "object",
      additionalProperties: false,
      required: [
        "id",
        "category",
        "rule",
        "severity",
        "confidence",
        "title",
        "message",
        "location",
        "aliases",
        "cwe",
        "references",
        "state",
        "suppression",
        "sources"
      ],
      properties: {
        id: { $ref: "#/definitions/fingerprint" },
        category: {
          enum: [
            "dependency",
            "malware",
            "license",
            "secret",
            "code",
            "infrastructure",
            "workflow",
            "database",
            "policy"
          ]
        },
        rule: { $ref: "#/definitions/word" },
        severity: { enum: ["critical", "high", "medium", "low", "info", "unknown"] },
        confidence: { enum: ["high", "medium", "low"] },
        title: { $ref: "#/definitions/title" },
        message: { $ref: "#/definitions/message" },
        location: { oneOf: [{ type: "null" }, { $ref: "#/definitions/location" }] },
        otherLocations: { type: "array", maxItems: 1e4, items: { $ref: "#/definitions/location" } },
        package: { $ref: "#/definitions/package" },
        aliases: { type: "array", maxItems: 1e3, items: { $ref: "#/definitions/word" } },
        cwe: {
          type: "array",
          maxItems: 100,
          items: { type: "string", pattern: "^CWE-\\d{1,5}$", maxLength: 9 }
        },
        references: { type: "array", maxItems: 1e3, items: { type: "string", maxLength: 4096 } },
        risk: {
          type: "object",
          additionalProperties: false,
          required: ["cvss", "kev", "epss"],
          properties: {
            cvss: { type: ["number", "null"], minimum: 0, maximum: 10 },
            kev: { type: ["boolean", "null"] },
            epss: { type: ["number", "null"], minimum: 0, maximum: 1 }
          }
        },
        fix: { $ref: "#/definitions/fix" },
        state: { enum: ["new", "existing", "fixed"] },
        worsened: {
          type: "array",
          minItems: 1,
          maxItems: 10,
          items: { $ref: "#/definitions/message" },
          description: "What got worse about a finding that the base has too: why it is new."
        },
        suppression: { oneOf: [{ type: "null" }, { $ref: "#/definitions/suppression" }] },
        sources: {
          type: "array",
          maxItems: 100,
          items: {
            type: "object",
            additionalProperties: false,
            required: ["tool", "version", "rule"],
            properties: {
              tool: { $ref: "#/definitions/word" },
              version: { type: "string", maxLength: 300 },
              rule: { $ref: "#/definitions/word" }
            }
          }
        }
      }
    },
    notice: {
      type: "object",
      additionalProperties: false,
      required: ["kind", "message"],
      properties: {
        kind: {
          enum: [
            "policy-change",
            "inline-ignore-added",
            "workflow-change",
            "class-lowered",
            "surroundings-change",
            "input-ignored",
            "option-tightens",
            "option-loosens",
            "queue",
            "exception-unused",
            "exception-expired",
            "exception-expiring",
            "baseline-unknown",
            "nothing-compared",
            "stale-data"
          ]
        },
        message: { $ref: "#/definitions/message" },
        location: { $ref: "#/definitions/location" }
      }
    }
  }
};
export {
  run_result_schema_default as default
};
