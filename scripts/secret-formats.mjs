// Lists the token formats that public rule sets name and ours do not: literal beginnings of patterns, no patterns.
// Run by hand each month on files that somebody fetched: node scripts/secret-formats.mjs gitleaks.toml rules/*.yml
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** A beginning that tells a provider: letters, then a sign or a digit, four characters and more. */
const BEGINNING = /(?:\\b|[('"|])\(?((?=[A-Za-z0-9]{0,12}[_.-])[A-Za-z][A-Za-z0-9_.-]{3,24})(?=[[({\\])/g;
const OURS = new URL('../rules/secrets/', import.meta.url);

const keywords = readdirSync(OURS)
  .flatMap((file) => [load(readFileSync(new URL(file, OURS), 'utf8'))].flat())
  .flatMap(({ rules }) => rules.flatMap((rule) => rule.keywords ?? []))
  .map((keyword) => keyword.toLowerCase());

const lacking = new Map();
for (const file of process.argv.slice(2)) {
  for (const [, beginning] of readFileSync(file, 'utf8').matchAll(BEGINNING)) {
    const name = beginning.toLowerCase();
    const known = keywords.some((keyword) => keyword.startsWith(name) || name.startsWith(keyword));
    if (!known) lacking.set(beginning, [...new Set([...(lacking.get(beginning) ?? []), file])]);
  }
}
for (const [beginning, files] of [...lacking].sort()) process.stdout.write(`${beginning}\t${files.join(' ')}\n`);
