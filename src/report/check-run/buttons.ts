import type { CheckButton } from '../../forge/check-run.js';
import { explainButton, RECHECK_BUTTON } from '../../forge/github/check-button.js';
import { isFindingId } from '../../util/finding-id.js';
import type { Selection } from '../selection.js';

/**
 * The buttons of a check run: to check again, and to have the worst blocking finding explained.
 * @param hasComment whether the comment is written that the explanation finds the finding in
 */
export function checkButtons({ blocking }: Selection, hasComment: boolean): readonly CheckButton[] {
  const worst = blocking[0]?.finding?.id ?? '';
  return hasComment && isFindingId(worst) ? [RECHECK_BUTTON, explainButton(worst)] : [RECHECK_BUTTON];
}
