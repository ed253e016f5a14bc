import { PRIVILEGES } from '../../../model/catalogue.js';
import type { TraceStep } from '../../../model/finding.js';
import { groupBy } from '../../../util/group-by.js';
import type { Right } from '../rights/right.js';
import type { GainedRight, Hit } from './rule.js';

/** So many rights of one cause are named; more are counted. */
const MOST_NAMED = 8;

function holderName(holder: string | null): string {
  return holder === null ? 'everybody' : `role \`${plain(holder)}\``;
}

/** A name as part of a sentence: no character of it is markup or control. */
export function plain(name: string): string {
  return name.replace(/[`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
}

/** A right, or several that differ in what is done alone. */
type WordedRight = Omit<Right, 'action'> & { readonly action: string };

/** What a right is, in words: "can run `billing.wipe()` as its owner `app`". */
export function rightWords({ action, object, on, as, through, passesOn }: WordedRight): string {
  const name = `\`${plain(on)}\``;
  const owner =
    as === undefined ? '' : as === null ? ' as whoever runs the migrations' : ` as its owner \`${plain(as)}\``;
  const rest = `${through === undefined ? '' : ` through ${plain(through)}`}${passesOn ? ', and pass it on' : ''}`;
  if (action === 'ACT AS') return `can act as role ${name}${rest}`;
  if (object === 'future') return `will have ${action} on all later ${plain(on)}`;
  if (object === 'function') return `can run ${name}${owner}${rest}`;
  const kind = object === 'relation' ? '' : `${object} `;
  return `can ${action} on ${kind}${name}${through?.startsWith('view') === true ? owner : ''}${rest}`;
}

/** The way to a right, the new ground last where the order of things does not say. */
function traceOf({ grounds }: Right): TraceStep[] {
  return grounds.flatMap(({ label, location }) => (location === null ? [] : [{ location, label: plain(label) }]));
}

/**
 * One hit for each holder and each statement of the change that gives him something, however many rights that are; of a server,
 * which has no statements, one for each object.
 */
export function hitsOf(
  rights: readonly GainedRight[],
  severityOf: (right: GainedRight) => NonNullable<Hit['severity']>,
): Hit[] {
  const groups = groupBy(rights, ({ holder, location, on }) =>
    JSON.stringify([holder, location?.path ?? on, location?.startLine, location?.startColumn]),
  );
  return [...groups.values()].map((group) => {
    const ranked = group.toSorted((a, b) => RANK.indexOf(severityOf(a)) - RANK.indexOf(severityOf(b)));
    const worst = ranked[0] ?? group[0];
    const named = namedRights(ranked);
    const more = named.length > MOST_NAMED ? `; and rights on ${named.length - MOST_NAMED} more` : '';
    const because = worst.fresh.map(({ label }) => plain(label)).join(', ');
    const told = `${named.slice(0, MOST_NAMED).join('; ')}${more}${because === '' ? '' : `, because ${because}`}`;
    const note = `${holderName(worst.holder)} ${told}.`;
    const rest = named.length > 2 ? `; and rights on ${named.length - 2} more` : '';
    return {
      note: capitalised(note),
      title: capitalised(`${holderName(worst.holder)} ${named.slice(0, 2).join('; ')}${rest}`),
      location: worst.location,
      subject: [
        worst.holder ?? '',
        ...group.map((right) => `${right.action} ${right.object} ${right.on} ${right.through ?? ''}`).sort(),
      ],
      severity: severityOf(worst),
      trace: traceOf(worst),
    };
  });
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Rights in words, those on one object together: "can SELECT, INSERT on `orders`". */
function namedRights(rights: readonly Right[]): string[] {
  const passedOn = new Set(rights.filter(({ passesOn }) => passesOn).map(placeOf));
  const own = rights.filter((right) => right.passesOn || !passedOn.has(placeOf(right)));
  const groups = groupBy(own, ({ object, on, as, through, passesOn }) =>
    JSON.stringify([object, on, as ?? null, as === undefined, through, passesOn]),
  );
  return [...groups.values()].map((group) => rightWords({ ...group[0], action: actionsOf(group) }));
}

/** What several rights on one object let do, in the order of the manual: `SELECT, INSERT`. */
export function actionsOf(rights: readonly Right[]): string {
  const actions = new Set(rights.map(({ action }) => action));
  return [...PRIVILEGES, 'ACT AS' as const].filter((action) => actions.has(action)).join(', ');
}

/** What a right is about, passed on or not. */
function placeOf({ action, object, on, through }: Right): string {
  return JSON.stringify([action, object, on, through]);
}

const RANK: readonly string[] = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];
