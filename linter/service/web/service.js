// What is asked of the service. A file goes in, an answer comes out, or an Error whose message is a sentence.
import { LANG, said } from "/web/words.js";

const AGAIN = 5;
const BUSY = [429, 503];
const KEY = "vragenlint-token";
let token = typed(sessionStorage.getItem(KEY) || "");

// What cannot stand in a header is no token.
function typed(given) {
  return /^[\x21-\x7e]+$/.test(given) ? given : "";
}

export function useToken(given) {
  token = typed(given);
  sessionStorage.setItem(KEY, token);
}

// A service that asks who we are has the page ask for a token.
function refused(status, sentence) {
  if (status === 401) dispatchEvent(new Event("unknown"));
  return new Error(sentence);
}

function address(route, asked) {
  return `/v1/${route}?${new URLSearchParams({ lang: LANG, ...asked })}`;
}

function form(files, annexes = []) {
  const made = new FormData();
  for (const file of files) made.append("file", file, file.name);
  for (const file of annexes) made.append("bijlage", file, file.name);
  return made;
}

function headers() {
  return token ? { Authorization: `Bearer ${token}` } : {};
}

// The report of a file and the file laid out; `told` hears how much of it was sent, from 0 to 1. A file that
// could not be judged has the sentence that says why in `refused`, and `judged` where that is about the file. A service
// that is busy is asked again.
export function view(file, annexes, asked, told, again = AGAIN) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", address("view", asked));
    for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => told(event.total ? event.loaded / event.total : 1);
    request.onerror = async () => failed(new Error(await whyLost([file, ...annexes])));
    request.onload = () => {
      const answer = read(request.responseText);
      if (request.status === 200 && answer.files) done(answer);
      else if (request.status === 401) failed(refused(401, answer.detail));
      else if (BUSY.includes(request.status) && again > 0) {
        const wait = Number(request.getResponseHeader("Retry-After")) || 2;
        setTimeout(() => done(view(file, annexes, asked, told, again - 1)), 1000 * wait);
      } else done({ refused: answer.detail || said.unreachable, judged: request.status === 422 });
    };
    request.send(form([file], annexes));
  });
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

// Why nothing came back: a browser sends no file that was changed or taken away after it was chosen.
async function whyLost(files) {
  try {
    for (const file of files) await file.slice(0, 1).arrayBuffer();
    return said.unreachable;
  } catch {
    return said.changed;
  }
}

async function answered(request, files = []) {
  let answer;
  try {
    answer = await request;
  } catch {
    throw new Error(await whyLost(files));
  }
  if (answer.ok) return answer;
  const problem = read(await answer.text());
  throw refused(answer.status, problem.detail || said.unreachable);
}

export async function compare(first, second, asked) {
  const body = form([first, second]);
  const sent = fetch(address("compare", asked), { method: "POST", headers: headers(), body });
  const answer = await answered(sent, [first, second]);
  return answer.json();
}

// A file as the service hands it back: its name and its bytes.
export async function made(route, file, annexes, asked) {
  const body = form([file], annexes);
  const sent = fetch(address(route, asked), { method: "POST", headers: headers(), body });
  const answer = await answered(sent, [file, ...annexes]);
  const told = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") || "");
  return { name: told ? decodeURIComponent(told[1]) : "", data: await answer.blob() };
}

export async function rule(code) {
  const answer = await answered(fetch(address(`rules/${encodeURIComponent(code)}`, {}), { headers: headers() }));
  return answer.json();
}
