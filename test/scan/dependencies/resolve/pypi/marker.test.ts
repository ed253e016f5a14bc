import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markerHolds } from '../../../../../src/scan/dependencies/resolve/pypi/marker.js';
import {
  choosePython,
  environmentOf,
  python,
  wheelFits,
} from '../../../../../src/scan/dependencies/resolve/pypi/python.js';

const environment = environmentOf(python('3.11'));

test.each([
  ['', true],
  ['python_version < "3.8"', false],
  ["python_version >= '3.10'", true],
  ['sys_platform == "win32"', false],
  ['platform_system == "Linux" and python_version > "3"', true],
  ['os_name == "nt" or (sys_platform == "linux" and extra == "fast")', true],
  ['extra == "slow"', false],
  ['extra == "Fa.st"', false],
  ['"linux" in sys_platform', true],
  ['sys_platform not in "win32 cygwin"', true],
  ['python_version in "3.10 3.11"', true],
  ['os.name == "posix"', true],
  ['python_version', null],
  ['(python_version > "3"', null],
  ['nonsense == "1"', null],
])('%s: %s', (marker, holds) => {
  expect(markerHolds(marker, { environment, extras: ['fast'] })).toBe(holds);
});

test('any text, however deep, is read without an error', () => {
  const facts = { environment, extras: [] };
  fc.assert(fc.property(fc.string(), (text) => [true, false, null].includes(markerHolds(text, facts))));
  expect(markerHolds(`${'('.repeat(1000)}os_name == "x"`, facts)).toBeNull();
  expect(markerHolds('('.repeat(1_000_000), facts)).toBeNull();
});

test.each([
  ['a-1.0-py3-none-any.whl', true],
  ['a-1.0-py2.py3-none-any.whl', true],
  ['a-1.0-py2-none-any.whl', false],
  ['a-1.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', true],
  ['a-1.0-cp312-cp312-manylinux_2_17_x86_64.whl', false],
  ['a-1.0-cp37-abi3-manylinux_2_17_x86_64.whl', true],
  ['a-1.0-cp37-cp37m-manylinux_2_17_x86_64.whl', false],
  ['a-1.0-cp311-cp311-win_amd64.whl', false],
  ['a-1.0-cp311-cp311-musllinux_1_1_x86_64.whl', false],
])('%s is for CPython 3.11 on Linux: %s', (name, fits) => {
  expect(wheelFits(name, python('3.11'))).toBe(fits);
});

test('the interpreter is the one that the project names, else one that it admits', () => {
  expect(choosePython('3.9.2', '>=3.8')).toEqual({ minor: '3.9', full: '3.9.2' });
  expect(choosePython(null, null).minor).toBe('3.13');
  expect(choosePython(null, '>=3.8,<3.12').minor).toBe('3.11');
  expect(choosePython(null, 'nonsense').minor).toBe('3.13');
});
