import { publishAction } from './main.js';

await publishAction();
