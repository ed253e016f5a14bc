import { staticAction } from './main.js';

await staticAction();
