import { join } from 'node:path';
import { analysisOf } from '../../../../src/scan/static/flow/analysis.js';
import { loadUnit, makeProgram } from '../../../../src/scan/static/flow/program.js';
import type { FlowHit } from '../../../../src/scan/static/flow/sink-report.js';
import { languageById, languageOf } from '../../../../src/scan/static/language/index.js';
import { compileLanguage } from '../../../../src/scan/static/models/compile.js';
import { type ModelIndex, modelIndex } from '../../../../src/scan/static/models/model-index.js';
import { loadGrammar, parse } from '../../../../src/scan/static/tree/parse.js';
import { repositoryOf } from '../language/findings.js';

const INDEXES = new Map<string, ModelIndex>();

/** Some files, by path, with comments at the lines that must be told: `// want sql`. */
export type Files = Readonly<Record<string, string>>;

/** One small program: what a user loses where it fails, its files, and what is not to be told although a comment wants it. */
export type Row = readonly [loss: string, files: Files];

export interface Looked {
  readonly hits: readonly FlowHit[];
  /** Whether all files were looked through within their steps. */
  readonly complete: boolean;
}

function indexOf(language: string): ModelIndex {
  const known = INDEXES.get(language);
  if (known !== undefined) return known;
  const made = modelIndex(compileLanguage(join(process.cwd(), 'rules', 'models', language)));
  INDEXES.set(language, made);
  return made;
}

/** Looks through all files whose language data is followed in, one after the other as they are given. */
async function lookThrough(files: Files): Promise<Looked> {
  const units = await Promise.all(
    Object.entries(files).flatMap(([path, text], id) => {
      const language = languageOf(path);
      if (language === null) return [];
      const { grammar, flow } = languageById(language);
      const load = async () => {
        const parsed = parse(await loadGrammar(grammar), text, 1_000_000);
        if (parsed === 'too-much-work') throw new Error(`${path} is too much work`);
        const unit = { id, path, language, module: flow.lower(parsed.tree) };
        return loadUnit(unit, flow.modules, indexOf(flow.models));
      };
      return [load()];
    }),
  );
  const analysis = analysisOf(makeProgram(units, repositoryOf(files)));
  const complete = units.map((unit) => analysis.lookThrough(unit)).every((done) => done);
  return { hits: analysis.reports.all().filter(({ kind }) => kind !== 'log'), complete };
}

function lineOf(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

/** The findings of some files, each as `path:line kind`, in order. */
export async function foundIn(files: Files): Promise<string[]> {
  const { hits } = await lookThrough(files);
  const all = hits.map(({ kind, at }) => `${at.path}:${lineOf(files[at.path] ?? '', at.start)} ${kind}`);
  return [...new Set(all)].sort();
}

/** What comments of some files want told, as `foundIn` tells it: `// want sql`, `# want sql, path`. */
export function wantedIn(files: Files): string[] {
  return Object.entries(files)
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, at) => {
        const [, kinds = ''] = /(?:\/\/|#|--) want ([\w, -]+)/.exec(line) ?? [];
        return kinds.split(',').flatMap((kind) => (kind.trim() === '' ? [] : `${path}:${at + 1} ${kind.trim()}`));
      }),
    )
    .sort();
}

/** The stops from source to sink of the only finding, each as `path:line`. */
export async function wayIn(files: Files): Promise<string[]> {
  const { hits } = await lookThrough(files);
  return hits.flatMap(({ trace }) => trace.map(({ at }) => `${at.path}:${lineOf(files[at.path] ?? '', at.start)}`));
}
