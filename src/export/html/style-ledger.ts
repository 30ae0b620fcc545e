/** The ledger: its articles, their lines, the index and what could not be read. */
export const ledgerStyle = `
main{min-width:0;padding:0 0 3rem}
main:focus{outline:none}
.ledger-title{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.hint{color:var(--soft);max-width:68ch;padding:.6rem 0}
.filter:empty{display:none}
.filter{position:sticky;top:0;z-index:2;background:var(--ink);color:var(--paper);padding:.5rem .9rem;border-radius:0 0 4px 4px;display:flex;gap:.3rem 1rem;flex-wrap:wrap}
.filter a{color:inherit;margin-left:auto}
.entry{border-top:1px solid var(--rule);padding:1.5rem 0 2rem}
.entry:first-of-type{border-top:2px solid var(--ink)}
.many .entry{content-visibility:auto;contain-intrinsic-size:auto 34rem}
.entry>header{margin-bottom:1rem}
.when{display:flex;flex-wrap:wrap;gap:.1rem .45rem;align-items:baseline;font-size:.875rem;color:var(--soft)}
.when .date{font-weight:600;color:var(--ink);font-size:.9375rem}
.when .site{font-weight:600;color:var(--ink)}
.when .basis{font-size:.8125rem}
h3{font:500 1.5rem/1.25 var(--serif);max-width:46rem;margin:.2rem 0 .15rem;text-wrap:balance}
.origin{font-size:.8125rem;color:var(--soft)}
.empty{color:var(--soft);font-style:italic}
.columns{display:grid;gap:1rem 2.25rem}
.lines{min-width:0}
.lines>li{display:grid;grid-template-columns:1.6rem minmax(0,1fr);gap:.1rem .4rem;padding:.75rem 0;border-top:1px solid var(--faint);position:relative}
.lines>li:first-child{border-top-color:var(--rule)}
.lines>li::before{content:attr(data-n);font:500 .75rem/1.6 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums;padding-top:.1rem}
.who{grid-column:2}
.name{font-weight:600;text-decoration:none}
.name.described,.name.none{font-weight:400}
.who .role{display:block;font-size:.8125rem;line-height:1.35;color:var(--soft)}
.said{grid-column:2;min-width:0}
a.words{text-decoration:none;display:block;max-width:68ch}
a.words:hover{color:inherit;text-decoration:underline;text-decoration-color:var(--accent)}
.gap{color:var(--soft)}
.said p{font-size:.8125rem;color:var(--soft);margin-top:.2rem}
.when .part::before,.when .site::before{font-weight:400;content:"· "}
.said b{font-weight:600;color:var(--ink)}
.lines>li:target,.lines>li.current{background:linear-gradient(90deg,var(--passage),transparent);box-shadow:-.5rem 0 0 var(--passage),calc(-.5rem - 3px) 0 0 var(--accent)}
@media (min-width:40rem){
.lines>li{grid-template-columns:1.4rem 11.5rem minmax(0,1fr);gap:.1rem .7rem}
.said{grid-column:3}
.who .chip{margin-left:.1rem}}
.index{border-top:2px solid var(--ink);padding-top:.9rem;margin-top:1rem}
.index h2,.troubles h2{font-size:1rem;color:var(--ink)}
dl.parties{display:grid;gap:.15rem;padding:.2rem 0 1rem}
dl.parties>div{display:grid;grid-template-columns:minmax(5rem,15rem) minmax(0,1fr);gap:.8rem;align-items:baseline}
dl.parties dd{font-size:.9375rem}
dl.parties dd a{margin-right:.9rem}
.voice{border-top:1px solid var(--faint);padding:.45rem 0}
.voice summary small{margin-left:.3rem}
.voice li{padding:.2rem 0 .2rem 1.1rem}
.voice li a{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:.8rem;text-decoration:none;align-items:baseline}
.voice li .date{font-size:.8125rem;color:var(--soft)}
.voice li .words{font-size:1rem}
.voice li a:hover .words{text-decoration:underline;text-decoration-color:var(--accent)}
@media (max-width:40rem){.voice li a{grid-template-columns:1fr;gap:0}}
.troubles{border-top:2px solid var(--ink);padding-top:.9rem;margin-top:2rem}
.troubles li{padding:.3rem 0;border-top:1px solid var(--faint)}
code{font-size:.875rem}
footer{border-top:1px solid var(--rule);margin-top:1rem;padding:1rem clamp(1rem,3vw,2.5rem) 2.5rem;color:var(--soft);font-size:.8125rem;display:flex;flex-wrap:wrap;gap:.3rem 2rem;justify-content:space-between}
html:not(.js) .keys{display:none}
`
