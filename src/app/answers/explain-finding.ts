import { ConfigurationError, ScanError } from '../../model/errors.js';
import type { Explanation, ExplanationSection } from '../../model/explanation.js';
import type { Finding, TraceStep } from '../../model/finding.js';
import type { RunResult } from '../../model/run-result.js';
import { placeOf } from '../../report/words.js';
import { boundedTrace } from '../../util/bounded-trace.js';
import { stripControl } from '../../util/control-characters.js';
import { messageOf } from '../../util/thrown.js';
import { type ExplanationRequest, explanationOf } from './explanation.js';

/**
 * What results say of the finding whose id is, or begins with, the one asked for: where it is, every step that its data
 * takes, and what its rule or advisory means. A rule that cannot be explained costs only its own part.
 * @throws ConfigurationError when no finding has the id, or several begin with it
 */
export async function findingExplanation(
  results: readonly RunResult[],
  request: ExplanationRequest,
): Promise<Explanation> {
  const finding = findingOf(results, request.id);
  const places = [
    { heading: 'Where', text: finding.location === null ? '' : stripControl(placeOf(finding.location)) },
    {
      heading: 'The way of the data',
      text: boundedTrace(finding.trace ?? [])
        .map(stepLine)
        .join('\n'),
    },
  ];
  const explained = await ruleOf(finding, request);
  if (typeof explained !== 'string') return { ...explained, sections: [...places, ...explained.sections] };
  const sections: ExplanationSection[] = [
    ...places,
    { heading: 'What', text: oneLine(finding.message) },
    { heading: 'How to fix it', text: oneLine(finding.fix?.description ?? '') },
    { heading: 'Its rule', text: explained },
  ];
  return { title: oneLine(`${finding.rule}: ${finding.title} (${finding.severity})`), sections };
}

function findingOf(results: readonly RunResult[], id: string): Finding {
  const found = new Map<string, Finding>();
  for (const finding of results.flatMap(({ findings }) => findings))
    if (finding.id.startsWith(id) && !found.has(finding.id)) found.set(finding.id, finding);
  const [finding] = found.values();
  if (finding === undefined) throw new ConfigurationError(`no finding '${id}' in the results`);
  if (found.size > 1) throw new ConfigurationError(`${found.size} findings begin with '${id}': give more of the id`);
  return finding;
}

/** A text: why there is no explanation. */
async function ruleOf({ rule }: Finding, request: ExplanationRequest): Promise<Explanation | string> {
  try {
    return await explanationOf({ ...request, id: rule });
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof ScanError)) throw error;
    return messageOf(error);
  }
}

/** Numbered, so that what a stranger chose never begins a line. */
function stepLine({ label, location }: TraceStep, index: number): string {
  return `${index + 1}. ${oneLine(label)} (${stripControl(placeOf(location))})`;
}

/** Lines of data would look like sections of ours. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
