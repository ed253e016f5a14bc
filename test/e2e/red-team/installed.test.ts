import { INSTALLED } from './installed/index.js';
import { testKind } from './suite.js';

testKind(INSTALLED);
