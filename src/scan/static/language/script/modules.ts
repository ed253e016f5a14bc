import { posix } from 'node:path';
import { builtinModules } from 'node:module';
import type { ModuleConventions } from '../modules.js';
export const scriptModules: ModuleConventions = {
  prefix: 'npm', globals: 'js', implicitThis: false, assignsLocally: false, settings: [], loaders: ['js:require', 'js:import'],
  files({ from, module }, repository) {
    if (!module.startsWith('.')) return [];
    const base = posix.join(posix.dirname(from), module);
    return [base, ...['ts','js','tsx'].flatMap((e) => [`${base}.${e}`, base.replace(/\.js$/, `.${e}`), `${base}/index.${e}`])].filter((p) => repository.has(p));
  },
  neighbours: () => [],
  library: (m) => { const b = m.replace(/^node:/, ''); return builtinModules.includes(b) ? `node:${b}` : `npm:${m}`; },
};
