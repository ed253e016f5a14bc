// How many passwords the secret scan finds: 16 shapes in 24 contexts, and how many texts and names it takes for one.
//   node bench/secret-passwords.mjs [--missed] [--write]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load as parseYaml } from 'js-yaml';
import { load, ROOT } from './bundle.mjs';
import { machine, publish } from './machine.mjs';
import { table } from './measure.mjs';
import { CONTEXTS } from './secret-passwords/contexts.mjs';
import { SHAPES } from './secret-passwords/shapes.mjs';

const TURNS = 4;
const NEGATIVES = 2_000;
const { values: options } = parseArgs({
  options: { missed: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const ours = await load(`
  export { compileRuleFiles } from './src/scan/secrets/rules/rule-files.js';
  export { createEngine } from './src/scan/secrets/match/engine.js';
  export { scanText } from './src/scan/secrets/scan-text.js';
  export { likelihoodOf } from './src/scan/secrets/words/likelihood.js';
  export { characters, diceFrom } from './src/scan/secrets/rules/example-text.js';
`);
const engine = ours.createEngine(await ours.compileRuleFiles(join(ROOT, 'rules/secrets')));
const words = parseYaml(readFileSync(join(ROOT, 'bench/secret-passwords/words.yml'), 'utf8'));
const scores = { secret: [], text: [] };

const shapes = Object.entries(SHAPES).map(([name, make]) => [name, ...foundOf(name, make)]);
const found = shapes.reduce((sum, [, hits]) => sum + hits, 0);
const all = shapes.reduce((sum, [, , count]) => sum + count, 0);
const alarms = negatives().filter(isAlarm);
report();

/** Dice for one text, and what is thrown with them. */
function throwsOf(seed) {
  const dice = ours.diceFrom(seed);
  return {
    of: (set, count) => ours.characters(set, count, dice),
    pick: (list) => words[list][dice.below(words[list].length)],
    below: (limit) => dice.below(limit),
  };
}

function foundOf(name, make) {
  let hits = 0;
  for (const [index, [path, write]] of CONTEXTS.entries()) {
    for (let turn = 0; turn < TURNS; turn++) {
      const value = make(throwsOf(`${name} ${index} ${turn}`));
      scores.secret.push(ours.likelihoodOf(value).random);
      if (told(path, write(value))) hits++;
      else if (options.missed) process.stdout.write(`missed: ${name} in ${path}: ${value}\n`);
    }
  }
  return [hits, CONTEXTS.length * TURNS];
}

function told(path, text) {
  return ours.scanText(engine, path, Buffer.from(text)).found.some(({ confidence }) => confidence !== 'low');
}

/** Texts of ten languages as they stand and as keys, and names of two to four words, with and without a number. */
function negatives() {
  const texts = Object.values(words.texts).flat();
  return Array.from({ length: NEGATIVES }, (_, turn) => {
    const { pick, below } = throwsOf(`text ${turn}`);
    const joint = [' ', '-', '_', '.', ''][below(5)];
    const own = turn % 2 === 0;
    const parts = own
      ? texts[below(texts.length)].split(' ')
      : Array.from({ length: 2 + below(3) }, () => pick('code'));
    const large = joint === '' || below(3) === 0;
    const joined = parts
      .map((part) => (large ? part.replace(/^./, (letter) => letter.toUpperCase()) : part))
      .join(joint);
    return { value: `${joined}${['', '', '', '2', '!', ':'][below(6)]}`, context: CONTEXTS[below(CONTEXTS.length)] };
  });
}

function isAlarm({ value, context: [path, write] }) {
  scores.text.push(ours.likelihoodOf(value).random);
  const alarm = told(path, write(value));
  if (alarm && options.missed) process.stdout.write(`alarm: ${path}: ${value}\n`);
  return alarm;
}

/** Of all values with so many bits, how many are passwords: passwords and texts count the same. */
function curve() {
  const edges = [-200, -60, -40, -20, -10, 0, 10, 20, 30, 40, 60, 200];
  return edges.slice(1).map((to, at) => {
    const share = (list) => list.filter((bits) => bits >= edges[at] && bits < to).length / list.length;
    const [secret, text] = [share(scores.secret), share(scores.text)];
    const part = secret + text === 0 ? 0 : secret / (secret + text);
    return [`${edges[at]} to ${to}`, percent(secret), percent(text), percent(part), '#'.repeat(Math.round(part * 30))];
  });
}

function percent(part) {
  return `${(100 * part).toFixed(1)} %`;
}

function report() {
  const lines = [
    '# Which passwords the secret scan finds',
    '',
    `${Object.keys(SHAPES).length} shapes in ${CONTEXTS.length} contexts, ${TURNS} of each: ${found} of ${all} found at medium and above, ${percent(found / all)}.`,
    `Of ${NEGATIVES} texts of ten languages and names of programs ${alarms.length} are taken for one, ${percent(alarms.length / NEGATIVES)}.`,
    machine(),
    '',
    table(['shape', 'found', 'of'], shapes),
    '',
    'How many bits likelier a value is as random characters than as text, and what it is then. From 10 bits on it is told.',
    '',
    table(['bits', 'passwords', 'texts', 'a password', 'curve'], curve()),
  ];
  publish('secret-passwords', lines.join('\n'), options.write);
}
