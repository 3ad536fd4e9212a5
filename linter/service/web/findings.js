// The findings of one document beside its text: shown, filtered, explained, and each led to its place.
import { alert, byId, laid, make } from "/web/elements.js";
import { rule } from "/web/service.js";
import { filled, said } from "/web/words.js";

const SEVERITIES = ["error", "warning", "info"];
let chosen = { hidden: new Set(), chapter: "", file: null };

export function show(entry, downloads) {
  const file = entry.shown;
  if (chosen.file !== entry.file) chosen = { hidden: new Set(), chapter: "", file: entry.file };
  byId("result-h").textContent = entry.file.name;
  byId("verdict").replaceChildren(alert(file.look, make("p", { class: "verdict" }, file.verdict)));
  byId("downloads").replaceChildren(...downloads);
  const findings = entry.findings.filter(counts);
  byId("filters").replaceChildren(...filters(findings, entry.chapters));
  const items = findings.map((one, index) => item(one, file.numbers[index], file.places[index]));
  byId("found").replaceChildren(...(items.length ? items : [make("li", { class: "nothing" }, said.none)]));
  byId("text").replaceChildren(...laid(file.document));
  byId("result").hidden = false;
  filter();
}

function counts(one) {
  return !("suppressed" in one) && !one.known;
}

const titled = (one, names) => (names[one] ? `${one} ${names[one]}` : one);

function filters(findings, names) {
  const boxes = SEVERITIES.map((name) => box(name, findings.filter((one) => one.severity === name).length));
  const chapters = [...new Set(findings.map(chapterOf))].sort();
  const select = make("select", { id: "chapter", class: "utrecht-select utrecht-select--html-select" });
  select.append(make("option", { value: "" }, said.all), ...chapters.map((one) => make("option", { value: one }, titled(one, names))));
  if (!chapters.includes(chosen.chapter)) chosen.chapter = "";
  select.value = chosen.chapter;
  select.addEventListener("change", () => {
    chosen.chapter = select.value;
    filtered();
  });
  byId("filters").setAttribute("aria-label", said.filters);
  const label = make("label", { class: "utrecht-form-label", for: "chapter" }, said.chapter);
  return findings.length ? [...boxes.filter(Boolean), make("span", { class: "chapter" }, label, select)] : [];
}

function box(name, count) {
  if (!count) return null;
  const input = make("input", { type: "checkbox", class: "utrecht-checkbox", id: `show-${name}` });
  input.checked = !chosen.hidden.has(name);
  input.addEventListener("change", () => {
    chosen.hidden[input.checked ? "delete" : "add"](name);
    filtered();
  });
  const text = ` ${count} ${said[name][count === 1 ? 0 : 1]}`;
  return make("label", { class: `box ${name}`, for: `show-${name}` }, input, text);
}

const chapterOf = (one) => one.code.slice(0, 3);

function filter() {
  let left = 0;
  for (const one of byId("found").querySelectorAll("li[data-code]")) {
    const away = chosen.hidden.has(one.dataset.severity);
    one.hidden = away || (chosen.chapter !== "" && !one.dataset.code.startsWith(chosen.chapter));
    left += one.hidden ? 0 : 1;
  }
  byId("found").querySelector(".filtered")?.remove();
  if (left || !byId("found").querySelector("li[data-code]")) return `${said.findings}: ${left}`;
  byId("found").append(make("li", { class: "nothing filtered" }, said.hidden));
  return said.hidden;
}

function filtered() {
  byId("said").textContent = filter();
}

function item(one, number, place) {
  const head = [make("span", { class: "severity" }, said[one.severity][0]), ` ${one.code} `];
  const where = place || said.nowhere;
  const link = make("a", { href: `#m${number}`, class: "utrecht-link", "aria-label": `${said.place}: ${where}` }, where);
  const help = one.help ? make("p", {}, one.help) : null;
  const question = one.question ? ` (${said.question} ${one.question})` : "";
  return make(
    "li",
    { id: `n${number}`, class: one.severity, "data-code": one.code, "data-severity": one.severity, tabindex: "-1" },
    make("p", { class: "head" }, make("b", { "aria-hidden": "true" }, `${number} `), ...head, link, question),
    make("p", { class: "message" }, one.message),
    help,
    explanation(one.code),
  );
}

function explanation(code) {
  const body = make("div", { class: "why" });
  const made = make("details", {}, make("summary", {}, said.why), body);
  made.addEventListener("toggle", async () => {
    if (!made.open || body.querySelector("p")) return;
    body.textContent = said.loading;
    try {
      body.replaceChildren(...explained(await rule(code)));
    } catch (error) {
      body.textContent = error.message;
    }
  });
  return made;
}

function explained(one) {
  const made = [make("p", {}, make("strong", {}, one.name), `: ${one.why}`), make("p", {}, one.help)];
  for (const [key, name] of [["good", said.good], ["bad", said.bad]]) {
    const example = (one.examples[key] || []).map(plain).find(Boolean);
    if (example) made.push(make("p", {}, name), make("pre", {}, example));
  }
  return made;
}

function plain(example) {
  const text = typeof example === "string" ? example : example.text || Object.values(example).find((value) => typeof value === "string" && value.includes("⟦"));
  return typeof text === "string" ? text.trim() : "";
}

// A click on marked characters leads to their finding; one that is filtered out is shown again.
export function lead() {
  byId("text").addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (mark) go(following(mark));
  });
  addEventListener("hashchange", () => reach(location.hash.slice(1)));
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#n"], a[href^="#m"]');
    if (link) {
      event.preventDefault();
      go(link);
    }
  });
}

function go(link) {
  if (link) reach(link.getAttribute("href").slice(1));
}

function reach(id) {
  const target = byId(id);
  if (!target) return;
  if (target.hidden) target.hidden = false;
  for (const one of document.querySelectorAll(".here")) one.classList.remove("here");
  target.classList.add("here");
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

// The link to the finding of a mark: behind it in its own paragraph, and where it goes on from another, before it.
function following(mark) {
  const links = [...byId("text").querySelectorAll("sup a")];
  const is = (link, where) => mark.compareDocumentPosition(link) & where;
  const own = mark.closest("p, li, td, th, h1, h2, h3, h4, h5, h6") || byId("text");
  const behind = links.find((link) => own.contains(link) && is(link, Node.DOCUMENT_POSITION_FOLLOWING));
  return behind || links.findLast((link) => is(link, Node.DOCUMENT_POSITION_PRECEDING));
}

export function compared(made, first, second) {
  const findings = made.files[1].findings || [];
  const same = !findings.length;
  // Where not one question is as it was put, it is more likely that the lists do not belong together.
  const apart = findings.length > 1 && findings.length >= Math.max(...made.files.map((one) => one.questions || 0));
  const text = same ? said.same : filled(apart ? said.apart : said.differ, { first: first.name, second: second.name });
  const list = findings.map((one) => make("li", {}, `${one.question ? `${said.question} ${one.question}: ` : ""}${one.message}`));
  const told = make("ul", {}, ...list);
  const more = apart ? make("details", {}, make("summary", {}, `${said.findings}: ${findings.length}`), told) : told;
  const look = same ? "good" : apart ? "warning" : "error";
  return alert(look, make("p", { class: "verdict" }, text), same ? null : more);
}
