import type { SurfaceElement } from '../../model/surface.js';
import { groupBy } from '../../util/group-by.js';
import type { GainedRight } from './rules/rule.js';
import { isStranger } from './rules/strangers.js';
import { actionsOf, plain, rightWords } from './rules/words.js';

/** More are no picture any more. */
const MAX_ELEMENTS = 500;

/** Rights as elements of the surface, those of one holder on one object together: `right web SELECT, INSERT app.orders`. */
export function rightElements(rights: readonly GainedRight[]): SurfaceElement[] {
  const groups = groupBy(rights, ({ holder, object, on, as, through, passesOn }) =>
    JSON.stringify([holder, object, on, as ?? null, through, passesOn]),
  );
  return [...groups.values()].slice(0, MAX_ELEMENTS).map((group) => {
    const [right] = group;
    const { holder, on, as, through, location, object } = right;
    const action = actionsOf(group);
    const kind = object === 'relation' || object === 'function' ? '' : `${object} `;
    return {
      kind: 'right',
      key: `right ${plain(holder ?? 'PUBLIC')} ${action} ${kind}${plain(on)}${through === undefined ? '' : ` through ${plain(through)}`}`,
      location,
      boundary: holder === null || !isStranger(holder) ? (holder === null ? 'user' : 'service') : 'internet',
      facts: [
        { name: 'opens', value: rightWords({ ...right, action }), ...(location !== null && { location }) },
        ...(as === undefined ? [] : [{ name: 'runs as', value: plain(as ?? 'who runs the migrations') }]),
      ],
    };
  });
}
