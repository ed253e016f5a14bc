import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { markdown } from '../../src/report/markdown/index.js';
import { selectFindings } from '../../src/report/selection.js';
import { aBlockedResult, aContext, aDependencyFinding, aFinding, anId } from './builders.js';
import { rendered } from './rendered.js';

let made = 0;
const nextId = () => anId(++made);

/** An advisory of a package that one step clears. */
function advisory(name: string, from: string, to: string, path: string): Finding {
  const id = nextId();
  return aDependencyFinding({
    id,
    rule: `CVE-2024-${10_000 + made}`,
    severity: name === 'django' ? 'critical' : 'high',
    title: `${name}@${from}: something that it does for whoever asks`,
    location: { path, startLine: 3 },
    package: { ecosystem: 'x', name, version: from, scope: 'runtime', direct: true },
    risk: { cvss: 7.5, kev: false, epss: null },
    fix: {
      title: `Upgrade ${name} ${from} to ${to}`,
      description: `Upgrade to ${to}.`,
      version: to,
      command: `get ${name}@${to}`,
    },
  });
}

const times = <T>(amount: number, make: (index: number) => T): T[] =>
  Array.from({ length: amount }, (_, index) => make(index));

/** As a change brought it in: one pin with 28 advisories, few with some, and findings of each other kind. */
const FINDINGS: readonly Finding[] = [
  ...times(28, () => advisory('django', '2.2.0', '4.2.30', 'requirements.txt')),
  ...times(10, () => advisory('stdlib', '1.26', '1.26.6', 'go.mod')),
  ...times(3, (index) =>
    advisory(['lodash', 'jsonwebtoken', 'axios'][index] ?? '', '1.0.0', '2.0.0', 'package-lock.json'),
  ),
  aDependencyFinding({
    id: nextId(),
    category: 'license',
    rule: 'license-denied',
    risk: { cvss: null, kev: false, epss: null },
    title: 'AGPL-3.0-only is denied',
  }),
  ...times(4, (index) =>
    aFinding({
      id: nextId(),
      category: 'secret',
      rule: 'aws-access-key',
      location: { path: `k${index}.env`, startLine: 1 },
    }),
  ),
  ...times(5, (index) =>
    aFinding({ id: nextId(), rule: `code-rule-${index}`, location: { path: `src/${index}.ts`, startLine: 9 } }),
  ),
  ...times(8, (index) =>
    aFinding({
      id: nextId(),
      category: 'workflow',
      rule: 'gha-unpinned-action',
      location: { path: `.github/workflows/${index}.yml`, startLine: 7 },
    }),
  ),
  ...times(2, (index) =>
    aFinding({
      id: nextId(),
      category: 'infrastructure',
      rule: `infra-rule-${index}`,
      location: { path: 'Dockerfile', startLine: 1 + index },
    }),
  ),
];

test('a change of 61 findings is a page of few things to do, on which each kind has its place', () => {
  const result = aBlockedResult(FINDINGS);
  const { things } = selectFindings(result);
  const body = markdown.render(result, aContext());
  const { text } = rendered(body);
  expect(FINDINGS).toHaveLength(61);
  expect(things.blocking.length).toBeLessThanOrEqual(26);
  expect(body.length).toBeLessThanOrEqual(8_000);
  for (const words of [
    'django',
    'license-denied',
    'aws-access-key',
    'code-rule-',
    'gha-unpinned-action',
    'infra-rule-',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toContain('28 advisories');
});
