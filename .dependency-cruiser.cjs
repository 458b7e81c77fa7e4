// The import table of DESIGN.md. Every rule below is an error; scripts/check-layers.mjs also runs a canary that must fail.
const rooms = [
  'model',
  'lexicon',
  'collect',
  'read',
  'parse',
  'code',
  'resolve',
  'merge',
  'store',
  'pipeline',
  'export',
  'desk',
  'cli',
];
const may = {
  model: [],
  lexicon: ['model'],
  collect: ['model'],
  read: ['model', 'lexicon'],
  parse: ['model', 'lexicon'],
  code: ['model', 'lexicon'],
  resolve: ['model', 'lexicon'],
  merge: ['model'],
  store: ['model'],
  pipeline: ['model', 'lexicon', 'collect', 'read', 'parse', 'code', 'resolve', 'merge', 'store'],
  export: ['model', 'lexicon'],
  desk: ['model', 'store', 'export', 'lexicon'],
  cli: rooms,
};
const pure = 'read|parse|code|resolve|merge';
const notTest = '\\.(test|case)\\.ts$|/testing/';

const roomRules = Object.entries(may).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room} may import only: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: notTest },
  to: { path: `^src/(${rooms.filter((r) => r !== room && !allowed.includes(r)).join('|') || 'none'})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-rooms',
      comment: 'no I/O in the stages',
      severity: 'error',
      from: { path: `^src/(${pure})/`, pathNot: notTest },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(buffer|zlib|crypto|string_decoder)$' },
    },
    {
      name: 'model-is-bare',
      severity: 'error',
      from: { path: '^src/model/', pathNot: notTest },
      to: { dependencyTypes: ['core', 'npm'] },
    },
    {
      name: 'sql-in-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/(better-sqlite3|kysely|pg)/' },
    },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^src/', pathNot: notTest },
      to: { path: '\\.test\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensionAlias: { '.js': ['.ts', '.js'] },
    },
  },
};
