var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// baseline.cjs
var require_baseline = __commonJS({
  "baseline.cjs"(exports, module) {
    module.exports = validate10;
    module.exports.default = validate10;
    var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://gatehouse.dev/schema/baseline.schema.json", "title": "Baseline", "description": "The file .github/gatehouse-baseline.json: findings that were there when the repository adopted Gatehouse. `gatehouse baseline` writes it. Malware is never in it.", "type": "object", "additionalProperties": false, "required": ["version", "findings"], "properties": { "version": { "const": 1 }, "findings": { "type": "array", "maxItems": 2e5, "items": { "type": "object", "additionalProperties": false, "required": ["id", "category", "rule", "severity", "confidence", "lineage", "kind", "paths"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32,64}$" }, "category": { "enum": ["dependency", "license", "secret", "code", "infrastructure", "workflow", "database", "policy"] }, "rule": { "type": "string", "minLength": 1, "maxLength": 300 }, "severity": { "enum": ["critical", "high", "medium", "low", "info", "unknown"] }, "confidence": { "enum": ["high", "medium", "low"] }, "lineage": { "type": "string", "pattern": "^[0-9a-f]{32,64}$" }, "kind": { "enum": ["source", "test", "documentation", "generated", "vendored"] }, "scope": { "enum": ["runtime", "development", "unknown"] }, "paths": { "type": "array", "maxItems": 1e4, "items": { "type": "string", "minLength": 1, "maxLength": 4096 } } } } } } };
    var func2 = Object.prototype.hasOwnProperty;
    var func3 = require_ucs2length().default;
    var pattern0 = new RegExp("^[0-9a-f]{32,64}$", "u");
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.version === void 0 && (missing0 = "version") || data.findings === void 0 && (missing0 = "findings")) {
            validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "version" || key0 === "findings")) {
                validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.version !== void 0) {
                const _errs2 = errors;
                if (1 !== data.version) {
                  validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.findings !== void 0) {
                  let data1 = data.findings;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (Array.isArray(data1)) {
                      if (data1.length > 2e5) {
                        validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 2e5 }, message: "must NOT have more than 200000 items" }];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data2 = data1[i0];
                          const _errs5 = errors;
                          if (errors === _errs5) {
                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                              let missing1;
                              if (data2.id === void 0 && (missing1 = "id") || data2.category === void 0 && (missing1 = "category") || data2.rule === void 0 && (missing1 = "rule") || data2.severity === void 0 && (missing1 = "severity") || data2.confidence === void 0 && (missing1 = "confidence") || data2.lineage === void 0 && (missing1 = "lineage") || data2.kind === void 0 && (missing1 = "kind") || data2.paths === void 0 && (missing1 = "paths")) {
                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs7 = errors;
                                for (const key1 in data2) {
                                  if (!func2.call(schema11.properties.findings.items.properties, key1)) {
                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs7 === errors) {
                                  if (data2.id !== void 0) {
                                    let data3 = data2.id;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                      if (typeof data3 === "string") {
                                        if (!pattern0.test(data3)) {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/id", schemaPath: "#/properties/findings/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32,64}$" }, message: 'must match pattern "^[0-9a-f]{32,64}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/id", schemaPath: "#/properties/findings/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs8 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data2.category !== void 0) {
                                      let data4 = data2.category;
                                      const _errs10 = errors;
                                      if (!(data4 === "dependency" || data4 === "license" || data4 === "secret" || data4 === "code" || data4 === "infrastructure" || data4 === "workflow" || data4 === "database" || data4 === "policy")) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/category", schemaPath: "#/properties/findings/items/properties/category/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.category.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid2 = _errs10 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data2.rule !== void 0) {
                                        let data5 = data2.rule;
                                        const _errs11 = errors;
                                        if (errors === _errs11) {
                                          if (typeof data5 === "string") {
                                            if (func3(data5) > 300) {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                              return false;
                                            } else {
                                              if (func3(data5) < 1) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs11 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data2.severity !== void 0) {
                                          let data6 = data2.severity;
                                          const _errs13 = errors;
                                          if (!(data6 === "critical" || data6 === "high" || data6 === "medium" || data6 === "low" || data6 === "info" || data6 === "unknown")) {
                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                          }
                                          var valid2 = _errs13 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data2.confidence !== void 0) {
                                            let data7 = data2.confidence;
                                            const _errs14 = errors;
                                            if (!(data7 === "high" || data7 === "medium" || data7 === "low")) {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/confidence", schemaPath: "#/properties/findings/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid2 = _errs14 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data2.lineage !== void 0) {
                                              let data8 = data2.lineage;
                                              const _errs15 = errors;
                                              if (errors === _errs15) {
                                                if (typeof data8 === "string") {
                                                  if (!pattern0.test(data8)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/lineage", schemaPath: "#/properties/findings/items/properties/lineage/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32,64}$" }, message: 'must match pattern "^[0-9a-f]{32,64}$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/lineage", schemaPath: "#/properties/findings/items/properties/lineage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid2 = _errs15 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data2.kind !== void 0) {
                                                let data9 = data2.kind;
                                                const _errs17 = errors;
                                                if (!(data9 === "source" || data9 === "test" || data9 === "documentation" || data9 === "generated" || data9 === "vendored")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/kind", schemaPath: "#/properties/findings/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid2 = _errs17 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data2.scope !== void 0) {
                                                  let data10 = data2.scope;
                                                  const _errs18 = errors;
                                                  if (!(data10 === "runtime" || data10 === "development" || data10 === "unknown")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/scope", schemaPath: "#/properties/findings/items/properties/scope/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.scope.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs18 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data2.paths !== void 0) {
                                                    let data11 = data2.paths;
                                                    const _errs19 = errors;
                                                    if (errors === _errs19) {
                                                      if (Array.isArray(data11)) {
                                                        if (data11.length > 1e4) {
                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/paths", schemaPath: "#/properties/findings/items/properties/paths/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                                                          return false;
                                                        } else {
                                                          var valid3 = true;
                                                          const len1 = data11.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            let data12 = data11[i1];
                                                            const _errs21 = errors;
                                                            if (errors === _errs21) {
                                                              if (typeof data12 === "string") {
                                                                if (func3(data12) > 4096) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/paths/" + i1, schemaPath: "#/properties/findings/items/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                  return false;
                                                                } else {
                                                                  if (func3(data12) < 1) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/paths/" + i1, schemaPath: "#/properties/findings/items/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/paths/" + i1, schemaPath: "#/properties/findings/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid3 = _errs21 === errors;
                                                            if (!valid3) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i0 + "/paths", schemaPath: "#/properties/findings/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs19 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid1 = _errs5 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs3 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
  }
});
export default require_baseline();
