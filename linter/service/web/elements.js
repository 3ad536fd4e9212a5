// Elements, made of text: nothing here takes markup, so that no file and no name can add any.
export function make(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function button(text, act, kind = "secondary-action") {
  const classes = `utrecht-button utrecht-button--${kind}`;
  return make("button", { type: "button", class: classes, onclick: act }, text);
}

export function alert(look, ...children) {
  const kind = { good: "ok", error: "error", warning: "warning", info: "info" }[look] || "info";
  return make("div", { class: `utrecht-alert utrecht-alert--${kind}` }, make("div", {}, ...children)); // it lays its children side by side
}

// The document comes from the service as HTML in which all text is text; it is laid in without being run.
export function laid(html) {
  return [...new DOMParser().parseFromString(html, "text/html").body.childNodes];
}

export const byId = (id) => document.getElementById(id);
