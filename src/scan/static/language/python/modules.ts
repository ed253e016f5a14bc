import { posix } from 'node:path';
import type { ModuleConventions } from '../modules.js';
export const pythonModules: ModuleConventions = {
  prefix: 'py', globals: 'py', implicitThis: false, assignsLocally: true, settings: [], loaders: [],
  files({ from, module, member }, repository) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    let base = dots === 0 ? '' : posix.dirname(from);
    for (let i = 1; i < dots; i++) base = posix.dirname(base);
    const p = posix.join(base, ...module.slice(dots).split('.'));
    return [`${p}.py`, `${p}/__init__.py`, ...(member ? [`${p}/${member}.py`] : [])].filter((x) => repository.has(x));
  },
  neighbours: () => [],
  library: (m) => `py:${m}`,
};
