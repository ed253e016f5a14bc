import type { Tree } from './attack.js';
import { npmFiles, registryEntry } from './npm.js';

/** The repository that every attack begins with: a small service, its lockfile, the workflow that runs the gate. */
export const SHOP: Tree = {
  'README.md': '# Shop\n',
  'src/db.js': "import pg from 'pg';\n\nexport const pool = new pg.Pool();\n",
  'src/app.js': "import express from 'express';\n\nexport const app = express();\n",
  '.github/workflows/gatehouse.yml': workflow(),
  ...npmFiles({ ms: '2.1.3' }, { 'node_modules/ms': registryEntry('ms', '2.1.3') }),
};

/** A workflow that calls the gate, with more lines for its job and its step. */
export function workflow({ job = '', step = '', on = '  pull_request:\n  merge_group:' } = {}): string {
  return `name: Gatehouse
on:
${on}
permissions: {}
jobs:
  gatehouse:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
${job}    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 0
          persist-credentials: false
      - id: gate
        uses: gatehouse-dev/gatehouse@6718b7396d78f6681147c68a686b35ebd04f5971 # v0.1.0
${step}`;
}
