/* Reading a file plan from a spreadsheet: wholly, or not at all with one finding per bad row. */
(() => {
  const form = document.getElementById("plan-form");
  if (!form) return;
  const status = document.getElementById("plan-status");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    status.replaceChildren();
    const bar = window.tangthu.bar(status, form.dataset.sending, 1);
    const body = new FormData();
    body.append("file", document.getElementById("plan-file").files[0]);
    const { answer, status: code } = await window.tangthu.send(form.dataset.url, body, (part) => { bar.value = part; });
    bar.remove();
    for (const finding of answer.findings || []) window.tangthu.say(status, `${finding.subject}: ${finding.message}`, false, finding.code);
    if (code >= 200 && code < 300) window.location.reload();
    else if (!(answer.findings || []).length) window.tangthu.say(status, answer.detail || form.dataset.failed, false, answer.code || code);
  });
})();
