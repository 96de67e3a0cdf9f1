/* Handing in a package of digitised dossiers. */
(() => {
  const form = document.getElementById("package-form");
  const status = document.getElementById("package-status");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    status.replaceChildren();
    const button = form.querySelector("button");
    button.disabled = true;
    const bar = window.tangthu.bar(status, form.dataset.sending, 1);
    const body = new FormData();
    body.append("package", document.getElementById("package").files[0]);
    const { ok, answer, status: code } = await window.tangthu.send(form.dataset.url, body, (part) => { bar.value = part; });
    bar.remove();
    button.disabled = false;
    if (ok) window.location.assign(form.dataset.page + answer.id);
    else window.tangthu.say(status, answer.detail || form.dataset.failed, false, answer.code || code);
  });
})();
