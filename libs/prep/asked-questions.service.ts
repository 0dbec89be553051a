import { Injectable } from '@nestjs/common';
import { asSystem, clock, rows } from '@nextround/tenancy';
import { Interview } from '@nextround/interviews';
import { Candidate } from '@nextround/pipeline';
import { AskedQuestion } from './asked-question.entity.js';
import { mustBeNameless } from './nameless.js';
import { pool } from './pooled-questions.js';
import type { NoteAskedQuestionInput, ShareAskedQuestionsInput } from './prep.inputs.js';
import { QuestionConsent } from './question-consent.entity.js';
import { placeOf } from './place.js';

@Injectable()
export class AskedQuestions {
  /** Notes what was asked: for oneself, and for those who come after, once the candidate agrees. */
  async note({ interviewId, text }: NoteAskedQuestionInput): Promise<string> {
    const interview = await rows(Interview).get(interviewId);
    interview.mustHaveEnded();
    const { candidateId } = interview;
    const { name, clientCompanyId } = await surroundings(interview);
    mustBeNameless(text, [name, ...interview.interviewers.map((person) => person.name)]);
    const id = await rows(AskedQuestion).insert({ interviewId, candidateId, clientCompanyId, text, notedAt: clock.now() });
    await pool(clientCompanyId);
    return id;
  }

  async forget(id: string): Promise<string> {
    const { interviewId, clientCompanyId } = await rows(AskedQuestion).get(id);
    await rows(AskedQuestion).delete({ id });
    await pool(clientCompanyId);
    return interviewId;
  }

  /** Agrees that others read what was asked in this round, or takes that back: at once, for everybody. */
  async share({ interviewId, agreed }: ShareAskedQuestionsInput): Promise<string> {
    const interview = await rows(Interview).get(interviewId);
    const consent = await rows(QuestionConsent).one({ interviewId });
    const stands = consent !== undefined && consent.withdrawnAt === null;
    if (agreed === stands) return interviewId;
    if (agreed) {
      interview.mustHaveEnded();
      await rows(QuestionConsent).upsert([{ interviewId, candidateId: interview.candidateId, givenAt: clock.now(), withdrawnAt: null }]);
    } else await rows(QuestionConsent).update({ interviewId }, { withdrawnAt: clock.now() });
    await pool((await surroundings(interview)).clientCompanyId);
    return interviewId;
  }
}

/**
 * Who was asked, and at which company: looked up by Nextround, since the link of a debrief shows neither. A round of a process of the
 * candidate's own is at no company that anybody else knows of.
 */
const surroundings = (interview: Interview): Promise<{ name: string; clientCompanyId: string | null }> =>
  asSystem('question.pool', async () => ({
    name: (await rows(Candidate).get(interview.candidateId)).name,
    clientCompanyId: interview.applicationId ? (await placeOf(interview)).companyId : null,
  }));
