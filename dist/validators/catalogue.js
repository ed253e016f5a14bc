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

// catalogue.cjs
var require_catalogue = __commonJS({
  "catalogue.cjs"(exports, module) {
    module.exports = validate10;
    module.exports.default = validate10;
    var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://gatehouse.dev/schema/catalogue.schema.json", "title": "Snapshot of a database", "description": "Who may do what in a database, as `gatehouse database --write-snapshot` writes it: read from migrations or from a live PostgreSQL, read back as one side of a comparison.", "type": "object", "additionalProperties": false, "required": ["version", "catalogue"], "properties": { "version": { "const": 1 }, "catalogue": { "type": "object", "additionalProperties": false, "properties": { "dialect": { "enum": ["postgresql", "mysql", "sqlserver"] }, "origin": { "enum": ["migrations", "live", "snapshot"] }, "serverVersion": { "type": ["integer", "null"], "minimum": 0, "maximum": 1e3 }, "database": { "type": "object", "additionalProperties": false, "required": ["owner"], "properties": { "owner": { "$ref": "#/definitions/nullableName" } } }, "roles": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["name", "login", "superuser", "inherit", "createRole", "createDatabase", "replication", "bypassRls", "password", "declared", "location"], "properties": { "name": { "$ref": "#/definitions/name" }, "login": { "type": "boolean" }, "superuser": { "type": "boolean" }, "inherit": { "type": "boolean" }, "createRole": { "type": "boolean" }, "createDatabase": { "type": "boolean" }, "replication": { "type": "boolean" }, "bypassRls": { "type": "boolean" }, "password": { "enum": ["scram-sha-256", "md5", "plain", null] }, "declared": { "type": "boolean" }, "location": { "$ref": "#/definitions/location" } } } }, "memberships": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["role", "member", "admin", "inherit", "set", "location"], "properties": { "role": { "$ref": "#/definitions/name" }, "member": { "$ref": "#/definitions/name" }, "admin": { "type": "boolean" }, "inherit": { "type": "boolean" }, "set": { "type": "boolean" }, "location": { "$ref": "#/definitions/location" } } } }, "schemas": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["name", "owner", "location"], "properties": { "name": { "$ref": "#/definitions/name" }, "owner": { "$ref": "#/definitions/nullableName" }, "location": { "$ref": "#/definitions/location" } } } }, "relations": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["schema", "name", "kind", "owner", "columns", "rowSecurity", "forceRowSecurity", "securityInvoker", "location"], "properties": { "schema": { "$ref": "#/definitions/name" }, "name": { "$ref": "#/definitions/name" }, "kind": { "enum": ["table", "partitioned-table", "foreign-table", "view", "materialized-view", "sequence"] }, "owner": { "$ref": "#/definitions/nullableName" }, "columns": { "type": "array", "maxItems": 1700, "items": { "type": "object", "additionalProperties": false, "required": ["name", "type", "location"], "properties": { "name": { "$ref": "#/definitions/name" }, "type": { "type": "string", "maxLength": 1e3 }, "location": { "$ref": "#/definitions/location" } } } }, "rowSecurity": { "type": "boolean" }, "forceRowSecurity": { "type": "boolean" }, "securityInvoker": { "type": "boolean" }, "reads": { "type": ["array", "null"], "maxItems": 1e5, "items": { "$ref": "#/definitions/fullName" } }, "location": { "$ref": "#/definitions/location" } } } }, "functions": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["schema", "name", "arguments", "kind", "owner", "language", "securityDefiner", "searchPath", "returnsTrigger", "location"], "properties": { "schema": { "$ref": "#/definitions/name" }, "name": { "$ref": "#/definitions/name" }, "arguments": { "type": "string", "maxLength": 1e5 }, "kind": { "enum": ["function", "procedure", "aggregate", "window"] }, "owner": { "$ref": "#/definitions/nullableName" }, "language": { "$ref": "#/definitions/name" }, "securityDefiner": { "type": "boolean" }, "searchPath": { "type": ["string", "null"], "maxLength": 1e4 }, "returnsTrigger": { "type": "boolean" }, "location": { "$ref": "#/definitions/location" } } } }, "grants": { "type": "array", "maxItems": 2e6, "items": { "type": "object", "additionalProperties": false, "required": ["object", "on", "privilege", "grantee", "grantor", "grantable", "location"], "properties": { "object": { "enum": ["database", "schema", "relation", "column", "function", "type", "language", "foreign-server", "parameter"] }, "on": { "type": "string", "maxLength": 100600 }, "privilege": { "enum": ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN", "USAGE", "CREATE", "EXECUTE", "CONNECT", "TEMPORARY", "SET", "ALTER SYSTEM"] }, "grantee": { "$ref": "#/definitions/nullableName" }, "grantor": { "$ref": "#/definitions/nullableName" }, "grantable": { "type": "boolean" }, "location": { "$ref": "#/definitions/location" } } } }, "defaultPrivileges": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["role", "schema", "object", "privilege", "grantee", "grantable", "granted", "location"], "properties": { "role": { "$ref": "#/definitions/nullableName" }, "schema": { "$ref": "#/definitions/nullableName" }, "object": { "enum": ["relation", "sequence", "function", "type", "schema"] }, "privilege": { "enum": ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN", "USAGE", "CREATE", "EXECUTE", "CONNECT", "TEMPORARY", "SET", "ALTER SYSTEM"] }, "grantee": { "$ref": "#/definitions/nullableName" }, "grantable": { "type": "boolean" }, "granted": { "type": "boolean" }, "location": { "$ref": "#/definitions/location" } } } }, "policies": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["schema", "relation", "name", "command", "permissive", "roles", "using", "check", "always", "location"], "properties": { "schema": { "$ref": "#/definitions/name" }, "relation": { "$ref": "#/definitions/name" }, "name": { "$ref": "#/definitions/name" }, "command": { "enum": ["ALL", "SELECT", "INSERT", "UPDATE", "DELETE"] }, "permissive": { "type": "boolean" }, "roles": { "type": "array", "maxItems": 300001, "items": { "$ref": "#/definitions/nullableName" } }, "using": { "type": ["string", "null"], "maxLength": 1e6 }, "check": { "type": ["string", "null"], "maxLength": 1e6 }, "always": { "type": "boolean" }, "location": { "$ref": "#/definitions/location" } } } }, "triggers": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["schema", "relation", "name", "calls", "enabled", "location"], "properties": { "schema": { "$ref": "#/definitions/name" }, "relation": { "$ref": "#/definitions/name" }, "name": { "$ref": "#/definitions/name" }, "calls": { "$ref": "#/definitions/fullName" }, "enabled": { "type": "boolean" }, "location": { "$ref": "#/definitions/location" } } } }, "extensions": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["name", "schema", "location"], "properties": { "name": { "$ref": "#/definitions/name" }, "schema": { "$ref": "#/definitions/nullableName" }, "location": { "$ref": "#/definitions/location" } } } }, "settings": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["name", "value", "role", "location"], "properties": { "name": { "type": "string", "maxLength": 300 }, "value": { "type": "string", "maxLength": 1e6 }, "role": { "$ref": "#/definitions/nullableName" }, "location": { "$ref": "#/definitions/location" } } } }, "gaps": { "type": "array", "maxItems": 300001, "items": { "type": "object", "additionalProperties": false, "required": ["kind", "subject", "reason", "location"], "properties": { "kind": { "enum": ["unparsed", "dynamic-sql", "unknown-extension", "code", "order", "permission", "budget", "version", "statement"] }, "subject": { "type": ["string", "null"], "maxLength": 1e3 }, "reason": { "type": "string", "maxLength": 1e4 }, "location": { "$ref": "#/definitions/location" } } } } }, "required": ["dialect", "origin", "serverVersion", "database", "roles", "memberships", "schemas", "relations", "functions", "grants", "defaultPrivileges", "policies", "triggers", "extensions", "settings", "gaps"] } }, "definitions": { "name": { "type": "string", "maxLength": 300 }, "nullableName": { "type": ["string", "null"], "maxLength": 300 }, "fullName": { "type": "string", "maxLength": 1e3 }, "location": { "type": ["object", "null"], "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "maxLength": 4096 }, "startLine": { "type": "integer", "minimum": 1 }, "startColumn": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "endColumn": { "type": "integer", "minimum": 1 }, "commit": { "type": "string", "maxLength": 64 } } } } };
    var schema12 = { "type": ["string", "null"], "maxLength": 300 };
    var schema14 = { "type": ["object", "null"], "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "maxLength": 4096 }, "startLine": { "type": "integer", "minimum": 1 }, "startColumn": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "endColumn": { "type": "integer", "minimum": 1 }, "commit": { "type": "string", "maxLength": 64 } } };
    var func2 = Object.prototype.hasOwnProperty;
    var func3 = require_ucs2length().default;
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.version === void 0 && (missing0 = "version") || data.catalogue === void 0 && (missing0 = "catalogue")) {
            validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "version" || key0 === "catalogue")) {
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
                if (data.catalogue !== void 0) {
                  let data1 = data.catalogue;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.dialect === void 0 && (missing1 = "dialect") || data1.origin === void 0 && (missing1 = "origin") || data1.serverVersion === void 0 && (missing1 = "serverVersion") || data1.database === void 0 && (missing1 = "database") || data1.roles === void 0 && (missing1 = "roles") || data1.memberships === void 0 && (missing1 = "memberships") || data1.schemas === void 0 && (missing1 = "schemas") || data1.relations === void 0 && (missing1 = "relations") || data1.functions === void 0 && (missing1 = "functions") || data1.grants === void 0 && (missing1 = "grants") || data1.defaultPrivileges === void 0 && (missing1 = "defaultPrivileges") || data1.policies === void 0 && (missing1 = "policies") || data1.triggers === void 0 && (missing1 = "triggers") || data1.extensions === void 0 && (missing1 = "extensions") || data1.settings === void 0 && (missing1 = "settings") || data1.gaps === void 0 && (missing1 = "gaps")) {
                        validate10.errors = [{ instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs5 = errors;
                        for (const key1 in data1) {
                          if (!func2.call(schema11.properties.catalogue.properties, key1)) {
                            validate10.errors = [{ instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs5 === errors) {
                          if (data1.dialect !== void 0) {
                            let data2 = data1.dialect;
                            const _errs6 = errors;
                            if (!(data2 === "postgresql" || data2 === "mysql" || data2 === "sqlserver")) {
                              validate10.errors = [{ instancePath: instancePath + "/catalogue/dialect", schemaPath: "#/properties/catalogue/properties/dialect/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.dialect.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid1 = _errs6 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data1.origin !== void 0) {
                              let data3 = data1.origin;
                              const _errs7 = errors;
                              if (!(data3 === "migrations" || data3 === "live" || data3 === "snapshot")) {
                                validate10.errors = [{ instancePath: instancePath + "/catalogue/origin", schemaPath: "#/properties/catalogue/properties/origin/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.origin.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid1 = _errs7 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data1.serverVersion !== void 0) {
                                let data4 = data1.serverVersion;
                                const _errs8 = errors;
                                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/serverVersion", schemaPath: "#/properties/catalogue/properties/serverVersion/type", keyword: "type", params: { type: schema11.properties.catalogue.properties.serverVersion.type }, message: "must be integer,null" }];
                                  return false;
                                }
                                if (errors === _errs8) {
                                  if (typeof data4 == "number" && isFinite(data4)) {
                                    if (data4 > 1e3 || isNaN(data4)) {
                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/serverVersion", schemaPath: "#/properties/catalogue/properties/serverVersion/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                      return false;
                                    } else {
                                      if (data4 < 0 || isNaN(data4)) {
                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/serverVersion", schemaPath: "#/properties/catalogue/properties/serverVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid1 = _errs8 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data1.database !== void 0) {
                                  let data5 = data1.database;
                                  const _errs10 = errors;
                                  if (errors === _errs10) {
                                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                      let missing2;
                                      if (data5.owner === void 0 && (missing2 = "owner")) {
                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/database", schemaPath: "#/properties/catalogue/properties/database/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                        return false;
                                      } else {
                                        const _errs12 = errors;
                                        for (const key2 in data5) {
                                          if (!(key2 === "owner")) {
                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/database", schemaPath: "#/properties/catalogue/properties/database/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs12 === errors) {
                                          if (data5.owner !== void 0) {
                                            let data6 = data5.owner;
                                            const _errs14 = errors;
                                            if (typeof data6 !== "string" && data6 !== null) {
                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/database/owner", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            if (errors === _errs14) {
                                              if (typeof data6 === "string") {
                                                if (func3(data6) > 300) {
                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/database/owner", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                  return false;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/database", schemaPath: "#/properties/catalogue/properties/database/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs10 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data1.roles !== void 0) {
                                    let data7 = data1.roles;
                                    const _errs16 = errors;
                                    if (errors === _errs16) {
                                      if (Array.isArray(data7)) {
                                        if (data7.length > 300001) {
                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/roles", schemaPath: "#/properties/catalogue/properties/roles/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                          return false;
                                        } else {
                                          var valid4 = true;
                                          const len0 = data7.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let data8 = data7[i0];
                                            const _errs18 = errors;
                                            if (errors === _errs18) {
                                              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                let missing3;
                                                if (data8.name === void 0 && (missing3 = "name") || data8.login === void 0 && (missing3 = "login") || data8.superuser === void 0 && (missing3 = "superuser") || data8.inherit === void 0 && (missing3 = "inherit") || data8.createRole === void 0 && (missing3 = "createRole") || data8.createDatabase === void 0 && (missing3 = "createDatabase") || data8.replication === void 0 && (missing3 = "replication") || data8.bypassRls === void 0 && (missing3 = "bypassRls") || data8.password === void 0 && (missing3 = "password") || data8.declared === void 0 && (missing3 = "declared") || data8.location === void 0 && (missing3 = "location")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0, schemaPath: "#/properties/catalogue/properties/roles/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs20 = errors;
                                                  for (const key3 in data8) {
                                                    if (!func2.call(schema11.properties.catalogue.properties.roles.items.properties, key3)) {
                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0, schemaPath: "#/properties/catalogue/properties/roles/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs20 === errors) {
                                                    if (data8.name !== void 0) {
                                                      let data9 = data8.name;
                                                      const _errs21 = errors;
                                                      const _errs22 = errors;
                                                      if (errors === _errs22) {
                                                        if (typeof data9 === "string") {
                                                          if (func3(data9) > 300) {
                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid5 = _errs21 === errors;
                                                    } else {
                                                      var valid5 = true;
                                                    }
                                                    if (valid5) {
                                                      if (data8.login !== void 0) {
                                                        const _errs24 = errors;
                                                        if (typeof data8.login !== "boolean") {
                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/login", schemaPath: "#/properties/catalogue/properties/roles/items/properties/login/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                          return false;
                                                        }
                                                        var valid5 = _errs24 === errors;
                                                      } else {
                                                        var valid5 = true;
                                                      }
                                                      if (valid5) {
                                                        if (data8.superuser !== void 0) {
                                                          const _errs26 = errors;
                                                          if (typeof data8.superuser !== "boolean") {
                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/superuser", schemaPath: "#/properties/catalogue/properties/roles/items/properties/superuser/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                            return false;
                                                          }
                                                          var valid5 = _errs26 === errors;
                                                        } else {
                                                          var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                          if (data8.inherit !== void 0) {
                                                            const _errs28 = errors;
                                                            if (typeof data8.inherit !== "boolean") {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/inherit", schemaPath: "#/properties/catalogue/properties/roles/items/properties/inherit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                              return false;
                                                            }
                                                            var valid5 = _errs28 === errors;
                                                          } else {
                                                            var valid5 = true;
                                                          }
                                                          if (valid5) {
                                                            if (data8.createRole !== void 0) {
                                                              const _errs30 = errors;
                                                              if (typeof data8.createRole !== "boolean") {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/createRole", schemaPath: "#/properties/catalogue/properties/roles/items/properties/createRole/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                              }
                                                              var valid5 = _errs30 === errors;
                                                            } else {
                                                              var valid5 = true;
                                                            }
                                                            if (valid5) {
                                                              if (data8.createDatabase !== void 0) {
                                                                const _errs32 = errors;
                                                                if (typeof data8.createDatabase !== "boolean") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/createDatabase", schemaPath: "#/properties/catalogue/properties/roles/items/properties/createDatabase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                  return false;
                                                                }
                                                                var valid5 = _errs32 === errors;
                                                              } else {
                                                                var valid5 = true;
                                                              }
                                                              if (valid5) {
                                                                if (data8.replication !== void 0) {
                                                                  const _errs34 = errors;
                                                                  if (typeof data8.replication !== "boolean") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/replication", schemaPath: "#/properties/catalogue/properties/roles/items/properties/replication/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                    return false;
                                                                  }
                                                                  var valid5 = _errs34 === errors;
                                                                } else {
                                                                  var valid5 = true;
                                                                }
                                                                if (valid5) {
                                                                  if (data8.bypassRls !== void 0) {
                                                                    const _errs36 = errors;
                                                                    if (typeof data8.bypassRls !== "boolean") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/bypassRls", schemaPath: "#/properties/catalogue/properties/roles/items/properties/bypassRls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                      return false;
                                                                    }
                                                                    var valid5 = _errs36 === errors;
                                                                  } else {
                                                                    var valid5 = true;
                                                                  }
                                                                  if (valid5) {
                                                                    if (data8.password !== void 0) {
                                                                      let data17 = data8.password;
                                                                      const _errs38 = errors;
                                                                      if (!(data17 === "scram-sha-256" || data17 === "md5" || data17 === "plain" || data17 === null)) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/password", schemaPath: "#/properties/catalogue/properties/roles/items/properties/password/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.roles.items.properties.password.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid5 = _errs38 === errors;
                                                                    } else {
                                                                      var valid5 = true;
                                                                    }
                                                                    if (valid5) {
                                                                      if (data8.declared !== void 0) {
                                                                        const _errs39 = errors;
                                                                        if (typeof data8.declared !== "boolean") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/declared", schemaPath: "#/properties/catalogue/properties/roles/items/properties/declared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                          return false;
                                                                        }
                                                                        var valid5 = _errs39 === errors;
                                                                      } else {
                                                                        var valid5 = true;
                                                                      }
                                                                      if (valid5) {
                                                                        if (data8.location !== void 0) {
                                                                          let data19 = data8.location;
                                                                          const _errs41 = errors;
                                                                          const _errs42 = errors;
                                                                          if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs42) {
                                                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                              let missing4;
                                                                              if (data19.path === void 0 && (missing4 = "path")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                return false;
                                                                              } else {
                                                                                const _errs44 = errors;
                                                                                for (const key4 in data19) {
                                                                                  if (!(key4 === "path" || key4 === "startLine" || key4 === "startColumn" || key4 === "endLine" || key4 === "endColumn" || key4 === "commit")) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                  }
                                                                                }
                                                                                if (_errs44 === errors) {
                                                                                  if (data19.path !== void 0) {
                                                                                    let data20 = data19.path;
                                                                                    const _errs45 = errors;
                                                                                    if (errors === _errs45) {
                                                                                      if (typeof data20 === "string") {
                                                                                        if (func3(data20) > 4096) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                          return false;
                                                                                        }
                                                                                      } else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid8 = _errs45 === errors;
                                                                                  } else {
                                                                                    var valid8 = true;
                                                                                  }
                                                                                  if (valid8) {
                                                                                    if (data19.startLine !== void 0) {
                                                                                      let data21 = data19.startLine;
                                                                                      const _errs47 = errors;
                                                                                      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs47) {
                                                                                        if (typeof data21 == "number" && isFinite(data21)) {
                                                                                          if (data21 < 1 || isNaN(data21)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid8 = _errs47 === errors;
                                                                                    } else {
                                                                                      var valid8 = true;
                                                                                    }
                                                                                    if (valid8) {
                                                                                      if (data19.startColumn !== void 0) {
                                                                                        let data22 = data19.startColumn;
                                                                                        const _errs49 = errors;
                                                                                        if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs49) {
                                                                                          if (typeof data22 == "number" && isFinite(data22)) {
                                                                                            if (data22 < 1 || isNaN(data22)) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid8 = _errs49 === errors;
                                                                                      } else {
                                                                                        var valid8 = true;
                                                                                      }
                                                                                      if (valid8) {
                                                                                        if (data19.endLine !== void 0) {
                                                                                          let data23 = data19.endLine;
                                                                                          const _errs51 = errors;
                                                                                          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs51) {
                                                                                            if (typeof data23 == "number" && isFinite(data23)) {
                                                                                              if (data23 < 1 || isNaN(data23)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid8 = _errs51 === errors;
                                                                                        } else {
                                                                                          var valid8 = true;
                                                                                        }
                                                                                        if (valid8) {
                                                                                          if (data19.endColumn !== void 0) {
                                                                                            let data24 = data19.endColumn;
                                                                                            const _errs53 = errors;
                                                                                            if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs53) {
                                                                                              if (typeof data24 == "number" && isFinite(data24)) {
                                                                                                if (data24 < 1 || isNaN(data24)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid8 = _errs53 === errors;
                                                                                          } else {
                                                                                            var valid8 = true;
                                                                                          }
                                                                                          if (valid8) {
                                                                                            if (data19.commit !== void 0) {
                                                                                              let data25 = data19.commit;
                                                                                              const _errs55 = errors;
                                                                                              if (errors === _errs55) {
                                                                                                if (typeof data25 === "string") {
                                                                                                  if (func3(data25) > 64) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                } else {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                              var valid8 = _errs55 === errors;
                                                                                            } else {
                                                                                              var valid8 = true;
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
                                                                          var valid5 = _errs41 === errors;
                                                                        } else {
                                                                          var valid5 = true;
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
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/roles/" + i0, schemaPath: "#/properties/catalogue/properties/roles/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid4 = _errs18 === errors;
                                            if (!valid4) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/roles", schemaPath: "#/properties/catalogue/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs16 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data1.memberships !== void 0) {
                                      let data26 = data1.memberships;
                                      const _errs57 = errors;
                                      if (errors === _errs57) {
                                        if (Array.isArray(data26)) {
                                          if (data26.length > 300001) {
                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships", schemaPath: "#/properties/catalogue/properties/memberships/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                            return false;
                                          } else {
                                            var valid9 = true;
                                            const len1 = data26.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let data27 = data26[i1];
                                              const _errs59 = errors;
                                              if (errors === _errs59) {
                                                if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                  let missing5;
                                                  if (data27.role === void 0 && (missing5 = "role") || data27.member === void 0 && (missing5 = "member") || data27.admin === void 0 && (missing5 = "admin") || data27.inherit === void 0 && (missing5 = "inherit") || data27.set === void 0 && (missing5 = "set") || data27.location === void 0 && (missing5 = "location")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1, schemaPath: "#/properties/catalogue/properties/memberships/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs61 = errors;
                                                    for (const key5 in data27) {
                                                      if (!(key5 === "role" || key5 === "member" || key5 === "admin" || key5 === "inherit" || key5 === "set" || key5 === "location")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1, schemaPath: "#/properties/catalogue/properties/memberships/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs61 === errors) {
                                                      if (data27.role !== void 0) {
                                                        let data28 = data27.role;
                                                        const _errs62 = errors;
                                                        const _errs63 = errors;
                                                        if (errors === _errs63) {
                                                          if (typeof data28 === "string") {
                                                            if (func3(data28) > 300) {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/role", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/role", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid10 = _errs62 === errors;
                                                      } else {
                                                        var valid10 = true;
                                                      }
                                                      if (valid10) {
                                                        if (data27.member !== void 0) {
                                                          let data29 = data27.member;
                                                          const _errs65 = errors;
                                                          const _errs66 = errors;
                                                          if (errors === _errs66) {
                                                            if (typeof data29 === "string") {
                                                              if (func3(data29) > 300) {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/member", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/member", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid10 = _errs65 === errors;
                                                        } else {
                                                          var valid10 = true;
                                                        }
                                                        if (valid10) {
                                                          if (data27.admin !== void 0) {
                                                            const _errs68 = errors;
                                                            if (typeof data27.admin !== "boolean") {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/admin", schemaPath: "#/properties/catalogue/properties/memberships/items/properties/admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                              return false;
                                                            }
                                                            var valid10 = _errs68 === errors;
                                                          } else {
                                                            var valid10 = true;
                                                          }
                                                          if (valid10) {
                                                            if (data27.inherit !== void 0) {
                                                              const _errs70 = errors;
                                                              if (typeof data27.inherit !== "boolean") {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/inherit", schemaPath: "#/properties/catalogue/properties/memberships/items/properties/inherit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                              }
                                                              var valid10 = _errs70 === errors;
                                                            } else {
                                                              var valid10 = true;
                                                            }
                                                            if (valid10) {
                                                              if (data27.set !== void 0) {
                                                                const _errs72 = errors;
                                                                if (typeof data27.set !== "boolean") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/set", schemaPath: "#/properties/catalogue/properties/memberships/items/properties/set/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                  return false;
                                                                }
                                                                var valid10 = _errs72 === errors;
                                                              } else {
                                                                var valid10 = true;
                                                              }
                                                              if (valid10) {
                                                                if (data27.location !== void 0) {
                                                                  let data33 = data27.location;
                                                                  const _errs74 = errors;
                                                                  const _errs75 = errors;
                                                                  if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs75) {
                                                                    if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                                      let missing6;
                                                                      if (data33.path === void 0 && (missing6 = "path")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs77 = errors;
                                                                        for (const key6 in data33) {
                                                                          if (!(key6 === "path" || key6 === "startLine" || key6 === "startColumn" || key6 === "endLine" || key6 === "endColumn" || key6 === "commit")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs77 === errors) {
                                                                          if (data33.path !== void 0) {
                                                                            let data34 = data33.path;
                                                                            const _errs78 = errors;
                                                                            if (errors === _errs78) {
                                                                              if (typeof data34 === "string") {
                                                                                if (func3(data34) > 4096) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid14 = _errs78 === errors;
                                                                          } else {
                                                                            var valid14 = true;
                                                                          }
                                                                          if (valid14) {
                                                                            if (data33.startLine !== void 0) {
                                                                              let data35 = data33.startLine;
                                                                              const _errs80 = errors;
                                                                              if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs80) {
                                                                                if (typeof data35 == "number" && isFinite(data35)) {
                                                                                  if (data35 < 1 || isNaN(data35)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid14 = _errs80 === errors;
                                                                            } else {
                                                                              var valid14 = true;
                                                                            }
                                                                            if (valid14) {
                                                                              if (data33.startColumn !== void 0) {
                                                                                let data36 = data33.startColumn;
                                                                                const _errs82 = errors;
                                                                                if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs82) {
                                                                                  if (typeof data36 == "number" && isFinite(data36)) {
                                                                                    if (data36 < 1 || isNaN(data36)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid14 = _errs82 === errors;
                                                                              } else {
                                                                                var valid14 = true;
                                                                              }
                                                                              if (valid14) {
                                                                                if (data33.endLine !== void 0) {
                                                                                  let data37 = data33.endLine;
                                                                                  const _errs84 = errors;
                                                                                  if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs84) {
                                                                                    if (typeof data37 == "number" && isFinite(data37)) {
                                                                                      if (data37 < 1 || isNaN(data37)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid14 = _errs84 === errors;
                                                                                } else {
                                                                                  var valid14 = true;
                                                                                }
                                                                                if (valid14) {
                                                                                  if (data33.endColumn !== void 0) {
                                                                                    let data38 = data33.endColumn;
                                                                                    const _errs86 = errors;
                                                                                    if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs86) {
                                                                                      if (typeof data38 == "number" && isFinite(data38)) {
                                                                                        if (data38 < 1 || isNaN(data38)) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid14 = _errs86 === errors;
                                                                                  } else {
                                                                                    var valid14 = true;
                                                                                  }
                                                                                  if (valid14) {
                                                                                    if (data33.commit !== void 0) {
                                                                                      let data39 = data33.commit;
                                                                                      const _errs88 = errors;
                                                                                      if (errors === _errs88) {
                                                                                        if (typeof data39 === "string") {
                                                                                          if (func3(data39) > 64) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        } else {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid14 = _errs88 === errors;
                                                                                    } else {
                                                                                      var valid14 = true;
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
                                                                  var valid10 = _errs74 === errors;
                                                                } else {
                                                                  var valid10 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships/" + i1, schemaPath: "#/properties/catalogue/properties/memberships/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid9 = _errs59 === errors;
                                              if (!valid9) {
                                                break;
                                              }
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/memberships", schemaPath: "#/properties/catalogue/properties/memberships/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs57 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data1.schemas !== void 0) {
                                        let data40 = data1.schemas;
                                        const _errs90 = errors;
                                        if (errors === _errs90) {
                                          if (Array.isArray(data40)) {
                                            if (data40.length > 300001) {
                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas", schemaPath: "#/properties/catalogue/properties/schemas/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                              return false;
                                            } else {
                                              var valid15 = true;
                                              const len2 = data40.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data41 = data40[i2];
                                                const _errs92 = errors;
                                                if (errors === _errs92) {
                                                  if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                    let missing7;
                                                    if (data41.name === void 0 && (missing7 = "name") || data41.owner === void 0 && (missing7 = "owner") || data41.location === void 0 && (missing7 = "location")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2, schemaPath: "#/properties/catalogue/properties/schemas/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs94 = errors;
                                                      for (const key7 in data41) {
                                                        if (!(key7 === "name" || key7 === "owner" || key7 === "location")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2, schemaPath: "#/properties/catalogue/properties/schemas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs94 === errors) {
                                                        if (data41.name !== void 0) {
                                                          let data42 = data41.name;
                                                          const _errs95 = errors;
                                                          const _errs96 = errors;
                                                          if (errors === _errs96) {
                                                            if (typeof data42 === "string") {
                                                              if (func3(data42) > 300) {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid16 = _errs95 === errors;
                                                        } else {
                                                          var valid16 = true;
                                                        }
                                                        if (valid16) {
                                                          if (data41.owner !== void 0) {
                                                            let data43 = data41.owner;
                                                            const _errs98 = errors;
                                                            const _errs99 = errors;
                                                            if (typeof data43 !== "string" && data43 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/owner", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs99) {
                                                              if (typeof data43 === "string") {
                                                                if (func3(data43) > 300) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/owner", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid16 = _errs98 === errors;
                                                          } else {
                                                            var valid16 = true;
                                                          }
                                                          if (valid16) {
                                                            if (data41.location !== void 0) {
                                                              let data44 = data41.location;
                                                              const _errs101 = errors;
                                                              const _errs102 = errors;
                                                              if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs102) {
                                                                if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                                  let missing8;
                                                                  if (data44.path === void 0 && (missing8 = "path")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs104 = errors;
                                                                    for (const key8 in data44) {
                                                                      if (!(key8 === "path" || key8 === "startLine" || key8 === "startColumn" || key8 === "endLine" || key8 === "endColumn" || key8 === "commit")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs104 === errors) {
                                                                      if (data44.path !== void 0) {
                                                                        let data45 = data44.path;
                                                                        const _errs105 = errors;
                                                                        if (errors === _errs105) {
                                                                          if (typeof data45 === "string") {
                                                                            if (func3(data45) > 4096) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid20 = _errs105 === errors;
                                                                      } else {
                                                                        var valid20 = true;
                                                                      }
                                                                      if (valid20) {
                                                                        if (data44.startLine !== void 0) {
                                                                          let data46 = data44.startLine;
                                                                          const _errs107 = errors;
                                                                          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs107) {
                                                                            if (typeof data46 == "number" && isFinite(data46)) {
                                                                              if (data46 < 1 || isNaN(data46)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid20 = _errs107 === errors;
                                                                        } else {
                                                                          var valid20 = true;
                                                                        }
                                                                        if (valid20) {
                                                                          if (data44.startColumn !== void 0) {
                                                                            let data47 = data44.startColumn;
                                                                            const _errs109 = errors;
                                                                            if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs109) {
                                                                              if (typeof data47 == "number" && isFinite(data47)) {
                                                                                if (data47 < 1 || isNaN(data47)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid20 = _errs109 === errors;
                                                                          } else {
                                                                            var valid20 = true;
                                                                          }
                                                                          if (valid20) {
                                                                            if (data44.endLine !== void 0) {
                                                                              let data48 = data44.endLine;
                                                                              const _errs111 = errors;
                                                                              if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs111) {
                                                                                if (typeof data48 == "number" && isFinite(data48)) {
                                                                                  if (data48 < 1 || isNaN(data48)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid20 = _errs111 === errors;
                                                                            } else {
                                                                              var valid20 = true;
                                                                            }
                                                                            if (valid20) {
                                                                              if (data44.endColumn !== void 0) {
                                                                                let data49 = data44.endColumn;
                                                                                const _errs113 = errors;
                                                                                if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs113) {
                                                                                  if (typeof data49 == "number" && isFinite(data49)) {
                                                                                    if (data49 < 1 || isNaN(data49)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid20 = _errs113 === errors;
                                                                              } else {
                                                                                var valid20 = true;
                                                                              }
                                                                              if (valid20) {
                                                                                if (data44.commit !== void 0) {
                                                                                  let data50 = data44.commit;
                                                                                  const _errs115 = errors;
                                                                                  if (errors === _errs115) {
                                                                                    if (typeof data50 === "string") {
                                                                                      if (func3(data50) > 64) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                        return false;
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid20 = _errs115 === errors;
                                                                                } else {
                                                                                  var valid20 = true;
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
                                                              var valid16 = _errs101 === errors;
                                                            } else {
                                                              var valid16 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas/" + i2, schemaPath: "#/properties/catalogue/properties/schemas/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid15 = _errs92 === errors;
                                                if (!valid15) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/schemas", schemaPath: "#/properties/catalogue/properties/schemas/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid1 = _errs90 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data1.relations !== void 0) {
                                          let data51 = data1.relations;
                                          const _errs117 = errors;
                                          if (errors === _errs117) {
                                            if (Array.isArray(data51)) {
                                              if (data51.length > 300001) {
                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/relations", schemaPath: "#/properties/catalogue/properties/relations/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                                return false;
                                              } else {
                                                var valid21 = true;
                                                const len3 = data51.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  let data52 = data51[i3];
                                                  const _errs119 = errors;
                                                  if (errors === _errs119) {
                                                    if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                                      let missing9;
                                                      if (data52.schema === void 0 && (missing9 = "schema") || data52.name === void 0 && (missing9 = "name") || data52.kind === void 0 && (missing9 = "kind") || data52.owner === void 0 && (missing9 = "owner") || data52.columns === void 0 && (missing9 = "columns") || data52.rowSecurity === void 0 && (missing9 = "rowSecurity") || data52.forceRowSecurity === void 0 && (missing9 = "forceRowSecurity") || data52.securityInvoker === void 0 && (missing9 = "securityInvoker") || data52.location === void 0 && (missing9 = "location")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3, schemaPath: "#/properties/catalogue/properties/relations/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs121 = errors;
                                                        for (const key9 in data52) {
                                                          if (!func2.call(schema11.properties.catalogue.properties.relations.items.properties, key9)) {
                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3, schemaPath: "#/properties/catalogue/properties/relations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs121 === errors) {
                                                          if (data52.schema !== void 0) {
                                                            let data53 = data52.schema;
                                                            const _errs122 = errors;
                                                            const _errs123 = errors;
                                                            if (errors === _errs123) {
                                                              if (typeof data53 === "string") {
                                                                if (func3(data53) > 300) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/schema", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/schema", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid22 = _errs122 === errors;
                                                          } else {
                                                            var valid22 = true;
                                                          }
                                                          if (valid22) {
                                                            if (data52.name !== void 0) {
                                                              let data54 = data52.name;
                                                              const _errs125 = errors;
                                                              const _errs126 = errors;
                                                              if (errors === _errs126) {
                                                                if (typeof data54 === "string") {
                                                                  if (func3(data54) > 300) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid22 = _errs125 === errors;
                                                            } else {
                                                              var valid22 = true;
                                                            }
                                                            if (valid22) {
                                                              if (data52.kind !== void 0) {
                                                                let data55 = data52.kind;
                                                                const _errs128 = errors;
                                                                if (!(data55 === "table" || data55 === "partitioned-table" || data55 === "foreign-table" || data55 === "view" || data55 === "materialized-view" || data55 === "sequence")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/kind", schemaPath: "#/properties/catalogue/properties/relations/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.relations.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid22 = _errs128 === errors;
                                                              } else {
                                                                var valid22 = true;
                                                              }
                                                              if (valid22) {
                                                                if (data52.owner !== void 0) {
                                                                  let data56 = data52.owner;
                                                                  const _errs129 = errors;
                                                                  const _errs130 = errors;
                                                                  if (typeof data56 !== "string" && data56 !== null) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/owner", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs130) {
                                                                    if (typeof data56 === "string") {
                                                                      if (func3(data56) > 300) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/owner", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid22 = _errs129 === errors;
                                                                } else {
                                                                  var valid22 = true;
                                                                }
                                                                if (valid22) {
                                                                  if (data52.columns !== void 0) {
                                                                    let data57 = data52.columns;
                                                                    const _errs132 = errors;
                                                                    if (errors === _errs132) {
                                                                      if (Array.isArray(data57)) {
                                                                        if (data57.length > 1700) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns", schemaPath: "#/properties/catalogue/properties/relations/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 1700 }, message: "must NOT have more than 1700 items" }];
                                                                          return false;
                                                                        } else {
                                                                          var valid26 = true;
                                                                          const len4 = data57.length;
                                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                                            let data58 = data57[i4];
                                                                            const _errs134 = errors;
                                                                            if (errors === _errs134) {
                                                                              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                                                                let missing10;
                                                                                if (data58.name === void 0 && (missing10 = "name") || data58.type === void 0 && (missing10 = "type") || data58.location === void 0 && (missing10 = "location")) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4, schemaPath: "#/properties/catalogue/properties/relations/items/properties/columns/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  const _errs136 = errors;
                                                                                  for (const key10 in data58) {
                                                                                    if (!(key10 === "name" || key10 === "type" || key10 === "location")) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4, schemaPath: "#/properties/catalogue/properties/relations/items/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                                      return false;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs136 === errors) {
                                                                                    if (data58.name !== void 0) {
                                                                                      let data59 = data58.name;
                                                                                      const _errs137 = errors;
                                                                                      const _errs138 = errors;
                                                                                      if (errors === _errs138) {
                                                                                        if (typeof data59 === "string") {
                                                                                          if (func3(data59) > 300) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        } else {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid27 = _errs137 === errors;
                                                                                    } else {
                                                                                      var valid27 = true;
                                                                                    }
                                                                                    if (valid27) {
                                                                                      if (data58.type !== void 0) {
                                                                                        let data60 = data58.type;
                                                                                        const _errs140 = errors;
                                                                                        if (errors === _errs140) {
                                                                                          if (typeof data60 === "string") {
                                                                                            if (func3(data60) > 1e3) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/type", schemaPath: "#/properties/catalogue/properties/relations/items/properties/columns/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                                              return false;
                                                                                            }
                                                                                          } else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/type", schemaPath: "#/properties/catalogue/properties/relations/items/properties/columns/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid27 = _errs140 === errors;
                                                                                      } else {
                                                                                        var valid27 = true;
                                                                                      }
                                                                                      if (valid27) {
                                                                                        if (data58.location !== void 0) {
                                                                                          let data61 = data58.location;
                                                                                          const _errs142 = errors;
                                                                                          const _errs143 = errors;
                                                                                          if (!(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs143) {
                                                                                            if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                                                                              let missing11;
                                                                                              if (data61.path === void 0 && (missing11 = "path")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                return false;
                                                                                              } else {
                                                                                                const _errs145 = errors;
                                                                                                for (const key11 in data61) {
                                                                                                  if (!(key11 === "path" || key11 === "startLine" || key11 === "startColumn" || key11 === "endLine" || key11 === "endColumn" || key11 === "commit")) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                  }
                                                                                                }
                                                                                                if (_errs145 === errors) {
                                                                                                  if (data61.path !== void 0) {
                                                                                                    let data62 = data61.path;
                                                                                                    const _errs146 = errors;
                                                                                                    if (errors === _errs146) {
                                                                                                      if (typeof data62 === "string") {
                                                                                                        if (func3(data62) > 4096) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid30 = _errs146 === errors;
                                                                                                  } else {
                                                                                                    var valid30 = true;
                                                                                                  }
                                                                                                  if (valid30) {
                                                                                                    if (data61.startLine !== void 0) {
                                                                                                      let data63 = data61.startLine;
                                                                                                      const _errs148 = errors;
                                                                                                      if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      if (errors === _errs148) {
                                                                                                        if (typeof data63 == "number" && isFinite(data63)) {
                                                                                                          if (data63 < 1 || isNaN(data63)) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                      var valid30 = _errs148 === errors;
                                                                                                    } else {
                                                                                                      var valid30 = true;
                                                                                                    }
                                                                                                    if (valid30) {
                                                                                                      if (data61.startColumn !== void 0) {
                                                                                                        let data64 = data61.startColumn;
                                                                                                        const _errs150 = errors;
                                                                                                        if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        if (errors === _errs150) {
                                                                                                          if (typeof data64 == "number" && isFinite(data64)) {
                                                                                                            if (data64 < 1 || isNaN(data64)) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                        var valid30 = _errs150 === errors;
                                                                                                      } else {
                                                                                                        var valid30 = true;
                                                                                                      }
                                                                                                      if (valid30) {
                                                                                                        if (data61.endLine !== void 0) {
                                                                                                          let data65 = data61.endLine;
                                                                                                          const _errs152 = errors;
                                                                                                          if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          if (errors === _errs152) {
                                                                                                            if (typeof data65 == "number" && isFinite(data65)) {
                                                                                                              if (data65 < 1 || isNaN(data65)) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                          var valid30 = _errs152 === errors;
                                                                                                        } else {
                                                                                                          var valid30 = true;
                                                                                                        }
                                                                                                        if (valid30) {
                                                                                                          if (data61.endColumn !== void 0) {
                                                                                                            let data66 = data61.endColumn;
                                                                                                            const _errs154 = errors;
                                                                                                            if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            if (errors === _errs154) {
                                                                                                              if (typeof data66 == "number" && isFinite(data66)) {
                                                                                                                if (data66 < 1 || isNaN(data66)) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                            var valid30 = _errs154 === errors;
                                                                                                          } else {
                                                                                                            var valid30 = true;
                                                                                                          }
                                                                                                          if (valid30) {
                                                                                                            if (data61.commit !== void 0) {
                                                                                                              let data67 = data61.commit;
                                                                                                              const _errs156 = errors;
                                                                                                              if (errors === _errs156) {
                                                                                                                if (typeof data67 === "string") {
                                                                                                                  if (func3(data67) > 64) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid30 = _errs156 === errors;
                                                                                                            } else {
                                                                                                              var valid30 = true;
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
                                                                                          var valid27 = _errs142 === errors;
                                                                                        } else {
                                                                                          var valid27 = true;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns/" + i4, schemaPath: "#/properties/catalogue/properties/relations/items/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid26 = _errs134 === errors;
                                                                            if (!valid26) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/columns", schemaPath: "#/properties/catalogue/properties/relations/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid22 = _errs132 === errors;
                                                                  } else {
                                                                    var valid22 = true;
                                                                  }
                                                                  if (valid22) {
                                                                    if (data52.rowSecurity !== void 0) {
                                                                      const _errs158 = errors;
                                                                      if (typeof data52.rowSecurity !== "boolean") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/rowSecurity", schemaPath: "#/properties/catalogue/properties/relations/items/properties/rowSecurity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                      }
                                                                      var valid22 = _errs158 === errors;
                                                                    } else {
                                                                      var valid22 = true;
                                                                    }
                                                                    if (valid22) {
                                                                      if (data52.forceRowSecurity !== void 0) {
                                                                        const _errs160 = errors;
                                                                        if (typeof data52.forceRowSecurity !== "boolean") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/forceRowSecurity", schemaPath: "#/properties/catalogue/properties/relations/items/properties/forceRowSecurity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                          return false;
                                                                        }
                                                                        var valid22 = _errs160 === errors;
                                                                      } else {
                                                                        var valid22 = true;
                                                                      }
                                                                      if (valid22) {
                                                                        if (data52.securityInvoker !== void 0) {
                                                                          const _errs162 = errors;
                                                                          if (typeof data52.securityInvoker !== "boolean") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/securityInvoker", schemaPath: "#/properties/catalogue/properties/relations/items/properties/securityInvoker/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                          }
                                                                          var valid22 = _errs162 === errors;
                                                                        } else {
                                                                          var valid22 = true;
                                                                        }
                                                                        if (valid22) {
                                                                          if (data52.reads !== void 0) {
                                                                            let data71 = data52.reads;
                                                                            const _errs164 = errors;
                                                                            if (!Array.isArray(data71) && data71 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/reads", schemaPath: "#/properties/catalogue/properties/relations/items/properties/reads/type", keyword: "type", params: { type: schema11.properties.catalogue.properties.relations.items.properties.reads.type }, message: "must be array,null" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs164) {
                                                                              if (Array.isArray(data71)) {
                                                                                if (data71.length > 1e5) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/reads", schemaPath: "#/properties/catalogue/properties/relations/items/properties/reads/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" }];
                                                                                  return false;
                                                                                } else {
                                                                                  var valid31 = true;
                                                                                  const len5 = data71.length;
                                                                                  for (let i5 = 0; i5 < len5; i5++) {
                                                                                    let data72 = data71[i5];
                                                                                    const _errs166 = errors;
                                                                                    const _errs167 = errors;
                                                                                    if (errors === _errs167) {
                                                                                      if (typeof data72 === "string") {
                                                                                        if (func3(data72) > 1e3) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/reads/" + i5, schemaPath: "#/definitions/fullName/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                                          return false;
                                                                                        }
                                                                                      } else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/reads/" + i5, schemaPath: "#/definitions/fullName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid31 = _errs166 === errors;
                                                                                    if (!valid31) {
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid22 = _errs164 === errors;
                                                                          } else {
                                                                            var valid22 = true;
                                                                          }
                                                                          if (valid22) {
                                                                            if (data52.location !== void 0) {
                                                                              let data73 = data52.location;
                                                                              const _errs169 = errors;
                                                                              const _errs170 = errors;
                                                                              if (!(data73 && typeof data73 == "object" && !Array.isArray(data73)) && data73 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs170) {
                                                                                if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                                                                                  let missing12;
                                                                                  if (data73.path === void 0 && (missing12 = "path")) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                    return false;
                                                                                  } else {
                                                                                    const _errs172 = errors;
                                                                                    for (const key12 in data73) {
                                                                                      if (!(key12 === "path" || key12 === "startLine" || key12 === "startColumn" || key12 === "endLine" || key12 === "endColumn" || key12 === "commit")) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                    if (_errs172 === errors) {
                                                                                      if (data73.path !== void 0) {
                                                                                        let data74 = data73.path;
                                                                                        const _errs173 = errors;
                                                                                        if (errors === _errs173) {
                                                                                          if (typeof data74 === "string") {
                                                                                            if (func3(data74) > 4096) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                              return false;
                                                                                            }
                                                                                          } else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid34 = _errs173 === errors;
                                                                                      } else {
                                                                                        var valid34 = true;
                                                                                      }
                                                                                      if (valid34) {
                                                                                        if (data73.startLine !== void 0) {
                                                                                          let data75 = data73.startLine;
                                                                                          const _errs175 = errors;
                                                                                          if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs175) {
                                                                                            if (typeof data75 == "number" && isFinite(data75)) {
                                                                                              if (data75 < 1 || isNaN(data75)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid34 = _errs175 === errors;
                                                                                        } else {
                                                                                          var valid34 = true;
                                                                                        }
                                                                                        if (valid34) {
                                                                                          if (data73.startColumn !== void 0) {
                                                                                            let data76 = data73.startColumn;
                                                                                            const _errs177 = errors;
                                                                                            if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs177) {
                                                                                              if (typeof data76 == "number" && isFinite(data76)) {
                                                                                                if (data76 < 1 || isNaN(data76)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid34 = _errs177 === errors;
                                                                                          } else {
                                                                                            var valid34 = true;
                                                                                          }
                                                                                          if (valid34) {
                                                                                            if (data73.endLine !== void 0) {
                                                                                              let data77 = data73.endLine;
                                                                                              const _errs179 = errors;
                                                                                              if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs179) {
                                                                                                if (typeof data77 == "number" && isFinite(data77)) {
                                                                                                  if (data77 < 1 || isNaN(data77)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid34 = _errs179 === errors;
                                                                                            } else {
                                                                                              var valid34 = true;
                                                                                            }
                                                                                            if (valid34) {
                                                                                              if (data73.endColumn !== void 0) {
                                                                                                let data78 = data73.endColumn;
                                                                                                const _errs181 = errors;
                                                                                                if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs181) {
                                                                                                  if (typeof data78 == "number" && isFinite(data78)) {
                                                                                                    if (data78 < 1 || isNaN(data78)) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid34 = _errs181 === errors;
                                                                                              } else {
                                                                                                var valid34 = true;
                                                                                              }
                                                                                              if (valid34) {
                                                                                                if (data73.commit !== void 0) {
                                                                                                  let data79 = data73.commit;
                                                                                                  const _errs183 = errors;
                                                                                                  if (errors === _errs183) {
                                                                                                    if (typeof data79 === "string") {
                                                                                                      if (func3(data79) > 64) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid34 = _errs183 === errors;
                                                                                                } else {
                                                                                                  var valid34 = true;
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
                                                                              var valid22 = _errs169 === errors;
                                                                            } else {
                                                                              var valid22 = true;
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
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/relations/" + i3, schemaPath: "#/properties/catalogue/properties/relations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid21 = _errs119 === errors;
                                                  if (!valid21) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/relations", schemaPath: "#/properties/catalogue/properties/relations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs117 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data1.functions !== void 0) {
                                            let data80 = data1.functions;
                                            const _errs185 = errors;
                                            if (errors === _errs185) {
                                              if (Array.isArray(data80)) {
                                                if (data80.length > 300001) {
                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/functions", schemaPath: "#/properties/catalogue/properties/functions/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                                  return false;
                                                } else {
                                                  var valid35 = true;
                                                  const len6 = data80.length;
                                                  for (let i6 = 0; i6 < len6; i6++) {
                                                    let data81 = data80[i6];
                                                    const _errs187 = errors;
                                                    if (errors === _errs187) {
                                                      if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                                                        let missing13;
                                                        if (data81.schema === void 0 && (missing13 = "schema") || data81.name === void 0 && (missing13 = "name") || data81.arguments === void 0 && (missing13 = "arguments") || data81.kind === void 0 && (missing13 = "kind") || data81.owner === void 0 && (missing13 = "owner") || data81.language === void 0 && (missing13 = "language") || data81.securityDefiner === void 0 && (missing13 = "securityDefiner") || data81.searchPath === void 0 && (missing13 = "searchPath") || data81.returnsTrigger === void 0 && (missing13 = "returnsTrigger") || data81.location === void 0 && (missing13 = "location")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6, schemaPath: "#/properties/catalogue/properties/functions/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs189 = errors;
                                                          for (const key13 in data81) {
                                                            if (!func2.call(schema11.properties.catalogue.properties.functions.items.properties, key13)) {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6, schemaPath: "#/properties/catalogue/properties/functions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs189 === errors) {
                                                            if (data81.schema !== void 0) {
                                                              let data82 = data81.schema;
                                                              const _errs190 = errors;
                                                              const _errs191 = errors;
                                                              if (errors === _errs191) {
                                                                if (typeof data82 === "string") {
                                                                  if (func3(data82) > 300) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/schema", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/schema", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid36 = _errs190 === errors;
                                                            } else {
                                                              var valid36 = true;
                                                            }
                                                            if (valid36) {
                                                              if (data81.name !== void 0) {
                                                                let data83 = data81.name;
                                                                const _errs193 = errors;
                                                                const _errs194 = errors;
                                                                if (errors === _errs194) {
                                                                  if (typeof data83 === "string") {
                                                                    if (func3(data83) > 300) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid36 = _errs193 === errors;
                                                              } else {
                                                                var valid36 = true;
                                                              }
                                                              if (valid36) {
                                                                if (data81.arguments !== void 0) {
                                                                  let data84 = data81.arguments;
                                                                  const _errs196 = errors;
                                                                  if (errors === _errs196) {
                                                                    if (typeof data84 === "string") {
                                                                      if (func3(data84) > 1e5) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/arguments", schemaPath: "#/properties/catalogue/properties/functions/items/properties/arguments/maxLength", keyword: "maxLength", params: { limit: 1e5 }, message: "must NOT have more than 100000 characters" }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/arguments", schemaPath: "#/properties/catalogue/properties/functions/items/properties/arguments/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid36 = _errs196 === errors;
                                                                } else {
                                                                  var valid36 = true;
                                                                }
                                                                if (valid36) {
                                                                  if (data81.kind !== void 0) {
                                                                    let data85 = data81.kind;
                                                                    const _errs198 = errors;
                                                                    if (!(data85 === "function" || data85 === "procedure" || data85 === "aggregate" || data85 === "window")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/kind", schemaPath: "#/properties/catalogue/properties/functions/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.functions.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid36 = _errs198 === errors;
                                                                  } else {
                                                                    var valid36 = true;
                                                                  }
                                                                  if (valid36) {
                                                                    if (data81.owner !== void 0) {
                                                                      let data86 = data81.owner;
                                                                      const _errs199 = errors;
                                                                      const _errs200 = errors;
                                                                      if (typeof data86 !== "string" && data86 !== null) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/owner", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs200) {
                                                                        if (typeof data86 === "string") {
                                                                          if (func3(data86) > 300) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/owner", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid36 = _errs199 === errors;
                                                                    } else {
                                                                      var valid36 = true;
                                                                    }
                                                                    if (valid36) {
                                                                      if (data81.language !== void 0) {
                                                                        let data87 = data81.language;
                                                                        const _errs202 = errors;
                                                                        const _errs203 = errors;
                                                                        if (errors === _errs203) {
                                                                          if (typeof data87 === "string") {
                                                                            if (func3(data87) > 300) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/language", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/language", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid36 = _errs202 === errors;
                                                                      } else {
                                                                        var valid36 = true;
                                                                      }
                                                                      if (valid36) {
                                                                        if (data81.securityDefiner !== void 0) {
                                                                          const _errs205 = errors;
                                                                          if (typeof data81.securityDefiner !== "boolean") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/securityDefiner", schemaPath: "#/properties/catalogue/properties/functions/items/properties/securityDefiner/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                          }
                                                                          var valid36 = _errs205 === errors;
                                                                        } else {
                                                                          var valid36 = true;
                                                                        }
                                                                        if (valid36) {
                                                                          if (data81.searchPath !== void 0) {
                                                                            let data89 = data81.searchPath;
                                                                            const _errs207 = errors;
                                                                            if (typeof data89 !== "string" && data89 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/searchPath", schemaPath: "#/properties/catalogue/properties/functions/items/properties/searchPath/type", keyword: "type", params: { type: schema11.properties.catalogue.properties.functions.items.properties.searchPath.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs207) {
                                                                              if (typeof data89 === "string") {
                                                                                if (func3(data89) > 1e4) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/searchPath", schemaPath: "#/properties/catalogue/properties/functions/items/properties/searchPath/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid36 = _errs207 === errors;
                                                                          } else {
                                                                            var valid36 = true;
                                                                          }
                                                                          if (valid36) {
                                                                            if (data81.returnsTrigger !== void 0) {
                                                                              const _errs209 = errors;
                                                                              if (typeof data81.returnsTrigger !== "boolean") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/returnsTrigger", schemaPath: "#/properties/catalogue/properties/functions/items/properties/returnsTrigger/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                return false;
                                                                              }
                                                                              var valid36 = _errs209 === errors;
                                                                            } else {
                                                                              var valid36 = true;
                                                                            }
                                                                            if (valid36) {
                                                                              if (data81.location !== void 0) {
                                                                                let data91 = data81.location;
                                                                                const _errs211 = errors;
                                                                                const _errs212 = errors;
                                                                                if (!(data91 && typeof data91 == "object" && !Array.isArray(data91)) && data91 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs212) {
                                                                                  if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                                                                                    let missing14;
                                                                                    if (data91.path === void 0 && (missing14 = "path")) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                      return false;
                                                                                    } else {
                                                                                      const _errs214 = errors;
                                                                                      for (const key14 in data91) {
                                                                                        if (!(key14 === "path" || key14 === "startLine" || key14 === "startColumn" || key14 === "endLine" || key14 === "endColumn" || key14 === "commit")) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                          return false;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (_errs214 === errors) {
                                                                                        if (data91.path !== void 0) {
                                                                                          let data92 = data91.path;
                                                                                          const _errs215 = errors;
                                                                                          if (errors === _errs215) {
                                                                                            if (typeof data92 === "string") {
                                                                                              if (func3(data92) > 4096) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                return false;
                                                                                              }
                                                                                            } else {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid42 = _errs215 === errors;
                                                                                        } else {
                                                                                          var valid42 = true;
                                                                                        }
                                                                                        if (valid42) {
                                                                                          if (data91.startLine !== void 0) {
                                                                                            let data93 = data91.startLine;
                                                                                            const _errs217 = errors;
                                                                                            if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs217) {
                                                                                              if (typeof data93 == "number" && isFinite(data93)) {
                                                                                                if (data93 < 1 || isNaN(data93)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid42 = _errs217 === errors;
                                                                                          } else {
                                                                                            var valid42 = true;
                                                                                          }
                                                                                          if (valid42) {
                                                                                            if (data91.startColumn !== void 0) {
                                                                                              let data94 = data91.startColumn;
                                                                                              const _errs219 = errors;
                                                                                              if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs219) {
                                                                                                if (typeof data94 == "number" && isFinite(data94)) {
                                                                                                  if (data94 < 1 || isNaN(data94)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid42 = _errs219 === errors;
                                                                                            } else {
                                                                                              var valid42 = true;
                                                                                            }
                                                                                            if (valid42) {
                                                                                              if (data91.endLine !== void 0) {
                                                                                                let data95 = data91.endLine;
                                                                                                const _errs221 = errors;
                                                                                                if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs221) {
                                                                                                  if (typeof data95 == "number" && isFinite(data95)) {
                                                                                                    if (data95 < 1 || isNaN(data95)) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid42 = _errs221 === errors;
                                                                                              } else {
                                                                                                var valid42 = true;
                                                                                              }
                                                                                              if (valid42) {
                                                                                                if (data91.endColumn !== void 0) {
                                                                                                  let data96 = data91.endColumn;
                                                                                                  const _errs223 = errors;
                                                                                                  if (!(typeof data96 == "number" && (!(data96 % 1) && !isNaN(data96)) && isFinite(data96))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs223) {
                                                                                                    if (typeof data96 == "number" && isFinite(data96)) {
                                                                                                      if (data96 < 1 || isNaN(data96)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid42 = _errs223 === errors;
                                                                                                } else {
                                                                                                  var valid42 = true;
                                                                                                }
                                                                                                if (valid42) {
                                                                                                  if (data91.commit !== void 0) {
                                                                                                    let data97 = data91.commit;
                                                                                                    const _errs225 = errors;
                                                                                                    if (errors === _errs225) {
                                                                                                      if (typeof data97 === "string") {
                                                                                                        if (func3(data97) > 64) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid42 = _errs225 === errors;
                                                                                                  } else {
                                                                                                    var valid42 = true;
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
                                                                                var valid36 = _errs211 === errors;
                                                                              } else {
                                                                                var valid36 = true;
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
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/functions/" + i6, schemaPath: "#/properties/catalogue/properties/functions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid35 = _errs187 === errors;
                                                    if (!valid35) {
                                                      break;
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/functions", schemaPath: "#/properties/catalogue/properties/functions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid1 = _errs185 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data1.grants !== void 0) {
                                              let data98 = data1.grants;
                                              const _errs227 = errors;
                                              if (errors === _errs227) {
                                                if (Array.isArray(data98)) {
                                                  if (data98.length > 2e6) {
                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/grants", schemaPath: "#/properties/catalogue/properties/grants/maxItems", keyword: "maxItems", params: { limit: 2e6 }, message: "must NOT have more than 2000000 items" }];
                                                    return false;
                                                  } else {
                                                    var valid43 = true;
                                                    const len7 = data98.length;
                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                      let data99 = data98[i7];
                                                      const _errs229 = errors;
                                                      if (errors === _errs229) {
                                                        if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                                                          let missing15;
                                                          if (data99.object === void 0 && (missing15 = "object") || data99.on === void 0 && (missing15 = "on") || data99.privilege === void 0 && (missing15 = "privilege") || data99.grantee === void 0 && (missing15 = "grantee") || data99.grantor === void 0 && (missing15 = "grantor") || data99.grantable === void 0 && (missing15 = "grantable") || data99.location === void 0 && (missing15 = "location")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7, schemaPath: "#/properties/catalogue/properties/grants/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs231 = errors;
                                                            for (const key15 in data99) {
                                                              if (!(key15 === "object" || key15 === "on" || key15 === "privilege" || key15 === "grantee" || key15 === "grantor" || key15 === "grantable" || key15 === "location")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7, schemaPath: "#/properties/catalogue/properties/grants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs231 === errors) {
                                                              if (data99.object !== void 0) {
                                                                let data100 = data99.object;
                                                                const _errs232 = errors;
                                                                if (!(data100 === "database" || data100 === "schema" || data100 === "relation" || data100 === "column" || data100 === "function" || data100 === "type" || data100 === "language" || data100 === "foreign-server" || data100 === "parameter")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/object", schemaPath: "#/properties/catalogue/properties/grants/items/properties/object/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.grants.items.properties.object.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid44 = _errs232 === errors;
                                                              } else {
                                                                var valid44 = true;
                                                              }
                                                              if (valid44) {
                                                                if (data99.on !== void 0) {
                                                                  let data101 = data99.on;
                                                                  const _errs233 = errors;
                                                                  if (errors === _errs233) {
                                                                    if (typeof data101 === "string") {
                                                                      if (func3(data101) > 100600) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/on", schemaPath: "#/properties/catalogue/properties/grants/items/properties/on/maxLength", keyword: "maxLength", params: { limit: 100600 }, message: "must NOT have more than 100600 characters" }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/on", schemaPath: "#/properties/catalogue/properties/grants/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid44 = _errs233 === errors;
                                                                } else {
                                                                  var valid44 = true;
                                                                }
                                                                if (valid44) {
                                                                  if (data99.privilege !== void 0) {
                                                                    let data102 = data99.privilege;
                                                                    const _errs235 = errors;
                                                                    if (!(data102 === "SELECT" || data102 === "INSERT" || data102 === "UPDATE" || data102 === "DELETE" || data102 === "TRUNCATE" || data102 === "REFERENCES" || data102 === "TRIGGER" || data102 === "MAINTAIN" || data102 === "USAGE" || data102 === "CREATE" || data102 === "EXECUTE" || data102 === "CONNECT" || data102 === "TEMPORARY" || data102 === "SET" || data102 === "ALTER SYSTEM")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/privilege", schemaPath: "#/properties/catalogue/properties/grants/items/properties/privilege/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.grants.items.properties.privilege.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid44 = _errs235 === errors;
                                                                  } else {
                                                                    var valid44 = true;
                                                                  }
                                                                  if (valid44) {
                                                                    if (data99.grantee !== void 0) {
                                                                      let data103 = data99.grantee;
                                                                      const _errs236 = errors;
                                                                      const _errs237 = errors;
                                                                      if (typeof data103 !== "string" && data103 !== null) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/grantee", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs237) {
                                                                        if (typeof data103 === "string") {
                                                                          if (func3(data103) > 300) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/grantee", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid44 = _errs236 === errors;
                                                                    } else {
                                                                      var valid44 = true;
                                                                    }
                                                                    if (valid44) {
                                                                      if (data99.grantor !== void 0) {
                                                                        let data104 = data99.grantor;
                                                                        const _errs239 = errors;
                                                                        const _errs240 = errors;
                                                                        if (typeof data104 !== "string" && data104 !== null) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/grantor", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs240) {
                                                                          if (typeof data104 === "string") {
                                                                            if (func3(data104) > 300) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/grantor", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid44 = _errs239 === errors;
                                                                      } else {
                                                                        var valid44 = true;
                                                                      }
                                                                      if (valid44) {
                                                                        if (data99.grantable !== void 0) {
                                                                          const _errs242 = errors;
                                                                          if (typeof data99.grantable !== "boolean") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/grantable", schemaPath: "#/properties/catalogue/properties/grants/items/properties/grantable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                          }
                                                                          var valid44 = _errs242 === errors;
                                                                        } else {
                                                                          var valid44 = true;
                                                                        }
                                                                        if (valid44) {
                                                                          if (data99.location !== void 0) {
                                                                            let data106 = data99.location;
                                                                            const _errs244 = errors;
                                                                            const _errs245 = errors;
                                                                            if (!(data106 && typeof data106 == "object" && !Array.isArray(data106)) && data106 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs245) {
                                                                              if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                                                                                let missing16;
                                                                                if (data106.path === void 0 && (missing16 = "path")) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  const _errs247 = errors;
                                                                                  for (const key16 in data106) {
                                                                                    if (!(key16 === "path" || key16 === "startLine" || key16 === "startColumn" || key16 === "endLine" || key16 === "endColumn" || key16 === "commit")) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                      return false;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs247 === errors) {
                                                                                    if (data106.path !== void 0) {
                                                                                      let data107 = data106.path;
                                                                                      const _errs248 = errors;
                                                                                      if (errors === _errs248) {
                                                                                        if (typeof data107 === "string") {
                                                                                          if (func3(data107) > 4096) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        } else {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid48 = _errs248 === errors;
                                                                                    } else {
                                                                                      var valid48 = true;
                                                                                    }
                                                                                    if (valid48) {
                                                                                      if (data106.startLine !== void 0) {
                                                                                        let data108 = data106.startLine;
                                                                                        const _errs250 = errors;
                                                                                        if (!(typeof data108 == "number" && (!(data108 % 1) && !isNaN(data108)) && isFinite(data108))) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs250) {
                                                                                          if (typeof data108 == "number" && isFinite(data108)) {
                                                                                            if (data108 < 1 || isNaN(data108)) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid48 = _errs250 === errors;
                                                                                      } else {
                                                                                        var valid48 = true;
                                                                                      }
                                                                                      if (valid48) {
                                                                                        if (data106.startColumn !== void 0) {
                                                                                          let data109 = data106.startColumn;
                                                                                          const _errs252 = errors;
                                                                                          if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs252) {
                                                                                            if (typeof data109 == "number" && isFinite(data109)) {
                                                                                              if (data109 < 1 || isNaN(data109)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid48 = _errs252 === errors;
                                                                                        } else {
                                                                                          var valid48 = true;
                                                                                        }
                                                                                        if (valid48) {
                                                                                          if (data106.endLine !== void 0) {
                                                                                            let data110 = data106.endLine;
                                                                                            const _errs254 = errors;
                                                                                            if (!(typeof data110 == "number" && (!(data110 % 1) && !isNaN(data110)) && isFinite(data110))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs254) {
                                                                                              if (typeof data110 == "number" && isFinite(data110)) {
                                                                                                if (data110 < 1 || isNaN(data110)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid48 = _errs254 === errors;
                                                                                          } else {
                                                                                            var valid48 = true;
                                                                                          }
                                                                                          if (valid48) {
                                                                                            if (data106.endColumn !== void 0) {
                                                                                              let data111 = data106.endColumn;
                                                                                              const _errs256 = errors;
                                                                                              if (!(typeof data111 == "number" && (!(data111 % 1) && !isNaN(data111)) && isFinite(data111))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs256) {
                                                                                                if (typeof data111 == "number" && isFinite(data111)) {
                                                                                                  if (data111 < 1 || isNaN(data111)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid48 = _errs256 === errors;
                                                                                            } else {
                                                                                              var valid48 = true;
                                                                                            }
                                                                                            if (valid48) {
                                                                                              if (data106.commit !== void 0) {
                                                                                                let data112 = data106.commit;
                                                                                                const _errs258 = errors;
                                                                                                if (errors === _errs258) {
                                                                                                  if (typeof data112 === "string") {
                                                                                                    if (func3(data112) > 64) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid48 = _errs258 === errors;
                                                                                              } else {
                                                                                                var valid48 = true;
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
                                                                            var valid44 = _errs244 === errors;
                                                                          } else {
                                                                            var valid44 = true;
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
                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/grants/" + i7, schemaPath: "#/properties/catalogue/properties/grants/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid43 = _errs229 === errors;
                                                      if (!valid43) {
                                                        break;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/grants", schemaPath: "#/properties/catalogue/properties/grants/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid1 = _errs227 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data1.defaultPrivileges !== void 0) {
                                                let data113 = data1.defaultPrivileges;
                                                const _errs260 = errors;
                                                if (errors === _errs260) {
                                                  if (Array.isArray(data113)) {
                                                    if (data113.length > 300001) {
                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges", schemaPath: "#/properties/catalogue/properties/defaultPrivileges/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                                      return false;
                                                    } else {
                                                      var valid49 = true;
                                                      const len8 = data113.length;
                                                      for (let i8 = 0; i8 < len8; i8++) {
                                                        let data114 = data113[i8];
                                                        const _errs262 = errors;
                                                        if (errors === _errs262) {
                                                          if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                                                            let missing17;
                                                            if (data114.role === void 0 && (missing17 = "role") || data114.schema === void 0 && (missing17 = "schema") || data114.object === void 0 && (missing17 = "object") || data114.privilege === void 0 && (missing17 = "privilege") || data114.grantee === void 0 && (missing17 = "grantee") || data114.grantable === void 0 && (missing17 = "grantable") || data114.granted === void 0 && (missing17 = "granted") || data114.location === void 0 && (missing17 = "location")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8, schemaPath: "#/properties/catalogue/properties/defaultPrivileges/items/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs264 = errors;
                                                              for (const key17 in data114) {
                                                                if (!(key17 === "role" || key17 === "schema" || key17 === "object" || key17 === "privilege" || key17 === "grantee" || key17 === "grantable" || key17 === "granted" || key17 === "location")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8, schemaPath: "#/properties/catalogue/properties/defaultPrivileges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs264 === errors) {
                                                                if (data114.role !== void 0) {
                                                                  let data115 = data114.role;
                                                                  const _errs265 = errors;
                                                                  const _errs266 = errors;
                                                                  if (typeof data115 !== "string" && data115 !== null) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/role", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs266) {
                                                                    if (typeof data115 === "string") {
                                                                      if (func3(data115) > 300) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/role", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid50 = _errs265 === errors;
                                                                } else {
                                                                  var valid50 = true;
                                                                }
                                                                if (valid50) {
                                                                  if (data114.schema !== void 0) {
                                                                    let data116 = data114.schema;
                                                                    const _errs268 = errors;
                                                                    const _errs269 = errors;
                                                                    if (typeof data116 !== "string" && data116 !== null) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/schema", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs269) {
                                                                      if (typeof data116 === "string") {
                                                                        if (func3(data116) > 300) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/schema", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid50 = _errs268 === errors;
                                                                  } else {
                                                                    var valid50 = true;
                                                                  }
                                                                  if (valid50) {
                                                                    if (data114.object !== void 0) {
                                                                      let data117 = data114.object;
                                                                      const _errs271 = errors;
                                                                      if (!(data117 === "relation" || data117 === "sequence" || data117 === "function" || data117 === "type" || data117 === "schema")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/object", schemaPath: "#/properties/catalogue/properties/defaultPrivileges/items/properties/object/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.defaultPrivileges.items.properties.object.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid50 = _errs271 === errors;
                                                                    } else {
                                                                      var valid50 = true;
                                                                    }
                                                                    if (valid50) {
                                                                      if (data114.privilege !== void 0) {
                                                                        let data118 = data114.privilege;
                                                                        const _errs272 = errors;
                                                                        if (!(data118 === "SELECT" || data118 === "INSERT" || data118 === "UPDATE" || data118 === "DELETE" || data118 === "TRUNCATE" || data118 === "REFERENCES" || data118 === "TRIGGER" || data118 === "MAINTAIN" || data118 === "USAGE" || data118 === "CREATE" || data118 === "EXECUTE" || data118 === "CONNECT" || data118 === "TEMPORARY" || data118 === "SET" || data118 === "ALTER SYSTEM")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/privilege", schemaPath: "#/properties/catalogue/properties/defaultPrivileges/items/properties/privilege/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.defaultPrivileges.items.properties.privilege.enum }, message: "must be equal to one of the allowed values" }];
                                                                          return false;
                                                                        }
                                                                        var valid50 = _errs272 === errors;
                                                                      } else {
                                                                        var valid50 = true;
                                                                      }
                                                                      if (valid50) {
                                                                        if (data114.grantee !== void 0) {
                                                                          let data119 = data114.grantee;
                                                                          const _errs273 = errors;
                                                                          const _errs274 = errors;
                                                                          if (typeof data119 !== "string" && data119 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/grantee", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs274) {
                                                                            if (typeof data119 === "string") {
                                                                              if (func3(data119) > 300) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/grantee", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid50 = _errs273 === errors;
                                                                        } else {
                                                                          var valid50 = true;
                                                                        }
                                                                        if (valid50) {
                                                                          if (data114.grantable !== void 0) {
                                                                            const _errs276 = errors;
                                                                            if (typeof data114.grantable !== "boolean") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/grantable", schemaPath: "#/properties/catalogue/properties/defaultPrivileges/items/properties/grantable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                              return false;
                                                                            }
                                                                            var valid50 = _errs276 === errors;
                                                                          } else {
                                                                            var valid50 = true;
                                                                          }
                                                                          if (valid50) {
                                                                            if (data114.granted !== void 0) {
                                                                              const _errs278 = errors;
                                                                              if (typeof data114.granted !== "boolean") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/granted", schemaPath: "#/properties/catalogue/properties/defaultPrivileges/items/properties/granted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                return false;
                                                                              }
                                                                              var valid50 = _errs278 === errors;
                                                                            } else {
                                                                              var valid50 = true;
                                                                            }
                                                                            if (valid50) {
                                                                              if (data114.location !== void 0) {
                                                                                let data122 = data114.location;
                                                                                const _errs280 = errors;
                                                                                const _errs281 = errors;
                                                                                if (!(data122 && typeof data122 == "object" && !Array.isArray(data122)) && data122 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs281) {
                                                                                  if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                                                                                    let missing18;
                                                                                    if (data122.path === void 0 && (missing18 = "path")) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                      return false;
                                                                                    } else {
                                                                                      const _errs283 = errors;
                                                                                      for (const key18 in data122) {
                                                                                        if (!(key18 === "path" || key18 === "startLine" || key18 === "startColumn" || key18 === "endLine" || key18 === "endColumn" || key18 === "commit")) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                                          return false;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (_errs283 === errors) {
                                                                                        if (data122.path !== void 0) {
                                                                                          let data123 = data122.path;
                                                                                          const _errs284 = errors;
                                                                                          if (errors === _errs284) {
                                                                                            if (typeof data123 === "string") {
                                                                                              if (func3(data123) > 4096) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                return false;
                                                                                              }
                                                                                            } else {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid55 = _errs284 === errors;
                                                                                        } else {
                                                                                          var valid55 = true;
                                                                                        }
                                                                                        if (valid55) {
                                                                                          if (data122.startLine !== void 0) {
                                                                                            let data124 = data122.startLine;
                                                                                            const _errs286 = errors;
                                                                                            if (!(typeof data124 == "number" && (!(data124 % 1) && !isNaN(data124)) && isFinite(data124))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs286) {
                                                                                              if (typeof data124 == "number" && isFinite(data124)) {
                                                                                                if (data124 < 1 || isNaN(data124)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid55 = _errs286 === errors;
                                                                                          } else {
                                                                                            var valid55 = true;
                                                                                          }
                                                                                          if (valid55) {
                                                                                            if (data122.startColumn !== void 0) {
                                                                                              let data125 = data122.startColumn;
                                                                                              const _errs288 = errors;
                                                                                              if (!(typeof data125 == "number" && (!(data125 % 1) && !isNaN(data125)) && isFinite(data125))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs288) {
                                                                                                if (typeof data125 == "number" && isFinite(data125)) {
                                                                                                  if (data125 < 1 || isNaN(data125)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid55 = _errs288 === errors;
                                                                                            } else {
                                                                                              var valid55 = true;
                                                                                            }
                                                                                            if (valid55) {
                                                                                              if (data122.endLine !== void 0) {
                                                                                                let data126 = data122.endLine;
                                                                                                const _errs290 = errors;
                                                                                                if (!(typeof data126 == "number" && (!(data126 % 1) && !isNaN(data126)) && isFinite(data126))) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs290) {
                                                                                                  if (typeof data126 == "number" && isFinite(data126)) {
                                                                                                    if (data126 < 1 || isNaN(data126)) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid55 = _errs290 === errors;
                                                                                              } else {
                                                                                                var valid55 = true;
                                                                                              }
                                                                                              if (valid55) {
                                                                                                if (data122.endColumn !== void 0) {
                                                                                                  let data127 = data122.endColumn;
                                                                                                  const _errs292 = errors;
                                                                                                  if (!(typeof data127 == "number" && (!(data127 % 1) && !isNaN(data127)) && isFinite(data127))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs292) {
                                                                                                    if (typeof data127 == "number" && isFinite(data127)) {
                                                                                                      if (data127 < 1 || isNaN(data127)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid55 = _errs292 === errors;
                                                                                                } else {
                                                                                                  var valid55 = true;
                                                                                                }
                                                                                                if (valid55) {
                                                                                                  if (data122.commit !== void 0) {
                                                                                                    let data128 = data122.commit;
                                                                                                    const _errs294 = errors;
                                                                                                    if (errors === _errs294) {
                                                                                                      if (typeof data128 === "string") {
                                                                                                        if (func3(data128) > 64) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid55 = _errs294 === errors;
                                                                                                  } else {
                                                                                                    var valid55 = true;
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
                                                                                var valid50 = _errs280 === errors;
                                                                              } else {
                                                                                var valid50 = true;
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
                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges/" + i8, schemaPath: "#/properties/catalogue/properties/defaultPrivileges/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid49 = _errs262 === errors;
                                                        if (!valid49) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/defaultPrivileges", schemaPath: "#/properties/catalogue/properties/defaultPrivileges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid1 = _errs260 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data1.policies !== void 0) {
                                                  let data129 = data1.policies;
                                                  const _errs296 = errors;
                                                  if (errors === _errs296) {
                                                    if (Array.isArray(data129)) {
                                                      if (data129.length > 300001) {
                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/policies", schemaPath: "#/properties/catalogue/properties/policies/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                                        return false;
                                                      } else {
                                                        var valid56 = true;
                                                        const len9 = data129.length;
                                                        for (let i9 = 0; i9 < len9; i9++) {
                                                          let data130 = data129[i9];
                                                          const _errs298 = errors;
                                                          if (errors === _errs298) {
                                                            if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                              let missing19;
                                                              if (data130.schema === void 0 && (missing19 = "schema") || data130.relation === void 0 && (missing19 = "relation") || data130.name === void 0 && (missing19 = "name") || data130.command === void 0 && (missing19 = "command") || data130.permissive === void 0 && (missing19 = "permissive") || data130.roles === void 0 && (missing19 = "roles") || data130.using === void 0 && (missing19 = "using") || data130.check === void 0 && (missing19 = "check") || data130.always === void 0 && (missing19 = "always") || data130.location === void 0 && (missing19 = "location")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9, schemaPath: "#/properties/catalogue/properties/policies/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs300 = errors;
                                                                for (const key19 in data130) {
                                                                  if (!func2.call(schema11.properties.catalogue.properties.policies.items.properties, key19)) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9, schemaPath: "#/properties/catalogue/properties/policies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs300 === errors) {
                                                                  if (data130.schema !== void 0) {
                                                                    let data131 = data130.schema;
                                                                    const _errs301 = errors;
                                                                    const _errs302 = errors;
                                                                    if (errors === _errs302) {
                                                                      if (typeof data131 === "string") {
                                                                        if (func3(data131) > 300) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/schema", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/schema", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid57 = _errs301 === errors;
                                                                  } else {
                                                                    var valid57 = true;
                                                                  }
                                                                  if (valid57) {
                                                                    if (data130.relation !== void 0) {
                                                                      let data132 = data130.relation;
                                                                      const _errs304 = errors;
                                                                      const _errs305 = errors;
                                                                      if (errors === _errs305) {
                                                                        if (typeof data132 === "string") {
                                                                          if (func3(data132) > 300) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/relation", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/relation", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid57 = _errs304 === errors;
                                                                    } else {
                                                                      var valid57 = true;
                                                                    }
                                                                    if (valid57) {
                                                                      if (data130.name !== void 0) {
                                                                        let data133 = data130.name;
                                                                        const _errs307 = errors;
                                                                        const _errs308 = errors;
                                                                        if (errors === _errs308) {
                                                                          if (typeof data133 === "string") {
                                                                            if (func3(data133) > 300) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid57 = _errs307 === errors;
                                                                      } else {
                                                                        var valid57 = true;
                                                                      }
                                                                      if (valid57) {
                                                                        if (data130.command !== void 0) {
                                                                          let data134 = data130.command;
                                                                          const _errs310 = errors;
                                                                          if (!(data134 === "ALL" || data134 === "SELECT" || data134 === "INSERT" || data134 === "UPDATE" || data134 === "DELETE")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/command", schemaPath: "#/properties/catalogue/properties/policies/items/properties/command/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.policies.items.properties.command.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                          }
                                                                          var valid57 = _errs310 === errors;
                                                                        } else {
                                                                          var valid57 = true;
                                                                        }
                                                                        if (valid57) {
                                                                          if (data130.permissive !== void 0) {
                                                                            const _errs311 = errors;
                                                                            if (typeof data130.permissive !== "boolean") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/permissive", schemaPath: "#/properties/catalogue/properties/policies/items/properties/permissive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                              return false;
                                                                            }
                                                                            var valid57 = _errs311 === errors;
                                                                          } else {
                                                                            var valid57 = true;
                                                                          }
                                                                          if (valid57) {
                                                                            if (data130.roles !== void 0) {
                                                                              let data136 = data130.roles;
                                                                              const _errs313 = errors;
                                                                              if (errors === _errs313) {
                                                                                if (Array.isArray(data136)) {
                                                                                  if (data136.length > 300001) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/roles", schemaPath: "#/properties/catalogue/properties/policies/items/properties/roles/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                                                                    return false;
                                                                                  } else {
                                                                                    var valid61 = true;
                                                                                    const len10 = data136.length;
                                                                                    for (let i10 = 0; i10 < len10; i10++) {
                                                                                      let data137 = data136[i10];
                                                                                      const _errs315 = errors;
                                                                                      const _errs316 = errors;
                                                                                      if (typeof data137 !== "string" && data137 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/roles/" + i10, schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs316) {
                                                                                        if (typeof data137 === "string") {
                                                                                          if (func3(data137) > 300) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/roles/" + i10, schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid61 = _errs315 === errors;
                                                                                      if (!valid61) {
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/roles", schemaPath: "#/properties/catalogue/properties/policies/items/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid57 = _errs313 === errors;
                                                                            } else {
                                                                              var valid57 = true;
                                                                            }
                                                                            if (valid57) {
                                                                              if (data130.using !== void 0) {
                                                                                let data138 = data130.using;
                                                                                const _errs318 = errors;
                                                                                if (typeof data138 !== "string" && data138 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/using", schemaPath: "#/properties/catalogue/properties/policies/items/properties/using/type", keyword: "type", params: { type: schema11.properties.catalogue.properties.policies.items.properties.using.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs318) {
                                                                                  if (typeof data138 === "string") {
                                                                                    if (func3(data138) > 1e6) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/using", schemaPath: "#/properties/catalogue/properties/policies/items/properties/using/maxLength", keyword: "maxLength", params: { limit: 1e6 }, message: "must NOT have more than 1000000 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid57 = _errs318 === errors;
                                                                              } else {
                                                                                var valid57 = true;
                                                                              }
                                                                              if (valid57) {
                                                                                if (data130.check !== void 0) {
                                                                                  let data139 = data130.check;
                                                                                  const _errs320 = errors;
                                                                                  if (typeof data139 !== "string" && data139 !== null) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/check", schemaPath: "#/properties/catalogue/properties/policies/items/properties/check/type", keyword: "type", params: { type: schema11.properties.catalogue.properties.policies.items.properties.check.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs320) {
                                                                                    if (typeof data139 === "string") {
                                                                                      if (func3(data139) > 1e6) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/check", schemaPath: "#/properties/catalogue/properties/policies/items/properties/check/maxLength", keyword: "maxLength", params: { limit: 1e6 }, message: "must NOT have more than 1000000 characters" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid57 = _errs320 === errors;
                                                                                } else {
                                                                                  var valid57 = true;
                                                                                }
                                                                                if (valid57) {
                                                                                  if (data130.always !== void 0) {
                                                                                    const _errs322 = errors;
                                                                                    if (typeof data130.always !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/always", schemaPath: "#/properties/catalogue/properties/policies/items/properties/always/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid57 = _errs322 === errors;
                                                                                  } else {
                                                                                    var valid57 = true;
                                                                                  }
                                                                                  if (valid57) {
                                                                                    if (data130.location !== void 0) {
                                                                                      let data141 = data130.location;
                                                                                      const _errs324 = errors;
                                                                                      const _errs325 = errors;
                                                                                      if (!(data141 && typeof data141 == "object" && !Array.isArray(data141)) && data141 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs325) {
                                                                                        if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                                                                                          let missing20;
                                                                                          if (data141.path === void 0 && (missing20 = "path")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs327 = errors;
                                                                                            for (const key20 in data141) {
                                                                                              if (!(key20 === "path" || key20 === "startLine" || key20 === "startColumn" || key20 === "endLine" || key20 === "endColumn" || key20 === "commit")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs327 === errors) {
                                                                                              if (data141.path !== void 0) {
                                                                                                let data142 = data141.path;
                                                                                                const _errs328 = errors;
                                                                                                if (errors === _errs328) {
                                                                                                  if (typeof data142 === "string") {
                                                                                                    if (func3(data142) > 4096) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid64 = _errs328 === errors;
                                                                                              } else {
                                                                                                var valid64 = true;
                                                                                              }
                                                                                              if (valid64) {
                                                                                                if (data141.startLine !== void 0) {
                                                                                                  let data143 = data141.startLine;
                                                                                                  const _errs330 = errors;
                                                                                                  if (!(typeof data143 == "number" && (!(data143 % 1) && !isNaN(data143)) && isFinite(data143))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs330) {
                                                                                                    if (typeof data143 == "number" && isFinite(data143)) {
                                                                                                      if (data143 < 1 || isNaN(data143)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid64 = _errs330 === errors;
                                                                                                } else {
                                                                                                  var valid64 = true;
                                                                                                }
                                                                                                if (valid64) {
                                                                                                  if (data141.startColumn !== void 0) {
                                                                                                    let data144 = data141.startColumn;
                                                                                                    const _errs332 = errors;
                                                                                                    if (!(typeof data144 == "number" && (!(data144 % 1) && !isNaN(data144)) && isFinite(data144))) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    if (errors === _errs332) {
                                                                                                      if (typeof data144 == "number" && isFinite(data144)) {
                                                                                                        if (data144 < 1 || isNaN(data144)) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid64 = _errs332 === errors;
                                                                                                  } else {
                                                                                                    var valid64 = true;
                                                                                                  }
                                                                                                  if (valid64) {
                                                                                                    if (data141.endLine !== void 0) {
                                                                                                      let data145 = data141.endLine;
                                                                                                      const _errs334 = errors;
                                                                                                      if (!(typeof data145 == "number" && (!(data145 % 1) && !isNaN(data145)) && isFinite(data145))) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      if (errors === _errs334) {
                                                                                                        if (typeof data145 == "number" && isFinite(data145)) {
                                                                                                          if (data145 < 1 || isNaN(data145)) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                      var valid64 = _errs334 === errors;
                                                                                                    } else {
                                                                                                      var valid64 = true;
                                                                                                    }
                                                                                                    if (valid64) {
                                                                                                      if (data141.endColumn !== void 0) {
                                                                                                        let data146 = data141.endColumn;
                                                                                                        const _errs336 = errors;
                                                                                                        if (!(typeof data146 == "number" && (!(data146 % 1) && !isNaN(data146)) && isFinite(data146))) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        if (errors === _errs336) {
                                                                                                          if (typeof data146 == "number" && isFinite(data146)) {
                                                                                                            if (data146 < 1 || isNaN(data146)) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                        var valid64 = _errs336 === errors;
                                                                                                      } else {
                                                                                                        var valid64 = true;
                                                                                                      }
                                                                                                      if (valid64) {
                                                                                                        if (data141.commit !== void 0) {
                                                                                                          let data147 = data141.commit;
                                                                                                          const _errs338 = errors;
                                                                                                          if (errors === _errs338) {
                                                                                                            if (typeof data147 === "string") {
                                                                                                              if (func3(data147) > 64) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                            } else {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid64 = _errs338 === errors;
                                                                                                        } else {
                                                                                                          var valid64 = true;
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
                                                                                      var valid57 = _errs324 === errors;
                                                                                    } else {
                                                                                      var valid57 = true;
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
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/policies/" + i9, schemaPath: "#/properties/catalogue/properties/policies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid56 = _errs298 === errors;
                                                          if (!valid56) {
                                                            break;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/policies", schemaPath: "#/properties/catalogue/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid1 = _errs296 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data1.triggers !== void 0) {
                                                    let data148 = data1.triggers;
                                                    const _errs340 = errors;
                                                    if (errors === _errs340) {
                                                      if (Array.isArray(data148)) {
                                                        if (data148.length > 300001) {
                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers", schemaPath: "#/properties/catalogue/properties/triggers/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                                          return false;
                                                        } else {
                                                          var valid65 = true;
                                                          const len11 = data148.length;
                                                          for (let i11 = 0; i11 < len11; i11++) {
                                                            let data149 = data148[i11];
                                                            const _errs342 = errors;
                                                            if (errors === _errs342) {
                                                              if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
                                                                let missing21;
                                                                if (data149.schema === void 0 && (missing21 = "schema") || data149.relation === void 0 && (missing21 = "relation") || data149.name === void 0 && (missing21 = "name") || data149.calls === void 0 && (missing21 = "calls") || data149.enabled === void 0 && (missing21 = "enabled") || data149.location === void 0 && (missing21 = "location")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11, schemaPath: "#/properties/catalogue/properties/triggers/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs344 = errors;
                                                                  for (const key21 in data149) {
                                                                    if (!(key21 === "schema" || key21 === "relation" || key21 === "name" || key21 === "calls" || key21 === "enabled" || key21 === "location")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11, schemaPath: "#/properties/catalogue/properties/triggers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs344 === errors) {
                                                                    if (data149.schema !== void 0) {
                                                                      let data150 = data149.schema;
                                                                      const _errs345 = errors;
                                                                      const _errs346 = errors;
                                                                      if (errors === _errs346) {
                                                                        if (typeof data150 === "string") {
                                                                          if (func3(data150) > 300) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/schema", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/schema", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid66 = _errs345 === errors;
                                                                    } else {
                                                                      var valid66 = true;
                                                                    }
                                                                    if (valid66) {
                                                                      if (data149.relation !== void 0) {
                                                                        let data151 = data149.relation;
                                                                        const _errs348 = errors;
                                                                        const _errs349 = errors;
                                                                        if (errors === _errs349) {
                                                                          if (typeof data151 === "string") {
                                                                            if (func3(data151) > 300) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/relation", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/relation", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid66 = _errs348 === errors;
                                                                      } else {
                                                                        var valid66 = true;
                                                                      }
                                                                      if (valid66) {
                                                                        if (data149.name !== void 0) {
                                                                          let data152 = data149.name;
                                                                          const _errs351 = errors;
                                                                          const _errs352 = errors;
                                                                          if (errors === _errs352) {
                                                                            if (typeof data152 === "string") {
                                                                              if (func3(data152) > 300) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid66 = _errs351 === errors;
                                                                        } else {
                                                                          var valid66 = true;
                                                                        }
                                                                        if (valid66) {
                                                                          if (data149.calls !== void 0) {
                                                                            let data153 = data149.calls;
                                                                            const _errs354 = errors;
                                                                            const _errs355 = errors;
                                                                            if (errors === _errs355) {
                                                                              if (typeof data153 === "string") {
                                                                                if (func3(data153) > 1e3) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/calls", schemaPath: "#/definitions/fullName/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/calls", schemaPath: "#/definitions/fullName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid66 = _errs354 === errors;
                                                                          } else {
                                                                            var valid66 = true;
                                                                          }
                                                                          if (valid66) {
                                                                            if (data149.enabled !== void 0) {
                                                                              const _errs357 = errors;
                                                                              if (typeof data149.enabled !== "boolean") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/enabled", schemaPath: "#/properties/catalogue/properties/triggers/items/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                return false;
                                                                              }
                                                                              var valid66 = _errs357 === errors;
                                                                            } else {
                                                                              var valid66 = true;
                                                                            }
                                                                            if (valid66) {
                                                                              if (data149.location !== void 0) {
                                                                                let data155 = data149.location;
                                                                                const _errs359 = errors;
                                                                                const _errs360 = errors;
                                                                                if (!(data155 && typeof data155 == "object" && !Array.isArray(data155)) && data155 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs360) {
                                                                                  if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                                                                                    let missing22;
                                                                                    if (data155.path === void 0 && (missing22 = "path")) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                                      return false;
                                                                                    } else {
                                                                                      const _errs362 = errors;
                                                                                      for (const key22 in data155) {
                                                                                        if (!(key22 === "path" || key22 === "startLine" || key22 === "startColumn" || key22 === "endLine" || key22 === "endColumn" || key22 === "commit")) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                                          return false;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (_errs362 === errors) {
                                                                                        if (data155.path !== void 0) {
                                                                                          let data156 = data155.path;
                                                                                          const _errs363 = errors;
                                                                                          if (errors === _errs363) {
                                                                                            if (typeof data156 === "string") {
                                                                                              if (func3(data156) > 4096) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                return false;
                                                                                              }
                                                                                            } else {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid72 = _errs363 === errors;
                                                                                        } else {
                                                                                          var valid72 = true;
                                                                                        }
                                                                                        if (valid72) {
                                                                                          if (data155.startLine !== void 0) {
                                                                                            let data157 = data155.startLine;
                                                                                            const _errs365 = errors;
                                                                                            if (!(typeof data157 == "number" && (!(data157 % 1) && !isNaN(data157)) && isFinite(data157))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs365) {
                                                                                              if (typeof data157 == "number" && isFinite(data157)) {
                                                                                                if (data157 < 1 || isNaN(data157)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid72 = _errs365 === errors;
                                                                                          } else {
                                                                                            var valid72 = true;
                                                                                          }
                                                                                          if (valid72) {
                                                                                            if (data155.startColumn !== void 0) {
                                                                                              let data158 = data155.startColumn;
                                                                                              const _errs367 = errors;
                                                                                              if (!(typeof data158 == "number" && (!(data158 % 1) && !isNaN(data158)) && isFinite(data158))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs367) {
                                                                                                if (typeof data158 == "number" && isFinite(data158)) {
                                                                                                  if (data158 < 1 || isNaN(data158)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid72 = _errs367 === errors;
                                                                                            } else {
                                                                                              var valid72 = true;
                                                                                            }
                                                                                            if (valid72) {
                                                                                              if (data155.endLine !== void 0) {
                                                                                                let data159 = data155.endLine;
                                                                                                const _errs369 = errors;
                                                                                                if (!(typeof data159 == "number" && (!(data159 % 1) && !isNaN(data159)) && isFinite(data159))) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs369) {
                                                                                                  if (typeof data159 == "number" && isFinite(data159)) {
                                                                                                    if (data159 < 1 || isNaN(data159)) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid72 = _errs369 === errors;
                                                                                              } else {
                                                                                                var valid72 = true;
                                                                                              }
                                                                                              if (valid72) {
                                                                                                if (data155.endColumn !== void 0) {
                                                                                                  let data160 = data155.endColumn;
                                                                                                  const _errs371 = errors;
                                                                                                  if (!(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs371) {
                                                                                                    if (typeof data160 == "number" && isFinite(data160)) {
                                                                                                      if (data160 < 1 || isNaN(data160)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid72 = _errs371 === errors;
                                                                                                } else {
                                                                                                  var valid72 = true;
                                                                                                }
                                                                                                if (valid72) {
                                                                                                  if (data155.commit !== void 0) {
                                                                                                    let data161 = data155.commit;
                                                                                                    const _errs373 = errors;
                                                                                                    if (errors === _errs373) {
                                                                                                      if (typeof data161 === "string") {
                                                                                                        if (func3(data161) > 64) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid72 = _errs373 === errors;
                                                                                                  } else {
                                                                                                    var valid72 = true;
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
                                                                                var valid66 = _errs359 === errors;
                                                                              } else {
                                                                                var valid66 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers/" + i11, schemaPath: "#/properties/catalogue/properties/triggers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid65 = _errs342 === errors;
                                                            if (!valid65) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/triggers", schemaPath: "#/properties/catalogue/properties/triggers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid1 = _errs340 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data1.extensions !== void 0) {
                                                      let data162 = data1.extensions;
                                                      const _errs375 = errors;
                                                      if (errors === _errs375) {
                                                        if (Array.isArray(data162)) {
                                                          if (data162.length > 300001) {
                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions", schemaPath: "#/properties/catalogue/properties/extensions/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                                            return false;
                                                          } else {
                                                            var valid73 = true;
                                                            const len12 = data162.length;
                                                            for (let i12 = 0; i12 < len12; i12++) {
                                                              let data163 = data162[i12];
                                                              const _errs377 = errors;
                                                              if (errors === _errs377) {
                                                                if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
                                                                  let missing23;
                                                                  if (data163.name === void 0 && (missing23 = "name") || data163.schema === void 0 && (missing23 = "schema") || data163.location === void 0 && (missing23 = "location")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12, schemaPath: "#/properties/catalogue/properties/extensions/items/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs379 = errors;
                                                                    for (const key23 in data163) {
                                                                      if (!(key23 === "name" || key23 === "schema" || key23 === "location")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12, schemaPath: "#/properties/catalogue/properties/extensions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs379 === errors) {
                                                                      if (data163.name !== void 0) {
                                                                        let data164 = data163.name;
                                                                        const _errs380 = errors;
                                                                        const _errs381 = errors;
                                                                        if (errors === _errs381) {
                                                                          if (typeof data164 === "string") {
                                                                            if (func3(data164) > 300) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid74 = _errs380 === errors;
                                                                      } else {
                                                                        var valid74 = true;
                                                                      }
                                                                      if (valid74) {
                                                                        if (data163.schema !== void 0) {
                                                                          let data165 = data163.schema;
                                                                          const _errs383 = errors;
                                                                          const _errs384 = errors;
                                                                          if (typeof data165 !== "string" && data165 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/schema", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs384) {
                                                                            if (typeof data165 === "string") {
                                                                              if (func3(data165) > 300) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/schema", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid74 = _errs383 === errors;
                                                                        } else {
                                                                          var valid74 = true;
                                                                        }
                                                                        if (valid74) {
                                                                          if (data163.location !== void 0) {
                                                                            let data166 = data163.location;
                                                                            const _errs386 = errors;
                                                                            const _errs387 = errors;
                                                                            if (!(data166 && typeof data166 == "object" && !Array.isArray(data166)) && data166 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs387) {
                                                                              if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
                                                                                let missing24;
                                                                                if (data166.path === void 0 && (missing24 = "path")) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  const _errs389 = errors;
                                                                                  for (const key24 in data166) {
                                                                                    if (!(key24 === "path" || key24 === "startLine" || key24 === "startColumn" || key24 === "endLine" || key24 === "endColumn" || key24 === "commit")) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" }];
                                                                                      return false;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs389 === errors) {
                                                                                    if (data166.path !== void 0) {
                                                                                      let data167 = data166.path;
                                                                                      const _errs390 = errors;
                                                                                      if (errors === _errs390) {
                                                                                        if (typeof data167 === "string") {
                                                                                          if (func3(data167) > 4096) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        } else {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid78 = _errs390 === errors;
                                                                                    } else {
                                                                                      var valid78 = true;
                                                                                    }
                                                                                    if (valid78) {
                                                                                      if (data166.startLine !== void 0) {
                                                                                        let data168 = data166.startLine;
                                                                                        const _errs392 = errors;
                                                                                        if (!(typeof data168 == "number" && (!(data168 % 1) && !isNaN(data168)) && isFinite(data168))) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs392) {
                                                                                          if (typeof data168 == "number" && isFinite(data168)) {
                                                                                            if (data168 < 1 || isNaN(data168)) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid78 = _errs392 === errors;
                                                                                      } else {
                                                                                        var valid78 = true;
                                                                                      }
                                                                                      if (valid78) {
                                                                                        if (data166.startColumn !== void 0) {
                                                                                          let data169 = data166.startColumn;
                                                                                          const _errs394 = errors;
                                                                                          if (!(typeof data169 == "number" && (!(data169 % 1) && !isNaN(data169)) && isFinite(data169))) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs394) {
                                                                                            if (typeof data169 == "number" && isFinite(data169)) {
                                                                                              if (data169 < 1 || isNaN(data169)) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid78 = _errs394 === errors;
                                                                                        } else {
                                                                                          var valid78 = true;
                                                                                        }
                                                                                        if (valid78) {
                                                                                          if (data166.endLine !== void 0) {
                                                                                            let data170 = data166.endLine;
                                                                                            const _errs396 = errors;
                                                                                            if (!(typeof data170 == "number" && (!(data170 % 1) && !isNaN(data170)) && isFinite(data170))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs396) {
                                                                                              if (typeof data170 == "number" && isFinite(data170)) {
                                                                                                if (data170 < 1 || isNaN(data170)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid78 = _errs396 === errors;
                                                                                          } else {
                                                                                            var valid78 = true;
                                                                                          }
                                                                                          if (valid78) {
                                                                                            if (data166.endColumn !== void 0) {
                                                                                              let data171 = data166.endColumn;
                                                                                              const _errs398 = errors;
                                                                                              if (!(typeof data171 == "number" && (!(data171 % 1) && !isNaN(data171)) && isFinite(data171))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs398) {
                                                                                                if (typeof data171 == "number" && isFinite(data171)) {
                                                                                                  if (data171 < 1 || isNaN(data171)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid78 = _errs398 === errors;
                                                                                            } else {
                                                                                              var valid78 = true;
                                                                                            }
                                                                                            if (valid78) {
                                                                                              if (data166.commit !== void 0) {
                                                                                                let data172 = data166.commit;
                                                                                                const _errs400 = errors;
                                                                                                if (errors === _errs400) {
                                                                                                  if (typeof data172 === "string") {
                                                                                                    if (func3(data172) > 64) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid78 = _errs400 === errors;
                                                                                              } else {
                                                                                                var valid78 = true;
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
                                                                            var valid74 = _errs386 === errors;
                                                                          } else {
                                                                            var valid74 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions/" + i12, schemaPath: "#/properties/catalogue/properties/extensions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid73 = _errs377 === errors;
                                                              if (!valid73) {
                                                                break;
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/extensions", schemaPath: "#/properties/catalogue/properties/extensions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid1 = _errs375 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data1.settings !== void 0) {
                                                        let data173 = data1.settings;
                                                        const _errs402 = errors;
                                                        if (errors === _errs402) {
                                                          if (Array.isArray(data173)) {
                                                            if (data173.length > 300001) {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/settings", schemaPath: "#/properties/catalogue/properties/settings/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                                              return false;
                                                            } else {
                                                              var valid79 = true;
                                                              const len13 = data173.length;
                                                              for (let i13 = 0; i13 < len13; i13++) {
                                                                let data174 = data173[i13];
                                                                const _errs404 = errors;
                                                                if (errors === _errs404) {
                                                                  if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
                                                                    let missing25;
                                                                    if (data174.name === void 0 && (missing25 = "name") || data174.value === void 0 && (missing25 = "value") || data174.role === void 0 && (missing25 = "role") || data174.location === void 0 && (missing25 = "location")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13, schemaPath: "#/properties/catalogue/properties/settings/items/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs406 = errors;
                                                                      for (const key25 in data174) {
                                                                        if (!(key25 === "name" || key25 === "value" || key25 === "role" || key25 === "location")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13, schemaPath: "#/properties/catalogue/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs406 === errors) {
                                                                        if (data174.name !== void 0) {
                                                                          let data175 = data174.name;
                                                                          const _errs407 = errors;
                                                                          if (errors === _errs407) {
                                                                            if (typeof data175 === "string") {
                                                                              if (func3(data175) > 300) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/name", schemaPath: "#/properties/catalogue/properties/settings/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/name", schemaPath: "#/properties/catalogue/properties/settings/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid80 = _errs407 === errors;
                                                                        } else {
                                                                          var valid80 = true;
                                                                        }
                                                                        if (valid80) {
                                                                          if (data174.value !== void 0) {
                                                                            let data176 = data174.value;
                                                                            const _errs409 = errors;
                                                                            if (errors === _errs409) {
                                                                              if (typeof data176 === "string") {
                                                                                if (func3(data176) > 1e6) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/value", schemaPath: "#/properties/catalogue/properties/settings/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 1e6 }, message: "must NOT have more than 1000000 characters" }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/value", schemaPath: "#/properties/catalogue/properties/settings/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid80 = _errs409 === errors;
                                                                          } else {
                                                                            var valid80 = true;
                                                                          }
                                                                          if (valid80) {
                                                                            if (data174.role !== void 0) {
                                                                              let data177 = data174.role;
                                                                              const _errs411 = errors;
                                                                              const _errs412 = errors;
                                                                              if (typeof data177 !== "string" && data177 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/role", schemaPath: "#/definitions/nullableName/type", keyword: "type", params: { type: schema12.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs412) {
                                                                                if (typeof data177 === "string") {
                                                                                  if (func3(data177) > 300) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/role", schemaPath: "#/definitions/nullableName/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid80 = _errs411 === errors;
                                                                            } else {
                                                                              var valid80 = true;
                                                                            }
                                                                            if (valid80) {
                                                                              if (data174.location !== void 0) {
                                                                                let data178 = data174.location;
                                                                                const _errs414 = errors;
                                                                                const _errs415 = errors;
                                                                                if (!(data178 && typeof data178 == "object" && !Array.isArray(data178)) && data178 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs415) {
                                                                                  if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
                                                                                    let missing26;
                                                                                    if (data178.path === void 0 && (missing26 = "path")) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" }];
                                                                                      return false;
                                                                                    } else {
                                                                                      const _errs417 = errors;
                                                                                      for (const key26 in data178) {
                                                                                        if (!(key26 === "path" || key26 === "startLine" || key26 === "startColumn" || key26 === "endLine" || key26 === "endColumn" || key26 === "commit")) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" }];
                                                                                          return false;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (_errs417 === errors) {
                                                                                        if (data178.path !== void 0) {
                                                                                          let data179 = data178.path;
                                                                                          const _errs418 = errors;
                                                                                          if (errors === _errs418) {
                                                                                            if (typeof data179 === "string") {
                                                                                              if (func3(data179) > 4096) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                return false;
                                                                                              }
                                                                                            } else {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid83 = _errs418 === errors;
                                                                                        } else {
                                                                                          var valid83 = true;
                                                                                        }
                                                                                        if (valid83) {
                                                                                          if (data178.startLine !== void 0) {
                                                                                            let data180 = data178.startLine;
                                                                                            const _errs420 = errors;
                                                                                            if (!(typeof data180 == "number" && (!(data180 % 1) && !isNaN(data180)) && isFinite(data180))) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs420) {
                                                                                              if (typeof data180 == "number" && isFinite(data180)) {
                                                                                                if (data180 < 1 || isNaN(data180)) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid83 = _errs420 === errors;
                                                                                          } else {
                                                                                            var valid83 = true;
                                                                                          }
                                                                                          if (valid83) {
                                                                                            if (data178.startColumn !== void 0) {
                                                                                              let data181 = data178.startColumn;
                                                                                              const _errs422 = errors;
                                                                                              if (!(typeof data181 == "number" && (!(data181 % 1) && !isNaN(data181)) && isFinite(data181))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs422) {
                                                                                                if (typeof data181 == "number" && isFinite(data181)) {
                                                                                                  if (data181 < 1 || isNaN(data181)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid83 = _errs422 === errors;
                                                                                            } else {
                                                                                              var valid83 = true;
                                                                                            }
                                                                                            if (valid83) {
                                                                                              if (data178.endLine !== void 0) {
                                                                                                let data182 = data178.endLine;
                                                                                                const _errs424 = errors;
                                                                                                if (!(typeof data182 == "number" && (!(data182 % 1) && !isNaN(data182)) && isFinite(data182))) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs424) {
                                                                                                  if (typeof data182 == "number" && isFinite(data182)) {
                                                                                                    if (data182 < 1 || isNaN(data182)) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid83 = _errs424 === errors;
                                                                                              } else {
                                                                                                var valid83 = true;
                                                                                              }
                                                                                              if (valid83) {
                                                                                                if (data178.endColumn !== void 0) {
                                                                                                  let data183 = data178.endColumn;
                                                                                                  const _errs426 = errors;
                                                                                                  if (!(typeof data183 == "number" && (!(data183 % 1) && !isNaN(data183)) && isFinite(data183))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs426) {
                                                                                                    if (typeof data183 == "number" && isFinite(data183)) {
                                                                                                      if (data183 < 1 || isNaN(data183)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid83 = _errs426 === errors;
                                                                                                } else {
                                                                                                  var valid83 = true;
                                                                                                }
                                                                                                if (valid83) {
                                                                                                  if (data178.commit !== void 0) {
                                                                                                    let data184 = data178.commit;
                                                                                                    const _errs428 = errors;
                                                                                                    if (errors === _errs428) {
                                                                                                      if (typeof data184 === "string") {
                                                                                                        if (func3(data184) > 64) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid83 = _errs428 === errors;
                                                                                                  } else {
                                                                                                    var valid83 = true;
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
                                                                                var valid80 = _errs414 === errors;
                                                                              } else {
                                                                                var valid80 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/settings/" + i13, schemaPath: "#/properties/catalogue/properties/settings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid79 = _errs404 === errors;
                                                                if (!valid79) {
                                                                  break;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/settings", schemaPath: "#/properties/catalogue/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid1 = _errs402 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data1.gaps !== void 0) {
                                                          let data185 = data1.gaps;
                                                          const _errs430 = errors;
                                                          if (errors === _errs430) {
                                                            if (Array.isArray(data185)) {
                                                              if (data185.length > 300001) {
                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps", schemaPath: "#/properties/catalogue/properties/gaps/maxItems", keyword: "maxItems", params: { limit: 300001 }, message: "must NOT have more than 300001 items" }];
                                                                return false;
                                                              } else {
                                                                var valid84 = true;
                                                                const len14 = data185.length;
                                                                for (let i14 = 0; i14 < len14; i14++) {
                                                                  let data186 = data185[i14];
                                                                  const _errs432 = errors;
                                                                  if (errors === _errs432) {
                                                                    if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
                                                                      let missing27;
                                                                      if (data186.kind === void 0 && (missing27 = "kind") || data186.subject === void 0 && (missing27 = "subject") || data186.reason === void 0 && (missing27 = "reason") || data186.location === void 0 && (missing27 = "location")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14, schemaPath: "#/properties/catalogue/properties/gaps/items/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs434 = errors;
                                                                        for (const key27 in data186) {
                                                                          if (!(key27 === "kind" || key27 === "subject" || key27 === "reason" || key27 === "location")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14, schemaPath: "#/properties/catalogue/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs434 === errors) {
                                                                          if (data186.kind !== void 0) {
                                                                            let data187 = data186.kind;
                                                                            const _errs435 = errors;
                                                                            if (!(data187 === "unparsed" || data187 === "dynamic-sql" || data187 === "unknown-extension" || data187 === "code" || data187 === "order" || data187 === "permission" || data187 === "budget" || data187 === "version" || data187 === "statement")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/kind", schemaPath: "#/properties/catalogue/properties/gaps/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.catalogue.properties.gaps.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid85 = _errs435 === errors;
                                                                          } else {
                                                                            var valid85 = true;
                                                                          }
                                                                          if (valid85) {
                                                                            if (data186.subject !== void 0) {
                                                                              let data188 = data186.subject;
                                                                              const _errs436 = errors;
                                                                              if (typeof data188 !== "string" && data188 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/subject", schemaPath: "#/properties/catalogue/properties/gaps/items/properties/subject/type", keyword: "type", params: { type: schema11.properties.catalogue.properties.gaps.items.properties.subject.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs436) {
                                                                                if (typeof data188 === "string") {
                                                                                  if (func3(data188) > 1e3) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/subject", schemaPath: "#/properties/catalogue/properties/gaps/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid85 = _errs436 === errors;
                                                                            } else {
                                                                              var valid85 = true;
                                                                            }
                                                                            if (valid85) {
                                                                              if (data186.reason !== void 0) {
                                                                                let data189 = data186.reason;
                                                                                const _errs438 = errors;
                                                                                if (errors === _errs438) {
                                                                                  if (typeof data189 === "string") {
                                                                                    if (func3(data189) > 1e4) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/reason", schemaPath: "#/properties/catalogue/properties/gaps/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/reason", schemaPath: "#/properties/catalogue/properties/gaps/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid85 = _errs438 === errors;
                                                                              } else {
                                                                                var valid85 = true;
                                                                              }
                                                                              if (valid85) {
                                                                                if (data186.location !== void 0) {
                                                                                  let data190 = data186.location;
                                                                                  const _errs440 = errors;
                                                                                  const _errs441 = errors;
                                                                                  if (!(data190 && typeof data190 == "object" && !Array.isArray(data190)) && data190 !== null) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs441) {
                                                                                    if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
                                                                                      let missing28;
                                                                                      if (data190.path === void 0 && (missing28 = "path")) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing28 }, message: "must have required property '" + missing28 + "'" }];
                                                                                        return false;
                                                                                      } else {
                                                                                        const _errs443 = errors;
                                                                                        for (const key28 in data190) {
                                                                                          if (!(key28 === "path" || key28 === "startLine" || key28 === "startColumn" || key28 === "endLine" || key28 === "endColumn" || key28 === "commit")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                        if (_errs443 === errors) {
                                                                                          if (data190.path !== void 0) {
                                                                                            let data191 = data190.path;
                                                                                            const _errs444 = errors;
                                                                                            if (errors === _errs444) {
                                                                                              if (typeof data191 === "string") {
                                                                                                if (func3(data191) > 4096) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/path", schemaPath: "#/definitions/location/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                                                  return false;
                                                                                                }
                                                                                              } else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                            var valid87 = _errs444 === errors;
                                                                                          } else {
                                                                                            var valid87 = true;
                                                                                          }
                                                                                          if (valid87) {
                                                                                            if (data190.startLine !== void 0) {
                                                                                              let data192 = data190.startLine;
                                                                                              const _errs446 = errors;
                                                                                              if (!(typeof data192 == "number" && (!(data192 % 1) && !isNaN(data192)) && isFinite(data192))) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs446) {
                                                                                                if (typeof data192 == "number" && isFinite(data192)) {
                                                                                                  if (data192 < 1 || isNaN(data192)) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/startLine", schemaPath: "#/definitions/location/properties/startLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid87 = _errs446 === errors;
                                                                                            } else {
                                                                                              var valid87 = true;
                                                                                            }
                                                                                            if (valid87) {
                                                                                              if (data190.startColumn !== void 0) {
                                                                                                let data193 = data190.startColumn;
                                                                                                const _errs448 = errors;
                                                                                                if (!(typeof data193 == "number" && (!(data193 % 1) && !isNaN(data193)) && isFinite(data193))) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs448) {
                                                                                                  if (typeof data193 == "number" && isFinite(data193)) {
                                                                                                    if (data193 < 1 || isNaN(data193)) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/startColumn", schemaPath: "#/definitions/location/properties/startColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid87 = _errs448 === errors;
                                                                                              } else {
                                                                                                var valid87 = true;
                                                                                              }
                                                                                              if (valid87) {
                                                                                                if (data190.endLine !== void 0) {
                                                                                                  let data194 = data190.endLine;
                                                                                                  const _errs450 = errors;
                                                                                                  if (!(typeof data194 == "number" && (!(data194 % 1) && !isNaN(data194)) && isFinite(data194))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs450) {
                                                                                                    if (typeof data194 == "number" && isFinite(data194)) {
                                                                                                      if (data194 < 1 || isNaN(data194)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid87 = _errs450 === errors;
                                                                                                } else {
                                                                                                  var valid87 = true;
                                                                                                }
                                                                                                if (valid87) {
                                                                                                  if (data190.endColumn !== void 0) {
                                                                                                    let data195 = data190.endColumn;
                                                                                                    const _errs452 = errors;
                                                                                                    if (!(typeof data195 == "number" && (!(data195 % 1) && !isNaN(data195)) && isFinite(data195))) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    if (errors === _errs452) {
                                                                                                      if (typeof data195 == "number" && isFinite(data195)) {
                                                                                                        if (data195 < 1 || isNaN(data195)) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/endColumn", schemaPath: "#/definitions/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid87 = _errs452 === errors;
                                                                                                  } else {
                                                                                                    var valid87 = true;
                                                                                                  }
                                                                                                  if (valid87) {
                                                                                                    if (data190.commit !== void 0) {
                                                                                                      let data196 = data190.commit;
                                                                                                      const _errs454 = errors;
                                                                                                      if (errors === _errs454) {
                                                                                                        if (typeof data196 === "string") {
                                                                                                          if (func3(data196) > 64) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        } else {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14 + "/location/commit", schemaPath: "#/definitions/location/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid87 = _errs454 === errors;
                                                                                                    } else {
                                                                                                      var valid87 = true;
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
                                                                                  var valid85 = _errs440 === errors;
                                                                                } else {
                                                                                  var valid85 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps/" + i14, schemaPath: "#/properties/catalogue/properties/gaps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid84 = _errs432 === errors;
                                                                  if (!valid84) {
                                                                    break;
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/catalogue/gaps", schemaPath: "#/properties/catalogue/properties/gaps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid1 = _errs430 === errors;
                                                        } else {
                                                          var valid1 = true;
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
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
export default require_catalogue();
