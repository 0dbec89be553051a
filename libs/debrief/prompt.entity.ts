import { Field, Int, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Node, NodeType } from '@nextround/planner';
import { InterviewKind } from '@nextround/interviews';

export enum DebriefTopic {
  COMPANY = 'COMPANY',
  ROLE_TECHNICAL = 'ROLE_TECHNICAL',
  ROLE_CULTURAL = 'ROLE_CULTURAL',
  INTERVIEWER = 'INTERVIEWER',
  INTERVIEW = 'INTERVIEW',
  OWN_PERFORMANCE = 'OWN_PERFORMANCE',
  MISTAKES = 'MISTAKES',
  IMPROVEMENTS = 'IMPROVEMENTS',
  ALTERNATIVE_SOLUTION = 'ALTERNATIVE_SOLUTION',
  WOULD_WORK_THERE = 'WOULD_WORK_THERE',
  CUSTOM = 'CUSTOM',
}
registerEnumType(DebriefTopic, {
  name: 'DebriefTopic',
  description: 'What a question is about. Candidate and hiring side rate the same topics, which is what makes a gap visible.',
  valuesMap: {
    COMPANY: { description: 'The company.' },
    ROLE_TECHNICAL: { description: 'The role, technically.' },
    ROLE_CULTURAL: { description: 'The role, in how people work.' },
    INTERVIEWER: { description: 'The interviewer.' },
    INTERVIEW: { description: 'The interview.' },
    OWN_PERFORMANCE: { description: 'How the candidate did.' },
    MISTAKES: { description: 'What went wrong.' },
    IMPROVEMENTS: { description: 'What to do better.' },
    ALTERNATIVE_SOLUTION: { description: 'Another solution; asked after technical rounds only.' },
    WOULD_WORK_THERE: { description: 'Whether the candidate would work there; whether the hiring side would go on.' },
    CUSTOM: { description: 'The agency’s own question.' },
  },
});

export enum Audience {
  PRIVATE = 'PRIVATE',
  RECRUITER = 'RECRUITER',
  CLIENT = 'CLIENT',
}
registerEnumType(Audience, {
  name: 'Audience',
  description: 'Who reads an answer. The agency sets where a prompt starts; the candidate decides.',
  valuesMap: {
    PRIVATE: { description: 'The candidate alone.' },
    RECRUITER: { description: 'And the agency’s recruiters.' },
    CLIENT: { description: 'And the hiring company.' },
  },
});

@NodeType('prompt', 'debrief_prompts', 'One question of the debrief, as the agency asks it.')
export class DebriefPrompt implements Node {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Field(() => DebriefTopic, { description: 'What it is about.' })
  @Column('text')
  topic: DebriefTopic;

  @Field(() => String, { nullable: true, description: 'The question in English; null where the agency has not written it.' })
  @Column('text', { name: 'question_en', nullable: true })
  questionEn: string | null;

  @Field(() => String, { nullable: true, description: 'The question in German; null where the agency has not written it.' })
  @Column('text', { name: 'question_de', nullable: true })
  questionDe: string | null;

  @Field({ description: 'Whether it is answered by a rating too: 1 definitely no, 2 rather no, 3 rather yes, 4 yes, gladly.' })
  @Column('boolean')
  rated: boolean;

  @Field(() => [InterviewKind], { nullable: true, description: 'Asked after rounds of these kinds only; null for all.' })
  @Column('text', { name: 'only_kinds', array: true, nullable: true })
  onlyKinds: InterviewKind[] | null;

  @Field(() => Audience, { description: 'Who reads an answer where the candidate says nothing else.' })
  @Column('text', { name: 'default_audience' })
  defaultAudience: Audience;

  @Field(() => Int, { description: 'Its place, from 1.' })
  @Column('int')
  position: number;

  @Field(() => Date, { nullable: true, description: 'Since when it is no longer asked; null while it is.' })
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Field(() => Int, { description: 'Counts up with every change; pass it as `expectedVersion`.' })
  @Column('int')
  version: number;

  asksAfter(kind: InterviewKind): boolean {
    return this.retiredAt === null && (this.onlyKinds === null || this.onlyKinds.includes(kind));
  }
}
