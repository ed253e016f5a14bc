import type { YAMLMap } from 'yaml';
import { isMap, isSeq } from 'yaml';
import { entriesOf, itemsAt, mapAt, placeOf } from '../document.js';
import type { Workflow } from '../model.js';
import { replaceInLines, type WorkflowHit } from '../workflow-hit.js';

const NAME = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

/** The runner's old commands `set-env` and `add-path`, switched on again: whatever is printed can set the environment. */
export function insecureCommands(workflow: Workflow): readonly WorkflowHit[] {
  const { document, steps, jobs, env } = workflow;
  if (!document.text.includes(NAME)) return [];
  const holders = [
    { name: '', map: env },
    ...jobs.map((job) => ({ name: job.name, map: job.env })),
    ...jobs.flatMap((job) => matrixMaps(job.map).map((map) => ({ name: job.name, map }))),
    ...steps.map((step) => ({ name: step.job?.name ?? '', map: step.env })),
  ];
  return holders.flatMap(({ name, map }) =>
    entriesOf(map).flatMap(({ key, pair, value }) => {
      const place = placeOf(value);
      const from = placeOf(pair.key);
      if (key !== NAME || place === null || from === null || !/^\s*true\s*$/i.test(place.text)) return [];
      const { start, end } = place;
      const replacement = replaceInLines(document.text, from.start, end, start, end, 'false');
      return [{ start: from.start, end, symbol: name, replacement }];
    }),
  );
}

/** Mappings in a matrix, which a job may use as the environment of a step. */
function matrixMaps(job: YAMLMap): readonly YAMLMap[] {
  const matrix = mapAt(mapAt(job, 'strategy'), 'matrix');
  return entriesOf(matrix).flatMap(({ key, value }) => {
    if (!isSeq(value)) return [];
    return itemsAt(matrix, key).flatMap((item) => {
      if (!isMap(item)) return [];
      const inner = entriesOf(item).flatMap((entry) => (isMap(entry.value) ? [entry.value] : []));
      return [item, ...inner];
    });
  });
}
