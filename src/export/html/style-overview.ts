/** The figures of who said what, and the contents. */
export const overviewStyle = `
.overview{max-width:90rem;margin:0 auto;padding:2.25rem clamp(1rem,3vw,2.5rem) 1.5rem}
.kicker{font-size:.8125rem;color:var(--accent);font-weight:600;letter-spacing:.01em}
h1,h2.title{font:500 clamp(2rem,4.2vw,3.1rem)/1.1 var(--serif);letter-spacing:-.012em;margin:.35rem 0 .6rem;color:var(--ink)}
h2.title{font-size:clamp(1.6rem,3vw,2.2rem)}
.lead{font:400 clamp(1.1rem,1.8vw,1.3rem)/1.4 var(--serif);max-width:60rem}
.figures{color:var(--soft);margin-top:.3rem}
.timeline{margin:1.6rem 0 1.9rem}
.timeline>svg{display:block;overflow:visible}
.timeline text{font:500 .75rem var(--sans);fill:var(--soft)}
.timeline .axis{stroke:var(--rule)}
.tick{fill:var(--ink);fill-opacity:.78}
.vague rect,rect.vague{fill:var(--accent);fill-opacity:.55}
.timeline a:hover .tick,.timeline a:hover rect.vague{fill:var(--accent);fill-opacity:1}
.timeline figcaption{font-size:.8125rem;color:var(--soft);margin-top:.35rem}
.key{margin-left:.8rem;white-space:nowrap}
.panels{display:grid;gap:1.5rem 2.5rem;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr))}
.panel{border-top:2px solid var(--ink);padding-top:.55rem}
@media (min-width:62rem){.panels{grid-template-columns:1.25fr 1.15fr 1.1fr .9fr}}
.panel h3{font:600 .8125rem/1.4 var(--sans);color:var(--ink);margin-bottom:.5rem}
.bars li{display:grid;grid-template-columns:minmax(0,1fr) minmax(3rem,30%) 2.2rem;gap:.6rem;align-items:center;padding:.13rem 0}
.bars a{display:flex;gap:.4rem;align-items:center;min-width:0;text-decoration:none}
.bars .label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bars .chip{flex:none;max-width:5rem}
.bars a:hover .label{text-decoration:underline}
.bars .count{text-align:right;font-size:.875rem}
.bars rect{fill:var(--ink);fill-opacity:.62}
.more{font-size:.875rem}
.panel ul li,.panel>p{font-size:.9375rem;color:var(--soft);padding:.13rem 0}
.legend dl{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr);gap:.35rem .9rem;align-items:baseline}
.legend dd{color:var(--soft);font-size:.875rem}
.body{max-width:90rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
.contents{border-block:1px solid var(--rule);padding:.55rem 0}
.contents h2{display:inline;color:var(--ink)}
.contents ol{margin-top:.5rem}
.contents li a{display:grid;grid-template-columns:1fr auto;gap:0 .5rem;padding:.4rem .5rem .4rem calc(.6rem - 2px);text-decoration:none;border-left:2px solid transparent}
.contents summary{padding-left:.6rem}
.contents .date,.contents .count{font-size:.78rem;color:var(--soft);justify-self:start}
.contents .title{grid-column:1/-1;font:400 .9375rem/1.3 var(--serif);display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.contents a[aria-current]{border-left-color:var(--accent);background:var(--faint)}
@media (min-width:75rem){
.body{display:grid;grid-template-columns:13.5rem minmax(0,1fr);gap:2.75rem}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;border:0;padding:1.2rem 0 2rem;margin-left:-.6rem;scrollbar-width:thin}
@supports selector(::details-content){
.contents details::details-content{content-visibility:visible;display:block;height:auto}
.contents summary{list-style:none;pointer-events:none}
.contents summary::-webkit-details-marker{display:none}}
}
`
