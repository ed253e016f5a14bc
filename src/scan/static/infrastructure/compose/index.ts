import type { Format } from '../format.js';

// Keys begin a line, or follow a sign where maps are written within braces.
const SERVICES = /(?:^|[{,]\s*)["']?services["']?[ \t]*:/m;
const IMAGE = /(?:^[ \t]+|[{,]\s*)["']?(?:image|build|extends)["']?[ \t]*:/m;

/** Files of Docker Compose. */
export const compose: Format<'compose'> = {
  id: 'compose',
  title: 'Compose',
  example: 'compose.yaml',
  category: 'infrastructure',
  grammar: null,
  named: () => false,
  recognises: (path, text) => /\.(?:ya?ml|json)$/i.test(path) && SERVICES.test(text) && IMAGE.test(text),
  beside: null,
  read: async (files, budget) => (await import('./read.js')).read(files, budget),
};
