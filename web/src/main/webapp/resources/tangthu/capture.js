/* Capturing documents: drag and drop, progress, one document of many files or one document per file. */
(() => {
  const form = document.getElementById("capture");
  if (!form) return;
  const input = document.getElementById("c-file");
  const drop = document.getElementById("c-drop");
  const list = document.getElementById("c-files");
  const status = document.getElementById("c-status");
  const each = document.getElementById("c-each");
  let files = [];

  /* Who puts in one document after the other finds the form open as it was left. */
  const part = document.getElementById("c-part");
  if (sessionStorage.getItem("capture-open") === location.search) part.open = true;
  part.addEventListener("toggle", () => sessionStorage.setItem("capture-open", part.open ? location.search : ""));

  /* What the next document mostly has in common with the one before. */
  const kept = ["direction", "organName"];

  const size = (bytes) => bytes === 0 ? "0 B" : bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`;

  const show = () => {
    list.replaceChildren(...files.map((file, index) => {
      const item = document.createElement("li");
      item.textContent = `${file.name} (${size(file.size)}) `;
      const remove = document.createElement("button");
      remove.type = "button";
      remove.className = "tt-button";
      remove.textContent = "×";
      remove.setAttribute("aria-label", file.name);
      remove.addEventListener("click", () => { files.splice(index, 1); show(); });
      item.append(remove);
      return item;
    }));
  };

  const add = (more) => { files = files.concat(Array.from(more)); input.value = ""; status.replaceChildren(); show(); };
  input.addEventListener("change", () => add(input.files));
  for (const name of ["dragenter", "dragover"]) drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("tt-over"); });
  for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("tt-over"));
  drop.addEventListener("drop", (event) => { event.preventDefault(); add(event.dataTransfer.files); });

  const say = (text, good, code) => window.tangthu.say(status, text, good, code);

  /* Whether the virus scanner is at work is no matter of the file. */
  const isAboutTheFile = (finding) => finding.severity !== "INFO" && !["DOC-020", "DOC-021", "DOC-022"].includes(finding.code);

  const metadata = (file) => {
    const values = {};
    for (const [name, value] of new FormData(form)) if (typeof value === "string" && value.trim()) values[name] = value.trim();
    if (!values.subject && file) values.subject = file.name.replace(/\.[^.]+$/, "");
    return values;
  };

  const send = (some, progress) => {
    const body = new FormData();
    body.append("metadata", new Blob([JSON.stringify(metadata(some[0]))], { type: "application/json" }));
    for (const file of some) body.append("file", file, file.name);
    return window.tangthu.send(form.dataset.url, body, progress);
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    status.replaceChildren();
    if (files.length === 0) { say(form.dataset.nofile, false); input.focus(); return; }
    const batches = each.checked ? files.map((file) => [file]) : [files];
    const bar = window.tangthu.bar(status, form.dataset.sending, batches.length);
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    const left = [];
    const doubts = [];
    for (const [index, some] of batches.entries()) {
      bar.value = index;
      const { ok, answer, status: code } = await send(some, (part) => { bar.value = index + part; });
      if (!ok) {
        left.push(...some);
        const reasons = (answer.findings || []).map((finding) => finding.message).join(" ");
        const names = some.map((file) => file.name.normalize()).join(", ");
        const detail = answer.detail || form.dataset.failed;
        say(`${detail.includes(names) ? "" : `${names}: `}${detail} ${reasons}`, false, answer.code || code);
      } else {
        for (const finding of answer.findings || []) if (isAboutTheFile(finding)) doubts.push(finding);
      }
    }
    bar.remove();
    button.disabled = false;
    files = left;
    show();
    for (const doubt of doubts) window.tangthu.warn(status, doubt.message, doubt.code);
    document.dispatchEvent(new Event("tangthu:changed"));
    if (left.length > 0) return;
    const common = kept.map((name) => form.elements[name].value);
    form.reset();
    kept.forEach((name, index) => { form.elements[name].value = common[index]; });
    say(form.dataset.sent, true);
    document.getElementById("c-typeName").focus();
  });
})();
