import { setupAction } from './main.js';

await setupAction();
