import type { Scanner } from '../scanner.js';

/** Code rules on syntax trees and checks of GitHub workflows. Nothing of it is loaded before it scans. */
export const staticScanner: Scanner = {
  id: 'static',
  title: 'Static checks',
  async scan(context) {
    const { scanStatic } = await import('./scan.js');
    return scanStatic(context);
  },
};
