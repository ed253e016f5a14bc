import type { Resource } from '../resource.js';
import { itemsOf, memberOf, textOf, type Value } from '../value.js';
import type { View } from './view.js';

/** Workloads that others connect to, and the way to the labels of their pods. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  Pod: ['metadata', 'labels'],
  Deployment: ['spec', 'template', 'metadata', 'labels'],
  StatefulSet: ['spec', 'template', 'metadata', 'labels'],
  DaemonSet: ['spec', 'template', 'metadata', 'labels'],
};

/**
 * Workloads of Kubernetes that no policy on incoming traffic selects, where their namespace has such policies
 * (`unsegmented-workload`). Told with the first of these policies; a selector that is not known selects everything.
 */
export const unsegmentedWorkloads: View = {
  derive(resource, all) {
    if (!isPolicy(resource)) return [];
    const beside = all.filter((other) => isPolicy(other) && namespaceOf(other) === namespaceOf(resource));
    if (beside[0] !== resource) return [];
    return all.flatMap((other) => {
      const path = Object.hasOwn(LABELS, other.type) ? LABELS[other.type] : undefined;
      if (path === undefined || namespaceOf(other) !== namespaceOf(resource)) return [];
      const labels = at(other.attributes, path);
      if (labels === undefined || beside.some((policy) => selects(policy, labels))) return [];
      return [{ ...other, type: 'unsegmented-workload' }];
    });
  },
};

/** Without `policyTypes` a policy is one on incoming traffic (Kubernetes API reference, NetworkPolicySpec). */
function isPolicy({ type, attributes }: Resource): boolean {
  if (type !== 'NetworkPolicy') return false;
  const types = at(attributes, ['spec', 'policyTypes']);
  return types === undefined || itemsOf(types).some((each) => textOf(each) !== 'Egress');
}

function namespaceOf({ attributes }: Resource): string {
  return textOf(at(attributes, ['metadata', 'namespace'])) ?? '';
}

function selects(policy: Resource, labels: Value): boolean {
  const selector = at(policy.attributes, ['spec', 'podSelector']);
  const wanted = memberOf(selector, 'matchLabels');
  if (memberOf(selector, 'matchExpressions') !== undefined || wanted?.kind !== 'map') return true;
  return wanted.entries.every(({ key, value }) => {
    const [own, asked] = [textOf(memberOf(labels, key)), textOf(value)];
    return asked === null || own === asked;
  });
}

function at(value: Value, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((found, key) => memberOf(found, key), value);
}
