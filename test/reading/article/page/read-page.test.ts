import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noiseOf, paragraphs, readHtml } from '../read-text.ts'

const [one, two, three] = paragraphs
const title = 'Rivage et la Haute-Rive se parlent à nouveau'
const body = `<p>${one}</p><p>${two}</p><p>${three}</p>`

function page(head: string, content: string): string {
  return `<!doctype html><html lang="fr"><head><title>${title} | Deltapresse</title>${head}</head><body>${content}</body></html>`
}

function ld(thing: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
}

describe('a page', () => {
  it.each([
    ['a menu', '<nav><ul><li><a href="/">Monde</a></li><li>Sport</li></ul></nav>', 'Sport', 'navigation'],
    [
      'an aside',
      '<aside><p>Huit gestes pour verdir le delta, par nos lecteurs.</p></aside>',
      'Huit gestes pour verdir le delta, par nos lecteurs.',
      'related',
    ],
    [
      'a consent box',
      '<div id="cookie-bar"><p>Ce site mesure son audience.</p></div>',
      'Ce site mesure son audience.',
      'consent',
    ],
    [
      'comments',
      '<section class="comments"><p>Enfin une bonne nouvelle pour nous tous !</p></section>',
      'Enfin une bonne nouvelle pour nous tous !',
      'comment',
    ],
    [
      'a related box',
      '<div class="box-related"><a href="/x">Le canal vu du ciel</a></div>',
      'Le canal vu du ciel',
      'related',
    ],
    [
      'a box named in French',
      '<div class="bloc-lire-aussi"><p>Le canal, trois ans plus tard.</p></div>',
      'Le canal, trois ans plus tard.',
      'related',
    ],
    [
      'a caption',
      '<figure><img src="x"><figcaption>Le quai nord, lundi.</figcaption></figure>',
      'Le quai nord, lundi.',
      'caption',
    ],
    ['an advertisement', '<div class="ad-slot"><span>Publicité</span></div>', 'Publicité', 'advertisement'],
    [
      'a footer',
      '<footer><p>Rue du Port 14, Port-Nord</p></footer>',
      'Rue du Port 14, Port-Nord',
      'navigation',
    ],
  ])('is read without %s', (...[, element, text, kind]) => {
    const html = page(
      '',
      `${kind === 'navigation' ? element : ''}<article><h1>${title}</h1><p>${one}</p>${element}<p>${two}</p><p>${three}</p></article>`,
    )
    const { article, diagnostics } = readHtml(html)
    expect(article.text).toBe(paragraphs.join('\n\n'))
    expect(noiseOf(article)).toMatchObject({ [title]: 'title', [text]: kind })
    expect(diagnostics).toEqual([])
  })

  it('keeps its lead and its headings', () => {
    const lead = 'Trois ans après la fermeture du canal, les deux pays disent vouloir la paix.'
    const html = page(
      '',
      `<main><article><header><h1>${title}</h1><p class="lead">${lead}</p></header><div class="body"><p>${one}</p><h2>Trois ans de blocage</h2><p>${two}</p><p>${three}</p></div></article></main>`,
    )
    const { article } = readHtml(html)
    expect(article.text).toBe([lead, one, 'Trois ans de blocage', two, three].join('\n\n'))
    expect(article.headings.map((span) => article.text.slice(...span))).toEqual(['Trois ans de blocage'])
  })

  it('divides paragraphs at line breaks', () => {
    const { article } = readHtml(
      page('', `<article><h1>${title}</h1><div>${one}<br><br>${two}<br/>${three}</div></article>`),
    )
    expect(article.text).toBe(paragraphs.join('\n\n'))
  })

  it('shows nothing that is hidden, and no script', () => {
    const hidden =
      '<p hidden>Caché un.</p><p style="display: none">Caché deux.</p><script>alert("x")</script><style>p{}</style><!-- commentaire --><noscript><p>Sans script.</p></noscript>'
    const { article } = readHtml(page('', `<article><h1>${title}</h1>${hidden}${body}</article>`))
    expect(JSON.stringify(article)).not.toMatch(/Caché|alert|commentaire|Sans script|p\{/)
  })

  it('is read where it is only a fragment', () => {
    expect(readHtml(body).article.text).toBe(paragraphs.join('\n\n'))
  })
})

describe('what a page says of its article', () => {
  const publisher = { '@type': 'Organization', name: 'Deltapresse' }

  it('comes from JSON-LD first', () => {
    const thing = {
      '@graph': [
        { '@type': 'BreadcrumbList' },
        {
          '@type': 'NewsArticle',
          headline: title,
          datePublished: '2024-01-24T23:30:00-05:00',
          dateModified: '2024-01-26',
          author: [
            { '@type': 'Person', name: 'Ana Lagarde' },
            { '@type': 'Organization', name: 'Agence du Delta' },
          ],
          publisher,
          articleSection: 'Monde',
        },
      ],
    }
    const metas =
      '<meta property="og:title" content="Autre titre"><meta property="article:published_time" content="2020-01-01"><link rel="canonical" href="https://delta.example/a"><meta property="og:url" content="https://delta.example/b">'
    expect(
      readHtml(page(ld(thing) + metas, `<article><h1>${title}</h1>${body}</article>`)).article,
    ).toMatchObject({
      title,
      authors: ['Ana Lagarde'],
      site: 'Deltapresse',
      section: 'Monde',
      url: 'https://delta.example/a',
      published: { value: '2024-01-24', basis: 'metadata' },
      language: 'fr',
    })
  })

  it.each([
    ['<meta property="article:published_time" content="2024-01-24T10:00:00+01:00">', ''],
    ['<meta name="DC.date.issued" content="2024-01-24">', ''],
    ['<meta name="parsely-pub-date" content="2024-01-24T09:00:00Z">', ''],
    ['<meta itemprop="datePublished" content="2024-01-24">', ''],
    ['', '<time datetime="2024-01-24T10:00">24 janvier</time>'],
    ['', '<div class="dates">Publié le 24 janvier 2024 à 10h. Modifié le 26 janvier 2024.</div>'],
    [ld({ '@type': 'NewsArticle', datePublished: 'hier' }) + '<meta name="date" content="2024-01-24">', ''],
    ['<script type="application/ld+json">{ "@type": </script><meta name="date" content="2024-01-24">', ''],
  ])('gives the day of publication by %j %j', (head, line) => {
    const { article } = readHtml(page(head, `<article><h1>${title}</h1>${line}${body}</article>`))
    expect(article.published?.value).toBe('2024-01-24')
  })

  it('is its heading and the site of its window’s title where nothing else is said', () => {
    const { article } = readHtml(page('', `<article><h1>${title}</h1>${body}</article>`))
    expect(article).toMatchObject({ title, site: 'Deltapresse', published: null, authors: [] })
  })

  it('gives no agency and no address as an author', () => {
    const metas =
      '<meta name="author" content="AFP"><meta property="article:author" content="https://delta.example/ana">'
    expect(readHtml(page(metas, `<article>${body}</article>`)).article.authors).toEqual([])
  })
})

describe('a hostile page', () => {
  it.each([
    ['deep nesting', `${'<div>'.repeat(100_000)}<p>${one}</p><p>${two}</p>`],
    ['deep inline nesting', `${'<b>'.repeat(100_000)}${one}<p>${two}</p>`],
    ['five megabytes of tags', `<p>${one}</p><p>${two}</p>${'<i></i>'.repeat(720_000)}`],
    ['a comment without an end', `<p>${one}</p><p>${two}</p><!-- ${'x'.repeat(100_000)}`],
    ['a script without an end', `<p>${one}</p><p>${two}</p><script>${'<'.repeat(100_000)}`],
    [
      'entities',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>${one}</p><p>${two}</p>${'&b;'.repeat(50_000)}`,
    ],
    ['a million brackets', `<p>${one}</p><p>${two}</p>${'<'.repeat(1_000_000)}`],
    ['a long line', `<p>${one}</p><p>${two}</p><p>${'mot '.repeat(250_000)}</p>`],
    ['many blocks', `<p>${one}</p><p>${two}</p>${'<p>Lire aussi : le canal</p>'.repeat(15_000)}`],
    ['nested frames', '<frameset><frame src="x"></frameset>'.repeat(100) + `<p>${one}</p><p>${two}</p>`],
  ])('of %s is read', (_, html) => {
    const { article } = readHtml(html)
    expect(article.text).toContain(one)
    expect(article.text).toContain(two)
  })

  it('is named where its structure was not read', () => {
    expect(readHtml('<div>'.repeat(5000) + body).diagnostics.map(({ code }) => code)).toEqual([
      'page-flattened',
    ])
  })

  it('of any bytes is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (html) => {
        expect(readHtml(html).article.text).toBeTypeOf('string')
      }),
    )
  })

  it('of any tags is read', () => {
    const pieces = [
      '<p>',
      '</p>',
      '<div',
      '<!--',
      '-->',
      '<table>',
      '<tr>',
      '</table>',
      '<script>',
      '</script',
      '<h1>',
    ]
    const more = [
      '"',
      '=',
      '>',
      '<br>',
      one,
      '&amp;',
      '&#x110000;',
      '<svg>',
      '<template>',
      '<body>',
      '</html>',
      '<head>',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, ...more, '<select>', '<frameset>'), { maxLength: 40 }),
        (tags) => {
          expect(readHtml(tags.join('')).article.text).toBeTypeOf('string')
        },
      ),
    )
  })
})
