"""How the page looks: light and dark, wide and narrow. What stands on it is `page.py`'s business."""

STYLE = """
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1f24; --faint: #5b6470; --line: #d5dae0; --shade: #f4f6f8; --link: #0b5cad;
  --win: #00795a; --loss: #b8450a; --even: #68717d; --warn: #fff3d6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #e6e9ed; --faint: #a2abb6; --line: #363d46; --shade: #1e2329; --link: #7fb8f5;
    --win: #3fc79a; --loss: #f08a4b; --even: #98a2ae; --warn: #46380f;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.6rem 0 .6rem; border-bottom: 2px solid var(--line); padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: .95rem; margin: .9rem 0 .2rem; }
p { margin: .4rem 0; max-width: 46rem; }
a { color: var(--link); }
.lede, caption, .size { color: var(--faint); }
caption { text-align: left; padding: .3rem 0; max-width: 46rem; }
.warning { background: var(--warn); border-left: 4px solid var(--loss); padding: .5rem .8rem; }
.summary { list-style: none; padding: 0; margin: 0; }
.summary li { padding: .6rem .8rem; margin: .5rem 0; background: var(--shade); border-left: 4px solid var(--even); }
.summary li.win { border-color: var(--win); } .summary li.loss { border-color: var(--loss); }
.badge { display: inline-block; font-size: .8rem; font-weight: 600; line-height: 1.3; padding: .1rem .5rem; border: 1.5px solid;
  border-radius: 1rem; color: var(--even); }
.badge.win { color: var(--win); } .badge.loss { color: var(--loss); }
.unseen { position: absolute; clip-path: inset(50%); }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .25rem .5rem; vertical-align: middle; }
thead th { color: var(--faint); font-weight: 600; font-size: .85rem; border-bottom: 1px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 500; }
tbody tr.track th { font-weight: 700; padding-top: .9rem; }
td.number, th.number { text-align: right; white-space: nowrap; } thead th.number { white-space: normal; }
.figures tbody tr:nth-child(even) { background: var(--shade); }
.plot { table-layout: fixed; } .plot th.drawing, .plot td.drawing { padding: 0; }
.plot th.name { width: 13rem; } .plot th.number { width: 6.5rem; } .plot th.wide { width: 13rem; } .plot th.words { width: 19rem; }
.plot th.verdict { width: 9rem; }
.plot td.size { font-size: .85rem; }
.plot tbody th .size { display: block; font-size: .85rem; } .plot .track .size { font-weight: 400; }
svg.strip { display: block; overflow: visible; }
.strip text { font: .78rem system-ui, sans-serif; fill: var(--faint); }
.strip text.inside { fill: #111; font-weight: 600; }
.rule { stroke: var(--line); stroke-width: 1; } .zero { stroke: var(--ink); stroke-width: 1.5; }
.reach { stroke-width: 3; stroke-linecap: round; }
.reach.win, .dot.win { stroke: var(--win); } .reach.loss, .dot.loss { stroke: var(--loss); }
.reach.even, .dot.even { stroke: var(--even); }
.dot { stroke-width: 2; } .dot.win { fill: var(--win); } .dot.loss { fill: var(--loss); } .dot.even { fill: var(--paper); }
.reach.rate, .dot.rate { stroke: var(--link); } .dot.rate { fill: var(--link); }
.part { stroke: var(--paper); stroke-width: 1; fill: #999; }
.part.pass { fill: #2fa77f; } .part.assertion { fill: #e8a72c; } .part.build { fill: #62b5e5; } .part.unparsed { fill: #b0b5bb; }
.part.panic { fill: #e2703a; } .part.timeout { fill: #c98bb9; } .part.vacuous { fill: #efe36b; } .part.infra { fill: #8a6d5a; }
.key { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .6rem; align-items: start; margin: .8rem 0; }
.key svg { margin-right: .5rem; vertical-align: -.15rem; } .key dt { font-weight: 600; } .key dd { margin: 0; }
.items { padding-left: 1.1rem; } .items a { margin-right: .2rem; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .4rem 0; }
summary { padding: .4rem .7rem; cursor: pointer; } details[open] > summary { border-bottom: 1px solid var(--line); }
.answer { padding: 0 .8rem .6rem; } .answer + .answer { border-top: 1px dashed var(--line); }
pre { background: var(--shade); padding: .6rem; margin: .3rem 0; overflow-x: auto;
  font: .82rem/1.4 ui-monospace, Consolas, monospace;
  white-space: pre-wrap; unicode-bidi: isolate; tab-size: 4; }
.terms dt { font-weight: 600; margin-top: .6rem; } .terms dd { margin: 0; max-width: 46rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
.facts dt { color: var(--faint); } .facts dd { margin: 0; }
@media (max-width: 46rem) {
  .plot thead th:not(.drawing) { position: absolute; clip-path: inset(50%); }
  .plot, .plot caption, .plot thead, .plot thead tr, .plot th.drawing, .plot tbody { display: block; }
  .plot td.drawing svg { overflow: hidden; margin: .2rem 0; }
  .plot tbody tr { display: flex; flex-wrap: wrap; gap: 0 .8rem; padding: .5rem 0 .1rem; }
  .plot th.name, .plot tbody th { width: 100%; padding: 0; }
  .plot tbody th .size { display: inline; } .plot td { padding: 0; width: auto; }
  .plot td.drawing { width: 100%; flex-basis: 100%; }
  .plot td[data-label]::before { content: attr(data-label) " "; color: var(--faint); }
  .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .5rem; }
}
@media print { details { break-inside: avoid; } }
"""
