import { ledgerStyle } from './style-ledger.ts'
import { overviewStyle } from './style-overview.ts'
import { printStyle } from './style-print.ts'
import { sourceStyle } from './style-source.ts'
import { stateStyle } from './style-state.ts'

/** Colours, type and what all parts share. One accent; a serif for words that somebody said or wrote, a sans for ours. */
const baseStyle = `
:root{color-scheme:light dark;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Source Serif 4",Charter,"Bitstream Charter",Cambria,Georgia,"Liberation Serif","Noto Serif",serif;
--sans:-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","Helvetica Neue",system-ui,Arial,sans-serif;
--paper:#fcfbf8;--sheet:#fff;--ink:#1f1d1a;--soft:#5f5a52;--rule:#dcd7cc;--faint:#ece8de;
--accent:#8a4300;--mark:#fbeecb;--lit:#f6cf72;--lit-ink:#1f1d1a;--passage:#fdf8ea}
@media (prefers-color-scheme:dark){:root{
--paper:#181715;--sheet:#1f1e1b;--ink:#e8e4da;--soft:#a9a296;--rule:#3b3832;--faint:#2a2824;
--accent:#e6a75a;--mark:#40351c;--lit:#7d5c17;--lit-ink:#fff6e0;--passage:#2e291c}}
*{box-sizing:border-box}
html{scroll-padding-block:4.5rem 1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 .9375rem/1.5 var(--sans);overflow-wrap:anywhere;quotes:"«\\202f" "\\202f»" "“" "”"}
:lang(en) body{quotes:"“" "”" "‘" "’"}
q{quotes:inherit}
h1,h2,h3,h4,p,ol,ul,dl,dd,figure{margin:0;padding:0}
ol,ul{list-style:none}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{color:var(--accent);text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h2{font:600 .8125rem/1.4 var(--sans);color:var(--soft)}
small{font-size:.8125rem;font-weight:400;color:var(--soft)}
summary small,.folded small{margin-left:.35em}
summary{cursor:pointer}
summary::marker{color:var(--soft)}
.skip{position:absolute;left:-100vw;background:var(--sheet);padding:.5rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
.none{font-style:italic;color:var(--soft)}
.chip.inferred{border-style:dashed;font-weight:500}
.chip,.tag{display:inline-block;font:600 .6875rem/1.35 var(--sans);letter-spacing:.03em;padding:.05rem .35rem;border:1px solid var(--rule);border-radius:3px;color:var(--soft);text-decoration:none;white-space:nowrap;max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:-.22em}
.tag{font-weight:500;letter-spacing:0;border:1px dashed var(--soft)}
.vague{text-decoration:underline dotted var(--soft);text-underline-offset:.2em}
.count{font-variant-numeric:tabular-nums;color:var(--soft)}
.words{font-family:var(--serif);font-size:1.0625rem;line-height:1.5}
.words.indirect,.words.mixed{font-style:italic}
.words.mixed i{font-style:normal}
.words,.name,.role,.site,.part,.title,.label,h3,.text p,.text h4,.folded li{unicode-bidi:plaintext}
[hidden]{display:none!important}
`

/** The style of the page; it loads no font and no picture. */
export const pageStyle = baseStyle + stateStyle + overviewStyle + ledgerStyle + sourceStyle + printStyle
