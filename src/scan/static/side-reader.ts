import type { Observation } from '../../model/observation.js';
import type { ReadResult } from '../../model/workspace.js';
import { lineIndex } from '../../util/line-index.js';
import { messageOf } from '../../util/thrown.js';
import { declaredEncodingLack } from './declared-encoding.js';
import { placedElements } from './elements/placed.js';
import type { Hit } from './hit.js';
import { languageOf } from './language/index.js';
import { observe } from './observe.js';
import type { CodeFile } from './session/code-file.js';
import type { SideReading } from './side-reading.js';
import { type SourceText, sourceText } from './source-text.js';
import type { Tally } from './tally.js';
import { isWorkflowFile } from './workflow/workflow-file.js';

/** Beyond this, code is written by tools. */
const MAX_FILE_BYTES = 1_000_000;

/**
 * Reads files of one side: gives those of code, and looks at workflows and infrastructure on the way. What is not looked at (somebody else's
 * code, what is no text, what is too large) is told in the tally.
 * @param found takes what these hold
 */
export async function* readSide(
  reading: SideReading,
  paths: readonly string[],
  found: Observation[],
): AsyncIterable<CodeFile> {
  const infrastructure: { path: string; text: string }[] = [];
  for await (const result of reading.workspace.read(reading.side, paths, MAX_FILE_BYTES)) {
    reading.signal.throwIfAborted();
    const text = await textOf(reading, result);
    if (text === null) continue;
    const { path } = result;
    const language = languageOf(path);
    if (language !== null) yield { path, language, text };
    else if (isWorkflowFile(path)) found.push(...(await workflow(reading, path, text)));
    else infrastructure.push({ path, text });
  }
  if (infrastructure.length === 0) return;
  const { scanInfrastructure } = await import('./infrastructure/scan.js');
  found.push(...(await scanInfrastructure(reading, infrastructure)));
}

/** The text of a file that is to be looked at; null, and told, for any other. */
async function textOf({ tally, classes }: SideReading, result: ReadResult): Promise<string | null> {
  const { path } = result;
  if (result.status === 'too-large') {
    tally.gap('too-large', path, 'large file', 'larger than 1 MB, not looked at');
    return null;
  }
  if (result.status !== 'read') {
    const reason = result.status === 'unreadable' ? result.reason : 'listed, and not there';
    tally.gap('unreadable', path, 'file', reason);
    return null;
  }
  const source = sourceText(result.bytes);
  const foreign = await classes.foreign(path, source.kind === 'text' ? source.text : '');
  if (foreign !== null) {
    tally.gap(foreign.kind, path, `${foreign.kind} code`, foreign.evidence);
    return null;
  }
  const text = decoded(tally, path, source);
  if (text !== null) tally.scanned(result.bytes.length);
  return text;
}

function decoded(tally: Tally, path: string, source: SourceText): string | null {
  switch (source.kind) {
    case 'binary':
      tally.gap('binary', path, source.form, `named like source, but its bytes are no text (${source.form})`);
      return null;
    case 'lfs':
      tally.gap('lfs', path, 'Git LFS', 'a Git LFS pointer: the source is not in the repository');
      return null;
    case 'text':
      for (const lack of [source.lack, declaredEncodingLack(languageOf(path), source.text)])
        if (lack !== null) tally.gap('encoding', path, 'encoding', lack);
      return source.text;
  }
}

async function workflow(
  { tally, classes, workflowRules, workflowProject }: SideReading,
  path: string,
  text: string,
): Promise<readonly Observation[]> {
  const lines = lineIndex(text);
  const weighed = await classes.of(path);
  try {
    const [{ scanWorkflow }, { workflowElements }] = await Promise.all([
      import('./workflow/index.js'),
      import('./elements/workflows.js'),
    ]);
    const { error, hits, workflow } = scanWorkflow(text, workflowRules, path, await workflowProject());
    tally.elements.push(...placedElements(workflowElements(workflow), () => text));
    if (error !== null && weighed.kind === 'source') {
      tally.gap(
        'syntax',
        path,
        'workflow',
        `not valid YAML at line ${lines.position(error.offset).line}: ${error.message}`,
      );
    }
    return hits.map((hit: Hit) => observe({ path, text, lines, ...weighed }, hit));
  } catch (error) {
    tally.gap('syntax', path, 'workflow', `could not be parsed: ${messageOf(error)}`);
    return [];
  }
}
