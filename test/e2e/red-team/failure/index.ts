import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../helpers/dist.js';
import { startOsvServer } from '../../../helpers/osv-server.js';
import type { Kind, Twin } from '../attack.js';
import { SAFE_JS } from '../mistakes.js';
import { BROKEN_GIT } from './broken-git.js';
import { BROKEN_MACHINE } from './broken-machine.js';

const CLEAN = { 'src/bills.js': SAFE_JS };

const TWINS: readonly Twin[] = [
  {
    name: 'comes to a whole copy of the product',
    change: CLEAN,
    arrange: ({ scratch }) => {
      cpSync(join(ROOT, 'dist'), join(scratch, 'dist'), { recursive: true });
      return { dist: join(scratch, 'dist') };
    },
    answer: 'green',
  },
  {
    name: 'asks an advisory service that answers',
    change: CLEAN,
    arrange: async () => {
      const osv = await startOsvServer({ records: [] });
      return {
        inputs: { offline: 'false', 'osv-db': '', engine: 'builtin' },
        env: { GATEHOUSE_OSV_API: osv.url, GATEHOUSE_NPM: osv.url },
        after: osv.close,
      };
    },
    answer: 'green',
  },
  {
    name: 'is clean while GitHub takes no comment',
    change: CLEAN,
    arrange: (_ground, scene) => {
      scene.github.fail({ operation: 'issues/create-comment', status: 403 });
      return {};
    },
    answer: 'green',
  },
];

export const FAILURE: Kind = {
  id: 'failure',
  title: 'a machine that breaks at the right moment',
  attacks: [...BROKEN_GIT.slice(0, 8), ...BROKEN_MACHINE.filter((_attack, index) => index % 2 === 0)],
  more: [...BROKEN_GIT.slice(8), ...BROKEN_MACHINE.filter((_attack, index) => index % 2 === 1)],
  twins: TWINS,
};
