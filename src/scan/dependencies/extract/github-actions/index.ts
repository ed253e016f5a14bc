import { githubActions as ecosystem } from '../../ecosystem/github-actions.js';
import type { Extractor } from '../extractor.js';
import { parseActions } from './parse.js';

/** Actions and reusable workflows that workflows and composite actions use (docs.github.com/actions/reference/workflow-syntax). */
export const githubActions = {
  id: 'github-actions',
  ecosystems: [ecosystem],
  matches: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path),
  extract: parseActions,
} satisfies Extractor;
