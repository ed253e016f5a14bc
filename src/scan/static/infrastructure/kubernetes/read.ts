import type { Budget } from '../budget.js';
import type { FormatFile, FormatGap, Reading } from '../format.js';
import type { Resource } from '../resource.js';
import { itemsOf, memberOf, textOf, type Value } from '../value.js';
import { yamlFile } from '../yaml/document.js';
import { podResources } from './pod.js';

/** Text of a template of Helm's: not what a cluster gets. */
const TEMPLATE = /\{\{-?[ \t]*(?:\.|\$|include|template|if|range|with|define|end|toYaml|tpl|default|quote)/;

/** The objects of manifests, and the pods inside workloads. */
export function read(files: readonly FormatFile[], budget: Budget): Reading {
  const readings = files.map((file) => readFile(file, budget));
  return {
    resources: readings.flatMap(({ resources }) => resources),
    gaps: readings.flatMap(({ gaps }) => gaps),
  };
}

function readFile(file: FormatFile, budget: Budget): Reading {
  if (TEMPLATE.test(file.text)) {
    const reason = 'a template that is not rendered: what it makes is not known';
    return { resources: [], gaps: [{ kind: 'language', path: file.path, subject: 'Helm template', reason }] };
  }
  const { documents, error } = yamlFile(file, budget);
  const gaps: FormatGap[] = [];
  if (error !== null)
    gaps.push({ kind: 'syntax', path: file.path, subject: 'Kubernetes', reason: `not valid YAML: ${error}` });
  return { resources: documents.flatMap((document) => objectsOf(document, 0)), gaps };
}

function objectsOf(value: Value, depth: number): Resource[] {
  const kind = textOf(memberOf(value, 'kind'));
  if (value.kind !== 'map' || kind === null || textOf(memberOf(value, 'apiVersion')) === null) return [];
  if (/List$/.test(kind) && depth < 3) {
    return itemsOf(memberOf(value, 'items')).flatMap((item) => objectsOf(item, depth + 1));
  }
  const name = textOf(memberOf(memberOf(value, 'metadata'), 'name')) ?? '';
  const at = value.entries.find(({ key }) => key === 'kind')?.value.at ?? value.at;
  const resource = { type: kind, name, address: `${kind}/${name}`, at, attributes: value };
  return [resource, ...podResources(resource)];
}
