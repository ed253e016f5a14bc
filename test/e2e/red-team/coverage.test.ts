import { COVERAGE } from './coverage/index.js';
import { testKind } from './suite.js';

testKind(COVERAGE);
