import type { Resource } from '../resource.js';
import { type Entry, entry, itemsOf, list, map, memberOf, scalar, textOf, type Value } from '../value.js';
import type { View } from './view.js';

/** How a kind of resource names the parts of a rule that lets traffic in. */
interface Shape {
  /** Key of the rules inside the resource; null where it is a rule itself. */
  readonly rules: string | null;
  readonly from: string;
  readonly to: string;
  readonly protocol: string;
  readonly sources: readonly string[];
  /** What a rule must say to be one that lets in, by key; what it does not say counts as said. */
  readonly only: Readonly<Record<string, string>>;
}

const AWS: Shape = {
  rules: null,
  from: 'from_port',
  to: 'to_port',
  protocol: 'protocol',
  sources: ['cidr_blocks', 'ipv6_cidr_blocks'],
  only: {},
};
const CLOUDFORMATION: Shape = {
  rules: null,
  from: 'FromPort',
  to: 'ToPort',
  protocol: 'IpProtocol',
  sources: ['CidrIp', 'CidrIpv6'],
  only: {},
};
const AZURE: Shape = {
  rules: null,
  from: 'destination_port_range',
  to: 'destination_port_ranges',
  protocol: 'protocol',
  sources: ['source_address_prefix', 'source_address_prefixes'],
  only: { direction: 'inbound', access: 'allow' },
};

const SHAPES: Readonly<Record<string, Shape>> = {
  aws_security_group: { ...AWS, rules: 'ingress' },
  aws_default_security_group: { ...AWS, rules: 'ingress' },
  aws_security_group_rule: { ...AWS, only: { type: 'ingress' } },
  aws_vpc_security_group_ingress_rule: { ...AWS, protocol: 'ip_protocol', sources: ['cidr_ipv4', 'cidr_ipv6'] },
  'AWS::EC2::SecurityGroup': { ...CLOUDFORMATION, rules: 'SecurityGroupIngress' },
  'AWS::EC2::SecurityGroupIngress': CLOUDFORMATION,
  azurerm_network_security_rule: AZURE,
  azurerm_network_security_group: { ...AZURE, rules: 'security_rule' },
  google_compute_firewall: {
    rules: null,
    from: 'ports',
    to: 'ports',
    protocol: 'protocol',
    sources: ['source_ranges'],
    only: { direction: 'ingress', disabled: 'false' },
  },
};

/** Rules that let traffic in, of all clouds in one shape (`network-rule`): `ports` (`from`, `to`) and `sources`. */
export const networkRules: View = {
  derive(resource) {
    const shape = Object.hasOwn(SHAPES, resource.type) ? SHAPES[resource.type] : undefined;
    if (shape === undefined) return [];
    const rules = shape.rules === null ? [resource.attributes] : itemsOf(memberOf(resource.attributes, shape.rules));
    return rules.flatMap((rule) => ruleOf(resource, rule, shape));
  },
};

function ruleOf(resource: Resource, rule: Value, shape: Shape): Resource[] {
  if (rule.kind !== 'map' || !isMeant(rule, shape)) return [];
  const inside = resource.type === 'google_compute_firewall' ? itemsOf(memberOf(rule, 'allow')) : [rule];
  const ports = inside.flatMap((each) => portsOf(each, shape));
  const sources = shape.sources.flatMap((key) => itemsOf(memberOf(rule, key)));
  const entries: Entry[] = [entry('ports', list(ports, rule.at)), entry('sources', list(sources, rule.at))];
  const at = shape.rules === null ? resource.at : rule.at;
  return [{ ...resource, type: 'network-rule', at, attributes: map(entries, rule.at, rule.open) }];
}

function isMeant(rule: Value, { only }: Shape): boolean {
  return Object.entries(only).every(([key, wanted]) => {
    const value = memberOf(rule, key);
    return value === undefined || (value.kind === 'scalar' && String(value.value).toLowerCase() === wanted);
  });
}

function portsOf(rule: Value, { from, to, protocol }: Shape): Value[] {
  const named = memberOf(rule, protocol);
  const what = named?.kind === 'scalar' ? String(named.value).toLowerCase() : '';
  if (/icmp|^(?:1|58|esp|ah|50|51)$/.test(what)) return [];
  if (/^(?:-1|all)$/.test(what)) return [range(scalar(0, rule.at), scalar(65_535, rule.at), rule)];
  if (from.endsWith('ort') || from.endsWith('_port')) {
    const [first, last] = [memberOf(rule, from), memberOf(rule, to)];
    return first === undefined || last === undefined ? [] : [range(first, last, rule)];
  }
  const written = [...itemsOf(memberOf(rule, from)), ...(to === from ? [] : itemsOf(memberOf(rule, to)))];
  // Without a list of ports the clouds mean all of them.
  return written.length === 0 ? [range(scalar(0, rule.at), scalar(65_535, rule.at), rule)] : written.flatMap(parsed);
}

/** `22`, `1000-2000` or `*`. */
function parsed(value: Value): Value[] {
  const text = value.kind === 'scalar' ? String(value.value) : (textOf(value) ?? '');
  if (text === '*') return [range(scalar(0, value.at), scalar(65_535, value.at), value)];
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (match === null) return [];
  const [, first = '', last = first] = match;
  return [range(scalar(Number(first), value.at), scalar(Number(last), value.at), value)];
}

function range(from: Value, to: Value, { at }: Value): Value {
  return map([entry('from', from), entry('to', to)], at);
}
