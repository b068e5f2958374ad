"""The script of the page: a card beside the mark that is pointed at, tapped or focused.

The page works without it, since every mark is a link to its entry in the lists. The card is made of clones
of those entries: no text is ever parsed as markup.
"""

SCRIPT = """
(() => {
  "use strict";
  const card = document.createElement("div");
  card.className = "card";
  card.id = "card";
  card.hidden = true;
  document.body.append(card);
  let lit = [], timer = 0, owner = null;

  const marks = (element) => element instanceof Element ? element.closest(".article [data-of]") : null;

  const entriesOf = (mark) => mark.dataset.of.split(" ").map((id) => document.getElementById(id));

  function show(mark, touched) {
    clearTimeout(timer);
    if (owner === mark && !card.hidden) return;
    hide();
    owner = mark;
    for (const entry of entriesOf(mark)) {
      if (!entry) continue;
      const section = document.createElement("section");
      const head = document.getElementById(entry.id + "-head").cloneNode(true);
      const facts = entry.querySelector(".facts").cloneNode(true);
      for (const element of [head, facts]) {
        element.removeAttribute("id");
        for (const link of element.querySelectorAll("a")) link.replaceWith(...link.childNodes);
      }
      section.append(head, facts);
      if (touched) {
        const link = document.createElement("a");
        link.href = "#" + entry.id;
        link.textContent = "Show in the list";
        section.append(link);
      }
      card.append(section);
      for (const part of document.querySelectorAll('.article [data-of~="' + entry.id + '"]')) {
        part.classList.add("lit");
        lit.push(part);
      }
    }
    card.hidden = false;
    const box = mark.getClientRects()[0] || mark.getBoundingClientRect();
    const wide = document.documentElement.clientWidth;
    const left = Math.max(6, Math.min(box.left, wide - card.offsetWidth - 6));
    const below = box.bottom + 8 + card.offsetHeight <= innerHeight;
    const top = below || box.top < card.offsetHeight + 8 ? box.bottom + 8 : box.top - card.offsetHeight - 8;
    card.style.left = left + scrollX + "px";
    card.style.top = top + scrollY + "px";
  }

  function hide() {
    clearTimeout(timer);
    card.hidden = true;
    card.replaceChildren();
    for (const part of lit) part.classList.remove("lit");
    lit = [];
    owner = null;
  }

  const later = () => { clearTimeout(timer); timer = setTimeout(hide, 250); };

  let touching = false;
  document.addEventListener("pointerdown", (event) => {
    touching = event.pointerType !== "mouse";
    if (!card.contains(event.target) && !marks(event.target)) hide();
  });
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const mark = marks(event.target);
    if (mark) show(mark, false);
    else if (card.contains(event.target)) clearTimeout(timer);
    else if (!card.hidden) later();
  });
  document.addEventListener("click", (event) => {
    const mark = marks(event.target);
    if (mark && touching) { event.preventDefault(); show(mark, true); }
    else if (event.target.closest && event.target.closest(".card a")) hide();
  });
  document.addEventListener("focusin", (event) => {
    const mark = marks(event.target);
    if (mark && !touching) show(mark, false);
  });
  document.addEventListener("focusout", later);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
"""
