import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import "./part-shared-undefined.js";

// schema/sbom-part.schema.json
var sbom_part_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://gatehouse.dev/schema/sbom-part.schema.json",
  title: "Bill of materials of a stage or shard",
  description: "The part of CycloneDX 1.6 that Gatehouse writes, and all that actions/gate reads when it joins bills of materials. Vulnerabilities are made anew from the findings and are not read.",
  type: "object",
  additionalProperties: false,
  required: ["bomFormat", "specVersion", "metadata", "components"],
  properties: {
    $schema: { type: "string" },
    bomFormat: { const: "CycloneDX" },
    specVersion: { const: "1.6" },
    serialNumber: { type: "string" },
    version: { const: 1 },
    metadata: {
      type: "object",
      additionalProperties: false,
      required: ["component"],
      properties: {
        tools: { type: "object" },
        component: {
          type: "object",
          additionalProperties: false,
          required: ["type", "bom-ref", "name"],
          properties: {
            type: { const: "application" },
            "bom-ref": { const: "subject" },
            name: { type: "string", minLength: 1, maxLength: 200 },
            version: { type: "string", maxLength: 1024 }
          }
        },
        properties: { $ref: "#/definitions/properties" }
      }
    },
    components: { type: "array", items: { $ref: "#/definitions/component" } },
    vulnerabilities: { type: "array" },
    compositions: { type: "array", maxItems: 1 }
  },
  definitions: {
    component: {
      type: "object",
      additionalProperties: false,
      required: ["type", "bom-ref", "name", "version", "properties"],
      properties: {
        type: { const: "library" },
        "bom-ref": { type: "string", minLength: 1 },
        name: { type: "string" },
        version: { type: "string", maxLength: 1024 },
        scope: { enum: ["required", "excluded"] },
        licenses: { type: "array", items: { $ref: "#/definitions/license" } },
        purl: { type: "string", pattern: "^pkg:" },
        evidence: {
          type: "object",
          additionalProperties: false,
          required: ["occurrences"],
          properties: {
            occurrences: {
              type: "array",
              minItems: 1,
              items: {
                type: "object",
                additionalProperties: false,
                required: ["location"],
                properties: { location: { type: "string" } }
              }
            }
          }
        },
        properties: { $ref: "#/definitions/properties" }
      }
    },
    license: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: {
        expression: { type: "string" },
        license: {
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          maxProperties: 1,
          properties: { id: { type: "string" }, name: { type: "string" } }
        }
      }
    },
    properties: {
      type: "array",
      maxItems: 1e3,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name", "value"],
        properties: {
          name: { enum: ["gatehouse:ecosystem", "gatehouse:incomplete"] },
          value: { type: "string", maxLength: 4e3 }
        }
      }
    }
  }
};
export {
  sbom_part_schema_default as default
};
