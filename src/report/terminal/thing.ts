import type { Finding } from '../../model/finding.js';
import { groupBy } from '../../util/group-by.js';
import { wrapText } from '../../util/wrap.js';
import { foundByWords } from '../found-by.js';
import type { Thing } from '../things.js';
import { count, packageRole, placeOf, titleOf, worsenedWords } from '../words.js';
import { findingLines, fixLines, flat, INDENT, marksOf, placeOfFinding, plain, prose, type View } from './finding.js';

const MAX = { title: 300, rule: 120, path: 400, rules: 5, places: 5 } as const;

/** One thing to do: its one finding; or the upgrade with what it clears; or the rule with its places, the first one whole. */
export function thingLines(thing: Thing, view: View): readonly string[] {
  const [first, ...others] = thing.findings;
  const isBlocking = thing.violations.length > 0;
  if (others.length === 0) return findingLines(first, isBlocking, view);
  if (first.package !== undefined) return packageLines(thing, isBlocking, view);
  return [...findingLines(first, isBlocking, view), ...placeLines(first, others)];
}

function packageLines({ title, findings }: Thing, isBlocking: boolean, { paint, width }: View): readonly string[] {
  const [first] = findings;
  const role = first.package === undefined ? '' : packageRole(first.package);
  const byRule = [...groupBy(findings, ({ rule }) => rule).values()];
  const what = `${flat(title, MAX.title)}${role === '' ? '' : ` (${role})`}: clears ${count(byRule.length, 'advisory', 'advisories')}`;
  const shown = byRule
    .slice(0, MAX.rules)
    .map(([each]) => `${INDENT}${plain(each.rule, MAX.rule)}  ${flat(titleOf(each), MAX.title)}`);
  const more = byRule.length - shown.length;
  return [
    [...placeOfFinding(first, paint), ...marksOf(first, isBlocking, paint)].join('  '),
    ...wrapText(what, width - INDENT.length).map((line) => `${INDENT}${paint(line, 'bold')}`),
    ...shown,
    ...(more > 0 ? [`${INDENT}and ${more} more`] : []),
    ...[...worsenedWords(findings), ...foundByWords(findings)].flatMap((words) =>
      prose(words, MAX.title, width - INDENT.length),
    ),
    ...fixLines(first, paint, width - INDENT.length),
  ];
}

function placeLines(first: Finding, others: readonly Finding[]): readonly string[] {
  const own = first.location === null ? '' : placeOf(first.location);
  const places = new Set(others.flatMap(({ location }) => (location === null ? [] : [placeOf(location)])));
  places.delete(own);
  const shown = [...places].slice(0, MAX.places).map((place) => `${INDENT}also at ${plain(place, MAX.path)}`);
  const more = places.size - shown.length;
  return [...shown, ...(more > 0 ? [`${INDENT}and ${count(more, 'more place', 'more places')}`] : [])];
}
