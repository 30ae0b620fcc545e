import type { Facts } from '../article.ts'
import type { Block } from '../block.ts'
export function readPage(_html: string, _source: string): { blocks: readonly Block[]; facts: Facts; diagnostics: [] } { return {blocks:[],facts:{ url: null, site: null, title: null, authors: [], section: null, published: [], language: null },diagnostics:[]} }
