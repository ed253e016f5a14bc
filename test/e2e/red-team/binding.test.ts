import { BINDING } from './binding/index.js';
import { testKind } from './suite.js';

testKind(BINDING);
