import { Module } from '@nestjs/common';
import { Applications } from './applications.service.js';
import { Candidates } from './candidates.service.js';
import { Jobs } from './jobs.service.js';
import {
  AgencyPipelineFields,
  ApplicationFields,
  CandidateFields,
  ClientCompanyFields,
  HiringContactFields,
  JobFields,
  OfferFields,
  StageChangeFields,
} from './pipeline.fields.js';
import { PipelineMutations, PipelineQueries } from './pipeline.resolver.js';
import { StageFields } from './stage.fields.js';
import { Stages } from './stages.service.js';
import { ViewerPipelineFields } from './viewer.fields.js';

@Module({
  providers: [
    Applications,
    Candidates,
    Jobs,
    Stages,
    PipelineQueries,
    PipelineMutations,
    AgencyPipelineFields,
    ApplicationFields,
    CandidateFields,
    ClientCompanyFields,
    HiringContactFields,
    JobFields,
    OfferFields,
    StageChangeFields,
    StageFields,
    ViewerPipelineFields,
  ],
})
export class PipelineModule {}
