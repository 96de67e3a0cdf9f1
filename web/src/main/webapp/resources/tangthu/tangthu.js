/* Keys for the whole house: "/" goes to the search box. */
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("tt-q")?.focus();
  }
});

/* The first field that is wrong, not the one where a new form begins. */
document.querySelector("main [aria-invalid=true]")?.focus();

/* What a field lacks is said in the language of the page; the browser's own words are in the browser's. */
document.addEventListener("invalid", (event) => {
  const field = event.target;
  field.setCustomValidity("");
  if (field.validity.valid) return;
  const { missing, wrong } = document.body.dataset;
  field.setCustomValidity(field.validity.valueMissing ? missing : field.title || wrong);
}, true);
document.addEventListener("input", (event) => event.target.setCustomValidity?.(""));

/*
 * A page with work going on looks again by itself. Only the parts marked data-fresh are exchanged: nothing a person types or reads
 * moves. What a part cannot show, such as new buttons, comes with the page as a whole, once nobody is in the middle of something.
 */
(() => {
  const EVERY = 4000;
  const working = () => document.querySelector("[data-working=true]");
  const parts = () => document.querySelectorAll("[data-fresh]");

  const changed = (field) => field.type === "hidden" ? false
    : field.matches("select") ? Array.from(field.options).some((option) => option.selected !== option.defaultSelected) && field.selectedIndex > 0
    : field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;

  const busy = () => document.activeElement?.closest("input, textarea, select")
    || document.querySelector("details.tt-act[open], #c-files li, main progress:not([value])")
    || Array.from(document.querySelectorAll("main input, main textarea, main select, #tt-q")).some(changed);

  const exchange = (part, fresh) => {
    if (part.innerHTML === fresh.innerHTML) return;
    const opened = Array.from(part.querySelectorAll("details"), (details) => details.open);
    const focused = part.contains(document.activeElement) && document.activeElement.getAttribute("href");
    part.replaceChildren(...fresh.childNodes);
    part.querySelectorAll("details").forEach((details, index) => { details.open = opened[index] || details.open; });
    if (focused) Array.from(part.querySelectorAll("a")).find((link) => link.getAttribute("href") === focused)?.focus();
  };

  const refresh = async () => {
    const answer = await fetch(window.location.href, { headers: { "X-Requested-With": "XMLHttpRequest" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const whole = document.querySelector("[data-working=true][data-whole=true]") && !page.querySelector("[data-working=true]");
    if (whole && !busy()) { window.location.reload(); return; }
    for (const part of parts()) {
      const fresh = page.getElementById(part.id);
      if (fresh && !(whole && fresh.querySelector("[data-whole=true]"))) exchange(part, fresh);
    }
  };

  let asking = false;
  const look = async () => {
    if (asking) return;
    asking = true;
    try { await refresh(); } catch { /* the server is not there: the next look may find it */ }
    asking = false;
  };
  if (parts().length) window.setInterval(() => { if (working()) look(); }, EVERY);
  document.addEventListener("tangthu:changed", look);
})();
