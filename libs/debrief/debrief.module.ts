import { Module } from '@nestjs/common';
import {
  AgencyDebriefFields,
  ApplicationDebriefFields,
  DebriefAnswerFields,
  DebriefFields,
  DebriefPromptFields,
  InterviewDebriefFields,
} from './debrief.fields.js';
import { DebriefLinkMutations } from './debrief-links.resolver.js';
import { DebriefLinks } from './debrief-links.service.js';
import './debrief.letters.js';
import { DebriefMutations } from './debrief.resolver.js';
import { Debriefs } from './debriefs.service.js';
import { Prompts } from './prompts.service.js';

@Module({
  providers: [
    Debriefs,
    Prompts,
    DebriefMutations,
    DebriefLinks,
    DebriefLinkMutations,
    DebriefFields,
    DebriefAnswerFields,
    DebriefPromptFields,
    InterviewDebriefFields,
    ApplicationDebriefFields,
    AgencyDebriefFields,
  ],
})
export class DebriefModule {}
