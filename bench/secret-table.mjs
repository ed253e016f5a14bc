import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { load, ROOT } from './bundle.mjs';
import { machine, publish, versionOf } from './machine.mjs';
import { table } from './measure.mjs';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS = LOWER + LOWER.toUpperCase();
const DIGITS = '0123456789';

/** Shapes of values, each with the name that it is given to where the text has a place for one. */
const SHAPES = [
  ['db password', (dice) => withSigns(dice, 14)],
  ['smtp password', (dice) => withDigit(dice, LETTERS + DIGITS, 16)],
  ['client secret', (dice) => withDigit(dice, LOWER + DIGITS, 20)],
  ['service api key', (dice) => draw(dice, '0123456789abcdef', 40)],
  ['auth token', (dice) => withDigit(dice, `${LETTERS + DIGITS}-_`, 43)],
  ['signing secret', (dice) => withDigit(dice, LETTERS + DIGITS, 32)],
];

/** What stands where a value would, and is none. */
const CONTROLS = [
  ['empty', () => ''],
  ['placeholder', () => 'changeme'],
  ['instruction', (name) => `your-${name.replaceAll(' ', '-')}-here`],
  ['mark', (name) => `<${name.replaceAll(' ', '-')}>`],
  ['reference', (name) => `\${${name.replaceAll(' ', '_').toUpperCase()}}`],
  ['template', (name) => `{{ vault.${name.replaceAll(' ', '_')} }}`],
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function diceFrom(seed) {
  let state = 0;
  for (const char of seed) state = (Math.imul(state, 31) + char.charCodeAt(0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function draw(dice, alphabet, length) {
  return Array.from({ length }, () => alphabet[Math.floor(dice() * alphabet.length)]).join('');
}

/** Begins and ends with a letter, so that no format needs quotes for it; as generators do, with a digit at least. */
function withDigit(dice, alphabet, length) {
  const letters = alphabet.includes('A') ? LETTERS : LOWER;
  const body = draw(dice, alphabet, length - 3) + draw(dice, DIGITS, 1);
  return draw(dice, letters, 1) + body + draw(dice, letters, 1);
}

function withSigns(dice, length) {
  const value = withDigit(dice, LETTERS + DIGITS, length);
  const at = 2 + Math.floor(dice() * (length - 4));
  return value.slice(0, at) + draw(dice, '-_.+^~=', 1) + value.slice(at + 1);
}

function forms(name) {
  const words = name.split(' ');
  const pascal = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const snake = words.join('_');
  return {
    '{snake}': snake,
    '{UPPER}': snake.toUpperCase(),
    '{kebab}': words.join('-'),
    '{dot}': words.join('.'),
    '{Pascal}': pascal,
    '{camel}': pascal[0].toLowerCase() + pascal.slice(1),
  };
}

function fill(template, name, value, dice) {
  const half = value.length >> 1;
  const parts = {
    ...forms(name),
    '{V1}{V2}': value,
    '{V1}': value.slice(0, half),
    '{V2}': value.slice(half),
    '{V}': value,
    '{B64}': `${draw(dice, `${LETTERS + DIGITS}+/`, 43)}=`,
    '{HEX128}': draw(dice, '0123456789abcdef', 128),
    '{HEX64}': draw(dice, '0123456789abcdef', 64),
    '{HEX}': draw(dice, '0123456789abcdef', 32),
    '{ENC}': Buffer.from(value).toString('base64'),
  };
  let text = template;
  for (const [mark, part] of Object.entries(parts)) text = text.replaceAll(mark, part);
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** The texts of one entry: six with a value, six with something else in its place where the entry has one place. */
function samplesOf([id, path, template, values], index) {
  const held = index % 3 === 2;
  const real = SHAPES.map(([name, make], shape) => {
    const dice = diceFrom(`${id} ${template} ${shape}`);
    let value = make(dice);
    if (values === 'plain') value = value.replace(/[^A-Za-z0-9]/g, () => draw(dice, LOWER, 1));
    return { id, path, held, secret: true, value, text: fill(template, name, value, dice) };
  });
  if (!template.includes('{V}')) return real;
  const none = CONTROLS.map(([control, make], turn) => {
    const [name] = SHAPES[turn % SHAPES.length];
    return { id, path, held, secret: false, control, text: fill(template, name, make(name), diceFrom(id)) };
  });
  return [...real, ...none];
}

async function scanOurselves(samples) {
  const ours = await load(`
    export { compileRuleFiles } from './src/scan/secrets/rules/rule-files.js';
    export { createEngine } from './src/scan/secrets/match/engine.js';
    export { scanBytes } from './src/scan/secrets/scan-bytes.js';
  `);
  const engine = ours.createEngine(await ours.compileRuleFiles(join(ROOT, 'rules/secrets')));
  const found = new Set();
  for (const sample of samples) {
    const result = ours.scanBytes(engine, sample.path, Buffer.from(sample.text));
    if ('found' in result && result.found.some(({ confidence }) => confidence !== 'low')) found.add(sample);
  }
  return found;
}

function runGitleaks(command, samples) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-table-')));
  try {
    const byFile = new Map();
    samples.forEach((sample, index) => {
      const file = join(root, 'in', String(index), sample.path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, sample.text);
      byFile.set(file, sample);
    });
    const report = join(root, 'report.json');
    const args = [
      'dir',
      join(root, 'in'),
      '--no-banner',
      '-l',
      'error',
      '-f',
      'json',
      '-r',
      report,
      '--exit-code',
      '0',
    ];
    spawnSync(command, args);
    return new Set(JSON.parse(readFileSync(report, 'utf8')).map((finding) => byFile.get(finding.File)));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function ratio(samples, found) {
  const hits = samples.filter((sample) => found.has(sample)).length;
  return `${hits} / ${samples.length} (${((100 * hits) / samples.length).toFixed(1)} %)`;
}

/**
 * Prints how many values of a table are found at medium confidence and above, and how many of what is no value, ours and
 * gitleaks; every third entry is held back from those who work on the scanner and counted apart.
 * @param name of the page in docs/benchmarks, title and words on the entries for it
 */
export async function runTable({ name, title, entries, words }) {
  const { values: options } = parseArgs({
    options: {
      gitleaks: { type: 'string', default: join(homedir(), 'go/bin/gitleaks') },
      peers: { type: 'boolean', default: true },
      write: { type: 'boolean', default: false },
      missed: { type: 'boolean', default: false },
      'held-back': { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const samples = entries.flatMap(samplesOf);
  const tools = new Map([['gatehouse', await scanOurselves(samples)]]);
  if (options.peers && existsSync(options.gitleaks))
    tools.set(`gitleaks ${versionOf(options.gitleaks)}`, runGitleaks(options.gitleaks, samples));
  const parts = [
    samples.filter(({ secret, held }) => secret && !held),
    samples.filter(({ secret, held }) => secret && held),
    samples.filter(({ secret }) => secret),
    samples.filter(({ secret }) => !secret),
  ];
  const rows = [...tools].map(([tool, found]) => [tool, ...parts.map((part) => ratio(part, found))]);
  const text = [
    `# ${title}`,
    '',
    `${entries.length} ${words}, each with ${SHAPES.length} random values of different shapes, and with ${CONTROLS.length} things that`,
    'stand where a value would: nothing, a placeholder, an instruction, a mark, a reference, a template. Found means at medium',
    'confidence and above. Every third entry was held back while the scanner was worked on; its figure is the one to believe.',
    machine(),
    '',
    table(['tool', 'worked on', 'held back', 'all', 'false'], rows),
    '',
    `Made by \`node bench/${name}.mjs --write\`.`,
  ];
  publish(name, text.join('\n'), options.write);
  if (options.missed) tellMissed(samples, tools.get('gatehouse'), options['held-back']);
}

function tellMissed(samples, found, held) {
  const told = new Map();
  for (const sample of samples) {
    if (sample.held !== held || sample.secret === found.has(sample)) continue;
    const key = `${sample.secret ? 'missed' : 'FALSE'} ${sample.id} · ${sample.path}`;
    told.set(key, [...(told.get(key) ?? []), sample]);
  }
  for (const [key, list] of told)
    process.stdout.write(`${list.length} ${key}: ${JSON.stringify(list[0].text).slice(0, 150)}\n`);
}
