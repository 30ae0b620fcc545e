/** Import direction: each rule says why it exists. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
})

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle of files can only be understood all at once.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nothing reaches is dead text.',
      from: { orphan: true, path: '^src/', pathNot: '^src/model/|[.]d[.]ts$' },
      to: {},
    },
    only(
      'model-is-the-centre',
      '^src/model/',
      [],
      'The types import nothing, so that every part can rest on them.',
    ),
    only(
      'tables-read-files',
      '^src/tables/',
      ['^src/model/'],
      'Reading a table knows nothing of what the table says.',
    ),
    only(
      'names-are-likened-alone',
      '^src/names/',
      [],
      'Whether two names are alike is asked within an article and over all of them, by one rule.',
    ),
    only(
      'language-fills-in-a-form',
      '^src/language/',
      ['^src/(model|tables)/'],
      'A language must be writable without knowing the reading.',
    ),
    only(
      'knowledge-is-facts',
      '^src/knowledge/',
      ['^src/(model|names|tables)/'],
      'Facts about the world know nothing of text rules.',
    ),
    only(
      'intake-knows-no-reading',
      '^src/intake/',
      ['^src/model/'],
      'Bytes become documents before anybody asks what they mean.',
    ),
    only(
      'reading-knows-one-article',
      '^src/reading/',
      ['^src/(model|names|language|knowledge)/'],
      'The left half runs on any machine: no store, no files, no record.',
    ),
    only(
      'record-knows-only-readings',
      '^src/record/',
      ['^src/(model|names)/'],
      'The right half must not know text rules, so that any language feeds it.',
    ),
    only(
      'store-holds-the-model',
      '^src/store/',
      ['^src/model/'],
      'The database keeps readings; it does not make them.',
    ),
    only(
      'export-shows-the-record',
      '^src/export/',
      ['^src/(model|record)/'],
      'A format sees only the finished result.',
    ),
    only(
      'evaluation-judges-readings',
      '^src/evaluation/',
      ['^src/model/'],
      'The scorer must not share code with what it scores.',
    ),
    only(
      'serve-shows',
      '^src/serve/',
      ['^src/(model|record|store|export)/'],
      'The server shows what is stored and reads no article itself.',
    ),
    {
      name: 'steps-do-not-import-steps',
      comment: 'reading.ts lists the order; a step that reached into another would hide it.',
      severity: 'error',
      from: { path: '^src/reading/([^/]+)/' },
      to: { path: '^src/reading/([^/]+)/', pathNot: '^src/reading/$1/' },
    },
    {
      name: 'disk-in-named-folders',
      comment: 'Pure stages must run the same in tests, on the command line and on another machine.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(tables|knowledge|intake|store|evaluation|serve|cli)/' },
      to: { path: '^(node:)?(fs|child_process|net|http|https)(/promises)?$' },
    },
    {
      name: 'product-does-not-import-workshop',
      severity: 'error',
      comment: 'What ships must not need the benches, tests and tools.',
      from: { path: '^src/' },
      to: { path: '^(bench|test|tools|train)/' },
    },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      comment: 'A user installs without development packages.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
  },
}
