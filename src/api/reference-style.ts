/** Style of the reference page; a string, so that it travels with the compiled code. */
export const referenceStyle = `
:root { --ink: #1d2522; --soft: #52605b; --line: #d8d3c4; --paper: #fffdf8; --sign: #14463d; --tint: #f3eee0; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
header { background: var(--sign); color: #fff; padding: 2rem 0; }
header > div, main { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header p { max-width: 44rem; margin: 0.5rem 0 0; }
header ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; list-style: none; margin: 1rem 0 0; padding: 0; }
header a { color: #fbf4e2; }
main { padding-top: 1.5rem; padding-bottom: 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0; font-size: clamp(1.6rem, 5vw, 2.25rem); }
h2 { margin: 3.5rem 0 0.5rem; padding-top: 1rem; border-top: 3px solid var(--sign); font-size: 1.5rem; }
h3 { margin: 2.5rem 0 0.25rem; font-size: 1.2rem; }
h4 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p { margin: 0.5rem 0; max-width: 44rem; }
a { color: var(--sign); }
a:focus-visible { outline: 3px solid #b8741a; outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { background: var(--tint); padding: 0.75rem 1rem; margin: 0.5rem 0; white-space: pre-wrap; border-radius: 4px; }
.call { font-size: 1rem; background: var(--tint); padding: 0.4rem 0.75rem; border-left: 4px solid var(--sign); border-radius: 0 4px 4px 0; }
.call b { margin-right: 0.5rem; }
.call span { color: var(--soft); margin-left: 0.75rem; }
table { width: 100%; border-collapse: collapse; margin: 0.25rem 0 0.75rem; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
td code { overflow-wrap: break-word; }
th { color: var(--soft); font-weight: 600; }
tr:target td { background: #fbe7bf; }
nav ul { columns: 16rem; list-style: none; padding: 0; }
nav li { padding: 0.15rem 0; break-inside: avoid; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: #fff; color: var(--sign); padding: 0.5rem; }
@media (max-width: 36rem) {
  table, tbody, tr, td { display: block; }
  thead { position: absolute; left: -100rem; }
  td { border: 0; padding: 0.1rem 0; }
  td, td code { overflow-wrap: anywhere; }
  tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
}
@media print { header { color: #000; background: none; padding: 0; } nav { display: none; } }
`
