import type { Format } from '../format.js';

// Keys begin a line, or follow a sign where maps are written within braces.
const GROUP_VERSION = /(?:^[ \t]*|[{,]\s*)["']?apiVersion["']?[ \t]*:[ \t]*["']?[\w./-]{0,100}v\d/m;
const KIND = /(?:^[ \t]*|[{,]\s*)["']?kind["']?[ \t]*:/m;

/** Manifests of Kubernetes: several documents in a file, lists of objects, the pods inside workloads. */
export const kubernetes: Format<'kubernetes'> = {
  id: 'kubernetes',
  title: 'Kubernetes',
  example: 'deploy/api.yaml',
  category: 'infrastructure',
  grammar: null,
  named: () => false,
  recognises: (path, text) => /\.(?:ya?ml|json)$/i.test(path) && GROUP_VERSION.test(text) && KIND.test(text),
  beside: null,
  read: async (files, budget) => (await import('./read.js')).read(files, budget),
};
