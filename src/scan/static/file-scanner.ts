import { setImmediate as nextTurn } from 'node:timers/promises';
import { messageOf } from '../../model/errors.js';
import type { Observation } from '../../model/observation.js';
import { lineIndex } from '../../util/line-index.js';
import type { ScanFile } from './engine-pool.js';
import type { Hit } from './hit.js';
import { isWorkflowFile, type Language, languageOf } from './language.js';
import type { LimiterFacts } from './limiter.js';
import { observe, type SourceFile } from './observe.js';
import { type Prefilter, prefilter } from './prefilter.js';
import type { Rule } from './rule.js';
import { EVERYTHING_COUNTS, type SideClasses } from './side-classes.js';
import { sourceText } from './source-text.js';
import type { Tally } from './tally.js';

/** A file that takes longer is hostile or broken. */
const FILE_BUDGET_MS = 5000;

/** Scans files: decode, prefilter, and only then the engine and the grammar of its language. */
export class FileScanner {
  readonly tally: Tally;
  readonly #prefilter: Prefilter;
  readonly #workflowRules: readonly Rule[];
  readonly #budgetMs: number;
  readonly #scanFile: ScanFile | null;

  /** @param scanFile the engine in another thread; null: in this one */
  constructor(
    rules: readonly Rule[],
    tally: Tally,
    budgetMs: number = FILE_BUDGET_MS,
    scanFile: ScanFile | null = null,
  ) {
    this.tally = tally;
    this.#budgetMs = budgetMs;
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
    const isWorkflow = isWorkflowFile(path);
    const source = sourceText(bytes);
    const foreign = await classes.foreign(path, source.kind === 'binary' ? '' : source.text);
    if (foreign !== null) {
      this.tally.gap(foreign.kind, path, `${foreign.kind} code`, foreign.evidence);
      return [];
    }
    if (source.kind === 'binary' || (source.kind === 'minified' && !isWorkflow)) return this.#skip(source.kind, path);
    this.tally.scanned(bytes.length);
    const language = languageOf(path);
    const hits =
      language === null
        ? await this.#workflow(path, source.text, classes)
        : await this.#code(path, language, source.text);
    const standing: Hit[] = [];
    for (const hit of hits) if (hit.route === null || !(await facts.covers(hit.route))) standing.push(hit);
    if (standing.length === 0) return [];
    const file: SourceFile = { path, text: source.text, lines: lineIndex(source.text), ...(await classes.of(path)) };
    return standing.map((hit) => observe(file, hit));
  }

  #skip(reason: 'binary' | 'minified', path: string): readonly Observation[] {
    this.tally.skip(reason, path);
    return [];
  }

  async #code(path: string, language: Language, text: string): Promise<readonly Hit[]> {
    const candidates = this.#prefilter.candidates(language, text);
    if (candidates.length === 0) return [];
    const scanFile = this.#scanFile ?? (await import('./engine/engine.js')).scanFile;
    const report = await scanFile(path, language, text, candidates, this.#budgetMs);
    if (report.parseErrors) this.tally.skip('parse-errors', path);
    if (report.problem !== null)
      this.tally.problems.push({ message: report.problem, path, remedy: 'split the file or exclude it' });
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
        this.tally.problems.push({ message: `not valid YAML: ${report.error.message}`, path, line });
      }
      return report.hits;
    } catch (error) {
      this.tally.problems.push({ message: `could not be parsed: ${messageOf(error)}`, path });
      return [];
    }
  }
}
