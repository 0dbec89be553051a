import { JobStatus } from '@nextround/pipeline';
import type { CompanyLine } from './shape.js';

const berlin = 'Europe/Berlin';

export const harborCompanies: CompanyLine[] = [
  {
    name: 'Skarn Robotics',
    place: 'Skarn Robotics, Hafenstraße 21, Leipzig',
    timeZone: berlin,
    contacts: [
      ['Katrin Odenthal', 'Head of Embedded', 'k.odenthal@skarn.example'],
      ['Tobias Wernicke', 'Engineering Manager, Motion', 't.wernicke@skarn.example'],
    ],
    jobs: [
      { code: 'SKA-01', title: 'Embedded Lead', recruiters: ['hanna'] },
      { code: 'SKA-02', title: 'Firmware Engineer', recruiters: ['hanna', 'milan'] },
      { code: 'SKA-03', title: 'Robotics Simulation Engineer', recruiters: ['milan'] },
    ],
  },
  {
    name: 'Pelikro Health',
    place: 'Pelikro Health, Invalidenstraße 90, Berlin',
    timeZone: berlin,
    contacts: [
      ['Henrik Maas', 'VP Engineering', 'henrik.maas@pelikro.example'],
      ['Yuki Tanabe', 'Staff Engineer, Claims', 'yuki.tanabe@pelikro.example'],
      ['Dr. Simone Falk', 'Director of Quality', 'simone.falk@pelikro.example'],
    ],
    jobs: [
      { code: 'PEL-01', title: 'Senior Backend Engineer', recruiters: ['hanna'] },
      { code: 'PEL-02', title: 'QA Lead', recruiters: ['aylin'] },
      { code: 'PEL-03', title: 'Head of Quality', recruiters: ['aylin', 'hanna'] },
    ],
  },
  {
    name: 'Lumenfeld Optik',
    place: 'Lumenfeld Optik, Carl-Pulfrich-Straße 4, Jena',
    timeZone: berlin,
    contacts: [
      ['Uwe Brandis', 'CTO', 'brandis@lumenfeld.example'],
      ['Annegret Pohl', 'Head of People', 'pohl@lumenfeld.example'],
    ],
    jobs: [
      { code: 'LUM-01', title: 'Software Architect', recruiters: ['hanna'] },
      { code: 'LUM-02', title: 'Optics Simulation Engineer', recruiters: ['milan'] },
      { code: 'LUM-03', title: 'Production Planner', recruiters: ['aylin'] },
    ],
  },
  {
    name: 'Havelmond Bank',
    place: 'Havelmond Bank, Taunusanlage 8, Frankfurt am Main',
    timeZone: berlin,
    contacts: [
      ['Corinna Weiss', 'Head of Digital Channels', 'corinna.weiss@havelmond.example'],
      ['Philipp Stahnke', 'Lead, Payments Platform', 'philipp.stahnke@havelmond.example'],
      ['Margit Ostrowski', 'General Counsel', 'margit.ostrowski@havelmond.example'],
    ],
    jobs: [
      { code: 'HAV-01', title: 'Backend Engineer, Payments', recruiters: ['hanna', 'milan'] },
      { code: 'HAV-02', title: 'Product Designer', recruiters: ['hanna'] },
      { code: 'HAV-03', title: 'Legal Counsel, Banking', recruiters: ['aylin'] },
    ],
  },
  {
    name: 'Brisk & Alder',
    place: 'Brisk & Alder, 14 Harcourt Street, Dublin',
    timeZone: 'Europe/Dublin',
    contacts: [['Niamh Corrigan', 'Director of Data', 'niamh@briskalder.example']],
    jobs: [
      { code: 'BRI-01', title: 'Principal Data Engineer', recruiters: ['milan'] },
      { code: 'BRI-02', title: 'Analytics Engineer', recruiters: ['milan'] },
    ],
  },
  {
    name: 'Tarnwald Systeme',
    place: 'Tarnwald Systeme, Am Fallturm 3, Bremen',
    timeZone: berlin,
    contacts: [
      ['Gesa Bruhns', 'Head of Platform', 'gesa.bruhns@tarnwald.example'],
      ['Rolf Petersen', 'Managing Director', 'petersen@tarnwald.example'],
    ],
    jobs: [
      { code: 'TAR-01', title: 'Site Reliability Engineer', recruiters: ['milan'] },
      { code: 'TAR-02', title: 'Staff Engineer', recruiters: ['hanna'], status: JobStatus.CLOSED },
    ],
  },
  {
    name: 'Vaska Foods',
    place: 'Vaska Foods, 60 Great Eastern Street, London',
    timeZone: 'Europe/London',
    contacts: [
      ['Declan Moore', 'Chief Operating Officer', 'declan.moore@vaska.example'],
      ['Agnieszka Lis', 'Finance Director', 'agnieszka.lis@vaska.example'],
    ],
    jobs: [
      { code: 'VAS-01', title: 'Plant Manager', recruiters: ['aylin'] },
      { code: 'VAS-02', title: 'Supply Planner', recruiters: ['aylin'] },
      { code: 'VAS-03', title: 'Finance Controller', recruiters: ['aylin', 'milan'] },
    ],
  },
  {
    name: 'Quillfare',
    place: 'Quillfare, Schanzenstraße 36, Köln',
    timeZone: berlin,
    contacts: [['Lotte Vermeulen', 'Head of Engineering', 'lotte@quillfare.example']],
    jobs: [
      { code: 'QUI-01', title: 'Backend Engineer', recruiters: ['hanna'] },
      { code: 'QUI-02', title: 'Data Analyst', recruiters: ['milan'] },
      { code: 'QUI-03', title: 'People Partner', recruiters: ['aylin'], status: JobStatus.CLOSED },
    ],
  },
];
