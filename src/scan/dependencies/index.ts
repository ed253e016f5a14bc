import { isAboutPackages } from '../exception-subject.js';
import type { Scanner } from '../scanner.js';
import { explainDependencies } from './explain.js';
import { PACKAGE_RULES } from './package-rules.js';

import { type DependenciesSettings, dependenciesSettings, ENGINES, engineOption } from './settings.js';

/** Audits what the lockfiles bring in against OSV advisories. */
export const dependencies: Scanner<DependenciesSettings> = {
  id: 'dependencies',
  title: 'Dependencies',
  rows: [{ title: 'Dependencies', categories: ['dependency', 'malware', 'license'] }],
  settings: dependenciesSettings,
  options: [engineOption],
  readsPackages: true,
  action: {
    description: 'Audits the lockfiles of a change against OSV. Needs contents read and nothing else.',
    inputs: {
      offline: { description: 'Use no network for the dependency audit; needs osv-db.', default: 'false' },
      'osv-db': { description: 'Folder with an OSV database, one <Ecosystem>/all.zip each.' },
      engine: {
        description: `Engine of the dependency audit (${ENGINES.join(', ')}). Default is what the policy says.`,
      },
    },
  },
  rules: async () => PACKAGE_RULES.map((rule) => rule.id),
  ownTexts: async () => PACKAGE_RULES.map(({ id }) => ({ id, texts: [], page: `${id}.md` })),
  explain: explainDependencies,
  // Every lockfile is read, whatever the change touches.
  sees: (exception, { prefix, part }) => (isAboutPackages(exception) ? prefix === '' && part === null : null),
  async scan(context) {
    const { scanDependencies } = await import('./entry-points.js');
    return scanDependencies(context);
  },
};
