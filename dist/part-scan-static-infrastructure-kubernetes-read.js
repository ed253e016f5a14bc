import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  yamlFile
} from "./part-shared-scan-static-infrastructure-yaml-document.js";
import "./part-shared-yaml.js";
import "./part-shared-scan-static-infrastructure-budget.js";
import {
  entry,
  itemsOf,
  map,
  memberOf,
  textOf
} from "./part-shared-scan-static-infrastructure-value.js";
import "./part-shared-undefined.js";

// src/scan/static/infrastructure/kubernetes/pod.ts
var POD_OF = {
  Pod: ["spec"],
  PodTemplate: ["template", "spec"],
  Deployment: ["spec", "template", "spec"],
  StatefulSet: ["spec", "template", "spec"],
  DaemonSet: ["spec", "template", "spec"],
  ReplicaSet: ["spec", "template", "spec"],
  DeploymentConfig: ["spec", "template", "spec"],
  ReplicationController: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"]
};
function podResources({ type, name, attributes }) {
  const path = Object.hasOwn(POD_OF, type) ? POD_OF[type] : void 0;
  const spec = path?.reduce((value, key) => memberOf(value, key), attributes);
  if (spec?.kind !== "map") return [];
  const containers = ["containers", "initContainers"].flatMap((key) => itemsOf(memberOf(spec, key)));
  const whole = containers.some((container) => memberOf(container, "image") !== void 0);
  const about = [entry("workload", { kind: "scalar", value: type, at: spec.at, origin: "elsewhere" })];
  const holder = containers[0]?.at ?? spec.at;
  const place = { path: spec.at.path, start: holder.start, end: Math.min(holder.end, holder.start + 1) };
  const wholeness = entry("whole", { kind: "scalar", value: whole, at: place, origin: "elsewhere" });
  const pod = {
    type: "pod",
    name,
    address: `pod/${name}`,
    at: headOf(spec),
    attributes: map([...spec.entries, ...about, wholeness], spec.at, spec.open)
  };
  return [
    pod,
    ...containers.flatMap((container) => {
      if (container.kind !== "map") return [];
      const own = textOf(memberOf(container, "name")) ?? "";
      const entries = [...container.entries, entry("pod", spec), ...about];
      const at = container.entries[0] === void 0 ? container.at : { ...container.entries[0].keyAt, end: container.entries[0].value.at.end };
      return [
        {
          type: "container",
          name: `${name}/${own}`,
          address: `container/${name}/${own}`,
          at,
          attributes: map(entries, container.at, container.open)
        }
      ];
    })
  ];
}
function headOf(value) {
  const first = value.kind === "map" ? value.entries[0] : void 0;
  return first?.keyAt ?? value.at;
}

// src/scan/static/infrastructure/kubernetes/read.ts
var TEMPLATE = /\{\{-?[ \t]*(?:\.|\$|include|template|if|range|with|define|end|toYaml|tpl|default|quote)/;
function read(files, budget) {
  const readings = files.map((file) => readFile(file, budget));
  return {
    resources: readings.flatMap(({ resources }) => resources),
    gaps: readings.flatMap(({ gaps }) => gaps)
  };
}
function readFile(file, budget) {
  if (TEMPLATE.test(file.text)) {
    const reason = "a template that is not rendered: what it makes is not known";
    return { resources: [], gaps: [{ kind: "language", path: file.path, subject: "Helm template", reason }] };
  }
  const { documents, error } = yamlFile(file, budget);
  const gaps = [];
  if (error !== null)
    gaps.push({ kind: "syntax", path: file.path, subject: "Kubernetes", reason: `not valid YAML: ${error}` });
  return { resources: documents.flatMap((document) => objectsOf(document, 0)), gaps };
}
function objectsOf(value, depth) {
  const kind = textOf(memberOf(value, "kind"));
  if (value.kind !== "map" || kind === null || textOf(memberOf(value, "apiVersion")) === null) return [];
  if (/List$/.test(kind) && depth < 3) {
    return itemsOf(memberOf(value, "items")).flatMap((item) => objectsOf(item, depth + 1));
  }
  const name = textOf(memberOf(memberOf(value, "metadata"), "name")) ?? "";
  const at = value.entries.find(({ key }) => key === "kind")?.value.at ?? value.at;
  const resource = { type: kind, name, address: `${kind}/${name}`, at, attributes: value };
  return [resource, ...podResources(resource)];
}
export {
  read
};
