// `node bench/rule-levels.mjs [--check]`: how often each rule was right and wrong on whole projects, clean ones (docs/quality.md)
// and planted ones (docs/benchmarks/static-quality.md), as rules/measured.json. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countJudged } from './static-quality/judged.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pages = ['docs/quality.md', 'docs/benchmarks/static-quality.md'].map((page) =>
  readFileSync(join(root, page), 'utf8'),
);
const file = join(root, 'rules/measured.json');
const text = `${JSON.stringify(countJudged(pages), null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('rules/measured.json is not what the two pages say; run node bench/rule-levels.mjs\n');
  process.exitCode = 1;
}
