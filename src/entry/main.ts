import { setFlagsFromString } from 'node:v8';

/** Everything that dist/ offers: each export is called by one stub of the same name as its action or command. */

export { commandAction } from './actions/command.js';
export { gateAction } from './actions/gate.js';
export { gatehouseAction } from './actions/gatehouse.js';
export { planAction } from './actions/plan.js';
export { publishAction } from './actions/publish.js';
export { setupAction } from './actions/setup.js';
export { stageAction } from './actions/stages.js';
export { cli } from './commands/cli.js';

// Nearly all that a scan allocates is gone a moment later. Left to itself V8 grows the space for young objects to 48 MB
// for that, which is a third of the memory of a run and makes none of them faster.
setFlagsFromString('--semi-space-growth-factor=1');

// V8 compiles a wasm function a second time, and well, once it has run for so long (bytes executed, roughly). The grammars
// of a change are done before that is earned back: with V8's own limits, 1.8 and 13 million, a pull request costs half as
// much processor time again. A tree of a thousand files reaches this limit in the functions that matter.
setFlagsFromString('--wasm-tiering-budget=200000000');
