import { dependenciesAction } from './main.js';

await dependenciesAction();
