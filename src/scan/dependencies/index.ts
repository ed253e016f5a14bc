import type { Scanner } from '../scanner.js';

/** Audits what the lockfiles bring in against OSV advisories. */
export const dependencies: Scanner = {
  id: 'dependencies',
  title: 'Dependencies',
  async scan(context) {
    const { scanDependencies } = await import('./entry-points.js');
    return scanDependencies(context);
  },
};
