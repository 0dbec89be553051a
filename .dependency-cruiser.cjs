/** The arrows between rooms, as ARCHITECTURE.md draws them. What is not drawn is forbidden. */
const ROOMS = {
  tenancy: [],
  planner: ['tenancy'],
  jobs: ['tenancy'],
  access: ['tenancy', 'planner', 'jobs'],
  journal: ['tenancy', 'planner', 'access'],
  mail: ['tenancy', 'planner', 'jobs', 'access'],
  pipeline: ['tenancy', 'planner', 'access'],
  imports: ['tenancy', 'planner', 'jobs', 'access', 'pipeline'],
  disclosure: ['tenancy', 'planner', 'jobs', 'access', 'mail', 'pipeline'],
  interviews: ['tenancy', 'planner', 'jobs', 'access', 'mail', 'pipeline', 'disclosure'],
  debrief: ['tenancy', 'planner', 'jobs', 'access', 'mail', 'pipeline', 'disclosure', 'interviews'],
  feedback: ['tenancy', 'planner', 'jobs', 'access', 'mail', 'pipeline', 'disclosure', 'interviews', 'debrief'],
  prep: ['tenancy', 'planner', 'jobs', 'access', 'mail', 'pipeline', 'disclosure', 'interviews', 'debrief', 'feedback'],
  messages: ['tenancy', 'planner', 'jobs', 'access', 'mail', 'pipeline'],
  'follow-up': ['tenancy', 'planner', 'jobs', 'access', 'mail', 'pipeline', 'disclosure', 'interviews', 'debrief', 'feedback', 'messages'],
  today: ['tenancy', 'planner', 'access', 'pipeline', 'disclosure', 'interviews', 'debrief', 'feedback', 'prep', 'messages', 'follow-up'],
  privacy: ['tenancy', 'planner', 'jobs', 'access', 'pipeline', 'prep', 'imports'],
  ats: ['tenancy', 'planner', 'jobs', 'access', 'journal', 'mail', 'pipeline'],
};
const SPECS = '\\.spec\\.ts$';

const arrows = Object.entries(ROOMS).map(([room, may]) => ({
  name: `${room}-imports-only-what-is-drawn`,
  severity: 'error',
  from: { path: `^libs/${room}/`, pathNot: SPECS },
  to: { path: '^(libs|apps)/', pathNot: `^libs/(${[room, ...may].join('|')})/` },
}));
const doors = {
  name: 'a-room-is-entered-by-its-door',
  severity: 'error',
  from: { path: '^libs/([^/]+)/' },
  to: { path: '^libs/([^/]+)/', pathNot: ['^libs/$1/', '/index\\.ts$'] },
};

module.exports = {
  forbidden: [
    ...arrows,
    doors,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'the-page-talks-graphql-only',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(api|worker|cli))/' },
    },
    { name: 'an-example-is-somebody-elses', severity: 'error', from: { path: '^examples/' }, to: { path: '^(libs|apps|test)/' } },
    { name: 'the-cast-is-for-tests', severity: 'error', from: { pathNot: ['^libs/cast/', SPECS, '^test/'] }, to: { path: '^libs/cast/' } },
    {
      name: 'only-tenancy-opens-connections',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/(tenancy|cast)/', SPECS] },
      to: { path: 'node_modules/pg/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist', '^apps/web/src/gql'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
