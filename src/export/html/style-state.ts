/** The first page: where it stands. Stances bear colour and shape, so that each alone is enough. */
export const stateStyle = `
:root{--for:#1c6b5c;--against:#a12a2a;--depends:#8a6400}
@media (prefers-color-scheme:dark){:root{--for:#62c2ac;--against:#f08a80;--depends:#e2b64e}}
.front-head,.state{max-width:90rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
.front-head{padding-top:1.6rem}
.front-head h1{margin:.2rem 0 .35rem;font-size:clamp(1.7rem,3.2vw,2.5rem)}
.front-head h1 span{color:var(--soft);white-space:nowrap}
.front-head .lead{font-size:1.0625rem;max-width:none}
.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.front,.pair{grid-template-columns:minmax(0,1fr)}
.front{display:grid;gap:0 3rem;margin-top:1.1rem}
.part{border-top:2px solid var(--ink);padding:.5rem 0 1.4rem;min-width:0}
.part h2{font-size:1rem;color:var(--ink);margin-bottom:.35rem}
.part h3{font:600 .8125rem/1.4 var(--sans);color:var(--soft);margin:.7rem 0 .15rem}
.part summary h3{display:inline;margin:0}
.hint{font-size:.875rem;padding:.25rem 0}
.fact{padding:.5rem 0;border-top:1px solid var(--faint);scroll-margin-top:1rem}
.facts>.fact:first-child{border-top:0}
.fact>p{line-height:1.4;max-width:70ch}
.fact:target{background:var(--passage);box-shadow:-.5rem 0 0 var(--passage),calc(-.5rem - 3px) 0 0 var(--accent)}
.cites li{padding:.12rem 0 0 .9rem;max-width:74ch;line-height:1.4}
.cites a.words{display:inline-block;font-size:1rem;line-height:1.4}
.cites small{margin-left:.2rem}
.further{margin-top:.15rem}
.further summary{font-size:.8125rem;color:var(--soft);width:fit-content}
.scroll{overflow-x:auto;scrollbar-width:thin;margin:0 -.3rem;padding:0 .3rem .3rem}
.matrix{border-collapse:collapse;font-size:.9375rem}
.matrix th{font-weight:500;text-align:left}
.matrix thead th{vertical-align:bottom;padding:0 .1rem .4rem;font-weight:500;font-size:.8125rem;color:var(--soft)}
.matrix thead th span{display:block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:10.5rem;line-height:1.15;margin:0 auto}
.matrix tbody th{padding:.2rem .8rem .2rem 0;position:sticky;left:0;background:var(--paper);white-space:nowrap;font-weight:600}
.matrix td{text-align:center;padding:0;border-left:1px solid var(--faint);min-width:2.6rem;height:2.15rem;white-space:nowrap}
.matrix tbody tr{border-top:1px solid var(--rule)}
.matrix tbody tr:last-child{border-bottom:1px solid var(--rule)}
.matrix thead td{border:0}
.matrix td a{display:inline-flex;align-items:center;justify-content:center;gap:.1rem;min-width:1.9rem;min-height:2.1rem;padding:0 .2rem;text-decoration:none}
.matrix td a:hover{background:var(--faint)}
.matrix sup,.keys-of-matrix sup{font-size:.6875rem;line-height:1;color:var(--soft);align-self:flex-start;margin-top:.35rem}
.matrix .moved{background:var(--passage)}
.mark{flex:none;vertical-align:-.15em}
.mark.for{color:var(--for)}
.mark.against{color:var(--against)}
.mark.conditional{color:var(--depends)}
.mark .body{fill:currentColor;stroke:currentColor;stroke-width:1.4}
.mark .cross{fill:none;stroke-width:3.2;stroke-linecap:round}
.mark .rim{fill:none;stroke:currentColor;stroke-width:1.4}
.mark.single .body{fill-opacity:.38}
.mark.single .cross{stroke-width:1.9}
.mark.rumoured .body{fill:none;stroke-dasharray:2.4 1.8}
.mark.rumoured .cross{stroke-width:1.6}
.mark.rumoured .rim{stroke-dasharray:2.4 1.8}
.arrow{fill:none;stroke:var(--accent);stroke-width:1.6;flex:none}
.keys-of-matrix{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.8125rem;color:var(--soft);margin-top:.6rem}
.keys-of-matrix li{white-space:nowrap;display:flex;align-items:center;gap:.25rem}
.blank{display:inline-block;width:1rem;height:1rem;border:1px solid var(--rule)}
.pair{display:grid;gap:0 3rem}
.stories{column-gap:3rem}
.stories .fact{break-inside:avoid}
.stands h3{break-after:avoid}
.part .stands h3{font:500 1.25rem/1.3 var(--serif);color:var(--ink);margin-top:1rem}
.strip{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .9rem;margin:.4rem 0}
.strip .lanes{font-size:.8125rem;color:var(--soft);line-height:22px}
.strip svg{display:block;overflow:visible}
.strip .axis{stroke:var(--faint)}
.strip text{font:500 .75rem var(--sans);fill:var(--soft)}
.strip .today{stroke:var(--accent);stroke-width:1.5;stroke-dasharray:3 3}
.strip figcaption{grid-column:1/-1;font-size:.8125rem;color:var(--soft)}
.event{stroke:var(--ink);stroke-width:1.4;fill:var(--paper)}
.event.sure{fill:var(--ink)}
.event.vague{fill-opacity:.35;stroke-width:.8}
.strip a:hover .event{stroke:var(--accent);fill:var(--accent)}
mark.cited{background:none;box-shadow:inset 0 -2px 0 var(--accent)}
mark.cited.lit{background:var(--lit)}
@media (min-width:62rem){
.front{grid-template-columns:minmax(0,1.2fr) minmax(0,1fr)}
.pair{grid-template-columns:1fr 1fr}
.stories{columns:2}
}
`
