/* Keys for the whole house: "/" goes to the search box. */
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("tt-q")?.focus();
  }
});

/* A page with work going on looks again by itself, unless somebody is typing in it. */
if (document.querySelector("[data-working=true]")) {
  window.setInterval(() => {
    const busy = document.activeElement?.closest("input, textarea, select") || document.querySelector("#c-files li, progress");
    if (!busy) window.location.reload();
  }, 4000);
}
