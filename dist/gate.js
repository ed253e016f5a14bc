import { gateAction } from './main.js';

await gateAction();
