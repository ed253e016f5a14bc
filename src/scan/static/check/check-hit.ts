import type { LoadedUnit } from '../flow/program.js';
import { symbolOf } from '../flow/sink.js';
import type { Expression } from '../ir/expression.js';
import type { Span } from '../ir/span.js';
import type { Place } from '../models/place.js';
import type { Rule } from '../rule.js';
import { fulfilsAll } from './condition.js';
import { plain } from './expressions.js';
import type { Check, Fix } from './rule.js';
import type { RuleHit } from './rule-hit.js';
import { type Site, valuesAt } from './site.js';

/** One place at which a rule's check (or the purpose of a value) holds. */
export interface CheckHit extends Span {
  readonly rule: Rule;
  readonly check: Check | null;
  readonly unit: LoadedUnit;
  readonly symbol: string;
  readonly fix: RuleHit['fix'];
}

/** The hit of a check that holds at a site: the whole site, or the place that the check reports. */
export function hitAt(site: Site, rule: Rule, check: Check): CheckHit {
  const { frame } = site;
  const reported = check.report === null ? null : expressionAt(site, check, check.report);
  const { start, end } = reported ?? site;
  return { rule, check, unit: frame.unit, symbol: symbolOf(frame), start, end, fix: fixOf(site, check) };
}

/** The expression at a place that fulfils what the check says of that place. */
function expressionAt(site: Site, { where }: Check, place: Place): Expression | null {
  const found = valuesAt(site, place);
  if (typeof found === 'string') return null;
  return found.find((each) => each.from !== null && fulfilsAll(site, place, each, where))?.from ?? null;
}

/** A fix is offered where what it replaces is written there, and is no variable that others read too. */
function fixOf(site: Site, check: Check): CheckHit['fix'] {
  const { fix } = check;
  if (fix?.does === 'add') return additionTo(site, check, fix);
  const written = fix?.at == null ? null : expressionAt(site, check, fix.at);
  const old = written === null ? null : plain(written);
  if (fix === null || old === null || (old.kind !== 'constant' && old.kind !== 'member')) return null;
  const object = old.kind === 'member' ? dotted(old.object) : '';
  return object === null ? null : { start: old.start, end: old.end, text: fix.with.replace('$object', () => object) };
}

/** One more entry of a record, or one more argument of the call, after those that are written there. */
function additionTo(site: Site, check: Check, { at, with: text }: Fix): CheckHit['fix'] {
  const written = at === null ? site.written : expressionAt(site, check, at);
  const whole = written === null ? null : plain(written);
  const last =
    whole?.kind === 'record'
      ? whole.entries[whole.entries.length - 1]
      : whole?.kind === 'call'
        ? whole.args[whole.args.length - 1]?.value
        : undefined;
  return last === undefined ? null : { start: last.end, end: last.end, text: `, ${text}` };
}

function dotted(expression: Expression): string | null {
  if (expression.kind === 'name') return expression.name;
  const object = expression.kind === 'member' ? dotted(expression.object) : null;
  return expression.kind === 'member' && object !== null ? `${object}.${expression.name}` : null;
}
