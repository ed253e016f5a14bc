import type { ThreatAnswer } from '../model/threat-answer.js';
import { stripControl } from '../util/control-characters.js';

/** `.github/threats.yml` with these answers; what was left out stands below them as comments. */
export async function threatsText(answers: readonly ThreatAnswer[], left: readonly string[]): Promise<string> {
  const { stringify } = await import('yaml');
  const text = stringify({ version: 1, answers }, { lineWidth: 0 });
  const comments = left.map((line) => `# left out: ${stripControl(line).slice(0, 500)}\n`);
  return `${text}${comments.join('')}`;
}
