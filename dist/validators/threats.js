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

// threats.cjs
var require_threats = __commonJS({
  "threats.cjs"(exports, module) {
    module.exports = validate10;
    module.exports.default = validate10;
    var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://gatehouse.dev/schema/threats.schema.json", "title": "Threat answers", "description": "The file .github/threats.yml: what the team has answered to the questions that its attack surface raises. The surface itself is computed, never written by hand.", "type": "object", "additionalProperties": false, "required": ["version", "answers"], "properties": { "version": { "const": 1 }, "answers": { "type": "array", "maxItems": 2e3, "items": { "type": "object", "additionalProperties": false, "required": ["element", "status", "by", "reason"], "properties": { "element": { "description": "The element's key, as the comment and `gatehouse surface` show it; `*` stands for any text.", "type": "string", "minLength": 1, "maxLength": 300, "examples": ["route POST /refunds", "host *.example.org"] }, "question": { "description": "The one question that is answered; absent: all of the element's.", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$", "maxLength": 64, "examples": ["route-who"] }, "status": { "enum": ["accepted", "mitigated", "transferred", "in progress", "false alarm"] }, "by": { "description": "Who answered.", "type": "string", "minLength": 1, "maxLength": 200, "examples": ["@org/security"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "until": { "description": "The last day on which it holds; afterwards the question is open again.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "maxLength": 10, "examples": ["2027-01-31"] }, "where": { "description": "Where the mitigation stands: a file, a file and a text in it after #, or a rule after rule:. It must be there.", "type": "string", "minLength": 1, "maxLength": 500, "examples": ["src/auth.js#requireAuth", "rule:route-without-authentication"] } } } } } };
    var func2 = require_ucs2length().default;
    var pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
    var pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.version === void 0 && (missing0 = "version") || data.answers === void 0 && (missing0 = "answers")) {
            validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "version" || key0 === "answers")) {
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
                if (data.answers !== void 0) {
                  let data1 = data.answers;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (Array.isArray(data1)) {
                      if (data1.length > 2e3) {
                        validate10.errors = [{ instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" }];
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
                              if (data2.element === void 0 && (missing1 = "element") || data2.status === void 0 && (missing1 = "status") || data2.by === void 0 && (missing1 = "by") || data2.reason === void 0 && (missing1 = "reason")) {
                                validate10.errors = [{ instancePath: instancePath + "/answers/" + i0, schemaPath: "#/properties/answers/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs7 = errors;
                                for (const key1 in data2) {
                                  if (!(key1 === "element" || key1 === "question" || key1 === "status" || key1 === "by" || key1 === "reason" || key1 === "until" || key1 === "where")) {
                                    validate10.errors = [{ instancePath: instancePath + "/answers/" + i0, schemaPath: "#/properties/answers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs7 === errors) {
                                  if (data2.element !== void 0) {
                                    let data3 = data2.element;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                      if (typeof data3 === "string") {
                                        if (func2(data3) > 300) {
                                          validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/element", schemaPath: "#/properties/answers/items/properties/element/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                          return false;
                                        } else {
                                          if (func2(data3) < 1) {
                                            validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/element", schemaPath: "#/properties/answers/items/properties/element/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/element", schemaPath: "#/properties/answers/items/properties/element/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs8 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data2.question !== void 0) {
                                      let data4 = data2.question;
                                      const _errs10 = errors;
                                      if (errors === _errs10) {
                                        if (typeof data4 === "string") {
                                          if (func2(data4) > 64) {
                                            validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/question", schemaPath: "#/properties/answers/items/properties/question/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                            return false;
                                          } else {
                                            if (!pattern0.test(data4)) {
                                              validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/question", schemaPath: "#/properties/answers/items/properties/question/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"' }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/question", schemaPath: "#/properties/answers/items/properties/question/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs10 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data2.status !== void 0) {
                                        let data5 = data2.status;
                                        const _errs12 = errors;
                                        if (!(data5 === "accepted" || data5 === "mitigated" || data5 === "transferred" || data5 === "in progress" || data5 === "false alarm")) {
                                          validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/status", schemaPath: "#/properties/answers/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.answers.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid2 = _errs12 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data2.by !== void 0) {
                                          let data6 = data2.by;
                                          const _errs13 = errors;
                                          if (errors === _errs13) {
                                            if (typeof data6 === "string") {
                                              if (func2(data6) > 200) {
                                                validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/by", schemaPath: "#/properties/answers/items/properties/by/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                return false;
                                              } else {
                                                if (func2(data6) < 1) {
                                                  validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/by", schemaPath: "#/properties/answers/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/by", schemaPath: "#/properties/answers/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs13 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data2.reason !== void 0) {
                                            let data7 = data2.reason;
                                            const _errs15 = errors;
                                            if (errors === _errs15) {
                                              if (typeof data7 === "string") {
                                                if (func2(data7) > 1e3) {
                                                  validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/reason", schemaPath: "#/properties/answers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                  return false;
                                                } else {
                                                  if (func2(data7) < 1) {
                                                    validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/reason", schemaPath: "#/properties/answers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/reason", schemaPath: "#/properties/answers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid2 = _errs15 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data2.until !== void 0) {
                                              let data8 = data2.until;
                                              const _errs17 = errors;
                                              if (errors === _errs17) {
                                                if (typeof data8 === "string") {
                                                  if (func2(data8) > 10) {
                                                    validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/until", schemaPath: "#/properties/answers/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" }];
                                                    return false;
                                                  } else {
                                                    if (!pattern1.test(data8)) {
                                                      validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/until", schemaPath: "#/properties/answers/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                      return false;
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/until", schemaPath: "#/properties/answers/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid2 = _errs17 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data2.where !== void 0) {
                                                let data9 = data2.where;
                                                const _errs19 = errors;
                                                if (errors === _errs19) {
                                                  if (typeof data9 === "string") {
                                                    if (func2(data9) > 500) {
                                                      validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/where", schemaPath: "#/properties/answers/items/properties/where/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                      return false;
                                                    } else {
                                                      if (func2(data9) < 1) {
                                                        validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/where", schemaPath: "#/properties/answers/items/properties/where/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/answers/" + i0 + "/where", schemaPath: "#/properties/answers/items/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/answers/" + i0, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                      validate10.errors = [{ instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
export default require_threats();
