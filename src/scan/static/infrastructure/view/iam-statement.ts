import type { Resource } from '../resource.js';
import { type Entry, entry, itemsOf, list, map, memberOf, scalar, textOf, type Value } from '../value.js';
import { policyOfText } from './policy-text.js';
import type { View } from './view.js';

const MAX_DEPTH = 12;
/** What may hold a policy of AWS. */
const OF_AWS = /^(?:data\.)?aws_|^AWS::|^(?:policy|module)$/;
/** Parts of the document of a policy that name who may assume a role. */
const TRUST = /assume|trust/i;

/**
 * The statements of policies of AWS in one shape (`iam-statement`), from `aws_iam_policy_document` and from every
 * document in JSON or YAML inside a resource: `effect`, `actions`, `not-actions`, `resources`, `not-resources`,
 * `principals` (`type`, `values`), `conditions` (`test`, `variable`, `values`), and the `kind` of the policy.
 */
export const iamStatements: View = {
  derive(resource) {
    if (resource.type === 'data.aws_iam_policy_document') {
      return itemsOf(memberOf(resource.attributes, 'statement')).flatMap((item) =>
        statement(resource, fromBlock(item), ''),
      );
    }
    if (!OF_AWS.test(resource.type)) return [];
    return documentsIn(resource.attributes, '', 0).flatMap(({ key, document }) =>
      itemsOf(memberOf(document, 'Statement')).flatMap((item) => statement(resource, fromJson(item), key)),
    );
  },
};

interface Found {
  readonly key: string;
  readonly document: Value;
}

function documentsIn(value: Value, key: string, depth: number): Found[] {
  if (depth > MAX_DEPTH) return [];
  switch (value.kind) {
    case 'map':
      if (memberOf(value, 'Statement') !== undefined) return [{ key, document: value }];
      return value.entries.flatMap((each) => documentsIn(each.value, each.key, depth + 1));
    case 'list':
      return value.items.flatMap((item) => documentsIn(item, key, depth + 1));
    case 'scalar':
    case 'text': {
      const document = policyOfText(value);
      return document === undefined ? [] : [{ key, document }];
    }
    default:
      return [];
  }
}

function statement(owner: Resource, value: Value | null, key: string): Resource[] {
  if (value?.kind !== 'map') return [];
  const kind =
    TRUST.test(key) || isAssuming(value)
      ? 'trust'
      : memberOf(value, 'principals') === undefined
        ? 'identity'
        : 'resource';
  const about = [
    entry('kind', scalar(kind, value.at, 'elsewhere')),
    entry('owner', scalar(owner.type, value.at, 'elsewhere')),
  ];
  const attributes = map([...value.entries, ...about], value.at, value.open);
  const sid = textOf(memberOf(value, 'sid'));
  return [{ ...owner, type: 'iam-statement', name: sid ?? owner.name, at: headOf(value), attributes }];
}

function isAssuming(value: Value): boolean {
  return itemsOf(memberOf(value, 'actions')).some((action) => /^sts:AssumeRole/i.test(textOf(action) ?? ''));
}

function headOf(value: Value): Value['at'] {
  const { path, start, end } = value.at;
  return { path, start, end };
}

const BLOCK_KEYS: Readonly<Record<string, string>> = {
  sid: 'sid',
  effect: 'effect',
  actions: 'actions',
  not_actions: 'not-actions',
  resources: 'resources',
  not_resources: 'not-resources',
};

function fromBlock(value: Value): Value | null {
  if (value.kind !== 'map') return null;
  const entries = renamed(value, BLOCK_KEYS);
  const effect = entries.some(({ key }) => key === 'effect')
    ? []
    : [entry('effect', scalar('Allow', value.at, 'elsewhere'))];
  const principals = ['principals', 'not_principals'].flatMap((key): Entry[] => {
    const given = memberOf(value, key);
    if (given === undefined) return [];
    const items = itemsOf(given).map((item) => map(renamed(item, { type: 'type', identifiers: 'values' }), item.at));
    return [entry(key === 'principals' ? 'principals' : 'not-principals', list(items, given.at, opens(given)))];
  });
  const condition = memberOf(value, 'condition');
  const conditions = condition === undefined ? [] : [entry('conditions', condition)];
  return map([...entries, ...effect, ...principals, ...conditions], value.at, value.open);
}

const JSON_KEYS: Readonly<Record<string, string>> = {
  Sid: 'sid',
  Effect: 'effect',
  Action: 'actions',
  NotAction: 'not-actions',
  Resource: 'resources',
  NotResource: 'not-resources',
};

function fromJson(value: Value): Value | null {
  if (value.kind !== 'map') return null;
  const entries = renamed(value, JSON_KEYS);
  for (const [key, name] of [
    ['Principal', 'principals'],
    ['NotPrincipal', 'not-principals'],
  ] as const) {
    const given = memberOf(value, key);
    if (given !== undefined) entries.push(entry(name, principalsOf(given)));
  }
  const condition = memberOf(value, 'Condition');
  if (condition !== undefined) entries.push(entry('conditions', conditionsOf(condition)));
  return map(entries, value.at, value.open);
}

/** `"*"`, or identifiers by their kind. */
function principalsOf(given: Value): Value {
  if (given.kind !== 'map') {
    return given.kind === 'scalar'
      ? list([map([entry('type', scalar('AWS', given.at)), entry('values', given)], given.at)], given.at)
      : given;
  }
  const items = given.entries.map(({ key, keyAt, value }) =>
    map([entry('type', scalar(key, keyAt)), entry('values', value)], keyAt),
  );
  return list(items, given.at, given.open);
}

/** `{ test: { variable: values } }` as a list. */
function conditionsOf(given: Value): Value {
  if (given.kind !== 'map') return given;
  const items = given.entries.flatMap(({ key: test, keyAt, value }) =>
    value.kind === 'map'
      ? value.entries.map((each) =>
          map(
            [
              entry('test', scalar(test, keyAt)),
              entry('variable', scalar(each.key, each.keyAt)),
              entry('values', each.value),
            ],
            each.keyAt,
          ),
        )
      : [map([entry('test', scalar(test, keyAt))], keyAt, true)],
  );
  return list(items, given.at, given.open);
}

function renamed(value: Value, names: Readonly<Record<string, string>>): Entry[] {
  if (value.kind !== 'map') return [];
  return value.entries.flatMap((each) =>
    Object.hasOwn(names, each.key) ? [{ ...each, key: names[each.key] ?? '' }] : [],
  );
}

function opens(value: Value): boolean {
  return value.kind === 'list' && value.open;
}
