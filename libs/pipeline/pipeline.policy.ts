import { mustBeUnique, Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

const { ADMIN, RECRUITER, AUDITOR, CANDIDATE } = Role;

abilities({
  'candidate.list': [ADMIN, RECRUITER, AUDITOR],
  'candidate.add': [ADMIN, RECRUITER],
  'candidate.update': [ADMIN, RECRUITER],
  'company.list': [ADMIN, RECRUITER, AUDITOR],
  'company.add': [ADMIN, RECRUITER],
  'contact.add': [ADMIN, RECRUITER],
  'job.list': [ADMIN, RECRUITER, AUDITOR],
  'job.open': [ADMIN, RECRUITER],
  'job.close': [ADMIN, RECRUITER],
  'application.list': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'application.submit': [ADMIN, RECRUITER],
  'application.update': [ADMIN, RECRUITER],
  'application.move': [ADMIN, RECRUITER],
  'application.reject': [ADMIN, RECRUITER],
  'application.withdraw': [ADMIN, RECRUITER, CANDIDATE],
  'offer.make': [ADMIN, RECRUITER],
  'offer.decide': [ADMIN, RECRUITER],
  'stage.configure': [ADMIN],
});

openToClients({
  abilities: {
    'candidate.list': 'candidates:read',
    'candidate.update': 'candidates:write',
    'company.list': 'applications:read',
    'job.list': 'applications:read',
    'application.list': 'applications:read',
    'application.update': 'applications:write',
    'application.move': 'applications:write',
  },
  types: {
    Candidate: 'candidates:read',
    ClientCompany: 'applications:read',
    Job: 'applications:read',
    JobInterviewStage: 'applications:read',
    Application: 'applications:read',
    StageChange: 'applications:read',
    Offer: 'applications:read',
  },
});

mustBeUnique('candidates_email', 'A candidate with this e-mail address is in the book already.');
mustBeUnique('client_companies_name', 'A client company of this name is in the book already.');
mustBeUnique('jobs_code', 'Another job has this code already.');
mustBeUnique('candidate_external_ids_agency_id_system_external_id_key', 'Another candidate has this id in that system already.');
mustBeUnique('application_external_ids_agency_id_system_external_id_key', 'Another application has this id in that system already.');
