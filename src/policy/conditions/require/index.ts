import { SWITCHED_OFF } from '../../../model/scan.js';
import { askingList } from '../../../util/strictness.js';
import type { Condition } from '../condition.js';

/** Scanners, and tools by their reports, that must have run, whatever the workflow says. */
export const requireScanners: Condition<readonly string[]> = {
  id: 'require',
  settings: {
    schema: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', maxLength: 60, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      default: [],
      description:
        'Scanners that must have run, and other tools whose report must be there (the name of the tool in small letters, other characters as dashes: codeql, semgrep-oss), whatever the workflow says: one that is missing or switched off is an error.',
      examples: [['dependencies', 'secrets', 'static', 'codeql']],
    },
    defaults: [],
    read: (file) => (Array.isArray(file) ? file.map(String) : []),
    describe: (scanners) => [['', scanners.toSorted().join(', ') || 'none']],
    layering: askingList,
  },
  options: [],
  inStage: (scanners, stage) => scanners.filter((id) => id === stage),
  open: (required) => ({
    judgeRun({ scans }) {
      // A record without an engine says that nobody made the scan.
      const ran = scans.filter(({ status, engine }) => status !== 'skipped' && engine !== 'none');
      // One that had nothing to look at is no scan where the policy leaves no other.
      const isIdle = ran.every(({ status }) => status === 'not-applicable') && ran.length < 2;
      const others = scans.filter((scan) => !ran.includes(scan));
      const isNobody =
        ran.length === 0 || (isIdle && others.length > 0 && others.every(({ reason }) => reason === SWITCHED_OFF));
      const missing = required.filter((id) => !ran.some(({ scanner }) => scanner === id));
      const messages = missing.map((id) => `${id} must have run (gate.require) and did not`);
      if (isNobody) messages.push('no scanner ran: all are switched off');
      return messages.map((message) => ({ outcome: 'error', message }));
    },
  }),
};
