import type { Condition } from '../condition.js';

/** Scanners that must have run, whatever the workflow says. */
export const requireScanners: Condition<readonly string[]> = {
  id: 'require',
  settings: {
    schema: {
      type: 'array',
      uniqueItems: true,
      items: { $ref: '#/definitions/scanner' },
      default: [],
      description:
        'Scanners that must have run, whatever the workflow says: one that is missing or switched off is an error.',
    },
    defaults: [],
    read: (file) => (Array.isArray(file) ? file.map(String) : []),
    describe: (scanners) => [['', scanners.toSorted().join(', ') || 'none']],
  },
  options: [],
  inStage: (scanners, stage) => scanners.filter((id) => id === stage),
  judgeRun(scans, required) {
    const ran = scans.filter((scan) => scan.status !== 'skipped');
    const missing = required.filter((id) => !ran.some(({ scanner }) => scanner === id));
    const messages = missing.map((id) => `${id} must have run (gate.require) and did not`);
    if (ran.length === 0) messages.push('no scanner ran: all are switched off');
    return messages.map((message) => ({ finding: null, message }));
  },
};
