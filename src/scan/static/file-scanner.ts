import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Observation } from '../../model/observation.js';
import { lineIndex } from '../../util/line-index.js';
import { messageOf } from '../../util/thrown.js';
import type { ScanFile } from './engine-pool.js';
import type { Hit } from './hit.js';
import { type LanguageId, languageOf } from './language/index.js';
import type { LimiterFacts } from './limiter.js';
import { observe, type SourceFile } from './observe.js';
import { type Prefilter, prefilter } from './prefilter.js';
import type { Rule } from './rule.js';
import { EVERYTHING_COUNTS, type SideClasses } from './side-classes.js';
import { type SourceText, sourceText } from './source-text.js';
import type { Tally } from './tally.js';

/** Work that no honest file takes, in nodes that rules look at: a dense one of a megabyte takes less. */
const FILE_BUDGET = 300_000;

/** Scans files: decode, prefilter, and only then the engine and the grammar of its language. */
export class FileScanner {
  readonly tally: Tally;
  readonly #prefilter: Prefilter;
  readonly #workflowRules: readonly Rule[];
  readonly #budget: number;
  readonly #scanFile: ScanFile | null;

  /** @param scanFile the engine in another thread; null: in this one */
  constructor(rules: readonly Rule[], tally: Tally, budget: number = FILE_BUDGET, scanFile: ScanFile | null = null) {
    this.tally = tally;
    this.#budget = budget;
    this.#scanFile = scanFile;
    this.#prefilter = prefilter(rules);
    this.#workflowRules = rules.filter((rule) => rule.category === 'workflow');
  }

  /** @param classes what the files of this side are; those of somebody else and of tools are not scanned, and told */
  async scan(
    path: string,
    bytes: Buffer,
    facts: LimiterFacts,
    classes: SideClasses = EVERYTHING_COUNTS,
  ): Promise<readonly Observation[]> {
    const source = sourceText(bytes);
    const foreign = await classes.foreign(path, source.kind === 'text' ? source.text : '');
    if (foreign !== null) {
      this.tally.gap(foreign.kind, path, `${foreign.kind} code`, foreign.evidence);
      return [];
    }
    const text = this.#textOf(path, source);
    if (text === null) return [];
    this.tally.scanned(bytes.length);
    const language = languageOf(path);
    const hits = language === null ? await this.#workflow(path, text, classes) : await this.#code(path, language, text);
    const standing: Hit[] = [];
    for (const hit of hits) if (hit.route === null || !(await facts.covers(hit.route))) standing.push(hit);
    if (standing.length === 0) return [];
    const file: SourceFile = { path, text, lines: lineIndex(text), ...(await classes.of(path)) };
    return standing.map((hit) => observe(file, hit));
  }

  /** The text of a file; null, and told, where its bytes are none. */
  #textOf(path: string, source: SourceText): string | null {
    switch (source.kind) {
      case 'binary':
        this.tally.gap('binary', path, source.form, `named like source, but its bytes are no text (${source.form})`);
        return null;
      case 'lfs':
        this.tally.gap('lfs', path, 'Git LFS', 'a Git LFS pointer: the source is not in the repository');
        return null;
      case 'text':
        if (source.lack !== null) this.tally.gap('encoding', path, 'encoding', source.lack);
        return source.text;
    }
  }

  async #code(path: string, language: LanguageId, text: string): Promise<readonly Hit[]> {
    const candidates = this.#prefilter.candidates(language, text);
    if (candidates.length === 0) return [];
    const scanFile = this.#scanFile ?? (await import('./engine/engine.js')).scanFile;
    const report = await scanFile(path, language, text, candidates, this.#budget);
    for (const { kind: lack, reason } of report.lost) this.tally.gap(lack, path, language, reason);
    // Parsing blocks; timers, aborts and the other scanners get their turn between files.
    if (this.#scanFile === null) await nextTurn();
    return report.hits;
  }

  async #workflow(path: string, text: string, classes: SideClasses): Promise<readonly Hit[]> {
    if (this.#workflowRules.length === 0) return [];
    try {
      const { scanWorkflow } = await import('./workflow/index.js');
      const report = scanWorkflow(text, this.#workflowRules);
      if (report.error !== null && (await classes.of(path)).kind === 'source') {
        const { line } = lineIndex(text).position(report.error.offset);
        this.tally.gap('syntax', path, 'workflow', `not valid YAML at line ${line}: ${report.error.message}`);
      }
      return report.hits;
    } catch (error) {
      this.tally.gap('syntax', path, 'workflow', `could not be parsed: ${messageOf(error)}`);
      return [];
    }
  }
}
