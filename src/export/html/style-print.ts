/** On paper: the lines with their sources; texts, folds and what only a screen can do are left out. */
export const printStyle = `
@media print{
@page{margin:16mm 15mm}
:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--rule:#bbb;--faint:#ddd;--accent:#000}
body{font-size:9.5pt}
.words{font-size:11pt}
.overview,.body{padding-inline:0;max-width:none}
.body,.columns{display:block}
.contents,.aside,.skip,.keys,.index,.timeline figcaption{display:none}
.panels{grid-template-columns:1fr 1fr;break-after:auto}
.entry{padding:10pt 0;content-visibility:visible!important}
.entry>header,h2,h3{break-after:avoid}
.lines>li{break-inside:avoid;grid-template-columns:6mm 38mm minmax(0,1fr);padding:5pt 0}
.said{grid-column:3}
a{text-decoration:none}
h3{font-size:14pt}
.filter{position:static;background:none;color:inherit;padding:6pt 0;font-weight:600}
.filter a{display:none}
.lines>li.current,.lines>li:target{background:none;box-shadow:none}
.bars rect,.tick{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
