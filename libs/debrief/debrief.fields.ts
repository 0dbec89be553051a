import { Args, Int, Resolver } from '@nestjs/graphql';
import { many, one, Planned, raw, sql, value, type Order, type Row } from '@nextround/planner';
import { Agency, Language, Private, PrivateMatter } from '@nextround/access';
import { Application } from '@nextround/pipeline';
import { Interview } from '@nextround/interviews';
import { answersFor, DebriefAnswer } from './answer.entity.js';
import { Debrief } from './debrief.entity.js';
import { QuestionArgs } from './debrief.inputs.js';
import { DebriefPrompt } from './prompt.entity.js';

const inPlace = (prompt: Row<DebriefPrompt>): Order => ({ by: [prompt.position] });

@Resolver(() => Debrief)
export class DebriefFields {
  @Planned(() => Date, {
    nullable: true,
    description:
      'When it was handed over, most lately; null for a draft. Of an interview of your own other process: when you finished it, for yourself alone.',
  })
  submittedAt() {
    return value<Debrief>((debrief) => sql`coalesce(${debrief.submittedAt}, ${debrief.keptAt})`);
  }

  @Planned(() => Interview, { description: 'Of which interview.' })
  interview() {
    return one<Debrief, Interview>(
      () => Interview,
      (debrief, interview) => sql`${interview.id} = ${debrief.interviewId}`,
    );
  }

  @Planned(() => [DebriefAnswer], {
    description:
      'The answers in your sight, in the order of the prompts. The candidate reads their own copy, as it stands; others what was published.',
  })
  answers() {
    return many<Debrief, DebriefAnswer>(
      () => DebriefAnswer,
      (debrief, answer) => sql`${answer.debriefId} = ${debrief.id}`,
      (answer, _, viewer) => ({
        by: [sql`(select p.position from debrief_prompts p where p.agency_id = ${viewer.agencyId} and p.id = ${answer.promptId})`],
      }),
      answersFor,
    );
  }

  @Private(PrivateMatter.DEBRIEF)
  @Planned(() => Int, {
    nullable: true,
    description: 'The rating of “would you work there”, 1 to 4; null where it was not given, or not to you.',
  })
  overallRating() {
    return value<Debrief>((debrief, viewer) => {
      // Which prompts these are is asked once a statement, whatever the number of debriefs in it.
      const prompts = sql`(select array_agg(p.id order by p.position) from debrief_prompts p where p.agency_id = ${viewer.agencyId} and p.topic = 'WOULD_WORK_THERE')`;
      return sql`(select a.rating from unnest(${prompts}) with ordinality as q (id, at)
        join ${raw(answersFor(viewer))} a on a.agency_id = ${viewer.agencyId} and a.debrief_id = ${debrief.id} and a.prompt_id = q.id order by q.at limit 1)`;
    });
  }
}

@Resolver(() => DebriefAnswer)
export class DebriefAnswerFields {
  @Planned(() => DebriefPrompt, { description: 'What was asked.' })
  prompt() {
    return one<DebriefAnswer, DebriefPrompt>(
      () => DebriefPrompt,
      (answer, prompt) => sql`${prompt.id} = ${answer.promptId}`,
    );
  }
}

@Resolver(() => DebriefPrompt)
export class DebriefPromptFields {
  @Planned(() => String, { description: 'The question.' })
  question(@Args() _: QuestionArgs) {
    return value<DebriefPrompt>((prompt, viewer, given) => {
      const inGerman = sql`coalesce(${prompt.questionDe}, ${prompt.questionEn})`;
      const inEnglish = sql`coalesce(${prompt.questionEn}, ${prompt.questionDe})`;
      if (given.values['language']) return given.values['language'] === Language.DE ? inGerman : inEnglish;
      return sql`case (select m.language from memberships m where m.agency_id = ${viewer.agencyId} and m.id = ${viewer.memberId}) when 'DE' then ${inGerman} else ${inEnglish} end`;
    });
  }
}

@Resolver(() => Interview)
export class InterviewDebriefFields {
  @Planned(() => Debrief, { nullable: true, description: 'What the candidate saw; null until it is in your sight.' })
  debrief() {
    return one<Interview, Debrief>(
      () => Debrief,
      (interview, debrief) => sql`${debrief.interviewId} = ${interview.id}`,
    );
  }

  @Planned(() => [DebriefPrompt], { description: 'What is asked after this interview, in order.' })
  debriefPrompts() {
    return many<Interview, DebriefPrompt>(
      () => DebriefPrompt,
      (interview, prompt) =>
        sql`${prompt.retiredAt} is null and (${prompt.onlyKinds} is null or ${interview.kind} = any(${prompt.onlyKinds}))`,
      inPlace,
    );
  }
}

@Resolver(() => Application)
export class ApplicationDebriefFields {
  @Planned(() => Debrief, { nullable: true, description: 'The debrief handed over most lately.' })
  latestDebrief() {
    return one<Application, Debrief>(
      () => Debrief,
      (application, debrief, viewer) =>
        sql`${debrief.submittedAt} is not null and ${debrief.interviewId} in (select i.id from interviews i where i.agency_id = ${viewer.agencyId} and i.application_id = ${application.id})`,
      (debrief) => ({ by: [debrief.submittedAt, debrief.id], desc: true }),
    );
  }
}

@Resolver(() => Agency)
export class AgencyDebriefFields {
  @Planned(() => [DebriefPrompt], { description: 'What is asked in debriefs, in order; without what is no longer asked.' })
  debriefPrompts() {
    return many<Agency, DebriefPrompt>(
      () => DebriefPrompt,
      (_, prompt) => sql`${prompt.retiredAt} is null`,
      inPlace,
    );
  }

  @Planned(() => [DebriefPrompt], { description: 'What is no longer asked, in the order in which it was.' })
  retiredPrompts() {
    return many<Agency, DebriefPrompt>(
      () => DebriefPrompt,
      (_, prompt) => sql`${prompt.retiredAt} is not null`,
      inPlace,
    );
  }
}
