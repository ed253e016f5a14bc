import { FAILURE } from './failure/index.js';
import { testKind } from './suite.js';

testKind(FAILURE);
