/* Adding a trust anchor: the certificate's file goes to the REST API with the facts of the decision. */
(() => {
  const LARGEST = 65536;
  const form = document.getElementById("anchor-form");
  if (!form) return;
  const status = document.getElementById("anchor-status");
  const base64 = (bytes) => window.btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    status.replaceChildren();
    const file = document.getElementById("a-file").files[0];
    if (file.size > LARGEST) { window.tangthu.say(status, form.dataset.unreadable, false, "SIG-041"); return; }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const facts = { certificate: text.includes("-----BEGIN") ? text : base64(bytes) };
    for (const [name, value] of new FormData(form)) if (value.trim()) facts[name] = value.trim();
    const body = new Blob([JSON.stringify(facts)], { type: "application/json" });
    const { ok, answer, status: code } = await window.tangthu.send(form.dataset.url, body, () => {});
    if (ok) window.location.assign(form.dataset.page);
    else window.tangthu.say(status, answer.detail || form.dataset.failed, false, answer.code || code);
  });
})();
