// The page: documents come in, each is judged, one of them is shown. Nothing is kept but in this page's memory.
import { alert, button, byId, make } from "/web/elements.js";
import { compared, lead, show } from "/web/findings.js";
import { compare, made, Unknown, useToken, view } from "/web/service.js";
import { LANG, filled, said } from "/web/words.js";

const AT_ONCE = 2;
const ANNEX = /bijlage|annex|^\d+[.\s_-]/i;
let entries = [];
let shown = null;

function speak() {
  document.documentElement.lang = LANG;
  document.title = said.pagetitle;
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = said[one.dataset.word];
  const [name, lang] = said.language;
  Object.assign(byId("language"), { textContent: name, lang, hreflang: lang, href: lang === "en" ? "?lang=en" : "/" });
}

const asked = () => ({ stage: byId("stage").value });

function add(files) {
  const fresh = [...files].map((file) => ({ file, state: "waiting", sent: 0, findings: [] }));
  entries = [...entries.filter((one) => !fresh.some((other) => other.file.name === one.file.name)), ...fresh];
  judgeAll(fresh);
}

// Judges documents, a few at once; then lists once more with the bijlagen that came with them.
async function judgeAll(todo) {
  const run = asked();
  await several(todo, (entry) => judge(entry, [], run));
  const annexes = entries.filter(isAnnex);
  const lists = entries.filter(isList);
  for (const entry of annexes) entry.state = lists.length ? "annex" : entry.state;
  if (lists.length && annexes.length) {
    const files = annexes.map((entry) => entry.file);
    await several(lists, (entry) => judge(entry, files, run));
  }
  list();
  await besides(run);
  if (!shown || !entries.includes(shown)) open(entries.find(isList) || entries.find((one) => one.shown));
}

async function several(todo, act) {
  const waiting = [...todo];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function judge(entry, annexes, run) {
  Object.assign(entry, { state: "sending", sent: 0, annexes, shown: null });
  list();
  try {
    const answer = await view(entry.file, annexes, run, (sent) => sending(entry, sent));
    told(entry, answer);
  } catch (error) {
    if (error instanceof Unknown) askToken();
    told(entry, { refused: error.message });
  }
  byId("said").textContent = filled(said.done, { name: entry.file.name, verdict: entry.shown.verdict });
  list();
  if (entry === shown) open(entry);
}

function sending(entry, sent) {
  entry.sent = sent;
  if (sent >= 1) entry.state = "checking";
  list();
}

function told(entry, answer) {
  entry.state = "done";
  if (answer.refused) {
    entry.shown = { verdict: answer.refused, standing: "undetermined", look: "warning", document: "", numbers: [], places: [] };
    entry.findings = [];
    return;
  }
  [entry.shown] = answer.files;
  [entry.report] = answer.report.files;
  entry.chapters = answer.chapters;
  entry.findings = entry.report.findings;
}

const isList = (one) => one.shown && !["skipped", "undetermined"].includes(one.shown.standing);
const isAnnex = (one) =>
  one.shown && (one.shown.standing === "skipped" || (one.shown.standing === "undetermined" && ANNEX.test(one.file.name)));

async function besides(run) {
  const lists = entries.filter(isList);
  const put = lists.filter((one) => ["lv", "vhlv"].includes(one.report.kind));
  const answered = lists.filter((one) => ["lva", "vhlva"].includes(one.report.kind));
  const pair = put.length === 1 && answered.length === 1;
  byId("beside").hidden = !pair;
  if (!pair) return;
  try {
    const found = await compare(put[0].file, answered[0].file, { as: "questions", stage: run.stage });
    byId("compared").replaceChildren(compared(found, put[0].file, answered[0].file));
  } catch (error) {
    byId("compared").replaceChildren(alert("warning", make("p", {}, error.message)));
  }
}

function list() {
  byId("held").hidden = !entries.length;
  byId("list").replaceChildren(...entries.map(row));
}

function row(entry) {
  const done = entry.state === "done" && entry.shown;
  const status = done ? entry.shown.verdict : said[entry.state];
  const look = done ? entry.shown.look : "info";
  const bar = ["sending", "checking"].includes(entry.state)
    ? make("progress", { max: "1", ...(entry.state === "sending" ? { value: String(entry.sent) } : {}), "aria-label": `${entry.file.name}: ${status}` })
    : null;
  const look_at = done && entry.shown.document ? button(said.show, () => open(entry, true)) : null;
  look_at?.setAttribute("aria-label", `${said.show}: ${entry.file.name}`);
  const away = button(said.remove, () => takeAway(entry), "subtle");
  away.setAttribute("aria-label", `${said.remove}: ${entry.file.name}`);
  return make(
    "li",
    { class: look, "aria-current": entry === shown ? "true" : undefined },
    make("span", { class: "name" }, entry.file.name),
    make("span", { class: "status" }, status),
    bar,
    make("span", { class: "acts" }, look_at, away),
  );
}

function takeAway(entry) {
  entries = entries.filter((one) => one !== entry);
  if (shown === entry) {
    shown = null;
    byId("result").hidden = true;
  }
  list();
  byId("files").focus();
}

function open(entry, moves = false) {
  if (!entry?.shown?.document) return;
  shown = entry;
  show(entry, downloads(entry));
  list();
  if (moves) byId("result").focus();
}

function downloads(entry) {
  const run = asked();
  const stem = entry.file.name.replace(/\.[^.]+$/, "");
  const ways = [
    ["annotate", "annotate", {}, ""],
    ["suggest", "fix", {}, ""],
    ["html", "check", { format: "html" }, `${stem}.html`],
    ["json", "check", { format: "json" }, `${stem}.json`],
  ];
  const fixable = entry.findings.some((one) => one.fix?.safety === "safe");
  const label = make("span", {}, `${said.downloads}:`);
  const buttons = ways
    .filter(([word]) => word !== "suggest" || (fixable && /\.(docx|docm|odt)$/i.test(entry.file.name)))
    .map(([word, route, more, name], index) => {
      const act = (event) => fetched(event.currentTarget, entry, [route, { ...run, ...more }, name, said[word]]);
      return button(said[word], act, index ? "secondary-action" : "primary-action");
    });
  return [label, ...buttons];
}

async function fetched(pressed, entry, [route, run, name, word]) {
  pressed.disabled = true;
  byId("said").textContent = `${word}: ${said.downloading}`;
  try {
    const file = await made(route, entry.file, route === "check" ? entry.annexes : [], run);
    save(file.data, name || file.name);
    byId("said").textContent = `${name || file.name} ${said.ready}`;
  } catch (error) {
    byId("verdict").append(alert("warning", make("p", {}, error.message)));
    byId("said").textContent = error.message;
  } finally {
    pressed.disabled = false;
  }
}

function save(data, name) {
  const link = make("a", { href: URL.createObjectURL(data), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function askToken() {
  byId("ask-token").hidden = false;
  byId("token").focus();
}

function listen() {
  const drop = byId("drop");
  byId("files").addEventListener("change", (event) => {
    add(event.target.files);
    event.target.value = "";
  });
  for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());
  drop.addEventListener("dragover", () => drop.classList.add("over"));
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  addEventListener("drop", (event) => {
    drop.classList.remove("over");
    if (event.dataTransfer?.files.length) add(event.dataTransfer.files);
  });
  byId("stage").addEventListener("change", () => entries.length && judgeAll(entries));
  byId("use-token").addEventListener("click", () => {
    useToken(byId("token").value.trim());
    byId("ask-token").hidden = true;
    judgeAll(entries);
  });
}

speak();
listen();
lead();
