import type { SurfaceElement } from '../../model/surface.js';
import type { GainedRight } from './rules/rule.js';
import { isStranger } from './rules/strangers.js';
import { plain, rightWords } from './rules/words.js';

/** More are no picture any more. */
const MAX_ELEMENTS = 500;

/** Rights as elements of the surface: `right web EXECUTE billing.wipe()`. */
export function rightElements(rights: readonly GainedRight[]): SurfaceElement[] {
  return rights.slice(0, MAX_ELEMENTS).map((right) => {
    const { holder, action, on, as, through, location, object } = right;
    return {
      kind: 'right',
      key: `right ${plain(holder ?? 'PUBLIC')} ${action} ${object === 'relation' || object === 'function' ? '' : `${object} `}${plain(on)}${through === undefined ? '' : ` through ${plain(through)}`}`,
      location,
      boundary: holder === null || !isStranger(holder) ? (holder === null ? 'user' : 'service') : 'internet',
      facts: [
        { name: 'opens', value: rightWords(right), ...(location !== null && { location }) },
        ...(as === undefined ? [] : [{ name: 'runs as', value: plain(as ?? 'who runs the migrations') }]),
      ],
    };
  });
}
