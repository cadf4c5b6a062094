/** The style sheet of every page, for light and dark mode, phones and wide screens. */
export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f5f2, #16181c);
  --card: light-dark(#fff, #1f2227);
  --line: light-dark(#dcd9d2, #3a3f47);
  --text: light-dark(#1c1b1a, #ececea);
  --quiet: light-dark(#5b5853, #b0b4ba);
  --accent: light-dark(#0b57a4, #8ec2ff);
  --on-accent: light-dark(#fff, #10243c);
}
* { box-sizing: border-box; }
body { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; margin: 0; overflow-wrap: anywhere; }
.banner { background: #7a2e00; color: #fff; padding: 0.375rem 1rem; text-align: center; }
.banner p { margin: 0; }
main { margin: 0 auto; max-width: 76rem; padding: 1rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.0625rem; margin: 0 0 0.5rem; }
h3 { font-size: 0.9375rem; margin: 1rem 0 0.25rem; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px;
}
.card { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; margin: 0 0 1rem; padding: 1rem 1.25rem; }
.card > :last-child { margin-bottom: 0; }
.narrow { margin: 6vh auto 0; max-width: 30rem; }
label { display: block; font-weight: 600; }
select, input, button { border: 1px solid var(--line); border-radius: 0.5rem; font: inherit; min-height: 2.75rem; padding: 0 0.875rem; }
select, input { background: var(--page); color: inherit; margin: 0.25rem 0 0.75rem; max-width: 100%; width: 100%; }
button { background: var(--card); color: inherit; cursor: pointer; font-weight: 600; }
button.main { background: var(--accent); border-color: transparent; color: var(--on-accent); }
.row { align-items: center; display: flex; flex-wrap: wrap; gap: 0.75rem; }
.row label { flex: 1 0 100%; }
.row input { margin: 0; width: 8rem; }
.quiet { color: var(--quiet); }
code, pre, .id { font: 0.875rem/1.5 ui-monospace, monospace; }
pre { background: var(--page); border-radius: 0.5rem; margin: 0.5rem 0; max-height: 32rem; overflow: auto; padding: 0.75rem; white-space: pre-wrap; }
.state { border: 1px solid; border-radius: 1rem; display: inline-block; font-size: 0.875rem; font-weight: 600; padding: 0 0.625rem; }
.open { color: light-dark(#7a4b00, #f3c26b); }
.finished { color: light-dark(#14622f, #86d9a1); }
.expired, .deleted { color: light-dark(#a1221b, #ff9f97); }
ul.list, ol.list { list-style: none; margin: 0; padding: 0; }
ul.list > li, ol.list > li { border-top: 1px solid var(--line); padding: 0.625rem 0; }
ul.list > li:first-child, ol.list > li:first-child { border-top: 0; }
.entry { display: grid; gap: 0.125rem 1rem; }
.bar { background: var(--line); border-radius: 1rem; height: 0.5rem; margin: 1rem 0; overflow: hidden; }
.bar span { animation: run 5s linear forwards; background: var(--accent); display: block; height: 100%; transform-origin: left; }
@keyframes run { from { transform: scaleX(1); } to { transform: scaleX(0); } }
@media (prefers-reduced-motion: reduce) { .bar { display: none; } }
@media (min-width: 60rem) {
  .columns { align-items: start; display: grid; gap: 1rem; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
  .entry { align-items: baseline; grid-template-columns: 22rem 9rem 7rem 1fr; }
}
`;
