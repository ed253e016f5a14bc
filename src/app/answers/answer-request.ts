import type { CheckRunEvent, IssueCommentEvent } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import type { Command, CommandRequest } from '../../forge/permissions.js';
import type { Environment } from '../../model/environment.js';
import type { Http } from '../../model/http.js';
import type { Log } from '../../model/log.js';
import { escapeText } from '../../util/markdown.js';
import { explainInComment } from './explain-in-comment.js';
import { recheck } from './recheck.js';

const MAX_SAID = 600;

/** What answers have: where they are given, and what they may ask of others. */
export interface Answering {
  readonly forge: Forge;
  readonly http: Http;
  readonly env: Environment;
  readonly log: Log;
  /** File name of the workflow that runs the gate. */
  readonly workflow: string;
}

/** What a command led to: shown as a reaction under it and, where there is something to read, as a comment. */
interface Answer {
  readonly reaction: '+1' | 'confused';
  /** Markdown, escaped. */
  readonly reply: string | null;
}

/** Obeys a command that somebody entitled gave and shows what came of it; who is not entitled may be shown that. */
export async function answerRequest(
  answering: Answering,
  event: IssueCommentEvent | CheckRunEvent,
  request: CommandRequest,
): Promise<void> {
  const { forge, log } = answering;
  async function show(reaction: Answer['reaction']): Promise<void> {
    if (event.name === 'issue_comment')
      await write(answering, () => forge.page(event.number).react(event.commentId, reaction));
  }
  if (request.status === 'ignored') {
    log.info(`ignored: ${request.reason}`);
    if (request.answer) await show('confused');
    return;
  }
  const { reaction, reply } = await obey(answering, request.number, request.command);
  await show(reaction);
  if (reply !== null) await write(answering, () => forge.page(request.number).createComment(reply));
}

async function obey({ forge, http, env, workflow }: Answering, number: number, command: Command): Promise<Answer> {
  if (command.kind === 'explain') {
    const { found, reply } = await explainInComment({ texts: forge.texts, number, http, env }, command.id);
    return { reaction: found ? '+1' : 'confused', reply };
  }
  // The comment itself is the record of `revoked`: the gate reads it when it runs the next time, which is now.
  const { started, said } = await recheck(forge, number, workflow);
  const isRecord = command.kind === 'revoked' || command.kind === 'override';
  const recorded = isRecord ? RECORDED[command.kind] : '';
  const accepted = started || isRecord;
  return { reaction: accepted ? '+1' : 'confused', reply: started ? null : escapeText(recorded + said, MAX_SAID) };
}

const RECORDED = {
  revoked: 'The statement counts from the next run on. ',
  override: 'It counts from the next run on, if the policy lets you say it. ',
} as const;

/** A refused answer is told in the log and nothing else: whoever asked sees that nothing came. */
async function write({ forge, log }: Answering, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn(`the command was not answered: ${forge.refusalOf(error, 'pull-requests: write').reason}`);
  }
}
