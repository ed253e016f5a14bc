import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  placedElements,
  tableElements
} from "./part-shared-rules-personal-data.js";
import {
  observe
} from "./part-shared-scan-static-observe.js";
import {
  sourceText
} from "./part-shared-scan-static-source-text.js";
import {
  valueOfJson
} from "./part-shared-scan-static-infrastructure-yaml-json-text.js";
import {
  formatOf
} from "./part-shared-scan-static-infrastructure-cloudformation-index.js";
import "./part-shared-scan-static-infrastructure-terraform-variable-files.js";
import "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import {
  Budget,
  TooMuchWork
} from "./part-shared-scan-static-infrastructure-budget.js";
import {
  entry,
  itemsOf,
  joined,
  list,
  map,
  memberOf,
  scalar,
  textOf
} from "./part-shared-scan-static-infrastructure-value.js";
import "./part-shared-util-hash.js";
import "./part-shared-util-lfs-pointer.js";
import "./part-shared-util-inline-ignore.js";
import "./part-shared-util-binary-form.js";
import "./part-shared-package.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import "./part-shared-util-line-start.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";
import "./part-shared-undefined.js";

// src/scan/static/infrastructure/scan.ts
import { posix } from "node:path";

// src/scan/static/elements/containers.ts
var OF_MACHINE = /^\/(?:$|etc|proc|sys|root|boot|dev|var\/run|run|var\/lib\/(?:docker|kubelet))(?:\/|$)/;
function containerElements(resource) {
  switch (resource.type) {
    case "service":
      return ofCompose(resource);
    case "container":
      return ofContainer(resource);
    case "pod":
      return ofPod(resource);
    default:
      return [];
  }
}
function ofCompose(service) {
  const { attributes } = service;
  const host = (key) => textOf(memberOf(attributes, key)) === "host" ? memberOf(attributes, key) : void 0;
  const mounts = itemsOf(memberOf(attributes, "volumes")).flatMap((volume) => {
    const source = (textOf(memberOf(volume, "source")) ?? textOf(volume) ?? "").split(":")[0] ?? "";
    return OF_MACHINE.test(source) ? [[volume, `mounts ${source} of the machine`]] : [];
  });
  return [
    ...told(service, isTrue(memberOf(attributes, "privileged")), "privileged"),
    ...rightsOf(service, memberOf(attributes, "cap_add")),
    ...told(service, host("network_mode"), "network of the machine"),
    ...told(service, host("pid"), "processes of the machine"),
    ...mounts.flatMap(([volume, words]) => told(service, volume, words))
  ];
}
function ofContainer(container) {
  const context = memberOf(container.attributes, "securityContext");
  const user = memberOf(context, "runAsUser");
  return [
    ...told(container, isTrue(memberOf(context, "privileged")), "privileged"),
    ...told(container, isTrue(memberOf(context, "allowPrivilegeEscalation")), "may get more rights"),
    ...rightsOf(container, memberOf(memberOf(context, "capabilities"), "add")),
    ...told(container, user?.kind === "scalar" && user.value === 0 ? user : void 0, "runs as root")
  ];
}
function ofPod(pod) {
  const { attributes } = pod;
  const volumes = itemsOf(memberOf(attributes, "volumes")).flatMap((volume) => {
    const path = memberOf(memberOf(volume, "hostPath"), "path");
    const text = textOf(path);
    return path === void 0 || text === null ? [] : [[path, `mounts ${text} of the machine`]];
  });
  return [
    ...told(pod, isTrue(memberOf(attributes, "hostNetwork")), "network of the machine"),
    ...told(pod, isTrue(memberOf(attributes, "hostPID")), "processes of the machine"),
    ...told(pod, isTrue(memberOf(attributes, "hostIPC")), "memory of the machine"),
    ...volumes.flatMap(([at2, words]) => told(pod, at2, words))
  ];
}
function rightsOf(resource, added) {
  return itemsOf(added).flatMap((each) => {
    const right = textOf(each);
    return right === null ? [] : told(resource, each, `right ${right.replace(/^CAP_/, "")}`);
  });
}
function isTrue(value) {
  return value?.kind === "scalar" && value.value === true ? value : void 0;
}
function told({ name }, value, words) {
  if (value === void 0) return [];
  return [{ kind: "container", name: `${name}: ${words}`, at: value.at, boundary: "administrator", facts: [] }];
}

// src/scan/static/elements/ports.ts
var ANYWHERE = /* @__PURE__ */ new Set(["0.0.0.0/0", "::/0", "*", "internet", "any", "0.0.0.0"]);
var LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|\[?::1\]?):/;
function portElements(resource) {
  switch (resource.type) {
    case "service":
      return published(resource);
    case "Service":
      return balanced(resource);
    case "Ingress":
      return ingress(resource);
    case "container":
      return ofMachine(resource);
    case "network-rule":
      return rule(resource);
    default:
      return [];
  }
}
function opened({ address, type }, at2, port, from) {
  return {
    kind: "port",
    name: `${port} from ${from}`,
    at: at2,
    boundary: ANYWHERE.has(from) ? "internet" : "service",
    facts: [{ name: "by", value: `${type} ${address}`, at: null }]
  };
}
function published(service) {
  return itemsOf(memberOf(service.attributes, "ports")).flatMap((item) => {
    if (item.kind === "map") {
      const port2 = scalarText(memberOf(item, "published"));
      const host = textOf(memberOf(item, "host_ip"));
      return port2 === null || host !== null && LOOPBACK.test(`${host}:`) ? [] : [opened(service, item.at, port2, "0.0.0.0")];
    }
    const text = scalarText(item);
    if (text === null || LOOPBACK.test(text)) return [];
    const port = /(?:^|:)(\d{1,5}(?:-\d{1,5})?):\d{1,5}(?:-\d{1,5})?(?:\/\w+)?$/.exec(text)?.[1];
    return port === void 0 ? [] : [opened(service, item.at, port, "0.0.0.0")];
  });
}
function ofMachine(container) {
  return itemsOf(memberOf(container.attributes, "ports")).flatMap((item) => {
    const port = scalarText(memberOf(item, "hostPort"));
    return port === null ? [] : [opened(container, item.at, port, "0.0.0.0/0")];
  });
}
function balanced(service) {
  const spec = memberOf(service.attributes, "spec");
  const type = textOf(memberOf(spec, "type"));
  if (type !== "LoadBalancer" && type !== "NodePort") return [];
  const ranges = itemsOf(memberOf(spec, "loadBalancerSourceRanges")).flatMap((each) => textOf(each) ?? []);
  const sources = ranges.length === 0 ? ["0.0.0.0/0"] : ranges;
  return itemsOf(memberOf(spec, "ports")).flatMap((item) => {
    const port = scalarText(memberOf(item, type === "NodePort" ? "nodePort" : "port")) ?? scalarText(memberOf(item, "port"));
    return port === null ? [] : sources.map((from) => opened(service, item.at, port, from));
  });
}
function ingress(resource) {
  return itemsOf(memberOf(memberOf(resource.attributes, "spec"), "rules")).map(
    (item) => opened(resource, item.at, `ingress ${textOf(memberOf(item, "host")) ?? "*"}`, "0.0.0.0/0")
  );
}
function rule(resource) {
  const sources = itemsOf(memberOf(resource.attributes, "sources")).flatMap((each) => textOf(each) ?? []);
  return itemsOf(memberOf(resource.attributes, "ports")).flatMap((range2) => {
    const [from, to] = [scalarText(memberOf(range2, "from")), scalarText(memberOf(range2, "to"))];
    if (from === null || to === null) return [];
    return sources.map((source) => opened(resource, resource.at, from === to ? from : `${from}-${to}`, source));
  });
}
function scalarText(value) {
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : null;
}

// src/scan/static/elements/principals.ts
function principalsOf(statement2) {
  return itemsOf(memberOf(statement2, "principals")).flatMap(
    (principal) => itemsOf(memberOf(principal, "values")).flatMap((value) => {
      const text = textOf(value);
      return text === null ? [] : [{ type: textOf(memberOf(principal, "type")) ?? "", value: text }];
    })
  );
}

// src/scan/static/elements/storage.ts
var EVERYBODY = /^(?:allUsers|allAuthenticatedUsers)$/;
var CANNED = /^(?:public-read|public-read-write|authenticated-read|website)$/;
var OPENNESS = {
  aws_s3_bucket: [{ key: "acl", open: CANNED }],
  aws_s3_bucket_acl: [{ key: "acl", open: CANNED }],
  aws_s3_object: [{ key: "acl", open: CANNED }],
  "AWS::S3::Bucket": [{ key: "AccessControl", open: /^(?:PublicRead|PublicReadWrite|AuthenticatedRead)$/ }],
  google_storage_bucket_iam_member: [{ key: "member", open: EVERYBODY }],
  google_storage_bucket_iam_binding: [{ key: "members", open: EVERYBODY }],
  google_storage_bucket_access_control: [{ key: "entity", open: EVERYBODY }],
  google_storage_default_object_access_control: [{ key: "entity", open: EVERYBODY }],
  azurerm_storage_container: [{ key: "container_access_type", open: /^(?:blob|container)$/ }]
};
var POLICY = /^(?:aws_s3_bucket_policy|AWS::S3::BucketPolicy)$/;
function storageElements(resource) {
  if (resource.type === "iam-statement") return ofPolicy(resource);
  const ways = Object.hasOwn(OPENNESS, resource.type) ? OPENNESS[resource.type] ?? [] : [];
  return ways.flatMap(
    ({ key, open }) => itemsOf(memberOf(resource.attributes, key)).flatMap((value) => {
      const text = textOf(value);
      return text === null || !open.test(text) ? [] : [opened2(resource, text, value.at)];
    })
  );
}
function ofPolicy(statement2) {
  const { attributes } = statement2;
  if (!POLICY.test(textOf(memberOf(attributes, "owner")) ?? "")) return [];
  const everybody = principalsOf(attributes).find(({ value }) => value === "*");
  if (everybody === void 0 || textOf(memberOf(attributes, "effect")) !== "Allow") return [];
  const [first] = itemsOf(memberOf(attributes, "actions")).flatMap((action) => textOf(action) ?? []);
  return [opened2(statement2, `everybody may ${first ?? "act"}`, statement2.at)];
}
function opened2({ address }, how, at2) {
  const boundary = "internet";
  return { kind: "storage", name: `${address}: ${how}`, at: at2, boundary, facts: [] };
}

// src/scan/static/elements/trust.ts
var PIPELINE = /token\.actions\.githubusercontent\.com|gitlab|circleci|buildkite|app\.terraform\.io/i;
var OF_BUCKETS = /^(?:aws_s3_bucket_policy|AWS::S3::BucketPolicy)$/;
function trustElements({ type, address, at: at2, attributes }) {
  if (type === "azurerm_federated_identity_credential") {
    const issuer = textOf(memberOf(attributes, "issuer"));
    return issuer === null ? [] : [element(address, { type: "Federated", value: issuer }, at2)];
  }
  if (type !== "iam-statement" || textOf(memberOf(attributes, "effect")) !== "Allow") return [];
  const kind = textOf(memberOf(attributes, "kind"));
  const principals = principalsOf(attributes);
  if (kind === "trust") return principals.map((principal) => element(address, principal, at2));
  if (kind !== "resource" || OF_BUCKETS.test(textOf(memberOf(attributes, "owner")) ?? "")) return [];
  return principals.filter(({ value }) => value === "*").map((principal) => element(address, principal, at2));
}
function element(address, principal, at2) {
  return { kind: "trust", name: `${address} by ${principal.value}`, at: at2, boundary: boundaryOf(principal), facts: [] };
}
function boundaryOf({ type, value }) {
  if (value === "*") return "internet";
  if (type === "Federated") return PIPELINE.test(value) ? "pipeline" : "user";
  return type === "Service" ? "service" : "partner";
}

// src/scan/static/elements/infrastructure.ts
function infrastructureElements(resources) {
  return resources.flatMap((resource) => [
    ...portElements(resource),
    ...storageElements(resource),
    ...trustElements(resource),
    ...containerElements(resource),
    ...tableElements(resource)
  ]);
}

// src/scan/static/infrastructure/condition/places.ts
function placesAt(root, path) {
  let unsure = false;
  let current = [root];
  for (const key of path) {
    const next = [];
    for (const value of current.flatMap(spread)) {
      const inner = valuesAt(value, key);
      if (inner.length === 0 && isElusive(value)) unsure = true;
      next.push(...inner);
    }
    current = next;
  }
  const values = current.filter((value) => !(value.kind === "scalar" && value.value === null));
  return { values, unsure };
  function spread(value) {
    if (value.kind !== "list") return [value];
    if (value.open) unsure = true;
    return value.items;
  }
}
function itemsAt(root, path) {
  const { values, unsure } = placesAt(root, path);
  const open = values.some((value) => value.kind === "list" && value.open);
  return { values: values.flatMap((value) => value.kind === "list" ? value.items : [value]), unsure: unsure || open };
}
function valuesAt(value, key) {
  if (key !== "*" && key !== "@") return [memberOf(value, key)].filter((each) => each !== void 0);
  if (value.kind !== "map") return [];
  if (key === "*") return value.entries.map((each) => each.value);
  return value.entries.map((each) => {
    const at2 = { ...each.keyAt, end: Math.max(each.keyAt.end, each.value.at.end) };
    return map([entry("name", scalar(each.key, each.keyAt)), entry("value", each.value)], at2);
  });
}
function isElusive(value) {
  return value.kind === "unknown" || value.kind === "reference" || value.kind === "map" && value.open;
}

// src/scan/static/infrastructure/condition/written-secret.ts
var WORD = /^[^\s${}<>()]{8,}$/;
var PLACEHOLDER = /(?:_|-)(?:val|value|here|placeholder)$|replace|^(?:change|example|dummy|placeholder|test|xxx|todo|your|none|null|true|false|build|not-?used|ignored|insecure|fake)/i;
var POINTER = /^(?:arn:|https?:\/\/|\/|alias\/|projects\/|ssm:|vault:)/i;
function isWrittenSecret(value) {
  return WORD.test(value) && !PLACEHOLDER.test(value) && !POINTER.test(value);
}

// src/scan/static/infrastructure/condition/test.ts
var HOLE = "\uE000";
var compiled = /* @__PURE__ */ new Map();
var TRUE = /^(?:true|yes|on)$/i;
var FALSE = /^(?:false|no|off)$/i;
function passes(value, test) {
  switch (test.test) {
    case "is":
      return isOneOf(value, test.values);
    case "matches":
      return matches(value, test.pattern);
    case "below":
    case "above":
      return compared(value, test.test, test.limit);
    case "covers":
      return covers(value, test.ports);
    case "empty":
      return isEmpty(value);
    case "reference":
      return truth(value.kind === "reference");
    case "written-secret":
      return isSecret(value);
  }
}
function truth(holds) {
  return holds ? "yes" : "no";
}
function isOneOf(value, wanted) {
  if (value.kind === "scalar") return truth(wanted.some((each) => isSame(value.value, each)));
  if (value.kind === "text") return wanted.some((each) => couldBe(value.parts, each)) ? "unknown" : "no";
  return value.kind === "map" || value.kind === "list" ? "no" : "unknown";
}
function isSame(value, wanted) {
  if (typeof wanted === "boolean") return value === wanted || (wanted ? TRUE : FALSE).test(String(value));
  return String(value).toLowerCase() === String(wanted).toLowerCase();
}
function couldBe(parts, wanted) {
  const text = String(wanted).toLowerCase();
  const [first, last] = [parts[0] ?? "", parts.at(-1) ?? ""];
  return text.startsWith(first.toLowerCase()) && text.endsWith(last.toLowerCase());
}
function matches(value, pattern) {
  if (value.kind === "map" || value.kind === "list") return "no";
  const known = compiled.get(pattern) ?? new RegExp(pattern, "iu");
  compiled.set(pattern, known);
  if (value.kind === "text") return matchesAround(value.parts, known);
  return value.kind === "scalar" ? truth(value.value !== null && known.test(String(value.value))) : "unknown";
}
function matchesAround(parts, pattern) {
  const match = pattern.exec(parts.map((part) => part ?? HOLE).join(""));
  return match === null || match[0].includes(HOLE) ? "unknown" : "yes";
}
function compared(value, how, limit) {
  if (value.kind !== "scalar") return value.kind === "map" || value.kind === "list" ? "no" : "unknown";
  const number = typeof value.value === "string" && value.value.trim() !== "" ? Number(value.value) : value.value;
  if (typeof number !== "number" || Number.isNaN(number)) return "no";
  return truth(how === "below" ? number < limit : number > limit);
}
function covers(value, ports) {
  const [from, to] = [memberOf(value, "from"), memberOf(value, "to")].map(
    (end) => end?.kind === "scalar" && end.value !== null ? Number(end.value) : Number.NaN
  );
  if (from === void 0 || to === void 0 || Number.isNaN(from) || Number.isNaN(to)) return "unknown";
  return truth(ports.some((port) => from <= port && port <= to));
}
function isSecret(value) {
  if (value.kind === "scalar") return truth(value.value !== null && isWrittenSecret(String(value.value)));
  return value.kind === "map" || value.kind === "list" ? "no" : "unknown";
}
function isEmpty(value) {
  switch (value.kind) {
    case "scalar":
      return truth(value.value === "");
    case "list":
      return value.items.length > 0 ? "no" : value.open ? "unknown" : "yes";
    case "map":
      return value.entries.length > 0 ? "no" : value.open ? "unknown" : "yes";
    case "text":
      return "no";
    default:
      return "unknown";
  }
}

// src/scan/static/infrastructure/condition/evaluate.ts
var NO = { truth: "no", by: null };
var UNKNOWN = { truth: "unknown", by: null };
function evaluateCondition(condition, value, around) {
  around.budget.spend();
  switch (condition.how) {
    case "all":
      return all(condition.of, value, around);
    case "any":
      return any(condition.of.map((each) => () => evaluateCondition(each, value, around)));
    case "not":
      return opposite(evaluateCondition(condition.of, value, around));
    case "some":
      return some(condition.at, condition.test, value, around);
    case "every":
      return opposite(some(condition.at, negated(condition.test), value, around));
    case "missing":
      return missing(condition.at, value);
    case "present":
      return opposite(missing(condition.at, value));
    case "companion":
      return companion(condition, around);
  }
}
function all(parts, value, around) {
  let by = null;
  let unsure = false;
  for (const part of parts) {
    const answer = evaluateCondition(part, value, around);
    if (answer.truth === "no") return NO;
    if (answer.truth === "unknown") unsure = true;
    by = weaker(by, answer.by);
  }
  return unsure ? UNKNOWN : { truth: "yes", by };
}
function weaker(first, second) {
  if (first === null || second === null) return first ?? second;
  return second.origin === "default" && first.origin !== "default" ? { ...first, origin: "default" } : first;
}
function any(parts) {
  let unsure = false;
  for (const part of parts) {
    const answer = part();
    if (answer.truth === "yes") return answer;
    if (answer.truth === "unknown") unsure = true;
  }
  return unsure ? UNKNOWN : NO;
}
function opposite({ truth: truth2, by }) {
  return truth2 === "unknown" ? UNKNOWN : { truth: truth2 === "yes" ? "no" : "yes", by };
}
function some(path, test, value, around) {
  const whole = test.test === "empty";
  const { values, unsure } = whole ? placesAt(value, path) : itemsAt(value, path);
  around.budget.spend(values.length);
  const answer = any(values.map((item) => () => passed(item, test, around)));
  return answer.truth === "no" && unsure ? UNKNOWN : answer;
}
function passed(value, test, around) {
  around.budget.spend();
  if (test.test === "leads-to") return ledTo(value, test.condition, around);
  if (test.test !== "has") return { truth: passes(value, test), by: value };
  const answer = evaluateCondition(test.condition, value, around);
  return answer.truth === "yes" ? { truth: "yes", by: answer.by ?? value } : answer;
}
function ledTo(value, condition, around) {
  if (value.kind !== "reference") return value.kind === "unknown" ? UNKNOWN : NO;
  const resource = around.byAddress.get(value.to);
  if (resource === void 0) return UNKNOWN;
  const { truth: truth2 } = evaluateCondition(condition, resource.attributes, { ...around, resource });
  return { truth: truth2, by: value };
}
function negated(test) {
  const self = { how: "some", at: [], test };
  return { test: "has", condition: { how: "not", of: self } };
}
function missing(path, value) {
  const { values, unsure } = placesAt(value, path);
  const [first] = values;
  if (first !== void 0) return { truth: "no", by: first };
  return unsure ? UNKNOWN : { truth: "yes", by: null };
}
function companion(condition, around) {
  const { resource, byType, budget } = around;
  const others = condition.types.flatMap((type) => byType.get(type) ?? []);
  budget.spend(others.length);
  const answer = any(
    others.map((other) => () => {
      const refers = any(itemsAt(other.attributes, condition.at).values.map((value) => () => names(value, resource)));
      if (refers.truth === "no") return NO;
      const holds = evaluateCondition(condition.when, other.attributes, { ...around, resource: other });
      return refers.truth === "yes" ? holds : holds.truth === "no" ? NO : UNKNOWN;
    })
  );
  return answer.truth === "no" && byType.has("module") ? UNKNOWN : { ...answer, by: null };
}
function names(value, resource) {
  if (value.kind === "reference") return { truth: value.to === resource.address ? "yes" : "no", by: value };
  const text = textOf(value);
  if (text === null) return UNKNOWN;
  const own = ["bucket", "name", "id"].flatMap((key) => textOf(placesAt(resource.attributes, [key]).values[0]) ?? []);
  return { truth: text === resource.name || own.includes(text) ? "yes" : "no", by: value };
}

// src/scan/static/infrastructure/look.ts
var WEAKER = { high: "medium", medium: "low", low: "low" };
function lookAt(format, resources, rules, texts, budget) {
  const byAddress = new Map(resources.toReversed().map((resource) => [resource.address, resource]));
  const byType = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const alike = byType.get(resource.type);
    if (alike === void 0) byType.set(resource.type, [resource]);
    else alike.push(resource);
  }
  const looks = rules.flatMap((rule2) => rule2.looks.map((look) => ({ rule: rule2, look })));
  const hits = [];
  for (const { rule: rule2, look } of looks.filter(({ look: look2 }) => look2.formats.includes(format))) {
    for (const [type, of] of byType) {
      if (!look.types.some((wanted) => isType(type, wanted))) continue;
      for (const resource of of) {
        budget.spend();
        const answer = evaluateCondition(look.when, resource.attributes, { resource, byType, byAddress, budget });
        if (answer.truth === "yes") hits.push(hitOf(rule2, look, resource, answer.by, texts));
      }
    }
  }
  return onePerPlace(hits);
}
function isType(type, wanted) {
  return wanted.endsWith("*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}
function hitOf(rule2, look, resource, by, texts) {
  const shown = look.report === null ? by : placesAt(resource.attributes, look.report).values[0] ?? null;
  const at2 = shown === null || shown.at.path !== resource.at.path ? resource.at : shown.at;
  const confidence = look.confidence ?? rule2.confidence;
  const place = shortened(at2, texts.get(at2.path) ?? "");
  return {
    rule: rule2,
    path: at2.path,
    severity: look.severity ?? rule2.severity,
    confidence: by?.origin === "default" ? WEAKER[confidence] : confidence,
    ...place,
    symbol: resource.address,
    replacement: look.fix === null ? null : replacementOf(look.fix, shown, at2, texts.get(at2.path) ?? ""),
    snippet: null
  };
}
function shortened({ start, end }, text) {
  const shown = text.slice(start, end).trimEnd();
  return { start, end: start + shown.length };
}
function replacementOf(fix, shown, at2, text) {
  if (shown?.kind !== "scalar" || shown.origin !== "written" || shown.at !== at2) return null;
  if (text.slice(at2.start, at2.end).includes("\n")) return null;
  const first = text.lastIndexOf("\n", at2.start - 1) + 1;
  const next = text.indexOf("\n", at2.end);
  return `${text.slice(first, at2.start)}${fix}${text.slice(at2.end, next === -1 ? text.length : next)}`.replace(
    /\r$/,
    ""
  );
}
function onePerPlace(hits) {
  const seen = /* @__PURE__ */ new Set();
  return hits.filter(({ rule: rule2, path, start }) => {
    const key = `${rule2.id} ${path} ${start}`;
    return !seen.has(key) && seen.add(key);
  });
}

// src/scan/static/infrastructure/view/policy-text.ts
var HOLE2 = "\uE000";
function policyOfText(value) {
  if (value.kind !== "text" && value.kind !== "scalar") return void 0;
  const text = value.kind === "text" ? value.parts.map((part) => part ?? HOLE2).join("") : value.value;
  if (typeof text !== "string" || !text.includes('"Statement"')) return void 0;
  const document = valueOfJson(text, value.at);
  return document === void 0 ? void 0 : withHoles(document);
}
function withHoles(value) {
  switch (value.kind) {
    case "map":
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: withHoles(each.value) })) };
    case "list":
      return { ...value, items: value.items.map(withHoles) };
    case "scalar": {
      if (typeof value.value !== "string" || !value.value.includes(HOLE2)) return value;
      const parts = value.value.split(HOLE2).flatMap((part, index) => index === 0 ? [part] : [null, part]);
      return joined(
        parts.filter((part) => part !== ""),
        value.at,
        "elsewhere"
      );
    }
    default:
      return value;
  }
}

// src/scan/static/infrastructure/view/iam-statement.ts
var MAX_DEPTH = 12;
var OF_AWS = /^(?:data\.)?aws_|^AWS::|^(?:policy|module)$/;
var TRUST = /assume|trust/i;
var iamStatements = {
  derive(resource) {
    if (resource.type === "data.aws_iam_policy_document") {
      return itemsOf(memberOf(resource.attributes, "statement")).flatMap(
        (item) => statement(resource, fromBlock(item), "")
      );
    }
    if (!OF_AWS.test(resource.type)) return [];
    return documentsIn(resource.attributes, "", 0).flatMap(
      ({ key, document }) => itemsOf(memberOf(document, "Statement")).flatMap((item) => statement(resource, fromJson(item), key))
    );
  }
};
function documentsIn(value, key, depth) {
  if (depth > MAX_DEPTH) return [];
  switch (value.kind) {
    case "map":
      if (memberOf(value, "Statement") !== void 0) return [{ key, document: value }];
      return value.entries.flatMap((each) => documentsIn(each.value, each.key, depth + 1));
    case "list":
      return value.items.flatMap((item) => documentsIn(item, key, depth + 1));
    case "scalar":
    case "text": {
      const document = policyOfText(value);
      return document === void 0 ? [] : [{ key, document }];
    }
    default:
      return [];
  }
}
function statement(owner, value, key) {
  if (value?.kind !== "map") return [];
  const kind = TRUST.test(key) || isAssuming(value) ? "trust" : memberOf(value, "principals") === void 0 ? "identity" : "resource";
  const about = [
    entry("kind", scalar(kind, value.at, "elsewhere")),
    entry("owner", scalar(owner.type, value.at, "elsewhere"))
  ];
  const attributes = map([...value.entries, ...about], value.at, value.open);
  const sid = textOf(memberOf(value, "sid"));
  return [{ ...owner, type: "iam-statement", name: sid ?? owner.name, at: headOf(value), attributes }];
}
function isAssuming(value) {
  return itemsOf(memberOf(value, "actions")).some((action) => /^sts:AssumeRole/i.test(textOf(action) ?? ""));
}
function headOf(value) {
  const { path, start, end } = value.at;
  return { path, start, end };
}
var BLOCK_KEYS = {
  sid: "sid",
  effect: "effect",
  actions: "actions",
  not_actions: "not-actions",
  resources: "resources",
  not_resources: "not-resources"
};
function fromBlock(value) {
  if (value.kind !== "map") return null;
  const entries = renamed(value, BLOCK_KEYS);
  const effect = entries.some(({ key }) => key === "effect") ? [] : [entry("effect", scalar("Allow", value.at, "elsewhere"))];
  const principals = ["principals", "not_principals"].flatMap((key) => {
    const given = memberOf(value, key);
    if (given === void 0) return [];
    const items = itemsOf(given).map((item) => map(renamed(item, { type: "type", identifiers: "values" }), item.at));
    return [entry(key === "principals" ? "principals" : "not-principals", list(items, given.at, opens(given)))];
  });
  const condition = memberOf(value, "condition");
  const conditions = condition === void 0 ? [] : [entry("conditions", condition)];
  return map([...entries, ...effect, ...principals, ...conditions], value.at, value.open);
}
var JSON_KEYS = {
  Sid: "sid",
  Effect: "effect",
  Action: "actions",
  NotAction: "not-actions",
  Resource: "resources",
  NotResource: "not-resources"
};
function fromJson(value) {
  if (value.kind !== "map") return null;
  const entries = renamed(value, JSON_KEYS);
  for (const [key, name] of [
    ["Principal", "principals"],
    ["NotPrincipal", "not-principals"]
  ]) {
    const given = memberOf(value, key);
    if (given !== void 0) entries.push(entry(name, principalsOf2(given)));
  }
  const condition = memberOf(value, "Condition");
  if (condition !== void 0) entries.push(entry("conditions", conditionsOf(condition)));
  return map(entries, value.at, value.open);
}
function principalsOf2(given) {
  if (given.kind !== "map") {
    return given.kind === "scalar" ? list([map([entry("type", scalar("AWS", given.at)), entry("values", given)], given.at)], given.at) : given;
  }
  const items = given.entries.map(
    ({ key, keyAt, value }) => map([entry("type", scalar(key, keyAt)), entry("values", value)], keyAt)
  );
  return list(items, given.at, given.open);
}
function conditionsOf(given) {
  if (given.kind !== "map") return given;
  const items = given.entries.flatMap(
    ({ key: test, keyAt, value }) => value.kind === "map" ? value.entries.map(
      (each) => map(
        [
          entry("test", scalar(test, keyAt)),
          entry("variable", scalar(each.key, each.keyAt)),
          entry("values", each.value)
        ],
        each.keyAt
      )
    ) : [map([entry("test", scalar(test, keyAt))], keyAt, true)]
  );
  return list(items, given.at, given.open);
}
function renamed(value, names2) {
  if (value.kind !== "map") return [];
  return value.entries.flatMap(
    (each) => Object.hasOwn(names2, each.key) ? [{ ...each, key: names2[each.key] ?? "" }] : []
  );
}
function opens(value) {
  return value.kind === "list" && value.open;
}

// src/scan/static/infrastructure/view/network-rule.ts
var AWS = {
  rules: null,
  from: "from_port",
  to: "to_port",
  protocol: "protocol",
  sources: ["cidr_blocks", "ipv6_cidr_blocks"],
  only: {}
};
var CLOUDFORMATION = {
  rules: null,
  from: "FromPort",
  to: "ToPort",
  protocol: "IpProtocol",
  sources: ["CidrIp", "CidrIpv6"],
  only: {}
};
var AZURE = {
  rules: null,
  from: "destination_port_range",
  to: "destination_port_ranges",
  protocol: "protocol",
  sources: ["source_address_prefix", "source_address_prefixes"],
  only: { direction: "inbound", access: "allow" }
};
var SHAPES = {
  aws_security_group: { ...AWS, rules: "ingress" },
  aws_default_security_group: { ...AWS, rules: "ingress" },
  aws_security_group_rule: { ...AWS, only: { type: "ingress" } },
  aws_vpc_security_group_ingress_rule: { ...AWS, protocol: "ip_protocol", sources: ["cidr_ipv4", "cidr_ipv6"] },
  "AWS::EC2::SecurityGroup": { ...CLOUDFORMATION, rules: "SecurityGroupIngress" },
  "AWS::EC2::SecurityGroupIngress": CLOUDFORMATION,
  azurerm_network_security_rule: AZURE,
  azurerm_network_security_group: { ...AZURE, rules: "security_rule" },
  google_compute_firewall: {
    rules: null,
    from: "ports",
    to: "ports",
    protocol: "protocol",
    sources: ["source_ranges"],
    only: { direction: "ingress", disabled: "false" }
  }
};
var networkRules = {
  derive(resource) {
    const shape = Object.hasOwn(SHAPES, resource.type) ? SHAPES[resource.type] : void 0;
    if (shape === void 0) return [];
    const rules = shape.rules === null ? [resource.attributes] : itemsOf(memberOf(resource.attributes, shape.rules));
    return rules.flatMap((rule2) => ruleOf(resource, rule2, shape));
  }
};
function ruleOf(resource, rule2, shape) {
  if (rule2.kind !== "map" || !isMeant(rule2, shape)) return [];
  const inside = resource.type === "google_compute_firewall" ? itemsOf(memberOf(rule2, "allow")) : [rule2];
  const ports = inside.flatMap((each) => portsOf(each, shape));
  const sources = shape.sources.flatMap((key) => itemsOf(memberOf(rule2, key)));
  const entries = [entry("ports", list(ports, rule2.at)), entry("sources", list(sources, rule2.at))];
  const at2 = shape.rules === null ? resource.at : rule2.at;
  return [{ ...resource, type: "network-rule", at: at2, attributes: map(entries, rule2.at, rule2.open) }];
}
function isMeant(rule2, { only }) {
  return Object.entries(only).every(([key, wanted]) => {
    const value = memberOf(rule2, key);
    return value === void 0 || value.kind === "scalar" && String(value.value).toLowerCase() === wanted;
  });
}
function portsOf(rule2, { from, to, protocol }) {
  const named = memberOf(rule2, protocol);
  const what = named?.kind === "scalar" ? String(named.value).toLowerCase() : "";
  if (/icmp|^(?:1|58|esp|ah|50|51)$/.test(what)) return [];
  if (/^(?:-1|all)$/.test(what)) return [range(scalar(0, rule2.at), scalar(65535, rule2.at), rule2)];
  if (from.endsWith("ort") || from.endsWith("_port")) {
    const [first, last] = [memberOf(rule2, from), memberOf(rule2, to)];
    return first === void 0 || last === void 0 ? [] : [range(first, last, rule2)];
  }
  const written = [...itemsOf(memberOf(rule2, from)), ...to === from ? [] : itemsOf(memberOf(rule2, to))];
  return written.length === 0 ? [range(scalar(0, rule2.at), scalar(65535, rule2.at), rule2)] : written.flatMap(parsed);
}
function parsed(value) {
  const text = value.kind === "scalar" ? String(value.value) : textOf(value) ?? "";
  if (text === "*") return [range(scalar(0, value.at), scalar(65535, value.at), value)];
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (match === null) return [];
  const [, first = "", last = first] = match;
  return [range(scalar(Number(first), value.at), scalar(Number(last), value.at), value)];
}
function range(from, to, { at: at2 }) {
  return map([entry("from", from), entry("to", to)], at2);
}

// src/scan/static/infrastructure/view/unsegmented-workload.ts
var LABELS = {
  Pod: ["metadata", "labels"],
  Deployment: ["spec", "template", "metadata", "labels"],
  StatefulSet: ["spec", "template", "metadata", "labels"],
  DaemonSet: ["spec", "template", "metadata", "labels"]
};
var unsegmentedWorkloads = {
  derive(resource, all2) {
    if (!isPolicy(resource)) return [];
    const beside = all2.filter((other) => isPolicy(other) && namespaceOf(other) === namespaceOf(resource));
    if (beside[0] !== resource) return [];
    return all2.flatMap((other) => {
      const path = Object.hasOwn(LABELS, other.type) ? LABELS[other.type] : void 0;
      if (path === void 0 || namespaceOf(other) !== namespaceOf(resource)) return [];
      const labels = at(other.attributes, path);
      if (labels === void 0 || beside.some((policy) => selects(policy, labels))) return [];
      return [{ ...other, type: "unsegmented-workload" }];
    });
  }
};
function isPolicy({ type, attributes }) {
  if (type !== "NetworkPolicy") return false;
  const types = at(attributes, ["spec", "policyTypes"]);
  return types === void 0 || itemsOf(types).some((each) => textOf(each) !== "Egress");
}
function namespaceOf({ attributes }) {
  return textOf(at(attributes, ["metadata", "namespace"])) ?? "";
}
function selects(policy, labels) {
  const selector = at(policy.attributes, ["spec", "podSelector"]);
  const wanted = memberOf(selector, "matchLabels");
  if (memberOf(selector, "matchExpressions") !== void 0 || wanted?.kind !== "map") return true;
  return wanted.entries.every(({ key, value }) => {
    const [own, asked] = [textOf(memberOf(labels, key)), textOf(value)];
    return asked === null || own === asked;
  });
}
function at(value, path) {
  return path.reduce((found, key) => memberOf(found, key), value);
}

// src/scan/static/infrastructure/view/index.ts
var VIEWS = [iamStatements, networkRules, unsegmentedWorkloads];
function withViews(resources, budget) {
  const derived = VIEWS.flatMap(
    (view) => resources.flatMap((resource) => {
      budget.spend();
      return view.derive(resource, resources);
    })
  );
  budget.spend(derived.length);
  return [...resources, ...derived];
}

// src/scan/static/infrastructure/scan.ts
var MAX_FILE_BYTES = 1e6;
async function scanInfrastructure(reading, files) {
  if (files.length === 0) return [];
  const found = [];
  const asked = new Set(files.map(({ path }) => path));
  for (const unit of await unitsOf(reading, files)) {
    reading.signal.throwIfAborted();
    const texts = new Map(unit.files.map(({ path, text }) => [path, text]));
    for (const [path, hits] of groupBy(await hitsOf(reading, unit, asked, texts), (hit) => hit.path)) {
      const text = texts.get(path) ?? "";
      const file = { path, text, lines: lineIndex(text), ...await reading.classes.of(path) };
      found.push(...hits.map((hit) => observe(file, hit)));
    }
  }
  return found;
}
async function hitsOf(reading, { format, files }, asked, texts) {
  const { tally, infrastructureRules: rules } = reading;
  const budget = new Budget();
  try {
    const folder = (path) => filesBeside(reading, format, path, []);
    const { resources, gaps, called = [] } = await format.read(files, budget, folder);
    for (const { kind, path, subject, reason } of gaps) tally.gap(kind, path, subject, reason);
    const seen = infrastructureElements(withViews(resources, budget)).filter(({ at: at2 }) => asked.has(at2.path));
    tally.elements.push(...placedElements(seen, (path) => texts.get(path)));
    const look = (of) => lookAt(format.id, withViews(of, budget), rules, texts, budget);
    return [...look(resources), ...called.flatMap((each) => causedBy(each, look))];
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    for (const { path } of files) tally.gap("budget", path, format.title, "takes more work than a file is worth");
    return [];
  }
}
function causedBy({ given, alone }, look) {
  const keyOf = ({ rule: rule2, symbol }) => `${rule2.id} ${symbol}`;
  const anyway = new Set(look(alone).map(keyOf));
  return look(given).filter((hit) => !anyway.has(keyOf(hit)));
}
async function unitsOf(reading, files) {
  const units = [];
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    const format = formatOf(file.path, file.text);
    if (format === null) continue;
    if (format.beside === null) {
      units.push({ format, files: [file] });
      continue;
    }
    const key = `${format.id} ${posix.dirname(file.path)}`;
    const folder = folders.get(key) ?? { format, files: [] };
    folders.set(key, folder);
    folder.files.push(file);
  }
  for (const { format, files: own } of folders.values())
    units.push({ format, files: await withNeighbours(reading, format, own) });
  return units;
}
async function withNeighbours(reading, format, own) {
  return filesBeside(reading, format, posix.dirname(own[0]?.path ?? ""), own);
}
async function filesBeside({ workspace, side }, format, folder, own) {
  const known = new Set(own.map(({ path }) => path));
  const others = (await workspace.files(side)).map(({ path }) => path).filter((path) => posix.dirname(path) === folder && !known.has(path) && format.beside?.(path) === true);
  const files = [...own];
  for await (const result of workspace.read(side, others, MAX_FILE_BYTES)) {
    const text = textOf2(result);
    if (text !== null) files.push({ path: result.path, text });
  }
  return files.toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function textOf2(result) {
  const source = result.status === "read" ? sourceText(result.bytes) : null;
  return source?.kind === "text" ? source.text : null;
}
export {
  scanInfrastructure
};
