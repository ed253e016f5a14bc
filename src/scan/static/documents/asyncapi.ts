import { memberOf, textOf, type Value } from '../infrastructure/value.js';
import type { Documented } from './documented.js';

/** The channels that an AsyncAPI document (2.x, 3.x) says the application takes messages of. */
export function asyncApiChannels(document: Value, path: string): readonly Documented[] {
  if (memberOf(document, 'asyncapi') === undefined) return [];
  return [...new Set([...ofVersion2(document), ...ofVersion3(document)])].map((name) => ({
    document: path,
    kind: 'consumer',
    name,
  }));
}

/** What others may `publish` to, the application receives (AsyncAPI 2.6, "Channel Item Object"). */
function ofVersion2(document: Value): string[] {
  const channels = memberOf(document, 'channels');
  if (channels?.kind !== 'map') return [];
  return channels.entries.flatMap(({ key, value }) => (memberOf(value, 'publish') === undefined ? [] : [key]));
}

/** Operations with `action: receive` (AsyncAPI 3.0, "Operation Object"). */
function ofVersion3(document: Value): string[] {
  const operations = memberOf(document, 'operations');
  if (operations?.kind !== 'map') return [];
  return operations.entries.flatMap(({ value }) => {
    if (textOf(memberOf(value, 'action')) !== 'receive') return [];
    const id = /^#\/channels\/([^/]{1,200})$/.exec(textOf(memberOf(memberOf(value, 'channel'), '$ref')) ?? '')?.[1];
    const channel = id === undefined ? undefined : memberOf(memberOf(document, 'channels'), id);
    return [textOf(memberOf(channel, 'address')) ?? id ?? []].flat();
  });
}
