// THIRD-PARTY-LICENSES.txt: what every package in dist/, and every foreign work inside one, asks to have told of it.
// A package says it in a file of its own; what it leaves out is recorded in license-texts/, or the build fails.
import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import parseExpression from 'spdx-expression-parse';
import { BuildFault } from './build-fault.mjs';

const TEXTS = join(dirname(fileURLToPath(import.meta.url)), 'license-texts');
const NOTICES = 'scripts/license-texts/notices.json';
const HEAD = `Gatehouse has the works below in its bundle. Where one says no more than its copyright, the text of the licence that
is named beside it stands at the end of this file.`;
const STANDARD_LIBRARY = 'Rust standard library';

/** Licences that may be bundled, each with words that every whole text of it has. Another is for people to look at. */
const KNOWN = new Map([
  ['Apache-2.0', 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION'],
  ['BSD-2-Clause', 'Redistribution and use in source and binary forms'],
  ['BSD-3-Clause', 'Redistribution and use in source and binary forms'],
  ['BSL-1.0', 'Boost Software License'],
  ['CC-BY-3.0', 'Attribution 3.0 Unported CREATIVE COMMONS CORPORATION'],
  ['CC0-1.0', 'CC0 1.0 Universal CREATIVE COMMONS CORPORATION'],
  ['ICU', 'ICU License'],
  ['ISC', 'Permission to use, copy, modify, and/or distribute this software'],
  ['MIT', 'Permission is hereby granted, free of charge, to any person obtaining a copy'],
  ['PostgreSQL', 'Permission to use, copy, modify, and distribute this software and its documentation for any purpose'],
  ['Unicode-DFS-2016', 'UNICODE, INC. LICENSE AGREEMENT'],
]);

/**
 * The packages that files are from, sorted by name.
 * @param inputs paths from `root`, with a slash, as esbuild's metafile has them; what is ours is left out
 * @returns `{ folder, name, version, license }`, the folder with its real path
 */
export async function bundledPackages(root, inputs) {
  const named = inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  const paths = [...new Set(named)].filter((path) => path !== undefined);
  // A linked node_modules has two paths to one package.
  const folders = await Promise.all(paths.map((path) => realpath(join(root, path))));
  const packages = [];
  for (const folder of new Set(folders)) {
    const { name, version, license = '' } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    packages.push({ folder, name, version, license });
  }
  return packages.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** A line for each package that is bundled in several copies: they cost bytes, and a fix reaches one of them alone. */
export function bundledTwice(packages) {
  const names = new Set(packages.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const versions = packages.filter((one) => one.name === name).map(({ version }) => version);
    return versions.length === 1
      ? []
      : [`${name} is bundled as ${versions.join(' and ')}: let 'overrides' of package.json choose one, then npm ci`];
  });
}

/**
 * The text of THIRD-PARTY-LICENSES.txt.
 * @param packages what `bundledPackages` answers
 * @param assets paths from `root` of the files that dist/ has as they are
 * @param texts folder with notices.json and `<SPDX id>.txt`
 * @throws BuildFault with a line for each fault: no text, a licence that nobody looked at, a compiled part without a notice
 */
export async function licensesText(root, packages, assets, texts = TEXTS) {
  const recorded = JSON.parse(await readFile(join(texts, 'notices.json'), 'utf8'));
  const standard = await standardTexts(texts);
  const faults = [...staleNotices(packages, recorded), ...(await unnamedParts(root, assets, recorded))];
  const referred = new Set();
  const sections = [];
  for (const { folder, name, version, license } of packages) {
    const { notices = [], parts = [] } = recorded[name] ?? {};
    const text = [await ownText(folder), ...notices].filter((one) => one !== '').join('\n');
    const works = [{ name: `${name} ${version}`, license, text }, ...parts.map(partOf)];
    for (const work of works) {
      const { missing, problems } = lookAt(work, standard);
      for (const id of missing) referred.add(id);
      faults.push(...problems);
    }
    sections.push(works.map((work) => `${work.name} (${work.license})\n\n${work.text}\n`).join('\n'));
  }
  if (faults.length > 0) throw new BuildFault(faults.map((fault) => `licences: ${fault}`).join('\n'));
  const ends = [...referred].sort().map((id) => `Text of ${id}\n\n${standard.get(id)}\n`);
  return [`${HEAD}\n`, ...sections, ...ends].join(`\n${'-'.repeat(80)}\n\n`);
}

function partOf({ name, license, notices }) {
  return { name: `Part of it: ${name}`, license, text: notices.join('\n') };
}

/** Which licences of a work need the standard text, and what is wrong with what it says. */
function lookAt({ name, license, text }, standard) {
  if (text === '') return { missing: [], problems: [`${name} has no licence text: record its notice in ${NOTICES}`] };
  const missing = [];
  const problems = [];
  for (const id of idsOf(license)) {
    const words = KNOWN.get(id);
    if (words === undefined) problems.push(`${name}: may '${id}' be bundled? nobody has looked at this licence`);
    else if (text.replace(/\s+/g, ' ').includes(words)) continue;
    else if (standard.has(id)) missing.push(id);
    else problems.push(`${name} lacks the text of ${id}: put it into scripts/license-texts/${id}.txt`);
  }
  return { missing, problems };
}

/** The licences of an SPDX expression that must be told; of a choice the first that is known. */
function idsOf(license) {
  function walk(node) {
    if (node.conjunction === undefined) return [node.license ?? license];
    const [left, right] = [walk(node.left), walk(node.right)];
    if (node.conjunction === 'and') return [...left, ...right];
    return left.every((id) => KNOWN.has(id)) ? left : right;
  }
  try {
    return walk(parseExpression(license));
  } catch {
    return [license];
  }
}

async function ownText(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).trim();
}

async function standardTexts(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const read = async (name) => [basename(name, '.txt'), (await readFile(join(folder, name), 'utf8')).trim()];
  return new Map(await Promise.all(files.map(read)));
}

/** Parts change with versions, so that notices of them hold for the version alone that somebody looked at. */
function staleNotices(packages, recorded) {
  return Object.entries(recorded).flatMap(([name, { version }]) => {
    const bundled = packages.find((one) => one.name === name);
    if (bundled === undefined) return [`${NOTICES} has ${name}, which is not bundled`];
    if (version === undefined || version === bundled.version) return [];
    return [`${NOTICES} has the parts of ${name} ${version}, bundled is ${bundled.version}: look at them again`];
  });
}

/** What is compiled shows its makers least: each file must be somebody's, and each Rust crate that it names a part. */
async function unnamedParts(root, assets, recorded) {
  const faults = [];
  for (const path of assets.filter((one) => one.endsWith('.wasm'))) {
    const { files = [], parts = [] } = recorded[/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]] ?? {};
    if (![...files, ...parts.flatMap((part) => part.files ?? [])].includes(basename(path)))
      faults.push(`${path} is in no 'files' of ${NOTICES}`);
    const named = new Set(parts.map(({ name }) => name));
    for (const crate of cratesIn(await readFile(join(root, path), 'latin1')))
      if (!named.has(crate)) faults.push(`${path} has code of '${crate}', which ${NOTICES} does not have`);
  }
  return faults;
}

/** Rust leaves the paths of sources in what it compiles, for the messages of panics. */
function cratesIn(bytes) {
  const paths = bytes.matchAll(/\/(?:registry\/src\/[\w.-]+|rust\/deps)\/([a-z][\w-]*?)-\d+\.\d+\.\d+/g);
  const crates = new Set([...paths].map(([, name]) => name));
  if (/\/rustc\/[0-9a-f]{40}\//.test(bytes)) crates.add(STANDARD_LIBRARY);
  return [...crates].sort();
}
