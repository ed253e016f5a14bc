// Writes rules/popular-packages/{npm,pypi}.txt anew: names in the order of their downloads.
//
//   node scripts/popular-packages.mjs npm FILE    lib/top-download.js of the npm package `npm-high-impact`
//   node scripts/popular-packages.mjs pypi FILE   top-pypi-packages.min.json of github.com/hugovk/top-pypi-packages
//
// The first part of a list are the names that somebody may imitate: the old first part, and the most downloaded. Below
// REST stand further names that are widely used and so no look-alikes themselves.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const REST = '# Less used: never suspected, and never taken for what was meant.';
const MOST_IMITATED = 2500;

const SOURCES = {
  npm: {
    title: 'npm',
    origin: 'npm-high-impact 1.13.0 (MIT): packages downloaded a million times a week and more',
    most: 8000,
    names: (text) => [...text.matchAll(/^\s+'([^'\n]+)',?$/gm)].map(([, name]) => name),
    normal: (name) => name,
  },
  pypi: {
    title: 'PyPI',
    origin: 'top-pypi-packages of 2026-04-01: downloads of 30 days',
    most: 5000,
    names: (text) => JSON.parse(text).rows.map(({ project }) => project),
    normal: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
  },
};

const [ecosystem = '', file = ''] = process.argv.slice(2);
const source = SOURCES[ecosystem];
if (source === undefined || file === '') {
  process.stderr.write('usage: node scripts/popular-packages.mjs npm|pypi FILE\n');
  process.exit(2);
}
const target = fileURLToPath(new URL(`../rules/popular-packages/${ecosystem}.txt`, import.meta.url));
const names = source.names(await readFile(file, 'utf8')).map(source.normal);
if (names.length < source.most) throw new Error(`${file} holds ${names.length} names, less than ${source.most}`);
const [firstPart = ''] = (await readFile(target, 'utf8')).split(REST);
const imitated = new Set([
  ...names.slice(0, MOST_IMITATED),
  ...firstPart.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
]);
const rest = names.slice(0, source.most).filter((name) => !imitated.has(name));
const head = [
  `# Widely used packages of ${source.title}, one name a line: a new package named almost like one of them is looked at twice.`,
  '# A name in this list is never suspected itself.',
  `# Made by scripts/popular-packages.mjs of ${source.origin}.`,
];
await writeFile(target, `${[...head, ...imitated, REST, ...new Set(rest)].join('\n')}\n`);
process.stdout.write(`${target}: ${imitated.size} names and ${rest.length} less used\n`);
