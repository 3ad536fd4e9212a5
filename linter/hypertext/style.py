"""How every page looks, on screen (light and dark, wide and narrow) and on paper.

Nothing is told by colour alone: what is marked is underlined too, how bad it is stands there in words.
Every colour stands out from its ground by at least 4.5 to 1 (WCAG AA).
"""

PAGE = """
:root {
  --ground: #ffffff; --paper: #f6f6f8; --text: #1b1c20; --soft: #50535c; --line: #c9ccd4; --link: #0b4f9e;
  --error: #9c1420; --warning: #754600; --info: #16508f; --good: #11602f;
  --error-ground: #fdebec; --warning-ground: #fff4d6; --info-ground: #e8f1fc; --good-ground: #e7f6ec;
  --mark: #ffef9e; --mark-text: #1b1c20;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181d; --paper: #20232a; --text: #e9eaee; --soft: #b4b8c3; --line: #474c58; --link: #9cc7ff;
    --error: #ff9d9a; --warning: #ffce73; --info: #9cc7ff; --good: #86dba2;
    --error-ground: #3b1c20; --warning-ground: #38290b; --info-ground: #152c49; --good-ground: #143320;
    --mark: #5f4e00; --mark-text: #ffffff;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1rem; max-width: 54rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 0 0 .35rem; }
p, ul, ol, dl { margin: .35rem 0; }
ul, ol { padding-left: 1.4rem; }
a { color: var(--link); }
a:focus-visible, :target { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--ground); }
.soft, footer { color: var(--soft); }
.error { --own: var(--error); --own-ground: var(--error-ground); }
.warning { --own: var(--warning); --own-ground: var(--warning-ground); }
.info { --own: var(--info); --own-ground: var(--info-ground); }
.good { --own: var(--good); --own-ground: var(--good-ground); }
.severity { color: var(--own); font-weight: 700; text-transform: uppercase; letter-spacing: .03em; }
mark { background: var(--mark); color: var(--mark-text); padding: 0 .1em;
  border-bottom: 2px solid currentColor; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .875rem; }
code { font-family: ui-monospace, monospace; font-size: .9em; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root {
    --ground: #ffffff; --paper: #ffffff; --text: #000000; --soft: #3c3e45; --line: #9a9da6; --link: #000000;
    --error: #8a0f1a; --warning: #653c00; --info: #103f73; --good: #0c4a24;
    --mark: #ffef9e; --mark-text: #000000;
    --error-ground: #ffffff; --warning-ground: #ffffff; --info-ground: #ffffff; --good-ground: #ffffff;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
  .skip { display: none; }
}
"""
