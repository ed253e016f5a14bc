// Whole projects: planted ones against a list of their mistakes, clean ones as a list to look through by hand.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { table } from '../measure.mjs';
import { familiesOf, familyOf } from './families.mjs';
import { judgedRows } from './judged.mjs';
import { cell, share } from './scores.mjs';

const LANGUAGES_OF = {
  '.cs': ['csharp'],
  '.go': ['go'],
  '.java': ['java'],
  '.js': ['javascript'],
  '.php': ['php'],
  '.py': ['python'],
  '.rb': ['ruby'],
  '.ts': ['javascript', 'typescript'],
};
const LOW = /^(?:low|info|note|inventory|experiment)$/i;

/** The sections of planted projects: recall of each tool on their mistakes, and what nobody has judged yet. */
export function markedSection({ projects, tools }) {
  const judged = projects.flatMap(({ folder, truth }) => {
    const mistakes = readTruth(readFileSync(truth, 'utf8'));
    const spoken = [...new Set(mistakes.flatMap(({ path }) => LANGUAGES_OF[extname(path)] ?? []))];
    const able = tools.filter(({ languages }) => languages?.some((each) => spoken.includes(each)) ?? true);
    return able.map((tool) => {
      const { found, seconds } = tool.run(folder, spoken, basename(folder));
      return { project: basename(folder), tool: tool.name, seconds, ...judgeProject(mistakes, found) };
    });
  });
  const all = tools
    .map(({ name }) => judged.filter((each) => each.tool === name))
    .filter((each) => each.length > 0)
    .map(sumOf);
  const rows = [...judged, ...all].map(({ project, tool, found, real, right, alarms, open, seconds }) => [
    project,
    tool,
    found,
    real,
    cell(share(found, real)),
    alarms.length,
    cell(share(right, right + alarms.length)),
    open.length,
    seconds.toFixed(1),
  ]);
  const header = ['project', 'tool', 'found', 'planted', 'recall', 'known false', 'precision', 'not judged', 'seconds'];
  const ours = judged.filter((each) => each.tool === tools[0].name);
  const planted = ['## Planted projects', '', table(header, rows), ''];
  const byRule = [
    '### Our rules on them',
    '',
    'Files with findings on a mistake, and with findings that are known to be false.',
    '',
  ];
  return {
    text: [...planted, ...byRule, table(['rule', 'right', 'wrong'], judgedRows(ours)), ''].join('\n'),
    list: ours.flatMap(listOf),
  };
}

function listOf({ project, missed, alarms, open }) {
  return [
    ...missed.map(({ path, line, cwe, note }) => `${project}: missed ${path}:${line} CWE-${cwe[0]} ${note ?? ''}`),
    ...alarms.map((each) => `${project}: false ${triageLine(each)}`),
    ...open.map((each) => `${project}: open ${triageLine(each)}`),
  ];
}

/** @returns {Truth[]} a CWE may be written `CWE-89` or 89, one or a list */
export function readTruth(text) {
  return JSON.parse(text).map((each) => ({ ...each, cwe: [each.cwe].flat().map(numberOf) }));
}

/**
 * A mistake is found by a finding of its family that touches one of its lines or the next one to it.
 * @returns {{ found: number, real: number, missed: Truth[], right: number, hits: object[], alarms: object[], open: object[] }}
 *   `right`: how many findings are on mistakes, `hits`: which; `alarms`: findings that are known to be false; `open`: findings at medium and above that the list says nothing of
 */
export function judgeProject(truth, found) {
  const real = truth.filter((each) => each.real === undefined || each.real === true);
  const missed = real.filter((each) => !found.some((one) => near(each, one) && sameKind(each, one)));
  const others = truth.filter((each) => !real.includes(each));
  const isRight = (each) => real.some((one) => near(one, each) && sameKind(one, each));
  const untold = found.filter((each) => isWorthALook(each) && !isRight(each));
  const open = untold.filter((each) => !others.some((one) => near(one, each)));
  const alarms = untold.filter((each) => others.find((one) => near(one, each))?.real === false);
  const hits = found.filter(isRight);
  return { found: real.length - missed.length, real: real.length, missed, right: hits.length, hits, alarms, open };
}

/** The section of clean projects: how many findings of ours each has, by rule; the list holds them for the triage. */
export function cleanSection({ folders, tool }) {
  const looked = folders.map((folder) => {
    const { found, seconds } = tool.run(folder);
    return { name: basename(folder), seconds, findings: found.filter(isWorthALook) };
  });
  const all = looked.reduce((sum, { findings }) => sum + findings.length, 0);
  const rows = looked.map(({ name, seconds, findings }) => [
    name,
    findings.length,
    rulesOf(findings) || '–',
    seconds.toFixed(1),
  ]);
  const header = ['project', 'findings at medium and above', 'rules', 'seconds'];
  return {
    text: ['## Clean projects', '', table(header, [...rows, ['all', all, '', '']]), ''].join('\n'),
    list: looked.flatMap(({ name, findings }) => findings.map((each) => `${name}: ${triageLine(each)}`)),
  };
}

function rulesOf(findings) {
  return [...countBy(findings, ({ rule }) => rule)].map(([rule, number]) => `${rule} ${number}`).join(', ');
}

/** One finding as a line to triage: place, rule, the way the value took. */
function triageLine({ path, start, rule, severity, cwes, trace }) {
  const kinds = [...familiesOf(cwes)].join(', ');
  return `${path}:${start} ${rule} (${severity}, ${kinds})${trace === '' ? '' : ` ${trace}`}`;
}

function near({ path, line, also = [] }, finding) {
  if (line === undefined) return finding.path.startsWith(path);
  return finding.path === path && [line, ...also].some((each) => each >= finding.start - 1 && each <= finding.end + 1);
}

function sameKind({ cwe }, { cwes }) {
  const told = familiesOf(cwes, { brokenHash: true });
  return cwe.some((each) => told.has(familyOf(each)));
}

function numberOf(cwe) {
  return Number(/\d+/.exec(String(cwe))?.[0]);
}

/** At medium and above, and about security: peers have rules on style too. */
function isWorthALook({ severity, cwes }) {
  return cwes.length > 0 && !LOW.test(severity);
}

function sumOf(results) {
  const add = (key) => results.reduce((sum, each) => sum + each[key], 0);
  return {
    project: 'all',
    tool: results[0].tool,
    found: add('found'),
    real: add('real'),
    right: add('right'),
    seconds: add('seconds'),
    alarms: results.flatMap(({ alarms }) => alarms),
    open: results.flatMap(({ open }) => open),
  };
}

function countBy(items, keyOf) {
  const counts = new Map();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
