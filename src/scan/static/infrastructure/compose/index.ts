import type { Format } from '../format.js';

const SERVICES = /^services[ \t]*:[ \t]*(?:#[^\n]*)?$/m;
const IMAGE = /^[ \t]+(?:image|build|extends)[ \t]*:/m;

/** Files of Docker Compose. */
export const compose: Format<'compose'> = {
  id: 'compose',
  title: 'Compose',
  example: 'compose.yaml',
  category: 'infrastructure',
  grammar: null,
  named: () => false,
  recognises: (path, text) => /\.ya?ml$/i.test(path) && SERVICES.test(text) && IMAGE.test(text),
  beside: null,
  read: async (files, budget) => (await import('./read.js')).read(files, budget),
};
