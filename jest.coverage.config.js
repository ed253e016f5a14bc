import base from './jest.config.js';

/** What decides that something which did not happen is not called clean, and the tests beside it. */
const FAIL_CLOSED = [
  'app/change/event-revisions',
  'app/host/process-guard',
  'config/tighten',
  'correlate/**/*',
  'io/installation',
  'io/process-group',
  'policy/**/*',
  'scan/ledger',
  'scan/run-scanners',
];

/** `npm run coverage`: which lines of them their own tests never reach. */
export default {
  ...base,
  testMatch: ['correlate', 'policy', 'config/tighten', 'app/change', 'app/host', 'io/installation', 'io/process-group']
    .concat(['io/exec', 'scan/ledger', 'scan/run-scanners', 'entry'])
    .map((name) => `<rootDir>/test/${name}{.test.ts,/**/*.test.ts}`),
  collectCoverage: true,
  collectCoverageFrom: FAIL_CLOSED.map((name) => `src/${name}.ts`),
  coverageReporters: ['text'],
};
