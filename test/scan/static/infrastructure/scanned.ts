import type { ChangedFile } from '../../../../src/model/change.js';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { aContext } from '../fake-context.js';

type Files = Readonly<Record<string, string>>;

/** A scan of a tree in memory, or of a change from one to another. */
export function scanned(head: Files, base?: Files): Promise<ScanOutcome> {
  return Promise.resolve(
    staticChecks.scan(aContext(base === undefined ? { head } : { head, base, changes: changesOf(head, base) })),
  );
}

/** What was found on a side: `rule path:line`, sorted. */
export function places(found: ScanOutcome['head']): string[] {
  return found.map(({ rule, location }) => `${rule} ${location?.path}:${location?.startLine}`).sort();
}

function changesOf(head: Files, base: Files): ChangedFile[] {
  const paths = [...new Set([...Object.keys(head), ...Object.keys(base)])].sort();
  return paths.flatMap((path): ChangedFile[] => {
    if (head[path] === base[path]) return [];
    if (base[path] === undefined) return [{ path, basePath: null, kind: 'added' }];
    return [{ path, basePath: path, kind: head[path] === undefined ? 'deleted' : 'modified' }];
  });
}
