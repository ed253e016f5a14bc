import { posix } from 'node:path';
import type { Format } from '../format.js';

/** What begins a Dockerfile, comments and arguments aside, whatever it is called. */
const BEGINS =
  /^(?:[ \t]*(?:#[^\n]*|ARG[ \t][^\n]*)?\r?\n)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w${}./:@-]+[ \t]*(?:AS[ \t]+[\w.-]+[ \t]*)?(?:\r?\n|$)/i;
const INSTRUCTION = /^[ \t]*(?:RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|USER)[ \t]+\S/m;

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
  recognises: (path, text) =>
    /(?:^|\/)[^./]+$|dockerfile[^/]*$/i.test(path) && BEGINS.test(text.slice(0, 4_000)) && INSTRUCTION.test(text),
  beside: null,
  read: async (files, budget) => (await import('./read.js')).read(files, budget),
};
