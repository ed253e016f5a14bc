import { gatehouseAction } from './main.js';

await gatehouseAction();
