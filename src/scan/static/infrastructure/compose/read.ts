import type { Budget } from '../budget.js';
import type { FormatFile, FormatGap, Reading } from '../format.js';
import type { Resource } from '../resource.js';
import { type Entry, entry, itemsOf, joined, list, map, memberOf, scalar, textOf, type Value } from '../value.js';
import { yamlFile } from '../yaml/document.js';

/** `$NAME`, `${NAME}`, `${NAME:-x}`; `$$` is a dollar (Compose specification, "Interpolation"). */
const VARIABLE = /(\$\$|\$\{[^}]{0,300}\}|\$[A-Za-z_]\w*)/;
/** Keys of services that say nothing else; a map of which none has one is no map of services. */
const OF_SERVICES = ['image', 'build', 'extends'];

/** Each service as a resource, with `env` (`name`, `value`), `mounts` (sources) and `published` ports besides. */
export function read(files: readonly FormatFile[], budget: Budget): Reading {
  const gaps: FormatGap[] = [];
  const resources = files.flatMap((file) => {
    const { documents, error } = yamlFile(file, budget);
    if (error !== null) {
      gaps.push({ kind: 'syntax', path: file.path, subject: 'Compose', reason: `not valid YAML: ${error}` });
    }
    return documents.flatMap((document) => servicesOf(document, budget));
  });
  return { resources, gaps };
}

function servicesOf(document: Value, budget: Budget): Resource[] {
  const services = memberOf(document, 'services');
  if (services?.kind !== 'map') return [];
  const isOne = ({ value }: Entry) => OF_SERVICES.some((key) => memberOf(value, key) !== undefined);
  if (!services.entries.some(isOne)) return [];
  return services.entries.flatMap(({ key, keyAt, value }): Resource[] => {
    const service = interpolated(value, budget);
    if (service.kind !== 'map') return [];
    const more = [
      entry('env', environmentOf(memberOf(service, 'environment'), keyAt)),
      entry('mounts', mountsOf(memberOf(service, 'volumes'), keyAt)),
      entry('arguments', environmentOf(memberOf(memberOf(service, 'build'), 'args'), keyAt)),
    ];
    const attributes = map(
      [...service.entries, ...more],
      service.at,
      service.open || memberOf(service, 'extends') !== undefined,
    );
    return [{ type: 'service', name: key, address: key, at: keyAt, attributes }];
  });
}

/** The value with everything that the environment decides not known. */
function interpolated(value: Value, budget: Budget): Value {
  budget.spend();
  switch (value.kind) {
    case 'map':
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: interpolated(each.value, budget) })) };
    case 'list':
      return { ...value, items: value.items.map((item) => interpolated(item, budget)) };
    case 'scalar': {
      if (typeof value.value !== 'string' || !value.value.includes('$')) return value;
      const parts = value.value
        .split(VARIABLE)
        .map((part) => (part === '$$' ? '$' : VARIABLE.test(part) ? null : part));
      return joined(
        parts.filter((part) => part !== ''),
        value.at,
        value.origin,
      );
    }
    default:
      return value;
  }
}

/** `environment` and `args` as a list of names and values, from a map or from `NAME=value`. */
function environmentOf(given: Value | undefined, at: Value['at']): Value {
  if (given?.kind === 'map') {
    const items = given.entries.map(({ key, keyAt, value }) =>
      map([entry('name', scalar(key, keyAt)), entry('value', value)], {
        ...keyAt,
        end: Math.max(keyAt.end, value.at.end),
      }),
    );
    return list(items, given.at, given.open);
  }
  const items = itemsOf(given).flatMap((item) => {
    if (item.kind === 'text') {
      const [first, ...rest] = item.parts;
      const name = /^(\w+)=(.*)$/s.exec(first ?? '');
      if (name === null) return [];
      const parts = [name[2] ?? '', ...rest].filter((part) => part !== '');
      return [map([entry('name', scalar(name[1] ?? '', item.at)), entry('value', joined(parts, item.at))], item.at)];
    }
    const pair = /^([^=]+)=(.*)$/s.exec(textOf(item) ?? '');
    return pair === null
      ? []
      : [map([entry('name', scalar(pair[1] ?? '', item.at)), entry('value', scalar(pair[2] ?? '', item.at))], item.at)];
  });
  return list(items, given?.at ?? at);
}

/** What is mounted, from the short and the long form. */
function mountsOf(given: Value | undefined, at: Value['at']): Value {
  const sources = itemsOf(given).flatMap((item): Value[] => {
    if (item.kind === 'map') return [memberOf(item, 'source')].filter((source) => source !== undefined);
    const text = textOf(item);
    return text === null ? [] : [scalar(text.split(':')[0] ?? '', item.at)];
  });
  return list(sources, given?.at ?? at);
}
