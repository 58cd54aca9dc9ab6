"use strict";
// The live part of the first page: alerts arrive, or change, as finished markup.
const latest = document.getElementById("latest");
if (latest && "EventSource" in window) {
  const state = document.getElementById("live");
  const show = (text) => { if (state) state.textContent = text; };
  const fragment = (markup) => new DOMParser().parseFromString(markup, "text/html").body.firstElementChild;
  let opened = false;
  const events = new EventSource("/events");

  events.addEventListener("open", async () => {
    show("live");
    if (opened) {
      // Alerts may have come while the line was down: read the list afresh.
      const page = await (await fetch("/")).text();
      const fresh = new DOMParser().parseFromString(page, "text/html").getElementById("latest");
      if (fresh) latest.replaceChildren(...fresh.childNodes);
    }
    opened = true;
  });

  events.addEventListener("error", () => show("reconnecting"));

  events.addEventListener("alert", (event) => {
    const alert = fragment(event.data);
    if (!alert) return;
    alert.classList.add("fresh");
    const there = document.getElementById(alert.id);
    if (there) there.replaceWith(alert);
    else latest.prepend(alert);
    document.getElementById("none")?.remove();
  });
}
