import { Module } from '@nestjs/common';
import { AskedQuestions } from './asked-questions.service.js';
import { ClientDetails } from './client-details.service.js';
import { PrepPacks } from './prep-packs.service.js';
import { InterviewPrepFields, PrepItemFields, PrepPackFields } from './prep.fields.js';
import { PrepMutations } from './prep.resolver.js';

@Module({ providers: [PrepPacks, ClientDetails, AskedQuestions, PrepMutations, PrepPackFields, PrepItemFields, InterviewPrepFields] })
export class PrepModule {}
