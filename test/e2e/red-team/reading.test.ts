import { READING } from './reading/index.js';
import { testKind } from './suite.js';

testKind(READING);
