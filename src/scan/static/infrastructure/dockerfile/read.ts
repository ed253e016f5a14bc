import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { type Budget, TooMuchWork } from '../budget.js';
import type { FormatFile, Reading } from '../format.js';
import type { Resource } from '../resource.js';
import { lineIndexOf } from './offsets.js';
import { stagesOf } from './stages.js';

/** The parser's work grows with the square of what it is given; the longest that people write have 30 kB. */
const MAX_LENGTH = 60_000;

/** The stages of a Dockerfile and their instructions. */
export function read(files: readonly FormatFile[], budget: Budget): Reading {
  return { resources: files.flatMap((file) => resourcesOf(file, budget)), gaps: [] };
}

function resourcesOf({ path, text }: FormatFile, budget: Budget): Resource[] {
  if (text.length > MAX_LENGTH) throw new TooMuchWork();
  const parsed: Instruction[] = DockerfileParser.parse(text).getInstructions();
  return stagesOf(parsed, { path, text, offsets: lineIndexOf(text), budget });
}
