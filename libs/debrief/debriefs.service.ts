import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { BadInput, clock, happened, NotYet, rows, scope, type Violation } from '@nextround/tenancy';
import { Interview } from '@nextround/interviews';
import { DebriefAnswer, PublishedAnswer } from './answer.entity.js';
import { Debrief } from './debrief.entity.js';
import type { DebriefAnswerInput, SaveDebriefInput, SubmitDebriefInput } from './debrief.inputs.js';
import { Audience, DebriefPrompt } from './prompt.entity.js';

/** A debrief with everything that a change to it has to look at. */
interface Desk {
  debrief: Debrief | undefined;
  interview: Interview;
  prompts: Map<string, DebriefPrompt>;
  answers: Map<string, Answer>;
}

@Injectable()
export class Debriefs {
  /** Keeps what the candidate has written so far. Of a debrief handed over, it takes back at once what is narrowed. */
  async save({ interviewId, answers, expectedVersion }: SaveDebriefInput): Promise<string> {
    const desk = await this.open(interviewId);
    const changes = merged(desk, answers);
    const id = desk.debrief?.id ?? uuid();
    await Promise.all([
      desk.debrief ? rows(Debrief).update({ id }, { updatedAt: clock.now() }, expectedVersion) : this.begin(id, desk.interview),
      this.write(id, desk.interview, changes),
      desk.debrief?.submittedAt && this.narrow(id, changes),
    ]);
    return id;
  }

  /** Hands the debrief over: what is not PRIVATE is published, as it stands now. Of an other process nothing is: it is kept for oneself. */
  async submit({ interviewId, answers, expectedVersion }: SubmitDebriefInput): Promise<string> {
    const desk = await this.open(interviewId);
    const changes = merged(desk, answers ?? []);
    const all = [...new Map([...desk.answers, ...changes.map((a) => [a.promptId, a] as const)]).values()].filter(
      (a) => a.rating !== null || a.text !== null,
    );
    if (all.length === 0) throw new NotYet('This debrief is empty. Answer at least one question, then hand it over.');
    const id = desk.debrief?.id ?? uuid();
    const forOneself = desk.interview.otherProcessId !== null;
    const when = forOneself ? { keptAt: clock.now() } : { submittedAt: clock.now() };
    const handedOver = { ...when, revision: (desk.debrief?.revision ?? 0) + 1 };
    await Promise.all([
      desk.debrief ? rows(Debrief).update({ id }, handedOver, expectedVersion) : this.begin(id, desk.interview, handedOver),
      this.write(id, desk.interview, changes),
      desk.debrief?.submittedAt &&
        rows(PublishedAnswer).delete({
          debriefId: id,
          promptId: [...desk.prompts.keys()].filter((p) => all.every((a) => a.promptId !== p || a.audience === Audience.PRIVATE)),
        }),
      !forOneself &&
        rows(PublishedAnswer).upsert(all.filter((a) => a.audience !== Audience.PRIVATE).map((a) => published(id, desk.interview, a))),
      // What follows is sent after the rest, and leaves in the same flush.
      happened('debrief.submitted', interviewId),
      // Of a round that the agency does not see, it is not told either.
      !forOneself && happened('debrief.handed-over', interviewId),
    ]);
    return id;
  }

  private async open(interviewId: string): Promise<Desk> {
    // In one flush: the connection sends what is asked for in the same turn together.
    const [interview, debrief, prompts, answers] = await Promise.all([
      rows(Interview).get(interviewId),
      rows(Debrief).one({ interviewId }),
      rows(DebriefPrompt).find({}),
      answersOf(interviewId),
    ]);
    interview.mustHaveEnded();
    return { debrief, interview, prompts: new Map(prompts.map((p) => [p.id, p])), answers: new Map(answers.map((a) => [a.promptId, a])) };
  }

  private begin(id: string, { id: interviewId, candidateId }: Interview, handedOver: Partial<Debrief> = {}): Promise<string> {
    return rows(Debrief).insert({ id, interviewId, candidateId, ...handedOver });
  }

  private write(debriefId: string, { candidateId }: Interview, changes: Answer[]): Promise<void> {
    return rows(DebriefAnswer).upsert(
      changes.map(({ promptId, rating, text, audience }) => ({ debriefId, promptId, candidateId, rating, text, audience })),
    );
  }

  private async narrow(debriefId: string, changes: Answer[]): Promise<void> {
    const to = (audience: Audience) => changes.filter((a) => a.audience === audience).map((a) => a.promptId);
    await Promise.all([
      rows(PublishedAnswer).delete({ debriefId, promptId: to(Audience.PRIVATE) }),
      rows(PublishedAnswer).update(
        { debriefId, promptId: to(Audience.RECRUITER), audience: Audience.CLIENT },
        { audience: Audience.RECRUITER },
      ),
    ]);
  }
}

type Answer = Pick<DebriefAnswer, 'promptId' | 'rating' | 'text' | 'audience'>;

/** The candidate's own copy of the answers, found without waiting for the debrief's id. */
async function answersOf(interviewId: string): Promise<Answer[]> {
  const { client, actor } = scope();
  const found = await client.query<Answer>({
    name: 'answers-of-an-interview',
    text: `select a.prompt_id as "promptId", a.rating, a.text, a.audience from debriefs d
      join debrief_answers a on a.agency_id = $1 and a.debrief_id = d.id where d.agency_id = $1 and d.interview_id = $2`,
    values: [actor.agencyId, interviewId],
  });
  return found.rows;
}

const published = (debriefId: string, { candidateId }: Interview, { promptId, rating, text, audience }: Answer) => ({
  debriefId,
  promptId,
  candidateId,
  rating,
  text,
  audience,
});

/** The answers as they stand after the change. @throws BadInput naming each one that breaks a rule */
function merged({ interview, prompts, answers }: Desk, given: DebriefAnswerInput[]): Answer[] {
  const violations: Violation[] = given.flatMap(({ promptId, rating }, i) => {
    const at = (field: string, rule: string, message: string) => [{ path: `input.answers.${i}.${field}`, rule, message }];
    const prompt = prompts.get(promptId);
    if (!prompt) return at('promptId', 'exists', 'This prompt does not exist, or is not in your sight.');
    if (!prompt.asksAfter(interview.kind) && !answers.has(promptId))
      return at('promptId', 'asked', 'This question is not asked after this interview.');
    if (rating != null && !prompt.rated) return at('rating', 'rated', 'This question is answered in words only.');
    return given.findIndex((other) => other.promptId === promptId) < i ? at('promptId', 'once', 'Answer each question once.') : [];
  });
  if (violations.length > 0) throw new BadInput(violations);
  return given.map(({ promptId, rating, text, audience }) => {
    const had = answers.get(promptId);
    return {
      promptId,
      rating: rating === undefined ? (had?.rating ?? null) : rating,
      text: text === undefined ? (had?.text ?? null) : text || null,
      audience: audience ?? had?.audience ?? prompts.get(promptId)!.defaultAudience,
    };
  });
}
