import type { SourceFile } from '../../file/source-file.js';
import { entriesField, isTable, listField, type Table, tableField, tableOf, textField } from '../../file/value.js';
import { yamlDocuments } from '../../file/yaml.js';
import type { Extraction } from '../../package/package.js';
import { packageGraph } from '../read/package-graph.js';
import { usesLines } from './uses-lines.js';

/**
 * What a workflow or a composite action runs of others. A reference that is a full version can be matched; a branch, a
 * floating tag (`v4`) or a bare commit can not and is given as a git package.
 * @throws LocatedError when it is no YAML
 */
export async function parseActions(file: SourceFile): Promise<Extraction> {
  const graph = packageGraph();
  const lines = usesLines(file.text);
  for (const document of await yamlDocuments(file)) {
    if (!isTable(document)) continue;
    for (const uses of usesOf(document)) {
      const at = lines.next(uses);
      const reference = referenceOf(uses);
      if (reference === null) continue;
      const { name, ref } = reference;
      const index = graph.add({
        ecosystem: 'GitHub Actions',
        name,
        ...versionOf(ref, at?.comment ?? ''),
        resolved: uses,
        ...(at !== undefined && { line: at.line }),
      });
      graph.demand('runtime', index, ref);
    }
  }
  const manifestLines = new Map<string, number>();
  for (const { name, line } of graph.drafts) {
    if (line !== undefined && !manifestLines.has(name)) manifestLines.set(name, line);
  }
  return graph.extraction('actions', { hasGraph: false, manifests: [{ path: file.path, lines: manifestLines }] });
}

/** Steps of jobs, reusable workflows as jobs, steps of a composite action: all run with the job's rights. */
function* usesOf(document: Table): Generator<string> {
  const holders = [...entriesField(document, 'jobs').map(([, job]) => tableOf(job)), tableField(document, 'runs')];
  for (const holder of holders) {
    const own = textField(holder, 'uses');
    if (own !== undefined) yield own;
    for (const step of listField(holder, 'steps')) {
      const uses = textField(tableOf(step), 'uses');
      if (uses !== undefined) yield uses;
    }
  }
}

/** `owner/repo[/path]@ref`; null for `./local` and `docker://image`. */
function referenceOf(uses: string): { name: string; ref: string } | null {
  const match = /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@(\S+)$/.exec(uses.trim());
  const [, name, ref] = match ?? [];
  if (name === undefined || ref === undefined || name.startsWith('./') || name.startsWith('../')) return null;
  return { name, ref };
}

const FULL_VERSION = /^v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/;
const COMMIT = /^[0-9a-f]{40}$/i;

/** A commit is pinned for good; the version that stands in the comment behind it is the one it was chosen for. */
function versionOf(ref: string, comment: string) {
  if (!COMMIT.test(ref)) {
    const version = FULL_VERSION.exec(ref)?.[1];
    return version === undefined ? { version: ref, origin: 'git' as const } : { version, origin: 'registry' as const };
  }
  const noted = /^\s*(?:tag[=:]\s*)?(v?\d+\.\d+\.\d+\S*)/.exec(comment)?.[1];
  const version = noted === undefined ? undefined : FULL_VERSION.exec(noted)?.[1];
  const commit = ref.toLowerCase();
  return version === undefined
    ? { version: commit, origin: 'git' as const, commit }
    : { version, origin: 'registry' as const, commit };
}
