import { setFlagsFromString } from 'node:v8';

/** Everything that dist/ offers: each export is called by one stub of the same name as its action or command. */

export { cli } from './cli.js';
export { commandAction } from './command-action.js';
export { gateAction } from './gate-action.js';
export { gatehouseAction } from './gatehouse-action.js';
export { planAction } from './plan-action.js';
export { publishAction } from './publish-action.js';
export { setupAction } from './setup-action.js';
export { stageAction } from './stage-actions.js';

// Nearly all that a scan allocates is gone a moment later. Left to itself V8 grows the space for young objects to 48 MB
// for that, which is a third of the memory of a run and makes none of them faster.
setFlagsFromString('--semi-space-growth-factor=1');
