import { isObject, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignRun } from '../foreign-run.js';
import { readAdvisories } from '../read/advisory-list.js';
import { failedRun, foreignRun } from '../read/run.js';

const TOOL = 'pnpm audit';

/** What pnpm writes when it could not audit. */
export function isRefusal({ error }: UnknownObject): boolean {
  return isObject(error) && (wordAt(error.code) ?? '').startsWith('ERR_PNPM_');
}

/** Reads a report of pnpm's audit: advisories by id, each with the versions that it found. */
export function readPnpmAudit(document: UnknownObject): ForeignRun {
  if (document.error !== undefined) return failedRun(TOOL, 'pnpm could not audit: its registry gave no answer');
  return foreignRun({
    tool: TOOL,
    manifests: { names: /^pnpm-lock\.yaml$/, paths: [null] },
    ...readAdvisories(Object.values(objectAt(document.advisories))),
  });
}
