import type { RunResult } from '../model/run-result.js';
import { stripControl } from '../util/control-characters.js';
import { incompleteScans } from './checks.js';
import { amountWords, type Selection } from './selection.js';

/** So many names tell which tools were there; more are noise. */
const MOST_NAMES = 5;

/**
 * What the whole tree holds today by count, and what follows from it, for somebody who has just met the gate. A scan that
 * did not complete is said, and makes the counts the least there is.
 */
export function firstLookLines(result: RunResult, selection: Selection): readonly string[] {
  const { blocking, warnings } = amountWords(selection);
  const words = [...blocking, ...warnings];
  return [
    `In the repository today: ${words.length === 0 ? 'nothing to fix' : words.join(', ')}.`,
    ...unfinishedLines(result),
    'From the day this is merged a pull request is red for what it brings of the blocking kind; what is here already holds',
    'up none.',
    ...(blocking.length > 0
      ? [
          'Runs over the whole tree stay red until that is cleared, or until the baseline is committed: gatehouse baseline',
        ]
      : []),
  ];
}

/** What was not looked at, and why, in a line each; none where all was. */
function unfinishedLines(result: RunResult): readonly string[] {
  return incompleteScans(result).map(({ scanner, reason }) =>
    stripControl(`Not counted, because the scan did not complete: ${scanner}${reason === null ? '' : ` (${reason})`}.`),
  );
}

/** What other tools left and was not read; none where nothing was left. */
export function leftLines(paths: readonly string[], isPolicyThere: boolean): readonly string[] {
  if (paths.length === 0) return [];
  const names = paths.slice(0, MOST_NAMES).map((path) => stripControl(path));
  const more = paths.length > MOST_NAMES ? ` and ${paths.length - MOST_NAMES} more` : '';
  const way = isPolicyThere ? 'gatehouse policy import FILE ... prints what to add to the policy' : 'add --import';
  return [`Other tools left ${names.join(', ')}${more}. To take over what they let stay: ${way}`];
}

/** The name of the rule that GitHub holds, bound to GitHub Actions (app 15368 on github.com), so that no other app can report it. */
const RULESET = {
  name: 'gatehouse',
  target: 'branch',
  enforcement: 'active',
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [{ context: 'gatehouse', integration_id: 15368 }],
      },
    },
  ],
};

/**
 * What is left to do once the files are there.
 * @param hasForks whether the workflow for forks is among them
 */
export function nextLines(hasForks: boolean): readonly string[] {
  return [
    'Commit the files and merge them. Then require the job "gatehouse" in a ruleset of the default branch, with GitHub',
    'Actions as its source and bypass for nobody (Settings, Rules, Rulesets), or with the GitHub command line:',
    '',
    `  gh api 'repos/{owner}/{repo}/rulesets' --input - <<'END'`,
    `  ${JSON.stringify(RULESET)}`,
    '  END',
    '',
    ...(hasForks
      ? []
      : [
          'A public repository takes pull requests of forks, whose runs may not comment: gatehouse init --fork adds the',
          'workflow that does.',
        ]),
  ];
}
