import { describe, expect, test } from '@jest/globals';
import { LocatedError } from '../../../../src/model/errors.js';
import { gradleVerification } from '../../../../src/scan/dependencies/extract/gradle-verification/index.js';
import { assertOnlyLocatedErrors, escapeOf, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const PATH = 'gradle/verification-metadata.xml';
const TEXT = `<?xml version="1.0" encoding="UTF-8"?>
<verification-metadata xmlns="https://schema.gradle.org/dependency-verification">
   <configuration><verify-metadata>true</verify-metadata></configuration>
   <components>
      <component group="org.example" name="a" version="1.0">
         <artifact name="a-1.0.jar"><sha256 value="00"/></artifact>
      </component>
      <component version='2.0' name='b &amp; c' group='org.example'/>
      <component group="org.example" name="a" version="1.0"/>
      <component group="org.example" name="nothing"/>
   </components>
</verification-metadata>
`;

describe('verification-metadata.xml', () => {
  test('every component is listed once, with its line', async () => {
    const extraction = await extractFrom(gradleVerification, PATH, { [PATH]: TEXT });
    expect(namesOf(extraction)).toEqual(['org.example:a@1.0', 'org.example:b & c@2.0']);
    expect(packageNamed(extraction, 'org.example:a').line).toBe(5);
    expect(extraction.problems).toMatchObject([{ path: PATH, line: 10 }]);
  });

  test('only the file of that name in a folder gradle is taken', () => {
    expect(gradleVerification.matches(`app/${PATH}`)).toBe(true);
    expect(gradleVerification.matches('verification-metadata.xml')).toBe(false);
  });

  test('a DOCTYPE is refused', async () => {
    const error = await escapeOf(gradleVerification, PATH, { [PATH]: `<!DOCTYPE x>\n${TEXT}` });
    expect(error).toBeInstanceOf(LocatedError);
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(gradleVerification, PATH, { [PATH]: TEXT });
  });
});
