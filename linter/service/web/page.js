// The page: documents come in, each is judged, one of them is shown. Nothing is kept but in this page's memory.
import { alert, button, byId, make } from "/web/elements.js";
import { compared, lead, show } from "/web/findings.js";
import { compare, made, useToken, view } from "/web/service.js";
import { LANG, filled, said } from "/web/words.js";

const AT_ONCE = 2;
const MOST_ANNEXES = 90;
const MOST_BYTES = 95_000_000; // of a list with its bijlagen: the service takes 100 MB
const ANNEX = /^(?!.*vragen).*(bijlage|annex)|^\d{1,3}\.\w+$/i;
let entries = [];
let shown = null;
let pairs = 0;
let tried = false; // whether a token was given

function speak() {
  document.documentElement.lang = LANG;
  document.title = said.pagetitle;
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = said[one.dataset.word];
  const [name, lang] = said.language;
  Object.assign(byId("language"), { textContent: name, lang, hreflang: lang, href: lang === "en" ? "?lang=en" : "/" });
}

const asked = () => ({ stage: byId("stage").value });

function add(files) {
  const fresh = [...files].map((file) => ({ file, state: "waiting", sent: 0, round: 0, findings: [], annexes: [] }));
  const same = (one) => fresh.find((other) => other.file.name === one.file.name);
  entries = [...entries.filter((one) => !same(one)), ...fresh];
  shown = (shown && same(shown)) || shown;
  judgeAll(fresh);
}

// A folder cannot be sent; its row says so.
function addFolder(name) {
  const entry = { file: new File([], name), state: "done", sent: 0, round: 0, findings: [], annexes: [], folder: true };
  told(entry, { refused: said.folder });
  entries = [...entries.filter((one) => one.file.name !== name), entry];
  list();
}

// Judges documents, a few at once; who is done last sees to what they are to each other.
async function judgeAll(all) {
  const todo = all.filter((one) => !one.folder);
  for (const entry of todo) Object.assign(entry, { state: "waiting", round: entry.round + 1 }); // what it was is no longer so
  list();
  if (todo.includes(shown)) {
    byId("verdict").replaceChildren(alert("info", make("p", { class: "verdict" }, said.anew)));
    byId("downloads").replaceChildren();
  }
  await several(todo, (entry) => judge(entry, []));
  await settle();
}

// Judges lists once more of which the bijlagen are not those that are there, and compares a pair.
async function settle(opens = true) {
  if (entries.some(busy)) return;
  const annexes = entries.filter(isAnnex);
  const lists = entries.filter(isList);
  const all = fit(annexes, lists); // some of them would have a list accused of naming one that is not there
  for (const entry of annexes) entry.state = !lists.length ? "done" : all ? "annex" : "toomuch";
  const files = all ? annexes.map((entry) => entry.file) : [];
  const stale = lists.filter((one) => one.annexes.length !== files.length || one.annexes.some((file, index) => file !== files[index]));
  await several(stale, (entry) => judge(entry, files));
  if (entries.some(busy)) return;
  list();
  await besides();
  if (opens && (!shown || !entries.includes(shown))) open(entries.find(isList) || entries.find((one) => one.shown));
}

const size = (one) => one.file.size;

function fit(annexes, lists) {
  const bytes = annexes.reduce((sum, one) => sum + size(one), Math.max(0, ...lists.map(size)));
  return annexes.length <= MOST_ANNEXES && bytes <= MOST_BYTES;
}

async function several(todo, act) {
  const waiting = [...todo];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

// Judges for the stage that is chosen when its turn comes: it may be another than when it was asked.
async function judge(entry, annexes) {
  const run = asked();
  const round = entry.round + 1;
  Object.assign(entry, { state: "sending", sent: 0, annexes, shown: null, round });
  list();
  let answer;
  try {
    answer = await view(entry.file, annexes, run, (sent) => entry.round === round && sending(entry, sent));
  } catch (error) {
    answer = { refused: error.message };
  }
  if (entry.round !== round || !entries.includes(entry)) return; // it was asked once more, or taken away
  told(entry, answer);
  byId("said").textContent = filled(said.done, { name: entry.file.name, verdict: entry.shown.verdict });
  list();
  if (entry === shown) entry.shown.document ? open(entry) : close();
}

function sending(entry, sent) {
  entry.sent = sent;
  if (sent >= 1) entry.state = "checking";
  list();
}

function told(entry, answer) {
  entry.state = "done";
  if (answer.refused) {
    entry.judged = answer.judged;
    entry.shown = { verdict: answer.refused, standing: "undetermined", look: "warning", document: "", numbers: [], places: [] };
    entry.findings = [];
    return;
  }
  entry.judged = true;
  [entry.shown] = answer.files;
  [entry.report] = answer.report.files;
  entry.chapters = answer.chapters;
  entry.findings = entry.report.findings;
}

const busy = (one) => ["waiting", "sending", "checking"].includes(one.state);
const isList = (one) => one.shown && !["skipped", "undetermined"].includes(one.shown.standing);
const isAnnex = (one) =>
  one.judged && one.shown && (one.shown.standing === "skipped" || (one.shown.standing === "undetermined" && ANNEX.test(one.file.name)));

async function besides() {
  const round = ++pairs;
  const lists = entries.filter(isList);
  const put = lists.filter((one) => ["lv", "vhlv"].includes(one.report.kind));
  const answered = lists.filter((one) => ["lva", "vhlva"].includes(one.report.kind));
  const pair = put.length === 1 && answered.length === 1;
  byId("beside").hidden = !pair;
  byId("compared").replaceChildren();
  if (!pair) return;
  let told;
  try {
    const found = await compare(put[0].file, answered[0].file, { as: "questions", ...asked() });
    told = compared(found, put[0].file, answered[0].file);
  } catch (error) {
    told = alert("warning", make("p", {}, error.message));
  }
  if (round === pairs) byId("compared").replaceChildren(told); // else it was asked once more, of other files
}

function list() {
  const at = document.activeElement?.closest("#list button");
  const [held, name] = [at?.getAttribute("aria-label"), nameOf(at)];
  byId("held").hidden = !entries.length;
  byId("list").replaceChildren(...entries.map(row));
  if (held) (rowButtons().find((one) => one.getAttribute("aria-label") === held) || rowButtons().find((one) => nameOf(one) === name))?.focus();
}

const rowButtons = () => [...byId("list").querySelectorAll("button")];
const nameOf = (one) => one?.closest("li").querySelector(".name").textContent;

function row(entry) {
  const done = entry.state === "done" && entry.shown;
  const unread = entry.state === "annex" && entry.shown.standing === "undetermined";
  const status = done ? entry.shown.verdict : unread ? `${said.unread} (${entry.shown.verdict})` : said[entry.state];
  const look = done || unread ? entry.shown.look : "info";
  const bar = ["sending", "checking"].includes(entry.state)
    ? make("progress", { max: "1", ...(entry.state === "sending" ? { value: String(entry.sent) } : {}), "aria-label": `${entry.file.name}: ${status}` })
    : null;
  const look_at = done && entry.shown.document ? button(said.show, () => open(entry, true)) : null;
  look_at?.setAttribute("aria-label", `${said.show}: ${entry.file.name}`);
  const again = done && !entry.judged && !entry.folder ? button(said.again, () => judgeAll([entry])) : null;
  again?.setAttribute("aria-label", `${said.again}: ${entry.file.name}`);
  const away = button(said.remove, () => takeAway(entry), "subtle");
  away.setAttribute("aria-label", `${said.remove}: ${entry.file.name}`);
  return make(
    "li",
    { class: look, "aria-current": entry === shown ? "true" : undefined },
    make("span", { class: "name" }, entry.file.name),
    make("span", { class: "status" }, status),
    bar,
    make("span", { class: "acts" }, look_at, again, away),
  );
}

function takeAway(entry) {
  entries = entries.filter((one) => one !== entry);
  if (shown === entry) close();
  list();
  byId("files").focus();
  settle(false);
}

function close() {
  shown = null;
  byId("result").hidden = true;
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
    .filter(([word]) => word !== "annotate" || !/\.(doc|rtf)$/i.test(entry.file.name))
    .filter(([word]) => word !== "suggest" || (fixable && /\.(docx|docm|odt)$/i.test(entry.file.name)))
    .map(([word, route, more, name], index) => {
      const act = (event) => fetched(event.currentTarget, entry, [route, { ...run, ...more }, name, said[word]]);
      return button(said[word], act, index ? "secondary-action" : "primary-action");
    });
  return [label, ...buttons];
}

async function fetched(pressed, entry, [route, run, name, word]) {
  if (pressed.getAttribute("aria-disabled")) return;
  pressed.setAttribute("aria-disabled", "true"); // and not disabled, which would take the focus away
  for (const one of byId("verdict").querySelectorAll(".failed")) one.remove();
  byId("said").textContent = `${word}: ${said.downloading}`;
  try {
    const file = await made(route, entry.file, entry.annexes, run);
    save(file.data, name || file.name);
    byId("said").textContent = `${name || file.name} ${said.ready}`;
  } catch (error) {
    byId("verdict").append(make("div", { class: "failed" }, alert("warning", make("p", {}, error.message))));
    byId("said").textContent = error.message;
  } finally {
    pressed.removeAttribute("aria-disabled");
  }
}

function save(data, name) {
  const link = make("a", { href: URL.createObjectURL(data), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function askToken() {
  byId("token-why").textContent = said[tried ? "token-wrong" : "token-why"];
  byId("ask-token").hidden = false;
  byId("token").focus();
}

function withToken() {
  useToken(byId("token").value.trim());
  tried = true;
  byId("ask-token").hidden = true;
  byId("files").focus();
  judgeAll(entries);
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
    const items = [...(event.dataTransfer?.items || [])].filter((one) => one.kind === "file");
    const folders = items.map((one) => one.webkitGetAsEntry?.()).filter((one) => one?.isDirectory).map((one) => one.name);
    const files = [...(event.dataTransfer?.files || [])].filter((one) => !folders.includes(one.name));
    folders.forEach(addFolder);
    if (files.length) add(files);
  });
  addEventListener("unknown", askToken);
  byId("language").addEventListener("click", (event) => {
    if (entries.length && !confirm(said.leave)) event.preventDefault();
  });
  byId("stage").addEventListener("change", () => entries.length && judgeAll(entries));
  byId("use-token").addEventListener("click", withToken);
  byId("token").addEventListener("keydown", (event) => event.key === "Enter" && withToken());
}

speak();
listen();
lead();
