import { PATHS } from './paths/index.js';
import { testKind } from './suite.js';

testKind(PATHS);
