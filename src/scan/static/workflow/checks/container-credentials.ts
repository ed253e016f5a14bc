import type { YAMLMap } from 'yaml';
import { isMap } from 'yaml';
import { entriesOf, mapAt, textAt } from '../document.js';
import type { Job, Workflow } from '../model.js';
import type { WorkflowHit } from '../workflow-hit.js';

/** The container of a job and its services. */
export function containersOf({ map }: Job): readonly YAMLMap[] {
  const own = mapAt(map, 'container');
  const services = entriesOf(mapAt(map, 'services')).flatMap(({ value }) => (isMap(value) ? [value] : []));
  return own === null ? services : [own, ...services];
}

/** A registry's password written into the workflow. */
export function containerCredentials(workflow: Workflow): readonly WorkflowHit[] {
  return workflow.jobs.flatMap((job) =>
    containersOf(job).flatMap((container) => {
      const password = textAt(mapAt(container, 'credentials'), 'password');
      if (password === null || password.text.trim() === '' || /\$\{\{/.test(password.text)) return [];
      return [{ start: password.start, end: password.end, symbol: job.name, replacement: null }];
    }),
  );
}
