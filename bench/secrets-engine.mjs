// What the engine of the secret scan does with the worst of inputs, and whether its windows miss anything.
//   node bench/secrets-engine.mjs FOLDER [--every 50]
// Every 50th file of FOLDER is matched twice: in windows, and by each rule's expression over the whole text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load, ROOT } from './bundle.mjs';
import { machine } from './machine.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '50' } },
});
const write = (text) => process.stdout.write(`${text}\n`);
const ours = await load(`
  export { compileRuleFiles, readRuleFiles } from './src/scan/secrets/rules/rule-files.js';
  export { createEngine } from './src/scan/secrets/match/engine.js';
  export { scanText } from './src/scan/secrets/scan-text.js';
  export { unsignedForm } from './src/util/binary-form.js';
  export { windowedMatches, wholeTextMatches } from './test/scan/secrets/whole-text.js';
  export { diceFrom, expandExample } from './test/scan/secrets/expand-example.js';
`);
const compiled = await ours.compileRuleFiles(join(ROOT, 'rules/secrets'));
const engine = ours.createEngine(compiled);

write(machine());
hostile(await units());
if (positionals[0] !== undefined) compareWindows(positionals[0], Number(options.every));

/** Keywords, and whole and broken examples of all rules: what a hostile line can be made of. */
async function units() {
  const found = [compiled.keywords.map((keyword) => keyword.text).join('=')];
  for (const { text } of compiled.keywords) found.push(text, `${text} `, `${text}="`, `"${text}":"aB3x`, `-${text}=`);
  for (const provider of await ours.readRuleFiles(join(ROOT, 'rules/secrets'))) {
    for (const rule of provider.rules) {
      const example = ours.expandExample(rule.examples[0], ours.diceFrom(rule.id));
      found.push(example, example.slice(0, -2), `${example.slice(0, example.length >> 1)} `);
    }
  }
  return found;
}

/** The worst megabytes that can be made of them. A tenth is enough to rank; the worst are then measured in full. */
function hostile(all) {
  const ranked = all.map((unit) => ({ unit, ms: best(lineOf(unit, 1e5), 1) })).sort((a, b) => b.ms - a.ms);
  write(`\n${all.length} hostile lines of 1 MB, the worst:\n\n| ms | unit |\n|---:|---|`);
  const worst = ranked.slice(0, 40).map(({ unit }) => ({ unit, ms: best(lineOf(unit, 1e6), 3) }));
  for (const { unit, ms } of worst.sort((a, b) => b.ms - a.ms).slice(0, 10)) {
    write(`| ${ms.toFixed(0)} | ${JSON.stringify(unit.slice(0, 24)).replaceAll('|', '\\|')} |`);
  }
}

function lineOf(unit, length) {
  return Buffer.from(unit.repeat(Math.ceil(length / unit.length)).slice(0, length), 'latin1');
}

function best(bytes, times) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    ours.scanText(engine, 'src/a.env', bytes);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function compareWindows(folder, every) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter((_, index) => index % every === 0);
  let bytes = 0;
  let matches = 0;
  const differences = [];
  for (const file of files) {
    const content = readFileSync(file);
    // Rules over whole texts take seconds for a megabyte.
    if (content.length > 1_000_000 || content.includes(0) || ours.unsignedForm(content.subarray(0, 4_096)) !== null)
      continue;
    const text = content.toString('latin1');
    bytes += content.length;
    const [windows, whole] = [ours.windowedMatches(engine, text), ours.wholeTextMatches(engine, text)];
    matches += whole.length;
    for (const match of whole)
      if (!windows.includes(match)) differences.push(`${file}: only in the whole text: ${match}`);
    for (const match of windows) if (!whole.includes(match)) differences.push(`${file}: only in a window: ${match}`);
  }
  write(
    `\nWindows against whole texts: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${matches} matches, ${differences.length} differences`,
  );
  for (const difference of differences) write(difference);
}
