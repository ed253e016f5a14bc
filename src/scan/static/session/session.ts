import type { Observation } from '../../../model/observation.js';
import type { SurfaceElement } from '../../../model/surface.js';
import { lineIndex } from '../../../util/line-index.js';
import { messageOf } from '../../../util/thrown.js';
import { applicationHooks, routesOf } from '../application/index.js';
import type { RuleHit } from '../check/rule-hit.js';
import { ruleWords } from '../check/rule-words.js';
import { ruleRun } from '../check/run.js';
import { elementHooks } from '../elements/element-hooks.js';
import { placedElements } from '../elements/placed.js';
import { type Analysis, analysisOf } from '../flow/analysis.js';
import { allHooks } from '../flow/hooks.js';
import { type LoadedUnit, makeProgram } from '../flow/program.js';
import { languageOf } from '../language/index.js';
import type { RepositoryFiles } from '../language/modules.js';
import type { OwnModels } from '../models/own-models.js';
import type { Rule } from '../rule.js';
import type { SemgrepRule } from '../semgrep/rule.js';
import { applicationHits } from './application-hits.js';
import { changedNames } from './changed-names.js';
import type { CodeFile, Lost } from './code-file.js';
import { focusOn, type LookedParts } from './focus.js';
import { type Loader, loaderOf } from './loader.js';
import type { LoweredFiles } from './lowered-files.js';
import { observed } from './observed.js';
import { repositoryFiles } from './repository-files.js';
import { semgrepLook } from './semgrep-look.js';
import { touchingParts } from './touching-parts.js';

/** Files of a side, as an engine gets to know of them before it reads any. */
export interface SideList {
  readonly paths: readonly string[];
  /** Texts of the files that say where modules are, by path. */
  readonly settings: ReadonlyMap<string, string>;
  /** What the user says of libraries. */
  readonly models: OwnModels;
  /** Rules of the user's own. */
  readonly semgrep: readonly SemgrepRule[];
}

/** What looking through some files gave; `path` of a finding is one of those that were asked for. */
export interface Looked {
  readonly found: readonly Observation[];
  readonly lost: readonly Lost[];
  /** What the code that was looked through exposes, and what it reaches. */
  readonly elements: readonly SurfaceElement[];
  /** Of files beside those that were asked for: which parts were looked at, so that two sides can be compared. */
  readonly parts: readonly LookedAt[];
}

/** How files are looked through. */
export interface LookingAt {
  /** Files where findings may lie; of one elsewhere the last stop of its way that is in one of them. */
  readonly at: readonly string[];
  /** Texts of these on the other side of the change, where they are. */
  readonly before: ReadonlyMap<string, string>;
  /** Nothing is followed into other files. */
  readonly alone: boolean;
}

/** Lines of a file beside the change that were looked at. */
export interface LookedAt {
  readonly path: string;
  readonly lines: readonly { readonly first: number; readonly last: number }[];
}

/** The code engine at work on one side of a change. */
export interface Session {
  /** Takes files in, to be looked at or to be known. */
  add(files: readonly CodeFile[]): Promise<readonly Lost[]>;
  /** Files that some loaded ones import, and that would have to be added. */
  missing(from: readonly string[]): readonly string[];
  /** Those of the loaded files beside `paths` that import one of them, and hold something that may have to do with what changed there. */
  importers(paths: readonly string[], before: LookingAt['before']): readonly string[];
  /**
   * Looks through the files `through` with all that they import; of those where no finding may lie the parts that may have to do with those where one may.
   * @param through what is looked through, of what was added
   */
  look(through: readonly string[], how: LookingAt): Promise<Looked>;
}

/** Imports are followed so far. */
const DEEPEST = 3;

export function sessionOf(list: SideList, rules: readonly Rule[], shared: LoweredFiles): Session {
  const files = repositoryFiles(list.paths, list.settings);
  const loader = loaderOf(files, list.models, ruleWords(rules), shared);
  const told = new Set<string>();
  const own = semgrepLook(list.semgrep);

  async function look(through: readonly string[], { at, before, alone }: LookingAt): Promise<Looked> {
    const units = await unitsOf(loader, through, alone ? 0 : DEEPEST);
    const places = new Set(at);
    const focus = focusOf(loader, files, through, places, before);
    const run = ruleRun(rules);
    const { hooks, application } = applicationHooks();
    const surface = elementHooks();
    const analysis = analysisOf(makeProgram(units, files, focusOn(focus)), allHooks([run.hooks, hooks, surface.hooks]));
    const lost: Lost[] = [];
    const wanted = new Set(through);
    const there = new Set(units.map(({ path }) => path));
    const gone = through.filter((path) => !there.has(path) && !told.has(path));
    lost.push(...gone.map((path): Lost => ({ path, kind: 'budget', reason: NOT_KEPT })));
    for (const unit of units) {
      if (!wanted.has(unit.path)) continue;
      lost.push(...lookAt(analysis, unit, loader.get(unit.path)?.text));
    }
    const whole = isWhole(loader, list, through);
    const routes = routesOf(application, whole);
    const all = applicationHits(rules, run.hits(analysis), application, routes, whole);
    const hits = all.flatMap((hit) => placed(hit, places) ?? []);
    const found = hits.flatMap((hit) => observed(hit, (path) => loader.get(path)?.text) ?? []);
    const ofUser = await own(through.filter((path) => places.has(path)).flatMap((path) => loader.get(path) ?? []));
    const elements = placedElements(surface.elements(routes), (path) => loader.get(path)?.text);
    return {
      found: [...found, ...ofUser.found],
      lost: [...lost, ...ofUser.lost],
      elements,
      parts: lookedAt(focus, loader),
    };
  }

  function touching(paths: readonly string[], before: LookingAt['before']): readonly string[] {
    const own = new Set(paths);
    const beside = loader.importers(paths).filter((path) => !own.has(path));
    return partsBeside(loader, files, beside, paths, before).flatMap(([path, { length }]) => (length > 0 ? path : []));
  }

  return {
    async add(added) {
      const lost = await loader.add(added);
      for (const { path } of lost) told.add(path);
      return lost;
    },
    missing: (from) => loader.missing(from),
    importers: (paths, before) => touching(paths, before),
    look,
  };
}

/** All of what was asked for; of files beside it what may have to do with what changed there. */
function focusOf(
  loader: Loader,
  files: RepositoryFiles,
  through: readonly string[],
  places: ReadonlySet<string>,
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, LookedParts> {
  const beside = through.filter((path) => !places.has(path));
  const own = through.filter((path) => places.has(path));
  const parts = partsBeside(loader, files, beside, own, before);
  return new Map<string, LookedParts>([...through.map((path) => [path, 'whole'] as const), ...parts]);
}

/** Of files beside some that were changed, the parts that may have to do with what changed there. */
function partsBeside(
  loader: Loader,
  files: RepositoryFiles,
  beside: readonly string[],
  own: readonly string[],
  before: ReadonlyMap<string, string>,
): readonly (readonly [string, LookedParts])[] {
  if (beside.length === 0) return [];
  const changed = own
    .flatMap((path) => loader.get(path) ?? [])
    .map((file) => changedNames(file, before.get(file.path) ?? null));
  return beside.map((path) => {
    const file = loader.get(path);
    const known = new Set(file?.imports);
    const theirs = changed.filter((each) => known.has(each.path));
    return [path, file === undefined ? [] : touchingParts(file, theirs, files)];
  });
}

function lookedAt(focus: ReadonlyMap<string, LookedParts>, loader: Loader): readonly LookedAt[] {
  return [...focus].flatMap(([path, parts]) => {
    const text = loader.get(path)?.text;
    if (parts === 'whole' || text === undefined) return [];
    const lines = lineIndex(text);
    return [
      {
        path,
        lines: parts.map(({ start, end }) => ({ first: lines.position(start).line, last: lines.position(end).line })),
      },
    ];
  });
}

/** What is in a file stops no other one from being looked at. */
function lookAt(analysis: Analysis, unit: LoadedUnit, text?: string): readonly Lost[] {
  try {
    return analysis.lookThrough(unit, text) ? [] : [{ path: unit.path, kind: 'budget', reason: TOO_MUCH }];
  } catch (error) {
    return [
      { path: unit.path, kind: 'syntax', reason: `could not be looked through: ${messageOf(error).slice(0, 200)}` },
    ];
  }
}

/** Whether all code of the side is looked through together. */
function isWhole(loader: Loader, { paths }: SideList, through: readonly string[]): boolean {
  const looked = new Set(through);
  return paths.every((path) => languageOf(path) === null || (looked.has(path) && loader.get(path) !== undefined));
}

const NOT_KEPT = 'more files at once than are kept';
const TOO_MUCH = 'more steps than a file may take; what was found so far is told';

/** The files with what they import, as far as it is loaded. */
async function unitsOf(loader: Loader, through: readonly string[], deepest: number): Promise<LoadedUnit[]> {
  const reached = new Set(through);
  let ring: readonly string[] = through;
  for (let depth = 0; depth < deepest && ring.length > 0; depth++) {
    ring = ring.flatMap((path) => loader.get(path)?.imports ?? []).filter((path) => !reached.has(path));
    for (const path of ring) reached.add(path);
    ring = [...new Set(ring)];
  }
  const units = await Promise.all([...reached].sort().map((path) => loader.unit(path)));
  return units.filter((unit) => unit !== null);
}

/** The hit at a place where findings may lie: its own, or the last on its way that is one. */
function placed(hit: RuleHit, places: ReadonlySet<string>): RuleHit | null {
  if (places.has(hit.path)) return hit;
  const stop = hit.trace.findLast((step) => places.has(step.at.path));
  return stop === undefined ? null : { ...hit, ...stop.at, fix: null };
}
