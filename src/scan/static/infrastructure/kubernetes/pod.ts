import type { Resource } from '../resource.js';
import { entry, itemsOf, map, memberOf, textOf, type Value } from '../value.js';

/** Where the pod of each kind of workload stands (Kubernetes API reference, "Workload Resources"). */
const POD_OF: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  PodTemplate: ['template', 'spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  DeploymentConfig: ['spec', 'template', 'spec'],
  ReplicationController: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};

/**
 * The pod of a workload (`pod`) and its containers (`container`, with the pod's own settings as `pod`, and whether the
 * manifest is whole: a patch of Kustomize's names no image).
 */
export function podResources({ type, name, attributes }: Resource): Resource[] {
  const path = Object.hasOwn(POD_OF, type) ? POD_OF[type] : undefined;
  const spec = path?.reduce<Value | undefined>((value, key) => memberOf(value, key), attributes);
  if (spec?.kind !== 'map') return [];
  const containers = ['containers', 'initContainers'].flatMap((key) => itemsOf(memberOf(spec, key)));
  const whole = containers.some((container) => memberOf(container, 'image') !== undefined);
  const about = [entry('workload', { kind: 'scalar', value: type, at: spec.at, origin: 'elsewhere' } as const)];
  const holder = containers[0]?.at ?? spec.at;
  const place = { path: spec.at.path, start: holder.start, end: Math.min(holder.end, holder.start + 1) };
  const wholeness = entry('whole', { kind: 'scalar', value: whole, at: place, origin: 'elsewhere' });
  const pod = {
    type: 'pod',
    name,
    address: `pod/${name}`,
    at: headOf(spec),
    attributes: map([...spec.entries, ...about, wholeness], spec.at, spec.open),
  };
  return [
    pod,
    ...containers.flatMap((container): Resource[] => {
      if (container.kind !== 'map') return [];
      const own = textOf(memberOf(container, 'name')) ?? '';
      const entries = [...container.entries, entry('pod', spec), ...about];
      const at =
        container.entries[0] === undefined
          ? container.at
          : { ...container.entries[0].keyAt, end: container.entries[0].value.at.end };
      return [
        {
          type: 'container',
          name: `${name}/${own}`,
          address: `container/${name}/${own}`,
          at,
          attributes: map(entries, container.at, container.open),
        },
      ];
    }),
  ];
}

/** The first line of a map, for findings about the whole of it. */
function headOf(value: Value): Value['at'] {
  const first = value.kind === 'map' ? value.entries[0] : undefined;
  return first?.keyAt ?? value.at;
}
