"""The style sheet and the script of the page.

The page works without the script, since every mark is a link to its entry in the lists. The card that it
shows beside a mark is made of clones of those entries: no text is ever parsed as markup. It also says which
entry describes each link, for those who listen to the page.
"""

STYLE = """
/* colours; every pair of ink and paper has a contrast of 4.5 or more */
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1f;--soft:#51565d;--line:#84898f;--link:#0b4fb3;
--direct:#e3eeff;--mixed:#f1e6ff;--indirect:#e2f4ee;--source:#fff0cc;--cue:#ffe6e6;--date:#eef0f2;
--stroke:#1f5fbf;--stroke2:#7a35b8;--stroke3:#0f6b50;--frame:#5b6168;--gone:#7a1f1f;--gonepaper:#fdeaea}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e9e7e3;--soft:#b4b9bf;
--line:#7d838a;--link:#9cc2ff;--direct:#1c2f4d;--mixed:#36244d;--indirect:#17382e;--source:#453510;--cue:#4a2426;
--date:#2a2e33;--stroke:#86b3ff;--stroke2:#cfa3ff;--stroke3:#7ed3b4;--frame:#a3a9b0;--gone:#ffb4b4;
--gonepaper:#3b1d1d}}
/* the page */
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;padding:1.2rem;max-width:76rem;background:var(--paper);color:var(--ink);
font:1.0625rem/1.6 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:.2rem 0}
h2{font-size:1.2rem;margin:2rem 0 .6rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
h1,h3,blockquote,.article,li p{unicode-bidi:isolate}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
dl,.legend,.about,.entries a,fieldset,figcaption,b,small,svg,#card,nav{
font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.about,.entries>li>a,figcaption{color:var(--soft);font-size:.9rem;margin:.2rem 0}
nav a{margin-right:1rem}
fieldset{border:1px solid var(--line);border-radius:.4rem;display:inline-block;margin:0 0 .6rem;
padding:.3rem .8rem;font-size:.9rem}
label{margin-right:1rem;display:inline-block;padding:.2rem 0}
.legend{list-style:none;padding:0;margin:0 0 1rem;font-size:.9rem;display:flex;
flex-wrap:wrap;gap:.3rem 1.2rem}
/* the article and its marks */
.article{white-space:pre-wrap;max-width:44rem;margin:0}
.part.title{font-size:1.35rem;font-weight:700;line-height:1.3}
.part.subhead{font-weight:700}
.part.byline,.part.dateline{color:var(--soft)}
.article,.legend{text-underline-offset:4px}
:where(.article) a{color:inherit;text-decoration-line:none;border-radius:2px}
.direct{background:var(--direct);text-decoration:underline solid 2px var(--stroke)}
.mixed{background:var(--mixed);text-decoration:underline double 2px var(--stroke2)}
.indirect{background:var(--indirect);text-decoration:underline dotted 3px var(--stroke3)}
.source{background:var(--source);font-weight:700}
.cue{background:var(--cue);font-style:italic}
.date{background:var(--date);box-shadow:0 0 0 1.5px var(--frame);border-radius:3px;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
[data-n]::before{content:attr(data-n);font:700 .7em/1 system-ui,sans-serif;vertical-align:super;
display:inline-block;text-decoration:none;margin-right:.15em}
.lit{outline:1.5px solid var(--ink)}
/* cleaned or raw */
del{display:none}
body:has(#raw:checked) del{display:inline}
body:has(#raw:checked) del,del [class]{text-decoration:line-through 2px;color:var(--gone);
background:var(--gonepaper)}
body:has(#raw:checked) ins{display:none}
ins{text-decoration:none}
/* lists */
.entries{list-style:none;padding:0;margin:0}
.entries>li{margin:0 0 1rem;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--line)}
.entries>li:target{border-left-color:var(--link);background:var(--date)}
.dates{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.2rem 1.5rem}
li p,#card p{margin:0}
bdi{font-weight:700}
b{font-size:.85rem}
small{font-size:.8rem;border:1px solid var(--frame);border-radius:1rem;padding:0 .55rem;margin:0 .4rem}
blockquote{margin:.3rem 0;white-space:pre-line}
dl{font-size:.88rem;margin:.2rem 0;display:grid;grid-template-columns:max-content 1fr;gap:0 .8rem}
dt{color:var(--soft)}
dd{margin:0;unicode-bidi:plaintext}
.entries:not(.dates) dl{display:block}
.entries:not(.dates) dl>*{display:inline}
.entries:not(.dates) dt{margin-right:.4em}
.entries:not(.dates) dd:not(:last-child)::after{content:" · ";color:var(--soft)}
.columns{display:grid;gap:0 3rem}
@media (min-width:62rem){.columns{grid-template-columns:minmax(0,44rem) minmax(18rem,1fr)}}
/* timeline */
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem;padding:.4rem}
figure{margin:0 0 1rem}
svg{display:block;font-size:12px}
text{fill:var(--ink)}
text.tick{fill:var(--soft);font-size:11px}
path{stroke:var(--line);stroke-width:.5;opacity:.6}
path.press{opacity:1;stroke:var(--gone);stroke-width:1.5;stroke-dasharray:5 3}
rect{fill:var(--paper);stroke:var(--frame);stroke-width:1.5}
rect.said{fill:var(--stroke);stroke:var(--stroke)}
.swatch{display:inline-block;width:1.6em;height:.8em;margin-right:.4em}
.swatch+.swatch{margin-left:1rem}
.swatch.said{background:var(--stroke);border-radius:1em}
.swatch.told{border:1.5px solid var(--frame)}
.swatch.press{border-left:2px dashed var(--gone);width:0;height:1em}
/* the note beside a mark */
#card{position:absolute;z-index:9;max-width:min(26rem,94vw);background:var(--paper);color:var(--ink);
border:1px solid var(--frame);border-radius:.5rem;box-shadow:0 4px 18px #0006;padding:.6rem .9rem;
font-size:.92rem;line-height:1.45;overflow-y:auto;max-height:60vh}
#card section+section{border-top:1px solid var(--line);margin-top:.5rem;padding-top:.5rem}
/* small screens, motion, forced colours, paper */
@media (max-width:36rem){body{padding:.8rem}#card{position:fixed;left:0!important;right:0;bottom:0;
top:auto!important;max-width:none;border-radius:.8rem .8rem 0 0;max-height:45vh}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){:is(.article,.legend) [class]:not(.part){border-bottom:1px solid}
.date{outline:1px solid}}
@media print{body{max-width:none;padding:0;font-size:10.5pt}#card,nav,fieldset,.hint,.entries>li>a{
display:none!important}.lit{outline:0}h2,h3,.about,figcaption{break-after:avoid}
.columns{display:block}.scroll{overflow:visible;border:0;padding:0}svg{max-width:100%;height:auto}
li{break-inside:avoid}a{color:inherit}.article,.legend,svg,.swatch{print-color-adjust:exact}}
"""


SCRIPT = """
(() => {
  "use strict";
  const card = document.createElement("div");
  card.id = "card";
  card.hidden = true;
  document.body.append(card);
  for (const entry of document.querySelectorAll(".entries > li")) {
    entry.firstChild.id = entry.id + "-head";
    entry.querySelector(":scope > a")?.setAttribute("aria-describedby", entry.firstChild.id);
  }
  for (const mark of document.querySelectorAll(".article a")) {
    const target = mark.hash.slice(1);
    mark.setAttribute("aria-describedby", target + "-head");
    mark.dataset.of ||= target;
  }
  let timer = 0, owner = null;

  const marks = (element) => element.closest?.(".article [data-of]");

  function show(mark, touched) {
    clearTimeout(timer);
    if (owner === mark && !card.hidden) return;
    hide();
    owner = mark;
    for (const id of mark.dataset.of.split(" ")) {
      const entry = document.getElementById(id);
      const section = document.createElement("section");
      const head = entry.firstChild.cloneNode(true);
      const facts = entry.querySelector("dl").cloneNode(true);
      for (const element of [head, facts]) {
        element.removeAttribute("id");
        for (const link of element.querySelectorAll("a")) link.replaceWith(...link.childNodes);
      }
      section.append(head, facts);
      if (touched) {
        const link = document.createElement("a");
        link.href = "#" + id;
        link.textContent = "Show in the list";
        section.append(link);
      }
      card.append(section);
      for (const part of document.querySelectorAll('.article [data-of~="' + id + '"]'))
        part.classList.add("lit");
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
    for (const part of document.querySelectorAll(".lit")) part.classList.remove("lit");
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
    else if (event.target.closest?.("#card a")) hide();
  });
  document.addEventListener("focusin", (event) => {
    const mark = marks(event.target);
    if (mark && !touching) show(mark, false);
  });
  document.addEventListener("focusout", later);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
"""
