import { sawWholeTree } from '../exception-subject.js';
import type { Scanner } from '../scanner.js';
import { explainStatic } from './explain.js';
import { staticTexts } from './own-texts.js';
import { ruleIds } from './rule-ids.js';
import { type StaticSettings, staticSettings } from './settings.js';

/** Code rules on syntax trees and checks of GitHub workflows. Nothing of it is loaded before it scans. */
export const staticChecks: Scanner<StaticSettings> = {
  id: 'static',
  title: 'Static checks',
  rows: [
    { title: 'Code', categories: ['code', 'infrastructure'] },
    { title: 'Workflows', categories: ['workflow'] },
  ],
  settings: staticSettings,
  options: [],
  readsPackages: false,
  showsSurface: true,
  action: {
    description: 'Checks code and workflows for the security mistakes that backends make. Needs contents read alone.',
    inputs: {},
  },
  foreignCode: ({ vendored }) => vendored,
  rules: ruleIds,
  ownTexts: staticTexts,
  explain: explainStatic,
  sees: sawWholeTree,
  async scan(context) {
    const { scanStatic } = await import('./scan.js');
    return scanStatic(context);
  },
};
