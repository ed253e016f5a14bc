// The keys of the policy file as a table, made of what scanners, conditions and sections say of themselves.

/** Between these the page is written anew. */
const BEGIN = '<!-- keys: written by npm run build -->';
const END = '<!-- /keys -->';

/**
 * Every key of the policy file, in the order of its schema: `gate.fail-on`, `exceptions[].id`, `secrets.rules.*`.
 * @param schema JSON Schema (draft 7)
 */
export function policyKeys(schema) {
  return Object.entries(schema.properties).flatMap(([name, part]) => keysOf(name, part, schema.definitions));
}

/** The page with the table of today's schema. @throws Error for a page without a place for it */
export function withPolicyKeys(page, schema) {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`the page has no '${BEGIN}' with '${END}' behind it`);
  const rows = policyKeys(schema).map(({ key, values, usual, description }) =>
    [`\`${key}\``, values, usual === undefined ? '' : `\`${usual}\``, description].map(cell).join(' | '),
  );
  const table = [
    '| key | values | without it | what it says |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ];
  return `${before}${BEGIN}\n\n${table.join('\n')}\n\n${END}${after}`;
}

function keysOf(key, part, definitions) {
  const inner = [
    [key, part],
    [`${key}[]`, part.items],
    [`${key}.*`, formOf(part)?.additionalProperties],
  ].flatMap(([prefix, each]) =>
    Object.entries(formOf(each)?.properties ?? {}).flatMap(([name, below]) =>
      keysOf(`${prefix}.${name}`, below, definitions),
    ),
  );
  const isGroup = part.type === 'object' && part.description === undefined && inner.length > 0;
  // One word for each of many names is said where they are listed.
  const told = part.then === undefined ? inner : inner.filter(({ description }) => description !== '');
  return [...(isGroup ? [] : [rowOf(key, part, definitions)]), ...told];
}

/** A part as an object, where it can have other forms. */
function formOf(part) {
  return part?.then?.properties === undefined ? part : part.then;
}

function rowOf(key, part, definitions) {
  const usual = part.default === undefined ? undefined : JSON.stringify(part.default).replace(/^"(.*)"$/, '$1');
  return { key, values: valuesOf(part, definitions), usual, description: part.description ?? '' };
}

function valuesOf(part, definitions) {
  const { enum: words, const: only, type, items, additionalProperties: entry } = part;
  if (part.$ref !== undefined) return valuesOf(definitions[part.$ref.split('/').at(-1)], definitions);
  if (words !== undefined) return words.map((word) => `\`${word}\``).join(', ');
  if (only !== undefined) return `\`${only}\``;
  if (part.then !== undefined)
    return `${valuesOf(part.else ?? { type: typeof part.default }, definitions)}, or keys below it`;
  if (type === 'array') return `list of ${items?.properties === undefined ? valuesOf(items, definitions) : 'entries'}`;
  if (type === 'object' && typeof entry === 'object') return `by name: ${valuesOf(entry, definitions)}`;
  if (type === 'object') return 'section';
  if (type === 'integer') return 'whole number';
  const [first, ...others] = [type].flat();
  const plain = { string: 'text', boolean: '`true`, `false`', number: 'number' }[first] ?? 'text';
  return others.includes('object') ? `${plain}, or keys below it` : plain;
}

/** One line, with nothing that ends the cell. */
function cell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
