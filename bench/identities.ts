/**
 * Who is who over articles: `npx tsx bench/identities.ts [--record FILE] [--pairs N]`. How the speakers of the gold articles in ../shared come
 * together, and, with `--record`, time, how many links each rule makes, and N links drawn at random and the N people of most articles for people to judge.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { identityGround } from '../src/cli/identity-ground.ts'
import { loadKnowledge } from '../src/knowledge/load-knowledge.ts'
import { nameKey } from '../src/names/fold-name.ts'
import { type Named, namesIn } from '../src/record/identities/appearance.ts'
import { findIdentities } from '../src/record/identities/find-identities.ts'
import type { Identities } from '../src/record/identities/identities.ts'
import type { Identity, Spelling } from '../src/record/identities/identity.ts'
import { openStore } from '../src/store/store.ts'
import { chanceFrom, shuffled } from '../train/network/random.ts'
import { sharedFolder } from './shared-folder.ts'

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const tables = loadKnowledge()

/** A named speaker of the gold, with every name that it accepts. */
interface GoldSpeaker {
  readonly article: string
  readonly names: readonly string[]
  readonly party: string | null
}

interface GoldStatement {
  readonly speaker: readonly string[]
  readonly kind: string
  readonly party: string | null
}

function goldSpeakers(): readonly GoldSpeaker[] {
  const folders = ['seeds', 'dev', 'real'].map((name) => join(sharedFolder, 'gold', name))
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const { statements } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
          statements: readonly GoldStatement[]
        }
        const named = statements.filter(({ kind }) => kind === 'named')
        const distinct = new Map(named.map((one) => [one.speaker[0] ?? '', one]))
        return [...distinct.values()].map(({ speaker, party }) => ({ article: name, names: speaker, party }))
      }),
  )
}

/** The speakers by the names that an article may give them, as if it gave the name at `which` place of the gold's list. */
function namedBy(speakers: readonly GoldSpeaker[], which: number): readonly Named[] {
  return speakers.map(({ article, names, party }) => {
    const name = names[which] ?? names[0] ?? ''
    const place = { article, span: [0, name.length] as const, quote: name }
    return {
      appearances: [
        {
          kind: 'person',
          name,
          key: nameKey(name),
          article,
          entity: names[0] ?? name,
          days: null,
          party,
          isPartySure: party !== null,
          wikidata: null,
          roles: [],
          statements: 1,
          place,
        },
      ],
      officeWords: [],
    }
  })
}

function sayGold(): void {
  const speakers = goldSpeakers()
  const { all } = findIdentities(namedBy(speakers, 0), identityGround(tables, []))
  const several = all.filter(({ articles }) => articles.length > 1)
  say(
    `gold: ${speakers.length} named speakers of articles, ${all.length} identities, ${several.length} of several articles`,
  )
  for (const identity of several.filter(({ spellings }) => spellings.length > 1)) sayIdentity(identity)
  sayAliases(speakers)
}

/** Beside the fullest names of all articles, the last name that the gold accepts in one: whose is it? */
function sayAliases(speakers: readonly GoldSpeaker[]): void {
  const others = speakers.filter(({ names }) => names.length > 1)
  const aliases = namedBy(others, 1).map(({ appearances, officeWords }) => ({
    officeWords,
    appearances: appearances.map((one) => ({ ...one, article: elsewhere(one.article, one.entity ?? '') })),
  }))
  const { all } = findIdentities([...namedBy(speakers, 0), ...aliases], identityGround(tables, []))
  let [right, wrong] = [0, 0]
  for (const { names, article } of others) {
    const place = elsewhere(article, names[0] ?? '')
    const identity = all.find(({ articles }) => articles.includes(place) && articles.length > 1)
    // Equal surnames that stay by themselves are linked with nobody.
    if (!identity?.spellings.some(({ name }) => name.includes(' '))) continue
    const isRight = identity.spellings.some((spelling) => nameKey(spelling.name) === nameKey(names[0] ?? ''))
    if (isRight) right++
    else wrong++
    if (!isRight) say(`  not ${names[0] ?? ''}: “${names[1] ?? ''}” → ${identity.id}`)
  }
  say(
    `gold: second names without a day, in articles of their own: ${right} of ${others.length} linked rightly, ${wrong} wrongly`,
  )
}

function elsewhere(article: string, name: string): string {
  return `${article}, ${name} elsewhere`
}

function sayIdentity({ name, spellings, articles }: Identity): void {
  const links = spellings.flatMap((one) =>
    one.link ? `${one.name} (${one.articles}, ${one.link.rule} ${one.link.to})` : [],
  )
  say(`  ${name}, ${articles.length} articles${links.length > 0 ? `: ${links.join('; ')}` : ''}`)
}

function sayRecord(file: string, pairs: number): void {
  const store = openStore(file, { access: 'read' })
  const named = Array.from(store.articles(), namesIn)
  store.close()
  for (const share of [4, 2, 1]) timed(named.slice(0, Math.ceil(named.length / share)))
  const identities = findIdentities(named, identityGround(tables, []))
  sayLinks(identities, pairs)
  const people = identities.all.filter(({ kind }) => kind === 'person')
  say(`people of most articles:`)
  for (const identity of people.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, pairs))
    sayIdentity(identity)
}

function timed(named: readonly Named[]): void {
  const before = process.cpuUsage()
  const { all } = findIdentities(named, identityGround(tables, []))
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  say(
    `${named.length} articles, ${all.length} identities: ${seconds.toFixed(1)} s of processor, ${((1000 * seconds) / named.length).toFixed(2)} ms an article`,
  )
}

function sayLinks({ all }: Identities, pairs: number): void {
  const linked = all.flatMap((identity) =>
    identity.spellings.flatMap((one) => (one.link ? { identity, one, link: one.link } : [])),
  )
  const byRule = new Map<string, { names: number; articles: number }>()
  for (const { one, link } of linked) {
    const before = byRule.get(link.rule) ?? { names: 0, articles: 0 }
    byRule.set(link.rule, { names: before.names + 1, articles: before.articles + one.articles })
  }
  for (const [rule, { names, articles }] of byRule) say(`  ${rule}: ${names} names, ${articles} articles`)
  const isLone = ({ link }: { readonly link: NonNullable<Spelling['link']> }): boolean =>
    link.rule.startsWith('surname-')
  for (const [what, list] of [
    ['other spellings', linked.filter((one) => !isLone(one))],
    ['surnames', linked.filter(isLone)],
  ] as const) {
    say(`${what} at random:`)
    for (const { one, link, identity } of shuffled(list, chanceFrom(7)).slice(0, pairs))
      say(
        `  ${one.name} (${one.articles}) → ${link.to}, ${link.rule} [${identity.name}, ${identity.articles.length} articles] ${one.evidence?.article.slice(0, 12) ?? ''}`,
      )
  }
}

const { values } = parseArgs({
  options: { record: { type: 'string' }, pairs: { type: 'string', default: '0' } },
})
if (existsSync(join(sharedFolder, 'gold'))) sayGold()
else say('no gold beside the project: nothing to measure with')
if (values.record !== undefined) sayRecord(values.record, Number(values.pairs))
