import { planAction } from './main.js';

await planAction();
