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

// sbom-part.cjs
var require_sbom_part = __commonJS({
  "sbom-part.cjs"(exports, module) {
    module.exports = validate10;
    module.exports.default = validate10;
    var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://gatehouse.dev/schema/sbom-part.schema.json", "title": "Bill of materials of a stage or shard", "description": "The part of CycloneDX 1.6 that Gatehouse writes, and all that actions/gate reads when it joins bills of materials. Vulnerabilities are made anew from the findings and are not read.", "type": "object", "additionalProperties": false, "required": ["bomFormat", "specVersion", "metadata", "components"], "properties": { "$schema": { "type": "string" }, "bomFormat": { "const": "CycloneDX" }, "specVersion": { "const": "1.6" }, "serialNumber": { "type": "string" }, "version": { "const": 1 }, "metadata": { "type": "object", "additionalProperties": false, "required": ["component"], "properties": { "tools": { "type": "object" }, "component": { "type": "object", "additionalProperties": false, "required": ["type", "bom-ref", "name"], "properties": { "type": { "const": "application" }, "bom-ref": { "const": "subject" }, "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "version": { "type": "string", "maxLength": 1024 } } }, "properties": { "$ref": "#/definitions/properties" } } }, "components": { "type": "array", "items": { "$ref": "#/definitions/component" } }, "vulnerabilities": { "type": "array" }, "compositions": { "type": "array", "maxItems": 1 } }, "definitions": { "component": { "type": "object", "additionalProperties": false, "required": ["type", "bom-ref", "name", "version", "properties"], "properties": { "type": { "const": "library" }, "bom-ref": { "type": "string", "minLength": 1 }, "name": { "type": "string" }, "version": { "type": "string", "maxLength": 1024 }, "scope": { "enum": ["required", "excluded"] }, "licenses": { "type": "array", "items": { "$ref": "#/definitions/license" } }, "purl": { "type": "string", "pattern": "^pkg:" }, "evidence": { "type": "object", "additionalProperties": false, "required": ["occurrences"], "properties": { "occurrences": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["location"], "properties": { "location": { "type": "string" } } } } } }, "properties": { "$ref": "#/definitions/properties" } } }, "license": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "expression": { "type": "string" }, "license": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "id": { "type": "string" }, "name": { "type": "string" } } } } }, "properties": { "type": "array", "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "required": ["name", "value"], "properties": { "name": { "enum": ["gatehouse:ecosystem", "gatehouse:incomplete"] }, "value": { "type": "string", "maxLength": 4e3 } } } } } };
    var schema12 = { "type": "array", "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "required": ["name", "value"], "properties": { "name": { "enum": ["gatehouse:ecosystem", "gatehouse:incomplete"] }, "value": { "type": "string", "maxLength": 4e3 } } } };
    var func2 = Object.prototype.hasOwnProperty;
    var func3 = require_ucs2length().default;
    var schema13 = { "type": "object", "additionalProperties": false, "required": ["type", "bom-ref", "name", "version", "properties"], "properties": { "type": { "const": "library" }, "bom-ref": { "type": "string", "minLength": 1 }, "name": { "type": "string" }, "version": { "type": "string", "maxLength": 1024 }, "scope": { "enum": ["required", "excluded"] }, "licenses": { "type": "array", "items": { "$ref": "#/definitions/license" } }, "purl": { "type": "string", "pattern": "^pkg:" }, "evidence": { "type": "object", "additionalProperties": false, "required": ["occurrences"], "properties": { "occurrences": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["location"], "properties": { "location": { "type": "string" } } } } } }, "properties": { "$ref": "#/definitions/properties" } } };
    var pattern0 = new RegExp("^pkg:", "u");
    function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.type === void 0 && (missing0 = "type") || data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.properties === void 0 && (missing0 = "properties")) {
            validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!func2.call(schema13.properties, key0)) {
                validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.type !== void 0) {
                const _errs2 = errors;
                if ("library" !== data.type) {
                  validate11.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "library" }, message: "must be equal to constant" }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data["bom-ref"] !== void 0) {
                  let data1 = data["bom-ref"];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (func3(data1) < 1) {
                        validate11.errors = [{ instancePath: instancePath + "/bom-ref", schemaPath: "#/properties/bom-ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate11.errors = [{ instancePath: instancePath + "/bom-ref", schemaPath: "#/properties/bom-ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs3 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.name !== void 0) {
                    const _errs5 = errors;
                    if (typeof data.name !== "string") {
                      validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      let data3 = data.version;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (func3(data3) > 1024) {
                            validate11.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                            return false;
                          }
                        } else {
                          validate11.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.scope !== void 0) {
                        let data4 = data.scope;
                        const _errs9 = errors;
                        if (!(data4 === "required" || data4 === "excluded")) {
                          validate11.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema13.properties.scope.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.licenses !== void 0) {
                          let data5 = data.licenses;
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (Array.isArray(data5)) {
                              var valid1 = true;
                              const len0 = data5.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data6 = data5[i0];
                                const _errs12 = errors;
                                const _errs13 = errors;
                                if (errors === _errs13) {
                                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                    if (Object.keys(data6).length > 1) {
                                      validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0, schemaPath: "#/definitions/license/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" }];
                                      return false;
                                    } else {
                                      if (Object.keys(data6).length < 1) {
                                        validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0, schemaPath: "#/definitions/license/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                        return false;
                                      } else {
                                        const _errs15 = errors;
                                        for (const key1 in data6) {
                                          if (!(key1 === "expression" || key1 === "license")) {
                                            validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0, schemaPath: "#/definitions/license/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs15 === errors) {
                                          if (data6.expression !== void 0) {
                                            const _errs16 = errors;
                                            if (typeof data6.expression !== "string") {
                                              validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0 + "/expression", schemaPath: "#/definitions/license/properties/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid3 = _errs16 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data6.license !== void 0) {
                                              let data8 = data6.license;
                                              const _errs18 = errors;
                                              if (errors === _errs18) {
                                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                  if (Object.keys(data8).length > 1) {
                                                    validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0 + "/license", schemaPath: "#/definitions/license/properties/license/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" }];
                                                    return false;
                                                  } else {
                                                    if (Object.keys(data8).length < 1) {
                                                      validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0 + "/license", schemaPath: "#/definitions/license/properties/license/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                                      return false;
                                                    } else {
                                                      const _errs20 = errors;
                                                      for (const key2 in data8) {
                                                        if (!(key2 === "id" || key2 === "name")) {
                                                          validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0 + "/license", schemaPath: "#/definitions/license/properties/license/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs20 === errors) {
                                                        if (data8.id !== void 0) {
                                                          const _errs21 = errors;
                                                          if (typeof data8.id !== "string") {
                                                            validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0 + "/license/id", schemaPath: "#/definitions/license/properties/license/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid4 = _errs21 === errors;
                                                        } else {
                                                          var valid4 = true;
                                                        }
                                                        if (valid4) {
                                                          if (data8.name !== void 0) {
                                                            const _errs23 = errors;
                                                            if (typeof data8.name !== "string") {
                                                              validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0 + "/license/name", schemaPath: "#/definitions/license/properties/license/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid4 = _errs23 === errors;
                                                          } else {
                                                            var valid4 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0 + "/license", schemaPath: "#/definitions/license/properties/license/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid3 = _errs18 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate11.errors = [{ instancePath: instancePath + "/licenses/" + i0, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs12 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            } else {
                              validate11.errors = [{ instancePath: instancePath + "/licenses", schemaPath: "#/properties/licenses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.purl !== void 0) {
                            let data11 = data.purl;
                            const _errs25 = errors;
                            if (errors === _errs25) {
                              if (typeof data11 === "string") {
                                if (!pattern0.test(data11)) {
                                  validate11.errors = [{ instancePath: instancePath + "/purl", schemaPath: "#/properties/purl/pattern", keyword: "pattern", params: { pattern: "^pkg:" }, message: 'must match pattern "^pkg:"' }];
                                  return false;
                                }
                              } else {
                                validate11.errors = [{ instancePath: instancePath + "/purl", schemaPath: "#/properties/purl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.evidence !== void 0) {
                              let data12 = data.evidence;
                              const _errs27 = errors;
                              if (errors === _errs27) {
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing1;
                                  if (data12.occurrences === void 0 && (missing1 = "occurrences")) {
                                    validate11.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                  } else {
                                    const _errs29 = errors;
                                    for (const key3 in data12) {
                                      if (!(key3 === "occurrences")) {
                                        validate11.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs29 === errors) {
                                      if (data12.occurrences !== void 0) {
                                        let data13 = data12.occurrences;
                                        const _errs30 = errors;
                                        if (errors === _errs30) {
                                          if (Array.isArray(data13)) {
                                            if (data13.length < 1) {
                                              validate11.errors = [{ instancePath: instancePath + "/evidence/occurrences", schemaPath: "#/properties/evidence/properties/occurrences/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                              return false;
                                            } else {
                                              var valid6 = true;
                                              const len1 = data13.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data14 = data13[i1];
                                                const _errs32 = errors;
                                                if (errors === _errs32) {
                                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                    let missing2;
                                                    if (data14.location === void 0 && (missing2 = "location")) {
                                                      validate11.errors = [{ instancePath: instancePath + "/evidence/occurrences/" + i1, schemaPath: "#/properties/evidence/properties/occurrences/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs34 = errors;
                                                      for (const key4 in data14) {
                                                        if (!(key4 === "location")) {
                                                          validate11.errors = [{ instancePath: instancePath + "/evidence/occurrences/" + i1, schemaPath: "#/properties/evidence/properties/occurrences/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs34 === errors) {
                                                        if (data14.location !== void 0) {
                                                          if (typeof data14.location !== "string") {
                                                            validate11.errors = [{ instancePath: instancePath + "/evidence/occurrences/" + i1 + "/location", schemaPath: "#/properties/evidence/properties/occurrences/items/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate11.errors = [{ instancePath: instancePath + "/evidence/occurrences/" + i1, schemaPath: "#/properties/evidence/properties/occurrences/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid6 = _errs32 === errors;
                                                if (!valid6) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate11.errors = [{ instancePath: instancePath + "/evidence/occurrences", schemaPath: "#/properties/evidence/properties/occurrences/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate11.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs27 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.properties !== void 0) {
                                let data16 = data.properties;
                                const _errs37 = errors;
                                const _errs38 = errors;
                                if (errors === _errs38) {
                                  if (Array.isArray(data16)) {
                                    if (data16.length > 1e3) {
                                      validate11.errors = [{ instancePath: instancePath + "/properties", schemaPath: "#/definitions/properties/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                      return false;
                                    } else {
                                      var valid9 = true;
                                      const len2 = data16.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data17 = data16[i2];
                                        const _errs40 = errors;
                                        if (errors === _errs40) {
                                          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                            let missing3;
                                            if (data17.name === void 0 && (missing3 = "name") || data17.value === void 0 && (missing3 = "value")) {
                                              validate11.errors = [{ instancePath: instancePath + "/properties/" + i2, schemaPath: "#/definitions/properties/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                              return false;
                                            } else {
                                              const _errs42 = errors;
                                              for (const key5 in data17) {
                                                if (!(key5 === "name" || key5 === "value")) {
                                                  validate11.errors = [{ instancePath: instancePath + "/properties/" + i2, schemaPath: "#/definitions/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs42 === errors) {
                                                if (data17.name !== void 0) {
                                                  let data18 = data17.name;
                                                  const _errs43 = errors;
                                                  if (!(data18 === "gatehouse:ecosystem" || data18 === "gatehouse:incomplete")) {
                                                    validate11.errors = [{ instancePath: instancePath + "/properties/" + i2 + "/name", schemaPath: "#/definitions/properties/items/properties/name/enum", keyword: "enum", params: { allowedValues: schema12.items.properties.name.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid10 = _errs43 === errors;
                                                } else {
                                                  var valid10 = true;
                                                }
                                                if (valid10) {
                                                  if (data17.value !== void 0) {
                                                    let data19 = data17.value;
                                                    const _errs44 = errors;
                                                    if (errors === _errs44) {
                                                      if (typeof data19 === "string") {
                                                        if (func3(data19) > 4e3) {
                                                          validate11.errors = [{ instancePath: instancePath + "/properties/" + i2 + "/value", schemaPath: "#/definitions/properties/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate11.errors = [{ instancePath: instancePath + "/properties/" + i2 + "/value", schemaPath: "#/definitions/properties/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid10 = _errs44 === errors;
                                                  } else {
                                                    var valid10 = true;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate11.errors = [{ instancePath: instancePath + "/properties/" + i2, schemaPath: "#/definitions/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid9 = _errs40 === errors;
                                        if (!valid9) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate11.errors = [{ instancePath: instancePath + "/properties", schemaPath: "#/definitions/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs37 === errors;
                              } else {
                                var valid0 = true;
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
          validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate11.errors = vErrors;
      return errors === 0;
    }
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.bomFormat === void 0 && (missing0 = "bomFormat") || data.specVersion === void 0 && (missing0 = "specVersion") || data.metadata === void 0 && (missing0 = "metadata") || data.components === void 0 && (missing0 = "components")) {
            validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!func2.call(schema11.properties, key0)) {
                validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.$schema !== void 0) {
                const _errs2 = errors;
                if (typeof data.$schema !== "string") {
                  validate10.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.bomFormat !== void 0) {
                  const _errs4 = errors;
                  if ("CycloneDX" !== data.bomFormat) {
                    validate10.errors = [{ instancePath: instancePath + "/bomFormat", schemaPath: "#/properties/bomFormat/const", keyword: "const", params: { allowedValue: "CycloneDX" }, message: "must be equal to constant" }];
                    return false;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.specVersion !== void 0) {
                    const _errs5 = errors;
                    if ("1.6" !== data.specVersion) {
                      validate10.errors = [{ instancePath: instancePath + "/specVersion", schemaPath: "#/properties/specVersion/const", keyword: "const", params: { allowedValue: "1.6" }, message: "must be equal to constant" }];
                      return false;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.serialNumber !== void 0) {
                      const _errs6 = errors;
                      if (typeof data.serialNumber !== "string") {
                        validate10.errors = [{ instancePath: instancePath + "/serialNumber", schemaPath: "#/properties/serialNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs6 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.version !== void 0) {
                        const _errs8 = errors;
                        if (1 !== data.version) {
                          validate10.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.metadata !== void 0) {
                          let data5 = data.metadata;
                          const _errs9 = errors;
                          if (errors === _errs9) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if (data5.component === void 0 && (missing1 = "component")) {
                                validate10.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs11 = errors;
                                for (const key1 in data5) {
                                  if (!(key1 === "tools" || key1 === "component" || key1 === "properties")) {
                                    validate10.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs11 === errors) {
                                  if (data5.tools !== void 0) {
                                    let data6 = data5.tools;
                                    const _errs12 = errors;
                                    if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                                      validate10.errors = [{ instancePath: instancePath + "/metadata/tools", schemaPath: "#/properties/metadata/properties/tools/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                    var valid1 = _errs12 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data5.component !== void 0) {
                                      let data7 = data5.component;
                                      const _errs14 = errors;
                                      if (errors === _errs14) {
                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                          let missing2;
                                          if (data7.type === void 0 && (missing2 = "type") || data7["bom-ref"] === void 0 && (missing2 = "bom-ref") || data7.name === void 0 && (missing2 = "name")) {
                                            validate10.errors = [{ instancePath: instancePath + "/metadata/component", schemaPath: "#/properties/metadata/properties/component/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                            return false;
                                          } else {
                                            const _errs16 = errors;
                                            for (const key2 in data7) {
                                              if (!(key2 === "type" || key2 === "bom-ref" || key2 === "name" || key2 === "version")) {
                                                validate10.errors = [{ instancePath: instancePath + "/metadata/component", schemaPath: "#/properties/metadata/properties/component/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs16 === errors) {
                                              if (data7.type !== void 0) {
                                                const _errs17 = errors;
                                                if ("application" !== data7.type) {
                                                  validate10.errors = [{ instancePath: instancePath + "/metadata/component/type", schemaPath: "#/properties/metadata/properties/component/properties/type/const", keyword: "const", params: { allowedValue: "application" }, message: "must be equal to constant" }];
                                                  return false;
                                                }
                                                var valid2 = _errs17 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data7["bom-ref"] !== void 0) {
                                                  const _errs18 = errors;
                                                  if ("subject" !== data7["bom-ref"]) {
                                                    validate10.errors = [{ instancePath: instancePath + "/metadata/component/bom-ref", schemaPath: "#/properties/metadata/properties/component/properties/bom-ref/const", keyword: "const", params: { allowedValue: "subject" }, message: "must be equal to constant" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs18 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data7.name !== void 0) {
                                                    let data10 = data7.name;
                                                    const _errs19 = errors;
                                                    if (errors === _errs19) {
                                                      if (typeof data10 === "string") {
                                                        if (func3(data10) > 200) {
                                                          validate10.errors = [{ instancePath: instancePath + "/metadata/component/name", schemaPath: "#/properties/metadata/properties/component/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                          return false;
                                                        } else {
                                                          if (func3(data10) < 1) {
                                                            validate10.errors = [{ instancePath: instancePath + "/metadata/component/name", schemaPath: "#/properties/metadata/properties/component/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                          }
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/metadata/component/name", schemaPath: "#/properties/metadata/properties/component/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs19 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                  if (valid2) {
                                                    if (data7.version !== void 0) {
                                                      let data11 = data7.version;
                                                      const _errs21 = errors;
                                                      if (errors === _errs21) {
                                                        if (typeof data11 === "string") {
                                                          if (func3(data11) > 1024) {
                                                            validate10.errors = [{ instancePath: instancePath + "/metadata/component/version", schemaPath: "#/properties/metadata/properties/component/properties/version/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/metadata/component/version", schemaPath: "#/properties/metadata/properties/component/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid2 = _errs21 === errors;
                                                    } else {
                                                      var valid2 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/metadata/component", schemaPath: "#/properties/metadata/properties/component/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs14 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data5.properties !== void 0) {
                                        let data12 = data5.properties;
                                        const _errs23 = errors;
                                        const _errs24 = errors;
                                        if (errors === _errs24) {
                                          if (Array.isArray(data12)) {
                                            if (data12.length > 1e3) {
                                              validate10.errors = [{ instancePath: instancePath + "/metadata/properties", schemaPath: "#/definitions/properties/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                              return false;
                                            } else {
                                              var valid4 = true;
                                              const len0 = data12.length;
                                              for (let i0 = 0; i0 < len0; i0++) {
                                                let data13 = data12[i0];
                                                const _errs26 = errors;
                                                if (errors === _errs26) {
                                                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                    let missing3;
                                                    if (data13.name === void 0 && (missing3 = "name") || data13.value === void 0 && (missing3 = "value")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/metadata/properties/" + i0, schemaPath: "#/definitions/properties/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs28 = errors;
                                                      for (const key3 in data13) {
                                                        if (!(key3 === "name" || key3 === "value")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/metadata/properties/" + i0, schemaPath: "#/definitions/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs28 === errors) {
                                                        if (data13.name !== void 0) {
                                                          let data14 = data13.name;
                                                          const _errs29 = errors;
                                                          if (!(data14 === "gatehouse:ecosystem" || data14 === "gatehouse:incomplete")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/metadata/properties/" + i0 + "/name", schemaPath: "#/definitions/properties/items/properties/name/enum", keyword: "enum", params: { allowedValues: schema12.items.properties.name.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid5 = _errs29 === errors;
                                                        } else {
                                                          var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                          if (data13.value !== void 0) {
                                                            let data15 = data13.value;
                                                            const _errs30 = errors;
                                                            if (errors === _errs30) {
                                                              if (typeof data15 === "string") {
                                                                if (func3(data15) > 4e3) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/metadata/properties/" + i0 + "/value", schemaPath: "#/definitions/properties/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/metadata/properties/" + i0 + "/value", schemaPath: "#/definitions/properties/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid5 = _errs30 === errors;
                                                          } else {
                                                            var valid5 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/metadata/properties/" + i0, schemaPath: "#/definitions/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid4 = _errs26 === errors;
                                                if (!valid4) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/metadata/properties", schemaPath: "#/definitions/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid1 = _errs23 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs9 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.components !== void 0) {
                            let data16 = data.components;
                            const _errs32 = errors;
                            if (errors === _errs32) {
                              if (Array.isArray(data16)) {
                                var valid6 = true;
                                const len1 = data16.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs34 = errors;
                                  if (!validate11(data16[i1], { instancePath: instancePath + "/components/" + i1, parentData: data16, parentDataProperty: i1, rootData })) {
                                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid6 = _errs34 === errors;
                                  if (!valid6) {
                                    break;
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs32 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.vulnerabilities !== void 0) {
                              const _errs35 = errors;
                              if (!Array.isArray(data.vulnerabilities)) {
                                validate10.errors = [{ instancePath: instancePath + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                              var valid0 = _errs35 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.compositions !== void 0) {
                                let data19 = data.compositions;
                                const _errs37 = errors;
                                if (errors === _errs37) {
                                  if (Array.isArray(data19)) {
                                    if (data19.length > 1) {
                                      validate10.errors = [{ instancePath: instancePath + "/compositions", schemaPath: "#/properties/compositions/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" }];
                                      return false;
                                    }
                                  } else {
                                    validate10.errors = [{ instancePath: instancePath + "/compositions", schemaPath: "#/properties/compositions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs37 === errors;
                              } else {
                                var valid0 = true;
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
          validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
  }
});
export default require_sbom_part();
