import type { CheckAnnotation } from '../../forge/check-run.js';
import type { RunResult } from '../../model/run-result.js';
import { stripControl } from '../../util/control-characters.js';
import { cutPoints } from '../../util/cut.js';
import { selectFindings } from '../selection.js';
import { type Spot, spotsOf } from '../things.js';
import { alarmWord, alsoCleared, severityWord, titleOf } from '../words.js';

/** GitHub takes 255 characters of a title and 64 KB of a message; nobody reads that much beside a line. */
const MAX = { title: 200, message: 2_000 } as const;

/**
 * Things to do as annotations of a check run, one at each place: blocking ones as failures, other new ones as warnings, worst first. The API
 * wants a place in a file that the head has, so findings without a line, or of the history alone, stay out.
 */
export function checkAnnotations(result: RunResult): readonly CheckAnnotation[] {
  const { blocking, warnings } = selectFindings(result).things;
  return [
    ...spotsOf(blocking).flatMap((spot) => annotationOf(spot, 'failure')),
    ...spotsOf(warnings).flatMap((spot) => annotationOf(spot, 'warning')),
  ];
}

function annotationOf({ finding, others }: Spot, level: CheckAnnotation['level']): CheckAnnotation[] {
  const place = finding.location;
  if (place?.startLine === undefined || place.commit !== undefined) return [];
  // In another form a path would name no file.
  if (stripControl(place.path) !== place.path) return [];
  const fix = finding.fix?.command ?? finding.fix?.description;
  const pkg = finding.package === undefined ? '' : `${finding.package.name} ${finding.package.version}: `;
  return [
    {
      path: place.path,
      startLine: place.startLine,
      endLine: Math.max(place.startLine, place.endLine ?? place.startLine),
      level,
      title: plain(`${alarmWord(finding) ?? severityWord(finding.severity)}: ${finding.rule}`, MAX.title),
      message: plain(
        `${pkg}${titleOf(finding)}. ${finding.message}${fix === undefined ? '' : ` Fix: ${fix}`}${alsoCleared(others)}`,
        MAX.message,
      ),
    },
  ];
}

/** Annotations are plain text to GitHub; one line each, nothing invisible. */
function plain(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 8)
    .replace(/\s+/gu, ' ')
    .trim();
  return cutPoints(stripControl(line), limit);
}
