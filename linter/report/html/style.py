"""How the report looks, beside the style of every page."""

REPORT = """
.verdict { border-left: .4rem solid var(--own); background: var(--own-ground); color: var(--text);
  padding: .6rem .8rem; font-weight: 600; }
header .verdict { font-size: 1.2rem; }
nav ul, .findings { list-style: none; padding: 0; }
nav li { padding: .3rem 0; border-bottom: 1px solid var(--line); }
.finding { background: var(--paper); border-left: .3rem solid var(--own); padding: .7rem .9rem;
  margin: .7rem 0; }
blockquote { margin: .5rem 0; padding: .45rem .7rem; background: var(--ground); border: 1px solid var(--line);
  white-space: pre-wrap; }
.fix ul { margin: .2rem 0; }
del { text-decoration: line-through; }
ins { text-decoration: underline; }
del, ins { white-space: pre-wrap; }
section + section { border-top: 2px solid var(--line); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; min-width: 5rem;
  border-bottom: 1px solid var(--line); font-weight: 400; }
@media (max-width: 40rem) {
  body { padding: .6rem; }
}
@media print {
  .finding, nav li, tr { break-inside: avoid; }
  section + section { border: 0; break-before: page; }
}
"""
