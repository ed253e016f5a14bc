import { secretsAction } from './main.js';

await secretsAction();
