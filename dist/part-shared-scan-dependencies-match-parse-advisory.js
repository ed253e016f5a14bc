import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/scan/dependencies/match/record-fields.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function field(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
function textField(record, key) {
  const value = field(record, key);
  return typeof value === "string" && value !== "" ? value : null;
}
function recordField(record, key) {
  const value = field(record, key);
  return isRecord(value) ? value : null;
}
function textList(record, key) {
  const value = field(record, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string" && item !== "") : [];
}
function recordList(record, key) {
  const value = field(record, key);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

// src/scan/dependencies/match/parse-advisory.ts
var EVENT_KINDS = ["introduced", "fixed", "last_affected", "limit"];
var RANGE_TYPES = ["SEMVER", "ECOSYSTEM", "GIT"];
function parseAdvisory(value) {
  if (!isRecord(value)) return null;
  const id = textField(value, "id");
  if (id === null) return null;
  return {
    id,
    modified: textField(value, "modified") ?? "",
    withdrawn: textField(value, "withdrawn") !== null,
    aliases: textList(value, "aliases"),
    upstream: textList(value, "upstream"),
    related: textList(value, "related"),
    summary: textField(value, "summary") ?? "",
    details: textField(value, "details") ?? "",
    severity: severities(value),
    severityWord: severityWord(value),
    cwe: weaknesses(value),
    references: recordList(value, "references").flatMap((reference) => textField(reference, "url") ?? []),
    affected: recordList(value, "affected").flatMap((entry) => affectedPackage(entry) ?? [])
  };
}
function affectedPackage(entry) {
  const about = recordField(entry, "package");
  const ecosystem = about === null ? null : textField(about, "ecosystem");
  const name = about === null ? null : textField(about, "name");
  if (ecosystem === null || name === null) return null;
  return {
    ecosystem,
    name,
    ranges: recordList(entry, "ranges").flatMap((range) => advisoryRange(range) ?? []),
    versions: textList(entry, "versions"),
    severity: severities(entry),
    severityWord: severityWord(entry)
  };
}
function advisoryRange(range) {
  const type = RANGE_TYPES.find((known) => known === textField(range, "type"));
  if (type === void 0) return null;
  return { type, events: recordList(range, "events").flatMap(advisoryEvents) };
}
function advisoryEvents(event) {
  return EVENT_KINDS.flatMap((kind) => {
    const version = textField(event, kind);
    return version === null ? [] : [{ [kind]: version }];
  });
}
function severities(record) {
  return recordList(record, "severity").flatMap((entry) => {
    const type = textField(entry, "type");
    const score = textField(entry, "score");
    return type === null || score === null ? [] : [{ type, score }];
  });
}
function severityWord(record) {
  const database = recordField(record, "database_specific");
  const ecosystem = recordField(record, "ecosystem_specific");
  return (database && textField(database, "severity")) ?? (ecosystem && (textField(ecosystem, "severity") ?? textField(ecosystem, "urgency")));
}
function weaknesses(record) {
  const database = recordField(record, "database_specific");
  if (database === null) return [];
  const objects = recordList(database, "cwes").flatMap((entry) => textField(entry, "cweId") ?? []);
  const ids = [...textList(database, "cwe_ids"), ...objects].filter((id) => /^CWE-[0-9]{1,6}$/.test(id));
  return [...new Set(ids)];
}

export {
  isRecord,
  textField,
  recordField,
  recordList,
  parseAdvisory
};
