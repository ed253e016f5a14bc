import type { Resource } from '../infrastructure/resource.js';
import { itemsOf, memberOf, textOf, type Value } from '../infrastructure/value.js';
import type { SeenElement } from './seen-element.js';

/** Everybody. */
const ANYWHERE: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0', '*', 'internet', 'any', '0.0.0.0']);
/** A port that Compose publishes on the machine itself alone. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|\[?::1\]?):/;

/**
 * Ports that a resource opens: published ports of Compose, services and ingresses of Kubernetes, rules of cloud networks (as
 * the view `network-rule` has them).
 */
export function portElements(resource: Resource): readonly SeenElement[] {
  switch (resource.type) {
    case 'service':
      return published(resource);
    case 'Service':
      return balanced(resource);
    case 'Ingress':
      return ingress(resource);
    case 'container':
      return ofMachine(resource);
    case 'network-rule':
      return rule(resource);
    default:
      return [];
  }
}

function opened({ address, type }: Resource, at: Value['at'], port: string, from: string): SeenElement {
  return {
    kind: 'port',
    name: `${port} from ${from}`,
    at,
    boundary: ANYWHERE.has(from) ? 'internet' : 'service',
    facts: [{ name: 'by', value: `${type} ${address}`, at: null }],
  };
}

/** `8080:80`, `127.0.0.1:8080:80/tcp`, `{ published: 8080 }` (Compose specification, "ports"). */
function published(service: Resource): SeenElement[] {
  return itemsOf(memberOf(service.attributes, 'ports')).flatMap((item) => {
    if (item.kind === 'map') {
      const port = scalarText(memberOf(item, 'published'));
      const host = textOf(memberOf(item, 'host_ip'));
      return port === null || (host !== null && LOOPBACK.test(`${host}:`))
        ? []
        : [opened(service, item.at, port, '0.0.0.0')];
    }
    const text = scalarText(item);
    if (text === null || LOOPBACK.test(text)) return [];
    const port = /(?:^|:)(\d{1,5}(?:-\d{1,5})?):\d{1,5}(?:-\d{1,5})?(?:\/\w+)?$/.exec(text)?.[1];
    return port === undefined ? [] : [opened(service, item.at, port, '0.0.0.0')];
  });
}

/** Ports of the machine that a container takes (Kubernetes API reference, "ContainerPort"). */
function ofMachine(container: Resource): SeenElement[] {
  return itemsOf(memberOf(container.attributes, 'ports')).flatMap((item) => {
    const port = scalarText(memberOf(item, 'hostPort'));
    return port === null ? [] : [opened(container, item.at, port, '0.0.0.0/0')];
  });
}

function balanced(service: Resource): SeenElement[] {
  const spec = memberOf(service.attributes, 'spec');
  const type = textOf(memberOf(spec, 'type'));
  if (type !== 'LoadBalancer' && type !== 'NodePort') return [];
  const ranges = itemsOf(memberOf(spec, 'loadBalancerSourceRanges')).flatMap((each) => textOf(each) ?? []);
  const sources = ranges.length === 0 ? ['0.0.0.0/0'] : ranges;
  return itemsOf(memberOf(spec, 'ports')).flatMap((item) => {
    const port =
      scalarText(memberOf(item, type === 'NodePort' ? 'nodePort' : 'port')) ?? scalarText(memberOf(item, 'port'));
    return port === null ? [] : sources.map((from) => opened(service, item.at, port, from));
  });
}

function ingress(resource: Resource): SeenElement[] {
  return itemsOf(memberOf(memberOf(resource.attributes, 'spec'), 'rules')).map((item) =>
    opened(resource, item.at, `ingress ${textOf(memberOf(item, 'host')) ?? '*'}`, '0.0.0.0/0'),
  );
}

function rule(resource: Resource): SeenElement[] {
  const sources = itemsOf(memberOf(resource.attributes, 'sources')).flatMap((each) => textOf(each) ?? []);
  return itemsOf(memberOf(resource.attributes, 'ports')).flatMap((range) => {
    const [from, to] = [scalarText(memberOf(range, 'from')), scalarText(memberOf(range, 'to'))];
    if (from === null || to === null) return [];
    return sources.map((source) => opened(resource, resource.at, from === to ? from : `${from}-${to}`, source));
  });
}

function scalarText(value: Value | undefined): string | null {
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : null;
}
