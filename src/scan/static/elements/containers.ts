import type { Resource } from '../infrastructure/resource.js';
import { itemsOf, memberOf, textOf, type Value } from '../infrastructure/value.js';
import type { SeenElement } from './seen-element.js';

/** Folders of the machine with which a container has the machine. */
const OF_MACHINE = /^\/(?:$|etc|proc|sys|root|boot|dev|var\/run|run|var\/lib\/(?:docker|kubelet))(?:\/|$)/;

/** What containers of Compose and Kubernetes may do beyond what any container may. */
export function containerElements(resource: Resource): SeenElement[] {
  switch (resource.type) {
    case 'service':
      return ofCompose(resource);
    case 'container':
      return ofContainer(resource);
    case 'pod':
      return ofPod(resource);
    default:
      return [];
  }
}

function ofCompose(service: Resource): SeenElement[] {
  const { attributes } = service;
  const host = (key: string) => (textOf(memberOf(attributes, key)) === 'host' ? memberOf(attributes, key) : undefined);
  const mounts = itemsOf(memberOf(attributes, 'volumes')).flatMap((volume): [Value, string][] => {
    const source = (textOf(memberOf(volume, 'source')) ?? textOf(volume) ?? '').split(':')[0] ?? '';
    return OF_MACHINE.test(source) ? [[volume, `mounts ${source} of the machine`]] : [];
  });
  return [
    ...told(service, isTrue(memberOf(attributes, 'privileged')), 'privileged'),
    ...rightsOf(service, memberOf(attributes, 'cap_add')),
    ...told(service, host('network_mode'), 'network of the machine'),
    ...told(service, host('pid'), 'processes of the machine'),
    ...mounts.flatMap(([volume, words]) => told(service, volume, words)),
  ];
}

function ofContainer(container: Resource): SeenElement[] {
  const context = memberOf(container.attributes, 'securityContext');
  const user = memberOf(context, 'runAsUser');
  return [
    ...told(container, isTrue(memberOf(context, 'privileged')), 'privileged'),
    ...told(container, isTrue(memberOf(context, 'allowPrivilegeEscalation')), 'may get more rights'),
    ...rightsOf(container, memberOf(memberOf(context, 'capabilities'), 'add')),
    ...told(container, user?.kind === 'scalar' && user.value === 0 ? user : undefined, 'runs as root'),
  ];
}

function ofPod(pod: Resource): SeenElement[] {
  const { attributes } = pod;
  const volumes = itemsOf(memberOf(attributes, 'volumes')).flatMap((volume): [Value, string][] => {
    const path = memberOf(memberOf(volume, 'hostPath'), 'path');
    const text = textOf(path);
    return path === undefined || text === null ? [] : [[path, `mounts ${text} of the machine`]];
  });
  return [
    ...told(pod, isTrue(memberOf(attributes, 'hostNetwork')), 'network of the machine'),
    ...told(pod, isTrue(memberOf(attributes, 'hostPID')), 'processes of the machine'),
    ...told(pod, isTrue(memberOf(attributes, 'hostIPC')), 'memory of the machine'),
    ...volumes.flatMap(([at, words]) => told(pod, at, words)),
  ];
}

function rightsOf(resource: Resource, added: Value | undefined): SeenElement[] {
  return itemsOf(added).flatMap((each) => {
    const right = textOf(each);
    return right === null ? [] : told(resource, each, `right ${right.replace(/^CAP_/, '')}`);
  });
}

function isTrue(value: Value | undefined): Value | undefined {
  return value?.kind === 'scalar' && value.value === true ? value : undefined;
}

function told({ name }: Resource, value: Value | undefined, words: string): SeenElement[] {
  if (value === undefined) return [];
  return [{ kind: 'container', name: `${name}: ${words}`, at: value.at, boundary: 'administrator', facts: [] }];
}
