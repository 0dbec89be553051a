import { Role } from '@nextround/tenancy';
import { harborApplications } from './harbor-applications.js';
import { harborCandidates } from './harbor-candidates.js';
import { harborCompanies } from './harbor-companies.js';
import { harborDebriefs } from './harbor-debriefs.js';
import { harborEarlierDebriefs } from './harbor-earlier-debriefs.js';
import { harborElsewhere } from './harbor-elsewhere.js';
import { harborAsked, harborPreps } from './harbor-preps.js';
import { harborMessages } from './harbor-messages.js';
import { harborQuestions } from './harbor-questions.js';
import { harborScorecards } from './harbor-scorecards.js';
import { harborEarlierScorecards } from './harbor-earlier-scorecards.js';
import type { AgencyBook } from './shape.js';

export const harbor: AgencyBook = {
  name: 'Harbor Talent',
  slug: 'harbor',
  timeZone: 'Europe/Berlin',
  members: [
    { key: 'petra', name: 'Petra Ahlers', email: 'admin@harbor.example', role: Role.ADMIN },
    { key: 'hanna', name: 'Hanna Reuter', email: 'recruiter@harbor.example', role: Role.RECRUITER },
    { key: 'milan', name: 'Milan Dvořák', email: 'milan@harbor.example', role: Role.RECRUITER },
    { key: 'aylin', name: 'Aylin Demir', email: 'aylin@harbor.example', role: Role.RECRUITER },
    { key: 'ruth', name: 'Ruth Amsel', email: 'auditor@harbor.example', role: Role.AUDITOR },
  ],
  candidates: harborCandidates,
  companies: harborCompanies,
  applications: harborApplications,
  debriefs: { ...harborDebriefs, ...harborEarlierDebriefs },
  scorecards: { ...harborScorecards, ...harborEarlierScorecards },
  questions: harborQuestions,
  messages: harborMessages,
  preps: harborPreps,
  asked: harborAsked,
  elsewhere: harborElsewhere,
};
