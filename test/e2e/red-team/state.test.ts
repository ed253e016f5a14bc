import { STATE } from './state/index.js';
import { testKind } from './suite.js';

testKind(STATE);
