/* The document in the middle of its page: pdf.js, pages drawn as they come into sight. */
import * as pdfjs from "../pdfjs/build/pdf.min.mjs";

pdfjs.GlobalWorkerOptions.workerSrc = new URL("../pdfjs/build/pdf.worker.min.mjs", import.meta.url).href;

const viewer = document.getElementById("viewer");
const drawn = new WeakSet();

async function draw(frame, page) {
  if (drawn.has(frame)) return;
  drawn.add(frame);
  const density = window.devicePixelRatio || 1;
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (frame.clientWidth / natural.width) * density });
  const canvas = document.createElement("canvas");
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", frame.getAttribute("aria-label"));
  await page.render({ canvasContext: canvas.getContext("2d"), viewport }).promise;
  frame.replaceChildren(canvas);
}

async function open() {
  const base = new URL("../pdfjs/", import.meta.url).href;
  const pdf = await pdfjs.getDocument({
    url: viewer.dataset.url,
    cMapUrl: `${base}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${base}standard_fonts/`,
    isEvalSupported: false,
    disableAutoFetch: true,
    disableStream: true,
  }).promise;
  const first = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) pdf.getPage(Number(entry.target.dataset.number)).then((page) => draw(entry.target, page));
    }
  }, { root: viewer, rootMargin: "600px" });
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const frame = document.createElement("div");
    frame.className = "tt-page";
    frame.dataset.number = number;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", `${viewer.dataset.page} ${number}/${pdf.numPages}`);
    frame.style.aspectRatio = `${first.width} / ${first.height}`;
    viewer.append(frame);
    seen.observe(frame);
  }
  viewer.dataset.pages = pdf.numPages;
}

open().catch(() => {
  const sorry = document.createElement("p");
  sorry.className = "tt-message tt-bad";
  sorry.textContent = viewer.dataset.failed;
  viewer.replaceChildren(sorry);
});
