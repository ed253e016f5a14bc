import { posix } from 'node:path';
import type { Format } from '../format.js';

/** Dockerfiles and Containerfiles: stages with their bases, users, variables and commands. */
export const dockerfile: Format<'dockerfile'> = {
  id: 'dockerfile',
  title: 'Dockerfile',
  example: 'Dockerfile',
  category: 'infrastructure',
  grammar: null,
  named: (path) =>
    /^(?:(?:docker|container)file(?:[.-][\w.-]+)?|[\w.-]+\.(?:docker|container)file)$/i.test(posix.basename(path)) &&
    !/\.(?:dockerignore|md|txt|[jt]s|py|go|sh|ya?ml|json|tmpl|j2|erb|template)$/i.test(path),
  recognises: () => false,
  beside: null,
  read: async (files, budget) => (await import('./read.js')).read(files, budget),
};
