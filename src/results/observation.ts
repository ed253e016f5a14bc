import type { Fix, PackageRef } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Observation } from '../model/observation.js';
import { cutPoints } from '../util/cut.js';
import type { FilesOfResults } from './both-sides.js';
import { categoryOf } from './category.js';
import type { ForeignPlace, ForeignResult, ForeignRun } from './foreign-run.js';
import { headPlaces } from './head-places.js';
import { packageOf } from './package-of.js';

const MAX = { word: 300, title: 400, message: 3_000, cwe: 50, aliases: 50, snippet: 2_000, address: 2_000 } as const;

/** What of a run its results need. */
type Tool = Pick<ForeignRun, 'tool' | 'version' | 'countsPoints'>;

/** A result as what a scanner saw, so that all that holds for findings holds for it. Texts are cut, never believed. */
export function observationOf(
  result: ForeignResult,
  { tool, version, countsPoints }: Tool,
  files: FilesOfResults,
): Observation {
  const [location = null, ...others] = headPlaces(result, files).flatMap(
    (place) => locationOf(place, countsPoints, files) ?? [],
  );
  const category = categoryOf(result, location?.path ?? null);
  const rule = cutPoints(result.rule, MAX.word);
  const title = cutPoints(oneLine(result.title) || rule, MAX.title);
  const { cvss = null } = result;
  const pkg = packageOf(result);
  const fix = fixOf(pkg, result);
  // Tools like to show the secret that they have found.
  const isSecret = category === 'secret';
  const words = isSecret ? rule : title;
  const { identity, lineage } = identityOf(result, tool, location, files, isSecret);
  return {
    category,
    rule,
    severity: result.severity,
    confidence: result.confidence,
    title: words,
    message: `${isSecret ? `${tool} reports a secret here` : cutPoints(result.message.trim(), MAX.message)}${suppressedWords(result)}`,
    location,
    ...(others.length > 0 && { otherLocations: others }),
    ...(pkg !== null && { package: pkg }),
    ...(cvss !== null && { risk: { cvss, kev: null, epss: null } }),
    ...(fix !== null && { fix }),
    aliases: result.advisories.filter((id) => id !== rule).slice(0, MAX.aliases),
    cwe: result.cwe.slice(0, MAX.cwe),
    references: referencesOf(result),
    sources: [{ tool: cutPoints(tool, MAX.word), version: cutPoints(version, MAX.word), rule }],
    identity,
    lineage,
  };
}

/** The step that clears it, of a version that can be one. */
function fixOf(pkg: PackageRef | null, { fixedIn = null }: ForeignResult): Fix | null {
  if (pkg === null || fixedIn === null || !/^[\w][\w.+~:-]{0,79}$/.test(fixedIn)) return null;
  return { description: `Upgrade ${pkg.name} to ${fixedIn}.`, version: fixedIn };
}

function suppressedWords({ isSuppressed }: ForeignResult): string {
  return isSuppressed ? ' (The report suppresses it. That is for an exception of the policy to say.)' : '';
}

/** https and nothing else; reports decide themselves which hosts they link to. */
function referencesOf({ help }: ForeignResult): string[] {
  if (help === null || help.length > MAX.address || !/^https:\/\//i.test(help) || !URL.canParse(help)) return [];
  const { href, username, password } = new URL(help);
  return username === '' && password === '' ? [href] : [];
}

/** Without a line number: the tool's own fingerprint, else the rule with the text of the place. */
function identityOf(
  result: ForeignResult,
  tool: string,
  location: Location | null,
  files: FilesOfResults,
  isSecret: boolean,
) {
  const { rule, identity: own, snippet, purl } = result;
  const path = location?.path ?? '';
  const line = location?.startLine === undefined ? null : files.lineText(path, location.startLine);
  const text = line ?? snippet ?? (location?.startLine === undefined ? result.message : '');
  const shown = oneLine(text.slice(0, MAX.snippet));
  const content = own ?? [isSecret ? withoutValues(shown) : shown];
  const common = ['results', tool, rule, purl ?? ''];
  return { identity: [...common, path, ...content], lineage: [...common, ...content] };
}

/** A line that holds a secret, as far as it may go into an id that everybody sees: ids of short secrets can be guessed back. */
function withoutValues(line: string): string {
  return line
    .replace(/(["'`])(?:(?!\1).)*\1/g, '$1$1')
    .replace(/(?<![\w+/.=-])[\w+/.=-]{10,}/g, '…')
    .replace(/([:=]\s*)\S+/g, '$1…');
}

function locationOf(place: ForeignPlace, countsPoints: boolean, files: FilesOfResults): Location | null {
  const { path, startLine, startColumn, endLine, endColumn } = place;
  if (path === null) return null;
  if (startLine === null) return { path, ...(place.commit !== undefined && { commit: place.commit }) };
  const units = (line: number, column: number | null) =>
    column === null || !countsPoints ? column : unitsOf(files.lineText(path, line), column);
  const start = units(startLine, startColumn);
  const last = endLine ?? startLine;
  const end = units(last, endColumn);
  const isForward = end !== null && (last > startLine || end > (start ?? 1));
  return {
    path,
    ...(place.commit !== undefined && { commit: place.commit }),
    startLine,
    ...(start !== null && { startColumn: start }),
    ...(endLine !== null || isForward ? { endLine: last } : {}),
    ...(isForward && { endColumn: end }),
  };
}

/** A column that counts code points as one that counts UTF-16 units; the same where the line cannot be read. */
function unitsOf(line: string | null, column: number): number {
  if (line === null) return column;
  let [points, units] = [1, 1];
  for (const point of line) {
    if (points === column) break;
    points++;
    units += point.length;
  }
  return units + (column - points);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
