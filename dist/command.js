import { commandAction } from './main.js';

await commandAction();
