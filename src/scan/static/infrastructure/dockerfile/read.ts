import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import type { Budget } from '../budget.js';
import type { FormatFile, Reading } from '../format.js';
import type { Resource } from '../resource.js';
import { lineIndexOf } from './offsets.js';
import { stagesOf } from './stages.js';

/** The stages of a Dockerfile and their instructions. */
export function read(files: readonly FormatFile[], budget: Budget): Reading {
  return { resources: files.flatMap((file) => resourcesOf(file, budget)), gaps: [] };
}

function resourcesOf({ path, text }: FormatFile, budget: Budget): Resource[] {
  // The parser goes over the text for each instruction's range again.
  budget.spend(Math.ceil(text.length / 16));
  const parsed: Instruction[] = DockerfileParser.parse(text).getInstructions();
  return stagesOf(parsed, { path, text, offsets: lineIndexOf(text), budget });
}
