import type { Observation } from '../../model/observation.js';
import { inlineIgnoreAt } from '../../util/inline-ignore.js';
import { lineIndex } from '../../util/line-index.js';
import { VERSION } from '../../util/version.js';
import type { DatabaseRule, Hit } from './rules/rule.js';
import type { DatabaseSettings } from './settings.js';

/** How far findings of a rule may go: as the policy says, else as the rule does; null: it is off. */
function levelOf({ id, level }: DatabaseRule, { rules }: DatabaseSettings): 'block' | 'warn' | 'report' | null {
  const mode = rules[id] ?? 'on';
  if (mode === 'off') return null;
  return mode === 'on' ? level : mode;
}

/**
 * What a hit is as an observation; null where the policy has switched its rule off.
 * @param root what the set of migrations is known by
 * @param texts files by path, for words beside the place that allow it
 */
export function observe(
  rule: DatabaseRule,
  hit: Hit,
  root: string,
  settings: DatabaseSettings,
  texts: ReadonlyMap<string, string>,
): Observation | null {
  const level = levelOf(rule, settings);
  if (level === null) return null;
  const identity = ['database', rule.id, root, ...hit.subject];
  const title = rule.isHabit === true ? null : headingOf(hit);
  const ignore = ignoreAt(rule.id, hit, texts);
  return {
    category: 'database',
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    confidence: hit.confidence ?? 'high',
    title: title ?? rule.title,
    message: `${hit.note} ${rule.message}`,
    location: hit.location,
    aliases: [],
    cwe: rule.cwe,
    references: rule.references,
    // Each is one thing to decide, whatever its rule.
    fix: { description: rule.remedy, ...(title !== null && { title }) },
    sources: [{ tool: 'gatehouse', version: VERSION, rule: rule.id }],
    identity,
    lineage: identity,
    ...(level !== 'block' && { level }),
    ...(hit.trace !== undefined && hit.trace.length > 0 && { trace: hit.trace }),
    ...(ignore !== undefined && { inlineIgnore: ignore }),
  };
}

/** What a hit is about, as a heading. */
function headingOf({ title, note }: Hit): string {
  return (title ?? note).replaceAll('`', '').replace(/\.$/, '');
}

function ignoreAt(id: string, { location }: Hit, texts: ReadonlyMap<string, string>): Observation['inlineIgnore'] {
  const text = location === null ? undefined : texts.get(location.path);
  if (text === undefined || location?.startLine === undefined) return undefined;
  return inlineIgnoreAt(lineIndex(text).lineText, location.startLine, id);
}
