import { expect, test } from '@jest/globals';
import { markdown } from '../../src/report/markdown/index.js';
import { terminal } from '../../src/report/terminal/index.js';
import { aBlockedResult, aContext, aDependencyFinding, anId } from './builders.js';
import { rendered } from './rendered.js';

const MOVED = 'was a development dependency before, and it is shipped from now on';

test('several advisories that one upgrade clears still say that the change has moved the package to runtime', () => {
  const fix = { title: 'Upgrade lodash 4.17.20 to 4.17.21', description: 'Upgrade to 4.17.21.', command: 'npm i' };
  const findings = [1, 2].map((number) =>
    aDependencyFinding({ id: anId(number), rule: `CVE-2021-2333${number}`, worsened: [MOVED], fix }),
  );
  const result = aBlockedResult(findings);
  expect(rendered(markdown.render(result, aContext())).text).toContain(`it ${MOVED}`);
  expect(terminal.render(result, aContext({ width: 200 }))).toContain(`it ${MOVED}`);
});
