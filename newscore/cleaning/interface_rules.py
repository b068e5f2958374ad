"""Rules for what a page says about itself: players, dialogs, forms, consent, widgets, terms of its shop."""

from __future__ import annotations

import re

from newscore.cleaning.rules import NETWORK, STORY, LineRule, every, match_line, without, words

_SPOKEN = (r"[“”]", r"\b(?:said|says|told)\b")

INTERFACE_RULES = (
    LineRule(
        "residue.media.player",
        words("listen audio modal dialog current playback image gallery images photos pictures /"),
        (),
        match_line(
            rf"listen to this {STORY}(?:\W+\d{{1,2}}(?::\d\d)? ?min(?:ute)?s?)?",
            r"this audio (?:is|was)\b[^!?]{3,120}",
            r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d",
            r"(?:current time|duration|playback rate|remaining time)\W+\d[\d:x.]{0,8}",
            r"(?:beginning|end) of dialog window\b.{0,100}",
            r"this is a modal window\b.{0,100}",
            r"open (?:image|photo|gallery)s? in (?:gallery|an? new (?:tab|window)|full ?screen)",
            r"(?:see|view|show|open) (?:the |all )?(?:gallery(?: \(\d{1,3}\)?)?|\d{1,3} (?:images|photos"
            r"|pictures))",
        ),
        ("Listen to this article (5 min)", "00:00 / 01:20", "Open image in gallery", "See gallery (12)"),
        ("Listen to this child", "9/10", "Images of 1924", "The audio is clear"),
        longest=160,
    ),
    LineRule(
        "residue.time.reading",
        words("reading read"),
        (),
        match_line(r"(?:estimated )?read(?:ing)? time\W+(?:\d{1,2}|under a|one) ?min(?:ute)?s?(?: read)?"),
        ("Estimated reading time: 4 minutes",),
        ("Reading time",),
        longest=60,
    ),
    LineRule(
        "residue.legal.consent",
        words("content cookies privacy emailed consented permission external"),
        ("rivacy", "ookies", "content provided", "sign-up"),
        match_line(
            r"to (?:view|see|watch|show) this (?:content|video|post|embed)\b.{0,160}\b(?:cookies|accept"
            r"|consent)\b.{0,100}",
            rf"this {STORY} (?:contains|includes) content (?:provided|hosted|from)\b.{{3,300}}",
            r"we use your (?:sign-?up|e-?mail|data) to\b.{3,300}",
            r"(?:our|the) privacy (?:notice|policy|statement) explains\b.{0,100}",
            r"i (?:would like|want|agree) to (?:be emailed|receive)\b.{0,120}"
            r"\b(?:e-?mails?|newsletters?|offers|updates|marketing|communications)\b.{0,160}",
            r"[\w' ]{2,40} (?:is|are) not responsible for the content of external (?:sites|links"
            r"|web ?sites)\b.{0,100}",
        ),
        (
            "To view this content choose 'accept and continue' to allow all cookies",
            "This article contains content provided by Roebook.",
            "The paper is not responsible for the content of external sites.",
        ),
        ("He was not responsible for the content of the box.", "I want to receive what is mine, he said."),
        longest=500,
    ),
    LineRule(
        "residue.comment.form",
        words("published akismet notify comment refresh"),
        (),
        match_line(
            r"your e-?mail address will not be published\b.{0,80}",
            r"required fields are marked\b.{0,20}",
            r"save my name, e-?mail\b.{0,120}",
            r"notify me of\b[^!?]{0,80}\b(?:posts|comments|replies|e-?mail)\b.{0,40}",
            r"this (?:site|form) (?:uses|is protected by) (?:akismet|recaptcha|hcaptcha)\b.{0,160}",
            r"(?:log|sign) in to (?:leave|post|add|write|join|save|view|follow|read)\b[^.!?]{0,60}",
            r"please (?:refresh|reload) (?:your browser|the page|this page)\b.{0,160}",
        ),
        (
            "Your email address will not be published. Required fields are marked *",
            "Log in to leave a comment",
        ),
        ("The list will not be published.", "Please refresh the paint, he said."),
        longest=220,
    ),
    LineRule(
        "residue.newsletter.inbox",
        words("inbox day morning week informed date latest know alerts enjoyed like liked"),
        (),
        every(
            match_line(
                r"[^.!?“”]{3,90}\b(?:in|to|into) your (?:e-?mail )?inbox(?: [\w-]+){0,4}",
                r"start your (?:day|morning|week|weekend)\b.{3,120}\b(?:briefing|newsletter|news"
                r"|headlines|podcast)\b.{0,60}",
                r"(?:stay|keep|be|get) (?:up[ -]to[ -](?:date|speed)|informed|connected|in the (?:know"
                r"|loop)|ahead of)\b"
                r".{3,100}\b(?:news|alerts|updates|newsletters?|headlines|briefing|stories)\b.{0,80}",
                r"(?:enjoy(?:ed|ing)?|liked?|love[d]?) (?:this|what you)\b.{0,60}\? ?"
                r"(?:share|subscribe|sign|support|follow|join|read)\b.{0,120}",
                r"to get (?:\w+ ){1,4}(?:alerts|news|updates)\b[^.!?]{0,30}\b(?:download|sign|subscribe"
                r"|click)\b.{0,80}",
            ),
            without(*_SPOKEN),
        ),
        (
            "Morning headlines in your inbox",
            "Stay up to date with the latest news from Riverton.",
            "Enjoyed this article? Share it with your friends.",
        ),
        ("A bug in your inbox. And a cure.", "Start your engines", "Stay informed, she said of the news."),
        longest=220,
    ),
    LineRule(
        "residue.follow.join",
        words("join"),
        (),
        every(
            match_line(
                rf"join (?:our|us on|the|\d[\d,]*) [^.!?]{{0,60}}\b{NETWORK}\b(?: (?:channel|group"
                rf"|community|page))?.{{0,80}}",
                r"join (?:our|the|\d[\d,]*|thousands of)\b[^.!?]{0,40}\b(?:community|readers|subscribers"
                r"|newsletter|list)\b.{0,80}",
            ),
            without(*_SPOKEN),
        ),
        ("Join our WhatsApp channel for ferry news", "Join 50,000 readers of the Ferry Letter"),
        ("Join the navy and see the world", "Join the dots"),
        longest=200,
    ),
    LineRule(
        "residue.related.teaser",
        words("more"),
        (),
        re.compile(
            r"[^\n]{10,260}(?:[.:;!?…”’]|\.\.\.) ?(?:[\[(] ?)?(?:Read|READ|Learn|LEARN|See|SEE) (?:more|MORE)"
            r"(?: (?:here|HERE))?[ .…»›>→\])]*"
        ).fullmatch,
        (
            "What you need to know about ferries: Read more",
            "The ferry is late again this year... Read more »",
        ),
        ("He wants to read more", "“You should read more.”"),
        longest=300,
    ),
    LineRule(
        "residue.advert.widget",
        words("taboola outbrain disqus wordpress revcontent blogger"),
        (),
        match_line(
            r"(?:(?:promoted|recommended|sponsored|powered|comments powered|proudly powered) )?by"
            r" (?:taboola|outbrain|disqus|wordpress|revcontent|blogger)"
        ),
        ("Promoted by Taboola", "Powered by WordPress"),
        ("Bought by Taboola for a song",),
        longest=60,
    ),
    LineRule(
        "residue.shop.terms",
        words("associate prices price products picks items selected"),
        ("ndependently", "ommission"),
        match_line(
            r"as an amazon associate\b.{3,160}",
            r"(?:note that )?prices?(?: and availability| and stock)? (?:are|is|were|was|may) (?:accurate"
            r"|correct|subject|vary|change)\b.{0,160}",
            r"(?:all|our|every|each|the) (?:products?|picks|items?|recommendations)\b.{0,80}\b"
            r"(?:independently|hand-?picked)\b.{0,240}",
        ),
        (
            "As an Amazon Associate, we earn from qualifying purchases.",
            "Prices and availability are accurate at the time of publication.",
            "All products featured are independently selected by our editors.",
        ),
        (
            "Prices are up again.",
            "The products were tested independent of the maker.",
            "Our picks were late.",
        ),
        longest=420,
    ),
    LineRule(
        "residue.note.distribution",
        words("distributed files"),
        (),
        match_line(
            r"distributed by [^.!?]{3,60}\b(?:agency|service|services|syndicate|llc|inc)\b.{0,40}",
            r"(?:[—–-] ?)?with files from [^.!?]{3,80}",
        ),
        ("Distributed by Roe Content Agency, LLC.", "With files from The Riverton Press"),
        ("Leaflets were distributed by the agency on Monday.", "She left with files from the office"),
        longest=120,
    ),
    LineRule(
        "residue.tags.page",
        words("page tagged posted"),
        (),
        match_line(
            r"page \d{1,3} of \d{1,3}",
            r"posted in [^.!?:]{2,60}",
            r"tagged(?: with| as)? [^.!?:]{2,160},[^.!?:]{2,160}",
        ),
        ("Page 1 of 3", "Posted in News", "Tagged ferries, bridges"),
        ("Page one", "Posted in the window: a sign."),
        where="edge",
        longest=260,
    ),
)
