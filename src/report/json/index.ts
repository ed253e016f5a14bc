import type { RunResult } from '../../model/run-result.js';
import { jsonText } from '../json-text.js';
import type { Report } from '../report.js';
import { clipResult } from './clip.js';

/** The result itself, as `schema/run-result.schema.json` describes it: the contract between stages and tools. */
export const json = {
  id: 'json',
  title: 'Run result',
  fileName: 'gatehouse-result.json',
  mediaType: 'application/json',
  isFormat: true,
  file: { output: 'result', ending: 'json' },
  render,
} satisfies Report;

function render(result: RunResult): string {
  return jsonText(clipResult(result));
}
