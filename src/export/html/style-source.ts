/** The article beside its lines: folded on a narrow screen, an open window on a wide one. */
export const sourceStyle = `
.aside{min-width:0}
.source summary,.folded{font-size:.8125rem;color:var(--soft)}
.source summary{padding:.35rem 0}
.folded{padding:.35rem 0}
.folded ul{padding:.3rem 0 .3rem 1rem;display:grid;gap:.25rem}
.text{font:400 1rem/1.6 var(--serif);max-width:68ch;background:var(--sheet);border:1px solid var(--rule);border-radius:3px;padding:1rem 1.15rem;white-space:pre-line;scrollbar-width:thin}
.text p+p,.text h4,.text h4+p{margin-top:.8em}
.text h4{font:600 1rem/1.4 var(--serif)}
mark{background:var(--mark);color:inherit;border-radius:2px;padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;scroll-margin-block:30vh}
.back{text-decoration:none;color:var(--soft)}
.back::before{content:attr(data-n);font:600 .625rem/1 var(--sans);vertical-align:.55em;padding:0 .18em 0 .1em}
.passage.lit,html:not(.js) .passage:has(:target){background:var(--passage);box-shadow:0 0 0 .2em var(--passage)}
@media (min-width:62rem){
.columns{grid-template-columns:minmax(0,1.18fr) minmax(0,1fr)}
@supports selector(::details-content){
.aside{contain:size;min-height:11rem}
.aside:has(.source[open]),.aside:has(.folded[open]){contain:none}
.pane{position:sticky;top:3.2rem;display:flex;flex-direction:column;max-height:min(100%,calc(100vh - 4.5rem))}
.aside:has(.source[open]) .pane,.aside:has(.folded[open]) .pane{max-height:calc(100vh - 4.5rem)}
.source{display:flex;flex-direction:column;min-height:0;flex:0 1 auto}
.source::details-content{content-visibility:visible;display:flex;flex-direction:column;min-height:0;height:auto}
.text{overflow-y:auto;min-height:0}
details.folded{overflow-y:auto;min-height:1.9rem;flex:0 0 auto;max-height:40%}
}}
`
