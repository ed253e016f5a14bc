import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANAGEMENT = 'io.spring.gradle:dependency-management-plugin:1.0.11.RELEASE';
const BOOT = /id\s*\(?\s*["']org\.springframework\.boot["']\s*\)?\s*version\s*["']([^"']+)/;
/** Those that the Java plugin of every Gradle has; the others a plugin of the project would have made. */
const KNOWN = /^(?:test)?(?:[aA]pi|[iI]mplementation|[cC]ompileOnly|[rR]untimeOnly|[cC]ompile|[rR]untime)$/;

/**
 * What a real Gradle resolves for a single-project Groovy build: for a script that has the project's properties,
 * dependencies and managed versions as they are, Spring's own dependency management plugin, and no other plugin. So it
 * runs on any Gradle that is installed, whatever the project's other plugins ask for.
 */
export const gradle = {
  resolver: 'gradle',
  tool() {
    const told = spawnSync('gradle', ['--version'], { encoding: 'utf8' }).stdout ?? '';
    return `gradle ${/Gradle (\S+)/.exec(told)?.[1]} (${MANAGEMENT.split(':').slice(1).join(' ')})`;
  },
  applies: (project) => existsSync(join(project, 'build.gradle')) && spawnSync('gradle', ['--version']).status === 0,
  packages(project) {
    const folder = mkdtempSync(join(tmpdir(), 'gatehouse-gradle-'));
    try {
      writeFileSync(join(folder, 'settings.gradle'), "rootProject.name = 'project'\n");
      writeFileSync(join(folder, 'build.gradle'), scriptOf(readFileSync(join(project, 'build.gradle'), 'utf8')));
      const args = ['-q', '--no-daemon', '-Dorg.gradle.advancedpomsupport=true', 'gatehouseList'];
      const { status, stdout, stderr } = spawnSync('gradle', args, {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      if (status !== 0) process.stderr.write(`${project}: gradle ended with ${status}\n${stderr.slice(0, 3000)}\n`);
      const lines = stdout.split('\n').filter((line) => line.startsWith('= '));
      return new Map([['build.gradle', new Set(lines.map((line) => line.slice(2).replace(/:([^:]*)$/, '@$1')))]]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function scriptOf(text) {
  const boot = BOOT.exec(text)?.[1];
  const properties = text.split('\n').filter((line) => /^ext[.[]/.test(line.trim()));
  const dependencies = blockOf(text, 'dependencies');
  const names = new Set([...dependencies.matchAll(/^\s*(\w+)[ (]+['"]/gm)].map((match) => match[1]));
  const made = [...names].filter((name) => !KNOWN.test(name));
  const bom =
    boot === undefined ? '' : `imports { mavenBom 'org.springframework.boot:spring-boot-dependencies:${boot}' }`;
  return `buildscript {
  repositories { mavenCentral() }
  dependencies { classpath '${MANAGEMENT}' }
}
apply plugin: 'java-library'
${boot === undefined ? '' : "apply plugin: 'io.spring.dependency-management'"}
repositories { mavenCentral() }
configurations { ${made.join('; ')} }
${properties.join('\n')}
${blockOf(text, 'ext')}
${boot === undefined ? '' : `dependencyManagement { ${bom} }`}
${blockOf(text, 'dependencyManagement')}
${dependencies}
${made.includes('developmentOnly') ? 'configurations { developmentOnly.extendsFrom(runtimeClasspath) }' : ''}
task gatehouseList {
  doLast {
    ['compileClasspath', 'runtimeClasspath', 'testCompileClasspath', 'testRuntimeClasspath', ${made
      .map((name) => `'${name}'`)
      .join(', ')}].each { name ->
      configurations[name].incoming.resolutionResult.allComponents.each { found ->
        if (found.id instanceof org.gradle.api.artifacts.component.ModuleComponentIdentifier) println "= " + found.id.displayName
      }
    }
  }
}
`;
}

/** A block at the left margin, as it is written. */
function blockOf(text, name) {
  const start = text.search(new RegExp(`^${name}\\s*\\{`, 'm'));
  if (start === -1) return '';
  const end = text.indexOf('\n}', start);
  return text.slice(start, end === -1 ? undefined : end + 2);
}
