/* Sending files to the REST API as the page's person, with progress. */
window.tangthu = {
  send(url, body, progress) {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("POST", url);
      request.setRequestHeader("Accept-Language", document.documentElement.lang);
      request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
      request.setRequestHeader("X-CSRF-Token", document.querySelector("meta[name=csrf-token]").content);
      request.upload.addEventListener("progress", (event) => { if (event.lengthComputable) progress(event.loaded / event.total); });
      request.addEventListener("loadend", () => {
        let answer = {};
        try { answer = JSON.parse(request.responseText); } catch { /* not JSON: the status tells */ }
        resolve({ ok: request.status === 201, answer, status: request.status });
      });
      request.send(body);
    });
  },

  say(place, text, good, code) {
    this.show(place, text, good ? "tt-good" : "tt-bad", code);
  },

  warn(place, text, code) {
    this.show(place, text, "tt-warn", code);
  },

  show(place, text, kind, code) {
    const box = document.createElement("div");
    box.className = `tt-message ${kind}`;
    box.textContent = text;
    const small = document.createElement("span");
    small.className = "tt-code";
    small.textContent = code ? ` ${code}` : "";
    box.append(small);
    place.append(box);
  },

  bar(place, label, max) {
    const bar = document.createElement("progress");
    bar.className = "tt-progress";
    bar.max = max;
    bar.setAttribute("aria-label", label);
    place.append(bar);
    return bar;
  },
};

/* The name of a chosen file, in the language of the page: the browser's own control speaks the browser's. */
document.addEventListener("change", (event) => {
  const name = document.querySelector(`[data-chosen="${event.target.id}"]`);
  if (name && event.target.files.length) name.textContent = event.target.files[0].name;
});
