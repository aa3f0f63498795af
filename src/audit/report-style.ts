// How a report looks: on a desk, on a phone, in the dark, on paper.

export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5a6675; --paper: #fff; --card: #f4f6f8; --line: #d5dbe2; --bad: #a3180c; --bad-paper: #fdecea; --good: #14642f; --good-paper: #e8f5ec; --link: #0b57b0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaef; --soft: #a9b4c0; --paper: #14181d; --card: #1e242b; --line: #3a444f; --bad: #ffb4a8; --bad-paper: #41201c; --good: #9be0b1; --good-paper: #173322; --link: #8cc0ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; scroll-margin-top: 1rem; }
header p { color: var(--soft); margin: .25rem 0 1rem; }
a { color: inherit; }
.tiles { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .5rem; padding: 0; margin: 0; }
.tiles a { display: block; height: 100%; padding: .6rem .8rem; border-radius: .5rem; text-decoration: none; background: var(--card); }
.tiles a:hover { text-decoration: underline; }
.tiles a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.tiles strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.tiles .bad a { background: var(--bad-paper); color: var(--bad); }
.tiles .good a { background: var(--good-paper); color: var(--good); }
.good-text { color: var(--good); }
.note { margin-top: .75rem; padding: .5rem .8rem; border-left: 4px solid var(--line); background: var(--card); }
.findings { list-style: none; margin: 0; padding: 0; }
.findings > li { padding: .75rem 1rem; margin: .5rem 0; background: var(--card); border-left: 4px solid var(--line); border-radius: .25rem; }
.findings p { margin: 0 0 .25rem; }
.findings p > span { color: var(--soft); }
.state { display: inline-block; font-size: .85rem; padding: 0 .45rem; border: 1px solid var(--line); border-radius: 1rem; }
.fix { font-size: .92rem; color: var(--soft); }
summary { cursor: pointer; padding: .25rem 0; }
.card { background: var(--card); border-radius: .25rem; padding: .25rem 1rem; margin: .4rem 0; }
.card summary span { color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 46rem; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }
td { min-width: 6.5rem; }
th { overflow-wrap: normal; }
th { color: var(--soft); font-weight: 600; }
figure { display: inline-block; vertical-align: top; margin: .5rem 1rem .5rem 0; max-width: 100%; }
img { max-width: 100%; max-height: 32rem; border: 1px solid var(--line); border-radius: .25rem; }
figcaption, footer { color: var(--soft); font-size: .9rem; }
@media print { details > * { display: block; } .tiles a { border: 1px solid; } }
`;
