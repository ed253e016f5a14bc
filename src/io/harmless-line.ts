import { stripControl } from '../util/control-characters.js';

/**
 * One line that the Actions runner prints and never obeys. The runner takes a line whose first word begins with `::`
 * as a command, and `##[` at any place; @actions/core writes both through unchanged in `info`.
 */
export function harmlessLine(text: string): string {
  return stripControl(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}
