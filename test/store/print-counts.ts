import { openStore } from '../../src/store/store.ts'

// A process of its own, to be run as a user who may not write.
const store = openStore(process.argv[2] ?? '', { access: 'read' })
process.stdout.write(JSON.stringify(store.counts()))
store.close()
