import type { Finding } from '../model/finding.js';
import type { Remedy } from '../model/remedy.js';
import { hashParts } from '../util/hash.js';
import { worstSeverity } from '../util/severity-order.js';

export interface Remedied {
  readonly findings: readonly Finding[];
  readonly remedies: readonly Remedy[];
}

/**
 * Groups findings by the one thing that clears them: an upgrade in one file clears its advisories, a rotation clears a
 * secret wherever it stands, one rule of code is one habit in several places. What nobody has to clear is in no group.
 * @param findings in the order of the report, which is kept
 */
export function withRemedies(findings: readonly Finding[]): Remedied {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  const remedied = findings.map(({ remedy: _old, ...finding }): Finding => {
    if (finding.state === 'fixed' || finding.suppression !== null) return finding;
    const id = hashParts(thingOf(finding));
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [finding]);
    else group.push(finding);
    return { ...finding, remedy: id };
  });
  return { findings: remedied, remedies: [...groups].map(([id, group]) => remedyOf(id, group)) };
}

/** What makes two findings one thing to do: the same step in the same file, one secret, one rule. */
function thingOf({ category, rule, id, location, package: pkg, fix }: Finding): readonly string[] {
  const path = location?.path ?? '';
  if (category === 'secret') return ['secret', id];
  if (fix?.title !== undefined) return ['step', path, fix.title];
  if (pkg !== undefined) return ['package', path, rule, pkg.ecosystem, pkg.name, pkg.version];
  return ['rule', category, rule];
}

function remedyOf(id: string, [first, ...others]: readonly [Finding, ...Finding[]]): Remedy {
  const all = [first, ...others];
  return {
    id,
    title: first.fix?.title ?? first.title,
    ...(first.fix?.command !== undefined && { command: first.fix.command }),
    severity: worstSeverity(all.map(({ severity }) => severity)),
    findings: all.map((finding) => finding.id),
  };
}
