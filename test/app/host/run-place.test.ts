import { expect, test } from '@jest/globals';
import { runPlace } from '../../../src/app/host/run-place.js';
import { eventContext, pullEvent, workflowRunEvent } from '../../helpers/events.js';

const SERVER = 'https://forge.test';

test('the report links to the run that has scanned', () => {
  const urlOf = (...context: Parameters<typeof eventContext>) => runPlace(eventContext(...context), SERVER).runUrl;
  expect(urlOf(pullEvent())).toBe('https://forge.test/acme/shop/actions/runs/12');
  expect(urlOf(workflowRunEvent())).toBe('https://forge.test/acme/shop/actions/runs/99');
  expect(urlOf(pullEvent(), { runId: null })).toBeNull();
});
